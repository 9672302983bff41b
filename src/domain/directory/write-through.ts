import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { Connectors, Directory, EntraUser } from '../connectors.ts'
import { RequestError } from '../errors.ts'
import { connectionChanged, type TenantRef } from '../tenants/tenants.ts'
import { openConnection } from './connection.ts'
import { mirrorUsers, type UserReading } from './mirror.ts'
import { explainFault, explainLater, isUncertain } from './refusals.ts'
import { findOrStart } from './sync-requests.ts'
import type { DirectoryUser } from './user-fields.ts'
import { findByObject } from './user-record.ts'

/*
 * A change of a connected tenant goes to its directory first, and to the mirror after:
 *
 * 1. Preconditions are read, each statement for itself. No transaction, lock or connection is held from here on.
 * 2. The directory makes the change, or refuses it.
 * 3. What it says of the user afterwards is read. Microsoft's reads should see the writes of the same application
 *    (Microsoft Entra architecture, "Data consistency"), and do not always (terraform-provider-azuread, issue 793): a
 *    reading that does not show the change is made again, a few times.
 * 4. One transaction writes that to the mirror, with event and audit entry.
 *
 * Two changes of one user may end in any order, and a sync may have read the user before any of them. So every
 * reading carries the time before which it cannot have begun, and the mirror takes none that is older than the
 * latest it has (`directory_writes`).
 */

/** A directory that is about to be changed. */
export interface Target {
  tenantId: string
  entraTenantId: string
  directory: Directory
  connectors: Connectors
}

/** @throws RequestError `conflict` when the tenant was disconnected just now */
export async function openTarget(
  db: Scoped,
  connectors: Connectors,
  { tenantId }: TenantRef,
): Promise<Target> {
  const terms = { timeout: 'interactive' } as const
  const connection = await openConnection(db, connectors, tenantId, terms).catch((error: unknown) => {
    throw error instanceof RequestError && error.code === 'not_found' ? connectionChanged() : error
  })
  return { ...connection, tenantId, connectors }
}

/**
 * Makes one change in the directory.
 * @param fields that the caller sent
 * @throws RequestError that says what the directory refused, or that it did not answer
 */
export async function writeToDirectory<T>(
  db: Scoped,
  { tenantId, connectors }: Target,
  make: () => Promise<T>,
  fields: readonly string[] = [],
): Promise<T> {
  return orExplain(db, tenantId, make, (error) => explainFault(connectors, error, fields))
}

/**
 * Does what follows a change that the directory has made.
 * @throws RequestError `unavailable` with `details.mayHaveHappened` when it cannot be done now
 */
export async function afterWrite<T>(
  db: Scoped,
  { tenantId, connectors }: Target,
  step: () => Promise<T>,
): Promise<T> {
  return orExplain(db, tenantId, step, (error) => explainLater(connectors, error))
}

/** Does a step, and throws what `explain` makes of its error. A sync finds out what happened when that says nothing. */
async function orExplain<T>(
  db: Scoped,
  tenantId: string,
  step: () => Promise<T>,
  explain: (error: unknown) => unknown,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const explained = explain(error)
    // Where even that cannot be written down, the next sync finds out.
    if (isUncertain(explained)) await inTransaction(db, (db) => findOrStart(db, tenantId)).catch(() => {})
    throw explained
  }
}

/** The time of the database: a reading that begins now is newer than any that began before. */
export async function readingTime(db: Scoped): Promise<string> {
  const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(db)
  return rows[0]?.at ?? ''
}

/** What a directory answers to a request for one object; null when it has no such object. */
export async function ifKnown<T>(connectors: Connectors, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    const fault = connectors.directoryFault(error)
    if (fault?.kind === 'refused' && fault.status === 404) return null
    throw error
  }
}

/** A user as the directory has it now. */
async function readUser(
  db: Scoped,
  { directory, connectors }: Target,
  objectId: string,
): Promise<UserReading> {
  const readAt = await readingTime(db)
  const user = await ifKnown(connectors, () => directory.user(objectId))
  return { objectId, readAt, user }
}

/** How long to wait before each further reading that is to show a change, in milliseconds. */
const waits = [200, 500, 1000]

/** No further reading begins so long after the first, in milliseconds: a person waits. */
const longestReading = 3000

/** A user as soon as a reading `shows` what was changed; as the last one has it, when none does. */
export async function readBack(
  db: Scoped,
  target: Target,
  objectId: string,
  shows: (user: EntraUser | null) => boolean,
): Promise<UserReading> {
  const end = Date.now() + longestReading
  let reading = await readUser(db, target, objectId)
  for (const wait of waits) {
    if (shows(reading.user) || Date.now() + wait > end) break
    await sleep(wait)
    reading = await readUser(db, target, objectId)
  }
  return reading
}

/** Whether a user is there, as one is that was just made. */
export const isThere = (user: EntraUser | null): boolean => user !== null

/** How many users may have handed on their names without a sync having seen it. */
const longestChain = 5

/**
 * Brings the mirror to what was read of a user, in one transaction with what `tell` writes, which is given what the
 * mirror had of the user before.
 * @throws RequestError `conflict` when the tenant is not connected to that directory any more
 */
export async function mirror<T>(
  db: Scoped,
  target: Target,
  reading: UserReading,
  tell: (db: Scoped, before: DirectoryUser | undefined) => Promise<T>,
): Promise<T> {
  const readings = [reading]
  // Whoever has the name in the mirror has given it up in the directory: the mirror is behind.
  for (let { user } = reading; user !== null && readings.length < longestChain;) {
    const holder = await nameHolder(db, target.tenantId, user)
    if (holder === null) break
    const other = await readUser(db, target, holder)
    readings.push(other)
    user = other.user
  }
  return db.transaction().execute(async (db) => {
    const { rows } = await sql<{ entra_tenant_id: string | null }>`
      select entra_tenant_id from tenants where id = ${target.tenantId} for no key update`.execute(db)
    if (rows[0]?.entra_tenant_id !== target.entraTenantId) throw connectionChanged()
    const before = await findByObject(db, target.tenantId, reading.objectId)
    await mirrorUsers(db, target.tenantId, readings)
    return tell(db, before)
  })
}

async function nameHolder(db: Scoped, tenantId: string, user: EntraUser): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select entra_object_id as id from directory_users
    where tenant_id = ${tenantId} and entra_object_id::text <> lower(${user.id})
      and lower(user_principal_name) = lower(${user.userPrincipalName} collate "und-x-icu")`.execute(db)
  return rows[0]?.id ?? null
}
