import * as z from 'zod'
import {
  appCredentialSignInActivity,
  application,
  appRoleAssignment,
  federatedIdentityCredential,
  oauth2PermissionGrant,
  resource,
  riskyServicePrincipal,
  servicePrincipal,
  servicePrincipalSignInActivity,
} from '../../src/connectors/microsoft-graph/wire/applications.ts'
import {
  device,
  directoryObject,
  group,
  managedDevice,
  scannedUserVariants,
  subscribedSku,
  toRelatedObject,
} from '../../src/connectors/microsoft-graph/wire/directory.ts'
import { list } from '../../src/connectors/microsoft-graph/wire/fields.ts'
import {
  adminConsentRequestPolicy,
  authorizationPolicy,
  companySubscription,
  conditionalAccessPolicy,
  defaultAppManagementPolicy,
  identitySecurityDefaults,
  premiumLicenseInsight,
  roleAssignment,
  roleAssignmentScheduleInstance,
  roleDefinition as roleDefinitionSchema,
  roleEligibilityScheduleInstance,
  userRegistrationDetails,
  withPrincipalType,
} from '../../src/connectors/microsoft-graph/wire/governance.ts'
import { evaluate } from '../../src/domain/scans/engine/evaluate.ts'
import type { AppAssessment, Finding } from '../../src/domain/scans/evaluation.ts'
import {
  defaultScanSettings,
  type ScanSettings,
  type Snapshot,
  type SourceItems,
  type SourceName,
} from '../../src/domain/scans/snapshot.ts'

// A directory as Microsoft Graph tells it, through the schemas that the connector reads it by.

/** When the directory was read. */
export const asOf = '2026-11-27T12:00:00Z'

/** A point in time so many days, and seconds, after that, as Graph writes it. */
export const at = (days: number, seconds = 0): string =>
  new Date(Date.parse(asOf) + (days * 86_400 + seconds) * 1000).toISOString().replace('.000Z', 'Z')

export const tenant = {
  id: 'f1e1a3d2-0000-4000-8000-000000000001',
  entraTenantId: 'f1e1a3d2-0000-4000-8000-0000000000e1',
}

export const graphAppId = '00000003-0000-0000-c000-000000000000'

