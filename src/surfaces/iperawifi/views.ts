import type { components } from '../../../generated/types.ts'
import type { Inputs } from '../../contract/fields.ts'
import type { KeyCaller } from '../../domain/access/caller.ts'
import type { TenantFields } from '../../domain/tenants/changes.ts'
import type { ApiUser } from '../../domain/wifi/api-users.ts'
import { countryNames } from '../../domain/wifi/countries.ts'
import type { Location } from '../../domain/wifi/locations.ts'
import type { WifiTenant } from '../../domain/wifi/tenants.ts'
import type { NewWifiUser, WifiUser } from '../../domain/wifi/users.ts'

type Schemas = components['schemas']

/** What this surface calls the inputs of the domain. */
export const inputs: Inputs = { location: 'location_id', tenant: { field: 'id', in: 'path' } }

/** The key that calls, as the API user that it is. */
export function toApiUser({ organizationId, keyId }: KeyCaller): ApiUser {
  return { organizationId, keyId }
}

export const toTenant = (row: WifiTenant): Schemas['IperaTenant'] => ({
  id: row.public_id,
  name: row.name,
  address: row.address,
  city: row.city,
  country_code: row.country_code,
  country_name: row.country_code === null ? null : (countryNames.get(row.country_code) ?? null),
  description: row.description,
  is_trashed: row.trashed_at !== null,
})

/** Tenants are in no groups. */
export const toListedTenant = (row: WifiTenant): Schemas['IperaListedTenant'] => ({
  ...toTenant(row),
  group_id: '0',
  group_name: '',
})

export const fromTenant = (wire: Schemas['IperaTenantFields']): TenantFields => ({
  name: wire.name,
  country_code: wire.country_code,
  city: wire.city,
  address: wire.address,
  post_code: wire.post_code,
  description: wire.description,
})

/** What nothing sets yet is null. */
export const toLocation = (row: Location): Schemas['IperaLocation'] => ({
  id: row.public_id,
  name: row.name,
  description: null,
  address: row.address,
  post_code: row.post_code,
  city: row.city,
  state: null,
  country_code: row.country_code,
  login_page_name: null,
  login_page_id: null,
  post_login_page_name: null,
  post_login_page_id: null,
  external_location_id: null,
  lat: null,
  lng: null,
  is_trashed: false,
})

const roleNames: Record<Schemas['IperaUser']['role'], Schemas['IperaUser']['role_name']> = {
  tenant: 'Tenant Admin',
  venue: 'Venue Admin',
  'front-desk': 'Front Desk',
  support: 'Support',
}

export const toUser = (row: WifiUser): Schemas['IperaUser'] => {
  const role = row.role as Schemas['IperaUser']['role']
  return {
    id: row.public_id,
    name: row.name,
    email: row.email,
    role,
    role_name: roleNames[role],
    tenant_name: row.tenant_name,
    location_id: row.location_public_id,
    location_name: row.location_name,
    status: row.status as Schemas['IperaUser']['status'],
  }
}

export const fromUser = (wire: Schemas['IperaUserCreate']): NewWifiUser => ({
  name: wire.name,
  email: wire.email,
  role: wire.role,
  status: wire.status,
  password: wire.password,
  locationId: wire.location_id,
})
