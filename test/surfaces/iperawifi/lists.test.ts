import { beforeAll, describe, expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import { sql } from 'kysely'
import request from 'supertest'
import { createApp } from '../../../src/app.ts'
import { createRateLimiter } from '../../../src/contract/rate-limits.ts'
import { base, createWifiCustomer, type WifiCustomer } from '../../support/iperawifi.ts'
import { bearer } from '../../support/opspilot365.ts'
import { send as sendRaw } from '../../support/requests.ts'
import { startServer } from '../../support/server.ts'
import { pino } from 'pino'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

interface Listed {
  data: { id: string; name: string }[]
  links: Record<string, string | null>
  meta: Record<string, unknown>
}

beforeAll(async () => {
  customer = await createWifiCustomer(server)
  await customer.rows((db) =>
    sql`insert into tenants (name, description, sandbox, created_at)
      select 'Tenant ' || lpad(n::text, 3, '0'), 'Room ' || n || ', 100%_Śląsk', false, now() + n * interval '1 s'
      from generate_series(1, 25) as n`.execute(db),
  )
  await customer.createTenant({ name: 'Sandbox' }, customer.testKey)
})

const list = async (query = '', key = customer.keys.read) => {
  const { status, body } = await customer.send('get', `/tenants${query}`, undefined, key)
  expect(status).toBe(200)
  return body as Listed
}
const count = async (query = '', key = customer.keys.read) =>
  (await customer.send('get', `/tenants/count${query}`, undefined, key)).body as unknown
const names = ({ data }: Listed) => data.map(({ name }) => name)
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Tenant ${String(from + index).padStart(3, '0')}`)

describe('iperawifi_listTenants', () => {
  test('answers the documented example: data, links and meta, ten to a page', async () => {
    const tenants = `${server.baseUrl}${base}/tenants`
    const first = await list()
    expect(first).toEqual({
      data: expect.any(Array) as unknown,
      links: { first: `${tenants}?page=1`, last: null, prev: null, next: `${tenants}?page=2` },
      meta: { current_page: 1, from: 1, path: tenants, per_page: 10, to: 10 },
    })
    expect(first.data[0]).toEqual({
      id: expect.stringMatching(/^[0-9A-Za-z]{11}$/) as unknown,
      name: 'Tenant 001',
      address: null,
      city: null,
      country_code: null,
      country_name: null,
      description: 'Room 1, 100%_Śląsk',
      is_trashed: false,
      group_id: '0',
      group_name: '',
    })
    expect(names(first)).toEqual(numbered(1, 10))
  })

  test('follows its own links to the end and back', async () => {
    const follow = async (url: string | null | undefined) => {
      const { body } = await request(server.baseUrl)
        .get((url ?? '').slice(server.baseUrl.length))
        .set(bearer(customer.keys.read))
      return body as Listed
    }
    const second = await follow((await list()).links['next'])
    const third = await follow(second.links['next'])
    expect([names(second), names(third)]).toEqual([numbered(11, 20), numbered(21, 25)])
    expect(third.links['next']).toBeNull()
    expect(third.meta).toMatchObject({ current_page: 3, from: 21, to: 25 })
    expect(names(await follow(third.links['prev']))).toEqual(numbered(11, 20))
    expect(names(await follow(third.links['first']))).toEqual(numbered(1, 10))
  })

  test('has no next page when the last one is full', async () => {
    expect((await list('?per_page=25')).links['next']).toBeNull()
    expect((await list('?per_page=5&page=5')).links['next']).toBeNull()
    expect((await list('?per_page=24')).links['next']).not.toBeNull()
  })

  test('shows an empty page beyond the end', async () => {
    const { data, links, meta } = await list('?page=1000000&per_page=100')
    expect([data, links['next'], meta]).toMatchObject([
      [],
      null,
      { current_page: 1_000_000, from: null, to: null },
    ])
    expect(links['prev']).toContain('page=999999')
  })

  test('keeps filters in its links, as they were sent', async () => {
    const query = 'description=100%25_%C5%9Bl%C4%85sk&per_page=5'
    const { data, links } = await list(`?page=2&${query}`)
    expect(data).toHaveLength(5)
    const tenants = `${server.baseUrl}${base}/tenants`
    expect(links).toEqual({
      first: `${tenants}?${query}&page=1`,
      last: null,
      prev: `${tenants}?${query}&page=1`,
      next: `${tenants}?${query}&page=3`,
    })
  })

  test.each<[what: string, query: string, found: string[]]>([
    ['a whole name', 'name=Tenant+007', ['Tenant 007']],
    ['part of a name, which is no full name', 'name=Tenant', []],
    ['text in a description, in any case', 'description=ROOM+13', ['Tenant 013']],
    ['signs that stand for themselves', 'description=0%25_%C5%9B&per_page=1', ['Tenant 001']],
    ['both', 'name=Tenant+007&description=room', ['Tenant 007']],
    ['both, contradicting each other', 'name=Tenant+007&description=room+8', []],
    ['empty filters, which filter nothing', 'name=&description=&per_page=2', ['Tenant 001', 'Tenant 002']],
  ])('filters by %s', async (_what, query, found) => {
    expect(names(await list(`?${query}`))).toEqual(found)
  })

  test.each([
    ['page=1000001', { page: ['The page field must not be greater than 1000000.'] }],
    ['per_page=101', { per_page: ['The per page field must not be greater than 100.'] }],
    ['per_page=x&page=1.5', { per_page: ['The per page field must be an integer.'] }],
    ['page=1&page=2', { page: ['The page field must be given once.'] }],
    ['name=%00', { name: ['The name field must not contain NUL.'] }],
  ])('refuses ?%s with 422', async (query, errors) => {
    for (const path of ['/tenants', '/tenants/count']) {
      const { status, body } = await customer.send('get', `${path}?${query}`)
      expect([status, body]).toEqual([422, { message: 'The given data was invalid.', errors }])
    }
  })

  test('shows sandbox tenants to test keys and the others to live keys', async () => {
    expect(names(await list('', customer.testKey))).toEqual(['Sandbox'])
    expect([await count('', customer.testKey), await count()]).toEqual([{ count: 1 }, { count: 25 }])
    expect(names(await list('?name=Sandbox'))).toEqual([])
    expect(names(await list('?description=room', customer.testKey))).toEqual([])
  })

  test('shows nothing of another organization', async () => {
    const other = await createWifiCustomer(server)
    expect(names(await list('', other.keys.read))).toEqual([])
    expect(names(await list('?description=room', other.keys.read))).toEqual([])
    expect(await count('', other.keys.read)).toEqual({ count: 0 })
  })
})

describe('iperawifi_countTenants', () => {
  test.each([
    ['', 25],
    ['?description=room+1', 11],
    ['?name=Tenant+001', 1],
    ['?description=nowhere', 0],
    ['?page=3&per_page=7', 25],
  ])('counts %s', async (query, expected) => {
    expect(await count(query)).toEqual({ count: expected })
  })

  test('does not scan: without a filter it reads one row', async () => {
    const { rows } = await customer.rows((db) =>
      sql<{ 'QUERY PLAN': string }>`
        explain select tenants from tenant_counts
        where organization_id = ${customer.organizationId}::uuid and sandbox = false`.execute(db),
    )
    expect(rows.map((row) => row['QUERY PLAN']).join()).not.toMatch(/on tenants/)
  })
})

describe('positions', () => {
  const positions = (given: WifiCustomer) =>
    given.rows(async (db) => {
      const { rows } = await sql<{ position: number; name: string }>`
        select position, name from tenant_positions join tenants on tenants.id = tenant_id
        where tenants.organization_id = ${given.organizationId}::uuid and not tenants.sandbox order by position`.execute(
        db,
      )
      return rows
    })

  test('have no gaps and no doubles, however many tenants are created at once', async () => {
    const other = await createWifiCustomer(server)
    // They wait for one row, each with a connection: more than there are would wait for those, which has an end.
    const create = pLimit(5)
    await create.map(Array.from({ length: 40 }), (_, index) =>
      other.createTenant({ name: `Tenant ${index}` }),
    )
    expect((await positions(other)).map(({ position }) => position)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
    expect(await count('', other.keys.read)).toEqual({ count: 40 })
  })

  test('close the gap that a deleted tenant leaves', async () => {
    const other = await createWifiCustomer(server)
    for (const name of ['First', 'Second', 'Third', 'Fourth', 'Fifth'])
      await other.createTenant({ name: `${name} tenant` })
    await other.rows((db) =>
      db
        .deleteFrom('tenants')
        .where('name', 'in', ['Second tenant', 'Fourth tenant'])
        .where('organization_id', '=', other.organizationId)
        .execute(),
    )
    expect(await positions(other)).toEqual([
      { position: 1, name: 'First tenant' },
      { position: 2, name: 'Third tenant' },
      { position: 3, name: 'Fifth tenant' },
    ])
    expect(await count('', other.keys.read)).toEqual({ count: 3 })
  })
})

describe('the host in links', () => {
  const ask = async (baseUrl: string, headers: Record<string, string>) => {
    const { body } = await sendRaw(baseUrl, {
      method: 'GET',
      target: `${base}/tenants`,
      headers: { ...bearer(customer.keys.read), ...headers },
      body: null,
    })
    return (JSON.parse(body) as Listed).meta['path']
  }
  const forwarded = { 'X-Forwarded-Host': 'api.example', 'X-Forwarded-Proto': 'https' }

  test('is the one that was asked', async () => {
    expect(await ask(server.baseUrl, { Host: 'tenantry.example:8080' })).toBe(
      `http://tenantry.example:8080${base}/tenants`,
    )
  })

  test('is not what a proxy says that nobody trusts', async () => {
    expect(await ask(server.baseUrl, { Host: 'tenantry.example', ...forwarded })).toBe(
      `http://tenantry.example${base}/tenants`,
    )
  })

  test('is what a trusted proxy says', async () => {
    const { database, access, connectors } = server
    const log = pino({ level: 'silent' })
    const services = {
      database,
      access,
      connectors,
      log,
      rateLimiter: createRateLimiter(),
      recordUse: () => {},
    }
    const app = createApp(services, { trustedProxies: 1 })
    const { body } = await request(app).get(`${base}/tenants`).set(bearer(customer.keys.read)).set(forwarded)
    expect((body as Listed).meta['path']).toBe(`https://api.example${base}/tenants`)
  })

  test.each(['', '.', '..', 'a..b', '-', 'a"b', '<script>', 'a b', 'me@evil.example', 'x/y', '%zz', ':1'])(
    'is the address of the server when %s names none',
    async (host) => {
      expect(await ask(server.baseUrl, { Host: host })).toBe(`${server.baseUrl}${base}/tenants`)
    },
  )
})
