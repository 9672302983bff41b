import fc, { type Arbitrary } from 'fast-check'
import { at, type Directory, graphAppId, guid, type Json, tenant } from './scanned-directory.ts'

// Directories in which everything that can meet does: few ids, for many objects, and times on and beside every boundary.

const days = [-1000, -180, -90, -30, -7, -1, 0, 1, 7, 30, 90, 180, 400]
const instant = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 1)).map(([day, s]) => at(day, s)),
  },
  { weight: 1, arbitrary: fc.constant('2026-11-27T22:00:00.1234567+10:00') },
)
const flag = fc.constantFrom(true, false, null)
const few = <T>(item: Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength })
const one = (...values: (string | null)[]) => fc.constantFrom(...values)
const ids = (from: number, count: number) =>
  fc
    .integer({ min: from, max: from + count - 1 })
    .chain((number) => fc.constantFrom(guid(number), guid(number).toUpperCase()))

const name = fc.oneof(
  one('Payroll', 'payroll', null, '', 'İstanbul', 'ConnectSyncProvisioning_SRV01', 'Microsoft Help'),
  fc.string({ maxLength: 8 }),
)

const password = fc.record({
  keyId: fc.oneof(ids(20, 6), fc.constant(null)),
  displayName: name,
  customKeyIdentifier: one(null, 'AP8Qqw==', 'ap8Qqw=='),
  startDateTime: instant,
  endDateTime: instant,
})
const key = password.chain((credential) =>
  fc
    .record({ type: one('AsymmetricX509Cert'), usage: one('Verify', 'Sign', null) })
    .map((more) => ({ ...credential, ...more })),
)
const owner = fc.record({
  '@odata.type': one('#microsoft.graph.user', '#microsoft.graph.servicePrincipal', null),
  id: fc.oneof(ids(1, 5), ids(60, 2)),
  displayName: name,
})
const uri = one(
  'https://a.example',
  'http://a.example',
  'http://localhost',
  'https://*.a.example',
  '',
  'x.azurewebsites.net',
)

const application = fc.record<Json>({
  id: ids(30, 5),
  appId: ids(10, 5),
  displayName: name,
  createdDateTime: instant,
  signInAudience: one('AzureADMyOrg', 'AzureADMultipleOrgs', 'PersonalMicrosoftAccount', null),
  servicePrincipalLockConfiguration: fc.option(fc.record({ isEnabled: flag })),
  isFallbackPublicClient: flag,
  disabledByMicrosoftStatus: one(null, 'NotDisabled', 'DisabledDueToViolationOfServicesAgreement'),
  passwordCredentials: few(password),
  keyCredentials: few(key),
  owners: few(owner),
  federatedIdentityCredentials: few(
    fc.record({
      id: ids(40, 2),
      name,
      issuer: one('https://token.actions.githubusercontent.com', 'https://issuer.example', null),
      subject: one('repo:contoso/app:*', 'repo:contoso/app:ref:refs/heads/main', null),
      audiences: few(name.filter((text) => text !== null)),
    }),
    1,
  ),
  requiredResourceAccess: few(
    fc.record({
      resourceAppId: one(graphAppId, guid(70), '00000002-0000-0000-c000-000000000000'),
      resourceAccess: few(fc.record({ id: ids(50, 3), type: one('Role', 'Scope') })),
    }),
  ),
  web: fc.option(
    fc.record({
      redirectUris: few(uri),
      implicitGrantSettings: fc.record({ enableIdTokenIssuance: flag, enableAccessTokenIssuance: flag }),
    }),
  ),
  spa: fc.option(fc.record({ redirectUris: few(uri) })),
})

