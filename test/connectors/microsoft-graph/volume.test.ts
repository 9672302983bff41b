import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { connect, connectReader, simulate } from './connection.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes of JavaScript objects and buffers that are really in use. */
function inUse(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('given 50,000 users, when they are streamed, then memory does not grow with them', async () => {
  const graph = connect(await simulate({ users: 50_000 }))
  let count = 0
  let pages = 0
  let early = 0
  let most = 0
  for await (const page of graph.users()) {
    count += page.length
    pages++
    if (pages === 5) early = inUse()
    if (pages > 5 && pages % 15 === 0) most = Math.max(most, inUse())
  }
  expect(count).toBe(50_000)
  expect(most - early).toBeLessThan(8 * 1024 * 1024)
}, 120_000)

test('given 20,000 applications and 200,000 grants, when they are read, then each comes once', async () => {
  const size = { users: 10_000, applications: 20_000, grants: 200_000 }
  const reader = connectReader(await simulate(size), { totalTimeoutMs: 60_000 })
  const ids = async (name: 'applications' | 'servicePrincipals' | 'grants') => {
    const found = new Set<string>()
    let count = 0
    for await (const page of reader[name]()) {
      count += page.length
      for (const { id } of page) found.add(id)
    }
    expect(found.size).toBe(count)
    return found
  }
  expect((await ids('applications')).size).toBeGreaterThanOrEqual(20_000)
  const principals = await ids('servicePrincipals')
  expect(principals.size).toBeGreaterThanOrEqual(20_000)
  expect((await ids('grants')).size).toBeGreaterThanOrEqual(200_000)
  for await (const page of reader.grants()) {
    for (const { clientId, resourceId } of page) {
      if (!principals.has(clientId) || !principals.has(resourceId)) throw new Error('a grant of nobody')
    }
  }
}, 240_000)
