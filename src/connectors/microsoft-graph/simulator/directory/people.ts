import { departments, partnerDomains, serviceAccounts, sharedMailboxes } from '../catalog/people.ts'
import { servicePlanIds, skus } from '../catalog/skus.ts'
import { fraction, guid, indexOfGuid, KIND, pick } from '../random.ts'
import { ago, type Setting, type WireObject } from './setting.ts'
import { indexOfNickname, traitsOf, type Traits } from './traits.ts'

/** The id of user `index`. */
export function userId(setting: Setting, index: number): string {
  return guid(setting.seed, KIND.user, index)
}

/** The index of the generated user with this id or principal name; null when there is none. */
export function indexOfUser(setting: Setting, idOrName: string): number | null {
  const byId = indexOfGuid(setting.seed, KIND.user, setting.users, idOrName)
  if (byId !== null) return byId
  const [local = '', domain = ''] = idOrName.toLowerCase().split('@')
  if (domain !== setting.domain.toLowerCase()) return null
  const index = indexOfNickname(setting, local.replace(/_[^_]*#ext#$/, '').replace(/^(svc|mbx|bg)-/, ''))
  if (index === null) return null
  return principalName(setting, index, traitsOf(setting, index)).toLowerCase() === idOrName.toLowerCase()
    ? index
    : null
}

function principalName(setting: Setting, index: number, traits: Traits): string {
  const { nickname } = traits
  switch (traits.kind) {
    case 'member':
      return `${nickname}@${setting.domain}`
    case 'guest':
      return `${nickname}_${partnerOf(setting, index)}#EXT#@${setting.domain}`
    case 'shared':
      return `mbx-${nickname}@${setting.domain}`
    case 'service':
      return `svc-${nickname}@${setting.domain}`
    case 'emergency':
      return `bg-${nickname}@${setting.domain}`
  }
}

function partnerOf(setting: Setting, index: number): string {
  return pick(partnerDomains, setting.seed, index, 50)
}

function displayNameOf(setting: Setting, index: number, traits: Traits): string {
  switch (traits.kind) {
    case 'member':
    case 'guest':
      return `${traits.givenName} ${traits.surname}`
    case 'shared':
      return `${pick(sharedMailboxes, setting.seed, index, 51)} ${traits.city}`
    case 'service':
      return `svc-${pick(serviceAccounts, setting.seed, index, 51)}`
    case 'emergency':
      return `Emergency Access ${index}`
  }
}

/** User `index` with every property that this Graph knows. */
export function userAt(setting: Setting, index: number, groupOfLicences: string): WireObject {
  const traits = traitsOf(setting, index)
  const { seed } = setting
  const person = traits.kind === 'member' || traits.kind === 'guest'
  const department = departments[traits.department]!
  const name = principalName(setting, index, traits)
  const guest = traits.kind === 'guest'
  const working = traits.licences.filter((licence) => licence.error === undefined)
  return {
    id: userId(setting, index),
    userPrincipalName: name,
    displayName: displayNameOf(setting, index, traits),
    givenName: person ? traits.givenName : null,
    surname: person ? traits.surname : null,
    mail: guest ? `${traits.nickname}@${partnerOf(setting, index)}` : name,
    mailNickname: traits.nickname,
    jobTitle: traits.kind === 'member' ? department.titles[traits.title]! : null,
    department: traits.kind === 'member' ? department.name : null,
    companyName: guest ? null : setting.displayName,
    officeLocation: person && !guest ? traits.city : null,
    mobilePhone:
      traits.kind === 'member'
        ? `+1 555 01${String(Math.floor(fraction(seed, index, 52) * 100)).padStart(2, '0')}`
        : null,
    businessPhones: [],
    preferredLanguage: null,
    usageLocation: traits.country,
    userType: guest ? 'Guest' : 'Member',
    accountEnabled: traits.enabled,
    createdDateTime: ago(setting, traits.createdDays),
    employeeLeaveDateTime: traits.leaveDays === null ? null : ago(setting, traits.leaveDays),
    externalUserState: traits.invitation,
    externalUserStateChangeDateTime: guest ? ago(setting, traits.createdDays - 0.5) : null,
    onPremisesSyncEnabled: traits.synced ? true : null,
    isResourceAccount: traits.kind === 'shared' ? true : null,
    assignedLicenses: working.map(({ sku }) => ({ skuId: skus[sku].skuId, disabledPlans: [] })),
    licenseAssignmentStates: traits.licences.flatMap(({ sku, by, error }) => {
      const groups = by === 'both' ? [null, groupOfLicences] : [by === 'group' ? groupOfLicences : null]
      return groups.map((group) => ({
        skuId: skus[sku].skuId,
        disabledPlans: [],
        assignedByGroup: group,
        state: error === undefined ? 'Active' : 'Error',
        error: error ?? 'None',
        lastUpdatedDateTime: ago(setting, Math.min(traits.createdDays, 90)),
      }))
    }),
    signInActivity: signInActivityOf(setting, traits),
  }
}

/** Graph leaves it out for those who never signed in, as a rule. */
function signInActivityOf(setting: Setting, traits: Traits): Record<string, unknown> | undefined {
  const { signInDays, nonInteractiveDays, successDays = signInDays, emptyActivity = false } = traits
  if (signInDays === null && nonInteractiveDays === null && !emptyActivity) return undefined
  return {
    lastSignInDateTime: orAgo(setting, signInDays),
    lastSignInRequestId: '',
    lastNonInteractiveSignInDateTime: orAgo(setting, nonInteractiveDays),
    lastNonInteractiveSignInRequestId: '',
    lastSuccessfulSignInDateTime: orAgo(setting, successDays),
    lastSuccessfulSignInRequestId: '',
  }
}

function orAgo(setting: Setting, days: number | null): string | null {
  return days === null ? null : ago(setting, days)
}

/** How many generated users hold each SKU, by SKU id. */
export function countLicences(setting: Setting): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index < setting.users; index++) {
    for (const { sku, error } of traitsOf(setting, index).licences) {
      const { skuId } = skus[sku]
      if (error === undefined) counts.set(skuId, (counts.get(skuId) ?? 0) + 1)
    }
  }
  return counts
}

/** What user `index` has registered for signing in. */
export function registrationAt(setting: Setting, index: number, isAdmin: boolean): WireObject {
  const traits = traitsOf(setting, index)
  return {
    id: userId(setting, index),
    userPrincipalName: principalName(setting, index, traits),
    userDisplayName: displayNameOf(setting, index, traits),
    userType: traits.kind === 'guest' ? 'guest' : 'member',
    isAdmin,
    isMfaRegistered: traits.mfa,
    isMfaCapable: traits.mfa,
    isPasswordlessCapable: traits.mfa && fraction(setting.seed, index, 53) < 0.2,
    methodsRegistered: traits.mfa ? ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'] : [],
    lastUpdatedDateTime: ago(setting, 1),
  }
}

/** All service plans of a SKU as `subscribedSkus` shows them. */
export function servicePlansOf(name: keyof typeof skus) {
  return skus[name].plans.map((plan) => ({
    servicePlanId: servicePlanIds[plan],
    servicePlanName: plan,
    provisioningStatus: 'Success',
    appliesTo: plan === 'EXCHANGE_S_FOUNDATION' ? 'Company' : 'User',
  }))
}
