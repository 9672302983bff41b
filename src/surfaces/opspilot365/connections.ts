import type { Input } from '../../contract/handler.ts'
import * as connections from '../../domain/directory/connection.ts'
import { toConnection } from './views.ts'

export async function getConnection({ params, db }: Input<'opspilot365_getConnection'>) {
  const ref = { tenantId: params.id }
  return toConnection(await connections.getConnection(db, ref))
}

export async function connectTenant(input: Input<'opspilot365_connectTenant'>) {
  const { params, body, caller, db, connectors } = input
  const ref = { tenantId: params.id, organizationId: caller.organizationId }
  return toConnection(await connections.connectTenant(db, connectors, ref, body))
}

export async function disconnectTenant({ params, db }: Input<'opspilot365_disconnectTenant'>) {
  await connections.disconnectTenant(db, { tenantId: params.id })
  return { id: params.id, deleted: true as const }
}
