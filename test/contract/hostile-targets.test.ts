import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { bearer, createCustomer, createTenant, nowhere } from '../support/opspilot365.ts'
import { readError, send, type WireRequest } from '../support/requests.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
const base = '/opspilot365/v1'
let key: string
let tenantId: string

beforeAll(async () => {
  const customer = await createCustomer(server)
  key = customer.keys.admin
  tenantId = (await createTenant(customer, { users: 2 })).id
})

const ask = (request: Partial<WireRequest>) =>
  send(server.baseUrl, {
    method: 'GET',
    target: `${base}/tenants`,
    body: null,
    ...request,
    headers: { ...bearer(key), ...request.headers },
  })

// Whatever came before, the next caller is served.
afterEach(async () => expect((await ask({})).status).toBe(200))

describe('given a query that does not fit', () => {
  const refused: [query: string, fields: string[]][] = [
    ['search=%', ['query search']],
    ['search=%zz', ['query search']],
    ['search=%c3%28', ['query search']],
    ['search=%ed%a0%80', ['query search']],
    ['search=%00', ['query search']],
    ['%zz=1', ['query %zz']],
    [`search=${'x'.repeat(101)}`, ['query search']],
    ['search=a&search=b', ['query search']],
    ['page=1&page=1', ['query page']],
    ['page=0', ['query page']],
    ['page=-1', ['query page']],
    ['page=1.5', ['query page']],
    ['page=1000001', ['query page']],
    ['page=99999999999999999999999999', ['query page']],
    ['page=1e999', ['query page']],
    ['page=Infinity', ['query page']],
    ['page=NaN', ['query page']],
    ['page=x', ['query page']],
    ['page[]=1', ['query page[]']],
    ['page[a]=1', ['query page[a]']],
    ['limit=0', ['query limit']],
    ['limit=101', ['query limit']],
    ['limit=-Infinity', ['query limit']],
    ["sort=name'--", ['query sort']],
    ['order=ASC', ['query order']],
    ['__proto__=1', ['query __proto__']],
    ['__proto__[x]=1', ['query __proto__[x]']],
    ['constructor=1', ['query constructor']],
    ['toString', ['query toString']],
    ['Page=1', ['query Page']],
    ['page=1?', ['query page']],
    ['page=x&limit=x', ['query page', 'query limit']],
  ]
  test.each(refused)('%s: 400, and the parameter is named', async (query, fields) => {
    const answer = readError(await ask({ target: `${base}/tenants?${query}` }))
    expect(answer).toMatchObject({ status: 400, code: 'INVALID_REQUEST', fields })
  })

  const accepted = [
    '',
    '&',
    '&&limit=5&',
    'search=',
    'search',
    'page=&limit=&sort=&order=',
    'page=&page=1',
    '_=1772355600',
    'search=a+b',
    'search=%27;drop%20table',
    'search=\\',
    'page=1000000',
  ]
  test.each(accepted)('%s: 200', async (query) => {
    expect((await ask({ target: `${base}/tenants?${query}` })).status).toBe(200)
  })

  test('a page beyond the end: 200, empty, with the true total', async () => {
    const { body } = await ask({ target: `${base}/tenants?page=1000000&limit=100` })
    expect(JSON.parse(body)).toMatchObject({ data: [], meta: { page: 1_000_000, limit: 100, total: 1 } })
  })

  test('2,000 parameters: 400, and no more than 20 are named', async () => {
    const query = Array.from({ length: 2000 }, (_, index) => `p${index}`).join('&')
    expect(readError(await ask({ target: `${base}/tenants?${query}` })).fields).toHaveLength(20)
  })
})

describe('given a path that leads nowhere', () => {
  test.each(['%', '%zz', '%c3%28', '%00', '%ed%a0%80'])(
    'a parameter %s: 400, and it is named',
    async (segment) => {
      const answer = readError(await ask({ target: `${base}/tenants/${segment}` }))
      expect(answer).toMatchObject({ status: 400, code: 'INVALID_REQUEST', fields: ['path id'] })
    },
  )

  const impossible = [
    'x',
    '1',
    `${nowhere}0`,
    `%7B${nowhere}%7D`,
    `urn:uuid:${nowhere}`,
    'a%2Fb',
    '..%2F..',
    "'",
    '%20',
  ]
  test.each(impossible)('an id that no tenant can have, %s: as unknown as any other', async (id) => {
    const unknown = readError(await ask({ target: `${base}/tenants/${nowhere}` }))
    const answer = readError(await ask({ target: `${base}/tenants/${id}` }))
    expect(answer).toMatchObject({ status: unknown.status, code: unknown.code, fields: ['path id'] })
    expect(answer.status).toBe(404)
  })

  const unknown = [
    '',
    '/',
    '/x',
    '/tenants/../webhooks',
    '/./tenants',
    '/Tenants',
    '/tenants;a=1',
    '/tenants%2F',
    '/%74enants',
    '/tenants/x/y/z/a/b',
    '/__proto__',
    '/constructor/toString',
  ]
  test.each(unknown)('%s below the surface: 404 in its form', async (path) => {
    const answer = readError(await ask({ target: `${base}${path}` }))
    expect(answer).toMatchObject({ status: 404, code: 'NOT_FOUND', fields: [] })
  })

  test.each([
    '/x',
    '//x//',
    '/opspilot365',
    '/opspilot365/v2/tenants',
    '/opspilot365/v10/tenants',
    '/opspilot365%2Fv1/tenants',
    '/OpsPilot365/v1/tenants',
    '/%zz',
  ])('%s outside of all surfaces: plain JSON, 4xx', async (target) => {
    const { status, headers, body } = await ask({ target })
    expect([400, 404]).toContain(status)
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['x-request-id']).toBeTruthy()
    expect(JSON.parse(body)).toMatchObject({ error: { code: expect.stringMatching(/^[a-z_]+$/) as unknown } })
  })
})

