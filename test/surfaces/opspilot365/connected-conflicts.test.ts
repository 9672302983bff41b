import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { callsOf, connectTenant, type ConnectedTenant, readMirror } from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 60 })
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

const newUser = () => ({
  userPrincipalName: `new.user${++made}@${tenant.domain}`,
  displayName: `New User ${made}`,
})
const same = (property: string) =>
  `Another object with the same value for property ${property} already exists.`
const refuse = (error: object, status = 400) =>
  simulator().fail({ kind: 'status', status, body: { error }, on: /\/users(\/[^?]*)?$/ })

describe('given a value that another object of the directory has', () => {
  test('when it is an address of a group, then the answer says so, and names no field that nobody sent', async () => {
    const body = newUser()
    simulator().reserveAddress(tenant.entraTenantId, body.userPrincipalName)
    const response = await calls.create(body)
    expect([response.status, response.body]).toEqual([
      409,
      {
        success: false,
        error: {
          code: 'CONFLICT',
          message: 'Another object of the directory has the same proxyAddresses.',
          details: { property: 'proxyAddresses', refusal: 'Request_BadRequest' },
        },
      },
    ])
  })

  test.each<[string, object, number, object]>([
    [
      'in words alone',
      { code: 'Request_BadRequest', message: same('mailNickname') },
      400,
      { property: 'mailNickname' },
    ],
    [
      'in the details alone',
      {
        code: 'Request_BadRequest',
        message: 'Something is wrong.',
        details: [
          { code: 'ConflictingObjects', message: '', target: 'User_8d7c6b5a-4f3e-4d2c-8b1a-0f9e8d7c6b5a' },
          { code: 'ObjectConflict', message: '', target: 'onPremisesImmutableId' },
        ],
      },
      400,
      { property: 'onPremisesImmutableId' },
    ],
    [
      'without a property',
      {
        code: 'Request_MultipleObjectsWithSameKeyValue',
        message: 'A conflicting object with one or more of the specified property values is present.',
      },
      409,
      { refusal: 'Request_MultipleObjectsWithSameKeyValue' },
    ],
  ])('when Microsoft says so %s, then the answer has what it names', async (_how, error, status, details) => {
    refuse(error, status)
    const created = await calls.create(newUser())
    refuse(error, status)
    const { users } = await readMirror(customer, tenant.id)
    const updated = await calls.update(users[2]?.id ?? '', { jobTitle: 'Clerk' })
    for (const response of [created, updated]) {
      expect([response.status, response.body]).toMatchObject([409, { error: { code: 'CONFLICT', details } }])
      expect(response.text).not.toContain('userPrincipalName')
    }
  })

  test('when it is a field that was sent, then the answer names the field', async () => {
    const details = [{ code: 'ObjectConflict', message: '', target: 'userPrincipalName' }]
    refuse({ code: 'Request_BadRequest', message: 'Something is wrong.', details })
    expect((await calls.create(newUser())).body).toMatchObject({
      error: { code: 'CONFLICT', details: { fields: [{ field: 'userPrincipalName', in: 'body' }] } },
    })
  })
})

describe('given a request that is repeated after a lost answer', () => {
  test.each([same('userPrincipalName'), same('proxyAddresses'), 'Words that nobody has seen before.'])(
    'when the repeat is refused with "%s", then it finds the user that it made',
    async (message) => {
      const body = newUser()
      const key = `create-${made}`
      simulator().fail({ kind: 'lost_answer', on: /\/users$/ })
      expect((await calls.create(body, key)).status).toBe(503)
      refuse({ code: 'Request_BadRequest', message })
      const response = await calls.create(body, key)
      expect([response.status, response.body]).toMatchObject([201, { data: body }])
    },
  )

  test('when the repeat is refused and nobody is there, then the refusal stands', async () => {
    const body = newUser()
    simulator().fail({ kind: 'cut', on: /\/users$/ })
    expect((await calls.create(body, 'nobody')).status).toBe(503)
    refuse({ code: 'Request_BadRequest', message: same('userPrincipalName') })
    expect((await calls.create(body, 'nobody')).status).toBe(409)
  })

  test('when a license is not there to be taken, whatever the words, then it was taken by the first', async () => {
    const { users } = await readMirror(customer, tenant.id)
    const holder = users.find(({ skuIds }) => skuIds.length > 0)
    const [id, skuId] = [holder?.id ?? '', holder?.skuIds[0] ?? '']
    simulator().fail({ kind: 'lost_answer', on: /assignLicense/ })
    expect((await calls.unassign(id, skuId, 'take')).status).toBe(503)
    const body = { error: { code: 'Request_BadRequest', message: 'Words that nobody has seen before.' } }
    simulator().fail({ kind: 'status', status: 400, body, on: /assignLicense/ })
    expect((await calls.unassign(id, skuId, 'take')).body).toMatchObject({ data: { removed: true } })
  })
})
