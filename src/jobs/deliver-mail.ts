import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Scoped } from '../database/database.ts'
import { isDatabaseUnavailable } from '../database/errors.ts'
import type { Connectors } from '../domain/connectors.ts'
import { beginMail, recordMail } from '../domain/mail/mails.ts'
import type { TaskPayloads } from '../domain/queue.ts'

/** How often, and how long after, the database is asked again to take down what became of a mail, in milliseconds. */
const recordings = 60
const pause = 1_000

/**
 * Makes one attempt to send a mail. No transaction is open while the server is waited for. What the server has answered
 * is kept until the database has it: an attempt that began anew would send the mail a second time.
 */
export function createDeliverMail(database: Database, { vault, sendMail }: Connectors) {
  return async ({ mailId, ...side }: TaskPayloads['deliver_mail'], signal: AbortSignal): Promise<void> => {
    const scoped = <T>(fn: (db: Scoped) => Promise<T>) =>
      database.withOrganization(side, fn, { actor: 'system' })
    const ref = { organizationId: side.organizationId, mailId }
    const begun = await scoped((db) => beginMail(db, vault, ref))
    if (begun === null) return
    const outcome = await sendMail(begun.mail)
    for (let tries = 1; ; tries += 1) {
      try {
        return await scoped((db) => recordMail(db, ref, begun, outcome))
      } catch (error) {
        if (tries >= recordings || signal.aborted || !isDatabaseUnavailable(error)) throw error
        await sleep(pause, undefined, { signal }).catch(() => {})
      }
    }
  }
}
