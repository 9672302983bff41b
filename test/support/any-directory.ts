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
  one('Payroll', 'payroll', null, '', 'İstanbul', 'ConnectSyncProvisioning_SRV01'),
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
  isFallbackPublicClient: flag,
  disabledByMicrosoftStatus: one(null, 'NotDisabled', 'DisabledDueToViolationOfServicesAgreement'),
  passwordCredentials: few(password),
  keyCredentials: few(key),
  owners: few(owner),
  federatedIdentityCredentials: few(
    fc.record({ id: ids(40, 2), name, subject: name, audiences: few(name.filter((text) => text !== null)) }),
    1,
  ),
  requiredResourceAccess: few(
    fc.record({
      resourceAppId: one(graphAppId, guid(70)),
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
  replyUrls: few(uri),
  owners: few(owner, 2),
  appRoleAssignments: few(
    fc.record({
      id: ids(55, 9),
      appRoleId: fc.oneof(ids(50, 3), one('19dbc75e-c2e2-444c-a770-ec69d8559fc7')),
      resourceId: ids(80, 3),
      createdDateTime: instant,
    }),
  ),
})

const user = fc.record<Json>({
  id: ids(1, 4),
  userPrincipalName: fc.constantFrom('a@contoso.example', 'b@contoso.example'),
  displayName: name,
  userType: one('Member', 'Guest', null),
  accountEnabled: flag,
  createdDateTime: instant,
  signInActivity: fc.option(
    fc.record({
      lastSignInDateTime: instant,
      lastNonInteractiveSignInDateTime: instant,
      lastSuccessfulSignInDateTime: instant,
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
  roleDefinitions: few(
    fc.record<Json>({
      id: ids(97, 2),
      templateId: one('62e90394-69f5-4237-9190-012177145e10', guid(97), null),
      displayName: name,
    }),
  ),
  roleAssignments: few(
    fc.record<Json>({
      id: ids(98, 5),
      principalId: ids(60, 6),
      roleDefinitionId: ids(97, 3),
      directoryScopeId: one('/', '/administrativeUnits/1', null),
    }),
  ),
  users: few(user, 5),
  registrations: few(fc.record<Json>({ id: ids(1, 5), isMfaRegistered: flag }), 5),
})

/** Any directory that did not change while it was read: each object is there once. */
export const anyQuietDirectory: Arbitrary<Directory> = anyDirectory.map((directory) =>
  Object.fromEntries(
    Object.entries(directory).map(([source, objects]) => [source, once(once(objects, 'id'), 'appId')]),
  ),
)

const once = (objects: readonly Json[], field: string): Json[] => {
  const keys = objects.map((object) => String(object[field] ?? object.id).toLowerCase())
  return objects.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
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
