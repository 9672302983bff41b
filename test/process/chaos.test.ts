import { describe, expect, test } from '@jest/globals'
import { count, holds } from '../../scripts/chaos/counts.ts'
import { killAtRandom } from '../../scripts/chaos/kill.ts'
import { runChaos } from '../../scripts/chaos/run.ts'
import { createDatabase } from '../support/postgres.ts'
import { patience } from '../support/process.ts'
import { encryptionKey } from '../support/vault.ts'

// A short run of `make chaos`.
test(
  'nothing that was acknowledged is missing, and nothing is doubled, whatever process is killed',
  async () => {
    await using started = new AsyncDisposableStack()
    const { ownerUrl, drop } = await createDatabase()
    started.defer(drop)
    const killed: string[] = []
    const outcome = await runChaos(
      { ownerUrl, encryptionKey, roles: ['web', 'web', 'worker', 'worker'] },
      ({ processes }) => killAtRandom(processes, 4, (line) => void killed.push(line)),
    )
    expect(killed).toHaveLength(4)
    expect(outcome.faults).toEqual([])
    expect(outcome.counts.filter((counts) => !holds([counts]))).toEqual([])
    expect(outcome.counts).toHaveLength(7)
  },
  5 * patience,
)

describe('what is counted', () => {
  const sent = new Map([
    ['acknowledged', true],
    ['without an answer', false],
  ])
  const all = { what: 'work', sent: 2, acknowledged: 1 }

  test.each([
    ['there', [['acknowledged', 1]], { stored: 1, missing: 0, doubled: 0 }, true],
    [
      'there, with what had no answer',
      [
        ['acknowledged', 1],
        ['without an answer', 1],
      ],
      { stored: 2, missing: 0, doubled: 0 },
      true,
    ],
    ['missing', [['without an answer', 1]], { stored: 1, missing: 1, doubled: 0 }, false],
    ['doubled', [['acknowledged', 3]], { stored: 1, missing: 0, doubled: 2 }, false],
    [
      'doubled without an answer',
      [
        ['acknowledged', 1],
        ['without an answer', 2],
      ],
      { stored: 2, missing: 0, doubled: 1 },
      false,
    ],
    [
      'what nobody sent',
      [
        ['acknowledged', 1],
        ['unknown', 1],
      ],
      { stored: 2, missing: 0, doubled: 1 },
      false,
    ],
  ] as const)('%s', (_what, stored, counts, well) => {
    const counted = count('work', sent, new Map<string, number>(stored))
    expect(counted).toEqual({ ...all, ...counts })
    expect(holds([counted])).toBe(well)
  })

  test('a kind of work of which nothing was acknowledged proves nothing', () => {
    expect(holds([count('work', new Map([['sent', false]]), new Map())])).toBe(false)
  })
})
