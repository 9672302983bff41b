import { inTransaction, type Scoped } from '../../database/database.ts'
import { isDatabaseUnavailable } from '../../database/errors.ts'
import type { Connectors } from '../connectors.ts'
import { openReader } from '../directory/connection.ts'
import { RequestError } from '../errors.ts'
import { Overtaken } from '../queue.ts'
import { announce } from '../webhooks/events.ts'
import {
  type Attempt,
  beginAttempt,
  callForAlerts,
  ended,
  resumeAttempt,
  type ScanFailure,
  type ScanOrder,
  updateAs,
} from './attempt.ts'
import { collect, RefusedConnection } from './collect.ts'
import { evaluate } from './engine/evaluate.ts'
import { createIsGone } from './gone-objects.ts'
import { loadSnapshot } from './load.ts'
import type { Sources } from './progress.ts'
import type { SourceItems } from './snapshot.ts'
import { storeEvaluation } from './store.ts'

/** What is known of a scan when its evaluation begins: which attempt it is part of. */
export interface EvaluationOrder extends ScanOrder {
  readonly runId: string
}

/** Attempts that fail for no known reason, and such as end without a word (the process was killed each time). */
const mostAttempts = 5
const mostInterruptions = 20

const interruptedTooOften: ScanFailure = { code: 'INTERNAL', message: 'The scan was interrupted too often.' }
const failedHere: ScanFailure = { code: 'INTERNAL', message: 'The scan failed on our side.' }
const tooLarge: ScanFailure = {
  code: 'TOO_LARGE',
  message: 'The directory is larger than a scan can hold in memory.',
}

/**
 * Makes one attempt at a scan: reads what earlier ones have not, then has it evaluated and stored. Until then readers
 * see the scan before. Run again for the same scan, it goes on; once the scan has ended, it does nothing.
 * @param db in the scope of the organization, with an author
 * @param evaluateElsewhere runs `evaluateScan`, which keeps a processor busy for seconds, beside this thread
 */
export async function runScan(
  db: Scoped,
  connectors: Connectors,
  order: ScanOrder,
  signal: AbortSignal,
  evaluateElsewhere: (order: EvaluationOrder) => Promise<void>,
): Promise<void> {
  const attempt = await beginAttempt(db, order)
  if (attempt === null) return
  try {
    if (attempt.attempts > mostInterruptions) return await fail(db, attempt, interruptedTooOften)
    if (attempt.phase === 'collecting') {
      const reader = await openReader(db, connectors, order.tenantId, { timeout: 'background', signal })
      const sources = await collect({ db, connectors, attempt, reader, signal })
      const failure = whyNothing(sources)
      if (failure !== null) return await fail(db, attempt, failure)
      await updateAs(db, attempt, { phase: 'evaluating' })
    }
    const { organizationId, tenantId, scanId } = order
    await evaluateElsewhere({ organizationId, tenantId, scanId, runId: attempt.runId })
  } catch (error) {
    // Another attempt goes on with it already, or will.
    if (error instanceof Overtaken || signal.aborted || isDatabaseUnavailable(error)) throw error
    // Disconnected just now: whoever did that has ended the scan.
    if (error instanceof RequestError) return
    if (error instanceof RefusedConnection) return await fail(db, attempt, whyRefused(error))
    if (isOutOfMemory(error)) return await fail(db, attempt, tooLarge)
    if (attempt.attempts >= mostAttempts) await fail(db, attempt, failedHere)
    throw error
  }
}

/**
 * Evaluates what a scan has read, and stores what is found.
 * @throws Overtaken; what is wrong with the database
 */
export async function evaluateScan(db: Scoped, { runId, ...order }: EvaluationOrder): Promise<void> {
  const attempt = await resumeAttempt(db, order, runId)
  const { entra_tenant_id: entraTenantId } = await db
    .selectFrom('tenants')
    .select('entra_tenant_id')
    .where('id', '=', order.tenantId)
    .executeTakeFirstOrThrow()
  const { evaluation, isGone } = await evaluateStored(db, attempt, entraTenantId ?? '')
  await updateAs(db, attempt, { phase: 'storing' })
  const { applications, servicePrincipals } = attempt.sources
  const complete = applications?.state === 'READ' && servicePrincipals?.state === 'READ'
  await storeEvaluation(db, attempt, evaluation, { complete, isGone })
}

/** Lets go of what was read before anything is stored. */
async function evaluateStored(db: Scoped, attempt: Attempt, entraTenantId: string) {
  const snapshot = await loadSnapshot(db, attempt, entraTenantId)
  return { evaluation: evaluate(snapshot), isGone: createIsGone(snapshot) }
}

/** Ends a scan that no attempt will bring to its end; nothing when it has ended. */
export async function abandonScan(db: Scoped, order: ScanOrder): Promise<void> {
  const attempt = await beginAttempt(db, order)
  if (attempt !== null) await fail(db, attempt, interruptedTooOften)
}

/** @throws Overtaken */
function fail(db: Scoped, attempt: Attempt, { code, message }: ScanFailure): Promise<void> {
  const { tenantId, scanId, number } = attempt
  return inTransaction(db, async (db) => {
    await updateAs(db, attempt, { ...ended('failed'), error_code: code, error: message })
    await announce(db, {
      type: 'scan.failed',
      severity: 'high',
      tenantId,
      targetId: scanId,
      details: { scanId, number, code, error: message },
    })
    await callForAlerts(db, attempt)
  })
}

/** Without any of these there is nothing to be said. */
const core: readonly (keyof SourceItems)[] = ['applications', 'servicePrincipals', 'users']

/** Why nothing can be said of a directory; null when something can. */
function whyNothing(sources: Sources): ScanFailure | null {
  const states = core.map((name) => sources[name])
  if (states.some((source) => source?.state === 'READ')) return null
  const [first] = states
  const message = first?.message ?? 'Nothing of the directory could be read.'
  const all = (state: string) => states.every((source) => source?.state === state)
  if (all('REFUSED')) return { code: 'CONSENT_MISSING', message }
  return { code: all('THROTTLED') ? 'THROTTLED' : 'UNAVAILABLE', message }
}

/**
 * What Microsoft's token endpoint says of an app that nobody has consented to in this directory: AADSTS65001, or
 * AADSTS700016 where it is not there at all. Source: "Microsoft Entra authentication error codes".
 */
const unknownApp = new Set(['AADSTS65001', 'AADSTS700016'])

const whyRefused = ({ code, message }: RefusedConnection): ScanFailure =>
  unknownApp.has(code)
    ? { code: 'CONSENT_MISSING', message: 'Nobody has consented to the app of this connection.' }
    : { code: 'CREDENTIALS_REFUSED', message }

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