/** An id that is told from others by a number. */
export const guid = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`

/** JSON of Graph. */
export type Json = Record<string, unknown>

/** What is in a directory, source by source; nothing where it is left out. */
export type Directory = { [Name in keyof SourceItems]?: readonly Json[] }

const related = list(directoryObject.transform(toRelatedObject))
const owners = { owners: related }
const { shape: wholeUser } = scannedUserVariants[0] as z.ZodObject
const { signInActivity: _, ...userShape } = wholeUser

const schemas: { readonly [Name in keyof SourceItems]: z.ZodType<SourceItems[Name]> } = {
  applications: application.extend({
    ...owners,
    federatedIdentityCredentials: list(federatedIdentityCredential),
  }),
  servicePrincipals: servicePrincipal.extend({ ...owners, appRoleAssignments: list(appRoleAssignment) }),
  resources: resource,
  grants: oauth2PermissionGrant,
  servicePrincipalSignIns: servicePrincipalSignInActivity,
  credentialSignIns: appCredentialSignInActivity,
  roleDefinitions: roleDefinitionSchema,
  roleAssignments: roleAssignment.transform(withPrincipalType),
  roleEligibilities: roleEligibilityScheduleInstance.transform(withPrincipalType),
  roleSchedules: roleAssignmentScheduleInstance.transform(withPrincipalType),
  roleMembers: z.object({ groupId: z.string(), members: related }),
  users: scannedUserVariants[0] as z.ZodType<SourceItems['users']>,
  sponsors: z.object({ userId: z.string(), sponsors: related }),
  mailboxPurposes: z.object({ userId: z.string(), purpose: z.string() }),
  groups: group.extend({ ...owners, memberCount: z.int().nullable() }),
  registrations: userRegistrationDetails,
  riskyServicePrincipals: riskyServicePrincipal,
  authorizationPolicy,
  adminConsentRequestPolicy,
  defaultAppManagementPolicy,
  identitySecurityDefaults,
  conditionalAccessPolicies: conditionalAccessPolicy,
  subscribedSkus: subscribedSku,
  subscriptions: companySubscription,
  premiumLicenseInsight,
  devices: device,
  managedDevices: managedDevice,
  breakGlassMembers: z.object({ groupId: z.string(), members: related }),
  formerApps: z.object({ id: z.string(), appId: z.string(), keyIds: z.array(z.string()) }),
  formerPermissions: z.object({
    principalId: z.string(),
    resourceId: z.string(),
    appRoleId: z.string().nullable(),
    scope: z.string().nullable(),
  }),
  dns: z.object({ host: z.string(), outcome: z.enum(['FOUND', 'NOT_FOUND', 'EMPTY', 'UNKNOWN']) }),
}

const sourceNames = Object.keys(schemas) as (keyof SourceItems)[]

interface Circumstances {
  /** Sources that the directory refused. */
  unread?: readonly SourceName[]
  /** Sources that it broke off. */
  failed?: readonly SourceName[]
  settings?: Partial<ScanSettings>
}

/** What a scan of a directory reads. */
export function snapshotOf(
  directory: Directory,
  { unread = [], failed = [], settings }: Circumstances = {},
): Snapshot {
  const isRead = (name: SourceName) => !unread.includes(name) && !failed.includes(name)
  const parse = (name: keyof SourceItems) => {
    const schema = name === 'users' && !isRead('signIns') ? z.object(userShape) : (schemas[name] as z.ZodType)
    return isRead(name) ? (directory[name] ?? []).map((item) => schema.parse(item)) : []
  }
  const stateOf = (name: SourceName) =>
    isRead(name)
      ? { state: 'READ' as const, items: 0, code: null, message: null }
      : failed.includes(name)
        ? { state: 'FAILED' as const, items: 0, code: null, message: 'Microsoft did not answer.' }
        : {
            state: 'REFUSED' as const,
            items: 0,
            code: 'Authorization_RequestDenied',
            message: 'The app lacks a permission for this, or the consent to it.',
          }
  return {
    asOf,
    tenant,
    settings: { ...defaultScanSettings, ...settings },
    sources: Object.fromEntries(
      [...sourceNames, 'signIns' as const].map((name) => [name, stateOf(name)]),
    ) as unknown as Snapshot['sources'],
    items: Object.fromEntries(sourceNames.map((name) => [name, parse(name)])) as unknown as Snapshot['items'],
  }
}

/** A secret as Graph gives it. */
export const secret = (keyId: string, start: string | null, end: string | null, more: Json = {}): Json => ({
  keyId,
  displayName: `secret ${keyId.slice(-2)}`,
  hint: 'abc',
  startDateTime: start,
  endDateTime: end,
  ...more,
})

/** A certificate as Graph gives it. */
export const certificate = (
  keyId: string,
  start: string | null,
  end: string | null,
  more: Json = {},
): Json => ({
  ...secret(keyId, start, end),
  displayName: `CN=certificate ${keyId.slice(-2)}`,
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
  ...more,
})

/** A user, or another owner, as a listing of owners has them. */
export const owner = (id: string, type = 'user'): Json => ({
  '@odata.type': `#microsoft.graph.${type}`,
  id,
  displayName: `owner ${id.slice(-2)}`,
})

/** The parts of a directory that concern one app, which a test changes. */
export interface Parts {
  application?: Json | null
  servicePrincipal?: Json | null
  /** By the number of the owner; 1 and 2 own the app. */
  users?: Readonly<Record<number, Json>>
  rest?: Directory
}

export const appId = guid(100)
export const principalId = guid(102)

export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'

/** A built-in role; its id in a directory is that of its template. */
export const roleDefinition = (templateId: string, displayName: string, more: Json = {}): Json => ({
  id: templateId,
  templateId,
  displayName,
  isBuiltIn: true,
  ...more,
})

/** That somebody holds a role for the whole directory, or may take it up. */
export const roleHeld = (principalId: string, roleDefinitionId: string, more: Json = {}): Json => ({
  id: `${principalId}-${roleDefinitionId}`,
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  ...more,
})

