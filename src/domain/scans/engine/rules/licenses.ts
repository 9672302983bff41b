import { ago, day, daysBetween, toDate, toInstant, toMilliseconds } from '../instants.ts'
import type { Licensee } from '../licensees.ts'
import type { License } from '../licenses.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import { licenseeRule, licenseHit } from './license-scope.ts'

/** How long somebody may take to sign in for the first time, in milliseconds. */
const firstSignInWithin = 30 * day

/** A finding for each license of somebody that is paid for. */
const each = (
  licensee: Licensee,
  says: (license: License) => string,
  evidence: readonly Evidence[] = [],
): Hit[] =>
  licensee.licenses
    .filter(({ costs }) => costs)
    .map((license) => licenseHit(licensee, license, `${says(license)}.`, evidence))

/** An ordinary account of somebody who works here: whoever else does not sign in may be right not to. */
const isPersonAtWork = ({ isGuest, isEnabled, whyShared, isServiceAccount }: Licensee): boolean =>
  !isGuest && isEnabled && whyShared === null && !isServiceAccount

const inactiveDays = (now: number, inactiveFor: number): Evidence => ({
  field: 'inactiveDays',
  value: String(daysBetween(now - inactiveFor, now)),
})

const reclaim = 'Take the license away, or the account out of the group that gives it.'

