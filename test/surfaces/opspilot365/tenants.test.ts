import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer, createCustomer, createTenant, type Customer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

const server = startServer()
const base = '/opspilot365/v1'
let customer: Customer
let adatum: string

beforeAll(async () => {
  customer = await createCustomer(server, 'SCALE')
  adatum = (await createTenant(customer, { name: 'Adatum Retail', domain: 'adatum.example', users: 3 })).id
  await createTenant(customer, { name: 'Żubr 100%_Beer', domain: 'zubr.example' })
  await createTenant(customer, { name: 'contoso bikes', domain: 'bikes.example' })
  await createTenant(customer, { name: 'Sandbox Ltd', domain: 'sandbox.example', sandbox: true })
})

const list = (query = '', key = customer.keys.read) =>
  request(server.baseUrl).get(`${base}/tenants${query}`).set(bearer(key))
const names = (response: request.Response) =>
  (response.body as { data: { name: string }[] }).data.map(({ name }) => name)

describe('opspilot365_listTenants', () => {
  test('answers with the documented envelope, meta and defaults', async () => {
    const response = await list()
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(response.body).toEqual({
      success: true,
      data: expect.any(Array) as unknown,
      meta: { page: 1, limit: 25, total: 3 },
    })
    expect((response.body as { data: unknown[] }).data[0]).toEqual({
      id: adatum,
      name: 'Adatum Retail',
      domain: 'adatum.example',
      entraTenantId: null,
      status: 'unconnected',
      trashed: false,
      tags: [],
      userCount: 3,
      lastSyncAt: null,
      lastSyncError: null,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      updatedAt: expect.stringMatching(/Z$/) as unknown,
    })
  })

  test('sends the documented limit headers', async () => {
    const before = Math.floor(Date.now() / 1000)
    const { headers } = await list()
    expect(headers['x-ratelimit-limit']).toBe('1000')
    expect(Number(headers['x-ratelimit-remaining'])).toBeLessThan(1000)
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThanOrEqual(before)
    expect(Number(headers['x-ratelimit-reset'])).toBeLessThanOrEqual(before + 61)
    expect(headers['ratelimit-policy']).toBe('"opspilot365-plan";q=1000;w=60')
    expect(headers['ratelimit']).toMatch(/^"opspilot365-plan";r=\d+;t=\d+$/)
  })

  test('sorts names as people do, whatever their case, and the other way round', async () => {
    expect(names(await list())).toEqual(['Adatum Retail', 'contoso bikes', 'Żubr 100%_Beer'])
    expect(names(await list('?order=desc'))).toEqual(['Żubr 100%_Beer', 'contoso bikes', 'Adatum Retail'])
    expect(names(await list('?sort=createdAt&order=desc'))).toEqual([
      'contoso bikes',
      'Żubr 100%_Beer',
      'Adatum Retail',
    ])
  })

  test.each([
    ['part of a name, in any case', 'RETAIL', ['Adatum Retail']],
    ['part of a domain', 'bikes.ex', ['contoso bikes']],
    ['a per cent sign and an underscore, which stand for themselves', '0%_b', ['Żubr 100%_Beer']],
    ['a backslash', '\\', []],
    ['letters beyond ASCII', 'ŻUBR', ['Żubr 100%_Beer']],
    ['one letter', 'z', ['Żubr 100%_Beer']],
    ['nothing that is there', 'nope', []],
  ])('finds %s', async (_what, search, expected) => {
    const response = await list(`?search=${encodeURIComponent(search)}`)
    expect(names(response)).toEqual(expected)
    expect((response.body as { meta: unknown }).meta).toEqual({ page: 1, limit: 25, total: expected.length })
  })

  test('runs the documented request for the second page', async () => {
    // GET /v1/tenants?page=2&limit=50
    const large = await createCustomer(server)
    await large.rows((db) =>
      db
        .insertInto('tenants')
        .values(
          Array.from({ length: 120 }, (_, index) => ({
            name: `Tenant ${String(index).padStart(3, '0')}`,
            sandbox: false,
          })),
        )
        .execute(),
    )
    const page = (number: number) => list(`?page=${number}&limit=50`, large.keys.read)
    const second = await page(2)
    expect(names(second)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Tenant ${String(50 + index).padStart(3, '0')}`),
    )
    expect((second.body as { meta: unknown }).meta).toEqual({ page: 2, limit: 50, total: 120 })
    expect(names(await page(3))).toHaveLength(20)
    const beyond = await page(4)
    expect(beyond.body).toEqual({ success: true, data: [], meta: { page: 4, limit: 50, total: 120 } })
  })

  test('shows sandbox tenants to test keys only, and the others to live keys only', async () => {
    expect(names(await list('', customer.testKey))).toEqual(['Sandbox Ltd'])
    expect(names(await list('?search=sandbox'))).toEqual([])
  })

  test('shows nothing of another organization', async () => {
    const other = await createCustomer(server)
    expect(names(await list('', other.keys.admin))).toEqual([])
    expect(names(await list('?search=adatum', other.keys.admin))).toEqual([])
  })
})

describe('opspilot365_getTenant', () => {
  const get = (id: string, key = customer.keys.read) =>
    request(server.baseUrl).get(`${base}/tenants/${id}`).set(bearer(key))

  test('answers with one tenant and no meta', async () => {
    const response = await get(adatum)
    expect(response.status).toBe(200)
    expect(Object.keys(response.body as object)).toEqual(['success', 'data'])
    expect(response.body).toMatchObject({
      success: true,
      data: { id: adatum, name: 'Adatum Retail', userCount: 3 },
    })
  })

  test("answers another organization's id, a sandbox tenant's and an unknown one alike", async () => {
    const other = await createCustomer(server)
    const theirs = await createTenant(other)
    const sandboxed = await createTenant(customer, { sandbox: true })
    for (const id of [theirs.id, sandboxed.id, nowhere]) {
      const response = await get(id)
      expect(response.status).toBe(404)
      expect(response.body).toEqual({
        success: false,
        error: { code: 'NOT_FOUND', message: 'There is no such tenant.', details: {} },
      })
    }
  })

  test('answers an id that is none with 404 and names it', async () => {
    const response = await get('t1')
    expect(response.status).toBe(404)
    expect(response.body).toMatchObject({
      success: false,
      error: {
        code: 'NOT_FOUND',
        details: { fields: [expect.objectContaining({ field: 'id', in: 'path' })] },
      },
    })
  })
})
