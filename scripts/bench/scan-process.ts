import { connect, liveSide } from '../../src/database/database.ts'
import { resumeAttempt } from '../../src/domain/scans/attempt.ts'
import { evaluate } from '../../src/domain/scans/engine/evaluate.ts'
import { createIsGone } from '../../src/domain/scans/gone-objects.ts'
import { loadSnapshot } from '../../src/domain/scans/load.ts'
import type { EvaluationOrder } from '../../src/domain/scans/run.ts'
import type { Snapshot } from '../../src/domain/scans/snapshot.ts'
import { storeEvaluation } from '../../src/domain/scans/store.ts'

export interface EvaluationBenchOrder extends EvaluationOrder {
  applicationUrl: string
  /** One of so many applications loses its owners before it is evaluated; 0 leaves all as they are. */
  changeOneOf: number
  /** Whether what is found is stored as well. */
  store: boolean
}

export interface EvaluationBenchResult {
  /** In milliseconds. */
  load: number
  evaluate: number
  store: number
  findings: number
  apps: number
  /** The most that the process has held, in bytes. */
  peak: number
}

async function run({
  applicationUrl,
  changeOneOf,
  store,
  runId,
  ...order
}: EvaluationBenchOrder): Promise<EvaluationBenchResult> {
  const database = await connect({
    connectionString: applicationUrl,
    maximumConnections: 2,
    onError: () => {},
  })
  const side = liveSide(order.organizationId)
  const result = await database.withOrganization(
    side,
    async (db) => {
      const begun = performance.now()
      const attempt = await resumeAttempt(db, order, runId)
      const snapshot = changed(await loadSnapshot(db, attempt, ''), changeOneOf)
      const loaded = performance.now()
      const evaluation = evaluate(snapshot)
      const evaluated = performance.now()
      if (store)
        await storeEvaluation(db, attempt, evaluation, { complete: true, isGone: createIsGone(snapshot) })
      return {
        load: loaded - begun,
        evaluate: evaluated - loaded,
        store: performance.now() - evaluated,
        findings: evaluation.findings.length,
        apps: evaluation.apps.length,
      }
    },
    { actor: 'bench' },
  )
  await database.close()
  // In kibibytes.
  return { ...result, peak: process.resourceUsage().maxRSS * 1024 }
}

function changed(snapshot: Snapshot, oneOf: number): Snapshot {
  if (oneOf === 0) return snapshot
  const applications = snapshot.items.applications.map((app, index) =>
    index % oneOf === 0 ? { ...app, owners: [] } : app,
  )
  const gone = new Set(applications.filter((_, index) => index % oneOf === 0).map(({ appId }) => appId))
  const servicePrincipals = snapshot.items.servicePrincipals.map((principal) =>
    gone.has(principal.appId) ? { ...principal, owners: [] } : principal,
  )
  return { ...snapshot, items: { ...snapshot.items, applications, servicePrincipals } }
}

process.once('message', (order: EvaluationBenchOrder) => {
  void run(order).then((result) => process.send?.(result, () => process.disconnect()))
})
