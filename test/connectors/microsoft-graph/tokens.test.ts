import { describe, expect, test } from '@jest/globals'
import { connect, faultOf, gather, simulate } from './connection.ts'
import type { GraphSimulator } from '../../../src/connectors/microsoft-graph/simulator/index.ts'

function tokenRequests(simulator: GraphSimulator): number {
  return simulator.requests().filter(({ path }) => path.endsWith('/token')).length
}

describe('given a connection', () => {
  test('when ten calls begin at once, then they share one token', async () => {
    const simulator = await simulate({}, { latencyMs: 20 })
    const graph = connect(simulator)
    await Promise.all(Array.from({ length: 10 }, () => graph.organization()))
    expect(tokenRequests(simulator)).toBe(1)
  })

  test('when its token is about to expire, then it is renewed before Graph refuses it', async () => {
    const simulator = await simulate({}, { tokenLifetimeSeconds: 3600 })
    let ahead = 0
    const graph = connect(simulator, { now: () => Date.now() + ahead })
    await graph.organization()
    await graph.organization()
    expect(tokenRequests(simulator)).toBe(1)
    ahead = 3_200_000
    await graph.organization()
    expect(tokenRequests(simulator)).toBe(1)
    ahead = 3_301_000
    await graph.organization()
    expect(tokenRequests(simulator)).toBe(2)
  })

  test('when its tokens live for a moment only, then it still goes on', async () => {
    const simulator = await simulate({ users: 3000 }, { tokenLifetimeSeconds: 1, latencyMs: 500 })
    expect(await gather(connect(simulator).users())).toHaveLength(3000)
    expect(tokenRequests(simulator)).toBeGreaterThan(1)
  })

  test('when its token is revoked, then one fresh token mends it without the caller noticing', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    await graph.organization()
    simulator.revokeTokens()
    await expect(graph.organization()).resolves.toMatchObject({ displayName: 'Contoso' })
    expect(tokenRequests(simulator)).toBe(2)
  })

  test('when Graph refuses fresh tokens too, then it is unauthorized after one more try', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const body = { error: { code: 'InvalidAuthenticationToken', message: 'no' } }
    simulator.fail({ kind: 'status', status: 401, times: 10, on: /organization/, body })
    expect(await faultOf(graph.organization())).toMatchObject({ kind: 'unauthorized', status: 401 })
    expect(simulator.requests().filter(({ path }) => path.includes('organization'))).toHaveLength(2)
  })

  test('when the token endpoint fails for a moment, then it is asked again', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 503, on: /token$/, body: {} })
    simulator.fail({ kind: 'cut', on: /token$/ })
    await expect(connect(simulator).organization()).resolves.toMatchObject({ displayName: 'Contoso' })
    expect(tokenRequests(simulator)).toBe(3)
  })

  test('when the token endpoint fails once for good, then the next call asks anew', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    simulator.fail({ kind: 'invalid_json', on: /token$/ })
    expect(await faultOf(graph.organization())).toMatchObject({ kind: 'invalid_response' })
    await expect(graph.organization()).resolves.toBeDefined()
  })
})

describe('given credentials that Microsoft does not accept', () => {
  test.each([
    ['a wrong secret', { clientSecret: 'wrong' }, 'AADSTS7000215', 401],
    ['an unknown client', { clientId: '00000000-0000-4000-8000-000000000000' }, 'AADSTS700016', 400],
    ['an unknown directory', { entraTenantId: '00000000-0000-4000-8000-000000000000' }, 'AADSTS90002', 400],
  ])(
    'when it is %s, then it is unauthorized with the code, and is not tried again',
    async (_name, wrong, code, status) => {
      const simulator = await simulate()
      const fault = await faultOf(connect(simulator, wrong).organization())
      expect(fault).toMatchObject({ kind: 'unauthorized', code, status })
      expect(fault).not.toHaveProperty('message', expect.stringMatching(/Trace ID|AADSTS/))
      expect(tokenRequests(simulator)).toBe(1)
    },
  )

  test('when a token opens one directory, then the other one stays closed', async () => {
    const simulator = await simulate()
    const other = await simulate({ entraTenantId: 'e0a3a4c7-7a0b-4a52-8d2a-5d3e1f0b9c21' })
    const graph = connect(simulator, { graphUrl: other.graphUrl })
    expect(await faultOf(graph.organization())).toMatchObject({ kind: 'unauthorized', status: 401 })
  })
})
