import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { listGroups as readGroups } from '../../domain/scans/groups.ts'
import { latestScan } from '../../domain/scans/requests.ts'
import { toGroup } from './group-views.ts'
import { toLatestScan } from './scan-views.ts'

export async function listGroups({ query, caller, page, db }: Input<'identityops_listGroups'>) {
  const tenantId = requireTenant(caller)
  const sort = { by: query.sort, order: query.order }
  const [groups, scan] = await Promise.all([
    readGroups(db, { tenantId }, query, sort, page),
    latestScan(db, { tenantId }),
  ])
  return { ...toPage(groups, toGroup), scan: toLatestScan(scan) }
}
