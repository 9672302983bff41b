import type { Input } from '../../contract/handler.ts'
import * as tenants from '../../domain/tenants/tenants.ts'
import { toPage, toTenant } from './views.ts'

const sortColumns = { name: 'name', createdAt: 'created_at', lastSyncAt: 'last_sync_at' } as const

export async function listTenants({ query, page, caller, db }: Input<'opspilot365_listTenants'>) {
  const filter = { sandbox: caller.sandbox, search: query.search }
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await tenants.listTenants(db, filter, sort, page), toTenant)
}

export async function getTenant({ params, caller, db }: Input<'opspilot365_getTenant'>) {
  return toTenant(await tenants.getTenant(db, { tenantId: params.id, sandbox: caller.sandbox }))
}

export async function createTenant({ body, caller, db }: Input<'opspilot365_createTenant'>) {
  return toTenant(await tenants.createTenant(db, caller.sandbox, body))
}
