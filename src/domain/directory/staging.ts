import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { EntraDevice, EntraGroup, EntraUser } from '../connectors.ts'

/** Where one attempt of a sync gathers what it reads. */
export interface Run {
  tenantId: string
  runId: string
}

export type Kind = 'user' | 'group' | 'device'

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

function idOf(id: string, what: string): string {
  if (!uuid.test(id)) throw new UnusableDirectory(`The id of a ${what} is not a GUID.`)
  return id.toLowerCase()
}

/** What Postgres stores: no NUL, no halves of characters. */
const storable = (text: string, longest: number) => text.replaceAll('\0', '').slice(0, longest).toWellFormed()

const clean = (value: unknown): unknown => (typeof value === 'string' ? storable(value, longestText) : value)

/** Columns of a user by Graph's name, as far as they hold the value as it stands. */
const userColumns = {
  givenName: 'given_name',
  surname: 'surname',
  mail: 'mail',
  jobTitle: 'job_title',
  department: 'department',
  usageLocation: 'usage_location',
  createdDateTime: 'created_at',
} as const satisfies Partial<Record<keyof EntraUser, string>>

/** A user as it is gathered. `sku_ids` has every license; a property that was not sent is absent. */
export function toStagedUser(user: Partial<EntraUser> & { id: string }): StagedItem {
  const { userPrincipalName, displayName, accountEnabled, assignedLicenses } = user
  const named = Object.entries(userColumns).flatMap(([name, column]) => {
    const value = user[name as keyof EntraUser]
    return value === undefined ? [] : [[column, clean(value)] as const]
  })
  return {
    id: idOf(user.id, 'user'),
    ...Object.fromEntries(named),
    ...(userPrincipalName === undefined
      ? {}
      : { user_principal_name: storable(userPrincipalName, longestIndexed) }),
    ...(displayName === undefined
      ? {}
      : { display_name: displayName === null ? null : storable(displayName, longestIndexed) }),
    ...(accountEnabled === undefined ? {} : { account_enabled: accountEnabled ?? true }),
    ...(assignedLicenses === undefined
      ? {}
      : { sku_ids: [...new Set(assignedLicenses.map(({ skuId }) => idOf(skuId, 'license')))] }),
  }
}

export const toStagedGroup = (group: EntraGroup): StagedItem => ({
  id: idOf(group.id, 'group'),
  display_name: storable(group.displayName ?? group.id, longestIndexed),
  description: clean(group.description),
  mail: clean(group.mail),
  mail_enabled: group.mailEnabled ?? false,
  security_enabled: group.securityEnabled ?? false,
  group_types: group.groupTypes.map(clean),
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

/** Gathers one page in one statement. What comes later about an object adds to what came before. */
export async function stage(
  db: Scoped,
  run: Run,
  kind: Kind,
  items: readonly StagedItem[],
  removed: readonly { id: string }[] = [],
): Promise<void> {
  const rows = new Map<string, { id: string; item: Record<string, unknown>; removed: boolean }>()
  for (const { id, ...item } of items)
    rows.set(id, { id, item: { ...rows.get(id)?.item, ...item }, removed: false })
  for (const { id } of removed) {
    const known = idOf(id, kind)
    rows.set(known, { id: known, item: {}, removed: true })
  }
  if (rows.size === 0) return
  await sql`
    insert into staged_objects (tenant_id, run_id, kind, id, item, removed)
    select ${run.tenantId}::uuid, ${run.runId}::uuid, ${kind}::text, id, item, removed
    from json_to_recordset(${JSON.stringify([...rows.values()])}::json) as page (id uuid, item jsonb, removed boolean)
    on conflict (organization_id, tenant_id, run_id, kind, id) do update
      set item = staged_objects.item || excluded.item, removed = excluded.removed`.execute(db)
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
