import type { Input } from '../../contract/handler.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { notFound } from '../../domain/errors.ts'
import { getApp as readApp, listApps as readApps, scoresOf } from '../../domain/scans/apps.ts'
import { listFindings } from '../../domain/scans/findings.ts'
import { latestScan, toScanRef } from '../../domain/scans/requests.ts'
import { toApp, toAppDetail, toEnterpriseApp } from './app-views.ts'
import { toLatestScan } from './scan-views.ts'
import { toPage } from '../../database/pagination.ts'

/** What a single app shows; there may be more, which its scan lists. */
const mostFindings = 200
const mostScores = 12

export async function listApps({ query, caller, page, db }: Input<'identityops_listApps'>) {
  const tenantId = requireTenant(caller)
  const sort = { by: query.sort, order: query.order }
  const [apps, scan] = await Promise.all([
    readApps(db, { tenantId }, query, sort, page),
    latestScan(db, { tenantId }),
  ])
  return { ...toPage(apps, toApp), scan: toLatestScan(scan) }
}

export async function listEnterpriseApps({
  query,
  caller,
  page,
  db,
}: Input<'identityops_listEnterpriseApps'>) {
  const tenantId = requireTenant(caller)
  const sort = { by: query.sort, order: query.order }
  const [apps, scan] = await Promise.all([
    readApps(db, { tenantId }, { ...query, enterprise: true }, sort, page),
    latestScan(db, { tenantId }),
  ])
  return { ...toPage(apps, toEnterpriseApp), scan: toLatestScan(scan) }
}

export async function getApp({ params, caller, db }: Input<'identityops_getApp'>) {
  const tenantId = requireTenant(caller)
  const [app, scan] = await Promise.all([readApp(db, { tenantId }, params.id), latestScan(db, { tenantId })])
  if (scan === null) throw notFound('app')
  const looked = toScanRef(scan)
  const [findings, scores] = await Promise.all([
    listFindings(db, looked, { appId: app.app_id }, { page: 1, limit: mostFindings }),
    scoresOf(db, { tenantId }, app.app_id, mostScores),
  ])
  return toAppDetail(app, findings.items, scores, scan)
}