const servicePrincipal = fc.record<Json>({
  id: ids(60, 6),
  appId: ids(10, 6),
  displayName: name,
  servicePrincipalType: one('Application', 'Application', 'Application', 'ManagedIdentity', 'Legacy', null),
  appOwnerOrganizationId: one(
    tenant.entraTenantId,
    tenant.entraTenantId,
    guid(900),
    'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    null,
  ),
  accountEnabled: fc.constantFrom(true, true, false, null),
  createdDateTime: instant,
  preferredTokenSigningKeyThumbprint: one(null, '00FF10AB'),
  passwordCredentials: few(password, 2),
  keyCredentials: few(key, 2),
  appRoleAssignmentRequired: flag,
  tags: few(one('WindowsAzureActiveDirectoryIntegratedApp'), 1),
  replyUrls: few(uri),
  owners: few(owner, 2),
  appRoleAssignments: few(
    fc.record({
      id: ids(55, 9),
      // Of tier 0, of mailboxes, and of high risk.
      appRoleId: fc.oneof(
        ids(50, 3),
        one(
          '19dbc75e-c2e2-444c-a770-ec69d8559fc7',
          '62a82d76-70ea-41e2-9197-370581804d09',
          '810c84a8-4a9e-49e6-bf7d-12d183f40d01',
          '75359482-378d-4052-8f01-80520e7db3cd',
        ),
      ),
      resourceId: ids(80, 3),
      createdDateTime: instant,
    }),
  ),
})

const user = fc.record<Json>({
  id: ids(1, 4),
  userPrincipalName: fc.constantFrom('a@contoso.example', 'b@contoso.example', 'svc-c@contoso.example'),
  displayName: name,
  userType: one('Member', 'Guest', null),
  accountEnabled: flag,
  createdDateTime: instant,
  onPremisesSyncEnabled: flag,
  externalUserState: one('PendingAcceptance', 'Accepted', null),
  externalUserStateChangeDateTime: instant,
  employeeLeaveDateTime: instant,
  assignedLicenses: fc.uniqueArray(fc.record({ skuId: ids(150, 2), disabledPlans: few(ids(155, 2), 1) }), {
    maxLength: 2,
    selector: ({ skuId }) => skuId.toLowerCase(),
  }),
  licenseAssignmentStates: few(
    fc.record({
      skuId: ids(150, 2),
      assignedByGroup: fc.oneof(ids(120, 4), fc.constant(null)),
      state: one('Active', 'Error'),
      error: one('None', 'CountViolation', null),
      disabledPlans: fc.constant([]),
    }),
    2,
  ),
  signInActivity: fc.option(
    fc.record({
      lastSignInDateTime: instant,
      lastNonInteractiveSignInDateTime: instant,
      lastSuccessfulSignInDateTime: instant,
    }),
  ),
})

const member = fc.record({
  '@odata.type': one('#microsoft.graph.user', '#microsoft.graph.group', null),
  id: fc.oneof(ids(1, 4), ids(120, 4), ids(60, 3)),
  displayName: name,
})

const group = fc.record<Json>({
  id: ids(120, 4),
  displayName: name,
  securityEnabled: flag,
  groupTypes: few(one('Unified', 'DynamicMembership'), 2),
  visibility: one('Public', 'Private', null),
  createdDateTime: instant,
  onPremisesSyncEnabled: flag,
  isAssignableToRole: flag,
  membershipRuleProcessingState: one('On', 'Paused', null),
  owners: few(owner, 2),
  memberCount: fc.constantFrom(0, 1, null),
})

const role = {
  principalId: fc.oneof(ids(60, 6), ids(1, 4), ids(120, 4)),
  roleDefinitionId: ids(97, 3),
  directoryScopeId: one('/', '/administrativeUnits/1', null),
}

const device = fc.record<Json>({
  id: ids(130, 4),
  deviceId: fc.oneof(ids(135, 3), fc.constant(null)),
  displayName: name,
  accountEnabled: flag,
  operatingSystem: one('Windows', 'iPhone', 'Linux', null),
  operatingSystemVersion: one('10.0.19045.1', '10.0.26200.1', '14.2', '', null),
  trustType: one('AzureAd', 'ServerAd', 'Workplace', null),
  isManaged: flag,
  isRooted: flag,
  registrationDateTime: instant,
  approximateLastSignInDateTime: instant,
})

