import * as z from 'zod'
import type { Directory } from '../directory/directory.ts'
import { servicePlanIds, skus } from '../catalog/skus.ts'
import type { WireObject } from '../directory/setting.ts'
import { skuIdsOf } from '../directory/users.ts'
import { badRequest, notFound, refusal, type Answer } from './answers.ts'
import { project, USER_DEFAULTS } from './listing.ts'

const text = z.string().max(256).nullable()

/** What can be set, with the types that Graph insists on. */
const properties = z.strictObject({
  displayName: z.string().min(1).max(256),
  userPrincipalName: z.string().min(3).max(1024),
  mailNickname: z.string().min(1).max(64),
  accountEnabled: z.boolean(),
  passwordProfile: z.strictObject({
    password: z.string(),
    forceChangePasswordNextSignIn: z.boolean().optional(),
  }),
  givenName: text,
  surname: text,
  jobTitle: text,
  department: text,
  companyName: text,
  officeLocation: text,
  mobilePhone: text,
  usageLocation: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
})

const REQUIRED = [
  'displayName',
  'userPrincipalName',
  'mailNickname',
  'accountEnabled',
  'passwordProfile',
] as const

const licenceChange = z.strictObject({
  addLicenses: z.array(z.strictObject({ skuId: z.guid(), disabledPlans: z.array(z.guid()).default([]) })),
  removeLicenses: z.array(z.guid()),
})

/** Answers `POST /users`. */
export function createUser(directory: Directory, versionUrl: string, body: unknown): Answer {
  const given = typeof body === 'object' && body !== null ? body : {}
  for (const name of REQUIRED) {
    if (!(name in given))
      return badRequest(`A value is required for property '${name}' of resource 'User'.`, name)
  }
  const read = readProperties(directory, body)
  if ('status' in read) return read
  const { passwordProfile: _unseen, ...rest } = read.properties
  const name = rest.userPrincipalName!
  const holder = directory.users.get(name)
  if (holder) return valueTaken('userPrincipalName', holder.id)
  const conflict = addressConflict(directory, name)
  if (conflict) return conflict
  const user = directory.users.add({
    ...rest,
    mail: null,
    userType: 'Member',
    createdDateTime: `${new Date().toISOString().slice(0, 19)}Z`,
    businessPhones: [],
  })
  return {
    status: 201,
    headers: { location: `${versionUrl}/users/${user.id}` },
    body: {
      '@odata.context': `${versionUrl}/$metadata#users/$entity`,
      ...project(user, USER_DEFAULTS.split(',')),
    },
  }
}

/** Answers `PATCH /users/{id}`. */
export function updateUser(directory: Directory, id: string, body: unknown): Answer {
  const user = directory.users.get(id)
  if (!user) return notFound(id)
  const read = readProperties(directory, body)
  if ('status' in read) return read
  const { passwordProfile: _unseen, ...rest } = read.properties
  const other = rest.userPrincipalName === undefined ? undefined : directory.users.get(rest.userPrincipalName)
  if (other && other.id !== user.id) return valueTaken('userPrincipalName', other.id)
  const conflict =
    rest.userPrincipalName === undefined ? null : addressConflict(directory, rest.userPrincipalName)
  if (conflict) return conflict
  directory.users.change(user.id, rest)
  return { status: 204 }
}

/** The refusal of a name that stands in another object's addresses; null when it stands in none. */
function addressConflict({ users }: Directory, name: string): Answer | null {
  const holder = users.holderOf(name)
  return holder === null ? null : valueTaken('proxyAddresses', holder)
}

/** Answers `DELETE /users/{id}`. */
export function deleteUser(directory: Directory, id: string): Answer {
  const user = directory.users.get(id)
  if (!user) return notFound(id)
  directory.recount(user, undefined)
  directory.users.remove(user.id)
  return { status: 204 }
}

