import type { ScannedUser } from '../snapshot.ts'
import { createAccounts } from './accounts.ts'
import { type UserActivity, userActivity } from './activity.ts'
import type { HeldRole } from './directory-roles.ts'
import { toKey } from './order.ts'
import { isGuest, shownName } from './owners.ts'
import type { Sources } from './sources.ts'

/** A user as rules look at them. */
export interface Person {
  /** In lower case. */
  id: string
  /** The user principal name where there is no name, and the id where there is neither. */
  name: string
  user: ScannedUser
  isEnabled: boolean
  /** Null where the directory does not say. */
  guest: boolean | null
  activity: UserActivity
  isBreakGlass: boolean
  /** Whether nobody is expected to sign in to it by hand: a shared mailbox, a resource, a program's account. */
  isNobodysOwn: boolean
  /** Privileged roles that they hold or may take up, each once per scope. */
  privilegedRoles: readonly HeldRole[]
}

/** Everybody in the directory, in no order. */
export function readPeople(sources: Sources): Person[] {
  const { users, breakGlass, now, inactiveFor, rolesOf, settings } = sources
  const accounts = createAccounts(settings, [])
  return Array.from(users, ([id, user]) => ({
    id,
    name: shownName([user.displayName, user.userPrincipalName], id),
    user,
    isEnabled: user.accountEnabled !== false,
    guest: isGuest(user),
    activity: userActivity(user, now, inactiveFor),
    isBreakGlass: breakGlass.has(id) || breakGlass.has(toKey(user.userPrincipalName)),
    isNobodysOwn: accounts.whyShared(user) !== null || accounts.isServiceAccount(user),
    privilegedRoles: privilegedOf(rolesOf(id)),
  }))
}

/** Most people hold no role: nothing is made for these. */
const privilegedOf = (roles: readonly HeldRole[]): readonly HeldRole[] =>
  roles.length === 0 ? roles : roles.filter(({ privileged }) => privileged)
