import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as changes from '../../domain/tenants/changes.ts'
import * as tenants from '../../domain/tenants/tenants.ts'
import * as apiUsers from '../../domain/wifi/api-users.ts'
import * as wifi from '../../domain/wifi/tenants.ts'
import { fromTenant, toApiUser, toListedTenant, toTenant } from './views.ts'

export async function listTenants({ query, page, db }: Input<'iperawifi_listTenants'>) {
  const { name, description } = query
  return toPage(await wifi.listTenants(db, { name, description }, page), toListedTenant)
}

export async function countTenants({ query, db }: Input<'iperawifi_countTenants'>) {
  const { name, description } = query
  return { count: await wifi.countTenants(db, { name, description }) }
}

export async function getTenant({ params, db }: Input<'iperawifi_getTenant'>) {
  return toTenant(await tenants.getTenant(db, { publicId: params.id }))
}

export async function createTenant({ body, caller, db }: Input<'iperawifi_createTenant'>) {
  return toTenant(await wifi.createTenant(db, toApiUser(caller), fromTenant(body)))
}

export async function updateTenant({ params, body, db }: Input<'iperawifi_updateTenant'>) {
  const ref = { publicId: params.id }
  return toTenant(await changes.updateTenant(db, ref, fromTenant(body)))
}

export async function deactivateTenant({ params, body, db }: Input<'iperawifi_deactivateTenant'>) {
  await wifi.setTrashed(db, { publicId: params.id }, true, body?.user_status)
  return { is_trashed: true }
}

export async function activateTenant({ params, body, db }: Input<'iperawifi_activateTenant'>) {
  await wifi.setTrashed(db, { publicId: params.id }, false, body?.user_status)
  return { is_trashed: false }
}

export async function switchTenant({ params, caller, db }: Input<'iperawifi_switchTenant'>) {
  const ref = { publicId: params.id }
  await apiUsers.switchTenant(db, toApiUser(caller), ref)
  return { success: true as const }
}
