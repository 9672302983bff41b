import { describe, expect, test } from '@jest/globals'
import { microsoftsQuotas } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { connect, connectReader, contoso, elapsed, faultOf, gather, simulate } from './connection.ts'

const REPORTS = /\/reports\//

describe('given that Microsoft counts reports apart', () => {
  test('when a report is throttled, then other reports wait, and the directory is read on', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 429, retryAfter: '30', on: REPORTS })
    const reader = connectReader(simulator, { totalTimeoutMs: 5000 })
    const throttled = { kind: 'throttled', retryAfterSeconds: 30 }
    expect(await faultOf(gather(reader.registrations()))).toEqual(throttled)
    const sent = simulator.requests().length
    expect(await faultOf(gather(reader.servicePrincipalSignIns()))).toEqual(throttled)
    expect(simulator.requests()).toHaveLength(sent)
    expect(await gather(reader.users())).toHaveLength(contoso.users)
    expect((await gather(reader.applications())).length).toBeGreaterThan(0)
  })

  test('when Intune or Exchange is throttled, then the directory is read on, and so is the other', async () => {
    const simulator = await simulate()
    const reader = connectReader(simulator, { totalTimeoutMs: 5000 })
    const user = (await gather(reader.users()))[15]!.id
    const throttled = { kind: 'throttled', retryAfterSeconds: 30 }
    simulator.fail({ kind: 'status', status: 429, retryAfter: '30', on: /deviceManagement/ })
    expect(await faultOf(gather(reader.managedDevices()))).toEqual(throttled)
    expect(await gather(reader.mailboxPurposes([user]))).toHaveLength(1)
    simulator.fail({ kind: 'status', status: 429, retryAfter: '30', on: /mailboxSettings/ })
    expect(await faultOf(gather(reader.mailboxPurposes([user])))).toEqual(throttled)
    expect(await gather(reader.sponsors([user]))).toHaveLength(1)
    expect((await gather(reader.devices())).length).toBeGreaterThan(0)
  })

  test('when the directory is throttled, then reports are read on, and batches wait', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 429, retryAfter: '30', on: /\/v1.0\/oauth2/ })
    const reader = connectReader(simulator, { totalTimeoutMs: 5000 })
    expect(await faultOf(gather(reader.grants()))).toMatchObject({ kind: 'throttled' })
    const sent = simulator.requests().length
    expect(await faultOf(gather(reader.resources(['some id'])))).toMatchObject({ kind: 'throttled' })
    expect(await faultOf(gather(reader.users()))).toMatchObject({ kind: 'throttled' })
    expect(simulator.requests()).toHaveLength(sent)
    expect(await gather(reader.registrations())).toHaveLength(contoso.users)
  })

  test('when a refusal does not say how long to wait, then it is for as long as Microsoft counts', async () => {
    const simulator = await simulate()
    const graph = connect(simulator, { totalTimeoutMs: 500 })
    simulator.fail({ kind: 'status', status: 429, on: REPORTS })
    simulator.fail({ kind: 'status', status: 429, on: /identityProtection/ })
    expect(await faultOf(gather(graph.userRegistrationDetails()))).toEqual({
      kind: 'throttled',
      retryAfterSeconds: 10,
    })
    expect(await faultOf(gather(graph.riskyServicePrincipals()))).toEqual({
      kind: 'throttled',
      retryAfterSeconds: 1,
    })
    expect((await gather(graph.applications())).length).toBeGreaterThan(0)
  })

  test('when reports and the directory are read side by side, then all comes, and only reports wait', async () => {
    const quotas = { reports: { requests: 2, perSeconds: 1 } }
    const simulator = await simulate({ users: 4000 }, { quotas })
    const reader = connectReader(simulator, { totalTimeoutMs: 20_000 })
    const ended: string[] = []
    const read = async (name: 'registrations' | 'users' | 'servicePrincipalSignIns') => {
      const items: unknown[] = await gather<unknown>(reader[name]())
      ended.push(name)
      return items.length
    }
    const counts = await Promise.all(
      (['registrations', 'servicePrincipalSignIns', 'users'] as const).map(read),
    )
    expect(counts).toEqual([4000, expect.any(Number), 4000])
    expect(ended.indexOf('users')).toBeLessThan(ended.indexOf('registrations'))
    const throttled = simulator.requests().filter(({ status }) => status === 429)
    expect(throttled.length).toBeGreaterThan(0)
    expect(throttled.every(({ path }) => REPORTS.test(path))).toBe(true)
  })
})

test("given Microsoft's own quota of identity protection, when it is read twice, then the second one waits", async () => {
  const simulator = await simulate({}, { quotas: microsoftsQuotas })
  const graph = connect(simulator)
  const ms = await elapsed(async () => {
    await gather(graph.riskyServicePrincipals())
    await gather(graph.riskyServicePrincipals())
  })
  expect(ms).toBeGreaterThanOrEqual(900)
  expect(simulator.requests().map(({ status }) => status)).toEqual([200, 200, 429, 200])
})

describe("given the directory's own quota, which is in units", () => {
  /** One that has so many units in a minute. */
  const withUnits = (units: number) =>
    simulate({}, { quotas: { directory: () => ({ units, perSeconds: 60 }) } })

  test.each([
    // Three for a listing of products, one for users of whom fields are selected.
    ['products and users', 4, ['subscribedSkus', 'users'] as const],
    // Two, since a policy costs one.
    ['two policies', 2, ['authorizationPolicy', 'adminConsentRequestPolicy'] as const],
    // The assignments of roles come with their principals.
    ['assignments of roles', 2, ['roleAssignments'] as const],
  ])('when %s are read, then they cost %i, and one unit less is too little', async (_, units, sources) => {
    const read = async (given: number) => {
      const reader = connectReader(await withUnits(given), { totalTimeoutMs: 500 })
      for (const source of sources) await gather<unknown>(reader[source]())
    }
    await read(units)
    expect(await faultOf(read(units - 1))).toMatchObject({ kind: 'throttled' })
  })

  test('when parts of a batch exceed it, then these are read again, and all comes', async () => {
    const quotas = { directory: () => ({ units: 40, perSeconds: 1 }) }
    const simulator = await simulate({}, { quotas })
    const reader = connectReader(simulator, { totalTimeoutMs: 30_000 })
    const users = (await gather(reader.users())).map(({ id }) => id).slice(0, 100)
    expect((await gather(reader.sponsors(users))).flat()).toHaveLength(100)
  })

  test("when it is used up, then reports, Intune's devices and mailboxes are read on", async () => {
    const simulator = await withUnits(1)
    const reader = connectReader(simulator, { totalTimeoutMs: 500 })
    const user = (await gather(reader.users()))[15]
    expect(await faultOf(gather(reader.grants()))).toMatchObject({ kind: 'throttled' })
    expect((await gather(reader.registrations())).length).toBe(contoso.users)
    expect((await gather(reader.managedDevices())).length).toBeGreaterThan(0)
    // Batches wait as the directory does, on a connection that knows of it.
    expect(await gather(connectReader(simulator).mailboxPurposes([user!.id]))).toHaveLength(1)
  })

  test("when it is Microsoft's, then it grows with the directory", () => {
    const units = [49, 50, 499, 500].map((users) => microsoftsQuotas.directory?.(users))
    expect(units).toEqual([3500, 5000, 5000, 8000].map((units) => ({ units, perSeconds: 10 })))
  })
})
