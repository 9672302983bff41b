import { events } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { limitOn } from '../../domain/access/plans.ts'
import { RequestError } from '../../domain/errors.ts'
import { compareScans as readDifferences, countFindings, listFindings } from '../../domain/scans/findings.ts'
import {
  getScan as readScan,
  getSucceededScan,
  latestScan,
  listScans as readScans,
  requestScan,
  type Scan,
  toScanRef,
} from '../../domain/scans/requests.ts'
import type { Prices } from '../../domain/scans/prices.ts'
import { watchScan as followScan } from '../../domain/scans/watch.ts'
import { toPage } from '../../database/pagination.ts'
import { tenantCostsFor } from './costs.ts'
import {
  toFindingsPage,
  toDifferences,
  toProgress,
  toScan,
  toScanDetail,
  toScanFilter,
} from './scan-views.ts'

export async function startScan({ body, caller, db }: Input<'identityops_startScan'>) {
  const { plan, kind } = caller
  const { scan, alreadyRunning } = await requestScan(
    db,
    { tenantId: requireTenant(caller) },
    {
      trigger: kind === 'person' ? 'manual' : 'api',
      reason: body?.reason,
      plan: { name: plan, scansPerDay: limitOn('identityops', plan, 'scansPerDay') },
    },
  )
  return { ...toScan(scan, null), alreadyRunning }
}

export async function listScans({ query, caller, page, db }: Input<'identityops_listScans'>) {
  const sort = {
    column: query.sort === 'finishedAt' ? 'finished_at' : 'created_at',
    order: query.order,
  } as const
  const tenantId = requireTenant(caller)
  const [scans, prices] = await Promise.all([
    readScans(db, { tenantId }, toScanFilter(query), sort, page),
    tenantCostsFor(caller, db, tenantId),
  ])
  return toPage(scans, (scan) => toScan(scan, prices))
}

export async function getScan({ params, query, caller, page, db }: Input<'identityops_getScan'>) {
  const tenantId = requireTenant(caller)
  const scan = await readScan(db, { tenantId }, params.id)
  const looked = toScanRef(scan)
  const [findings, counts, prices] = await Promise.all([
    listFindings(db, looked, query, page),
    countFindings(db, looked),
    tenantCostsFor(caller, db, tenantId),
  ])
  return toScanDetail(scan, prices, toFindingsPage(findings, counts, page, prices))
}

export async function watchScan({ params, headers, caller, db }: Input<'identityops_watchScan'>) {
  const tenantId = requireTenant(caller)
  // Whether there is such a scan is said before the stream begins.
  await readScan(db, { tenantId }, params.id)
  const after = Number(headers['last-event-id'] ?? -1)
  const readPrices = () => tenantCostsFor(caller, db, tenantId)
  return events(toEvents(followScan(db, { tenantId }, params.id, after), readPrices), {
    headers: { 'X-Accel-Buffering': 'no' },
  })
}

export async function compareScans({ params, query, caller, page, db }: Input<'identityops_compareScans'>) {
  const tenantId = requireTenant(caller)
  const to = await getSucceededScan(db, { tenantId }, params.id)
  const from =
    query.from === undefined
      ? await latestScan(db, { tenantId }, to.number)
      : await getSucceededScan(db, { tenantId }, query.from)
  if (from === null || from.number >= to.number)
    throw new RequestError('conflict', 'There is no earlier scan to compare with.', {
      reason: 'NOTHING_BEFORE',
    })
  const found = await readDifferences(db, toScanRef(from), toScanRef(to), page)
  return toDifferences(from, to, found, await tenantCostsFor(caller, db, tenantId))
}

async function* toEvents(scans: AsyncIterable<Scan | null>, readPrices: () => Promise<Prices | null>) {
  for await (const scan of scans) {
    if (scan === null) yield null
    else if (scan.finished_at === null)
      yield {
        id: `${scan.version}`,
        event: 'progress',
        data: { status: toScan(scan, null).status, progress: toProgress(scan) },
      }
    else yield { id: `${scan.version}`, event: 'finished', data: toScan(scan, await readPrices()) }
  }
}
