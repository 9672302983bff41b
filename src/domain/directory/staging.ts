import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { productName } from './product-names.ts'
import type { EntraDevice, EntraGroup, EntraSignIns, EntraSku, EntraUser } from '../connectors.ts'
import { fieldColumns, type UserField, userFields } from './user-fields.ts'

/** Where one attempt of a sync gathers what it reads. */
export interface Run {
  readonly tenantId: string
  readonly runId: string
  /** How many objects it has gathered. */
  gathered: number
}

export type Kind = 'user' | 'group' | 'device' | 'sign_in'

/** Which rows of `staged_objects s` are of one kind in a run. */
export const staged = ({ tenantId, runId }: Run, kind: Kind) =>
  sql`s.tenant_id = ${tenantId} and s.run_id = ${runId} and s.kind = ${kind}`

/** An object as it is gathered: columns of its table by name; of a changed user, only those that changed. */
export type StagedItem = { id: string } & Record<string, unknown>

/** An answer of a directory that the mirror cannot hold. */
export class UnusableDirectory extends Error {
  override readonly name = 'UnusableDirectory'
}

/** Longest text that is kept; Microsoft's own limits are below. */
const longestText = 2000
/** Longest text in an index, whose rows have no room for more. */
const longestIndexed = 512

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is an id as directories give them to their objects. */
export const isObjectId = (id: string | null): id is string => id !== null && uuid.test(id)

function idOf(id: string, what: string): string {
  if (!isObjectId(id)) throw new UnusableDirectory(`The id of a ${what} is not a GUID.`)
  return id.toLowerCase()
}

/** What Postgres stores: no NUL, no halves of characters. */
const storable = (text: string, longest: number) => text.replaceAll('\0', '').slice(0, longest).toWellFormed()

const clean = (value: unknown, longest = longestText): unknown =>
  typeof value === 'string' ? storable(value, longest) : value

/** A user as it is gathered. `sku_ids` has every license; a property that was not sent is absent. */
export function toStagedUser(user: Partial<EntraUser> & { id: string }): StagedItem {
  const { assignedLicenses } = user
  const staged: StagedItem = { id: idOf(user.id, 'user') }
  for (const column of fieldColumns) {
    const { property, indexed }: UserField = userFields[column]
    const value = user[property as keyof EntraUser]
    if (value !== undefined) staged[column] = clean(value, indexed === true ? longestIndexed : longestText)
  }
  if (assignedLicenses !== undefined)
    staged['sku_ids'] = [...new Set(assignedLicenses.map(({ skuId }) => idOf(skuId, 'license')))]
  return staged
}

export const toStagedGroup = (group: EntraGroup): StagedItem => ({
  id: idOf(group.id, 'group'),
  display_name: storable(group.displayName ?? group.id, longestIndexed),
  description: clean(group.description),
  mail: clean(group.mail),
  mail_enabled: group.mailEnabled ?? false,
  security_enabled: group.securityEnabled ?? false,
  group_types: group.groupTypes.map((type) => clean(type)),
  visibility: clean(group.visibility),
  membership_rule: clean(group.membershipRule),
  created_at: group.createdDateTime,
})

export const toStagedDevice = (device: EntraDevice): StagedItem => ({
  id: idOf(device.id, 'device'),
  device_id: clean(device.deviceId),
  display_name: storable(device.displayName ?? device.id, longestIndexed),
  account_enabled: device.accountEnabled ?? true,
  operating_system: clean(device.operatingSystem),
  operating_system_version: clean(device.operatingSystemVersion),
  trust_type: clean(device.trustType),
  manufacturer: clean(device.manufacturer),
  model: clean(device.model),
  is_managed: device.isManaged,
  is_compliant: device.isCompliant,
  last_sign_in_at: device.approximateLastSignInDateTime,
  created_at: device.registrationDateTime,
})

/**
 * When a user signed in last: successfully, or in a directory that knows no more, tried to. Source: Microsoft Graph,
 * "signInActivity resource type" (successes are known since December 2023).
 */
