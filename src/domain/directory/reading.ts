import type { Scoped } from '../../database/database.ts'
import type { Connectors, Directory } from '../connectors.ts'
import { type Attempt, requireOwn } from './attempt.ts'
import { openDirectory } from './connection.ts'
import { createLeftOut, type LeftOut } from './left-out.ts'
import type { SyncOutcome } from './sync-requests.ts'
import { explainFailure, whyWithheld } from './sync-failures.ts'
import {
  type ListedSku,
  type StagedItem,
  toListedSku,
  toStagedDevice,
  toStagedGroup,
  toStagedSignIn,
  toStagedUser,
} from './staged-objects.ts'
import { type Kind, stage, unstage } from './staging.ts'

/** What was read, besides the objects that were staged. */
export interface Reading {
  /** Null when they could not be read. */
  skus: ListedSku[] | null
  domain: string | null
  /** Null in a directory that does not tell changes. */
  deltaLink: string | null
  /** Whether all users were read, not only their changes. */
  complete: boolean
  /** What could not be read, and why. */
  missing: SyncOutcome['missing']
  leftOut: LeftOut
}

/** One reading that is under way. */
interface Reader {
  db: Scoped
  attempt: Attempt
  connectors: Connectors
  directory: Directory
  leftOut: LeftOut
}

/**
 * Reads a directory page by page, and stages what it has. Without its users nothing comes of it; any other part that
 * Microsoft withholds is missing.
 */
export async function readDirectory(
  db: Scoped,
  connectors: Connectors,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Reading> {
  const { tenantId } = attempt
  const leftOut = createLeftOut()
  const terms = { timeout: 'background', signal, onLeftOut: leftOut.add } as const
  const directory = await openDirectory(db, connectors, tenantId, terms)
  const { users_delta_link: link } = await db
    .selectFrom('directory_connections')
    .select('users_delta_link')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  const reader: Reader = { db, attempt, connectors, directory, leftOut }
  const missing: Reading['missing'] = []
  const unlessWithheld = async <T>(
    resource: SyncOutcome['missing'][number]['resource'],
    read: () => Promise<T>,
  ): Promise<T | null> => {
    try {
      return await read()
    } catch (error) {
      const reason = whyWithheld(connectors, error)
      if (reason === null) throw error
      missing.push({ resource, reason })
      return null
    }
  }
  const organization = await unlessWithheld('organization', () => directory.organization())
  const users = await readUsers(reader, link)
  await readSignIns(reader)
  await unlessWithheld('groups', async () => {
    for await (const page of directory.groups()) await stagePage(reader, 'group', page, toStagedGroup)
  })
  await unlessWithheld('devices', async () => {
    for await (const page of directory.devices()) await stagePage(reader, 'device', page, toStagedDevice)
  })
  const skus = await unlessWithheld('licenses', async () =>
    leftOut.attempt('license', await directory.subscribedSkus(), toListedSku),
  )
  await leftOut.keep(db, attempt)
  const domain = organization?.verifiedDomains.find(({ isDefault }) => isDefault)?.name ?? null
  return { ...users, skus, domain, missing, leftOut }
}

/**
 * Users: what changed since the last time, where that can be told, and everybody otherwise. A link that does not lead
 * to where it should, for whatever reason, is no ground to go on from.
 */
async function readUsers(reader: Reader, link: string | null) {
  if (link !== null) {
    try {
      return await readChanges(reader, link)
    } catch (error) {
      if (explainFailure(reader.connectors, error)?.passing !== false) throw error
      await forgetUsers(reader)
    }
  }
  return readEverybody(reader)
}

/** Everybody. The link is asked for first, so that what changes meanwhile is told the next time. */
async function readEverybody(reader: Reader) {
  const deltaLink = await linkFromNow(reader)
  for await (const page of reader.directory.users()) await stagePage(reader, 'user', page, toStagedUser)
  return { deltaLink, complete: true }
}

/**
 * Null in a directory that does not tell changes, such as those of Azure AD B2C and of Microsoft Entra External ID in
 * external tenants (source: Microsoft Graph, "Use delta query to track changes"): it is listed in full each time.
 */
async function linkFromNow({ directory, connectors }: Reader): Promise<string | null> {
  try {
    return await directory.userChangesFromNow()
  } catch (error) {
    // Whatever else is wrong with the connection, the listing says as well.
    if (explainFailure(connectors, error)?.passing === false) return null
    throw error
  }
}

async function readChanges(reader: Reader, link: string) {
  let deltaLink = link
  let complete = false
  let first = true
  for await (const page of reader.directory.userChanges(link)) {
    if (page.begins && !first) await forgetUsers(reader)
    first = false
    complete = page.scope === 'full'
    await stagePage(reader, 'user', page.items, toStagedUser, page.removed)
    deltaLink = page.deltaLink ?? deltaLink
  }
  return { deltaLink, complete }
}

/**
 * When users signed in last, as far as that can be had: many directories have no licence for it, and it is not worth
 * failing for. What was known stays.
 */
async function readSignIns(reader: Reader): Promise<void> {
  try {
    for await (const page of reader.directory.signIns())
      await stagePage(reader, 'sign_in', page, toStagedSignIn)
  } catch (error) {
    if (reader.connectors.directoryFault(error) === null) throw error
  }
}

async function forgetUsers({ db, attempt, leftOut }: Reader): Promise<void> {
  leftOut.forget('user')
  await unstage(db, attempt, 'user')
}

/** Stages one page, if it is still this attempt that does so. @throws Overtaken */
async function stagePage<T extends { id: string }>(
  { db, attempt, leftOut }: Reader,
  kind: Kind,
  objects: readonly T[],
  toStaged: (object: T) => StagedItem,
  removed: readonly { id: string }[] = [],
): Promise<void> {
  await requireOwn(db, attempt)
  await stage(db, attempt, kind, leftOut.attempt(kind, objects, toStaged), removed)
}