const managedDevice = fc.record<Json>({
  id: ids(140, 4),
  deviceName: name,
  azureADDeviceId: fc.oneof(ids(135, 3), fc.constant(null)),
  operatingSystem: one('Windows', 'macOS', 'Android', null),
  osVersion: one('10.0.22631.1', '13.6', '27', null),
  complianceState: one('compliant', 'noncompliant', 'error', 'unknown', null),
  managementAgent: one('mdm', 'eas', null),
  isEncrypted: flag,
  jailBroken: one('True', 'False', 'Unknown', null),
  lastSyncDateTime: instant,
})

/** What there is one of, or none when it could not be told. */
const single = (item: Record<string, Arbitrary<unknown>>) =>
  few(fc.record<Json>({ id: fc.constant(guid(0)), ...item }), 1)
const switched = { isEnabled: fc.boolean() }

const lastSignIn = fc.option(fc.record({ lastSignInDateTime: instant }))
const scopes = ['User.Read', 'user.read', 'Directory.ReadWrite.All', ' openid', 'Unheard.Of']

/** Any directory, as JSON of Graph. */
export const anyDirectory: Arbitrary<Directory> = fc.record<Directory>({
  applications: few(application, 5),
  servicePrincipals: few(servicePrincipal, 6),
  resources: few(
    fc.record<Json>({
      id: ids(80, 2),
      appId: one(graphAppId, guid(70)),
      displayName: name,
      appRoles: few(fc.record({ id: ids(50, 3), value: name })),
      oauth2PermissionScopes: few(fc.record({ id: ids(50, 3), value: one('User.Read', 'openid', null) })),
    }),
  ),
  grants: few(
    fc.record<Json>({
      id: ids(90, 5),
      clientId: ids(60, 6),
      consentType: one('AllPrincipals', 'Principal', null),
      principalId: fc.oneof(ids(1, 4), fc.constant(null)),
      resourceId: ids(80, 3),
      scope: fc.option(few(fc.constantFrom(...scopes)).map((names) => names.join(' '))),
    }),
    5,
  ),
  servicePrincipalSignIns: few(
    fc.record<Json>({
      id: ids(95, 9),
      appId: ids(10, 6),
      lastSignInActivity: lastSignIn,
      delegatedClientSignInActivity: lastSignIn,
      applicationAuthenticationClientSignInActivity: lastSignIn,
    }),
    5,
  ),
  credentialSignIns: few(
    fc.record<Json>({ id: ids(95, 9), keyId: ids(20, 6), appId: ids(10, 6), signInActivity: lastSignIn }),
    6,
  ),
  roleDefinitions: few(
    fc.record<Json>({
      id: ids(97, 2),
      templateId: one('62e90394-69f5-4237-9190-012177145e10', guid(97), null),
      displayName: name,
      isBuiltIn: flag,
      isPrivileged: flag,
    }),
  ),
  roleAssignments: few(
    fc.record<Json>({
      id: ids(98, 5),
      ...role,
    }),
    4,
  ),
  roleEligibilities: few(fc.record<Json>({ id: ids(98, 5), ...role, endDateTime: instant }), 2),
  roleSchedules: few(
    fc.record<Json>({
      id: ids(98, 5),
      ...role,
      assignmentType: one('Assigned', 'Activated', null),
      endDateTime: instant,
    }),
    2,
  ),
  roleMembers: few(fc.record<Json>({ groupId: ids(120, 4), members: few(member) })),
  sponsors: few(fc.record<Json>({ userId: ids(1, 4), sponsors: few(owner, 1) })),
  groups: few(group),
  riskyServicePrincipals: few(
    fc.record<Json>({ id: ids(60, 6), riskState: one('atRisk', 'dismissed', null) }),
    2,
  ),
  authorizationPolicy: single({
    allowInvitesFrom: one('everyone', 'none', null),
    guestUserRoleId: one('a0b1b346-4d3e-4e8b-98f8-753987be4970', null),
    defaultUserRolePermissions: fc.record({
      allowedToCreateApps: flag,
      allowedToCreateTenants: flag,
      permissionGrantPoliciesAssigned: few(
        one('ManagePermissionGrantsForSelf.microsoft-user-default-legacy', 'other').map(String),
      ),
    }),
  }),
  adminConsentRequestPolicy: single(switched),
  defaultAppManagementPolicy: single(switched),
  identitySecurityDefaults: single(switched),
  conditionalAccessPolicies: few(
    fc.record<Json>({
      id: ids(160, 3),
      state: one('enabled', 'disabled'),
      conditions: fc.record({
        users: fc.option(fc.record({ includeUsers: few(one('All').map(String), 1) })),
        applications: fc.option(fc.record({ includeApplications: few(one('All').map(String), 1) })),
        clientApplications: fc.option(
          fc.record({ includeServicePrincipals: few(one('ServicePrincipalsInMyTenant').map(String), 1) }),
        ),
      }),
      grantControls: fc.option(fc.record({ builtInControls: few(one('mfa', 'block').map(String)) })),
    }),
    2,
  ),
  subscribedSkus: few(
    fc.record<Json>({
      id: ids(152, 2),
      skuId: ids(150, 2),
      skuPartNumber: fc.constantFrom('SPE_E3', 'FLOW_FREE'),
      capabilityStatus: one('Enabled', 'Suspended'),
      appliesTo: one('User', 'Company'),
      consumedUnits: fc.constantFrom(0, 5),
      prepaidUnits: fc.record({ enabled: fc.constantFrom(4, 5, 6) }),
      servicePlans: fc.uniqueArray(
        fc.record({ servicePlanId: ids(155, 2), servicePlanName: one('EXCHANGE_S_STANDARD', 'SWAY') }),
        { maxLength: 2, selector: ({ servicePlanId }) => servicePlanId.toLowerCase() },
      ),
    }),
    2,
  ),
  devices: few(device, 4),
  managedDevices: few(managedDevice, 4),
  dns: few(
    fc.record<Json>({
      host: one('a.example', 'x.azurewebsites.net', 'localhost'),
      outcome: one('FOUND', 'NOT_FOUND', 'EMPTY', 'UNKNOWN'),
    }),
  ),
  users: few(user, 5),
  registrations: few(fc.record<Json>({ id: ids(1, 5), isAdmin: flag, isMfaRegistered: flag }), 5),
})

