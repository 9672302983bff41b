import { amount, day, daysBetween, toDate, toInstant, toMilliseconds } from '../instants.ts'
import type { Person } from '../people.ts'
import type { Context } from '../context.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'

/** How long an invitation may wait, in milliseconds. */
const pendingFor = 30 * day

const upnOf = ({ user }: Person): Evidence => ({ field: 'userPrincipalName', value: user.userPrincipalName })

/** Whether they are expected to sign in by hand. */
const isExpectedToSignIn = ({ isEnabled, isBreakGlass, isNobodysOwn }: Person): boolean =>
  isEnabled && !isBreakGlass && !isNobodysOwn

/** For how long somebody has not signed in; null when they have, or when it is not known. */
export function absence(
  { activity, user }: Person,
  { now, inactiveFor }: Context,
): { says: string; evidence: Evidence[] } | null {
  const limit = { field: 'inactiveDays', value: String(daysBetween(now - inactiveFor, now)) }
  if (activity.state === 'NEVER_SIGNED_IN') {
    const created = toMilliseconds(user.createdDateTime)
    const since = created === null ? '' : ` since ${toDate(created)}`
    return {
      says: `has never signed in${since}`,
      evidence: [{ field: 'neverSignedIn', value: 'true' }, limit],
    }
  }
  if (activity.state !== 'INACTIVE' || activity.lastSignIn === null) return null
  const ago = amount(daysBetween(activity.lastSignIn, now), 'day')
  return {
    says: `last signed in on ${toDate(activity.lastSignIn)}, ${ago} ago`,
    evidence: [{ field: 'lastSignIn', value: toInstant(activity.lastSignIn) }, limit],
  }
}

function absenceHits(person: Person, context: Context, noun: string): Hit[] {
  const absent = absence(person, context)
  if (absent === null) return []
  return [
    {
      summary: `The ${noun} ${person.name} is enabled, and ${absent.says}.`,
      evidence: [upnOf(person), ...absent.evidence],
    },
  ]
}

/** What is so of accounts, whatever roles they hold. */
export const userRules: readonly Rule<'user'>[] = [
  {
    id: 'USR-001',
    title: 'Member is inactive',
    category: 'USERS',
    severity: 'MEDIUM',
    explanation:
      'Nobody has signed in to the account for a long time. Nobody notices either when somebody else does, and its password is one of former years.',
    remediation: 'Find out whether the person is still there. Disable the account, and delete it later.',
    scope: 'user',
    needs: ['signIns', 'users'],
    spares: ['breakGlassMembers'],
    appliesTo: (person) => person.guest === false && isExpectedToSignIn(person),
    evaluate: (person, context) => absenceHits(person, context, 'account of'),
  },
  {
    id: 'USR-002',
    title: 'Guest is inactive',
    category: 'USERS',
    severity: 'MEDIUM',
    explanation:
      'The guest has not been here for a long time. Their account is run by another organization, which tells nobody here when they leave it.',
    remediation: 'Ask whoever invited them. Remove the guest; they can be invited again.',
    scope: 'user',
    needs: ['signIns', 'users'],
    spares: ['breakGlassMembers'],
    appliesTo: (person) => person.guest === true && isExpectedToSignIn(person),
    evaluate: (person, context) => absenceHits(person, context, 'guest'),
  },
  {
    id: 'USR-003',
    title: 'Invitation was not accepted',
    category: 'USERS',
    severity: 'LOW',
    explanation:
      'The guest was invited more than a month ago and has not come. An invitation that is open can still be accepted by whoever reads that mailbox.',
    remediation: 'Remove the guest, and invite them again when they are needed.',
    scope: 'user',
    needs: ['users'],
    appliesTo: ({ isEnabled, user }) =>
      isEnabled && user.externalUserState?.toLowerCase() === 'pendingacceptance',
    evaluate(person, { now }) {
      const { user, name } = person
      const since =
        toMilliseconds(user.externalUserStateChangeDateTime) ?? toMilliseconds(user.createdDateTime)
      if (since === null || since > now - pendingFor) return []
      return [
        {
          summary: `${name} was invited on ${toDate(since)}, and has not accepted.`,
          evidence: [
            upnOf(person),
            { field: 'externalUserState', value: user.externalUserState ?? '' },
            { field: 'externalUserStateChangeDateTime', value: toInstant(since) },
          ],
        },
      ]
    },
  },
  {
    id: 'USR-004',
    title: 'Guest has no sponsor',
    category: 'USERS',
    severity: 'MEDIUM',
    explanation: 'Nobody here is named who knows why the guest has access, and says when it should end.',
    remediation: 'Name a sponsor for the guest, or remove the guest when nobody wants to be one.',
    scope: 'user',
    needs: ['sponsors', 'users'],
    appliesTo: ({ isEnabled, guest }) => isEnabled && guest === true,
    evaluate: (person, { sponsorsOf }) =>
      // Of a guest who came after sponsors were read, nothing is known.
      sponsorsOf(person.id)?.length === 0
        ? [
            {
              summary: `The guest ${person.name} has no sponsor.`,
              evidence: [upnOf(person), { field: 'sponsors', value: '0' }],
            },
          ]
        : [],
  },
  {
    id: 'USR-010',
    title: 'Account is enabled after its leave date',
    category: 'USERS',
    severity: 'HIGH',
    explanation:
      'By the directory, the person has left, and can still sign in. Accounts of leavers are a common way in, for themselves and for others.',
    remediation: 'Disable the account and revoke its sessions, or correct the leave date.',
    scope: 'user',
    needs: ['users'],
    withheld: ({ licensing }) =>
      licensing.areLeaveDatesKnown ? null : 'Not read: when users leave (the directory does not say).',
    appliesTo: ({ isEnabled }) => isEnabled,
    evaluate(person, { now }) {
      const left = toMilliseconds(person.user.employeeLeaveDateTime)
      if (left === null || left >= now) return []
      return [
        {
          summary: `${person.name} left on ${toDate(left)}, and the account is enabled.`,
          evidence: [upnOf(person), { field: 'employeeLeaveDateTime', value: toInstant(left) }],
        },
      ]
    },
  },
]
