import { beforeAll, describe, expect, test } from '@jest/globals'
import { connectReader, gather, simulate } from './connection.ts'
import { readAll } from './scan.ts'

const asOf = new Date('2026-03-01T00:00:00Z')

describe('given a directory, when its people, groups, policies and devices are read for a scan', () => {
  let read: Awaited<ReturnType<typeof readAll>>
  beforeAll(async () => void (read = await readAll(connectReader(await simulate({}, { asOf })))))
  const anId = expect.stringMatching(/^[0-9a-f-]{36}$/)

  test('then a user has the licenses that work, and the states of all that were assigned', () => {
    const skuId = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46'
    expect(read.users[18]).toMatchObject({
      usageLocation: expect.stringMatching(/^[A-Z]{2}$/),
      isResourceAccount: null,
      externalUserState: null,
      employeeLeaveDateTime: null,
      assignedLicenses: [{ skuId, disabledPlans: [] }],
    })
    const everybody = read.groups.find(({ displayName }) => displayName === 'All Employees')!.id
    expect(read.users[18]!.licenseAssignmentStates).toMatchObject([
      { skuId, assignedByGroup: null, state: 'Active', error: 'None' },
      { skuId, assignedByGroup: everybody, state: 'Active', error: 'None' },
    ])
    expect(read.users[21]).toMatchObject({
      assignedLicenses: [],
      licenseAssignmentStates: [{ assignedByGroup: everybody, state: 'Error', error: 'CountViolation' }],
    })
    expect(read.users[12]!.employeeLeaveDateTime).toBe('2026-02-08T00:00:00Z')
  })

  test('then a group has its owners and the number of its members, unless these are hidden', () => {
    const group = (name: string) => read.groups.find(({ displayName }) => displayName === name)!
    expect(group('Exchange Operators')).toStrictEqual({
      id: anId,
      displayName: 'Exchange Operators',
      description: null,
      mail: null,
      mailEnabled: false,
      securityEnabled: true,
      groupTypes: [],
      visibility: null,
      createdDateTime: expect.stringMatching(/Z$/),
      onPremisesSyncEnabled: null,
      isAssignableToRole: true,
      membershipRule: null,
      membershipRuleProcessingState: null,
      owners: [{ id: read.users[0]!.id, type: 'user', displayName: read.users[0]!.displayName }],
      memberCount: 1,
    })
    expect(group('Archived Project').memberCount).toBe(0)
    expect(group('Works Council')).toMatchObject({ visibility: 'HiddenMembership', memberCount: null })
  })

  test('then roles have whom they may be taken up by, how they came about, and who is behind a group', () => {
    const [activated, unused, byGroup] = read.roleEligibilities
    expect(activated).toStrictEqual({
      id: expect.any(String),
      principalId: read.users[29]!.id,
      principalType: 'user',
      roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
      directoryScopeId: '/',
      memberType: 'Direct',
      startDateTime: '2025-11-01T00:00:00Z',
      endDateTime: null,
    })
    expect([unused?.principalType, byGroup?.principalType]).toEqual(['user', 'group'])
    const assignment = read.roleAssignments.find(({ principalId }) => principalId === read.users[29]!.id)
    expect(read.roleSchedules.filter(({ assignmentType }) => assignmentType === 'Activated')).toStrictEqual([
      {
        id: expect.any(String),
        principalId: read.users[29]!.id,
        principalType: 'user',
        roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
        directoryScopeId: '/',
        memberType: 'Direct',
        startDateTime: '2026-02-28T21:36:00Z',
        endDateTime: '2026-03-01T04:48:00Z',
        assignmentType: 'Activated',
        roleAssignmentOriginId: assignment!.id,
      },
    ])
    expect(read.roleSchedules).toHaveLength(read.roleAssignments.length)
    const helpdesk = read.groups.find(({ displayName }) => displayName === 'Helpdesk Operators')!
    const inside = read.roleMembers.find(({ groupId }) => groupId === helpdesk.id)!
    expect(inside.members.map(({ type }) => type).sort()).toEqual(['group', 'user', 'user', 'user'])
    expect(Object.keys(inside.members[0]!)).toEqual(['id', 'type', 'displayName'])
  })

  test('then guests have sponsors, and mailboxes say what they are for', () => {
    const guests = read.users.filter(({ userType }) => userType === 'Guest')
    expect(read.sponsors.map(({ userId }) => userId).sort()).toEqual(guests.map(({ id }) => id).sort())
    expect(read.sponsors.find(({ userId }) => userId === read.users[27]!.id)!.sponsors).toEqual([])
    expect(read.sponsors.find(({ userId }) => userId === read.users[25]!.id)!.sponsors).toStrictEqual([
      { id: read.users[0]!.id, type: 'user', displayName: read.users[0]!.displayName },
    ])
    const purposeOf = (index: number) =>
      read.mailboxPurposes.find(({ userId }) => userId === read.users[index]!.id)
    expect(purposeOf(11)).toStrictEqual({ userId: read.users[11]!.id, purpose: 'user' })
    expect(purposeOf(15)?.purpose).toBe('shared')
    // Neither its name nor the directory says of this one that it is shared.
    expect(read.users[39]).toMatchObject({ accountEnabled: false, isResourceAccount: null })
    expect(purposeOf(39)?.purpose).toBe('shared')
  })

  test('then policies have what their schemas say, and no more', () => {
    expect(read.authorizationPolicy).toStrictEqual([
      {
        id: 'authorizationPolicy',
        allowInvitesFrom: 'everyone',
        guestUserRoleId: 'a0b1b346-4d3e-4e8b-98f8-753987be4970',
        defaultUserRolePermissions: {
          allowedToCreateApps: true,
          allowedToCreateTenants: true,
          permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy'],
        },
      },
    ])
    expect(read.adminConsentRequestPolicy).toStrictEqual([{ isEnabled: false, version: 0 }])
    expect(read.defaultAppManagementPolicy).toMatchObject([{ isEnabled: false }])
    expect(read.identitySecurityDefaults).toStrictEqual([{ id: anId, isEnabled: false }])
    expect(read.conditionalAccessPolicies).toHaveLength(2)
    const nobody = { includeUsers: [], excludeUsers: [], includeGroups: [], excludeGroups: [] }
    expect(read.conditionalAccessPolicies[1]).toStrictEqual({
      id: anId,
      displayName: 'Require MFA for administrators',
      state: 'enabledForReportingButNotEnforced',
      conditions: {
        clientAppTypes: ['all'],
        signInRiskLevels: [],
        userRiskLevels: [],
        servicePrincipalRiskLevels: [],
        users: {
          ...nobody,
          includeRoles: expect.arrayContaining(['62e90394-69f5-4237-9190-012177145e10']),
          excludeRoles: [],
        },
        applications: { includeApplications: ['All'], excludeApplications: [], includeUserActions: [] },
        clientApplications: null,
        platforms: null,
        locations: null,
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'], authenticationStrength: null },
    })
  })

  test('then products, subscriptions and devices have what their schemas say, and no more', () => {
    const product = read.subscribedSkus.find(({ skuPartNumber }) => skuPartNumber === 'SPE_E5')!
    expect(product).toMatchObject({
      capabilityStatus: 'Enabled',
      appliesTo: 'User',
      consumedUnits: 1,
      prepaidUnits: { suspended: 0, warning: 0, lockedOut: 0 },
    })
    expect(product.servicePlans).toContainEqual({
      servicePlanId: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
      servicePlanName: 'AAD_PREMIUM_P2',
      provisioningStatus: 'Success',
      appliesTo: 'User',
    })
    const subscription = read.subscriptions.find(({ id }) => id === product.subscriptionIds[0])
    expect(subscription).toMatchObject({ skuPartNumber: 'SPE_E5', isTrial: false })
    expect(read.premiumLicenseInsight).toMatchObject([{ entitledP2LicenseCount: 5 }])
    const mail = read.managedDevices.find(({ managementAgent }) => managementAgent === 'eas')!
    expect(mail).toStrictEqual({
      id: anId,
      deviceName: expect.any(String),
      azureADDeviceId: anId,
      userId: anId,
      userPrincipalName: expect.any(String),
      operatingSystem: 'iOS',
      osVersion: '26.4',
      complianceState: 'compliant',
      managementAgent: 'eas',
      managedDeviceOwnerType: 'personal',
      deviceEnrollmentType: 'unknown',
      manufacturer: 'Apple',
      model: 'iPhone 15',
      isEncrypted: false,
      jailBroken: 'False',
      enrolledDateTime: expect.stringMatching(/Z$/),
      lastSyncDateTime: expect.stringMatching(/Z$/),
    })
    expect(read.devices.filter(({ deviceId }) => deviceId === mail.azureADDeviceId)).toHaveLength(1)
    expect(read.riskyServicePrincipals.map(({ riskState }) => riskState)).toContain('atRisk')
  })

  test('then a group, a guest and a mailbox that are gone by the time they are looked at are left out', async () => {
    const simulator = await simulate()
    const reader = connectReader(simulator)
    const groups = await gather(reader.groups())
    const users = await gather(reader.users())
    const [group, guest, nobody] = [groups[14]!.id, users[25]!.id, '00000000-0000-4000-8000-000000000000']
    expect((await gather(reader.roleMembers([nobody, group, group]))).map(({ groupId }) => groupId)).toEqual([
      group,
    ])
    expect((await gather(reader.sponsors([nobody, guest, guest]))).map(({ userId }) => userId)).toEqual([
      guest,
    ])
    // A guest has no mailbox.
    expect(await gather(reader.mailboxPurposes([nobody, guest]))).toEqual([])
    simulator.fail({ kind: 'status', status: 404, on: new RegExp(`/groups/${group}/owners`) })
    expect(await gather(reader.groups())).toEqual(groups.filter(({ id }) => id !== group))
  })

  test('then nothing is asked for where there is nobody to ask for', async () => {
    const simulator = await simulate()
    const reader = connectReader(simulator)
    for (const name of ['roleMembers', 'sponsors', 'mailboxPurposes'] as const)
      expect(await gather<unknown>(reader[name]([]))).toEqual([])
    expect(simulator.requests()).toEqual([])
  })
})
