import type { Database, Scoped } from '../database/database.ts'
import type { Connectors } from '../domain/connectors.ts'
import { beginMail, recordMail } from '../domain/mail/mails.ts'
import type { TaskPayloads } from '../domain/queue.ts'
import { recordOutcome } from './record-outcome.ts'

/** Makes one attempt to send a mail. No transaction is open while the server is waited for. */
export function createDeliverMail(database: Database, { vault, sendMail }: Connectors) {
  return async ({ mailId, ...side }: TaskPayloads['deliver_mail'], signal: AbortSignal): Promise<void> => {
    const scoped = <T>(fn: (db: Scoped) => Promise<T>) =>
      database.withOrganization(side, fn, { actor: 'system' })
    const ref = { organizationId: side.organizationId, mailId }
    const begun = await scoped((db) => beginMail(db, vault, ref))
    if (begun === null) return
    const outcome = await sendMail(begun.mail)
    await recordOutcome(() => scoped((db) => recordMail(db, ref, begun, outcome)), signal)
  }
}
