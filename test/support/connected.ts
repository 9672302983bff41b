import { sql } from 'kysely'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import type { GraphSimulator } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { runSync } from '../../src/domain/directory/sync.ts'
import { bearer, createTenant, type Customer } from './opspilot365.ts'
import type { TestServer } from './server.ts'

/** A tenant that is connected to a directory of the simulator, and whose mirror has it. */
export interface ConnectedTenant {
  id: string
  entraTenantId: string
  domain: string
}

/** Runs a sync of a tenant as a worker would. */
export async function syncNow(server: TestServer, customer: Customer, tenantId: string): Promise<void> {
  const { organizationId } = customer
  const { data } = await customer.client.syncTenant({ params: { path: { id: tenantId } } })
  const order = { organizationId, tenantId, syncId: data?.data.syncId ?? '' }
  await server.database.withOrganization(
    liveSide(organizationId),
    (db) => runSync(db, server.connectors, order, new AbortController().signal),
    { actor: 'system' },
  )
}

/** Connects a new tenant to the directory of that number, counted from 0, and syncs it. */
export async function connectTenant(
  server: TestServer,
  customer: Customer,
  simulator: GraphSimulator,
  number: number,
): Promise<ConnectedTenant> {
  const connection = simulator.connections[number]
  if (connection === undefined) throw new Error('no directory is left')
  const { id } = await createTenant(customer)
  await customer.client.connectTenant({ params: { path: { id } }, body: connection })
  await syncNow(server, customer, id)
  const { entraTenantId } = connection
  return { id, entraTenantId, domain: `directory${number + 1}.example` }
}

/** Requests of one customer to the server. */
export function callsOf(server: TestServer, customer: Customer, tenantId: () => string) {
  const path = (rest: string) => `/opspilot365/v1/tenants/${tenantId()}${rest}`
  const headers = (key?: string) => ({
    ...bearer(customer.keys.admin),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  })
  const post = (rest: string, body: object, key?: string) =>
    request(server.baseUrl).post(path(rest)).set(headers(key)).send(body)
  return {
    create: (body: object, key?: string) => post('/users', body, key),
    update: (userId: string, body: object) =>
      request(server.baseUrl)
        .patch(path(`/users/${userId}`))
        .set(headers())
        .send(body),
    remove: (userId: string) =>
      request(server.baseUrl)
        .delete(path(`/users/${userId}`))
        .set(headers()),
    get: (rest: string) => request(server.baseUrl).get(path(rest)).set(headers()),
    assign: (userId: string, skuId: string, key?: string) => post('/licenses/assign', { userId, skuId }, key),
    unassign: (userId: string, skuId: string, key?: string) =>
      post('/licenses/remove', { userId, skuId }, key),
  }
}

export interface MirroredUser {
  id: string
  objectId: string
  name: string
  displayName: string
  jobTitle: string | null
  usageLocation: string | null
  skuIds: string[]
}

/** What the mirror has of a tenant's users, by user principal name, and how many seats of each SKU are taken. */
export async function readMirror(customer: Customer, tenantId: string) {
  return customer.rows(async (db) => {
    const { rows: users } = await sql<MirroredUser>`
      select id, entra_object_id as "objectId", user_principal_name as name, display_name as "displayName",
        job_title as "jobTitle",
        usage_location as "usageLocation",
        array(select sku_id::text from assigned_licenses l
          where l.tenant_id = u.tenant_id and l.user_id = u.id order by 1) as "skuIds"
      from directory_users u where tenant_id = ${tenantId} order by user_principal_name`.execute(db)
    const skus = await db
      .selectFrom('subscribed_skus')
      .select(['sku_id', 'total', 'assigned'])
      .where('tenant_id', '=', tenantId)
      .orderBy('sku_id')
      .execute()
    const { user_count: userCount } = await db
      .selectFrom('tenants')
      .select('user_count')
      .where('id', '=', tenantId)
      .executeTakeFirstOrThrow()
    return { users, skus, userCount }
  })
}

/** Requests that have changed, or tried to change, something in a directory: method and path. */
export const writesTo = (simulator: GraphSimulator): string[] =>
  simulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/') && !path.includes('$batch'))
    .map(({ method, path }) => `${method} ${path}`)
