import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { listDevices as readDevices, summarizeDevices } from '../../domain/scans/devices.ts'
import { latestScan } from '../../domain/scans/requests.ts'
import { toDevice } from './device-views.ts'
import { toLatestScan } from './scan-views.ts'

export async function listDevices({ query, caller, page, db }: Input<'identityops_listDevices'>) {
  const tenantId = requireTenant(caller)
  const sort = { by: query.sort, order: query.order }
  const [devices, summary, scan] = await Promise.all([
    readDevices(db, { tenantId }, query, sort, page),
    summarizeDevices(db, { tenantId }),
    latestScan(db, { tenantId }),
  ])
  return { ...toPage(devices, toDevice), summary, scan: toLatestScan(scan) }
}
