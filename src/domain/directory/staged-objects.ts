import type { DirectoryDevices, DirectoryGroups } from '../../../generated/database.ts'
import type { EntraDevice, EntraGroup, EntraSignIns, EntraSku, EntraUser } from '../connectors.ts'
import { productName } from './product-names.ts'
import { fieldColumns, type UserField, userFields } from './user-fields.ts'
import { isUuid } from '../../uuid.ts'

/** An object as it is staged: columns of its table by name; of a changed user, only those that changed. */
export type StagedItem = { id: string } & Record<string, unknown>

/** An answer of a directory that the mirror cannot hold. */
export class UnusableDirectory extends Error {
  override readonly name = 'UnusableDirectory'
}

/** Longest text that is kept; Microsoft's own limits are below. */
const longestText = 2000
/** Longest text in an index, whose rows have no room for more. */
const longestIndexed = 512

/** Whether a text is an id as directories give them to their objects. */
export const isObjectId = (id: string | null): id is string => id !== null && isUuid(id)

function idOf(id: string, what: string): string {
  if (!isObjectId(id)) throw new UnusableDirectory(`The id of a ${what} is not a GUID.`)
  return id.toLowerCase()
}

/** What Postgres stores: no NUL, no halves of characters. */
const storable = (text: string, longest: number) => text.replaceAll('\0', '').slice(0, longest).toWellFormed()

const clean = (value: unknown, longest = longestText): unknown =>
  typeof value === 'string' ? storable(value, longest) : value

/** A user as it is staged. `sku_ids` has every license; a property that was not sent is absent. */
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

/** How each column is read from what the directory says of an object; a column that is left out does not compile. */
type Columns<Table, Given> = Readonly<
  Record<
    Exclude<keyof Table, 'organization_id' | 'tenant_id' | 'id' | 'updated_at'>,
    (given: Given) => unknown
  >
>

export const groupColumns = {
  display_name: (group) => storable(group.displayName ?? group.id, longestIndexed),
  description: (group) => clean(group.description),
  mail: (group) => clean(group.mail),
  mail_enabled: (group) => group.mailEnabled ?? false,
  security_enabled: (group) => group.securityEnabled ?? false,
  group_types: (group) => group.groupTypes.map((type) => clean(type)),
  visibility: (group) => clean(group.visibility),
  membership_rule: (group) => clean(group.membershipRule),
  created_at: (group) => group.createdDateTime,
} satisfies Columns<DirectoryGroups, EntraGroup>

export const deviceColumns = {
  device_id: (device) => clean(device.deviceId),
  display_name: (device) => storable(device.displayName ?? device.id, longestIndexed),
  account_enabled: (device) => device.accountEnabled ?? true,
  operating_system: (device) => clean(device.operatingSystem),
  operating_system_version: (device) => clean(device.operatingSystemVersion),
  trust_type: (device) => clean(device.trustType),
  manufacturer: (device) => clean(device.manufacturer),
  model: (device) => clean(device.model),
  is_managed: (device) => device.isManaged,
  is_compliant: (device) => device.isCompliant,
  last_sign_in_at: (device) => device.approximateLastSignInDateTime,
  created_at: (device) => device.registrationDateTime,
} satisfies Columns<DirectoryDevices, EntraDevice>

const toStaged =
  <Given extends { id: string }>(
    what: string,
    columns: Readonly<Record<string, (given: Given) => unknown>>,
  ) =>
  (given: Given): StagedItem => ({
    ...Object.fromEntries(Object.entries(columns).map(([column, read]) => [column, read(given)])),
    id: idOf(given.id, what),
  })

export const toStagedGroup = toStaged<EntraGroup>('group', groupColumns)
export const toStagedDevice = toStaged<EntraDevice>('device', deviceColumns)

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
