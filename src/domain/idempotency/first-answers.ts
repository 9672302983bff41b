import { randomUUID, timingSafeEqual } from 'node:crypto'
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import type { Sealing, Vault } from '../../vault.ts'
import { InputError } from '../errors.ts'

/** How long a first answer counts. */
const lifetime = sql`interval '24 hours'`

export interface RequestIdentity {
  organizationId: string
  surface: string
  /** Who makes the request, as `identifyCaller` names them. */
  caller: string
  /** The caller's `Idempotency-Key`. */
  key: string
  /** SHA-256 over everything that makes the request what it is. */
  requestHash: Buffer
}

/** The right to find the answer to a key outside of a transaction, for some time. */
export interface Lease {
  leaseId: string
  /** When the key was first claimed, if somebody else held a lease of it and left no answer; null otherwise. */
  attemptedSince: Date | null
  /** Whether the work has to be done outside of a transaction; after another lease, it may not have to any more. */
  outside: boolean
}

/**
 * What a key is good for: `new` to the transaction that claims it and does the work in it, `leased` to whoever does
 * the work outside of it, `busy` while another lease lasts.
 */
export type Claim =
  | { state: 'new' | 'busy' }
  | { state: 'leased'; lease: Lease }
  | { state: 'answered'; status: number; body: string }

/** Longer than any request waits for a directory. */
const leaseTime = sql`interval '60 seconds'`

/** An answer may hold a secret: it is kept sealed. */
const sealing = ({ organizationId, surface, caller, key }: RequestIdentity): Sealing => ({
  organizationId,
  purpose: 'idempotent_answer',
  id: `${surface} ${caller} ${key}`,
})

/** The one row of a request: all that its primary key consists of. */
const rowOf = ({ organizationId, surface, caller, key }: RequestIdentity) => ({
  organization_id: organizationId,
  surface,
  caller,
  key,
})

const isRowOf = (request: RequestIdentity) => (where: ExpressionBuilder<DB, 'idempotency_keys'>) =>
  where.and(rowOf(request))

/**
 * Claims a key for the transaction that `db` is in. A duplicate that arrives meanwhile waits here until that
 * transaction ends.
 * @param outside whether the work has to be done outside of the transaction, which Postgres is asked in the same
 * statement: the claim then comes with a lease, so that it can be committed before its answer is known
 * @throws RequestError `idempotency_key_reused` when the key was claimed for another request
 */
export async function claimKey(
  db: Scoped,
  vault: Vault,
  request: RequestIdentity,
  outside: RawBuilder<boolean>,
): Promise<Claim> {
  const { requestHash } = request
  const leaseId = randomUUID()
  const claimed = await db
    .insertInto('idempotency_keys')
    .values({
      ...rowOf(request),
      request_hash: requestHash,
      lease_id: sql`case when ${outside} then ${leaseId}::uuid end`,
      leased_until: sql`case when ${outside} then now() + ${leaseTime} end`,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'surface', 'caller', 'key'])
        .doUpdateSet((e) => ({
          request_hash: requestHash,
          status: null,
          sealed_body: null,
          lease_id: e.ref('excluded.lease_id'),
          leased_until: e.ref('excluded.leased_until'),
          created_at: sql`now()`,
        }))
        .where(sql<boolean>`idempotency_keys.created_at < now() - ${lifetime}`),
    )
    .returning('lease_id')
    .executeTakeFirst()
  if (claimed?.lease_id === null) return { state: 'new' }
  if (claimed !== undefined)
    return { state: 'leased', lease: { leaseId, attemptedSince: null, outside: true } }
  const kept = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'sealed_body'])
    .where(isRowOf(request))
    .executeTakeFirstOrThrow()
  if (!timingSafeEqual(kept.request_hash, requestHash)) throw reused()
  if (kept.status === null || kept.sealed_body === null) return resume(db, request, outside)
  return { state: 'answered', status: kept.status, body: vault.open(kept.sealed_body, sealing(request)) }
}

/** Takes the lease of a key over, once it has ended. */
async function resume(db: Scoped, request: RequestIdentity, outside: RawBuilder<boolean>): Promise<Claim> {
  const leaseId = randomUUID()
  const taken = await db
    .updateTable('idempotency_keys')
    .set({ lease_id: leaseId, leased_until: sql`now() + ${leaseTime}` })
    .where(isRowOf(request))
    .where('status', 'is', null)
    .where('leased_until', '<=', sql<Date>`now()`)
    .returning(['created_at', outside.as('outside')])
    .executeTakeFirst()
  if (taken === undefined) return { state: 'busy' }
  const { created_at: attemptedSince, outside: stillOutside } = taken
  return { state: 'leased', lease: { leaseId, attemptedSince, outside: stillOutside } }
}

/** Ends a lease without an answer. The key stays claimed: something may have been done already. */
export async function releaseKey(db: Scoped, request: RequestIdentity, { leaseId }: Lease): Promise<void> {
  await db
    .updateTable('idempotency_keys')
    .set({ leased_until: sql`now()` })
    .where(isRowOf(request))
    .where('lease_id', '=', leaseId)
    .execute()
}

/**
 * Keeps the answer to a claimed key.
 * @param lease that the claim has; when it was taken over meanwhile, the answer is left to whoever did
 */
export async function keepAnswer(
  db: Scoped,
  vault: Vault,
  request: RequestIdentity,
  answer: { status: number; body: string },
  lease: Lease | null = null,
): Promise<void> {
  await db
    .updateTable('idempotency_keys')
    .set({ status: answer.status, sealed_body: vault.seal(answer.body, sealing(request)) })
    .where(isRowOf(request))
    .where('lease_id', 'is not distinct from', lease?.leaseId ?? null)
    .execute()
}

const reused = () =>
  new InputError('idempotency_key_reused', 'This Idempotency-Key was used with another request.', [
    { input: 'idempotencyKey', message: 'was used with another request' },
  ])
