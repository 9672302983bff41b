import { describe, expect, jest, test } from '@jest/globals'
import { isDatabaseUnavailable } from '../../src/database/errors.ts'
import { createTurns, type Turn } from '../../src/database/turns.ts'

/** Takes turns one after the other, as they come. */
function line(turns: ReturnType<typeof createTurns>) {
  const begun: Turn[] = []
  const order: string[] = []
  return {
    /** Whose turn it was, in that order. */
    order,
    call: (...owners: string[]) => owners.forEach((owner) => void take(owner, 'work')),
    callFor: (kind: string, ...owners: string[]) => owners.forEach((owner) => void take(owner, kind)),
    /** Ends the oldest turn of this owner. */
    end(owner: string) {
      const index = begun.findIndex((turn) => turn.owner === owner)
      const [turn] = begun.splice(index, 1)
      if (turn === undefined) throw new Error(`${owner} has no turn`)
      turns.end(turn)
    },
  }
  async function take(owner: string, kind: string): Promise<void> {
    const turn = await turns.take({ owner, kind }).catch(() => null)
    if (turn === null) return
    begun.push(turn)
    order.push(owner)
  }
}
const soon = () => new Promise((resolve) => setImmediate(resolve))
const timeout = 1_000

describe('turns', () => {
  test('are had at once, up to a share of them', async () => {
    const { order, call } = line(createTurns({ maximum: 4, share: 2, timeout }))
    call('a', 'a', 'a', 'b')
    await soon()
    expect(order).toEqual(['a', 'a', 'b'])
  })

  test('go round among those who wait, however many of one owner do', async () => {
    const { order, call, end } = line(createTurns({ maximum: 2, share: 2, timeout }))
    call('a', 'a', 'a', 'a', 'a', 'b', 'c')
    for (const owner of ['a', 'a', 'a', 'b']) {
      await soon()
      end(owner)
    }
    await soon()
    expect(order).toEqual(['a', 'a', 'a', 'b', 'c', 'a'])
  })

  test('that end are given to others while their owner has its share', async () => {
    const { order, call, end } = line(createTurns({ maximum: 2, share: 1, timeout }))
    call('a', 'b', 'a', 'c')
    await soon()
    end('b')
    await soon()
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test('that do not come in time are a reason to try again, and are taken by nobody', async () => {
    const turns = createTurns({ maximum: 1, share: 1, timeout: 10 })
    const turn = await turns.take({ owner: 'a', kind: 'work' })
    const failure = await turns.take({ owner: 'a', kind: 'work' }).catch((error: unknown) => error)
    expect(isDatabaseUnavailable(failure)).toBe(true)
    turns.end(turn)
    await turns.take({ owner: 'b', kind: 'work' })
  })

  describe('for work that is slow', () => {
    const many = Array.from({ length: 10 }, (_, index) => `owner ${index}`)

    test('leave room for other work from the start', async () => {
      const { order, callFor } = line(createTurns({ maximum: 10, share: 5, timeout }))
      callFor('locked', ...many)
      callFor('quick', 'b', 'c')
      await soon()
      expect(order).toEqual([...many.slice(0, 8), 'b', 'c'])
    })

    test('are a share of all as soon as it shows, whatever it is and whoever does it', async () => {
      const clock = jest.spyOn(performance, 'now').mockReturnValue(0)
      try {
        const { order, callFor, end } = line(createTurns({ maximum: 10, share: 5, timeout }))
        callFor('locked', 'a', 'b', 'c')
        await soon()
        clock.mockReturnValue(1500)
        callFor('locked', 'd', 'e', 'f')
        callFor('quick', 'g', 'h')
        await soon()
        expect(order).toEqual(['a', 'b', 'c', 'd', 'e', 'g', 'h'])
        // What ends makes room for what waits, and for no more than that.
        end('a')
        await soon()
        expect(order.slice(7)).toEqual(['f'])
        callFor('locked', 'i')
        callFor('quick', 'j')
        await soon()
        expect(order.slice(8)).toEqual(['j'])
      } finally {
        clock.mockRestore()
      }
    })

    test('are all again when it has been quick for some time', async () => {
      const clock = jest.spyOn(performance, 'now').mockReturnValue(0)
      try {
        const { order, callFor, end } = line(createTurns({ maximum: 10, share: 5, timeout }))
        callFor('locked', 'a')
        await soon()
        clock.mockReturnValue(2_000)
        end('a')
        clock.mockReturnValue(8_000)
        callFor('locked', ...many)
        await soon()
        expect(order.slice(1)).toEqual(many.slice(0, 8))
      } finally {
        clock.mockRestore()
      }
    })
  })
})
