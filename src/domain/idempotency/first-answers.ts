import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { Sealing, Vault } from '../../vault.ts'

/** How long a first answer is kept. */
const lifetime = sql`interval '24 hours'`

/** Expired rows that one request clears away. */
const sweep = 100

export interface RequestIdentity {
  organizationId: string
  surface: string
  /** The caller's `Idempotency-Key`. */
  key: string
  /** SHA-256 over everything that makes the request what it is. */
  requestHash: Buffer
}

export interface StoredAnswer {
  requestHash: Buffer
  status: number
  body: string
}

/** An answer may hold a secret: it is kept sealed. */
const sealing = ({ organizationId, surface, key }: RequestIdentity): Sealing => ({
  organizationId,
  purpose: 'idempotent_answer',
  id: `${surface} ${key}`,
})

/**
 * Claims a key for the transaction that `db` is in. A duplicate that arrives meanwhile waits here until that
 * transaction ends.
 * @returns null when the key is the caller's now, otherwise the answer that was kept for it
 */
export async function claimKey(
  db: Scoped,
  vault: Vault,
  request: RequestIdentity,
): Promise<StoredAnswer | null> {
  const { surface, key, requestHash } = request
  const claimed = await db
    .insertInto('idempotency_keys')
    .values({ surface, key, request_hash: requestHash })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'surface', 'key'])
        .doUpdateSet({ request_hash: requestHash, status: null, sealed_body: null, created_at: sql`now()` })
        .where(sql<boolean>`idempotency_keys.created_at < now() - ${lifetime}`),
    )
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return null
  const kept = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'sealed_body'])
    .where('surface', '=', surface)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  // A claim and its answer are committed together.
  if (kept.status === null || kept.sealed_body === null)
    throw new Error('an idempotency key was kept without an answer')
  return {
    requestHash: kept.request_hash,
    status: kept.status,
    body: vault.open(kept.sealed_body, sealing(request)),
  }
}

/** Keeps the answer to a claimed key, and clears away some that have expired. */
export async function keepAnswer(
  db: Scoped,
  vault: Vault,
  request: RequestIdentity,
  answer: { status: number; body: string },
): Promise<void> {
  const { surface, key } = request
  await db
    .updateTable('idempotency_keys')
    .set({ status: answer.status, sealed_body: vault.seal(answer.body, sealing(request)) })
    .where('surface', '=', surface)
    .where('key', '=', key)
    .execute()
  await sql`
    delete from idempotency_keys where (organization_id, surface, key) in (
      select organization_id, surface, key from idempotency_keys
      where created_at < now() - ${lifetime}
      limit ${sweep} for update skip locked
    )`.execute(db)
}