/** A directory of which there is nothing to say, and in which is nothing but what every directory should have. */
export const bareDirectory = (): Directory => ({
  roleDefinitions: [roleDefinition(globalAdministrator, 'Global Administrator')],
  roleAssignments: [8, 9].map((number) => roleHeld(guid(number), globalAdministrator)),
  users: [8, 9].map((number) => person(number)),
  registrations: [8, 9].map((number) => ({ id: guid(number), isAdmin: true, isMfaRegistered: true })),
  authorizationPolicy: [
    {
      id: 'authorizationPolicy',
      allowInvitesFrom: 'adminsAndGuestInviters',
      guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
      defaultUserRolePermissions: {
        allowedToCreateApps: false,
        allowedToCreateTenants: false,
        permissionGrantPoliciesAssigned: [],
      },
    },
  ],
  premiumLicenseInsight: [
    {
      id: guid(701),
      entitledP1LicenseCount: 100,
      entitledP2LicenseCount: 0,
      entitledTotalLicenseCount: 100,
      p1FeatureUtilizations: {
        conditionalAccess: { userCount: 0 },
        conditionalAccessGuestUsers: { userCount: 0 },
      },
      p2FeatureUtilizations: {
        riskBasedConditionalAccess: { userCount: 0 },
        riskBasedConditionalAccessGuestUsers: { userCount: 0 },
      },
    },
  ],
  adminConsentRequestPolicy: [{ isEnabled: true }],
  defaultAppManagementPolicy: [{ id: guid(0), isEnabled: true }],
  identitySecurityDefaults: [{ id: guid(702), isEnabled: true }],
  conditionalAccessPolicies: [
    {
      id: guid(700),
      displayName: 'Workload identities from known places',
      state: 'enabled',
      conditions: { clientApplications: { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] } },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
    },
  ],
})

/** Somebody who works here, and signed in yesterday. */
export const person = (number: number, more: Json = {}): Json => ({
  id: guid(number),
  userPrincipalName: `user${number}@contoso.example`,
  displayName: `User ${number}`,
  userType: 'Member',
  accountEnabled: true,
  createdDateTime: at(-1000),
  employeeLeaveDateTime: null,
  signInActivity: { lastSignInDateTime: at(-1), lastSuccessfulSignInDateTime: at(-1) },
  ...more,
})

/**
 * A directory with one app of which there is nothing to say: registered here two years ago, used yesterday, with a
 * certificate that was renewed ten days ago, and two owners at work.
 */
export function healthyDirectory({
  application,
  servicePrincipal,
  users = {},
  rest = {},
}: Parts = {}): Directory {
  const registration = {
    id: guid(101),
    appId,
    displayName: 'Payroll',
    createdDateTime: at(-730),
    signInAudience: 'AzureADMyOrg',
    keyCredentials: [certificate(guid(110), at(-10), at(100))],
    owners: [owner(guid(1)), owner(guid(2))],
  }
  const principal = {
    id: principalId,
    appId,
    displayName: 'Payroll',
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: tenant.entraTenantId,
    accountEnabled: true,
    createdDateTime: at(-730),
  }
  const people = [1, 2].map((number) => person(number, users[number]))
  const bare = bareDirectory()
  return {
    applications: application === null ? [] : [{ ...registration, ...application }],
    servicePrincipals: servicePrincipal === null ? [] : [{ ...principal, ...servicePrincipal }],
    servicePrincipalSignIns: [
      { id: 'c2lnbi1pbg', appId, lastSignInActivity: { lastSignInDateTime: at(-1) } },
    ],
    ...bare,
    users: [...people, ...(bare.users ?? [])],
    registrations: [
      ...people.map(({ id }) => ({ id, isAdmin: false, isMfaRegistered: true })),
      ...(bare.registrations ?? []),
    ],
    ...rest,
  }
}

/** The service principal of somebody else's app. */
export const foreign: Json = { appOwnerOrganizationId: guid(900) }

/** What an evaluation finds: rule, severity, points and sub-object of each finding, in its order. */
export const found = (directory: Directory, circumstances?: Circumstances): string[] =>
  findings(directory, circumstances).map(({ rule, severity, points, sub }) =>
    [rule, severity, points, ...(sub === '' ? [] : [sub])].join(' '),
  )

/** Open findings, without the rules that could not be decided. */
export const findings = (directory: Directory, circumstances?: Circumstances): Finding[] =>
  evaluate(snapshotOf(directory, circumstances)).findings.filter(({ state }) => state === 'OPEN')

/** What an evaluation says of the one app of a directory. */
export function assessed(directory: Directory, circumstances?: Circumstances): AppAssessment {
  const [app] = evaluate(snapshotOf(directory, circumstances)).apps.filter((one) => one.appId === appId)
  if (app === undefined) throw new Error('the app is not among those that were evaluated')
  return app
}
