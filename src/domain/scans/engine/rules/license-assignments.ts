import type { LicenseError } from '../../evaluation.ts'
import type { Rule } from '../rule.ts'
import { licenseeRule, licenseHit } from './license-scope.ts'

const reasons: Readonly<Record<LicenseError, string>> = {
  COUNT_VIOLATION: 'no seat is left',
  MUTUALLY_EXCLUSIVE: 'it does not go together with another product that they have',
  PROHIBITED_LOCATION: 'it is not sold where they are',
  UNIQUENESS: 'two products would give them the same service',
  DEPENDENCY: 'it needs another service that they lack',
  OTHER: 'Microsoft does not say why',
}

/** Rules about how licenses are assigned. No money is in these. */
export const licenseAssignmentRules: readonly Rule<'license'>[] = [
  licenseeRule(
    {
      id: 'LIC-010',
      title: 'Assignment of a license failed',
      severity: 'MEDIUM',
      explanation: 'Somebody is meant to have this product, and cannot work with it, or with all of it.',
      remediation: 'Remove the cause, then have the license assigned again.',
      needs: ['users'],
      optional: ['groups'],
    },
    (licensee) =>
      licensee.licenses.flatMap((license) => {
        const [first] = license.failures
        if (first === undefined) return []
        return [
          licenseHit(
            licensee,
            license,
            `${license.product.name} could not be assigned to ${licensee.name}: ${reasons[first.error]}.`,
            license.failures.flatMap(({ error, groupId }) => [
              { field: 'error', value: error },
              ...(groupId === null ? [] : [{ field: 'assignedByGroup', value: groupId }]),
            ]),
          ),
        ]
      }),
  ),
  licenseeRule(
    {
      id: 'LIC-012',
      title: 'License is assigned twice',
      severity: 'LOW',
      explanation:
        'The account has the product directly and through a group: it keeps the one when it loses the other, and nobody notices.',
      remediation:
        'Take the direct assignment away; the group goes on giving the license, and no seat is freed.',
      needs: ['users'],
      optional: ['groups'],
    },
    (licensee) =>
      licensee.licenses
        .filter(({ isDoubled }) => isDoubled)
        .map((license) =>
          licenseHit(
            licensee,
            license,
            `${licensee.name} has ${license.product.name} directly and through a group.`,
            license.groups.map(({ id, name }) => ({ field: 'assignedByGroup', value: name ?? id })),
          ),
        ),
  ),
  licenseeRule(
    {
      id: 'LIC-016',
      title: 'Licensed without a usage location',
      severity: 'LOW',
      explanation:
        'Without a country, Microsoft assigns some products wrongly or not at all: which services may be used depends on it.',
      remediation: 'Set the country where the person works.',
      needs: ['users'],
    },
    ({ user, name, licenses }) => {
      const held = licenses.filter(({ state }) => state === 'ACTIVE')
      if (held.length === 0 || (user.usageLocation ?? '').trim() !== '') return []
      return [
        {
          points: 0,
          summary: `${name} has licenses and no usage location.`,
          evidence: [
            { field: 'userPrincipalName', value: user.userPrincipalName },
            { field: 'licenses', value: String(held.length) },
          ],
        },
      ]
    },
  ),
]
