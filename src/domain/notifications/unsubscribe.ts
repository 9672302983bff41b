import * as z from 'zod'
import { type Vault, VaultError } from '../../vault.ts'
import type { MailContent } from '../mail/mails.ts'
import { withLastLine } from '../mail/letter.ts'
import { categories, type NotificationCategory } from './preferences.ts'

/** Whom a link is for, and what mails it ends. */
export interface Unsubscription {
  organizationId: string
  userId: string
  categories: readonly NotificationCategory[]
}

const sealing = { organizationId: null, purpose: 'unsubscribe', id: 'link' } as const

const content = z.tuple([z.uuid(), z.uuid(), z.array(z.enum(categories))])

/** What stands in a link: sealed, so it tells nobody anything and nobody can make one. It is good for as long as its key. */
export const toToken = (vault: Vault, { organizationId, userId, categories }: Unsubscription): string =>
  vault.seal(JSON.stringify([organizationId, userId, categories]), sealing)

/** @returns null for what is no token of ours */
export function readToken(vault: Vault, token: string): Unsubscription | null {
  try {
    const [organizationId, userId, categories] = content.parse(JSON.parse(vault.open(token, sealing)))
    return { organizationId, userId, categories }
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

/** What people call that which a category is about. */
const categoryNames: Readonly<Record<NotificationCategory, string>> = {
  SCAN: 'scans',
  LICENSE: 'licenses',
  AUTH: 'signing in',
  ALERT: 'alerts',
  LIFECYCLE: 'the lifecycle of apps',
  CONFIG: 'settings',
  DEVELOPER: 'keys and webhooks',
  TEAM: 'the team',
  BILLING: 'billing',
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Categories in a sentence. */
export const nameCategories = (all: readonly NotificationCategory[]): string =>
  list.format(all.map((category) => categoryNames[category]))

/**
 * A mail that can be unsubscribed from, by a link at its end and by mail programs, which do it in one step where the
 * server is reached with https (RFC 8058). What is about signing in has no such link: it is always sent.
 */
export function makeUnsubscribable(
  mail: MailContent,
  { vault, publicUrl }: { vault: Vault; publicUrl: string },
  of: Unsubscription,
): MailContent {
  if (of.categories.includes('AUTH')) return mail
  const url = `${publicUrl}/identityops/unsubscribe/${toToken(vault, of)}`
  return {
    ...withLastLine(mail, { words: `Get no more mails about ${nameCategories(of.categories)}`, url }),
    headers: {
      ...mail.headers,
      'List-Unsubscribe': `<${url}>`,
      ...(url.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  }
}
