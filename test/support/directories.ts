import { afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import { sql } from 'kysely'
import type { Fault, GraphSimulator } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { createCustomer, createTenant, type Customer } from './opspilot365.ts'
import { startServer } from './server.ts'
import { useSimulator } from './simulator.ts'
import { until, useWorker } from './worker.ts'

/** How many users directories have; the large ones have several pages of every listing. */
export const [large, small] = [2000, 250]
const largeOnes = 3

export type Directory = GraphSimulator['connections'][number]

/** What a mirror or a directory has. */
export interface Kept {
  users: { id: string; entra: string; upn: string; name: string; enabled: boolean; skus: string[] }[]
  skus: { sku_id: string; total: number; assigned: number; status: string }[]
}

type Listing = { value: Record<string, unknown>[] }

/** Lets one page of a listing have `change` made to its items. */
export const rewrite = (on: RegExp, change: (items: Listing['value']) => Listing['value']): Fault => ({
  kind: 'rewrite',
  on,
  rewrite: (body) => ({ ...(body as Listing), value: change((body as Listing).value) }),
})

/** A server with a worker, and tenants of one customer connected to simulated directories. */
export function useDirectories() {
  const server = startServer()
  const simulator = useSimulator(server, {
    directories: 30,
    users: (index) => (index < largeOnes ? large : small),
  })
  useWorker(server)
  let customer: Customer
  let [usedLarge, used] = [0, largeOnes]

  beforeAll(async () => void (customer = await createCustomer(server)))
  beforeEach(() => simulator().clearFaults())

  const tenantOf = async (id: string) =>
    (await customer.client.getTenant({ params: { path: { id } } })).data?.data
  const syncOf = async (id: string, syncId: string) =>
    (await customer.client.getSync({ params: { path: { id, syncId } } })).data?.data
  const request = async (id: string) =>
    (await customer.client.syncTenant({ params: { path: { id } } })).data?.data ?? { syncId: '', status: '' }
  const ended = async (id: string, syncId: string) =>
    until(
      () => syncOf(id, syncId),
      (sync) => sync !== undefined && sync.finishedAt !== null,
    )
  const sync = async (id: string) => ended(id, (await request(id)).syncId)

  /** Lets the next attempt of every waiting sync be due now. */
  const hurry = () =>
    sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null`.execute(
      server.owner.reference,
    )

  function nextDirectory(users = small): Directory {
    const directory = simulator().connections[users === large ? usedLarge++ : used++]
    if (directory === undefined) throw new Error('no directory is left')
    return directory
  }

  /** A tenant whose connection was made with nothing going wrong; its first sync is on its way. */
  async function connect(users = small): Promise<{ id: string; directory: Directory }> {
    const directory = nextDirectory(users)
    const { id } = await createTenant(customer)
    const { response } = await customer.client.connectTenant({ params: { path: { id } }, body: directory })
    expect(response.status).toBe(200)
    return { id, directory }
  }

  async function connectAndSync(users = small) {
    const tenant = await connect(users)
    const { syncId } = await request(tenant.id)
    expect(await ended(tenant.id, syncId)).toMatchObject({ status: 'succeeded' })
    return { ...tenant, syncId }
  }

  /** What the mirror has of a tenant. */
  const mirror = (id: string): Promise<Kept> =>
    customer.rows(async (db) => ({
      users: (
        await sql<Kept['users'][number]>`
          select u.id, entra_object_id as entra, user_principal_name as upn, display_name as name,
            account_enabled as enabled,
            array(select sku_id::text from assigned_licenses l where l.tenant_id = u.tenant_id and l.user_id = u.id order by 1) as skus
          from directory_users u where tenant_id = ${id} order by entra`.execute(db)
      ).rows,
      skus: (
        await sql<Kept['skus'][number]>`
          select sku_id, total, assigned, status from subscribed_skus where tenant_id = ${id} order by 1`.execute(
          db,
        )
      ).rows,
    }))

  /** What the directory has, told by the connector. */
  async function truth(directory: Directory): Promise<Kept> {
    const graph = server.connectors.connectDirectory(directory, { timeout: 'background' })
    const users: Kept['users'] = []
    for await (const page of graph.users())
      for (const user of page)
        users.push({
          id: '',
          entra: user.id,
          upn: user.userPrincipalName,
          name: user.displayName ?? user.userPrincipalName,
          enabled: user.accountEnabled ?? true,
          skus: user.assignedLicenses.map(({ skuId }) => skuId).sort(),
        })
    const skus = (await graph.subscribedSkus()).map(({ skuId, prepaidUnits, capabilityStatus }) => ({
      sku_id: skuId,
      total: prepaidUnits.enabled + prepaidUnits.warning,
      assigned: users.filter((user) => user.skus.includes(skuId)).length,
      status: (capabilityStatus ?? '').toLowerCase().replace('lockedout', 'locked_out'),
    }))
    return {
      users: users.sort((a, b) => (a.entra < b.entra ? -1 : 1)),
      skus: skus.sort((a, b) => (a.sku_id < b.sku_id ? -1 : 1)),
    }
  }

  async function expectEqual(id: string, directory: Directory): Promise<Kept> {
    const [kept, real] = [await mirror(id), await truth(directory)]
    expect(kept.users.map((user) => ({ ...user, id: '' }))).toEqual(real.users)
    expect(kept.skus).toEqual(real.skus)
    expect((await tenantOf(id))?.userCount).toBe(real.users.length)
    return kept
  }

  /** Lets the next sync list everybody. */
  const listAnew = (id: string) =>
    customer.rows((db) =>
      db
        .updateTable('directory_connections')
        .set({ users_delta_link: null })
        .where('tenant_id', '=', id)
        .execute(),
    )

  /** How many groups and devices the mirror has. */
  const others = async (id: string) =>
    (
      await sql<{ groups: number; devices: number }>`
        select (select count(*) from directory_groups where tenant_id = ${id}) as groups,
          (select count(*) from directory_devices where tenant_id = ${id}) as devices`.execute(
        server.owner.reference,
      )
    ).rows[0]

  const leftovers = async () =>
    (await sql<{ n: number }>`select count(*) as n from staged_objects`.execute(server.owner.reference))
      .rows[0]?.n

  afterEach(async () => {
    // Nothing of one test meets the faults of the next.
    await until(
      () =>
        sql<{ n: number }>`
          select count(*) as n from graphile_worker._private_jobs where locked_at is not null`.execute(
          server.owner.reference,
        ),
      ({ rows }) => rows[0]?.n === 0,
    )
    expect(await leftovers()).toBe(0)
  })

  return {
    server,
    simulator,
    customer: () => customer,
    nextDirectory,
    tenantOf,
    syncOf,
    request,
    ended,
    sync,
    hurry,
    connect,
    connectAndSync,
    mirror,
    truth,
    expectEqual,
    listAnew,
    others,
    leftovers,
  }
}
