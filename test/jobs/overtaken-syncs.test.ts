import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { runSync } from '../../src/domain/directory/sync.ts'
import { Overtaken } from '../../src/domain/queue.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { eventually } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

// Syncs that were held for dead, and go on after another attempt has taken over from them.
const server = startServer()
const users = 250
const simulator = useSimulator(server, { directories: 2, users: () => users })
let customer: Customer
beforeAll(async () => {
  customer = await createCustomer(server)
})

/** Connects a tenant and asks for a sync. @returns makes one attempt at it */
async function orderSync(directory: number) {
  const { id: tenantId } = await createTenant(customer)
  const connection = simulator().connections[directory]
  if (connection === undefined) throw new Error('no directory is left')
  await customer.client.connectTenant({ params: { path: { id: tenantId } }, body: connection })
  const { data } = await customer.client.syncTenant({ params: { path: { id: tenantId } } })
  const { organizationId } = customer
  const order = { organizationId, tenantId, syncId: data?.data.syncId ?? '' }
  const attempt = () =>
    server.database.withOrganization(
      liveSide(organizationId),
      (db) => runSync(db, server.connectors, order, new AbortController().signal),
      { actor: 'system' },
    )
  return { ...order, attempt }
}

/** Begins an attempt that Microsoft lets wait before it says anything of `what`. @returns its end */
async function beginAndWait(attempt: () => Promise<void>, what: RegExp): Promise<Promise<void>[]> {
  const since = simulator().requests().length
  simulator().fail({ kind: 'status', status: 429, retryAfter: '4', on: what })
  const ended = attempt()
  await eventually('the wait', () =>
    simulator()
      .requests()
      .slice(since)
      .some(({ status }) => status === 429),
  )
  // In an array, so that only its end is waited for.
  return [ended]
}

const stateOf = async ({ tenantId, syncId }: { tenantId: string; syncId: string }) => {
  const { data } = await customer.client.getSync({ params: { path: { id: tenantId, syncId } } })
  const { rows } = await sql`
    select (select count(*) from directory_users where tenant_id = ${tenantId}) as users,
      (select count(*) from events where tenant_id = ${tenantId} and type = 'tenant.synced') as told,
      (select count(*) from staged_objects where tenant_id = ${tenantId}) as staged,
      (select status from tenants where id = ${tenantId}) as tenant`.execute(server.owner.reference)
  return { status: data?.data.status, ...(rows[0] as object) }
}

describe('an attempt at a sync that another one takes the place of', () => {
  test('reads no further, and changes nothing of what that one has done', async () => {
    // Given an attempt that has read all users
    const sync = await orderSync(0)
    const [late] = await beginAndWait(sync.attempt, /groups/)
    // When another one brings the sync to its end
    await sync.attempt()
    const done = { status: 'succeeded', users, told: 1, staged: 0, tenant: 'connected' }
    expect(await stateOf(sync)).toEqual(done)
    const since = simulator().requests().length
    await expect(late).rejects.toThrow(Overtaken)
    // Then the first asks for what it was about to, and for nothing more
    const paths = simulator()
      .requests()
      .slice(since)
      .map(({ path }) => path)
    expect(paths.filter((path) => !path.includes('groups'))).toEqual([])
    expect(await stateOf(sync)).toEqual(done)
  })

  test('throws away nothing that the other one has gathered', async () => {
    // Given two attempts that have read all users, one after the other
    const sync = await orderSync(1)
    const [late] = await beginAndWait(sync.attempt, /groups/)
    const [later] = await beginAndWait(sync.attempt, /devices/)
    // When the first ends while the second is in the middle of its work
    await expect(late).rejects.toThrow(Overtaken)
    expect(await stateOf(sync)).toMatchObject({ status: 'running', told: 0 })
    await later
    // Then the second has everything
    expect(await stateOf(sync)).toEqual({
      status: 'succeeded',
      users,
      told: 1,
      staged: 0,
      tenant: 'connected',
    })
  })
})
