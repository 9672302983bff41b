import { describe, expect, test } from '@jest/globals'
import { isDatabaseUnavailable } from '../../src/database/errors.ts'
import { createTurns } from '../../src/database/turns.ts'

/** Whose turn it is, in the order in which they were called. */
function called(turns: ReturnType<typeof createTurns>, owners: string[]): string[] {
  const order: string[] = []
  for (const owner of owners)
    turns.take(owner).then(
      () => order.push(owner),
      () => order.push(`not ${owner}`),
    )
  return order
}
const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('turns', () => {
  test('are had at once, up to a share of them', async () => {
    const order = called(createTurns({ maximum: 4, share: 2, patience: 60_000 }), ['a', 'a', 'a', 'b'])
    await soon()
    expect(order).toEqual(['a', 'a', 'b'])
  })

  test('go round among those who wait, however many of one owner do', async () => {
    const turns = createTurns({ maximum: 2, share: 2, patience: 60_000 })
    const order = called(turns, ['a', 'a', 'a', 'a', 'a', 'b', 'c'])
    for (const owner of ['a', 'a', 'a', 'b']) {
      await soon()
      turns.end(owner)
    }
    await soon()
    expect(order).toEqual(['a', 'a', 'a', 'b', 'c', 'a'])
  })

  test('that end are given to others while their owner has its share', async () => {
    const turns = createTurns({ maximum: 2, share: 1, patience: 60_000 })
    const order = called(turns, ['a', 'b', 'a', 'c'])
    turns.end('b')
    await soon()
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test('that do not come in time are a reason to try again, and are taken by nobody', async () => {
    const turns = createTurns({ maximum: 1, share: 1, patience: 10 })
    await turns.take('a')
    const failure = await turns.take('a').catch((error: unknown) => error)
    expect(isDatabaseUnavailable(failure)).toBe(true)
    turns.end('a')
    await turns.take('b')
  })
})
