import { Readable } from 'node:stream'
import { download, page } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { readEveryFinding } from '../../domain/scans/every-finding.ts'
import { readReport } from '../../domain/scans/report.ts'
import { getSucceededScan, type Scan, toScanRef } from '../../domain/scans/requests.ts'
import { reportPolicy, writeReport } from '../../pages/report/index.ts'
import { isTold, tenantCostsFor } from './costs.ts'
import { writeFindings } from './report-csv.ts'
import { toReport } from './report-views.ts'

type Asked = Input<'identityops_getScanReport'>

export async function getScanReport(asked: Asked) {
  const { params, caller, db, representation } = asked
  const ref = { tenantId: requireTenant(caller) }
  if (representation === 'text/csv')
    return downloadFindings(asked, await getSucceededScan(db, ref, params.id))
  const { permissions } = caller
  const report = await readReport(db, ref, params.id, {
    costs: isTold(caller),
    apps: permissions.has('apps.read'),
    licenses: permissions.has('licenses.read'),
  })
  const told = toReport(report)
  if (representation === 'application/json') return told
  return page(writeReport(told), {
    filename: filenameOf(report.scan, 'html'),
    headers: { 'Content-Security-Policy': reportPolicy },
  })
}

async function downloadFindings({ caller, db }: Asked, scan: Scan) {
  const prices = await tenantCostsFor(caller, db, scan.tenant_id)
  const findings = await readEveryFinding(db, toScanRef(scan))
  return download({
    body: Readable.from(writeFindings(findings, prices), { objectMode: false }),
    mediaType: 'text/csv',
    filename: filenameOf(scan, 'csv'),
  })
}

/** What the file is called: letters and digits of the tenant's name, whatever else there is in it. */
function filenameOf({ tenant_name, number }: Scan, ending: string): string {
  const words = tenant_name
    .normalize('NFKC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
  const name = Array.from(words).slice(0, 60).join('')
  return `${name === '' ? 'tenant' : name}-scan-${number}.${ending}`
}
