import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Scoped, Scopes } from '../database/database.ts'
import type { Vault } from '../vault.ts'
import { RequestError } from '../domain/errors.ts'
import type { Author, Side } from '../database/scoped-dialect.ts'
import type { Answer } from './answer.ts'
import type { RequestUrl } from './dialect.ts'
import type { Body } from './request-body.ts'
import type { Outside } from './write-through.ts'
import {
  claimKey,
  keepAnswer,
  type Lease,
  releaseKey,
  type RequestIdentity,
} from '../domain/idempotency/first-answers.ts'

/** Does the work of a request; `outside` is null when `db` is in a transaction, or the work may open one. */
export type Work = (db: Scoped, outside: Outside | null) => Promise<Answer>

/** How long a duplicate waits for the first, and how often it looks, in milliseconds. */
const longestWait = 10_000
const pause = 200

/** SHA-256 over what makes two requests the same one. */
export function hashRequest(
  method: string,
  { path, search }: Pick<RequestUrl, 'path' | 'search'>,
  body: Body | null,
): Buffer {
  return createHash('sha256')
    .update(`${method} ${path}${search === '' ? '' : `?${search}`}\n`)
    .update(body !== null && 'value' in body ? body.bytes : '')
    .digest()
}

/**
 * Answers a request with an `Idempotency-Key`: runs it the first time, and replays that answer afterwards. The
 * changes and the kept answer are committed together. A refusal (4xx) is an answer and kept; a failure is not.
 *
 * Work that waits for another system is done outside of a transaction, under a lease of the key that is committed
 * first. When it fails, or the process dies, the key stays claimed without an answer, and a repeat is told since when.
 * @param outside whether the work is of that kind, as Postgres is asked when the key is claimed
 * @param refuse writes a refusal as an answer
 * @throws RequestError `idempotency_key_reused` when the key came with another request before; `conflict` when the
 * first request is not answered for a long time
 */
export async function answerOnce(
  database: Scopes,
  vault: Vault,
  request: RequestIdentity & Side & { author: Author },
  outside: RawBuilder<boolean>,
  run: Work,
  refuse: (error: RequestError) => Answer,
): Promise<Answer> {
  /** The answer, the lease under which to find it, or null while another request holds that. */
  const begin = (db: Scoped): Promise<Answer | Lease | null> =>
    db.transaction().execute(async (db) => {
      const claim = await claimKey(db, vault, request, outside)
      if (claim.state === 'answered') return { status: claim.status, body: claim.body, replayed: true }
      if (claim.state === 'busy') return null
      if (claim.state === 'leased') return claim.lease
      await sql`savepoint before_work`.execute(db)
      let answer: Answer
      try {
        answer = await run(db, null)
      } catch (error) {
        if (!isRefusal(error)) throw error
        await sql`rollback to savepoint before_work`.execute(db)
        answer = refuse(error)
      }
      await keepAnswer(db, vault, request, toKept(answer))
      return answer
    })

  async function goOn(db: Scoped, lease: Lease): Promise<Answer> {
    try {
      const answer = await run(db, lease.outside ? lease : null).catch((error: unknown) => {
        if (isRefusal(error)) return refuse(error)
        throw error
      })
      await keepAnswer(db, vault, request, toKept(answer), lease)
      return answer
    } catch (error) {
      // A repeat need not wait for the lease to end. Without a database it has to.
      await releaseKey(db, request, lease).catch(() => {})
      throw error
    }
  }

  return database.withOrganization(
    request,
    async (db) => {
      const giveUpAt = Date.now() + longestWait
      for (;;) {
        const begun = await begin(db)
        if (begun !== null) return 'leaseId' in begun ? goOn(db, begun) : begun
        if (Date.now() > giveUpAt) {
          const message = 'The first request with this Idempotency-Key is still being answered.'
          throw new RequestError('conflict', message, { retryAfter: 5 })
        }
        await sleep(pause)
      }
    },
    request.author,
  )
}

/** @throws Error for what cannot be given a second time; no operation of the contract has such an answer */
function toKept({ status, body, headers, cookies }: Answer): { status: number; body: string } {
  if (typeof body !== 'string' || headers !== undefined || cookies !== undefined)
    throw new Error('an answer to an Idempotency-Key is JSON and nothing else')
  return { status, body }
}

const isRefusal = (error: unknown): error is RequestError =>
  error instanceof RequestError && error.code !== 'internal' && error.code !== 'unavailable'
