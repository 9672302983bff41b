import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  callsOf,
  connectTenant,
  type ConnectedTenant,
  readMirror,
  writesTo,
} from '../../support/connected.ts'
import { createCustomer, createTenant, type Customer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 2, users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>
let made = 0

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
})
beforeEach(() => simulator().clearFaults())

const inDirectory = (idOrName: string) => simulator().user(tenant.entraTenantId, idOrName)
const mirror = () => readMirror(customer, tenant.id)
const mirrored = async (name: string) => (await mirror()).users.find((user) => user.name === name)
const newUser = (more: object = {}) => ({
  userPrincipalName: `new.user${++made}@${tenant.domain}`,
  displayName: `New User ${made}`,
  ...more,
})
const existing = async (at: number) => {
  const user = (await mirror()).users[at]
  if (user === undefined) throw new Error('the directory is too small')
  return user
}
const data = <T = Record<string, unknown>>(response: { body: unknown }) => (response.body as { data: T }).data
const refusedBy = (message: string, code = 'Request_BadRequest', status = 400) =>
  ({ kind: 'status', status, body: { error: { code, message } } }) as const
const events = (action: string, targetId: string) =>
  customer.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'actor', 'details'])
      .where('action', '=', action)
      .where('target_id', '=', targetId)
      .execute(),
  )

describe('creating a user of a connected tenant', () => {
  test('creates it in the directory, and the mirror has it under the directory’s id', async () => {
    const before = await mirror()
    const body = newUser({ jobTitle: 'Clerk', usageLocation: 'SI', accountEnabled: false })
    const response = await calls.create(body)
    expect(response.status).toBe(201)
    expect(data(response)).toMatchObject(body)
    const { id } = data<{ id: string }>(response)
    expect(inDirectory(id)).toMatchObject({ ...body, id })
    expect(data(await calls.get(`/users/${id}`))).toEqual(data(response))
    expect((await mirror()).userCount).toBe(before.userCount + 1)
    expect(await events('user.created', id)).toMatchObject([{ actor: `key ${customer.keyIds.admin}` }])
  })

  test('needs no more than a name, and tells nobody the password', async () => {
    const bodies: string[] = []
    const response = await calls.create(newUser())
    expect(response.status).toBe(201)
    bodies.push(response.text, JSON.stringify(server.logged))
    expect(bodies.join()).not.toMatch(/password/i)
  })

  test('refuses a name that the directory has, though the mirror does not know it', async () => {
    const name = `elsewhere@${tenant.domain}`
    simulator().changeUser(tenant.entraTenantId, (await existing(3)).objectId, { userPrincipalName: name })
    const before = await mirror()
    const response = await calls.create(newUser({ userPrincipalName: name }))
    expect([response.status, response.body]).toEqual([
      409,
      {
        success: false,
        error: {
          code: 'CONFLICT',
          message: 'This userPrincipalName is taken in the directory.',
          details: { fields: [{ field: 'userPrincipalName', in: 'body', message: 'is taken' }] },
        },
      },
    ])
    expect(await mirror()).toEqual(before)
  })

  test('takes a name that the mirror still gives to somebody who has another one by now', async () => {
    const renamed = await existing(4)
    const name = `renamed@${tenant.domain}`
    simulator().changeUser(tenant.entraTenantId, renamed.objectId, { userPrincipalName: name })
    const response = await calls.create(newUser({ userPrincipalName: renamed.name }))
    expect(response.status).toBe(201)
    expect((await mirrored(name))?.id).toBe(renamed.id)
    expect((await mirrored(renamed.name))?.id).toBe(data<{ id: string }>(response).id)
  })

  test.each([
    ['userPrincipalName', { userPrincipalName: 'x@elsewhere.example' }],
    ['userPrincipalName', { userPrincipalName: 'x"y@directory1.example' }],
    ['mail', { mail: 'given@directory1.example' }],
  ])('refuses what the directory does not take and names %s', async (field, more) => {
    const before = await mirror()
    const response = await calls.create(newUser(more))
    expect([response.status, response.body]).toMatchObject([
      400,
      { error: { code: 'INVALID_REQUEST', details: { fields: [{ field, in: 'body' }] } } },
    ])
    expect(await mirror()).toEqual(before)
  })
})

describe('updating a user of a connected tenant', () => {
  test('changes the directory, and the mirror takes all that the directory says', async () => {
    const { id, objectId } = await existing(5)
    // Somebody else has changed it too, and no sync has seen it.
    simulator().changeUser(tenant.entraTenantId, objectId, { department: 'Changed elsewhere' })
    const response = await calls.update(id, { jobTitle: 'Area manager', usageLocation: null })
    expect(response.status).toBe(200)
    expect(data(response)).toMatchObject({
      id,
      jobTitle: 'Area manager',
      usageLocation: null,
      department: 'Changed elsewhere',
    })
    expect(inDirectory(objectId)).toMatchObject({ jobTitle: 'Area manager', usageLocation: null })
    expect(data(await calls.get(`/users/${id}`))).toEqual(data(response))
    expect(await events('user.updated', id)).toMatchObject([
      { details: { changed: expect.arrayContaining(['jobTitle', 'usageLocation']) as unknown } },
    ])
  })

  test('refuses a name that the directory has given to another', async () => {
    const [one, other] = [await existing(6), await existing(7)]
    const response = await calls.update(one.id, { userPrincipalName: other.name.toUpperCase() })
    expect([response.status, response.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', details: { fields: [{ field: 'userPrincipalName' }] } } },
    ])
    expect(await mirrored(one.name)).toEqual(one)
  })

  test('of a user whom the directory does not have any more is 404, and the mirror lets go', async () => {
    const { id, objectId, name } = await existing(8)
    const before = await mirror()
    simulator().removeUser(tenant.entraTenantId, objectId)
    expect((await calls.update(id, { jobTitle: 'x' })).status).toBe(404)
    expect(await mirrored(name)).toBeUndefined()
    expect((await mirror()).userCount).toBe(before.userCount - 1)
    expect(await events('user.found_deleted', id)).toHaveLength(1)
    expect((await calls.update(id, { jobTitle: 'x' })).status).toBe(404)
  })

  test('of a user that nobody has reaches no directory', async () => {
    const before = writesTo(simulator()).length
    expect((await calls.update(nowhere, { jobTitle: 'x' })).status).toBe(404)
    expect((await calls.remove(nowhere)).status).toBe(404)
    expect(writesTo(simulator())).toHaveLength(before)
  })

  test('by two at once leaves the mirror as the directory is', async () => {
    const { id, objectId } = await existing(9)
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => calls.update(id, { jobTitle: `Title ${round} ${n}` })),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
      expect(data(await calls.get(`/users/${id}`))['jobTitle']).toBe(inDirectory(objectId)?.['jobTitle'])
    }
  })
})