/**
 * Any directory that did not change while it was read: each object is there once, what offers permissions is among the
 * service principals, and those of other owners have no registration here.
 */
export const anyQuietDirectory: Arbitrary<Directory> = anyDirectory.map((directory) => {
  const offering = (directory.resources ?? []).map(({ id, appId }) => ({ id, appId }))
  const complete = { ...directory, servicePrincipals: [...offering, ...(directory.servicePrincipals ?? [])] }
  const quiet: Directory = Object.fromEntries(
    Object.entries(complete).map(([source, objects]) => [source, keys.reduce(once, objects)]),
  )
  const foreign = (quiet.servicePrincipals ?? []).filter(
    ({ appOwnerOrganizationId: owner }) => owner !== tenant.entraTenantId,
  )
  const appIds = new Set(foreign.map(({ appId }) => String(appId).toLowerCase()))
  const applications = (quiet.applications ?? []).filter(
    ({ appId }) => !appIds.has(String(appId).toLowerCase()),
  )
  return { ...quiet, applications }
})

/** What tells objects of a source apart, where they have it. */
const keys = ['id', 'appId', 'groupId', 'userId', 'skuId', 'host']

const once = (objects: readonly Json[], field: string): readonly Json[] => {
  const values = objects.map((object) => String(object[field] ?? object.id).toLowerCase())
  return objects.filter(
    (object, index) => !(field in object) || values.indexOf(values[index] ?? '') === index,
  )
}

/** The same with every array in another order, also those within others. */
export function shuffled<T>(value: T, seed: number): T {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  const shuffle = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    if (!Array.isArray(inner)) {
      return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, shuffle(field)]))
    }
    const items = inner.map(shuffle)
    return Array.from({ length: items.length }, () => items.splice(next(items.length), 1)[0])
  }
  return shuffle(value) as T
}
