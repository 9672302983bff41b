import * as z from 'zod'
import { flag, id, instant, list, maybe, text } from './fields.ts'

// Names and types as in the Microsoft Graph v1.0 reference (resource types user, group, organization, …).

export const organization = z.object({
  id,
  displayName: text,
  countryLetterCode: text,
  createdDateTime: instant,
  onPremisesSyncEnabled: flag,
  verifiedDomains: list(z.object({ name: z.string(), isDefault: flag, isInitial: flag })),
})
export type Organization = z.output<typeof organization>

const assignedLicense = z.object({ skuId: id, disabledPlans: list(z.string()) })

/** Several times as long as Microsoft's own names may be, which is 113 characters, and short enough for an index. */
const principalName = z.string().min(1).max(512)

export const user = z.object({
  id,
  userPrincipalName: principalName,
  displayName: text,
  givenName: text,
  surname: text,
  mail: text,
  jobTitle: text,
  department: text,
  companyName: text,
  officeLocation: text,
  mobilePhone: text,
  usageLocation: text,
  userType: text,
  accountEnabled: flag,
  createdDateTime: instant,
  externalUserState: text,
  externalUserStateChangeDateTime: instant,
  onPremisesSyncEnabled: flag,
  assignedLicenses: list(assignedLicense),
})
/** A user as every read gives it. */
export type User = z.output<typeof user>

const signInActivity = z.object({
  lastSignInDateTime: instant,
  lastNonInteractiveSignInDateTime: instant,
  lastSuccessfulSignInDateTime: instant,
})
type SignInActivity = z.output<typeof signInActivity>

/** A user's sign-ins alone: a listing of them needs other permissions than one of users. */
export const userSignIns = z.object({ id, signInActivity: maybe(signInActivity) })
export type UserSignIns = z.output<typeof userSignIns>

const licenseAssignmentState = z.object({
  skuId: id,
  /** Null for a licence that was assigned directly. */
  assignedByGroup: text,
  state: text,
  /** `None` or the reason that the assignment failed, such as `CountViolation`. */
  error: text,
  disabledPlans: list(z.string()),
  lastUpdatedDateTime: instant,
})

const scannedUser = z.object({
  ...user.shape,
  isResourceAccount: flag,
  licenseAssignmentStates: list(licenseAssignmentState),
})

/** A user with what a scan looks at. The optional fields are absent where the connection may not read them. */
export type ScannedUser = z.output<typeof scannedUser> & {
  /** Null: readable, and never signed in. */
  signInActivity?: SignInActivity | null
  employeeLeaveDateTime?: string | null
}

const extras = { signInActivity: maybe(signInActivity), employeeLeaveDateTime: instant }

/** With everything first, then with less and less of what a connection may not be allowed to read. */
export const scannedUserVariants: readonly (z.ZodObject & z.ZodType<ScannedUser>)[] = [
  scannedUser.extend(extras),
  scannedUser.extend({ signInActivity: extras.signInActivity }),
  scannedUser.extend({ employeeLeaveDateTime: extras.employeeLeaveDateTime }),
  scannedUser,
]

const servicePlan = z.object({
  servicePlanId: id,
  servicePlanName: text,
  provisioningStatus: text,
  appliesTo: text,
})

const count = z.int().nonnegative()

export const subscribedSku = z.object({
  id,
  skuId: id,
  skuPartNumber: z.string().min(1),
  capabilityStatus: text,
  appliesTo: text,
  consumedUnits: count,
  prepaidUnits: z.object({
    enabled: count,
    suspended: count.nullish().transform((units) => units ?? 0),
    warning: count.nullish().transform((units) => units ?? 0),
    lockedOut: count.nullish().transform((units) => units ?? 0),
  }),
  subscriptionIds: list(z.string()),
  servicePlans: list(servicePlan),
})
export type SubscribedSku = z.output<typeof subscribedSku>

export const group = z.object({
  id,
  displayName: text,
  description: text,
  mail: text,
  mailEnabled: flag,
  securityEnabled: flag,
  groupTypes: list(z.string()),
  visibility: text,
  createdDateTime: instant,
  onPremisesSyncEnabled: flag,
  isAssignableToRole: flag,
  membershipRule: text,
  membershipRuleProcessingState: text,
})
export type Group = z.output<typeof group>

export const directoryObject = z.object({
  id,
  '@odata.type': text,
  displayName: text,
})

/** A related object, reduced to what identifies it. */
export interface RelatedObject {
  readonly id: string
  /** Graph's type without its namespace, such as `user` or `servicePrincipal`; null where it did not say. */
  readonly type: string | null
  readonly displayName: string | null
}

/** A directory object as `RelatedObject`. */
export function toRelatedObject(object: z.output<typeof directoryObject>): RelatedObject {
  const type = object['@odata.type']?.replace(/^#?microsoft\.graph\./, '') ?? null
  return { id: object.id, type, displayName: object.displayName }
}

export const device = z.object({
  id,
  deviceId: text,
  displayName: text,
  accountEnabled: flag,
  operatingSystem: text,
  operatingSystemVersion: text,
  trustType: text,
  profileType: text,
  manufacturer: text,
  model: text,
  isManaged: flag,
  isCompliant: flag,
  isRooted: flag,
  registrationDateTime: instant,
  approximateLastSignInDateTime: instant,
})
export type Device = z.output<typeof device>

export const managedDevice = z.object({
  id,
  deviceName: text,
  azureADDeviceId: text,
  userId: text,
  userPrincipalName: text,
  operatingSystem: text,
  osVersion: text,
  complianceState: text,
  managementAgent: text,
  managedDeviceOwnerType: text,
  deviceEnrollmentType: text,
  manufacturer: text,
  model: text,
  isEncrypted: flag,
  /** Text in Graph: `True`, `False` or `Unknown`. */
  jailBroken: text,
  enrolledDateTime: instant,
  lastSyncDateTime: instant,
})
export type ManagedDevice = z.output<typeof managedDevice>
