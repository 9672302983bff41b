import { createHash, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Scoped } from '../database/database.ts'
import type { Vault } from '../vault.ts'
import { RequestError } from '../domain/errors.ts'
import type { Author } from '../database/scoped-dialect.ts'
import { claimKey, keepAnswer, type RequestIdentity } from '../domain/idempotency/first-answers.ts'

/** What is sent back. */
export interface Answer {
  status: number
  body: string
  /** Whether it was given before. */
  replayed?: boolean
  /** Seconds after which a repeat may succeed. */
  retryAfter?: number | undefined
}

/** SHA-256 over what makes two requests the same one. */
export function hashRequest(method: string, path: string, body: Buffer | undefined): Buffer {
  return createHash('sha256')
    .update(`${method} ${path}\n`)
    .update(body ?? '')
    .digest()
}

/**
 * Answers a request with an `Idempotency-Key`: runs it the first time, and replays that answer afterwards. The
 * changes and the kept answer are committed together. A refusal (4xx) is an answer and kept; a failure is not.
 * @param run does the work in the given transaction
 * @param refuse writes a refusal as an answer
 * @throws RequestError `idempotency_key_reused` when the key came with another request before
 */
export async function answerOnce(
  database: Database,
  vault: Vault,
  request: RequestIdentity & { author: Author },
  run: (db: Scoped) => Promise<Answer>,
  refuse: (error: RequestError) => Answer,
): Promise<Answer> {
  const { author } = request
  const once = (scoped: Scoped) =>
    scoped.transaction().execute(async (db) => {
      const kept = await claimKey(db, vault, request)
      if (kept !== null) {
        if (!timingSafeEqual(kept.requestHash, request.requestHash)) {
          throw new RequestError(
            'idempotency_key_reused',
            'This Idempotency-Key was used with another request.',
            {
              fields: [{ field: 'Idempotency-Key', in: 'header', message: 'was used with another request' }],
            },
          )
        }
        return { status: kept.status, body: kept.body, replayed: true }
      }
      await sql`savepoint before_work`.execute(db)
      let answer: Answer
      try {
        answer = await run(db)
      } catch (error) {
        if (!(error instanceof RequestError) || error.code === 'internal' || error.code === 'unavailable')
          throw error
        await sql`rollback to savepoint before_work`.execute(db)
        answer = refuse(error)
      }
      await keepAnswer(db, vault, request, answer)
      return answer
    })
  return database.withOrganization(request.organizationId, once, author)
}
