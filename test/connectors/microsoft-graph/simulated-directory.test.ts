import { beforeAll, describe, expect, test } from '@jest/globals'
import type { ScannedUser } from '../../../src/connectors/microsoft-graph/index.ts'
import { connect, contoso, gather, simulate } from './connection.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'

const asOf = new Date('2026-03-01T00:00:00Z')

/** Days between the directory's date and an instant; negative when it is ahead. */
const days = (instant: string | null | undefined) =>
  instant ? (asOf.getTime() - Date.parse(instant)) / 86_400_000 : NaN

const GRAPH_ROLES = {
  roleManagement: '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
  directoryReadWrite: '19dbc75e-c2e2-444c-a770-ec69d8559fc7',
  mail: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
}
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10'
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

describe.each([40, 250, 1500])('given a directory of %d users', (users) => {
  let seen: Snapshot

  beforeAll(async () => {
    seen = await snapshotOf(connect(await simulate({ users }, { asOf })))
  })

  const secrets = () => seen.applications.flatMap(({ passwordCredentials }) => passwordCredentials)
  const certificates = () => seen.applications.flatMap(({ keyCredentials }) => keyCredentials)
  const apps = () => seen.applications
  const principals = () => seen.servicePrincipals
  const withRole = (role: string) =>
    principals().filter((p) => p.appRoleAssignments.some((a) => a.appRoleId === role))
  const userById = (id: string) => seen.users.find((user) => user.id === id)
  const lastSeen = (user: ScannedUser) => days(user.signInActivity?.lastSignInDateTime)
  const licensed = () => seen.users.filter(({ assignedLicenses }) => assignedLicenses.length > 0)
  const admins = () =>
    seen.assignments.flatMap(({ principalId }) => seen.users.filter((user) => user.id === principalId))
  const unusedFor = (appId: string) =>
    days(seen.signIns.find((activity) => activity.appId === appId)?.lastSignInActivity?.lastSignInDateTime)
  const states = () => seen.users.flatMap(({ licenseAssignmentStates }) => licenseAssignmentStates)
  const redirects = () => apps().flatMap(({ web }) => web?.redirectUris ?? [])

  const situations: Record<string, () => readonly unknown[]> = {
    'an expired secret': () => secrets().filter(({ endDateTime }) => days(endDateTime) > 0),
    'a secret that expires within 30 days': () =>
      secrets().filter(({ endDateTime }) => days(endDateTime) < 0 && days(endDateTime) > -30),
    'an expired certificate': () => certificates().filter(({ endDateTime }) => days(endDateTime) > 0),
    'a certificate that expires within 30 days': () =>
      certificates().filter(({ endDateTime }) => days(endDateTime) < 0 && days(endDateTime) > -30),
    'a SAML key that expires within 30 days': () =>
      principals()
        .flatMap(({ keyCredentials }) => keyCredentials)
        .filter(({ usage, endDateTime: end }) => usage === 'Sign' && days(end) < 0 && days(end) > -30),
    'a secret of many years': () =>
      secrets().filter(({ startDateTime, endDateTime }) => days(startDateTime) - days(endDateTime) > 3000),
    'a certificate valid for long': () =>
      certificates().filter(({ endDateTime }) => days(endDateTime) < -180),
    'a certificate not rotated': () =>
      certificates().filter(
        ({ startDateTime, endDateTime }) => days(startDateTime) > 180 && days(endDateTime) < 0,
      ),
    'an app with more than two live secrets': () =>
      apps().filter(
        (app) => app.passwordCredentials.filter((secret) => days(secret.endDateTime) < 0).length > 2,
      ),
    'a first-party principal with credentials': () =>
      principals().filter((p) => p.appOwnerOrganizationId === MICROSOFT && p.passwordCredentials.length > 0),
    'a third-party principal with credentials': () =>
      principals().filter(
        (p) =>
          ![MICROSOFT, contoso.entraTenantId].includes(p.appOwnerOrganizationId!) &&
          p.passwordCredentials.length > 0,
      ),
    'a direct path to Global Administrator': () => withRole(GRAPH_ROLES.roleManagement),
    'an indirect path to Global Administrator': () => withRole(GRAPH_ROLES.directoryReadWrite),
    'application access to all mail': () => withRole(GRAPH_ROLES.mail),
    'a risky scope for all principals': () =>
      seen.grants.filter(
        (g) => g.consentType === 'AllPrincipals' && g.scope?.includes('Directory.ReadWrite.All'),
      ),
    'a risky scope by a user to an unverified publisher': () =>
      seen.grants.filter(
        (g) =>
          g.consentType === 'Principal' &&
          principals().find((p) => p.id === g.clientId)?.verifiedPublisher?.verifiedPublisherId === null,
      ),
    'an inactive app with privileges': () =>
      withRole(GRAPH_ROLES.directoryReadWrite).filter((p) => unusedFor(p.appId) > 90),
    'an inactive app with a role': () =>
      seen.assignments.filter(
        (a) => unusedFor(principals().find((p) => p.id === a.principalId)?.appId ?? '') > 90,
      ),
    'an app that never signed in': () =>
      principals().filter((p) => !seen.signIns.some((a) => a.appId === p.appId)),
    'an unused credential': () =>
      seen.credentialSignIns.filter((c) => !(days(c.signInActivity?.lastSignInDateTime) < 90)),
    'an app without owner': () => apps().filter(({ owners }) => owners.length === 0),
    'an app with one owner': () => apps().filter(({ owners }) => owners.length === 1),
    'an app with a guest as owner': () =>
      apps().filter(({ owners }) => owners.some(({ id }) => userById(id)?.userType === 'Guest')),
    'an app with a disabled owner': () =>
      apps().filter(({ owners }) => owners.some(({ id }) => userById(id)?.accountEnabled === false)),
    'an app whose owner has no second factor': () =>
      apps().filter(({ owners }) =>
        owners.some(({ id }) => seen.registrations.find((r) => r.id === id)?.isMfaRegistered === false),
      ),
    'a privileged app with an ordinary owner': () =>
      withRole('06b708a9-e830-4db3-a914-8e69da51d44f').filter(({ owners }) =>
        owners.some(({ id }) => !admins().some((admin) => admin.id === id)),
      ),
    'a multi-tenant app without lock': () =>
      apps().filter(
        (a) => a.signInAudience === 'AzureADMultipleOrgs' && !a.servicePrincipalLockConfiguration?.isEnabled,
      ),
    'an insecure redirect': () => redirects().filter((uri) => uri.startsWith('http://')),
    'a wildcard redirect': () => redirects().filter((uri) => uri.includes('*')),
    'a redirect to nowhere': () => redirects().filter((uri) => uri.includes('.invalid')),
    'implicit grants': () =>
      apps().filter(({ web }) => web?.implicitGrantSettings?.enableAccessTokenIssuance),
    'a fallback public client': () => apps().filter(({ isFallbackPublicClient }) => isFallbackPublicClient),
    'an app that everybody may use': () => principals().filter((p) => p.appRoleAssignmentRequired === false),
    'federation with an unknown issuer': () =>
      apps().filter((a) => a.federatedIdentityCredentials.some(({ issuer }) => issuer?.includes('.invalid'))),
    'federation with a broad subject': () =>
      apps().filter((a) => a.federatedIdentityCredentials.some(({ subject }) => subject?.includes('*'))),
    'a disabled principal with grants': () =>
      principals().filter((p) => p.accountEnabled === false && seen.grants.some((g) => g.clientId === p.id)),
    'an app disabled by Microsoft': () =>
      apps().filter(({ disabledByMicrosoftStatus }) => disabledByMicrosoftStatus),
    'a workload that is Global Administrator': () =>
      seen.assignments.filter(
        (a) => a.principalType === 'servicePrincipal' && a.roleDefinitionId === GLOBAL_ADMINISTRATOR,
      ),
    'a risky workload': () => seen.risky.filter(({ riskState }) => riskState === 'atRisk'),
    'an app on Azure AD Graph': () =>
      apps().filter((a) =>
        a.requiredResourceAccess.some((r) => r.resourceAppId === '00000002-0000-0000-c000-000000000000'),
      ),
    'a licence on a disabled account': () =>
      licensed().filter(({ accountEnabled }) => accountEnabled === false),
    'a licence after the leave date': () => licensed().filter((user) => days(user.employeeLeaveDateTime) > 0),
    'a licence on somebody inactive': () => licensed().filter((user) => lastSeen(user) > 90),
    'a licence on somebody who never came': () =>
      licensed().filter((user) => user.signInActivity === null && days(user.createdDateTime) > 30),
    'a licence on a shared mailbox': () => licensed().filter(({ isResourceAccount }) => isResourceAccount),
    'a licence on a service account': () => licensed().filter((user) => user.displayName?.startsWith('svc-')),
    'unassigned seats': () => seen.skus.filter((sku) => sku.prepaidUnits.enabled > sku.consumedUnits),
    'too many assigned seats': () =>
      seen.skus.filter((s) => s.capabilityStatus === 'Enabled' && s.prepaidUnits.enabled < s.consumedUnits),
    'a suspended product': () => seen.skus.filter(({ capabilityStatus }) => capabilityStatus === 'Suspended'),
    'a subscription that ends soon': () =>
      seen.subscriptions.filter((s) => !s.isTrial && days(s.nextLifecycleDateTime) > -30),
    'a trial': () => seen.subscriptions.filter(({ isTrial }) => isTrial),
    ...Object.fromEntries(
      ['Count', 'MutuallyExclusive', 'ProhibitedInUsageLocation', 'Uniqueness'].map((cause) => [
        `a licence with ${cause}Violation`,
        () => states().filter(({ error }) => error === `${cause}Violation`),
      ]),
    ),
    'a licence that another one includes': () =>
      licensed().filter(({ assignedLicenses }) => {
        const plans = assignedLicenses.map(({ skuId }) =>
          seen.skus.find((sku) => sku.skuId === skuId)!.servicePlans.map((plan) => plan.servicePlanId),
        )
        return plans.some((own, n) =>
          plans.some((other, m) => m !== n && own.every((plan) => other.includes(plan))),
        )
      }),
    'a licence both direct and by group': () =>
      seen.users.filter(
        ({ licenseAssignmentStates: all }) => new Set(all.map(({ skuId }) => skuId)).size < all.length,
      ),
    'a licensed guest': () => licensed().filter(({ userType }) => userType === 'Guest'),
    'a licensed administrator': () => admins().filter(({ assignedLicenses }) => assignedLicenses.length > 0),
    'a licence without usage location': () =>
      licensed().filter(({ usageLocation }) => usageLocation === null),
    'an inactive guest': () => seen.users.filter((u) => u.userType === 'Guest' && lastSeen(u) > 90),
    'a pending invitation': () =>
      seen.users.filter(
        (u) => u.externalUserState === 'PendingAcceptance' && days(u.externalUserStateChangeDateTime) > 30,
      ),
    'a guest without sponsor': () => [...seen.sponsors.values()].filter((sponsors) => sponsors.length === 0),
    'a guest in a role': () => admins().filter(({ userType }) => userType === 'Guest'),
    'a stale administrator': () => admins().filter((user) => lastSeen(user) > 90),
    'a synced administrator': () => admins().filter(({ onPremisesSyncEnabled }) => onPremisesSyncEnabled),
    'a group without owner': () => seen.groups.filter(({ owners }) => owners.length === 0),
    'a role on a group that is not made for it': () =>
      seen.assignments.filter((a) =>
        seen.groups.some((g) => g.id === a.principalId && !g.isAssignableToRole),
      ),
    'a public group': () => seen.groups.filter(({ visibility }) => visibility === 'Public'),
    'an empty group': () => seen.groups.filter(({ memberCount }) => memberCount === 0),
    'a paused rule': () => seen.groups.filter((g) => g.membershipRuleProcessingState === 'Paused'),
    'a stale device': () => seen.devices.filter((d) => days(d.approximateLastSignInDateTime) > 90),
    'an unmanaged device': () => seen.devices.filter(({ isManaged }) => isManaged === false),
    'a rooted device': () => seen.devices.filter(({ isRooted }) => isRooted),
    'a non-compliant device': () => seen.managedDevices.filter((d) => d.complianceState === 'noncompliant'),
    'a device not synced': () => seen.managedDevices.filter((d) => days(d.lastSyncDateTime) > 30),
    'an unencrypted device': () => seen.managedDevices.filter(({ isEncrypted }) => isEncrypted === false),
    'a jailbroken device': () => seen.managedDevices.filter(({ jailBroken }) => jailBroken === 'True'),
    'an old system': () => seen.managedDevices.filter((d) => d.osVersion?.startsWith('10.0.19045')),
  }

  test.each(Object.entries(situations))('when it is scanned, then there is %s', (_name, find) => {
    expect(find().length).toBeGreaterThan(0)
  })

  test('when it is scanned, then its policies are lax and its entitlement is overdrawn', () => {
    expect(seen.authorization.defaultUserRolePermissions.allowedToCreateApps).toBe(true)
    expect(seen.consent.isEnabled).toBe(false)
    expect(seen.appManagement.isEnabled).toBe(false)
    const used = seen.premium.p1FeatureUtilizations!.conditionalAccess!.userCount!
    expect(used).toBeGreaterThan(seen.premium.entitledP1LicenseCount! * 1.1 + 4)
  })

  test('when it is scanned, then it has more than eight Global Administrators, and most things are in order', () => {
    const holders = seen.assignments.filter((a) => a.roleDefinitionId === GLOBAL_ADMINISTRATOR)
    expect(holders.filter(({ principalType }) => principalType === 'user').length).toBeGreaterThan(8)
    expect(seen.users.filter(({ accountEnabled }) => accountEnabled).length).toBeGreaterThan(users * 0.85)
    const active = seen.users.filter((user) => lastSeen(user) < 90)
    expect(active.length).toBeGreaterThan(users * 0.75)
  })

  test('when seats are counted, then consumed units are the licences that users have', () => {
    for (const { skuId, consumedUnits } of seen.skus) {
      const held = seen.users.filter((user) =>
        user.assignedLicenses.some((licence) => licence.skuId === skuId),
      )
      expect({ skuId, consumedUnits }).toEqual({ skuId, consumedUnits: held.length })
    }
  })

  test('when names and ids are compared, then they are unique and the ones that refer to others exist', () => {
    const names = new Set(seen.users.map(({ userPrincipalName }) => userPrincipalName.toLowerCase()))
    expect(names.size).toBe(users)
    const all = [seen.users, seen.groups, seen.devices, apps(), principals()].flat().map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
    for (const { userId } of seen.managedDevices) expect(userById(userId!)).toBeDefined()
    for (const { principalId } of seen.assignments) expect(all).toContain(principalId)
    for (const { clientId, resourceId } of seen.grants)
      expect(all).toEqual(expect.arrayContaining([clientId, resourceId]))
  })
})

