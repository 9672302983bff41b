import { describe, expect, test } from '@jest/globals'
import { connect, contoso, errorOf, faultOf, gather, simulate } from './connection.ts'
import { GraphError, type NewUser } from '../../../src/connectors/microsoft-graph/index.ts'

const tenant = contoso.entraTenantId
const nova: NewUser = {
  displayName: 'Nova Vega',
  userPrincipalName: `nova.vega@${contoso.domain}`,
  mailNickname: 'nova.vega',
  password: 'Correct-Horse-9',
  jobTitle: 'Pilot',
  usageLocation: 'NO',
}

describe('given a new user', () => {
  test('when it is created, then the answer is what a read gives', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const created = await graph.createUser(nova)
    const read = await graph.user(created.id)
    // Graph does not say when in its answer.
    expect({ ...created, createdDateTime: read.createdDateTime }).toEqual(read)
    expect(await graph.user(nova.userPrincipalName)).toEqual(read)
    expect(await gather(graph.users())).toContainEqual(read)
  })

  test.each<[string, Partial<NewUser>, RegExp]>([
    ['a name that is taken', { userPrincipalName: 'the first' }, /already exists/],
    ['a domain that is not verified', { userPrincipalName: 'nova@elsewhere.example' }, /domain portion/],
    ['a weak password', { password: 'short' }, /complexity/],
    ['no display name', { displayName: '' }, /displayName/],
    ['a place that is no country', { usageLocation: 'Mars' }, /usageLocation/],
  ])(
    'when it has %s, then Graph refuses with code and message, and nothing is created',
    async (_name, wrong, message) => {
      const simulator = await simulate()
      const graph = connect(simulator)
      const [first] = await gather(graph.users())
      const name =
        wrong.userPrincipalName === 'the first' ? { userPrincipalName: first!.userPrincipalName } : {}
      const error = await errorOf(graph.createUser({ ...nova, ...wrong, ...name }))
      expect(error).toBeInstanceOf(GraphError)
      expect((error as GraphError).fault).toEqual({
        kind: 'refused',
        status: 400,
        code: 'Request_BadRequest',
        codes: expect.arrayContaining(['Request_BadRequest']),
        targets: [expect.any(String)],
        message: expect.stringMatching(message),
        request: 'POST /v1.0/users',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect(await gather(graph.users())).toHaveLength(250)
    },
  )

  test('when the answer is lost, then it is not created a second time, and the fault says that it may exist', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    simulator.fail({ kind: 'lost_answer', on: /^\/v1.0\/users$/ })
    expect(await faultOf(graph.createUser(nova))).toMatchObject({ kind: 'unavailable' })
    expect(
      simulator.requests().filter(({ method, path }) => method === 'POST' && path === '/v1.0/users'),
    ).toHaveLength(1)
    expect(simulator.user(tenant, nova.userPrincipalName)).toBeDefined()
  })

  test('when Graph is down, then it is unavailable and says when to come back', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 503, retryAfter: '17', on: /users/ })
    expect(await faultOf(connect(simulator).createUser(nova))).toMatchObject({
      kind: 'unavailable',
      retryAfterSeconds: 17,
    })
  })

  test('when Graph throttles, which means that nothing was done, then it is tried again', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 429, retryAfter: '1', on: /users/ })
    await expect(connect(simulator).createUser(nova)).resolves.toMatchObject({ displayName: 'Nova Vega' })
  })
})

