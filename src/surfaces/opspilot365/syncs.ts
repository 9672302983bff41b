import type { Input, Output } from '../../contract/handler.ts'
import * as syncs from '../../domain/directory/sync-requests.ts'
import { toSync } from './views.ts'

export async function syncTenant({ params, query, db }: Input<'opspilot365_syncTenant'>) {
  const ref = { tenantId: params.id }
  const { id, status } = await syncs.requestSync(db, ref, query)
  return { syncId: id, status: status as Output<'opspilot365_syncTenant'>['status'] }
}

export async function getSync({ params, db }: Input<'opspilot365_getSync'>) {
  const ref = { tenantId: params.id }
  return toSync(await syncs.getSync(db, ref, params.syncId))
}
