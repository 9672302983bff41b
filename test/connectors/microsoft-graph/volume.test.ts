import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { connect, simulate } from './connection.ts'

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
