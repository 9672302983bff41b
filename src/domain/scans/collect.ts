import { sql } from 'kysely'
import { updateAs } from './attempt.ts'
import { dropChunks, writeChunk } from './chunks.ts'
import { dependentReads, type Reading } from './dependent-reads.ts'
import { NotRead } from './not-read.ts'
import type { SourceProgress, Sources } from './progress.ts'
import type { ScannedUser, SourceItems, SourceState } from './snapshot.ts'
import { refusesConnection, signInsWithheld, withheldBy } from './withheld.ts'

/**
 * What is read one after the other. Microsoft lets reports and what identity protection and Intune know be read at paces
 * of their own, so they are read beside the directory. What is read of other objects comes after these.
 */
const lanes = [
  [
    'users',
    'applications',
    'servicePrincipals',
    'grants',
    'resources',
    'roleDefinitions',
    'roleAssignments',
    'roleEligibilities',
    'roleSchedules',
    'groups',
    'roleMembers',
    'breakGlassMembers',
    'formerApps',
    'formerPermissions',
    'sponsors',
    'subscribedSkus',
    'subscriptions',
    'authorizationPolicy',
    'adminConsentRequestPolicy',
    'defaultAppManagementPolicy',
    'identitySecurityDefaults',
    'conditionalAccessPolicies',
    'devices',
    'mailboxPurposes',
    'dns',
  ],
  ['servicePrincipalSignIns', 'credentialSignIns', 'premiumLicenseInsight', 'registrations'],
  ['riskyServicePrincipals', 'managedDevices'],
] as const satisfies (keyof SourceItems)[][]

type Listed = (typeof lanes)[number][number]

/** Microsoft does not let this connection read anything. */
export class RefusedConnection extends Error {
  override readonly name = 'RefusedConnection'
  /** Microsoft's. */
  readonly code: string

  constructor(code: string) {
    super('Microsoft does not accept the credentials of this connection.')
    this.code = code
  }
}

/**
 * Reads a directory source by source into chunks. What an earlier attempt has read to its end is not read again; what
 * the directory withholds is noted, and the others are read all the same.
 * @returns how each source ended
 * @throws Overtaken; the signal's reason; what is wrong with the database
 */
export async function collect(reading: Reading): Promise<Sources> {
  const sources: Sources = { ...reading.attempt.sources }
  await Promise.all(
    lanes.map(async (lane) => {
      for (const source of lane) {
        reading.signal.throwIfAborted()
        if (sources[source]?.finishedAt) continue
        await read(reading, sources, source)
      }
    }),
  )
  return sources
}

async function read(reading: Reading, sources: Sources, source: Listed): Promise<void> {
  const { db, connectors, attempt, signal } = reading
  const startedAt = new Date().toISOString()
  await dropChunks(db, attempt.scanId, source)
  await note(reading, sources, {
    [source]: { state: 'PENDING', items: 0, code: null, message: null, startedAt, finishedAt: null },
  })
  let items = 0
  let given = false
  let outcome: Omit<SourceState, 'items'> = { state: 'READ', code: null, message: null }
  try {
    let position = 0
    for await (const listed of pagesOf(reading, sources, source)) {
      const page = source === 'users' ? listed.map(toKeptUser) : listed
      items += page.length
      given ||= source === 'users' && page.some(({ signInActivity }) => signInActivity !== undefined)
      position = await writeChunk(db, attempt, source, page, { position, read: items })
    }
  } catch (error) {
    signal.throwIfAborted()
    const fault = connectors.directoryFault(error)
    if (error instanceof NotRead) outcome = error.outcome
    else if (fault === null) throw error
    else if (refusesConnection(fault)) throw new RefusedConnection('code' in fault ? fault.code : '')
    else outcome = withheldBy(fault)
  }
  const end: SourceProgress = { ...outcome, items, startedAt, finishedAt: new Date().toISOString() }
  await note(reading, sources, {
    [source]: end,
    ...(source === 'users' ? { signIns: signInsOf(end, given) } : {}),
  })
}

/** The compiler cannot tell that what is read of a source is what is stored of it. */
type AnyItem = SourceItems[Listed] & Partial<ScannedUser>

function pagesOf(reading: Reading, sources: Sources, source: Listed) {
  if (!isDependent(source)) return reading.reader[source]() as AsyncIterable<readonly AnyItem[]>
  const dependent = dependentReads[source]
  if (sources[dependent.of]?.state !== 'READ')
    throw new NotRead('SKIPPED', 'What it belongs to was not read.')
  return dependent.pages(reading) as AsyncIterable<readonly AnyItem[]>
}

const isDependent = (source: Listed): source is keyof typeof dependentReads => source in dependentReads

/** Of people no more is stored than is looked at. */
function toKeptUser(user: AnyItem): AnyItem {
  const { id, userPrincipalName, displayName, userType, accountEnabled, createdDateTime } = user
  const { onPremisesSyncEnabled, externalUserState, externalUserStateChangeDateTime } = user
  const { isResourceAccount, usageLocation, assignedLicenses, licenseAssignmentStates } = user
  const { employeeLeaveDateTime, signInActivity } = user
  return {
    id,
    userPrincipalName,
    displayName,
    userType,
    accountEnabled,
    createdDateTime,
    onPremisesSyncEnabled,
    externalUserState,
    externalUserStateChangeDateTime,
    isResourceAccount,
    usageLocation,
    assignedLicenses,
    licenseAssignmentStates,
    ...(employeeLeaveDateTime === undefined ? {} : { employeeLeaveDateTime }),
    ...(signInActivity === undefined ? {} : { signInActivity }),
  } as AnyItem
}

/** The sign-ins of users come with the users, where they come. */
const signInsOf = (users: SourceProgress, given: boolean): SourceProgress =>
  users.state !== 'READ' || given || users.items === 0 ? users : { ...users, ...signInsWithheld }

async function note({ db, attempt }: Reading, sources: Sources, change: Sources): Promise<void> {
  Object.assign(sources, change)
  await updateAs(db, attempt, { sources: sql`sources || ${JSON.stringify(change)}::jsonb` })
}