describe('given the same seed and date', () => {
  const bytesOf = async (seed: number) => {
    const bytes: string[] = []
    const simulator = await simulate({ users: 700, seed }, { asOf })
    const graph = connect(simulator, {
      fetch: async (url, init) => {
        const response = await fetch(url, init)
        const text = await response.clone().text()
        if (!url.endsWith('/token')) bytes.push(text.replaceAll(simulator.graphUrl, ''))
        return response
      },
      concurrency: 1,
    })
    await snapshotOf(graph)
    await gather(graph.users())
    return bytes
  }

  test('when two simulators are read, then they answer with the same bytes', async () => {
    expect(await bytesOf(7)).toEqual(await bytesOf(7))
  })

  test('when the seed differs, then so do the people', async () => {
    const names = async (seed: number) =>
      (await gather(connect(await simulate({ users: 30, seed })).users())).map(
        ({ displayName }) => displayName,
      )
    expect(await names(7)).not.toEqual(await names(8))
  })
})

test('given every user of a directory, when each is looked up by id and by name, then it is the same one', async () => {
  const simulator = await simulate({ users: 25_000 })
  const graph = connect(simulator)
  const all = await gather(graph.users())
  expect(new Set(all.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(25_000)
  for (const user of [...all.slice(0, 40), ...all.slice(11_000, 11_040), ...all.slice(-40)]) {
    expect(simulator.user(contoso.entraTenantId, user.id)).toMatchObject({ id: user.id })
    expect(simulator.user(contoso.entraTenantId, user.userPrincipalName)).toMatchObject({ id: user.id })
  }
})

test('given nested groups, when members are read through them, then inner ones are there', async () => {
  const graph = connect(await simulate())
  const groups = await gather(graph.groupsWithRelations())
  const helpdesk = groups.find(({ displayName }) => displayName === 'Helpdesk Operators')!
  const members = await gather(graph.transitiveMembers(helpdesk.id))
  expect(members.map(({ type }) => type).sort()).toEqual(['group', 'user', 'user', 'user'])
  expect(helpdesk.memberCount).toBe(2)
})