describe('deleting a user of a connected tenant', () => {
  test('deletes it in the directory and in the mirror, with its licenses', async () => {
    const before = await mirror()
    const user = before.users.findLast(({ skuIds }) => skuIds.length > 0)
    if (user === undefined) throw new Error('nobody holds a license')
    const response = await calls.remove(user.id)
    expect([response.status, data(response)]).toEqual([200, { id: user.id, deleted: true }])
    expect(inDirectory(user.objectId)).toBeUndefined()
    const after = await mirror()
    expect(after.users).toEqual(before.users.filter(({ id }) => id !== user.id))
    expect(after.userCount).toBe(before.userCount - 1)
    expect(after.skus).toEqual(
      before.skus.map((sku) =>
        user.skuIds.includes(sku.sku_id) ? { ...sku, assigned: sku.assigned - 1 } : sku,
      ),
    )
    expect(await events('user.deleted', user.id)).toHaveLength(1)
    expect((await calls.remove(user.id)).status).toBe(404)
  })

  test('whom the directory does not have any more deletes it here', async () => {
    const { id, objectId, name } = await existing(10)
    simulator().removeUser(tenant.entraTenantId, objectId)
    expect((await calls.remove(id)).status).toBe(200)
    expect(await mirrored(name)).toBeUndefined()
  })

  test('by many at once tells one that it is done, and the others that there is none', async () => {
    const { id } = await existing(11)
    const before = (await mirror()).userCount
    const answers = await Promise.all(Array.from({ length: 6 }, () => calls.remove(id)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(statuses.every((status) => status === 200 || status === 404)).toBe(true)
    expect((await mirror()).userCount).toBe(before - 1)
    expect(await events('user.deleted', id)).toHaveLength(1)
  })
})

describe('a connection that Microsoft refuses', () => {
  test.each([
    ['consent', refusedBy('Insufficient privileges.', 'Authorization_RequestDenied', 403), /users/],
    [
      'the secret',
      {
        kind: 'status',
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000222: The provided client secret keys are expired. Trace ID: x',
        },
      } as const,
      /token/,
    ],
  ])('for %s is a 409 that says why, and changes nothing', async (_what, fault, on) => {
    const user = await existing(12)
    simulator().fail({ ...fault, on, times: 4 })
    const before = await mirror()
    for (const send of [
      () => calls.create(newUser()),
      () => calls.update(user.id, { jobTitle: 'x' }),
      () => calls.remove(user.id),
    ]) {
      const response = await send()
      expect([response.status, response.body]).toMatchObject([409, { error: { code: 'CONFLICT' } }])
      expect(response.text).toContain('Microsoft refuses the tenant')
      expect(response.text).toMatch(/Authorization_RequestDenied|AADSTS7000222/)
      expect(response.text).not.toContain(simulator().connections[0]?.clientSecret)
    }
    expect(await mirror()).toEqual(before)
  })
})

describe('a refusal without a name for it', () => {
  test('is a 409 with Microsoft’s own words', async () => {
    simulator().fail({ ...refusedBy('Something else is wrong.', 'Request_Strange'), on: /users$/ })
    const response = await calls.create(newUser())
    expect([response.status, response.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', details: { refusal: 'Request_Strange' } } },
    ])
    expect(response.text).toContain('Something else is wrong.')
  })
})

test('a tenant that is not connected never sends anything', async () => {
  const { id, userIds } = await createTenant(customer, { users: 2, seats: 1 })
  const local = callsOf(server, customer, () => id)
  const before = simulator().requests().length
  expect((await local.create(newUser({ mail: 'here@adatum.example' }))).status).toBe(201)
  expect((await local.create(newUser(), 'a-key')).status).toBe(201)
  expect((await local.update(userIds[0] ?? '', { jobTitle: 'x' })).status).toBe(200)
  const { data: licenses } = (await local.get('/licenses')).body as { data: { skuId: string }[] }
  expect((await local.assign(userIds[0] ?? '', licenses[0]?.skuId ?? '', 'b-key')).status).toBe(200)
  expect((await local.unassign(userIds[0] ?? '', licenses[0]?.skuId ?? '')).status).toBe(200)
  expect((await local.remove(userIds[0] ?? '')).status).toBe(200)
  expect(simulator().requests()).toHaveLength(before)
})
