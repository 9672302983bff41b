import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { operations } from '../../generated/operations.ts'
import { bearer, createCustomer, createTenant, type Customer, e3, nowhere } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

/**
 * What holds for every operation of every surface, as one table over the contract's own list. The oracle checks
 * each answer against the contract.
 */
const server = startServer()
let customer: Customer
let stranger: Customer
const simulator = useSimulator(server, { directories: 20 })
let used = 0

beforeAll(async () => {
  customer = await createCustomer(server)
  stranger = await createCustomer(server)
})

type Operation = (typeof operations)[number]

/** What stands in the place of each path parameter and body field, so that the request succeeds. */
interface Target {
  id: string
  userId: string
  skuId: string
  deliveryId: string
  syncId: string
  entraTenantId: string
  clientId: string
  clientSecret: string
}

/** A directory that no tenant is connected to yet. */
function nextDirectory() {
  const directory = simulator().connections[used++]
  if (directory === undefined) throw new Error('there are more operations than directories')
  return directory
}

async function prepareTarget(owner: Customer, operation: Operation): Promise<Target> {
  if (/\/(connection|sync|syncs\/\{syncId\})$/.test(operation.path)) {
    const directory = nextDirectory()
    const { id } = await createTenant(owner)
    if (operation.method === 'PUT') return { ...somewhere, ...directory, id }
    await owner.client.connectTenant({ params: { path: { id } }, body: directory })
    const { data } = await owner.client.syncTenant({ params: { path: { id } } })
    return { ...somewhere, ...directory, id, syncId: data?.data.syncId ?? '' }
  }
  if (operation.path.includes('/webhooks')) {
    const { data } = await owner.client.createWebhook({
      body: { url: 'https://hooks.example/', events: ['user.created'] },
    })
    const id = data?.data.id ?? ''
    const test = await owner.client.testWebhook({ params: { path: { id } } })
    return { ...somewhere, id, deliveryId: test.data?.data.id ?? '' }
  }
  const { id, userIds } = await createTenant(owner, { users: 1, seats: 3 })
  return { ...somewhere, id, userId: userIds[0] ?? '', skuId: e3.sku_id }
}

interface ContractOperation {
  requestBody?: { content: Record<string, { example: Record<string, unknown> }> }
}

function exampleBody(operation: Operation, target: Target): object | undefined {
  const path = contract.paths[operation.path] as unknown as Record<string, ContractOperation>
  const example = path[operation.method.toLowerCase()]?.requestBody?.content['application/json']?.example
  if (example === undefined) return undefined
  const known = Object.keys(example).filter((field) => field in target)
  return { ...example, ...Object.fromEntries(known.map((field) => [field, target[field as keyof Target]])) }
}

const fill = (path: string, target: Target) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: keyof Target) => target[name])

function send(
  operation: Operation,
  target: Target,
  options: { key?: string; query?: string; body?: object | undefined } = {},
) {
  const method = operation.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const url = `${fill(operation.path, target)}${options.query ?? ''}`
  const sent = request(server.baseUrl)
    [method](url)
    .set(options.key === undefined ? {} : bearer(options.key))
  return sent.send('body' in options ? options.body : exampleBody(operation, target))
}

const code = (response: request.Response) => (response.body as { error: { code: string } }).error.code
const somewhere: Target = {
  id: nowhere,
  userId: nowhere,
  skuId: nowhere,
  deliveryId: nowhere,
  syncId: nowhere,
  entraTenantId: nowhere,
  clientId: nowhere,
  clientSecret: 'secret',
}
const byId: [string, Operation][] = operations.map((operation) => [operation.id, operation])

describe.each(byId)('%s', (_id, operation) => {
  test('succeeds with the documented example and status', async () => {
    const target = await prepareTarget(customer, operation)
    const response = await send(operation, target, { key: customer.keys.admin })
    expect([response.status, (response.body as { success: boolean }).success]).toEqual([
      operation.status,
      true,
    ])
    expect(response.headers['x-request-id']).toMatch(/^req_/)
  })

  test('refuses who presents no key, and who presents a wrong one', async () => {
    const wrong = 'op365_sk_live_00000000000000000000000000000000'
    for (const key of [undefined, wrong]) {
      const response = await send(operation, somewhere, key === undefined ? {} : { key })
      expect([response.status, code(response)]).toEqual([401, 'UNAUTHORIZED'])
    }
  })

  test('refuses a key whose level is too low, before it looks whether anything exists', async () => {
    const allowed = { GET: 'read', POST: 'write', PUT: 'write', PATCH: 'write', DELETE: 'admin' }[
      operation.method
    ]
    for (const level of ['read', 'write', 'admin'] as const) {
      const response = await send(operation, somewhere, { key: customer.keys[level] })
      const enough = ['read', 'write', 'admin'].indexOf(level) >= ['read', 'write', 'admin'].indexOf(allowed)
      expect([level, response.status === 403]).toEqual([level, !enough])
    }
  })

  test('refuses an unknown query parameter and names it', async () => {
    const response = await send(operation, somewhere, { key: customer.keys.admin, query: '?surprise=1' })
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({
      error: {
        code: 'INVALID_REQUEST',
        details: {
          fields: expect.arrayContaining([
            { field: 'surprise', in: 'query', message: 'is not a known parameter' },
          ]) as unknown,
        },
      },
    })
  })

  test('answers a method that its path does not take with 405 and Allow', async () => {
    const taken = operations.filter(({ path }) => path === operation.path).map(({ method }) => String(method))
    const method = taken.includes('PUT') ? 'patch' : 'put'
    const response = await request(server.baseUrl)
      [method](fill(operation.path, somewhere))
      .set(bearer(customer.keys.admin))
    expect([response.status, code(response)]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(response.headers['allow']?.split(', ')).toContain(operation.method)
  })
})

describe.each(byId.filter(([, { path }]) => path.includes('{')))(
  '%s, which names something by id',
  (_id, operation) => {
    test("answers another organization's ids exactly like ids that do not exist", async () => {
      const theirs = await prepareTarget(stranger, operation)
      const [foreign, unknown] = [
        await send(operation, theirs, { key: customer.keys.admin }),
        await send(operation, somewhere, { key: customer.keys.admin }),
      ]
      expect([foreign.status, foreign.body]).toEqual([404, unknown.body as unknown])
      // And the other organization still has what was asked for.
      expect((await send(operation, theirs, { key: stranger.keys.admin })).status).toBe(operation.status)
    })
  },
)

describe.each(byId.filter(([, { mediaTypes }]) => mediaTypes.length > 0))(
  '%s, which takes a body',
  (_id, operation) => {
    test('refuses a missing body, an unknown property and another media type', async () => {
      const key = customer.keys.admin
      const missing = await send(operation, somewhere, { key, body: undefined })
      expect([missing.status, code(missing)]).toEqual([400, 'INVALID_REQUEST'])
      const surprise = await send(operation, somewhere, {
        key,
        body: { ...exampleBody(operation, somewhere), surprise: 1 },
      })
      expect(surprise.body).toMatchObject({
        error: { details: { fields: [{ field: 'surprise', in: 'body' }] } },
      })
      const text = await send(operation, somewhere, { key }).type('text/plain').send('{}')
      expect([text.status, code(text)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    })
  },
)
