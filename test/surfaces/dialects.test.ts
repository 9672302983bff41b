import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { base as wifi, createWifiCustomer, type WifiCustomer } from '../support/iperawifi.ts'
import { bearer, createCustomer, type Customer, nowhere } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

/** The same organization, seen by each surface. */
const server = startServer()
let msp: Customer
let provider: WifiCustomer
let tenant: { id: string; uuid: string }

beforeAll(async () => {
  msp = await createCustomer(server, 'STARTER')
  provider = await createWifiCustomer(server, msp.organizationId)
  const id = await provider.createTenant({ name: 'Adatum Retail', country_code: 'SI', city: 'Ljubljana' })
  const { data } = await msp.client.listTenants()
  tenant = { id, uuid: data?.data[0]?.id ?? '' }
})

/** The surfaces that show the same tenants. */
type Dialect = 'opspilot365' | 'iperawifi'

interface Expected {
  path: () => string
  status: number
  body: unknown
}

const opspilot = '/opspilot365/v1'
const anything = expect.anything() as unknown
const anyText = expect.any(String) as unknown

const forms: Record<string, Record<Dialect, Expected>> = {
  'the same tenant': {
    opspilot365: {
      path: () => `${opspilot}/tenants/${tenant.uuid}`,
      status: 200,
      body: {
        success: true,
        data: {
          id: anyText,
          name: 'Adatum Retail',
          domain: null,
          entraTenantId: null,
          status: 'unconnected',
          trashed: false,
          tags: [],
          userCount: 0,
          lastSyncAt: null,
          lastSyncError: null,
          createdAt: anyText,
          updatedAt: anyText,
        },
      },
    },
    iperawifi: {
      path: () => `${wifi}/tenants/${tenant.id}`,
      status: 200,
      body: {
        data: {
          id: anyText,
          name: 'Adatum Retail',
          address: null,
          city: 'Ljubljana',
          country_code: 'SI',
          country_name: 'Slovenia',
          description: null,
          is_trashed: false,
        },
      },
    },
  },
  'a list of it': {
    opspilot365: {
      path: () => `${opspilot}/tenants`,
      status: 200,
      body: { success: true, data: [anything], meta: { page: 1, limit: 25, total: 1 } },
    },
    iperawifi: {
      path: () => `${wifi}/tenants`,
      status: 200,
      body: {
        data: [anything],
        links: {
          first: expect.stringMatching(
            /^http:\/\/127\.0\.0\.1:\d+\/iperawifi\/api\/v1\/tenants\?page=1$/,
          ) as unknown,
          last: null,
          prev: null,
          next: null,
        },
        meta: {
          current_page: 1,
          from: 1,
          path: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/iperawifi\/api\/v1\/tenants$/) as unknown,
          per_page: 10,
          to: 1,
        },
      },
    },
  },
  'the same tenant that is not there': {
    opspilot365: {
      path: () => `${opspilot}/tenants/${nowhere}`,
      status: 404,
      body: {
        success: false,
        error: { code: 'NOT_FOUND', message: 'There is no such tenant.', details: {} },
      },
    },
    iperawifi: {
      path: () => `${wifi}/tenants/00000000000`,
      status: 404,
      body: { message: 'There is no such tenant.' },
    },
  },
  'the same bad input': {
    opspilot365: {
      path: () => `${opspilot}/tenants?page=0&limit=101`,
      status: 400,
      body: {
        success: false,
        error: {
          code: 'INVALID_REQUEST',
          message: 'The request does not fit the contract.',
          details: {
            fields: [
              { field: 'page', in: 'query', message: 'must be >= 1' },
              { field: 'limit', in: 'query', message: 'must be <= 100' },
            ],
          },
        },
      },
    },
    iperawifi: {
      path: () => `${wifi}/tenants?page=1000001&per_page=101`,
      status: 422,
      body: {
        message: 'The given data was invalid.',
        errors: {
          page: ['The page field must not be greater than 1000000.'],
          per_page: ['The per page field must not be greater than 100.'],
        },
      },
    },
  },
  'no valid key': {
    opspilot365: {
      path: () => `${opspilot}/tenants?key=none`,
      status: 401,
      body: {
        success: false,
        error: { code: 'UNAUTHORIZED', message: 'The API key is missing or not valid.', details: {} },
      },
    },
    iperawifi: {
      path: () => `${wifi}/tenants?key=none`,
      status: 401,
      body: { message: 'The API key is missing or not valid.' },
    },
  },
}

