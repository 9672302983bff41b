import type { App } from '../apps.ts'
import { signsIn } from '../credentials.ts'
import type { HeldRole } from '../directory-roles.ts'
import { amount, daysBetween, toDate } from '../instants.ts'
import { isGuest, type Owner } from '../owners.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isJudgedAndEnabled, isPrivilegeUnknown } from './scope.ts'

/** Somebody else's app needs an owner here only when something here can be stolen: its local credentials. */
const needsOwner = (app: App): boolean =>
  isJudgedAndEnabled(app) && (app.publisher.kind === 'OWN' || app.credentials.some(signsIn))

const peopleOf = ({ owners }: App) => owners.filter(({ isPerson }) => isPerson)

/** Who is said to own the app and is not among the users: they are gone, or the two listings are of different moments. */
const goneOwners = (app: App, usersWereRead: boolean): Evidence[] =>
  usersWereRead
    ? peopleOf(app)
        .filter(({ user }) => user === null)
        .map(({ id }) => ({ field: 'ownerNotAmongUsers', value: id }))
    : []

const ownersOf = ({ owners }: App): Evidence[] => [{ field: 'owners', value: String(owners.length) }]

/** Whether one of the roles is privileged; null where that is not known of one. */
const mayBePrivileged = (roles: readonly HeldRole[]): boolean | null =>
  roles.some(({ privileged }) => privileged === true) ||
  (roles.some(({ privileged }) => privileged === null) ? null : false)

function ownerHit(owner: Owner, points: number, summary: string, evidence: Evidence[]): Hit {
  const { id, type, name, user } = owner
  const upn = user ? [{ field: 'owner.userPrincipalName', value: user.userPrincipalName }] : []
  const subject = { type: type ?? 'directoryObject', id, name }
  return {
    sub: id,
    subject,
    points,
    summary,
    evidence: [{ field: 'owner.id', value: id }, ...upn, ...evidence],
  }
}

