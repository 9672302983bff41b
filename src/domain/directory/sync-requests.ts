import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, RequestError } from '../errors.ts'
import { enqueue } from '../queue.ts'
import { getTenant, requireTenant, type TenantRef } from '../tenants/tenants.ts'

/** One reading of a tenant's directory into its mirror. */
export interface DirectorySync {
  id: string
  status: string
  counts: SyncCounts | null
  error: string | null
  missing: SyncOutcome['missing']
  left_out: SyncOutcome['leftOut']
  held_deletions: SyncOutcome['heldDeletions']
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

/** What a sync found and changed. */
export interface SyncCounts {
  users: number
  usersCreated: number
  usersUpdated: number
  usersDeleted: number
  assignments: number
  groups: number
  devices: number
}

/** What a sync did not take over. */
export interface SyncOutcome {
  /** Parts of the directory that could not be read. */
  missing: { resource: 'organization' | 'groups' | 'devices' | 'licenses'; reason: string }[]
  /** Objects that could not be read, and the first of them by name. */
  leftOut: {
    count: number
    objects: { kind: 'user' | 'group' | 'device' | 'license'; id: string | null; reason: string }[]
  }
  /** How many objects were kept though they were not found: too many to delete them unasked. */
  heldDeletions: { users: number; groups: number; devices: number }
}

/** What a sync did not take over, in words; null when that is nothing. */
export function describeOutcome({ missing, leftOut, heldDeletions }: SyncOutcome): string | null {
  const [first] = leftOut.objects
  const held = Object.entries(heldDeletions).filter(([, count]) => count > 0)
  const parts = [
    ...missing.map(({ resource, reason }) => `${resource} could not be read (${reason})`),
    ...(first === undefined
      ? []
      : [
          `${leftOut.count} objects were left out (${first.kind} ${first.id ?? 'without an id'}: ${first.reason})`,
        ]),
    ...held.map(
      ([kind, count]) => `${count} ${kind} were not found, and kept until their deletion is allowed`,
    ),
  ]
  return parts.length === 0 ? null : `Not everything was taken over: ${parts.join('; ')}.`
}

const columns = [
  'id',
  'status',
  'counts',
  'error',
  'missing',
  'left_out',
  'held_deletions',
  'created_at',
  'started_at',
  'finished_at',
] as const

/** A sync counts its own attempts; its job is repeated only when the process or the database failed. */
const jobAttempts = 25

/**
 * Asks for a sync. While one waits or runs, that one is meant.
 * @param allowDeletions whether it may delete however much it does not find
 * @throws RequestError `not_found`; `conflict` when the tenant is not connected
 */
export function requestSync(
  db: Scoped,
  ref: TenantRef,
  { allowDeletions = false }: { allowDeletions?: boolean } = {},
): Promise<DirectorySync> {
  return inTransaction(db, async (db) => {
    const tenant = await getTenant(db, ref)
    if (tenant.status === 'unconnected') {
      const details = { tenantId: ref.tenantId }
      throw new RequestError('conflict', 'This tenant is not connected to a directory.', details)
    }
    const sync = await findOrStart(db, ref.tenantId)
    if (allowDeletions) await allow(db, ref.tenantId, sync.id)
    return sync
  })
}

async function allow(db: Scoped, tenantId: string, syncId: string): Promise<void> {
  await db
    .updateTable('directory_syncs')
    .set({ allow_deletions: true })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', syncId)
    .execute()
  await recordChange(db, { action: 'tenant.deletions_allowed', targetId: syncId, tenantId })
}

/** The active sync of a tenant that is known to be connected, or a new one. */
export async function findOrStart(db: Scoped, tenantId: string): Promise<DirectorySync> {
  for (;;) {
    const created = await db
      .insertInto('directory_syncs')
      .values({ tenant_id: tenantId, id: randomUUID() })
      // The one that others ask for at this moment is waited for.
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'tenant_id'])
          .where('status', 'in', [sql.lit('queued'), sql.lit('running')])
          .doNothing(),
      )
      .returning([...columns, 'organization_id'])
      .executeTakeFirst()
    if (created !== undefined) {
      const { organization_id: organizationId, ...sync } = created
      await enqueueSync(db, { organizationId, tenantId, syncId: sync.id })
      await recordChange(db, { action: 'tenant.sync_requested', targetId: sync.id, tenantId })
      return toSync(sync)
    }
    const active = await db
      .selectFrom('directory_syncs')
      .select(columns)
      .where('tenant_id', '=', tenantId)
      .where('status', 'in', ['queued', 'running'])
      .executeTakeFirst()
    // It may have ended between the two statements.
    if (active !== undefined) return toSync(active)
  }
}

/** Queues of one organization: as many of its syncs run at once. */
const queues = 4

/** Puts the next attempt of a sync into the queue; those of one tenant run one after the other. */
export function enqueueSync(
  db: Scoped,
  payload: { organizationId: string; tenantId: string; syncId: string },
  runAt?: Date,
): Promise<void> {
  const queue = Number.parseInt(payload.tenantId.slice(0, 8), 16) % queues
  const options = { key: payload.syncId, queue, attempts: jobAttempts }
  return enqueue(db, 'sync_directory', payload, runAt === undefined ? options : { ...options, runAt })
}

/** @throws RequestError `not_found` for the tenant and for the sync */
export async function getSync(db: Scoped, ref: TenantRef, syncId: string): Promise<DirectorySync> {
  await requireTenant(db, ref)
  const sync = await db
    .selectFrom('directory_syncs')
    .select(columns)
    .where('tenant_id', '=', ref.tenantId)
    .where('id', '=', syncId)
    .executeTakeFirst()
  if (sync === undefined) throw notFound('sync')
  return toSync(sync)
}

type Documents = Pick<DirectorySync, 'counts' | 'missing' | 'left_out' | 'held_deletions'>

const toSync = (
  row: Omit<DirectorySync, keyof Documents> & { [Name in keyof Documents]: unknown },
): DirectorySync => row as DirectorySync