export function toStagedSignIn({ id, signInActivity }: EntraSignIns): StagedItem {
  const { lastSuccessfulSignInDateTime, lastSignInDateTime, lastNonInteractiveSignInDateTime } =
    signInActivity ?? {}
  const tries = [lastSignInDateTime, lastNonInteractiveSignInDateTime].flatMap((at) => at ?? [])
  const latest = tries.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
  return { id: idOf(id, 'user'), last_sign_in_at: lastSuccessfulSignInDateTime ?? latest ?? null }
}

/** A subscribed SKU as it is merged. */
export interface ListedSku {
  sku_id: string
  sku_part_number: string
  name: string
  status: string
  total: number
  /** Seats that are taken, whoever has them. */
  consumed: number
}

/** Microsoft's states of a subscription; any other one is taken for one that gives no seats. */
const skuStatus: Readonly<Record<string, string>> = {
  Enabled: 'enabled',
  Warning: 'warning',
  Suspended: 'suspended',
  Deleted: 'deleted',
  LockedOut: 'locked_out',
}
export const unknownStatus = 'locked_out'

/** More than anybody has, and few enough to be added up. */
const mostSeats = 2 ** 30

export function toListedSku(sku: EntraSku): ListedSku {
  const { skuId, skuPartNumber, capabilityStatus, prepaidUnits, consumedUnits } = sku
  const partNumber = storable(skuPartNumber, longestIndexed)
  return {
    sku_id: idOf(skuId, 'license'),
    sku_part_number: partNumber,
    name: productName(skuId) ?? partNumber,
    status: skuStatus[capabilityStatus ?? ''] ?? unknownStatus,
    total: Math.min(prepaidUnits.enabled + prepaidUnits.warning, mostSeats),
    consumed: Math.min(consumedUnits, mostSeats),
  }
}

/** Gathers one page in one statement. What comes later about an object adds to what came before. */
export async function stage(
  db: Scoped,
  run: Run,
  kind: Kind,
  items: readonly StagedItem[],
  removed: readonly { id: string }[] = [],
): Promise<void> {
  const rows = new Map<
    string,
    { id: string; item: Record<string, unknown>; removed: boolean; position: number }
  >()
  for (const { id, ...item } of items) {
    const position = ++run.gathered
    rows.set(id, { id, item: { ...rows.get(id)?.item, ...item }, removed: false, position })
  }
  for (const { id } of removed) {
    // What no directory can have is not here either.
    if (!isObjectId(id)) continue
    const known = id.toLowerCase()
    rows.set(known, { id: known, item: {}, removed: true, position: ++run.gathered })
  }
  if (rows.size === 0) return
  await sql`
    insert into staged_objects (tenant_id, run_id, kind, id, item, removed, position)
    select ${run.tenantId}::uuid, ${run.runId}::uuid, ${kind}::text, id, item, removed, position
    from json_to_recordset(${JSON.stringify([...rows.values()])}::json)
      as page (id uuid, item jsonb, removed boolean, position int)
    on conflict (organization_id, tenant_id, run_id, kind, id) do update
      set item = staged_objects.item || excluded.item, removed = excluded.removed, position = excluded.position`.execute(
    db,
  )
}

/** Gathers that objects are there of which nothing else is known; more may be known of some already. */
export async function stagePresent(db: Scoped, run: Run, kind: Kind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into staged_objects (tenant_id, run_id, kind, id, item)
    select distinct ${run.tenantId}::uuid, ${run.runId}::uuid, ${kind}::text, id, '{}'::jsonb
    from unnest(${ids}::uuid[]) id
    on conflict (organization_id, tenant_id, run_id, kind, id) do nothing`.execute(db)
}

/** Forgets what all attempts so far have gathered for a tenant. */
export async function clearStaged(db: Scoped, tenantId: string): Promise<void> {
  await db.deleteFrom('staged_objects').where('tenant_id', '=', tenantId).execute()
}

/** Forgets what one attempt has gathered, all of it or of one kind. */
export async function unstage(db: Scoped, { tenantId, runId }: Run, kind?: Kind): Promise<void> {
  await db
    .deleteFrom('staged_objects')
    .where('tenant_id', '=', tenantId)
    .where('run_id', '=', runId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .execute()
}
