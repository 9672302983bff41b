import { beforeAll, describe, expect, test } from '@jest/globals'
import type { DirectorySpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { connectReader, simulate } from './connection.ts'
import { daysBefore, named, readAll } from './scan.ts'

const asOf = new Date('2026-03-01T00:00:00Z')
const MICROSOFT = ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', '72f988bf-86f1-41af-91ab-2d7cd011db47']
const GRAPH = '00000003-0000-0000-c000-000000000000'
const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000'
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10'

const days = daysBefore(asOf)

describe('given what a scan must not take for something else, when a directory is read', () => {
  let seen: Awaited<ReturnType<typeof readAll>>
  beforeAll(async () => void (seen = await readAll(connectReader(await simulate({}, { asOf })))))
  const app = (name: string) => named(seen.applications, name)
  const principal = (name: string) => named(seen.servicePrincipals, name)
  const resourceOf = (id: string) => seen.servicePrincipals.find((p) => p.id === id)
  const microsofts = () =>
    seen.servicePrincipals.filter((p) => MICROSOFT.includes(p.appOwnerOrganizationId ?? ''))

  test('then a SAML key has two halves and a password with one identifier, and one key is in use', () => {
    const { keyCredentials, passwordCredentials, ...travel } = principal('Travel Booking')
    expect(travel.preferredSingleSignOnMode).toBe('saml')
    expect(keyCredentials.map(({ usage }) => usage)).toEqual([
      'Sign',
      'Verify',
      'Sign',
      'Verify',
      'Sign',
      'Verify',
    ])
    const identifiers = keyCredentials.map(({ customKeyIdentifier }) => customKeyIdentifier)
    expect(new Set(identifiers).size).toBe(3)
    const signing = keyCredentials.filter(({ usage }) => usage === 'Sign')
    expect(passwordCredentials.map(({ customKeyIdentifier }) => customKeyIdentifier)).toEqual(
      signing.map(({ customKeyIdentifier }) => customKeyIdentifier),
    )
    expect(passwordCredentials.map(({ keyId }) => keyId)).toEqual(signing.map(({ keyId }) => keyId))
    const inUse = Buffer.from(identifiers[0]!, 'base64').toString('hex').toUpperCase()
    expect(travel.preferredTokenSigningKeyThumbprint).toBe(inUse)
    // In use, expired, and prepared.
    expect(signing.map(({ endDateTime }) => days(endDateTime))).toEqual([-120, 305, -1090])
    expect(app('Travel Booking')).toMatchObject({ passwordCredentials: [], keyCredentials: [] })
  })

  test('then managed identities have no owners, no registration and no record of sign-ins', () => {
    const managed = seen.servicePrincipals.filter((p) => p.servicePrincipalType === 'ManagedIdentity')
    expect(managed.map(({ alternativeNames }) => alternativeNames[0])).toEqual([
      'isExplicit=False',
      'isExplicit=False',
      'isExplicit=True',
      'isExplicit=True',
    ])
    for (const { appId, owners } of managed) {
      expect(owners).toEqual([])
      expect(seen.applications.some((a) => a.appId === appId)).toBe(false)
      expect(seen.servicePrincipalSignIns.some((activity) => activity.appId === appId)).toBe(false)
    }
    expect(principal('id-deployment').appRoleAssignments).toMatchObject([
      { appRoleId: '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9' },
    ])
  })

  test("then Microsoft's own belong to two directories, its tools have their ids, and Exchange has a certificate", () => {
    expect(new Set(microsofts().map((p) => p.appOwnerOrganizationId))).toEqual(new Set(MICROSOFT))
    // 4 APIs, 100 others and one with a secret.
    expect(microsofts()).toHaveLength(105)
    expect(principal('Microsoft Graph Command Line Tools')).toMatchObject({
      appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
      appOwnerOrganizationId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
      appRoleAssignmentRequired: false,
    })
    expect(principal('Office 365 Exchange Online').keyCredentials).toHaveLength(1)
  })

  test('then there are apps that differ from the others in one thing', () => {
    const sync = app('ConnectSyncProvisioning_SRV01')
    expect(sync.keyCredentials.map(({ endDateTime }) => days(endDateTime))).toEqual([60, -7])
    const draft = app('Draft Registration')
    expect(seen.servicePrincipals.some(({ appId }) => appId === draft.appId)).toBe(false)
    expect(app('Quiet Backdoor').passwordCredentials).toEqual([])
    expect(principal('Quiet Backdoor').passwordCredentials).toHaveLength(1)
    const rotated = app('Rotated Uploader').passwordCredentials
    expect(rotated.map(({ endDateTime }) => days(endDateTime))).toEqual([35, -170])
    const imitation = principal('Microsoft 0ffice Support')
    expect(MICROSOFT).not.toContain(imitation.appOwnerOrganizationId)
    expect(imitation).toMatchObject({ verifiedPublisher: { verifiedPublisherId: null } })
    expect(days(imitation.createdDateTime)).toBe(12)
  })

  test('then scopes are written as people write them, and three users consented to one', () => {
    const scopesOf = (name: string) =>
      seen.grants.filter(({ clientId }) => clientId === principal(name).id).map(({ scope }) => scope)
    expect(scopesOf('Contract Archive')).toEqual(['  Mail.READ   files.read.all User.Read '])
    expect(scopesOf('Slide Wizard')).toEqual([
      ' Files.ReadWrite.All  offline_access',
      'files.readwrite.all openid',
      'FILES.READWRITE.ALL',
    ])
    const slides = seen.grants.filter(({ clientId }) => clientId === principal('Slide Wizard').id)
    expect(new Set(slides.map(({ principalId }) => principalId)).size).toBe(3)
  })

  test('then permissions are of several resources, and one id means two things', () => {
    const assignmentsOf = (name: string) =>
      principal(name).appRoleAssignments.map(({ appRoleId, resourceId }) => [
        resourceOf(resourceId)?.appId,
        appRoleId,
      ])
    const shared = '741f803b-c850-494e-b5df-cde7c675a1ca'
    expect(assignmentsOf('Site Profiles')).toEqual([[SHAREPOINT, shared]])
    expect(assignmentsOf('Site Crawler')).toContainEqual([GRAPH, shared])
    const own = principal('Approval API').appId
    expect(assignmentsOf('Approval Worker')).toEqual([
      [own, expect.any(String)],
      [own, '00000000-0000-0000-0000-000000000000'],
    ])
  })

  test('then 25 owners are read whole, and owners may be no users, or gone', () => {
    const { owners } = app('Community Calendar')
    expect(new Set(owners.map(({ id }) => id)).size).toBe(25)
    expect(principal('Community Calendar').owners).toEqual(owners)
    expect(app('Deployed Service').owners).toMatchObject([
      { type: 'servicePrincipal', id: principal('Approval Worker').id, displayName: 'Approval Worker' },
      { type: 'user' },
    ])
    const [gone] = app('Left Behind').owners
    expect(gone).toMatchObject({ type: 'user', displayName: null })
    expect(seen.users.some(({ id }) => id === gone!.id)).toBe(false)
  })

  test('then two accounts for emergencies administer the directory and are not used', () => {
    const emergency = seen.users.filter(({ userPrincipalName }) => userPrincipalName.startsWith('bg-'))
    expect(emergency).toHaveLength(2)
    for (const { id, signInActivity, onPremisesSyncEnabled } of emergency) {
      const held = seen.roleAssignments.filter(({ principalId }) => principalId === id)
      expect(held).toMatchObject([{ roleDefinitionId: GLOBAL_ADMINISTRATOR }])
      expect(days(signInActivity?.lastSignInDateTime)).toBe(400)
      expect(onPremisesSyncEnabled).toBeNull()
      expect(seen.registrations.find((r) => r.id === id)).toMatchObject({ isAdmin: true })
    }
  })

  test('then a role is held through a group without a second factor, in a part of the directory, and for some hours', () => {
    const rolesOf = (id: string | undefined) => seen.roleAssignments.filter((a) => a.principalId === id)
    const [unit, hours, through] = [28, 29, 38].map((index) => seen.users[index]?.id)
    expect(rolesOf(unit)).toMatchObject([
      { directoryScopeId: expect.stringMatching(/^\/administrativeUnits\/.{36}$/) },
    ])
    expect(rolesOf(hours)).toMatchObject([{ directoryScopeId: '/' }])
    expect(seen.roleSchedules.filter(({ assignmentType }) => assignmentType === 'Activated')).toMatchObject([
      { principalId: hours, roleAssignmentOriginId: rolesOf(hours)[0]?.id },
    ])
    expect(rolesOf(through)).toEqual([])
    const groups = seen.roleMembers.filter(({ members }) => members.some(({ id }) => id === through))
    expect(groups.flatMap(({ groupId }) => rolesOf(groupId))).toHaveLength(1)
    const registered = [unit, hours, through].map((id) => seen.registrations.find((r) => r.id === id))
    expect(registered.map((r) => [r?.isAdmin, r?.isMfaRegistered])).toEqual([
      [true, true],
      [true, true],
      [true, false],
    ])
  })

  test('then a synced group and one of a guest have no other owners', () => {
    const group = (name: string) => seen.groups.find(({ displayName }) => displayName === name)
    expect(group('Finance Shares')).toMatchObject({ onPremisesSyncEnabled: true, owners: [] })
    expect(group('Partner Portal')).toMatchObject({
      securityEnabled: true,
      owners: [{ id: seen.users[19]?.id }],
    })
  })

  test('then a leaver can still sign in, and devices are not encrypted where nobody looks', () => {
    expect(seen.users[12]).toMatchObject({ accountEnabled: true })
    expect(days(seen.users[12]?.employeeLeaveDateTime)).toBe(21)
    const unencrypted = seen.managedDevices.filter(({ isEncrypted }) => isEncrypted === false)
    expect(unencrypted.map(({ managementAgent }) => managementAgent)).toEqual(
      expect.arrayContaining(['mdm', 'eas', 'configurationManagerClient']),
    )
    const windows = seen.devices.filter(({ operatingSystem }) => operatingSystem === 'Windows')
    const builds = windows.map(({ operatingSystemVersion }) => operatingSystemVersion?.split('.')[2])
    expect(builds.filter((build) => build !== '26100' && build !== '26200')).toEqual(['19045'])
  })

  test('then sign-ins may be of one kind only, empty, or failed ones', () => {
    const activities = seen.users.map(({ signInActivity }) => ({
      interactive: days(signInActivity?.lastSignInDateTime),
      other: days(signInActivity?.lastNonInteractiveSignInDateTime),
      success: days(signInActivity?.lastSuccessfulSignInDateTime),
    }))
    expect(seen.users.slice(35, 37).map(({ userType }) => userType)).toEqual(['Guest', 'Guest'])
    expect(activities[35]).toEqual({ interactive: NaN, other: 3, success: 3 })
    expect(seen.users[36]!.signInActivity).toEqual({
      lastSignInDateTime: null,
      lastNonInteractiveSignInDateTime: null,
      lastSuccessfulSignInDateTime: null,
    })
    expect(activities[37]).toEqual({ interactive: 1, other: 205, success: 205 })
  })
})

describe('given a directory in good order, when it is read', () => {
  const sound: Partial<DirectorySpec> = { sound: true, users: 600, applications: 80 }
  let seen: Awaited<ReturnType<typeof readAll>>
  beforeAll(async () => void (seen = await readAll(connectReader(await simulate(sound, { asOf })))))

  test('then every application has two owners who are at work, and one certificate that is neither old nor about to end', () => {
    expect(seen.applications).toHaveLength(80)
    const people = new Map(seen.users.map((user) => [user.id, user]))
    for (const { owners, passwordCredentials, keyCredentials } of seen.applications) {
      expect(passwordCredentials).toEqual([])
      expect(keyCredentials).toHaveLength(1)
      const [{ startDateTime, endDateTime }] = keyCredentials as [(typeof keyCredentials)[number]]
      expect(days(startDateTime)).toBeLessThan(90)
      expect(days(endDateTime)).toBeLessThan(-30)
      expect(days(endDateTime)).toBeGreaterThan(-180)
      expect(new Set(owners.map(({ id }) => id)).size).toBe(2)
      for (const { id } of owners) {
        const owner = people.get(id)!
        expect(owner).toMatchObject({ accountEnabled: true, userType: 'Member' })
        expect(days(owner.signInActivity?.lastSuccessfulSignInDateTime)).toBeLessThan(30)
      }
    }
  })

  test('then nobody is unused or without a second factor, and few administer it', () => {
    for (const { signInActivity } of seen.users) {
      expect(days(signInActivity?.lastSuccessfulSignInDateTime)).toBeLessThan(90)
    }
    expect(seen.registrations.filter(({ isMfaRegistered }) => !isMfaRegistered)).toEqual([])
    const admins = seen.roleAssignments.filter((a) => a.roleDefinitionId === GLOBAL_ADMINISTRATOR)
    expect(admins).toHaveLength(4)
    expect(seen.roleAssignments.every(({ principalType }) => principalType === 'user')).toBe(true)
  })

  test('then roles are taken up for some hours, and conditional access protects them', () => {
    const held = seen.roleSchedules.map(({ assignmentType }) => assignmentType)
    // The others are the accounts for emergencies.
    expect(held.filter((type) => type === 'Assigned')).toHaveLength(2)
    expect(seen.roleEligibilities).toHaveLength(3)
    expect(seen.conditionalAccessPolicies.map(({ state }) => state)).toEqual(Array(3).fill('enabled'))
    expect(seen.conditionalAccessPolicies[2]?.conditions.clientApplications).toMatchObject({
      includeServicePrincipals: ['ServicePrincipalsInMyTenant'],
    })
    expect(seen.authorizationPolicy).toMatchObject([{ allowInvitesFrom: 'adminsAndGuestInviters' }])
  })

  test('then no application may do more than read who signed in', () => {
    expect(seen.servicePrincipals.filter((p) => p.appRoleAssignments.length > 0)).toEqual([])
    expect(new Set(seen.grants.map(({ scope }) => scope))).toEqual(new Set(['User.Read openid profile']))
  })
})