/** Answers `POST /users/{id}/assignLicense`: all of it or nothing. */
export function assignLicense(directory: Directory, versionUrl: string, id: string, body: unknown): Answer {
  const user = directory.users.get(id)
  if (!user) return notFound(id)
  const parsed = licenceChange.safeParse(body)
  if (!parsed.success) return badRequest('The licences to add or remove are not well formed.')
  const { addLicenses, removeLicenses } = parsed.data
  const held = new Set(skuIdsOf(user))
  const products = new Map(directory.skus().map((sku) => [String(sku['skuId']), sku]))

  for (const skuId of [...addLicenses.map((license) => license.skuId), ...removeLicenses]) {
    if (!products.has(skuId))
      return badRequest(`License ${skuId} does not correspond to a valid company License.`)
  }
  for (const skuId of removeLicenses) {
    if (!held.has(skuId)) return badRequest('User does not have a corresponding license.')
  }
  for (const { skuId, disabledPlans } of addLicenses) {
    if (user['usageLocation'] === null) {
      return badRequest('License assignment cannot be done for user with invalid usage location.')
    }
    const { consumedUnits, prepaidUnits } = products.get(skuId)!
    const { enabled, warning } = prepaidUnits as { enabled: number; warning: number }
    if (!held.has(skuId) && Number(consumedUnits) >= enabled + warning) {
      return badRequest(`Subscription with SKU ${skuId} does not have any available licenses.`)
    }
    const unknown = disabledPlans.find((plan) => !plansOf(skuId).includes(plan))
    if (unknown !== undefined) return badRequest(`License ${skuId} does not have a service plan ${unknown}.`)
  }

  const after = withLicences(user, addLicenses, removeLicenses)
  directory.recount(user, after)
  directory.users.change(user.id, after)
  const context = { '@odata.context': `${versionUrl}/$metadata#users/$entity` }
  return { status: 200, body: { ...context, ...project(after, USER_DEFAULTS.split(',')) } }
}

function withLicences(
  user: WireObject,
  add: readonly { skuId: string; disabledPlans: readonly string[] }[],
  remove: readonly string[],
): WireObject {
  const touched = new Set([...add.map(({ skuId }) => skuId), ...remove])
  const others = <T extends { skuId: string }>(all: unknown) =>
    (all as T[]).filter(({ skuId }) => !touched.has(skuId))
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return {
    ...user,
    assignedLicenses: [...others(user['assignedLicenses']), ...add],
    licenseAssignmentStates: [
      ...others(user['licenseAssignmentStates']),
      ...add.map((license) => ({
        ...license,
        assignedByGroup: null,
        state: 'Active',
        error: 'None',
        lastUpdatedDateTime: now,
      })),
    ],
  }
}

function plansOf(skuId: string): string[] {
  const sku = Object.values(skus).find((candidate) => candidate.skuId === skuId)
  return (sku?.plans ?? []).map((plan) => servicePlanIds[plan])
}

function readProperties(
  directory: Directory,
  body: unknown,
): { properties: Partial<z.output<typeof properties>> } | Answer {
  const parsed = properties.partial().safeParse(body)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const name = issue.code === 'unrecognized_keys' ? issue.keys[0]! : String(issue.path[0] ?? 'body')
    return badRequest(`Invalid value specified for property '${name}' of resource 'User'.`, name)
  }
  const { userPrincipalName, passwordProfile } = parsed.data
  if (userPrincipalName !== undefined) {
    const [local = '', domain = ''] = userPrincipalName.split('@')
    if (!/^[\w.'+#-]{1,64}$/.test(local)) {
      return badRequest('Property userPrincipalName is invalid.', 'userPrincipalName')
    }
    if (domain.toLowerCase() !== directory.setting.domain.toLowerCase()) {
      return badRequest(
        'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
        'userPrincipalName',
      )
    }
  }
  if (passwordProfile !== undefined && !isComplex(passwordProfile.password)) {
    return badRequest(
      'The specified password does not comply with password complexity requirements.',
      'password',
    )
  }
  return { properties: parsed.data }
}

/** Eight characters of three kinds. Source: Microsoft Entra, "Password policies and account restrictions". */
function isComplex(password: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password))
  return password.length >= 8 && password.length <= 256 && kinds.length >= 3
}

/**
 * That another object has the value of a property already. Sources: microsoft-graph-docs-contrib, issue 8421; Microsoft
 * Entra Connect, "ADSyncTools PowerShell Reference".
 */
function valueTaken(property: string, by: string): Answer {
  const message = `Another object with the same value for property ${property} already exists.`
  return refusal(400, 'Request_BadRequest', message, {}, [
    { code: 'ObjectConflict', message, target: property },
    { code: 'ConflictingObjects', message, target: `User_${by}` },
  ])
}
