import type { MailboxPurpose, ScannedUser, ScanSettings } from '../snapshot.ts'
import { anyOf, type Matcher } from './globs.ts'
import { indexBy, toKey } from './order.ts'

/** Tells accounts that are not a person's. */
export interface Accounts {
  /** How it shows that an account is that of a mailbox, a room or a thing, in words; null when it does not show. */
  whyShared: (user: ScannedUser) => string | null
  /** Whether a program uses the account, as its name says. */
  isServiceAccount: (user: ScannedUser) => boolean
}

const sharedPurposes: ReadonlySet<string> = new Set(['shared', 'room', 'equipment'])

/** @param purposes of mailboxes, as far as they were read: else names are all there is to tell by */
export function createAccounts(
  {
    sharedMailboxPatterns,
    serviceAccountPatterns,
  }: Pick<ScanSettings, 'sharedMailboxPatterns' | 'serviceAccountPatterns'>,
  purposes: readonly MailboxPurpose[],
): Accounts {
  const purposeOf = indexBy(purposes, ({ userId }) => userId)
  const isCalledShared = toNameMatcher(sharedMailboxPatterns)
  const isCalledService = toNameMatcher(serviceAccountPatterns)
  return {
    whyShared({ id, userPrincipalName, isResourceAccount }) {
      const { purpose } = purposeOf.get(toKey(id)) ?? {}
      if (purpose !== undefined && sharedPurposes.has(purpose.toLowerCase()))
        return `its mailbox is ${purpose}`
      if (isResourceAccount === true) return 'it is a resource account'
      return isCalledShared(userPrincipalName) ? 'its name says so' : null
    },
    isServiceAccount: ({ userPrincipalName }) => isCalledService(userPrincipalName),
  }
}

/** Patterns are held against the name before the domain, or against all of it when they have an `@` themselves. */
function toNameMatcher(patterns: readonly string[]): Matcher {
  const matchesWhole = anyOf(patterns.filter((pattern) => pattern.includes('@')))
  const matchesLocal = anyOf(patterns.filter((pattern) => !pattern.includes('@')))
  return (name) => matchesWhole(name) || matchesLocal(name.split('@')[0] ?? '')
}
