import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { cancelMails } from '../mail/mails.ts'

/** Whether nobody has accepted an invite or taken it back. */
export const isOpen = sql<boolean>`(invites.accepted_at is null and invites.revoked_at is null)`

/** Whether it can be accepted, too. */
export const isPending = sql<boolean>`(${isOpen} and invites.expires_at > now())`

/**
 * Ends the open invites of the organization in scope that are for these emails, and the mails that wait with them: their
 * people have come otherwise, or are invited anew.
 * @param emails in lower case
 */
export async function endInvites(
  db: Scoped,
  emails: readonly string[],
  { onlyExpired = false } = {},
): Promise<void> {
  const ended = await db
    .updateTable('invites')
    .set({ revoked_at: sql`now()` })
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where(sql`lower(email)`, '=', sql<string>`any(${emails}::text[])`)
    .where(isOpen)
    .$if(onlyExpired, (query) => query.where('expires_at', '<=', sql<Date>`now()`))
    .returning('mail_id')
    .execute()
  const mails = ended.flatMap(({ mail_id: id }) => (id === null ? [] : [id]))
  if (mails.length > 0) await cancelMails(db, mails)
}
