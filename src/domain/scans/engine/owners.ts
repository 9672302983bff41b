import type { Registration, Related, ScannedUser } from '../snapshot.ts'
import { type UserActivity, userActivity } from './activity.ts'
import { indexBy, sortedBy, toKey } from './order.ts'

/** Whoever may change an app, with what else is known of them. */
export interface Owner extends Omit<Related, 'displayName'> {
  /** The id where there is no name. */
  name: string
  /** Rather than a service principal. */
  isPerson: boolean
  /** Null for whoever is not among the users that were read: no user, gone, or not read. */
  user: ScannedUser | null
  activity: UserActivity
  mfaRegistered: boolean | null
  isBreakGlass: boolean
}

/** What is known of those who can be owners, by id in lower case. */
export interface People {
  users: ReadonlyMap<string, ScannedUser>
  registrations: ReadonlyMap<string, Registration>
  servicePrincipals: ReadonlyMap<string, unknown>
  /** Ids and user principal names, in lower case. */
  breakGlass: ReadonlySet<string>
}

/**
 * Owners of an app's two objects, each once.
 * @param inactiveFor milliseconds without a sign-in that make somebody inactive
 */
export function readOwners(
  related: readonly Related[],
  { users, registrations, servicePrincipals, breakGlass }: People,
  now: number,
  inactiveFor: number,
): Owner[] {
  const owners = Array.from(
    indexBy(related, ({ id }) => id),
    ([id, { type, displayName }]): Owner => {
      const user = users.get(id) ?? null
      return {
        id,
        type,
        name: shownName([user?.displayName, displayName, user?.userPrincipalName], id),
        isPerson: type === null ? !servicePrincipals.has(id) : type === 'user',
        user,
        activity: user ? userActivity(user, now, inactiveFor) : { state: 'UNKNOWN', lastSignIn: null },
        mfaRegistered: registrations.get(id)?.isMfaRegistered ?? null,
        isBreakGlass: breakGlass.has(id) || (user !== null && breakGlass.has(toKey(user.userPrincipalName))),
      }
    },
  )
  return sortedBy(owners, ({ id }) => [id])
}

/** Null where the directory does not say. */
export const isGuest = ({ userType }: ScannedUser): boolean | null =>
  userType === null ? null : userType.toLowerCase() === 'guest'

/** The first name of which anything shows, as it is; else the id. */
export const shownName = (names: readonly (string | null | undefined)[], id: string): string =>
  names.find((name) => shows.test(name ?? '')) ?? id

/** Anything but blanks, control characters and what has no width. */
const shows = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
