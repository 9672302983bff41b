import { describe, expect, test } from '@jest/globals'
import { connect, elapsed, faultOf, gather, simulate } from './connection.ts'

describe('given an answer of 429 or 503 that says how long to wait', () => {
  test.each([
    ['429 with seconds', 429, () => '1'],
    ['503 with seconds', 503, () => '1'],
    ['504 with seconds', 504, () => '1'],
    ['429 with an HTTP date', 429, () => new Date(Date.now() + 2000).toUTCString()],
  ])('when it is %s, then the request waits that long and succeeds', async (_name, status, retryAfter) => {
    const simulator = await simulate({ users: 30 })
    simulator.fail({ kind: 'status', status, retryAfter: retryAfter(), on: /\/users/ })
    const ms = await elapsed(async () => expect(await gather(connect(simulator).users())).toHaveLength(30))
    expect(ms).toBeGreaterThanOrEqual(950)
    expect(ms).toBeLessThan(10_000)
  })

  test('when one request is throttled, then the others of the connection wait too', async () => {
    const simulator = await simulate({ users: 30 })
    let throttled = () => {}
    const answered = new Promise<void>((resolve) => (throttled = resolve))
    const graph = connect(simulator, {
      fetch: async (url, init) => {
        const response = await fetch(url, init)
        if (response.status === 429) throttled()
        return response
      },
    })
    await graph.organization()
    simulator.fail({ kind: 'status', status: 429, retryAfter: '2', on: /organization/ })
    const first = graph.organization()
    await answered
    await new Promise((resolve) => setTimeout(resolve, 100))
    const ms = await elapsed(() => graph.subscribedSkus())
    await first
    expect(ms).toBeGreaterThanOrEqual(1000)
  })

  test('when the wait is longer than the total timeout, then the fault comes at once and says how long', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 429, retryAfter: '30', on: /organization/ })
    const graph = connect(simulator, { totalTimeoutMs: 2000 })
    const ms = await elapsed(async () =>
      expect(await faultOf(graph.organization())).toEqual({ kind: 'throttled', retryAfterSeconds: 30 }),
    )
    expect(ms).toBeLessThan(10_000)
    // The connection remembers: the next request does not even go out.
    const sent = simulator.requests().length
    expect(await faultOf(graph.subscribedSkus())).toMatchObject({ kind: 'throttled' })
    expect(simulator.requests()).toHaveLength(sent)
  })
})

test('given a directory that throttles on and on without a wait, when it ends, then the request succeeds', async () => {
  const simulator = await simulate()
  simulator.fail({ kind: 'status', status: 429, retryAfter: '0', times: 8, on: /organization/ })
  const ms = await elapsed(() => connect(simulator, { maxAttempts: 2 }).organization())
  expect(ms).toBeGreaterThanOrEqual(8 * 250)
})

test('given no hint, when Graph fails a few times, then requests back off, and each later', async () => {
  const simulator = await simulate({ users: 30 })
  simulator.fail({ kind: 'status', status: 503, times: 2, on: /organization/ })
  const ms = await elapsed(() => connect(simulator, { random: () => 0 }).organization())
  // 250 ms and 500 ms: the lower ends of the first two ranges.
  expect(ms).toBeGreaterThanOrEqual(740)
})

test('given a Graph that stays down, when the tries are used up, then it is unavailable', async () => {
  const simulator = await simulate()
  simulator.fail({ kind: 'status', status: 503, times: 100, retryAfter: '0', on: /organization/ })
  expect(await faultOf(connect(simulator, { maxAttempts: 4 }).organization())).toMatchObject({
    kind: 'unavailable',
    retryAfterSeconds: 1,
  })
  expect(simulator.requests().filter(({ path }) => path.includes('organization'))).toHaveLength(4)
})

test('given a limit of 8 requests a second, when much is read, then all of it arrives', async () => {
  const simulator = await simulate({ users: 4000 }, { throttle: { requests: 8, perSeconds: 1 } })
  const graph = connect(simulator, { totalTimeoutMs: 20_000 })
  const groups = await gather(graph.groupsWithRelations())
  expect(groups).toHaveLength(23 + 160)
  expect(simulator.requests().some(({ status }) => status === 429)).toBe(true)
  expect(groups.filter(({ memberCount }) => (memberCount ?? 0) > 0).length).toBeGreaterThan(100)
})

test('given parts of a batch that are throttled, when they are read, then only those are asked for again', async () => {
  const simulator = await simulate()
  simulator.fail({
    kind: 'status',
    status: 429,
    retryAfter: '1',
    times: 3,
    on: /^\/v1.0\/groups\/[^/]+\/owners/,
  })
  let groups: unknown[] = []
  const ms = await elapsed(async () => {
    groups = await gather(connect(simulator).groupsWithRelations())
  })
  expect(groups).toHaveLength(33)
  expect(ms).toBeGreaterThanOrEqual(950)
  // Owners of 33 in two batches, counts in two, and one for what was throttled (two when both had some).
  const batches = simulator.requests().filter(({ path }) => path.endsWith('$batch')).length
  expect(batches).toBeGreaterThanOrEqual(5)
  expect(batches).toBeLessThanOrEqual(6)
})

test('given a bound of 3, when many batches go out, then no more than 3 requests are under way at once', async () => {
  const simulator = await simulate({ users: 1000 }, { latencyMs: 10 })
  let inFlight = 0
  let most = 0
  const graph = connect(simulator, {
    concurrency: 3,
    fetch: async (url, init) => {
      most = Math.max(most, ++inFlight)
      try {
        return await fetch(url, init)
      } finally {
        inFlight--
      }
    },
  })
  await gather(graph.groupsWithRelations())
  expect(most).toBe(3)
})
