import { type SqlBool, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { limitOn, planOf, usedUp } from '../access/plans.ts'
import { normalizeEmail } from '../emails.ts'
import { InputError, type InputFault } from '../errors.ts'
import { isActive, membersOf } from '../organizations/memberships.ts'

/** Who is told by mail: a member who can act, with an email that is theirs for sure. */
export const mayBeTold = sql<SqlBool>`${isActive} and users.email_verified_at is not null`

/** The error for what no subscription can be. */
export const unfit = (...faults: InputFault[]) =>
  new InputError('invalid_request', 'Alerts cannot be like this.', faults)

/** The same words for an address that nobody has and for one that somebody elsewhere has. */
const notAMember = 'names somebody who is no member of the organization with a verified email'

/**
 * Ids of the members with these emails, each once.
 * @throws InputError for `recipients` when one of them is no member, or has not verified the email
 */
export async function findRecipients(db: Scoped, emails: readonly string[]): Promise<string[]> {
  const wanted = new Set(emails.map((email) => normalizeEmail(email.trim()).toLowerCase()))
  const rows = await membersOf(db)
    .select('memberships.user_id')
    .where(sql`lower(users.email)`, '=', sql<string>`any(${Array.from(wanted)}::text[])`)
    .where(mayBeTold)
    .execute()
  if (rows.length < wanted.size) throw unfit({ input: 'recipients', message: notAMember })
  return rows.map(({ user_id: id }) => id)
}

/**
 * Sees to it that the plan has room for more recipients, counted once over all subscriptions of both sides. The
 * organization's row has to be locked: otherwise two who ask at once would both find the last place free.
 * @throws RequestError `feature_unavailable` with the limit, and how many there are
 */
export async function requireRecipientsLeft(db: Scoped, userIds: readonly string[]): Promise<void> {
  const { plan } = await planOf(db, 'identityops')
  const limit = limitOn('identityops', plan, 'alertRecipients')
  if (limit === null) return
  const { rows } = await sql<{ used: number; added: number }>`
    select count(distinct user_id) as used,
      (select count(*) from unnest(${[...userIds]}::uuid[]) as wanted (id) where not exists (
        select from alert_recipients as there
        where there.organization_id = current_organization() and there.user_id = wanted.id)) as added
    from alert_recipients where organization_id = current_organization()`.execute(db)
  const { used = 0, added = 0 } = rows[0] ?? {}
  if (used + added <= limit) return
  throw usedUp('All recipients of alerts that the plan has are taken.', {
    feature: 'ALERT_RECIPIENTS',
    currentPlan: plan,
    limit,
    used,
  })
}
