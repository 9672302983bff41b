import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createOwner as makeOwner } from '../../../src/domain/organizations/create-owner.ts'
import { createWifiCustomer, newUser } from '../../support/iperawifi.ts'
import { bearer, createCustomer, createTenant } from '../../support/opspilot365.ts'
import { createOwner, logIn, type Person } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

/** Addresses and host names in other letters than those of ASCII, wherever one can be given. */
const server = startServer({ unlimited: true })
let owner: Person

beforeAll(async () => {
  owner = await createOwner(server)
})

const password = 'correct horse battery staple'
const invite = (body: object, by = owner) => by.call('post', '/users', { password, ...body })

describe('given an email with letters beyond ASCII', () => {
  test.each(['müller@example.com', 'a@münchen.example', '用户@例子.公司', "o'brien@straße.example"])(
    '%s is taken, and its person signs in',
    async (email) => {
      const { status, body } = await invite({ email })
      expect([status, body]).toEqual([201, expect.objectContaining({ email })])
      const person = await logIn(server, { username: email, password })
      expect((await person.call('get', '/organizations')).status).toBe(200)
    },
  )

  test('it is one address in any case, composed or not, and with its host in ASCII', async () => {
    const spellings = [
      'jürgen@zürich.example',
      'JÜRGEN@ZÜRICH.EXAMPLE',
      'Ju\u0308rgen@zu\u0308rich.example',
      'jürgen@xn--zrich-kva.example',
      'Jürgen@XN--ZRICH-KVA.example',
    ]
    const { status, body } = await invite({ email: spellings[1] })
    expect([status, body]).toEqual([201, expect.objectContaining({ email: spellings[0] })])
    for (const email of spellings) {
      expect(await invite({ email })).toMatchObject({
        status: 409,
        body: { details: [{ field: 'email', in: 'body', message: 'is taken' }] },
      })
      const person = await logIn(server, { username: email, password })
      expect(person.userId).toBe((body as { id: string }).id)
    }
  })

  test('of those who take one in at once, in any spelling, one gets through', async () => {
    const emails = ['röm@x.example', 'RÖM@x.example', 'ro\u0308m@x.example', 'Röm@X.example']
    const answers = await Promise.all(emails.map((email) => invite({ email })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
  })

  test('whoever has an account is invited with any spelling of it', async () => {
    await invite({ email: 'bärbel@example.com' })
    const bärbel = await logIn(server, { username: 'bärbel@example.com', password })
    await server.database.withUser(bärbel.userId, (db) =>
      db
        .updateTable('users')
        .set({ email_verified_at: new Date() })
        .where('id', '=', bärbel.userId)
        .execute(),
    )
    const other = await createOwner(server)
    expect((await invite({ email: 'BA\u0308RBEL@example.com' }, other)).status).toBe(201)
    const { body } = await bärbel.call('get', '/invitations')
    expect(body).toMatchObject({ data: [{ organizationId: other.organizationId }] })
  })

  test('attempts to sign in are counted together, however it is spelled', async () => {
    await invite({ email: 'größe@example.com' })
    const spellings = ['größe@example.com', 'GRÖßE@example.com', 'gro\u0308ße@example.com']
    const statuses: number[] = []
    for (let index = 0; index < 12; index += 1) {
      const sent = request(server.baseUrl).post('/orgstack/v1/auth/login')
      statuses.push((await sent.send({ username: spellings[index % 3], password: 'wrong' })).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  })

  test('an operator makes its person an owner', async () => {
    const made = { organization: 'zuerich', password }
    await makeOwner(server.owner, { ...made, email: 'O\u0308zil@Xn--Zrich-Kva.example' }, 'system')
    expect((await logIn(server, { username: 'özil@zürich.example', password })).userId).toBeTruthy()
    const again = await makeOwner(server.owner, { ...made, email: 'ÖZIL@zürich.example' }, 'system')
    expect(again.accountCreated).toBe(false)
  })

  test.each([
    'a b@example.com',
    'a\u00A0b@example.com',
    'a\u200Bb@example.com',
    'ü@b',
    'a@-ü.example',
    'a@ü..example',
    'ü@@b.example',
    // The sign of Kelvin, which is composed into the K of somebody else.
    '\u212Aate@example.com',
  ])('%j is none', async (email) => {
    expect(await invite({ email })).toMatchObject({
      status: 400,
      body: { details: [{ field: 'email', in: 'body', message: 'must match format "email"' }] },
    })
  })

  test('one of ASCII is shown as it was given, and is the same in any case', async () => {
    expect((await invite({ email: 'Ana@Example.com' })).body).toMatchObject({ email: 'Ana@Example.com' })
    expect((await invite({ email: 'ana@example.com' })).status).toBe(409)
  })
})

test('users of Ipera WiFi and of a directory may have one as well', async () => {
  const wifi = await createWifiCustomer(server)
  await wifi.createTenant()
  const create = (email: string) => wifi.send('post', '/users', { ...newUser, email })
  expect((await create('müller@münchen.example')).body).toMatchObject({
    data: { email: 'müller@münchen.example' },
  })
  const taken = await create('MU\u0308LLER@xn--mnchen-3ya.example')
  expect([taken.status, taken.body]).toMatchObject([
    422,
    { errors: { email: ['The email field is taken.'] } },
  ])

  const customer = await createCustomer(server)
  const { id } = await createTenant(customer)
  const { body } = await request(server.baseUrl)
    .post(`/opspilot365/v1/tenants/${id}/users`)
    .set(bearer(customer.keys.admin))
    .send({ userPrincipalName: 'm@contoso.example', displayName: 'Müller', mail: 'müller@münchen.example' })
  expect(body).toMatchObject({ data: { mail: 'müller@münchen.example' } })
})

describe('given host names and addresses of the web in other letters', () => {
  const webhook = async (url: string, method: 'post' | 'patch' = 'post', path = '') => {
    const customer = await createCustomer(server)
    return request(server.baseUrl)
      [method](`/opspilot365/v1/webhooks${path}`)
      .set(bearer(customer.keys.admin))
      .send({ url, events: ['user.created'] })
  }

  test.each([
    ['HTTP://hooks.example/A', 'http://hooks.example/A'],
    ['hTTps://Hooks.example', 'https://Hooks.example'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['HTTPS://MÜNCHEN.example/ü?ö=ä', 'https://xn--mnchen-3ya.example/%C3%BC?%C3%B6=%C3%A4'],
    ['https://hooks.example/straße', 'https://hooks.example/stra%C3%9Fe'],
  ])('the webhook %s is called at %s', async (url, called) => {
    const { status, body } = await webhook(url)
    expect([status, body]).toMatchObject([201, { data: { url: called } }])
  })

  test('a change of a webhook does the same', async () => {
    const customer = await createCustomer(server)
    const created = await customer.client.createWebhook({
      body: { url: 'https://hooks.example/', events: ['user.created'] },
    })
    const { data } = await customer.client.updateWebhook({
      params: { path: { id: created.data?.data.id ?? '' } },
      body: { url: 'HTTPS://münchen.example/' },
    })
    expect(data?.data.url).toBe('https://xn--mnchen-3ya.example/')
  })

  test.each([
    'ftp://münchen.example',
    'https://a b.example',
    'https://münchen.example/\u200B ',
    'https://',
    'münchen.example',
    'https://ü@münchen.example/',
    'https://１０.０.０.１/',
  ])('%s is refused as a webhook', async (url) => {
    const { status, body } = await webhook(url)
    expect([status, body]).toMatchObject([
      400,
      { error: { details: { fields: expect.anything() as unknown } } },
    ])
    const { fields } = (body as { error: { details: { fields: { field: string }[] } } }).error.details
    expect(new Set(fields.map(({ field }) => field))).toEqual(new Set(['url']))
  })

  test('a picture of a person may be there', async () => {
    const { body } = await invite({ email: 'p@example.com', avatarUrl: 'HTTPS://münchen.example/p.png' })
    expect(body).toMatchObject({ avatarUrl: 'https://xn--mnchen-3ya.example/p.png' })
    const { id } = body as { id: string }
    const changed = await owner.call('patch', `/users/${id}`, { avatarUrl: 'HTTP://a.example/q.png' })
    expect(changed.body).toMatchObject({ avatarUrl: 'http://a.example/q.png' })
  })

  test('an organization and a tenant may have such a domain', async () => {
    for (const domain of ['MÜNCHEN.example', 'xn--mnchen-3ya.example']) {
      const made = await owner.call('post', '/organizations', { name: 'Isar', domain })
      expect(made).toMatchObject({ status: 201, body: { domain: 'münchen.example' } })
    }
    const customer = await createCustomer(server)
    const { data } = await customer.client.createTenant({ body: { name: 'Isar', domain: 'münchen.example' } })
    expect(data?.data.domain).toBe('münchen.example')
  })
})