const keyOf = (surface: Dialect) => (surface === 'iperawifi' ? provider : msp).keys.admin
const cases = Object.entries(forms).flatMap(([what, bySurface]) =>
  Object.entries(bySurface).map(([surface, expected]) => [what, surface as Dialect, expected] as const),
)

test.each(cases)('%s, as %s says it', async (_what, surface, { path, status, body }) => {
  // Each surface's key is worth nothing on the others.
  const key = status === 401 ? keyOf(surface === 'iperawifi' ? 'opspilot365' : 'iperawifi') : keyOf(surface)
  const response = await request(server.baseUrl).get(path()).set(bearer(key))
  expect([response.status, response.body]).toEqual([status, body])
})

describe('the same limit, 60 a minute', () => {
  const limits: Record<Dialect, Expected & { headers: object; next: () => string }> = {
    opspilot365: {
      path: () => `${opspilot}/webhooks`,
      // One limit for the whole organization.
      next: () => `${opspilot}/tenants`,
      status: 429,
      body: {
        success: false,
        error: {
          code: 'RATE_LIMITED',
          message: 'Too many requests.',
          details: { retryAfter: expect.any(Number) as unknown },
        },
      },
      headers: { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'retry-after': anyText },
    },
    iperawifi: {
      path: () => `${wifi}/tenants/count`,
      // One for each endpoint.
      next: () => `${wifi}/locations/count`,
      status: 429,
      body: { message: 'Too many requests.' },
      headers: {
        'x-ratelimit-limit': '60',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': anyText,
        'retry-after': anyText,
      },
    },
  }

  test.each(Object.entries(limits))('of %s', async (surface, { path, next, status, body, headers }) => {
    const organization = await createCustomer(server, 'STARTER')
    const other = await createWifiCustomer(server, organization.organizationId)
    await other.createTenant()
    const key = surface === 'iperawifi' ? other.keys.admin : organization.keys.admin
    const get = (url: string) => request(server.baseUrl).get(url).set(bearer(key))
    const answers = await Promise.all(Array.from({ length: 70 }, () => get(path())))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(60)
    const refused = answers.filter((answer) => answer.status !== 200)
    for (const answer of refused) {
      expect([answer.status, answer.body]).toEqual([status, body])
      expect(answer.headers).toMatchObject(headers)
    }
    expect((await get(next())).status).toBe(surface === 'iperawifi' ? 200 : 429)
    // Another key of the organization has a limit of its own where keys are counted.
    const second = surface === 'iperawifi' ? other.keys.read : organization.keys.read
    const again = await request(server.baseUrl).get(path()).set(bearer(second))
    expect(again.status).toBe(surface === 'iperawifi' ? 200 : 429)
  })
})

test('a tenant that is deactivated on one surface is shown as such on the other, and named alike', async () => {
  const shown = async () => {
    const { data } = await msp.client.getTenant({ params: { path: { id: tenant.uuid } } })
    return [data?.data.name, data?.data.trashed, data?.data.status]
  }
  await provider.send('put', `/tenants/${tenant.id}`, { name: 'Adatum Retail' })
  await provider.send('put', `/tenants/${tenant.id}/deactivate`)
  expect(await shown()).toEqual(['Adatum Retail', true, 'unconnected'])
  await provider.send('put', `/tenants/${tenant.id}/activate`)
  expect(await shown()).toEqual(['Adatum Retail', false, 'unconnected'])
})

test('a tenant that was there before has an id on the other surface too', async () => {
  const { id } = await msp.rows((db) =>
    db
      .insertInto('tenants')
      .values({ name: 'Made elsewhere', sandbox: false })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const { body } = await provider.send('get', '/tenants?name=Made+elsewhere')
  const [listed] = (body as { data: { id: string }[] }).data
  expect(listed?.id).toMatch(/^[0-9A-Za-z]{11}$/)
  expect(id).toMatch(/-/)
})

test('a tenant that is made on the other surface has its default location here', async () => {
  const { data } = await msp.client.createTenant({ body: { name: 'Adatum Cafes' } })
  expect(data?.success).toBe(true)
  const { body } = await provider.send('get', '/tenants?name=Adatum+Cafes')
  const [listed] = (body as { data: { id: string }[] }).data
  await provider.send('put', `/tenants/${listed?.id ?? ''}/switch`)
  const locations = await provider.send('get', '/locations')
  expect(locations.body).toMatchObject({ data: [{ name: 'Adatum Cafes' }] })
})
