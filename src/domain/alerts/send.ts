import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { permissionsOf } from '../access/permissions.ts'
import { postChatMessages } from '../chat/posts.ts'
import type { Connectors } from '../connectors.ts'
import { writeMail } from '../mail/letter.ts'
import { type Notice, notify } from '../notifications/notify.ts'
import { isActive, membersOf } from '../organizations/memberships.ts'
import { tellEndpoint } from '../webhooks/events.ts'
import { type AlertMessage, writeMessage } from './message.ts'
import { mayBeTold } from './recipients.ts'
import type { AlertChannel } from './subscription.ts'
import type { Told } from './told.ts'
import { toEvents } from './to-events.ts'

/** What messages are sent with. */
export type AlertSending = Pick<Connectors, 'vault' | 'publicUrl'>

/** A subscription, as far as something is sent by it. */
export interface Target {
  id: string
  name: string
  channel: AlertChannel
  integration_id: string | null
  webhook_id: string | null
}

/** Who may see what in-app alerts are about. */
const readers = 'alerts.read'

/**
 * Sends each subscription one message of all that it is told, in the transaction that `db` is in. Whatever their number,
 * the people of all subscriptions are read in one statement for each channel.
 */
export async function sendAlerts(
  db: Scoped,
  sending: AlertSending,
  organizationId: string,
  targets: readonly Target[],
  told: readonly Told[],
): Promise<void> {
  const bySubscription = Map.groupBy(told, ({ subscription_id: id }) => id)
  const batches = targets.flatMap((target) => {
    const own = bySubscription.get(target.id)
    return own === undefined ? [] : [{ target, told: own, message: writeMessage(target.name, own) }]
  })
  if (batches.length === 0) return
  const sent = [
    ...(await sendNotices(db, sending, organizationId, batches)),
    ...(await postToChats(db, sending, organizationId, batches)),
    ...(await tellWebhooks(db, batches)),
  ]
  await sql`update alert_subscriptions set last_sent_at = now()
    where organization_id = current_organization() and id = any(${sent}::uuid[])`.execute(db)
}

/** All that one subscription is told. */
interface Batch {
  target: Target
  told: Told[]
  message: AlertMessage
}

const of = (batches: readonly Batch[], channel: AlertChannel) =>
  batches.filter(({ target }) => target.channel === channel)

/** To people. @returns ids of the subscriptions that somebody is told by */
async function sendNotices(
  db: Scoped,
  sending: AlertSending,
  organizationId: string,
  batches: readonly Batch[],
): Promise<string[]> {
  const byMail = of(batches, 'EMAIL')
  const inApp = of(batches, 'IN_APP')
  const recipients = byMail.length === 0 ? [] : await readRecipients(db, byMail)
  const everybody = inApp.length === 0 ? [] : await readReaders(db)
  const notices: { id: string; notice: Notice }[] = []
  for (const batch of [...byMail, ...inApp]) {
    const { id, channel } = batch.target
    const users =
      channel === 'IN_APP'
        ? everybody
        : recipients.filter((row) => row.subscription_id === id).map((row) => row.user_id)
    const notice = toNotice(sending, batch)
    for (const userId of users) notices.push({ id, notice: { ...notice, userId } })
  }
  await notify(
    db,
    sending,
    organizationId,
    notices.map(({ notice }) => notice),
  )
  return notices.map(({ id }) => id)
}

async function readRecipients(db: Scoped, batches: readonly Batch[]) {
  return membersOf(db)
    .innerJoin('alert_recipients as recipient', (join) =>
      join
        .onRef('recipient.organization_id', '=', 'memberships.organization_id')
        .onRef('recipient.user_id', '=', 'memberships.user_id'),
    )
    .select(['recipient.subscription_id', 'memberships.user_id'])
    .where(
      'recipient.subscription_id',
      '=',
      sql<string>`any(${batches.map(({ target }) => target.id)}::uuid[])`,
    )
    .where(mayBeTold)
    .orderBy('memberships.user_id')
    .execute()
}

async function readReaders(db: Scoped): Promise<string[]> {
  const rows = await membersOf(db)
    .select(['memberships.user_id', 'roles.name', 'roles.type', 'roles.permissions'])
    .where(isActive)
    .execute()
  return rows.filter((row) => permissionsOf(row).has(readers)).map(({ user_id: id }) => id)
}

const footer = 'You get this as a member whom somebody of your organization has chosen for this alert.'

/** One message is one notice for each person, whatever else they are told. */
function toNotice({ publicUrl }: AlertSending, { target, message }: Batch): Omit<Notice, 'userId'> {
  const { title, text, entries, more, path } = message
  const paragraphs = [
    text,
    ...entries.map((entry) => `${entry.title}\n${entry.detail}`),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ]
  const action = path === null ? {} : { action: { label: 'See the report', url: `${publicUrl}${path}` } }
  const mail = writeMail({ subject: title, paragraphs, ...action, footer })
  const isMail = target.channel === 'EMAIL'
  return {
    category: 'ALERT',
    critical: message.severity === 'critical',
    key: `alert ${randomUUID()}`,
    subject: mail.subject,
    text: isMail ? mail.text : paragraphs.join('\n\n'),
    html: mail.html,
    path,
    channels: [isMail ? 'EMAIL' : 'IN_APP'],
  }
}

async function postToChats(
  db: Scoped,
  { vault, publicUrl }: AlertSending,
  organizationId: string,
  batches: readonly Batch[],
): Promise<string[]> {
  const posts = of(batches, 'CHAT').flatMap(({ target, message }) => {
    const { title, text, entries, more, severity, path } = message
    const link = path === null ? null : `${publicUrl}${path}`
    const post = { title, text, entries, more, severity, link }
    const { integration_id: integrationId } = target
    return integrationId === null ? [] : [{ id: target.id, post: { integrationId, message: post } }]
  })
  const ids = await postChatMessages(
    db,
    vault,
    organizationId,
    posts.map(({ post }) => post),
  )
  return posts.filter((_, index) => typeof ids[index] === 'string').map(({ id }) => id)
}

async function tellWebhooks(db: Scoped, batches: readonly Batch[]): Promise<string[]> {
  const told = of(batches, 'WEBHOOK').filter(({ target }) => target.webhook_id !== null)
  for (const { target, told: all } of told)
    for (const event of toEvents(all))
      await tellEndpoint(db, target.webhook_id ?? '', event, { id: target.id, name: target.name })
  return told.map(({ target }) => target.id)
}
