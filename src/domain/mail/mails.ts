import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Sealing, Vault } from '../../vault.ts'
import type { MailOutcome, OutgoingMail } from '../connectors.ts'
import { enqueue, enqueueAll } from '../queue.ts'
import { nextAttempt } from '../retries.ts'

/** What is said in a mail. */
const mailContent = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** What it says besides to programs, such as `List-Unsubscribe`: one line of ASCII each. */
  headers: z.record(z.string(), z.string()).optional(),
})
export type MailContent = z.infer<typeof mailContent>

export interface NewMail {
  /** What it is about, such as `invite`. */
  kind: string
  to: string
  content: MailContent
  /** The member whom it is for as such: who is one no more gets nothing. */
  userId?: string
}

export interface MailRef {
  organizationId: string
  mailId: string
}

const sealing = ({ organizationId, mailId }: MailRef): Sealing => ({
  organizationId,
  purpose: 'mail',
  id: mailId,
})

const keyOf = (mailId: string) => `mail ${mailId}`

/**
 * Has mails sent, if and only if the transaction that `db` is in commits. Each is for one person, so none sees who else
 * gets it; each is sent once, and again where nobody knows whether it arrived.
 * @returns their ids, in order
 */
export async function sendMails(
  db: Scoped,
  vault: Vault,
  organizationId: string,
  mails: readonly NewMail[],
): Promise<string[]> {
  if (mails.length === 0) return []
  const rows = mails.map(({ kind, to, content, userId = null }) => {
    const id = randomUUID()
    const sealed = vault.seal(JSON.stringify(content), sealing({ organizationId, mailId: id }))
    return { id, kind, recipient: to, user_id: userId, sealed_content: sealed }
  })
  await db.insertInto('mails').values(rows).execute()
  await enqueueAll(
    db,
    'deliver_mail',
    rows.map(({ id }) => ({ key: keyOf(id), payload: { organizationId, mailId: id } })),
  )
  return rows.map(({ id }) => id)
}

/** Takes back mails that have not been sent yet. */
export async function cancelMails(db: Scoped, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('mails')
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('status', '=', 'queued')
    .execute()
}

/** One attempt: how it went is its own to write down for as long as no other is named in its place. */
export interface MailAttempt {
  mail: OutgoingMail
  runId: string
  /** Which one it is, counted from 1. */
  attempt: number
}

/** Begins an attempt, in the place of one that was held for dead; null when there is nothing to be sent (yet). */
export async function beginMail(db: Scoped, vault: Vault, ref: MailRef): Promise<MailAttempt | null> {
  const runId = randomUUID()
  const row = await db
    .updateTable('mails')
    .set({ run_id: runId })
    .where('organization_id', '=', ref.organizationId)
    .where('id', '=', ref.mailId)
    .where('status', '=', 'queued')
    .where('next_attempt_at', '<=', sql<Date>`now()`)
    .returning(['recipient', 'sealed_content', 'attempts', 'created_at'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { recipient, sealed_content: sealed, attempts, created_at: createdAt } = row
  const content = mailContent.parse(JSON.parse(vault.open(sealed ?? '', sealing(ref))))
  return { mail: { id: ref.mailId, to: recipient, createdAt, ...content }, runId, attempt: attempts + 1 }
}

/** Writes down how an attempt went, and sees to the next one where there is to be one. */
export function recordMail(
  db: Scoped,
  ref: MailRef,
  { runId, attempt }: Pick<MailAttempt, 'runId' | 'attempt'>,
  { state, error }: MailOutcome,
): Promise<void> {
  const next = state === 'failed' ? nextAttempt(attempt) : null
  const end =
    next === null
      ? { status: state === 'refused' ? 'failed' : state, sealed_content: null, ended_at: sql<Date>`now()` }
      : {}
  return inTransaction(db, async (db) => {
    const recorded = await db
      .updateTable('mails')
      .set({ run_id: null, attempts: attempt, error, next_attempt_at: next, ...end })
      .where('organization_id', '=', ref.organizationId)
      .where('id', '=', ref.mailId)
      .where('run_id', '=', runId)
      .returning('id')
      .executeTakeFirst()
    // It was taken back, or another attempt has taken its place.
    if (recorded === undefined || next === null) return
    await enqueue(db, 'deliver_mail', ref, { runAt: next, key: keyOf(ref.mailId) })
  })
}

/** Counts an attempt that nobody will tell the end of as failed for a reason of ours. */
export async function abandonMail(db: Scoped, { organizationId, mailId }: MailRef): Promise<void> {
  const row = await db
    .selectFrom('mails')
    .select(['attempts', 'run_id'])
    .where('organization_id', '=', organizationId)
    .where('id', '=', mailId)
    .where('status', '=', 'queued')
    .where('next_attempt_at', '<=', sql<Date>`now()`)
    .executeTakeFirst()
  if (row === undefined) return
  const ref = { organizationId, mailId }
  // One that has never begun is begun, so that its end can be written down.
  const runId = row.run_id ?? randomUUID()
  await inTransaction(db, async (db) => {
    await db
      .updateTable('mails')
      .set({ run_id: runId })
      .where('organization_id', '=', organizationId)
      .where('id', '=', mailId)
      .execute()
    await recordMail(db, ref, { runId, attempt: row.attempts + 1 }, { state: 'failed', error: 'internal' })
  })
}
