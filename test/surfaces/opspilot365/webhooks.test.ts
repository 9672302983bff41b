import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { bearer, createCustomer, type Customer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

const server = startServer()
const path = '/opspilot365/v1/webhooks'
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
})

const body = {
  url: 'https://hooks.adatum.example/tenantry',
  events: ['user.created', 'security.risky_signin'],
  description: 'Tickets',
}
const create = (input: object, key = customer.keys.write) =>
  request(server.baseUrl).post(path).set(bearer(key)).send(input)
const list = (query = '', key = customer.keys.read) =>
  request(server.baseUrl).get(`${path}${query}`).set(bearer(key))

describe('opspilot365_createWebhook', () => {
  test('answers 201 with a secret that is shown this once', async () => {
    const response = await create(body)
    expect(response.status).toBe(201)
    const shown = {
      ...body,
      id: expect.any(String) as unknown,
      enabled: true,
      createdAt: expect.any(String) as unknown,
    }
    expect(response.body).toEqual({
      success: true,
      data: { ...shown, secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) as unknown },
    })
    const listed = await list()
    expect(listed.body).toEqual({ success: true, data: [shown], meta: { page: 1, limit: 25, total: 1 } })
    expect(listed.text).not.toContain('whsec_')
  })

  test.each([
    ['an unknown event', { ...body, events: ['user.exploded'] }, 'events.0'],
    ['no event', { ...body, events: [] }, 'events'],
    ['an event twice', { ...body, events: ['user.created', 'user.created'] }, 'events'],
    ['another scheme', { ...body, url: 'ftp://hooks.adatum.example/' }, 'url'],
    ['no URL', { ...body, url: 'hooks' }, 'url'],
    ['a URL without a host', { ...body, url: 'https://' }, 'url'],
    ['a password in the URL', { ...body, url: 'https://ana:secret@hooks.adatum.example/' }, 'url'],
    ['a private address', { ...body, url: 'http://10.0.0.1/' }, 'url'],
    ['a private address in disguise', { ...body, url: 'http://0xa9fea9fe/' }, 'url'],
    ['a missing URL', { events: body.events }, 'url'],
  ])('refuses %s', async (_what, input, field) => {
    const response = await create(input)
    expect(response.status).toBe(400)
    const { fields } = (response.body as { error: { details: { fields: { field: string }[] } } }).error
      .details
    expect(fields.map((wrong) => wrong.field)).toContain(field)
  })
})

describe('the number of webhooks', () => {
  test('is 50 at most for live keys and 50 for test keys, also of many who create at once', async () => {
    const own = await createCustomer(server)
    const fill = (sandbox: boolean, count: number) =>
      own.rows((db) =>
        db
          .insertInto('webhook_endpoints')
          .values(
            Array.from({ length: count }, (_, index) => ({
              url: `https://${index}.example/`,
              events: ['user.created'],
              sealed_secret: 'none',
              sandbox,
            })),
          )
          .execute(),
      )
    await fill(false, 47)
    await fill(true, 50)
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(body, own.keys.write)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      success: false,
      error: {
        code: 'CONFLICT',
        message: 'An organization has at most 50 webhooks.',
        details: { limit: 50 },
      },
    })
    expect((await create(body, own.testKey)).status).toBe(409)
    // Room is made by deleting one, and another organization has its own.
    const { id } = ((await list('?limit=1', own.keys.read)).body as { data: { id: string }[] }).data[0] ?? {}
    await request(server.baseUrl).delete(`${path}/${id}`).set(bearer(own.keys.admin))
    expect((await create(body, own.keys.write)).status).toBe(201)
    expect((await create(body)).status).toBe(201)
  })
})

describe('opspilot365_listWebhooks', () => {
  test('shows the newest first, searches, and keeps test and live apart', async () => {
    const own = await createCustomer(server)
    for (const name of ['one', 'two'])
      await create({ ...body, url: `https://${name}.example/` }, own.keys.write)
    await create({ ...body, url: 'https://sandbox.example/' }, own.testKey)
    const urls = async (query: string, key: string) =>
      ((await list(query, key)).body as { data: { url: string }[] }).data.map(({ url }) => url)
    expect(await urls('', own.keys.read)).toEqual(['https://two.example/', 'https://one.example/'])
    expect(await urls('?search=ONE.', own.keys.read)).toEqual(['https://one.example/'])
    expect(await urls('', own.testKey)).toEqual(['https://sandbox.example/'])
  })
})

describe('opspilot365_deleteWebhook', () => {
  test('answers {id, deleted} once, and 404 afterwards and for what the key does not see', async () => {
    const { id } = ((await create(body)).body as { data: { id: string } }).data
    const remove = (target: string, key = customer.keys.admin) =>
      request(server.baseUrl).delete(`${path}/${target}`).set(bearer(key))
    const other = await createCustomer(server)
    for (const key of [other.keys.admin, customer.testKey]) expect((await remove(id, key)).status).toBe(404)
    const response = await remove(id)
    expect([response.status, response.body]).toEqual([200, { success: true, data: { id, deleted: true } }])
    for (const target of [id, nowhere]) {
      expect((await remove(target)).body).toEqual({
        success: false,
        error: { code: 'NOT_FOUND', message: 'There is no such webhook.', details: {} },
      })
    }
  })
})

describe('an extension operation', () => {
  test('opspilot365_updateWebhook changes what is given, and judges a new URL', async () => {
    const { id } = (await create(body)).body.data as { id: string }
    const update = (input: object) =>
      request(server.baseUrl).patch(`${path}/${id}`).set(bearer(customer.keys.write)).send(input)
    const response = await update({ description: null, events: ['license.removed'] })
    expect([response.status, response.body.data]).toEqual([
      200,
      {
        ...body,
        id,
        description: null,
        events: ['license.removed'],
        enabled: true,
        createdAt: expect.any(String),
        disabledReason: null,
        failingSince: null,
        previousSecretUntil: null,
      },
    ])
    const refused = await update({ url: 'http://192.168.1.1/' })
    expect(refused.body.error.details.fields).toEqual([
      { field: 'url', in: 'body', message: expect.stringContaining('public') },
    ])
  })

  test('is marked as such in the contract', () => {
    const extensions = [
      'getWebhook',
      'updateWebhook',
      'listWebhookDeliveries',
      'retryWebhookDelivery',
      'testWebhook',
      'rotateWebhookSecret',
    ]
    const marked = Object.entries(contract.paths)
      .filter(([path]) => path.includes('/webhooks'))
      .flatMap(([, item]) => Object.values(item) as { operationId?: string; 'x-extension'?: boolean }[])
      .flatMap((operation) => (operation['x-extension'] === true ? [operation.operationId] : []))
    const own = marked.filter((id) => id?.startsWith('opspilot365_'))
    expect(own.toSorted()).toEqual(extensions.map((name) => `opspilot365_${name}`).toSorted())
  })
})
