import type { components } from '../../../generated/types.ts'
import { page as toHtml } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import { RequestError } from '../../domain/errors.ts'
import { listNotifications as readOwn, markRead } from '../../domain/notifications/in-app.ts'
import type { Notification } from '../../domain/notifications/in-app.ts'
import { requirePermission } from '../../domain/access/caller.ts'
import { getPreferences, setPreferences } from '../../domain/notifications/set-preferences.ts'
import { nameCategories } from '../../domain/notifications/unsubscribe.ts'
import type { EndedMails } from '../../domain/notifications/unsubscribing.ts'
import {
  askToUnsubscribe,
  showNoLink,
  showUnsubscribed,
  unsubscribingPolicy,
} from '../../pages/unsubscribing.ts'
import { time } from './times.ts'

type Schemas = components['schemas']

const toPreferences = ({
  preferences,
  updatedAt,
}: Awaited<ReturnType<typeof getPreferences>>): Schemas['IdentityOpsNotificationPreferences'] => ({
  ...preferences,
  updatedAt: time(updatedAt),
})

export async function getNotificationPreferences({
  caller,
  db,
}: Input<'identityops_getNotificationPreferences'>) {
  return toPreferences(await getPreferences(db, caller))
}

/** What a key needs besides: these are settings of the organization, and a key that reads changes none. */
const keyPermission = 'scanSettings.update'

export async function setNotificationPreferences({
  body,
  caller,
  db,
}: Input<'identityops_setNotificationPreferences'>) {
  if (caller.kind === 'key') requirePermission(caller, keyPermission)
  return toPreferences(await setPreferences(db, caller, body))
}

const toNotification = (row: Notification): Schemas['IdentityOpsNotification'] => ({
  id: row.id,
  category: row.category as Schemas['IdentityOpsNotificationCategory'],
  critical: row.critical,
  subject: row.subject ?? '',
  text: row.text ?? '',
  path: row.path,
  createdAt: row.created_at.toISOString(),
  readAt: time(row.read_at),
})

export async function listNotifications({ query, caller, page, db }: Input<'identityops_listNotifications'>) {
  return toPage(await readOwn(db, caller, query, page), toNotification)
}

export async function readNotifications({ body, caller, db }: Input<'identityops_readNotifications'>) {
  const { ids = [], all } = body
  return markRead(db, caller, all === true ? null : ids)
}

/** The link stands in the address: no page that one goes to from here is told of it. */
const headers = { 'Content-Security-Policy': unsubscribingPolicy, 'Referrer-Policy': 'no-referrer' }

/** A page about what a link ends, or that it is good no more. */
async function showLink(found: Promise<EndedMails>, write: typeof askToUnsubscribe) {
  try {
    const { organization, categories } = await found
    return toHtml(write({ organization, about: nameCategories(categories) }), { headers })
  } catch (error) {
    if (error instanceof RequestError && error.code === 'not_found')
      return toHtml(showNoLink(), { headers, status: 404 })
    throw error
  }
}

export async function getUnsubscription({ params, access }: Input<'identityops_getUnsubscription'>) {
  return showLink(access.unsubscribing.find(params.token), askToUnsubscribe)
}

export async function confirmUnsubscription({
  params,
  access,
  requestId,
}: Input<'identityops_confirmUnsubscription'>) {
  return showLink(access.unsubscribing.confirm(params.token, requestId), showUnsubscribed)
}
