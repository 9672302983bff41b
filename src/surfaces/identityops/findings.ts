import { toPage } from '../../database/pagination.ts'
import type { Input } from '../../contract/handler.ts'
import type { Caller } from '../../domain/access/caller.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { notFound } from '../../domain/errors.ts'
import type { Scoped } from '../../database/database.ts'
import { acknowledge, withdraw } from '../../domain/scans/acknowledgements.ts'
import { getFinding, listFindings as readFindings } from '../../domain/scans/findings.ts'
import { latestScan, toScanRef } from '../../domain/scans/requests.ts'
import { tenantCostsFor } from './costs.ts'
import { toFinding, toLatestScan } from './scan-views.ts'

export async function listFindings({ query, caller, page, db }: Input<'identityops_listFindings'>) {
  const tenantId = requireTenant(caller)
  const scan = await latestScan(db, { tenantId })
  if (scan === null) return { items: [], total: 0, scan: null }
  const [findings, prices] = await Promise.all([
    readFindings(db, toScanRef(scan), query, page),
    tenantCostsFor(caller, db, tenantId),
  ])
  return { ...toPage(findings, (finding) => toFinding(finding, prices)), scan: toLatestScan(scan) }
}

/** What a finding of the latest scan is now. */
async function show(caller: Caller, db: Scoped, tenantId: string, findingId: string) {
  const scan = await latestScan(db, { tenantId })
  if (scan === null) throw notFound('finding')
  const finding = await getFinding(db, toScanRef(scan), findingId)
  return toFinding(finding, await tenantCostsFor(caller, db, tenantId))
}

const until = (expiresAt: string | undefined) => (expiresAt === undefined ? undefined : new Date(expiresAt))

export async function acknowledgeAppFinding({
  params,
  body: { findingId, reason, expiresAt },
  caller,
  db,
}: Input<'identityops_acknowledgeAppFinding'>) {
  const tenantId = requireTenant(caller)
  const ref = { organizationId: caller.organizationId, tenantId, findingId }
  await acknowledge(db, ref, { reason, expiresAt: until(expiresAt) }, params.id.toLowerCase())
  return show(caller, db, tenantId, findingId)
}

export async function acknowledgeFinding({
  params: { id: findingId },
  body: { reason, expiresAt },
  caller,
  db,
}: Input<'identityops_acknowledgeFinding'>) {
  const tenantId = requireTenant(caller)
  const ref = { organizationId: caller.organizationId, tenantId, findingId }
  await acknowledge(db, ref, { reason, expiresAt: until(expiresAt) })
  return show(caller, db, tenantId, findingId)
}

export async function withdrawAcknowledgement({
  params: { id: findingId },
  caller,
  db,
}: Input<'identityops_withdrawAcknowledgement'>): Promise<undefined> {
  const { organizationId } = caller
  await withdraw(db, { organizationId, tenantId: requireTenant(caller), findingId })
}