describe('given an existing user', () => {
  test('when properties are set and cleared, then they are, and others stay', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const before = (await gather(graph.users()))[45]!
    await graph.updateUser(before.id, { jobTitle: 'Gardener', department: null, accountEnabled: false })
    expect(await graph.user(before.id)).toEqual({
      ...before,
      jobTitle: 'Gardener',
      department: null,
      accountEnabled: false,
    })
  })

  test('when it is renamed, then the old name is free and the new one is found', async () => {
    const graph = connect(await simulate())
    const before = (await gather(graph.users()))[45]!
    const userPrincipalName = `renamed@${contoso.domain}`
    await graph.updateUser(before.id, { userPrincipalName })
    expect(await graph.user(userPrincipalName)).toMatchObject({ id: before.id })
    expect(await faultOf(graph.user(before.userPrincipalName))).toMatchObject({
      kind: 'refused',
      status: 404,
    })
  })

  test('when it is deleted, then it is gone, and deleting it again is refused', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { id } = (await gather(graph.users()))[45]!
    await graph.deleteUser(id)
    expect(await gather(graph.users())).toHaveLength(249)
    expect(await faultOf(graph.deleteUser(id))).toMatchObject({
      kind: 'refused',
      status: 404,
      code: 'Request_ResourceNotFound',
    })
  })

  test('when the answer to its deletion is lost, then the deletion counts', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { id } = (await gather(graph.users()))[45]!
    simulator.fail({ kind: 'lost_answer', on: /users/ })
    await expect(graph.deleteUser(id)).resolves.toBeUndefined()
    expect(simulator.user(tenant, id)).toBeUndefined()
  })

  test('when a user who does not exist is changed, then it is refused with 404', async () => {
    const graph = connect(await simulate())
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect(await faultOf(graph.updateUser(nobody, { jobTitle: 'x' }))).toMatchObject({
      kind: 'refused',
      status: 404,
    })
  })

  test('when its id is text that reaches for another path, then it stays one segment', async () => {
    const simulator = await simulate()
    await faultOf(connect(simulator).user('../organization?x='))
    expect(simulator.requests().at(-1)!.path).toMatch(/^\/v1\.0\/users\/\.\.%2Forganization%3Fx%3D\?/)
  })
})

describe('given licences', () => {
  const powerBi = 'f8a1db68-be16-40ed-86d5-cb42ce701560'
  const visio = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
  const seats = async (graph: ReturnType<typeof connect>, skuId: string) =>
    (await graph.subscribedSkus()).find((sku) => sku.skuId === skuId)!.consumedUnits

  test('when one is assigned and removed, then the user and the seats follow', async () => {
    const graph = connect(await simulate())
    const user = (await gather(graph.users()))[32]!
    const before = await seats(graph, powerBi)
    await graph.assignLicense(user.id, { add: [{ skuId: powerBi }] })
    expect((await graph.user(user.id)).assignedLicenses).toContainEqual({ skuId: powerBi, disabledPlans: [] })
    expect(await seats(graph, powerBi)).toBe(before + 1)
    await graph.assignLicense(user.id, { remove: [powerBi] })
    expect(await graph.user(user.id)).toEqual(user)
    expect(await seats(graph, powerBi)).toBe(before)
  })

  test.each([
    [
      'of an unknown product is added',
      { add: [{ skuId: '00000000-0000-4000-8000-000000000000' }] },
      /company License/,
    ],
    ['without a free seat is added', { add: [{ skuId: visio }] }, /available licenses/],
    ['that the user lacks is removed', { remove: [powerBi] }, /corresponding license/],
    [
      'with a plan it does not have is added',
      { add: [{ skuId: powerBi, disabledPlans: [visio] }] },
      /service plan/,
    ],
  ])('when one %s, then Graph refuses and nothing changes', async (_name, change, message) => {
    const graph = connect(await simulate())
    const user = (await gather(graph.users()))[32]!
    expect(await faultOf(graph.assignLicense(user.id, change))).toMatchObject({
      kind: 'refused',
      status: 400,
      message: expect.stringMatching(message),
    })
    expect(await graph.user(user.id)).toEqual(user)
  })

  test('when the user has no usage location, then Graph refuses', async () => {
    const graph = connect(await simulate())
    const user = (await gather(graph.users())).find(({ usageLocation }) => usageLocation === null)!
    expect(await faultOf(graph.assignLicense(user.id, { add: [{ skuId: powerBi }] }))).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/usage location/),
    })
  })
})
