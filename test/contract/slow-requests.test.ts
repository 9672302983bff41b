import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import { createWifiCustomer, type WifiCustomer } from '../support/iperawifi.ts'
import { bearer, createCustomer, type Customer } from '../support/opspilot365.ts'
import { createOwner, type Person } from '../support/orgstack.ts'
import { eventually } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

/** Ten connections, as a server has by default. */
const server = startServer({ unlimited: true })
let [slow, other]: Customer[] = []
let wifi: WifiCustomer
let userpilot: UserpilotCustomer
let owner: Person
let administrator: pg.Client

beforeAll(async () => {
  administrator = new pg.Client(server.ownerUrl)
  await administrator.connect()
  server.defer(() => administrator.end())
  ;[slow, other] = [await createCustomer(server), await createCustomer(server)]
  wifi = await createWifiCustomer(server)
  userpilot = await createUserpilotCustomer(server)
  owner = await createOwner(server)
})
beforeEach(() => void server.logged.splice(0))

/** Runs `fn` while whatever needs a table waits, as it does for a statement that takes long. */
async function whileSlow<T>(table: string, fn: () => Promise<T>): Promise<T> {
  await administrator.query(`begin; lock table ${table}`)
  return fn().finally(() => administrator.query('rollback'))
}

/** How many connections of the server wait for a lock. */
async function stuck(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(server.owner.reference)
  return rows[0]?.n ?? 0
}

const get = (customer: Customer | undefined, path: string) =>
  request(server.baseUrl)
    .get(`/opspilot365/v1${path}`)
    .set(bearer(customer?.keys.read ?? ''))
const unknownKey = () => bearer(`op365_sk_live_${randomUUID().replaceAll('-', '')}`)

describe('while the requests of one organization take long', () => {
  const requests: [what: string, table: string, send: () => request.Test][] = [
    ['reading', 'tenants', () => get(slow, '/tenants?search=bakery')],
    [
      'changing something',
      'tenants',
      () =>
        request(server.baseUrl)
          .post(`/opspilot365/v1/tenants/${randomUUID()}/users`)
          .set(bearer(slow?.keys.write ?? ''))
          .send({ userPrincipalName: 'a@b.example', displayName: 'A' }),
    ],
    [
      'changing something once',
      'tenants',
      () =>
        request(server.baseUrl)
          .post(`/opspilot365/v1/tenants/${randomUUID()}/users`)
          .set({ ...bearer(slow?.keys.write ?? ''), 'Idempotency-Key': randomUUID() })
          .send({ userPrincipalName: 'a@b.example', displayName: 'A' }),
    ],
    [
      'presenting keys that nobody knows',
      'api_keys',
      () => request(server.baseUrl).get('/opspilot365/v1/tenants').set(unknownKey()),
    ],
    [
      'signing in',
      'users',
      () =>
        request(server.baseUrl)
          .post('/orgstack/v1/auth/login')
          .send({ username: `${randomUUID()}@x.example`, password: 'x' }),
    ],
  ]
  test.each(requests)('%s, half of the connections are left to the others', async (_what, table, send) => {
    // Known by now, as in any server that has run for a minute.
    for (const customer of [slow, other]) expect((await get(customer, '/webhooks')).status).toBe(200)
    const sent = await whileSlow(table, async () => {
      const waiting = Array.from({ length: 20 }, async () => (await send()).status)
      await eventually('its share to be taken', async () => (await stuck()) >= 5)
      expect((await get(other, '/webhooks')).status).toBe(200)
      expect(await stuck()).toBe(5)
      return waiting
    })
    for (const status of await Promise.all(sent)) expect([200, 401, 404]).toContain(status)
  })

  test('another one’s key that this process has not seen yet is looked up', async () => {
    const { keys } = await createCustomer(server)
    await whileSlow('tenants', async () => {
      const sent = Array.from({ length: 20 }, async () => get(slow, '/tenants').then(({ status }) => status))
      await eventually('its share to be taken', async () => (await stuck()) >= 5)
      const answer = await request(server.baseUrl).get('/opspilot365/v1/webhooks').set(bearer(keys.read))
      expect(answer.status).toBe(200)
      sent.forEach((answer) => void answer.catch(() => {}))
    })
  })
})

test('what takes too long to read is given up after some seconds, on every surface, for its caller alone', async () => {
  const reads = () => [
    get(slow, '/tenants'),
    wifi.send('get', '/tenants'),
    request(server.baseUrl).get('/userpilot/v1/users').set(userpilot.headers),
    owner.call('get', `/organizations/${owner.organizationId}/members`),
    owner.call('get', '/organizations'),
  ]
  // Who they are is remembered.
  await Promise.all(reads())
  const answers = await whileSlow('tenants, profiles, memberships', () => Promise.all(reads()))
  const message = 'This takes too long to be answered. Ask for less at a time, or try again later.'
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
  for (const { body } of answers) expect(JSON.stringify(body)).toContain(message)
  expect(answers[0]).toMatchObject({ headers: { 'retry-after': '5' } })

  const told = server.logged.filter((line) => line['msg'] === message)
  expect(told).toHaveLength(5)
  for (const line of told) {
    expect(line).toMatchObject({ level: 40, requestId: expect.any(String) as unknown })
    expect(JSON.stringify(line)).not.toMatch(/ {4}at /)
  }
  expect((await Promise.all(reads())).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

test('what changes something has more time', async () => {
  const { rows } = await server.database.withOrganization(
    liveSide(slow?.organizationId ?? ''),
    (db) => sql`select current_setting('statement_timeout') as t`.execute(db),
    { actor: 'test' },
  )
  expect(rows).toEqual([{ t: '15s' }])
})
