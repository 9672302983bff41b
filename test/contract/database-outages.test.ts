import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import { createWifiCustomer, type WifiCustomer } from '../support/iperawifi.ts'
import { bearer, createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { createOwner, type Person } from '../support/orgstack.ts'
import { eventually, patience } from '../support/process.ts'
import { type PostgresProxy, startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

// A database that is there and does not do its work: silent, locked, or read-only. The server has ten connections.
jest.setTimeout(2 * patience)
let proxy: PostgresProxy
const server = startServer({
  unlimited: true,
  reach: async (loginUrl) => {
    proxy = await startProxy(loginUrl)
    return proxy.url
  },
})
let customers: Customer[] = []
let wifi: WifiCustomer
let userpilot: UserpilotCustomer
let owner: Person
let administrator: pg.Client
let tenants: string[]

beforeAll(async () => {
  server.defer(() => proxy.takeAway())
  administrator = new pg.Client(server.ownerUrl)
  await administrator.connect()
  server.defer(() => administrator.end())
  customers = await Promise.all(Array.from({ length: 4 }, () => createCustomer(server)))
  tenants = await Promise.all(customers.map(async (customer) => (await createTenant(customer)).id))
  wifi = await createWifiCustomer(server)
  userpilot = await createUserpilotCustomer(server)
  owner = await createOwner(server)
})
beforeEach(() => void server.logged.splice(0))

const readiness = async () => (await request(server.baseUrl).get('/readyz')).status

/** Creates a directory user of one of the customers, in their tenant. */
const createUser = (of: number) => {
  const name = randomUUID()
  return request(server.baseUrl)
    .post(`/opspilot365/v1/tenants/${tenants[of] ?? ''}/users`)
    .set(bearer(customers[of]?.keys.write ?? ''))
    .send({ userPrincipalName: `${name}@adatum.example`, displayName: 'Lena Hart' })
}
const track = () =>
  request(server.baseUrl)
    .post('/userpilot/v1/track')
    .set(userpilot.headers)
    .send({ user_id: 'lena', event_name: 'signed up' })

/** One request that changes something, and others that read, on every surface. */
const work = () => [
  createUser(0),
  track(),
  wifi.send('post', '/tenants', { name: 'Company' }),
  owner.call('patch', `/organizations/${owner.organizationId}`, { name: 'Adatum' }),
  request(server.baseUrl)
    .get('/opspilot365/v1/tenants')
    .set(bearer(customers[1]?.keys.read ?? '')),
  wifi.send('get', '/tenants'),
  owner.call('get', '/organizations'),
]
const statuses = async (requests: PromiseLike<{ status: number }>[]) =>
  (await Promise.all(requests)).map(({ status }) => status)
const done = [201, 202, 200, 200, 200, 200, 200]
/** A machine with much else to do may need several tries for so many first connections at once. */
const untilAtWork = () =>
  eventually('a server at work', async () => isDeepStrictEqual(await statuses(work()), done))

describe('a network that swallows what is sent over the connections that there are', () => {
  test('costs the requests on them, and those after them have new connections', async () => {
    // Given connections that are in use, and nothing else wrong
    await untilAtWork()
    expect(await readiness()).toBe(200)
    proxy.freeze()
    // Then the server says in time that it is not ready
    const asked = Date.now()
    expect(await readiness()).toBe(503)
    expect(Date.now() - asked).toBeLessThan(4_000)
    // When what reads has had no answer for longer than the database takes to give one up
    const reads = Array.from({ length: 10 }, () => work().slice(4)).flat()
    const since = Date.now()
    const answers = await Promise.all(reads)
    // Then it was told so in time, and the others were served
    for (const { status } of answers) expect([200, 503]).toContain(status)
    expect(answers.map(({ status }) => status)).toContain(503)
    expect(Date.now() - since).toBeLessThan(12_000)
    // And no other connection of that age is used again
    expect(await statuses(work())).toEqual(done)
    await eventually('readiness', async () => (await readiness()) === 200)
  })
})

describe('a lock that another session holds', () => {
  afterEach(() => administrator.query('rollback'))

  test.each([
    ['a table', 'lock table directory_users in access exclusive mode'],
    ['the row of a tenant', 'update tenants set name = name'],
  ])('on %s costs those who need it three seconds, and nobody else anything', async (_what, statement) => {
    await untilAtWork()
    await administrator.query(`begin; ${statement}`)
    // Given more requests that need it than there are connections, of several organizations
    const waiting = Array.from({ length: 24 }, (_, index) => createUser(index % 4)).map(async (sent) => {
      const { status, headers } = await sent
      return [status, headers['retry-after']]
    })
    await eventually('some to wait', async () => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(server.owner.reference)
      return (rows[0]?.n ?? 0) > 4
    })
    // Then all others are served, and the server is ready
    expect(await readiness()).toBe(200)
    const others = [
      track(),
      wifi.send('post', '/tenants', { name: 'Company' }),
      wifi.send('get', '/tenants'),
      owner.call('get', '/organizations'),
    ]
    expect(await statuses(others)).toEqual([202, 200, 200, 200])
    // And those that wait are told when to come back
    for (const answer of await Promise.all(waiting)) expect(answer).toEqual([503, '1'])
    for (const { level } of server.logged) expect(level).not.toBe(50)
    await administrator.query('rollback')
    expect(await statuses([createUser(0), createUser(1)])).toEqual([201, 201])
  })
})

describe('a database that takes no writes', () => {
  const database = () => new URL(server.ownerUrl).pathname.slice(1)
  const set = (value: string) =>
    administrator.query(`alter database ${database()} set default_transaction_read_only = ${value}`)
  const cutConnections = () =>
    administrator.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )

  test('when connections are made to it, is 503 everywhere, not ready, and used again at once afterwards', async () => {
    // Connections that were made before take part in nothing: it becomes so for all at the same time.
    await set('on')
    await cutConnections()
    expect(await readiness()).toBe(503)
    expect(await statuses(work())).toEqual(done.map(() => 503))
    expect((await track()).headers).toMatchObject({ 'retry-after': '1' })
    expect(await readiness()).toBe(503)
    await set('off')
    expect(await readiness()).toBe(200)
    expect(await statuses(work())).toEqual(done)
  })

  test('all of a sudden, is 503 once, and its connections are not used again', async () => {
    // Given connections that lead to a database that has become read-only
    await Promise.all(
      Array.from({ length: 5 }, (_, owner) =>
        server.database.withOrganization(liveSide(customers[owner % 4]?.organizationId ?? ''), (db) =>
          db
            .transaction()
            .execute((db) =>
              sql`select pg_sleep(0.1), set_config('default_transaction_read_only', 'on', false)`.execute(db),
            ),
        ),
      ),
    )
    const first = await createUser(0)
    expect([first.status, first.headers['retry-after']]).toEqual([503, '1'])
    // Then whoever comes next meets none of them
    expect(await statuses(work())).toEqual(done)
  })
})
