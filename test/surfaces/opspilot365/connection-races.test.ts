import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import request, { type Response } from 'supertest'
import { callsOf, connectTenant, readMirror, writesTo } from '../../support/connected.ts'
import { bearer, createCustomer, createTenant, type Customer, e3 } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { until } from '../../support/worker.ts'

/** A tenant is connected or disconnected while a change of its users is under way. */
const server = startServer()
const simulator = useSimulator(server, { directories: 20, users: () => 60 })
let customer: Customer
let used = 0

beforeAll(async () => void (customer = await createCustomer(server)))
beforeEach(async () => {
  holder = new pg.Client(server.ownerUrl)
  await holder.connect()
})

type Calls = ReturnType<typeof callsOf>
interface Given {
  /** Holds the SKU `held`, and not the SKU `free`. */
  userId: string
  held: string
  free: string
  domain: string
}

const changes: [string, (calls: Calls, given: Given) => PromiseLike<Response>][] = [
  ['creating a user', (calls, { domain }) => calls.create(newUser(domain))],
  ['creating a user, with a key', (calls, { domain }) => calls.create(newUser(domain), nextKey())],
  ['updating a user', (calls, { userId }) => calls.update(userId, { jobTitle: 'Changed' })],
  ['deleting a user', (calls, { userId }) => calls.remove(userId)],
  ['assigning a license', (calls, { userId, free }) => calls.assign(userId, free)],
  ['assigning a license, with a key', (calls, { userId, free }) => calls.assign(userId, free, nextKey())],
  ['removing a license', (calls, { userId, held }) => calls.unassign(userId, held)],
]
let keys = 0
const nextKey = () => `race-${++keys}`
const newUser = (domain: string) => ({ userPrincipalName: `new@${domain}`, displayName: 'New' })

const connection = (id: string) => `/opspilot365/v1/tenants/${id}/connection`
const connect = (id: string) =>
  start(
    request(server.baseUrl)
      .put(connection(id))
      .set(bearer(customer.keys.admin))
      .send(simulator().connections[used++]),
  )
const disconnect = (id: string) =>
  request(server.baseUrl).delete(connection(id)).set(bearer(customer.keys.admin))

/** Sends a request now rather than when it is waited for. */
const start = (sent: PromiseLike<Response>): Promise<Response> => Promise.resolve(sent)

let holder: pg.Client
afterEach(() => holder.end())
const letGo = () => holder.query('rollback')

/** Holds a table until it is let go: whoever needs it waits. */
async function hold(table: string, mode: string): Promise<void> {
  await holder.query(`begin; lock table ${table} in ${mode} mode`)
}

/** Waits until so many sessions wait, for a table or for whoever has locked a row. */
const waiting = (count: number, what: 'relation' | 'transactionid') =>
  until(
    () =>
      sql<{ n: number }>`select count(*) as n from pg_locks join pg_stat_activity using (pid)
        where not granted and locktype = ${what} and datname = current_database()`.execute(
        server.owner.reference,
      ),
    ({ rows }) => rows[0]?.n === count,
  )

/** A tenant without a directory, whose one user has a license. */
async function unconnected(): Promise<{ id: string; calls: Calls; given: Given }> {
  const { id, userIds } = await createTenant(customer, { users: 1, seats: 2 })
  const calls = callsOf(server, customer, () => id)
  const [userId = '', free] = [userIds[0], '05e9a617-0261-4cee-bb44-138d3ef5d965']
  await customer.rows((db) =>
    db
      .insertInto('subscribed_skus')
      .values({
        tenant_id: id,
        sku_id: free,
        sku_part_number: 'FREE',
        name: 'Free',
        status: 'enabled',
        total: 1,
      })
      .execute(),
  )
  expect((await calls.assign(userId, e3.sku_id)).status).toBe(200)
  return { id, calls, given: { userId, held: e3.sku_id, free, domain: 'adatum.example' } }
}

/** A tenant with a directory, whose mirror has it. */
async function connected(): Promise<{ id: string; calls: Calls; given: Given }> {
  const { id, domain } = await connectTenant(server, customer, simulator(), used++)
  const { users, skus } = await readMirror(customer, id)
  const user = users.find(({ usageLocation, skuIds }) => usageLocation !== null && skuIds.length > 0)
  const sku = skus.find(({ sku_id }) => user?.skuIds.includes(sku_id) === false)
  const given = { userId: user?.id ?? '', held: user?.skuIds[0] ?? '', free: sku?.sku_id ?? '', domain }
  return { id, calls: callsOf(server, customer, () => id), given }
}

const refusal = {
  success: false,
  error: {
    code: 'CONFLICT',
    message: "The tenant's connection has just changed. Please look, and try again.",
  },
}

describe('given a tenant that is being connected', () => {
  test.each(changes)('when %s was decided on before, then it is refused', async (_what, change) => {
    const { id, calls, given } = await unconnected()
    const [before, written] = [await readMirror(customer, id), writesTo(simulator())]
    // Given that the connection has the tenant's row, and is not committed
    await hold('directory_connections', 'share')
    const connecting = connect(id)
    await waiting(1, 'relation')
    // When a change has found the tenant unconnected, and comes to its write
    const changing = start(change(calls, given))
    await waiting(1, 'transactionid')
    await letGo()
    // Then it changes nothing, neither here nor in the directory
    expect((await connecting).status).toBe(200)
    const { status, body } = await changing
    expect([status, body]).toMatchObject([409, refusal])
    expect(await readMirror(customer, id)).toEqual(before)
    expect(writesTo(simulator())).toEqual(written)
  })
})

describe('given a tenant without a directory', () => {
  test.each(changes)(
    'when %s is under way, then connecting waits until it is done',
    async (_what, change) => {
      const { id, calls, given } = await unconnected()
      await hold('audit_events', 'share')
      const changing = start(change(calls, given))
      await waiting(1, 'relation')
      const connecting = connect(id)
      await waiting(1, 'transactionid')
      await letGo()
      expect((await changing).status).toBeLessThan(300)
      expect((await connecting).status).toBe(200)
    },
  )
})

describe('given a tenant that is connected', () => {
  // Nothing is read for a new user before the connection is.
  const others = changes.filter(([what]) => !what.startsWith('creating'))
  test.each(others)(
    'when it is disconnected before %s begins, then that is refused',
    async (_what, change) => {
      const { id, calls, given } = await connected()
      const [before, written] = [await readMirror(customer, id), writesTo(simulator())]
      // Given a change that has found the tenant connected
      await hold('directory_users', 'access exclusive')
      const changing = start(change(calls, given))
      await waiting(1, 'relation')
      // When the tenant is disconnected
      expect((await disconnect(id)).status).toBe(200)
      await letGo()
      // Then it changes nothing, neither here nor in the directory
      const { status, body } = await changing
      expect([status, body]).toMatchObject([409, refusal])
      expect(await readMirror(customer, id)).toEqual(before)
      expect(writesTo(simulator())).toEqual(written)
    },
  )
})

test('a request that repeats its key is answered where its tenant is by then', async () => {
  // Given a user that could not be made in the directory
  const { id, calls, given } = await connected()
  simulator().fail({ kind: 'cut', on: /\/users$/ })
  expect((await calls.create(newUser(given.domain), 'moved')).status).toBe(503)
  // When the tenant is disconnected, and the request repeated
  expect((await disconnect(id)).status).toBe(200)
  const repeated = await calls.create(newUser(given.domain), 'moved')
  // Then the user is made here, once
  expect(repeated.status).toBe(201)
  expect((await calls.create(newUser(given.domain), 'moved')).text).toBe(repeated.text)
})