export const ownershipRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-022',
    title: 'App has no owner',
    category: 'OWNERSHIP',
    severity: 'MEDIUM',
    explanation:
      'Nobody is named who knows what the app is for, renews its credentials and answers when it behaves oddly. With privileged permissions that is serious: nobody notices their abuse.',
    remediation:
      'Find out from its sign-ins and its creator who needs it, and make at least two of those people owners. Disable it when nobody turns up.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    optional: ['grants', 'resources', 'roleAssignments', 'roleDefinitions', 'roleMembers'],
    appliesTo: needsOwner,
    evaluate(app) {
      if (app.owners.length > 0) return []
      const isPrivileged = app.privileges.length > 0
      const privileges = app.privileges.map((name) => ({ field: 'privilege', value: name }))
      const partly =
        app.application === null || app.servicePrincipal === null
          ? [
              {
                field: app.application === null ? 'application' : 'servicePrincipal',
                value: 'not in the directory',
              },
            ]
          : []
      return [
        {
          severity: isPrivileged ? 'HIGH' : 'MEDIUM',
          points: weights['APP-022'][isPrivileged ? 'privileged' : 'otherwise'],
          summary: isPrivileged
            ? `"${app.name}" has no owner, and is privileged.`
            : `"${app.name}" has no owner.`,
          evidence: [...ownersOf(app), ...privileges, ...partly],
        },
      ]
    },
  },
  {
    id: 'APP-023',
    title: 'App has a single owner',
    category: 'OWNERSHIP',
    severity: 'LOW',
    explanation: 'When the one person who looks after the app leaves or is away, nobody does.',
    remediation: 'Make a second person an owner, best of the same team.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    optional: ['users'],
    appliesTo: needsOwner,
    evaluate(app, { missing }) {
      const [person, ...others] = peopleOf(app)
      if (person === undefined || others.length > 0) return []
      return [
        {
          points: weights['APP-023'].any,
          summary: `"${app.name}" has one owner: ${person.name}.`,
          evidence: [
            ...ownersOf(app),
            { field: 'owner.id', value: person.id },
            ...goneOwners(app, !missing.has('users')),
          ],
        },
      ]
    },
  },
  {
    id: 'APP-024',
    title: 'Owner is a guest',
    category: 'OWNERSHIP',
    severity: 'MEDIUM',
    explanation:
      'An owner can add credentials to the app and act with its permissions. The account of a guest is run by another organization, under its rules for passwords and leavers.',
    remediation: 'Make a member the owner instead, and leave the guest what their work on the app needs.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals', 'users'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app) => peopleOf(app).some(({ user }) => user === null || isGuest(user) === null),
    evaluate: (app) =>
      peopleOf(app)
        .filter(({ user }) => user !== null && isGuest(user))
        .map((owner) =>
          ownerHit(owner, weights['APP-024'].any, `${owner.name}, an owner of "${app.name}", is a guest.`, [
            { field: 'owner.userType', value: 'Guest' },
          ]),
        ),
  },
  {
    id: 'APP-025',
    title: 'Owner is disabled or inactive',
    category: 'OWNERSHIP',
    severity: 'MEDIUM',
    explanation:
      'An owner who has left or does not sign in looks after nothing, and an account that nobody uses is a quiet way to the permissions of the app.',
    remediation: 'Put somebody else in their place, then remove them from the owners.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals', 'users'],
    spares: ['breakGlassMembers'],
    // The disabled ones are found all the same.
    partial: ['signIns'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app) =>
      peopleOf(app).some(
        ({ user, activity, isBreakGlass }) =>
          !isBreakGlass && (user === null || (user.accountEnabled !== false && activity.state === 'UNKNOWN')),
      ),
    evaluate: (app, { now, inactiveFor }) =>
      peopleOf(app)
        .filter(({ isBreakGlass }) => !isBreakGlass)
        .flatMap((owner) => {
          const reason = unfitness(owner, now, inactiveFor)
          if (reason === null) return []
          const summary = `${owner.name}, an owner of "${app.name}", ${reason.says}.`
          return ownerHit(owner, weights['APP-025'].any, summary, reason.evidence)
        }),
  },
  {
    id: 'APP-026',
    title: 'Privileged app has an ordinary owner',
    category: 'OWNERSHIP',
    severity: 'MEDIUM',
    explanation:
      'An owner can add credentials to the app and act with its permissions. These are privileged, and the owner is not: their account is guarded less well than what it leads to.',
    remediation:
      'Make administrators the owners of privileged apps, or take the permissions away that make the app privileged.',
    scope: 'app',
    needs: ['applications', 'roleAssignments', 'roleDefinitions', 'roleMembers', 'servicePrincipals'],
    partial: ['grants'],
    unlessRefused: ['roleEligibilities'],
    optional: ['resources', 'users'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app, { rolesOf }) =>
      isPrivilegeUnknown(app) ||
      (app.privileges.length > 0 && app.owners.some(({ id }) => mayBePrivileged(rolesOf(id)) === null)),
    evaluate: (app, { rolesOf }) =>
      app.privileges.length === 0
        ? []
        : app.owners
            .filter(({ id }) => mayBePrivileged(rolesOf(id)) === false)
            .map((owner) =>
              ownerHit(
                owner,
                weights['APP-026'].any,
                `${owner.name}, an owner of "${app.name}", holds no privileged role, and the app is privileged.`,
                app.privileges.map((name) => ({ field: 'privilege', value: name })),
              ),
            ),
  },
  {
    id: 'APP-027',
    title: 'Owner has no MFA registered',
    category: 'OWNERSHIP',
    severity: 'HIGH',
    explanation:
      'An owner can add credentials to the app and act with its permissions. Without a second factor, a password that was guessed or stolen is enough to become that owner.',
    remediation:
      'Have them register a second factor, best one that resists phishing, and require it by policy.',
    scope: 'app',
    needs: ['applications', 'registrations', 'servicePrincipals'],
    optional: ['users'],
    appliesTo: isJudgedAndEnabled,
    undecided: (app) => peopleOf(app).some(({ mfaRegistered }) => mfaRegistered === null),
    evaluate: (app) =>
      peopleOf(app)
        .filter(({ mfaRegistered }) => mfaRegistered === false)
        .map((owner) =>
          ownerHit(
            owner,
            weights['APP-027'].any,
            `${owner.name}, an owner of "${app.name}", has registered nothing to sign in with besides a password.`,
            [{ field: 'owner.isMfaRegistered', value: 'false' }],
          ),
        ),
  },
]

/** Why an owner cannot look after an app, as far as is known; null when there is no reason. */
function unfitness(
  { user, activity: { state, lastSignIn } }: Owner,
  now: number,
  inactiveFor: number,
): { says: string; evidence: Evidence[] } | null {
  if (user?.accountEnabled === false) {
    return { says: 'is disabled', evidence: [{ field: 'owner.accountEnabled', value: 'false' }] }
  }
  const limit = { field: 'inactiveDays', value: String(daysBetween(now - inactiveFor, now)) }
  if (state === 'NEVER_SIGNED_IN') {
    return { says: 'has never signed in', evidence: [{ field: 'owner.neverSignedIn', value: 'true' }, limit] }
  }
  if (state !== 'INACTIVE' || lastSignIn === null) return null
  return {
    says: `last signed in on ${toDate(lastSignIn)}, ${amount(daysBetween(lastSignIn, now), 'day')} ago`,
    evidence: [{ field: 'owner.lastSignIn', value: toDate(lastSignIn) }, limit],
  }
}
