import type { ScannedUser, ServicePrincipalSignIns } from '../snapshot.ts'
import { latest, toMilliseconds } from './instants.ts'
import { groupBy, toKey } from './order.ts'

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
  const groups = groupBy(records, ({ appId }) => toKey(appId))
  return new Map(
    Array.from(groups, ([appId, of]) => {
      const delegated = read('delegatedClientSignInActivity', of)
      const application = read('applicationAuthenticationClientSignInActivity', of)
      const any = latest([read('lastSignInActivity', of), delegated, application])
      return [appId, { any, delegated, application }]
    }),
  )
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
