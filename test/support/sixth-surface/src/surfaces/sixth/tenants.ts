import type { Input } from '../../contract/handler.ts'
import * as tenants from '../../domain/tenants/tenants.ts'
import { toPage, toTenant } from './views.ts'

export async function listTenants({ page, db }: Input<'sixth_listTenants'>) {
  return toPage(await tenants.listTenants(db, {}, { column: 'name', order: 'asc' }, page), toTenant)
}
