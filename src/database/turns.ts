import { BusyError } from './errors.ts'

/** Connections are taken by turns: no owner has more than a share of them, and all who wait come round. */
export interface Turns {
  /**
   * Resolves when it is this owner's turn. Each turn has to be ended.
   * @throws BusyError when it does not come in time
   */
  take(owner: string): Promise<void>
  end(owner: string): void
}

interface Line {
  /** Turns that have begun and not ended. */
  taken: number
  waiting: Set<() => void>
}

export interface TurnRules {
  /** Most turns at once. */
  maximum: number
  /** Most of them for one owner. */
  share: number
  /** How long to wait for one, in milliseconds. */
  patience: number
}

export function createTurns({ maximum, share, patience }: TurnRules): Turns {
  // Whoever was given a turn goes behind the others.
  const lines = new Map<string, Line>()
  let taken = 0

  function lineOf(owner: string): Line {
    let line = lines.get(owner)
    if (line === undefined) lines.set(owner, (line = { taken: 0, waiting: new Set() }))
    return line
  }

  function begin(line: Line): void {
    line.taken += 1
    taken += 1
  }

  const wait = (line: Line) =>
    new Promise<void>((resolve, reject) => {
      const called = () => {
        clearTimeout(timer)
        line.waiting.delete(called)
        begin(line)
        resolve()
      }
      const timer = setTimeout(() => {
        line.waiting.delete(called)
        reject(new BusyError(`no connection within ${patience} ms`))
      }, patience)
      line.waiting.add(called)
    })

  /** Calls the next one of those who have not their share yet. */
  function callNext(): void {
    for (const [owner, line] of lines) {
      const [next] = line.waiting
      if (next === undefined || line.taken >= share) continue
      lines.delete(owner)
      lines.set(owner, line)
      return next()
    }
  }

  return {
    async take(owner) {
      const line = lineOf(owner)
      if (taken < maximum && line.taken < share) begin(line)
      else await wait(line)
    },
    end(owner) {
      const line = lineOf(owner)
      line.taken -= 1
      taken -= 1
      if (line.taken === 0 && line.waiting.size === 0) lines.delete(owner)
      callNext()
    },
  }
}
