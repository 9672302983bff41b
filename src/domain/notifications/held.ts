import { sql } from 'kysely'
import * as z from 'zod'
import { clockTolerance } from '../../clocks.ts'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Sealing, Vault } from '../../vault.ts'
import type { Connectors } from '../connectors.ts'
import { type MailContent, sendMails } from '../mail/mails.ts'
import { getOrganization } from '../organizations/organizations.ts'
import { enqueueAll } from '../queue.ts'
import { inDigest, writeDigest } from './digest-mail.ts'
import {
  categories,
  type MemberPreferences,
  type NotificationCategory,
  readPreferences,
} from './preferences.ts'
import { dueAt, quietUntil } from './times.ts'
import { makeUnsubscribable } from './unsubscribe.ts'

// What somebody is told later than it happens: at the end of their quiet hours, or with what else was collected.

/** What is to be held. */
export interface NewHeld {
  /** That of the notification. */
  id: string
  userId: string
  category: NotificationCategory
  critical: boolean
  content: MailContent
  due: Date
}

interface PersonOf {
  organizationId: string
  userId: string
}

const sealing = (organizationId: string, id: string): Sealing => ({
  organizationId,
  purpose: 'notification',
  id,
})

const heldContent = z.object({ subject: z.string(), text: z.string(), html: z.string() })

const here = sql<string>`current_organization()`

/** Keeps what is told later, and sees to it that it is. */
export async function hold(
  db: Scoped,
  vault: Vault,
  organizationId: string,
  held: readonly NewHeld[],
): Promise<void> {
  if (held.length === 0) return
  await db
    .insertInto('held_notifications')
    .values(
      held.map(({ id, userId, category, critical, content, due }) => ({
        id,
        user_id: userId,
        category,
        critical,
        sealed_content: vault.seal(JSON.stringify(content), sealing(organizationId, id)),
        due_at: due,
      })),
    )
    .execute()
  await enqueueDigests(
    db,
    organizationId,
    held.map(({ userId, due }) => ({ userId, due })),
  )
}

/**
 * One job for each person and time, however much is held until then. Each time has its own: with one job for a person,
 * two transactions that hold something at once would each put it where the other's belongs.
 */
async function enqueueDigests(
  db: Scoped,
  organizationId: string,
  times: readonly { userId: string; due: Date }[],
): Promise<void> {
  const jobs = new Map(
    times.map(({ userId, due }) => {
      const key = `digest:${organizationId}:${userId}:${due.toISOString()}`
      return [key, { key, payload: { organizationId, userId }, runAt: due }]
    }),
  )
  if (jobs.size > 0) await enqueueAll(db, 'send_digest', [...jobs.values()])
}

/**
 * Sends a person what was held until now, in one mail. What is taken out is mailed in the same transaction: nothing is
 * lost and nothing sent twice, wherever it is interrupted. A member who may not act at present is told nothing, and does not hear of it later.
 */
export function sendDigest(
  db: Scoped,
  sending: Pick<Connectors, 'vault' | 'publicUrl'>,
  person: PersonOf,
  now = new Date(Date.now()),
): Promise<void> {
  const { organizationId, userId } = person
  return inTransaction(db, async (db) => {
    const [member] = await readPreferences(db, [userId])
    if (member !== undefined) await putOff(db, person, member, now)
    const { total, first, categories } = await takeDue(db, userId)
    if (member === undefined || total === 0) return
    const contents = first.map(({ id, sealed_content: sealed }) =>
      heldContent.parse(JSON.parse(sending.vault.open(sealed, sealing(organizationId, id)))),
    )
    const [only] = contents
    const content =
      total === 1 && only !== undefined
        ? only
        : writeDigest({ organization: (await getOrganization(db)).name, contents, total })
    const unsubscribable = makeUnsubscribable(content, sending, { organizationId, userId, categories })
    await sendMails(db, sending.vault, organizationId, [
      { kind: 'digest', to: member.email, userId, content: unsubscribable },
    ])
  })
}

/** Where a job is late, quiet hours may last again. */
async function putOff(
  db: Scoped,
  { organizationId, userId }: PersonOf,
  { preferences }: MemberPreferences,
  now: Date,
): Promise<void> {
  // A clock that is slow would still see those that have just ended.
  const until = quietUntil(preferences, new Date(now.getTime() + clockTolerance * 1000))
  if (until === null) return
  const { numUpdatedRows } = await db
    .updateTable('held_notifications')
    .set({ due_at: until })
    .where('organization_id', '=', here)
    .where('user_id', '=', userId)
    .where('due_at', '<=', sql<Date>`now()`)
    .$if(preferences.criticalIgnoresQuietHours, (query) => query.where('critical', '=', false))
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await enqueueDigests(db, organizationId, [{ userId, due: until }])
}

interface Taken {
  total: number
  /** As many as a mail tells of, the oldest first. */
  first: { id: string; sealed_content: string }[]
  categories: NotificationCategory[]
}

/** Takes out what is due, in one statement: what comes meanwhile is left where it is. */
async function takeDue(db: Scoped, userId: string): Promise<Taken> {
  const { rows } = await sql<{ total: number; first: Taken['first'] | null; categories: string[] | null }>`
    with taken as (
      delete from held_notifications
      where organization_id = ${here} and user_id = ${userId} and due_at <= now()
      returning id, category, sealed_content, created_at
    ), told as (select id, sealed_content, created_at from taken order by created_at, id limit ${inDigest})
    select (select count(*)::int from taken) as total,
      (select json_agg(json_build_object('id', id, 'sealed_content', sealed_content) order by created_at, id)
        from told) as first,
      (select array_agg(distinct category order by category) from taken) as categories`.execute(db)
  const [{ total, first, categories: found } = { total: 0, first: null, categories: null }] = rows
  const known = categories.filter((category) => found?.includes(category) === true)
  return { total, first: first ?? [], categories: known }
}

/** Brings what is held for a person to what they want from now on. */
export async function rearrangeHeld(
  db: Scoped,
  { organizationId, userId }: PersonOf,
  preferences: MemberPreferences['preferences'],
  now: Date,
): Promise<void> {
  const unwanted = categories.filter((category) => !preferences.categories[category].email)
  await db
    .deleteFrom('held_notifications')
    .where('organization_id', '=', here)
    .where('user_id', '=', userId)
    .where('category', '=', sql<string>`any(${unwanted}::text[])`)
    .execute()
  const times: { userId: string; due: Date }[] = []
  for (const critical of [true, false]) {
    // AUTH, which waits for nothing, is never held.
    const due = dueAt(preferences, { category: 'ALERT', critical }, now) ?? now
    const { numUpdatedRows } = await db
      .updateTable('held_notifications')
      .set({ due_at: due })
      .where('organization_id', '=', here)
      .where('user_id', '=', userId)
      .where('critical', '=', critical)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) times.push({ userId, due })
  }
  await enqueueDigests(db, organizationId, times)
}

/** Makes the job anew for what a person should have been sent by now. */
export async function sendDigestsAnew(db: Scoped, { organizationId, userId }: PersonOf): Promise<void> {
  const waiting = await db
    .selectFrom('held_notifications')
    .select('due_at')
    .where('organization_id', '=', here)
    .where('user_id', '=', userId)
    .where('due_at', '<=', sql<Date>`now()`)
    .limit(1)
    .execute()
  await enqueueDigests(
    db,
    organizationId,
    waiting.map(({ due_at: due }) => ({ userId, due })),
  )
}
