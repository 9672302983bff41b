import type { Severity } from '../../evaluation.ts'
import type { Context } from '../context.ts'
import { type HeldRole, isStanding } from '../directory-roles.ts'
import { byCodeUnits } from '../order.ts'
import type { Person } from '../people.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { absence } from './users.ts'

const needs = ['roleAssignments', 'roleDefinitions', 'roleMembers', 'users'] as const
const unlessRefused = ['roleEligibilities', 'roleSchedules'] as const

const hasPrivilegedRole = ({ privilegedRoles }: Person): boolean => privilegedRoles.length > 0

/** One step less than the worst, where a role has to be taken up first. */
const severityOf = (role: HeldRole): Severity => (isStanding(role) ? 'HIGH' : 'MEDIUM')

/** What is found of somebody's role. @param says goes on after their name, to the end of the sentence */
function roleHit(
  person: Person,
  role: HeldRole,
  { groups }: Context,
  found: { says: (role: string) => string; severity: Severity; evidence: Evidence[] },
): Hit {
  const { id, name, scope, group } = role
  const through = group === null ? null : (groups.get(group)?.displayName ?? group)
  return {
    sub: scope === '/' || scope === null ? id : `${id}|${scope}`,
    subject: { type: 'directoryRole', id, name: name ?? id },
    severity: found.severity,
    summary: `${person.name}, ${found.says(name ?? id)}.`,
    evidence: [
      { field: 'userPrincipalName', value: person.user.userPrincipalName },
      { field: 'role', value: name ?? id },
      { field: 'directoryScopeId', value: scope ?? 'unknown' },
      { field: 'assignment', value: howHeld(role) },
      ...(through === null ? [] : [{ field: 'throughGroup', value: through }]),
      ...found.evidence,
    ],
  }
}

function howHeld(role: HeldRole): string {
  if (role.assignment === 'ELIGIBLE') return 'eligible'
  if (role.activated) return 'activated'
  return role.ends ? 'active until a date' : 'permanent'
}

/** `holds` or `may take up`, and the role. */
const holds = (role: HeldRole, name: string): string =>
  role.assignment === 'ELIGIBLE' ? `may take up the role ${name}` : `holds the role ${name}`

