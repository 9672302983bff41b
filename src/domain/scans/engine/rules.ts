import type { RuleDescription } from '../evaluation.ts'
import { sortedBy } from './order.ts'
import type { Rule, RuleHead, Scope } from './rule.ts'
import { activityRules } from './rules/activity.ts'
import { administratorRules } from './rules/administrators.ts'
import { audienceRules } from './rules/audience.ts'
import { changeRules } from './rules/changes.ts'
import { configurationRules } from './rules/configuration.ts'
import { credentialRules } from './rules/credentials.ts'
import { deviceRules } from './rules/devices.ts'
import { expiryRules } from './rules/expiry.ts'
import { groupRules } from './rules/groups.ts'
import { permissionRules } from './rules/permissions.ts'
import { redirectRules } from './rules/redirects.ts'
import { appRoleRules } from './rules/roles.ts'
import { tenantRules } from './rules/tenant.ts'
import { trustRules } from './rules/trust.ts'
import { userRules } from './rules/users.ts'
import { licenseAssignmentRules } from './rules/license-assignments.ts'
import { licenseRules } from './rules/licenses.ts'
import { ownershipRules } from './rules/ownership.ts'
import { seatRules } from './rules/seats.ts'

/**
 * The rules of each scope. A further one stands in the file of its subject below rules/, with its points in weights.ts and
 * its tests in test/domain/scans/; a further file is named here.
 */
const byScope: { readonly [S in Scope]: readonly Rule<S>[] } = {
  app: [
    ...activityRules,
    ...appRoleRules,
    ...audienceRules,
    ...changeRules,
    ...configurationRules,
    ...credentialRules,
    ...expiryRules,
    ...ownershipRules,
    ...permissionRules,
    ...redirectRules,
    ...trustRules,
  ],
  user: [...administratorRules, ...userRules],
  group: groupRules,
  device: deviceRules,
  tenant: tenantRules,
  license: [...licenseRules, ...licenseAssignmentRules, ...seatRules],
}

/** The rules of one scope. */
export const rulesIn = <S extends Scope>(scope: S): readonly Rule<S>[] => byScope[scope]

/** What holds for every rule, by id. */
export const rules: readonly RuleHead[] = sortedBy(Object.values(byScope).flat(), ({ id }) => [id])

const descriptions: ReadonlyMap<string, RuleDescription> = new Map(
  rules.map(({ id, title, category, explanation, remediation }) => [
    id,
    { id, title, category, explanation, remediation },
  ]),
)

/** Whether this version has a rule. */
export const isRule = (id: string): boolean => descriptions.has(id)

/** What holds for all findings of a rule. One of a version before or after this one is known by its id only. */
export const describeRule = (id: string): RuleDescription => descriptions.get(id) ?? { id, ...unfamiliar }

const unfamiliar = {
  title: 'Rule of another version',
  category: 'CONFIGURATION',
  explanation: 'This version does not have the rule that found this.',
  remediation: 'Scan again.',
} satisfies Omit<RuleDescription, 'id'>
