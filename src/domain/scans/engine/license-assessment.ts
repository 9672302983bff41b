import type { Finding, LicenseAssessment } from '../evaluation.ts'
import { isOfWaste, wasteOrder } from '../waste.ts'
import type { Context } from './context.ts'
import { toInstantOrNull } from './instants.ts'
import type { Licensee } from './licensees.ts'
import type { License } from './licenses.ts'
import { toKey } from './order.ts'

/** What there is to say of each license, by user and SKU; null where users were not read. */
export function assessLicenses(
  findings: readonly Finding[],
  { licensing, missing }: Context,
): LicenseAssessment[] | null {
  if (missing.has('users')) return null
  const matches = Map.groupBy(
    findings.filter(({ rule }) => isOfWaste(rule)),
    ({ object, sub }) => `${object.id}|${sub}`,
  )
  return licensing.licensees.flatMap((licensee) =>
    licensee.licenses.map((license) => {
      const found = matches.get(`${toKey(licensee.user.id)}|${license.skuId}`) ?? []
      return assess(licensee, license, found)
    }),
  )
}

function assess(
  { user, name, isGuest, isEnabled, whyShared, lastSignIn }: Licensee,
  license: License,
  found: readonly Finding[],
): LicenseAssessment {
  const order = ({ rule }: Pick<Finding, 'rule'>) => wasteOrder.get(rule) ?? 0
  return {
    userId: toKey(user.id),
    userPrincipalName: user.userPrincipalName,
    userName: name,
    userType: isGuest ? 'GUEST' : 'MEMBER',
    enabled: isEnabled,
    skuId: license.skuId,
    partNumber: license.product.partNumber,
    skuName: license.product.name,
    assignedBy: license.assignedBy,
    groups: license.groups,
    state: license.state,
    error: license.error,
    disabledPlans: license.disabledPlans,
    lastSignInAt: toInstantOrNull(lastSignIn),
    signInKnown: user.signInActivity !== undefined,
    looksShared: whyShared !== null,
    matched: found
      .toSorted((a, b) => order(a) - order(b))
      .map(({ rule, summary }) => ({ rule, reason: summary })),
  }
}