/** What is so of accounts with privileged roles. */
export const administratorRules: readonly Rule<'user'>[] = [
  {
    id: 'USR-005',
    title: 'Guest holds a privileged role',
    category: 'USERS',
    severity: 'HIGH',
    explanation:
      'The account of a guest is run by another organization, under its rules for passwords and leavers. With a privileged role, whoever gets hold of it there changes things here.',
    remediation: 'Give the person an account of this directory for this work, or take the role away.',
    scope: 'user',
    needs,
    unlessRefused,
    optional: ['groups'],
    appliesTo: (person) => person.isEnabled && person.guest === true && hasPrivilegedRole(person),
    evaluate: (person, context) =>
      person.privilegedRoles.map((role) =>
        roleHit(person, role, context, {
          says: (name) => `a guest, ${holds(role, name)}`,
          severity: severityOf(role),
          evidence: [{ field: 'userType', value: 'Guest' }],
        }),
      ),
  },
  {
    id: 'USR-006',
    title: 'Privileged role is held by nobody at work',
    category: 'USERS',
    severity: 'HIGH',
    explanation:
      'The account is disabled, or nobody has signed in to it for a long time, and it holds a privileged role. It is of use to an intruder alone, and nobody notices its use.',
    remediation: 'Take the role away. Give it back when the person needs it.',
    scope: 'user',
    needs,
    // The disabled ones are found all the same.
    partial: ['breakGlassMembers', 'signIns'],
    unlessRefused,
    optional: ['groups'],
    appliesTo: hasPrivilegedRole,
    evaluate(person, context) {
      const mayBeForEmergencies = person.isBreakGlass || context.missing.has('breakGlassMembers')
      const absent = mayBeForEmergencies ? null : absence(person, context)
      const reason = person.isEnabled
        ? absent
        : { says: 'is disabled', evidence: [{ field: 'accountEnabled', value: 'false' }] }
      if (reason === null) return []
      return person.privilegedRoles.map((role) =>
        roleHit(person, role, context, {
          says: (name) => `who ${holds(role, name)}, ${reason.says}`,
          severity: severityOf(role),
          evidence: reason.evidence,
        }),
      )
    },
  },
  {
    id: 'USR-008',
    title: 'Privileged account comes from on-premises',
    category: 'USERS',
    severity: 'HIGH',
    explanation:
      'The account is synced from an Active Directory. Whoever takes that over, as intruders often do first, signs in here with the role.',
    remediation:
      'Give the person another account for this work, made in the cloud, and take the role from this one.',
    scope: 'user',
    needs,
    unlessRefused,
    optional: ['groups'],
    appliesTo: (person) =>
      person.isEnabled && person.user.onPremisesSyncEnabled === true && hasPrivilegedRole(person),
    evaluate: (person, context) =>
      person.privilegedRoles.map((role) =>
        roleHit(person, role, context, {
          says: (name) => `whose account is synced from on-premises, ${holds(role, name)}`,
          severity: severityOf(role),
          evidence: [{ field: 'onPremisesSyncEnabled', value: 'true' }],
        }),
      ),
  },
  {
    id: 'USR-009',
    title: 'Administrator has no MFA registered',
    category: 'USERS',
    severity: 'HIGH',
    explanation:
      'With an administrator role and nothing but a password, one that was guessed or stolen is enough. At the next demand for a second factor, whoever comes first registers theirs.',
    remediation:
      'Have them register a second factor that resists phishing, in person or by a temporary access pass, and require it by policy.',
    scope: 'user',
    needs: ['registrations', ...needs],
    unlessRefused,
    appliesTo: ({ isEnabled }) => isEnabled,
    evaluate(person, { registrations }) {
      const { isMfaRegistered = null, isAdmin = null } = registrations.get(person.id) ?? {}
      if (isMfaRegistered !== false || (isAdmin !== true && !hasPrivilegedRole(person))) return []
      return [
        {
          summary: `${person.name} is an administrator, and has registered nothing to sign in with besides a password.`,
          evidence: [
            { field: 'userPrincipalName', value: person.user.userPrincipalName },
            { field: 'isMfaRegistered', value: 'false' },
            { field: 'isAdmin', value: String(isAdmin ?? 'unknown') },
            ...rolesOf(person),
          ],
        },
      ]
    },
  },
  {
    id: 'USR-012',
    title: "Administrator's account has a mailbox",
    category: 'USERS',
    severity: 'LOW',
    explanation:
      'An account with a mailbox is one that somebody works with every day, reads mail with and opens links with. A privileged role on it is one click away from whoever wrote the mail.',
    remediation:
      'Give the person another account for administration, without a mailbox, and take the role from this one.',
    scope: 'user',
    needs: ['subscribedSkus', ...needs],
    spares: ['breakGlassMembers'],
    unlessRefused,
    appliesTo: (person) => person.isEnabled && !person.isBreakGlass && hasPrivilegedRole(person),
    evaluate(person, { mailboxPlans }) {
      const licenses = person.user.assignedLicenses.flatMap(({ skuId, disabledPlans }) => {
        const { name, plans } = mailboxPlans.get(skuId.toLowerCase()) ?? { name: '', plans: [] }
        const disabled = new Set(disabledPlans.map((plan) => plan.toLowerCase()))
        return plans.some((plan) => !disabled.has(plan)) ? [name] : []
      })
      if (licenses.length === 0) return []
      return [
        {
          summary: `${person.name} is an administrator, and the account has a mailbox for daily work.`,
          evidence: [
            { field: 'userPrincipalName', value: person.user.userPrincipalName },
            ...licenses.sort(byCodeUnits).map((name) => ({ field: 'skuPartNumber', value: name })),
            ...rolesOf(person),
          ],
        },
      ]
    },
  },
  {
    id: 'USR-013',
    title: 'Privileged role is held for good though PIM is there',
    category: 'USERS',
    severity: 'MEDIUM',
    explanation:
      'With Privileged Identity Management a role can be taken up when it is needed. Held for good, it is there for an intruder at any time.',
    remediation:
      'Make the person eligible for the role and take the assignment away. Leave it to the accounts for emergencies, and name those in the settings of scans.',
    scope: 'user',
    needs,
    spares: ['breakGlassMembers'],
    unlessRefused,
    optional: ['groups'],
    appliesTo: (person) => person.isEnabled && !person.isBreakGlass && hasPrivilegedRole(person),
    evaluate: (person, context) =>
      // How a role is held, and whether anybody has to take one up, is told by these.
      context.missing.has('roleSchedules') || context.read('roleEligibilities').length === 0
        ? []
        : person.privilegedRoles
            .filter((role) => isStanding(role) && !role.ends)
            .map((role) =>
              roleHit(person, role, context, {
                says: (name) => `who could take it up when needed, holds the role ${name} for good`,
                severity: 'MEDIUM',
                evidence: [],
              }),
            ),
  },
]

const rolesOf = ({ privilegedRoles }: Person): Evidence[] =>
  privilegedRoles.map((role) => ({ field: 'role', value: role.name ?? role.id }))
