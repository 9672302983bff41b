import fc, { type Arbitrary } from 'fast-check'
import { few, flag, ids, instant, name, one } from './any-values.ts'
import { anyPeopleAndThings, owner } from './any-people.ts'
import { type Directory, graphAppId, guid, type Json, tenant } from './scanned-directory.ts'

// Directories in which everything that can meet does: few ids, for many objects, and times on and beside every boundary.

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
  formerApps: few(
    fc.record<Json>({ id: ids(60, 6), appId: ids(10, 5), keyIds: fc.array(ids(20, 6), { maxLength: 3 }) }),
    4,
  ),
  formerPermissions: few(
    fc.record<Json>({
      principalId: ids(60, 6),
      resourceId: ids(80, 3),
      appRoleId: fc.oneof(ids(50, 3), fc.constant(null)),
      scope: one(null, 'User.Read', ' openid'),
    }),
    4,
  ),
  ...anyPeopleAndThings,
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
