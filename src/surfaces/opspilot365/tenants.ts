import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as changes from '../../domain/tenants/changes.ts'
import * as tenants from '../../domain/tenants/tenants.ts'
import { toTenant } from './views.ts'

const sortColumns = { name: 'name', createdAt: 'created_at', lastSyncAt: 'last_sync_at' } as const

export async function listTenants({ query, page, db }: Input<'opspilot365_listTenants'>) {
  const sort = { column: sortColumns[query.sort], order: query.order }
  return toPage(await tenants.listTenants(db, { search: query.search }, sort, page), toTenant)
}

export async function getTenant({ params, db }: Input<'opspilot365_getTenant'>) {
  return toTenant(await tenants.getTenant(db, { tenantId: params.id }))
}

export async function createTenant({ body, db }: Input<'opspilot365_createTenant'>) {
  return toTenant(await changes.createTenant(db, body))
}