/** Rules about licenses that are paid for and not needed. A license is counted by the first one that it matches. */
export const licenseRules: readonly Rule<'license'>[] = [
  licenseeRule(
    {
      id: 'LIC-001',
      title: 'Disabled account has a license',
      severity: 'MEDIUM',
      explanation: 'Nobody can sign in with this account, and its license is paid for month by month.',
      remediation: `${reclaim} Keep the mailbox first, where it is needed: a shared one up to 50 GB needs no license.`,
      needs: ['users', 'subscribedSkus'],
      optional: ['mailboxPurposes'],
      appliesTo: ({ isEnabled, whyShared }) => !isEnabled && whyShared === null,
    },
    (licensee) =>
      each(licensee, ({ product }) => `${licensee.name} is disabled and has ${product.name}`, [
        { field: 'accountEnabled', value: 'false' },
      ]),
  ),
  licenseeRule(
    {
      id: 'LIC-002',
      title: 'License after the leave date',
      severity: 'MEDIUM',
      explanation: 'By the directory this person has left, and their license is paid for month by month.',
      remediation: `${reclaim} Disable the account if it still works.`,
      needs: ['users'],
      optional: ['subscribedSkus'],
      withheld: ({ licensing }) =>
        licensing.areLeaveDatesKnown ? null : 'Not read: when users leave (the directory does not say).',
    },
    (licensee, { now }) => {
      const left = toMilliseconds(licensee.user.employeeLeaveDateTime)
      if (left === null || left >= now) return []
      return each(
        licensee,
        ({ product }) => `${licensee.name} left on ${toDate(left)} and has ${product.name}`,
        [{ field: 'employeeLeaveDateTime', value: toInstant(left) }],
      )
    },
  ),
  licenseeRule(
    {
      id: 'LIC-003',
      title: 'Licensed, and does not sign in',
      severity: 'MEDIUM',
      explanation:
        'The account has not been used for a long time: neither by a person nor by a program in their name.',
      remediation: `Ask their manager. ${reclaim}`,
      needs: ['users', 'signIns'],
      optional: ['mailboxPurposes', 'subscribedSkus'],
      appliesTo: isPersonAtWork,
    },
    (licensee, { now, inactiveFor }) => {
      const { lastSignIn: last } = licensee
      if (last === null || last > now - inactiveFor) return []
      return each(
        licensee,
        ({ product }) =>
          `${licensee.name} last signed in on ${toDate(last)}, ${ago(now, last)}, and has ${product.name}`,
        [{ field: 'lastSignIn', value: toInstant(last) }, inactiveDays(now, inactiveFor)],
      )
    },
  ),
  licenseeRule(
    {
      id: 'LIC-004',
      title: 'Licensed, and never signed in',
      severity: 'MEDIUM',
      explanation: 'The account was made more than 30 days ago, and nobody has ever used it.',
      remediation: `Ask who had it made. ${reclaim}`,
      needs: ['users', 'signIns'],
      optional: ['mailboxPurposes', 'subscribedSkus'],
      appliesTo: isPersonAtWork,
    },
    (licensee, { now }) => {
      const { user, lastSignIn } = licensee
      const created = toMilliseconds(user.createdDateTime)
      const isKnown = user.signInActivity !== undefined && created !== null
      if (!isKnown || lastSignIn !== null || created >= now - firstSignInWithin) return []
      return each(
        licensee,
        ({ product }) =>
          `${licensee.name}, added on ${toDate(created)}, has never signed in and has ${product.name}`,
        [
          { field: 'neverSignedIn', value: 'true' },
          { field: 'createdDateTime', value: toInstant(created) },
        ],
      )
    },
  ),
  licenseeRule(
    {
      id: 'LIC-005',
      title: 'Shared, resource or service account has a license',
      severity: 'LOW',
      explanation:
        'Such an account may need its license, for an archive or a mailbox of more than 50 GB, or it may have been left over.',
      remediation: 'Look at what the account is for, and leave it the least that this takes.',
      needs: ['users'],
      optional: ['mailboxPurposes', 'subscribedSkus'],
    },
    (licensee) => {
      const { name, whyShared, isServiceAccount } = licensee
      if (whyShared !== null)
        return each(
          licensee,
          ({ product }) =>
            `${name} looks like a shared or resource account (${whyShared}) and has ${product.name}`,
          [{ field: 'looksShared', value: whyShared }],
        )
      if (!isServiceAccount) return []
      return each(licensee, ({ product }) => `${name} looks like a service account and has ${product.name}`, [
        { field: 'serviceAccount', value: 'its name says so' },
      ])
    },
  ),
  licenseeRule(
    {
      id: 'LIC-011',
      title: 'License is contained in another one',
      severity: 'MEDIUM',
      explanation:
        'All that this product gives the account comes with another product that it has too, in the same form or a greater one.',
      remediation: 'Take the lesser of both away.',
      needs: ['users', 'subscribedSkus', 'subscriptions'],
    },
    (licensee) =>
      licensee.licenses.flatMap((license) => {
        const outer = licensee.containedIn.get(license.skuId)
        if (outer === undefined) return []
        const { name } = license.product
        return [
          licenseHit(
            licensee,
            license,
            `${licensee.name} has ${name}, all of which is in their ${outer.name}.`,
            [{ field: 'containedIn', value: outer.partNumber }],
          ),
        ]
      }),
  ),
  licenseeRule(
    {
      id: 'LIC-013',
      title: 'Guest has a license',
      severity: 'LOW',
      explanation:
        'Guests mostly work with what their own organization gives them; some products do need a license for them here.',
      remediation: 'Ask whoever invited them what it is for.',
      needs: ['users'],
      optional: ['subscribedSkus'],
      appliesTo: ({ isGuest }) => isGuest,
    },
    (licensee) =>
      each(licensee, ({ product }) => `${licensee.name} is a guest and has ${product.name}`, [
        { field: 'userType', value: 'Guest' },
      ]),
  ),
  licenseeRule(
    {
      id: 'LIC-014',
      title: 'Administrator’s account has a license',
      severity: 'LOW',
      explanation:
        'An account that administers the directory is best used for that alone, and then needs little of what licenses give.',
      remediation:
        'Give the person an account of their own for their daily work, and leave this one what its role takes.',
      needs: ['users', 'roleAssignments', 'roleDefinitions'],
      // Those who hold a role themselves are found all the same.
      partial: ['roleMembers'],
      optional: ['subscribedSkus'],
    },
    (licensee) => {
      const { name, privilegedRoles: roles } = licensee
      if (roles.length === 0) return []
      return each(licensee, ({ product }) => `${name} is ${roles.join(', ')} and has ${product.name}`, [
        { field: 'roles', value: roles.join(', ') },
      ])
    },
  ),
]
