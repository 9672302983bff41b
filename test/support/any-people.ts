import fc, { type Arbitrary } from 'fast-check'
import { few, flag, ids, instant, name, one } from './any-values.ts'
import { guid, type Json } from './scanned-directory.ts'

// What any directory has besides apps: people, groups, devices, roles and policies.

export const owner = fc.record({
  '@odata.type': one('#microsoft.graph.user', '#microsoft.graph.servicePrincipal', null),
  id: fc.oneof(ids(1, 5), ids(60, 2)),
  displayName: name,
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

/** By source. */
export const anyPeopleAndThings = {
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
}
