import type { ScannedUser, ServicePrincipalSignIns } from '../snapshot.ts'
import { latest, toMilliseconds } from './instants.ts'
import { toKey } from './order.ts'

/** When an app last asked for a token; null for never. */
export interface AppActivity {
  any: number | null
  /** For a user. */
  delegated: number | null
  /** For itself. */
  application: number | null
}

/** Activity by `appId`, in lower case. */
export function readAppActivity(records: readonly ServicePrincipalSignIns[]): Map<string, AppActivity> {
  const read = (
    field: keyof Omit<ServicePrincipalSignIns, 'appId'>,
    of: readonly ServicePrincipalSignIns[],
  ) => latest(of.map((record) => toMilliseconds(record[field]?.lastSignInDateTime)))
  const groups = Map.groupBy(records, ({ appId }) => toKey(appId))
  return new Map(
    Array.from(groups, ([appId, of]) => {
      const delegated = read('delegatedClientSignInActivity', of)
      const application = read('applicationAuthenticationClientSignInActivity', of)
      const any = latest([read('lastSignInActivity', of), delegated, application])
      return [appId, { any, delegated, application }]
    }),
  )
}

/**
 * Since when an app was not used, as far as the directory tells. An app is old enough to be judged when it could have
 * signed in for as long; exactly so long does.
 * @param usableSince when its service principal was made; null when that is not known
 * @param inactiveFor milliseconds without a sign-in that make an app inactive
 * @returns `neverUsed`: it has not signed in at all. Null: it is in use, or nothing can be said.
 */
export function idleSince(
  activity: AppActivity | null,
  usableSince: number | null,
  now: number,
  inactiveFor: number,
): { since: number; neverUsed: boolean } | null {
  const last = activity?.any ?? null
  const since = last ?? usableSince
  if (since === null || since > now - inactiveFor) return null
  // Sign-ins are kept by app: they may be older than a service principal that was made again.
  if (usableSince !== null && usableSince > now - inactiveFor) return null
  return { since, neverUsed: last === null }
}

export interface UserActivity {
  /** `NEVER_SIGNED_IN`: though old enough to be inactive. `UNKNOWN`: the directory does not say enough. */
  state: 'ACTIVE' | 'INACTIVE' | 'NEVER_SIGNED_IN' | 'UNKNOWN'
  lastSignIn: number | null
}

/**
 * Whether a person is active, as far as security is concerned: an attempt with a wrong password moves the times of
 * sign-ins too, so that of a successful one counts, and the others where there is none. An empty time is not an old one.
 * @param inactiveFor milliseconds without a sign-in that make somebody inactive; exactly so many do
 */
export function userActivity(user: ScannedUser, now: number, inactiveFor: number): UserActivity {
  if (user.signInActivity === undefined) return { state: 'UNKNOWN', lastSignIn: null }
  const times = user.signInActivity
  const lastSignIn =
    toMilliseconds(times?.lastSuccessfulSignInDateTime) ??
    latest([
      toMilliseconds(times?.lastSignInDateTime),
      toMilliseconds(times?.lastNonInteractiveSignInDateTime),
    ])
  if (lastSignIn !== null)
    return { state: lastSignIn <= now - inactiveFor ? 'INACTIVE' : 'ACTIVE', lastSignIn }
  const created = toMilliseconds(user.createdDateTime)
  if (created === null) return { state: 'UNKNOWN', lastSignIn }
  return { state: created <= now - inactiveFor ? 'NEVER_SIGNED_IN' : 'ACTIVE', lastSignIn }
}
