import { randomUUID } from 'node:crypto'
import type { Scoped } from '../../database/database.ts'
import type { Connectors } from '../connectors.ts'
import { type NewMail, sendMails } from '../mail/mails.ts'
import { inParts } from '../scans/in-parts.ts'
import { hold, type NewHeld } from './held.ts'
import { type MemberPreferences, type NotificationCategory, readPreferences } from './preferences.ts'
import { dueAt } from './times.ts'
import { makeUnsubscribable } from './unsubscribe.ts'

/** What somebody is to be told. */
export interface Notice {
  userId: string
  category: NotificationCategory
  /** Whether it should not wait until the morning. */
  critical: boolean
  /** What it is told for, at most 300 characters: a person is told once for each. */
  key: string
  subject: string
  text: string
  html: string
  /** Where it leads on this server, such as `/identityops/…`. */
  path: string | null
  /** Where it would be told, unless the person does not want that. */
  channels: readonly ('EMAIL' | 'IN_APP')[]
}

/** What mails are made with. */
export type Sending = Pick<Connectors, 'vault' | 'publicUrl'>

/** Notices that go into one statement. */
const atOnce = 500

/**
 * Tells people of the organization in scope what they want to be told, where and when they want that, if and only if
 * the transaction that `db` is in commits. Who is no active member is told nothing, and nobody is told twice for the
 * same `key`, for as long as notifications are kept (90 days); not even somebody who wanted nothing of it the first time.
 * @param now for tests
 */
export async function notify(
  db: Scoped,
  sending: Sending,
  organizationId: string,
  notices: readonly Notice[],
  now = new Date(Date.now()),
): Promise<void> {
  if (notices.length === 0) return
  const ids = [...new Set(notices.map(({ userId }) => userId))]
  const members = new Map((await readPreferences(db, ids)).map((member) => [member.userId, member]))
  const told = notices.flatMap((notice) => {
    const member = members.get(notice.userId)
    return member === undefined ? [] : [{ id: randomUUID(), notice, member }]
  })
  for (const part of inParts(told, atOnce)) {
    const written = await writeDown(db, part)
    const isNew = part.filter(({ id }) => written.has(id))
    await mail(db, sending, organizationId, isNew.filter(wantsMail), now)
  }
}

interface Told {
  id: string
  notice: Notice
  member: MemberPreferences
}

const wantsMail = ({ notice: { category, channels }, member }: Told) =>
  channels.includes('EMAIL') && member.preferences.categories[category].email

const wantsInApp = ({ notice: { category, channels }, member }: Told) =>
  channels.includes('IN_APP') && member.preferences.categories[category].inApp

/** @returns the ids of those that had not been written down before */
async function writeDown(db: Scoped, all: readonly Told[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .insertInto('notifications')
    .values(
      all.map((told) => {
        const { id, notice } = told
        const { userId, key, category, critical, subject, text, path } = notice
        const isShown = wantsInApp(told)
        return {
          id,
          user_id: userId,
          key,
          category,
          critical,
          in_app: isShown,
          ...(isShown ? { subject, text, path } : {}),
        }
      }),
    )
    .onConflict((conflict) => conflict.columns(['organization_id', 'user_id', 'key']).doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Sends each mail at once, or holds it until its time. */
async function mail(
  db: Scoped,
  sending: Sending,
  organizationId: string,
  all: readonly Told[],
  now: Date,
): Promise<void> {
  const mails: NewMail[] = []
  const held: NewHeld[] = []
  for (const { id, notice, member } of all) {
    const { userId, category, critical, subject, text, html } = notice
    const content = { subject, text, html }
    const due = dueAt(member.preferences, notice, now)
    if (due !== null) held.push({ id, userId, category, critical, content, due })
    else {
      const unsubscribable = makeUnsubscribable(content, sending, {
        organizationId,
        userId,
        categories: [category],
      })
      mails.push({ kind: 'notification', to: member.email, userId, content: unsubscribable })
    }
  }
  await sendMails(db, sending.vault, organizationId, mails)
  await hold(db, sending.vault, organizationId, held)
}
