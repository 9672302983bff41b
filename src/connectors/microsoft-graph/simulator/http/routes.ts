import { type Directory, IN_BETA } from '../directory/directory.ts'
import { collectionOf, type Collection } from '../directory/setting.ts'
import { notFound, refusal, unknownSegment, type Answer } from './answers.ts'
import { areEnough } from '../catalog/permissions.ts'
import { deltaAnswer, type DeltaConditions } from './delta.ts'
import { listingAnswer, objectAnswer, type Place } from './listing.ts'
import { assignLicense, createUser, deleteUser, updateUser } from './writes.ts'

export interface RoutedRequest {
  readonly method: string
  readonly place: Place
  readonly body: unknown
  /** Of the token; null for all. */
  readonly permissions: ReadonlySet<string> | null
  /** Whether a user is read as it was before its last change. */
  readonly stale?: boolean
}

const INSUFFICIENT = 'Insufficient privileges to complete the operation.'

/** What exists in beta only. */
const BETA = [
  'reports/servicePrincipalSignInActivities',
  'reports/appCredentialSignInActivities',
  'reports/azureADPremiumLicenseInsight',
]

/** Smaller than Microsoft's page of 100, which owners never fill: whoever reads the first page only shall miss some. */
const OWNERS_PAGE = 20

const NEEDS_P2 = [
  'roleManagement/directory/roleEligibilityScheduleInstances',
  'roleManagement/directory/roleAssignmentScheduleInstances',
]

const NEEDS_PREMIUM = ['reports/authenticationMethods/userRegistrationDetails', ...BETA]

/** Answers everything below a version but `$batch`, for a caller who may see `directory`. */
export function route(directory: Directory, request: RoutedRequest, delta: DeltaConditions): Answer {
  const { method, place, body } = request
  const { path, versionUrl } = place
  const segments = path.split('/').map(decodeURIComponent)
  const [first = '', id = '', relation = ''] = segments
  const select = (place.query.get('$select') ?? '').split(',')
  if (request.permissions !== null && !areEnough(request.permissions, { method, path, select }))
    return refusal(403, 'Authorization_RequestDenied', INSUFFICIENT)

  if (first === 'users' && segments.length === 1 && method === 'POST')
    return createUser(directory, versionUrl, body)
  if (first === 'users' && segments.length === 2 && method === 'PATCH') return updateUser(directory, id, body)
  if (first === 'users' && segments.length === 2 && method === 'DELETE') return deleteUser(directory, id)
  if (first === 'users' && relation === 'assignLicense' && method === 'POST') {
    return assignLicense(directory, versionUrl, id, body)
  }
  if (method !== 'GET') return refusal(405, 'Request_BadRequest', `${method} is not supported here.`)

  if (isWithheld(directory, segments)) {
    return refusal(403, 'Authorization_RequestDenied', INSUFFICIENT)
  }
  const premium = directory.setting.premium ?? true
  const asksForSignIns = path === 'users' && (place.query.get('$select') ?? '').includes('signInActivity')
  if (!premium && (asksForSignIns || NEEDS_PREMIUM.includes(path))) {
    return refusal(
      403,
      'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
      'Neither tenant is B2C or tenant does not have premium license',
    )
  }
  if ((!premium || directory.setting.p2 === false) && NEEDS_P2.includes(path)) {
    const message = 'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.'
    return refusal(403, 'AadPremiumLicenseRequired', message)
  }
  if (first === 'deviceManagement' && directory.setting.intune === false)
    return refusal(400, 'BadRequest', 'Request not applicable to target tenant.')
  if (asksForSignIns && directory.setting.auditLog === false) {
    const message = 'Calling principal does not have required MSGraph permissions AuditLog.Read.All'
    return refusal(403, 'Authentication_MSGraphPermissionMissing', message)
  }
  const inBeta = versionUrl.endsWith('/beta') && directory.setting.betaReports !== false
  if (BETA.includes(path) && !inBeta) return unknownSegment(segments.at(-1)!)
  if (/^(users|groups)\/delta$/.test(path) && directory.setting.tellsChanges === false)
    return refusal(400, 'Request_UnsupportedQuery', 'Delta query is not supported in this directory.')
  if (path === 'users/delta' || path === 'groups/delta') return deltaAnswer(place, directory, delta)

  const single = directory.singletons[path]
  if (single) return { status: 200, body: { '@odata.context': `${versionUrl}/$metadata#${path}`, ...single } }
  if (path === 'subscribedSkus') return listingAnswer(place, collectionOf(directory.skus()))
  const asked = versionUrl.endsWith('/beta') ? directory.collections.get(IN_BETA + path) : undefined
  const collection = asked ?? directory.collections.get(path)
  if (collection) return listingAnswer(place, collection)
  return objectOrRelation(directory, request, segments, id, relation)
}

/** Whether the directory's app lacks the permission for a collection, or for a relation of its objects. */
function isWithheld({ setting }: Directory, segments: readonly string[]): boolean {
  const path = segments.join('/')
  const relation = `${segments[0]}/${segments[2]}`
  return (setting.withheld ?? []).some(
    (name) => path === name || path.startsWith(`${name}/`) || relation === name,
  )
}

function objectOrRelation(
  directory: Directory,
  { place, stale = false }: RoutedRequest,
  segments: readonly string[],
  id: string,
  relation: string,
): Answer {
  const [first = ''] = segments
  const collection: Collection | undefined = directory.collections.get(first)
  if (first === 'users' && segments.slice(2).join('/') === 'mailboxSettings/userPurpose')
    return mailboxPurposeAnswer(directory, place, id)
  if (!collection || segments.length > 3) return unknownSegment(segments.at(-1) ?? '')
  const object = stale && first === 'users' ? directory.users.before(id) : collection.get(id)
  if (!object) return notFound(id)
  if (segments.length === 2) return objectAnswer(place, collection, object)

  if (first === 'groups' && relation === 'members' && place.query.get('$count') === 'true') {
    return memberCountAnswer(directory, place, id)
  }
  const related = directory.related(first, id, relation)
  if (!related) return unknownSegment(relation)
  const size = relation === 'owners' ? OWNERS_PAGE : undefined
  return listingAnswer(selectedFrom(place, related), collectionOf(related), size)
}

/** Source: Microsoft Graph, "user: mailboxSettings", and what is answered for a mailbox that is not in the cloud. */
function mailboxPurposeAnswer(directory: Directory, place: Place, id: string): Answer {
  const value = directory.mailboxPurpose(id)
  if (value === undefined) return notFound(id)
  if (value === null) {
    const message = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
    return refusal(404, 'MailboxNotEnabledForRESTAPI', message)
  }
  const context = `${place.versionUrl}/$metadata#users('${id}')/mailboxSettings/userPurpose`
  return { status: 200, body: { '@odata.context': context, value } }
}

/** The members of big groups are counted without being made. */
function memberCountAnswer(directory: Directory, place: Place, id: string): Answer {
  const count = directory.memberCount(id) ?? 0
  const context = `${place.versionUrl}/$metadata#directoryObjects(id)`
  return { status: 200, body: { '@odata.context': context, '@odata.count': count, value: [] } }
}

/** Related objects are of several types; a property that one of them lacks is no error. */
function selectedFrom(place: Place, related: readonly object[]): Place {
  const known = new Set(related.flatMap((object) => Object.keys(object)))
  const query = new URLSearchParams(place.query)
  const select = query.get('$select')
  if (select !== null)
    query.set(
      '$select',
      select
        .split(',')
        .filter((name) => known.has(name))
        .join(',') || 'id',
    )
  return { ...place, query }
}