describe('given empty segments in a path', () => {
  test.each([
    `${base}/tenants/`,
    `${base}/tenants//?limit=1`,
    `/${base}/tenants`,
    `///opspilot365//v1///tenants///`,
    `http://127.0.0.1/${base}//tenants/`,
  ])('%s is the same path', async (target) => {
    const { status, body } = await ask({ target })
    expect([status, JSON.parse(body)]).toMatchObject([200, { data: [{ id: tenantId }] }])
  })

  test('the log has the plain path, and the limits are those of the operation', async () => {
    server.logged.splice(0)
    await ask({ target: `${base}//tenants//${tenantId}/` })
    expect(server.logged).toMatchObject([
      { path: '/opspilot365/v1/tenants/{id}', operation: 'opspilot365_getTenant', status: 200 },
    ])
  })

  test('they are no empty ids: what would be below one is not found', async () => {
    const { status, fields } = readError(await ask({ target: `${base}/tenants//users` }))
    expect([status, fields]).toEqual([404, ['path id']])
    expect((await ask({ method: 'DELETE', target: `${base}/webhooks/` })).status).toBe(405)
  })

  test('an encoded slash separates nothing', async () => {
    for (const path of ['/tenants%2F', '/tenants/%2F', '/%2Ftenants', '/tenants%2Fx', '/tenants/%2e%2e'])
      expect((await ask({ target: `${base}${path}` })).status).toBe(404)
  })

  test.each(['//docs/', '/docs//', '//openapi.json', '/openapi.json/', '//healthz//', '/readyz/'])(
    '%s, outside of all surfaces, is found as well',
    async (target) => {
      expect((await ask({ target })).status).toBe(200)
    },
  )

  test('nobody is led to another host', async () => {
    for (const target of ['//other.example', '//other.example/docs', '//other.example//', '///']) {
      const { headers } = await ask({ target })
      expect([undefined, '/docs/']).toContain(headers['location'])
    }
  })
})

test.each(['/docs/..%2f..%2fpackage.json', '/docs/../package.json', '/../package.json', '/docs/%zz'])(
  '%s: no file of the server is shown',
  async (target) => {
    const { status, body } = await ask({ target })
    expect(status).toBeLessThan(500)
    expect(body).not.toMatch(/"dependencies"/)
  },
)

describe('given a method that a path does not take', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST'])(
    '%s: 405 with Allow',
    async (method) => {
      const answer = await ask({ method, target: `${base}/tenants/${tenantId}` })
      expect(readError(answer)).toMatchObject({
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        details: { allow: ['GET', 'HEAD'] },
      })
      expect(answer.headers['allow']).toBe('GET, HEAD')
    },
  )

  test('HEAD: as GET, without the body', async () => {
    const [head, get] = [await ask({ method: 'HEAD' }), await ask({})]
    expect(head).toMatchObject({ status: 200, body: '' })
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  test('GET with a body: the body is ignored', async () => {
    expect((await ask({ body: '{', headers: { 'Content-Type': 'x' } })).status).toBe(200)
  })
})

describe('given a request id of the caller', () => {
  test('a short plain one is taken up, in the answer and in the log', async () => {
    const { headers } = await ask({ headers: { 'X-Request-Id': 'mine-7.a_b' } })
    expect(headers['x-request-id']).toBe('mine-7.a_b')
    expect(server.logged).toContainEqual(expect.objectContaining({ requestId: 'mine-7.a_b', status: 200 }))
  })

  test.each(['x'.repeat(65), 'a b', '<script>', 'a,b', '%0d%0aX: y', ''])('%s is replaced', async (id) => {
    const { headers } = await ask({ headers: { 'X-Request-Id': id } })
    expect(headers['x-request-id']).toMatch(/^req_[\w-]{16}$/)
  })
})

test('the log tells the templates of paths, and nothing that callers put into them', async () => {
  const jane = 'jane.doe%40customer.example'
  server.logged.splice(0)
  const targets = [
    `/userpilot/v1/users/${jane}`,
    `${base}/tenants/${jane}`,
    `${base}/tenants/${tenantId}?search=${jane}`,
    `${base}/${jane}`,
    `/${jane}`,
    `/docs/${jane}`,
  ]
  for (const target of targets) await ask({ target })
  await ask({ method: 'DELETE', target: `${base}/tenants/${jane}` })
  expect(server.logged.map((line) => line['path'])).toEqual([
    '/userpilot/v1/users/{user_id}',
    '/opspilot365/v1/tenants/{id}',
    '/opspilot365/v1/tenants/{id}',
    undefined,
    '/opspilot365/v1/tenants/{id}',
  ])
  expect(JSON.stringify(server.logged)).not.toMatch(/jane|customer\.example/)
})

test('every line of the log names its request, and none tells a secret', async () => {
  const post = {
    method: 'POST',
    target: `${base}/webhooks`,
    headers: { 'Content-Type': 'application/json' },
    body: '{"url":"https://hooks.example/a","events":["user.created"]}',
  }
  await ask(post)
  await ask({ headers: { Authorization: `Bearer ${key}x` } })
  await ask({ target: `${base}/tenants?search=${key}` })
  await ask({ target: `${base}/tenants/${tenantId}?key=${key}` })
  const lines = server.logged.map((line) => JSON.stringify(line))
  expect(lines.filter((line) => !line.includes('"requestId"'))).toEqual([])
  expect(lines.filter((line) => line.includes(key) || /whsec_|op365_sk_/.test(line))).toEqual([])
  expect(server.logged.filter((line) => line['status'] === 500)).toEqual([])
})
