import { BusyError } from './errors.ts'

/** Who takes a turn, and what for. */
interface Claim {
  /** Of whom no more than a share are served at once. */
  owner: string
  /** What is done: what has lately been slow has no more than a share either, all such kinds together. */
  kind: string
}

/** A turn that has begun. */
export interface Turn extends Claim {
  since: number
}

/** Connections are taken by turns: no owner has more than a share of them, and all who wait come round. */
export interface Turns {
  /**
   * Resolves when it is this owner's turn. Each turn has to be ended.
   * @throws BusyError when it does not come in time
   */
  take(claim: Claim): Promise<Turn>
  end(turn: Turn): void
}

interface Line {
  /** Turns that have begun and not ended. */
  taken: number
  /** Those who wait, by what for. */
  waiting: Map<string, Set<() => void>>
}

interface Kind {
  /** The oldest one first. */
  running: Set<Turn>
  /** Until when it counts as slow, whatever runs. */
  slowUntil: number
}

export interface TurnRules {
  /** Most turns at once. */
  maximum: number
  /** Most of them for one owner, and for everything slow together. */
  share: number
  /** How long to wait for one, in milliseconds. */
  timeout: number
}

/** What takes longer than this is slow, and its kind counts as such for some time after, in milliseconds. */
const slowAfter = 1_000
const slowFor = 5_000

export function createTurns({ maximum, share, timeout }: TurnRules): Turns {
  /** What no kind can have, so that others come in also before it has been found to be slow. */
  const reserve = Math.min(2, Math.floor(maximum / 5))
  // Whoever was given a turn goes behind the others.
  const lines = new Map<string, Line>()
  const kinds = new Map<string, Kind>()
  let taken = 0

  function lineOf(owner: string): Line {
    let line = lines.get(owner)
    if (line === undefined) lines.set(owner, (line = { taken: 0, waiting: new Map() }))
    return line
  }

  function kindOf(name: string): Kind {
    let kind = kinds.get(name)
    if (kind === undefined) kinds.set(name, (kind = { running: new Set(), slowUntil: -Infinity }))
    return kind
  }

  function isSlow({ running, slowUntil }: Kind, now: number): boolean {
    if (slowUntil > now) return true
    const [oldest] = running
    return oldest !== undefined && now - oldest.since > slowAfter
  }

  function slowTurns(now: number): number {
    let count = 0
    for (const kind of kinds.values()) if (isSlow(kind, now)) count += kind.running.size
    return count
  }

  /** Whether one more turn of this kind leaves enough to the others. */
  function hasRoom(name: string, now: number): boolean {
    if (taken >= maximum) return false
    const kind = kinds.get(name)
    if (kind === undefined) return true
    if (kind.running.size >= maximum - reserve) return false
    return !isSlow(kind, now) || slowTurns(now) < share
  }

  function begin({ owner, kind }: Claim, line: Line): Turn {
    const turn: Turn = { owner, kind, since: performance.now() }
    line.taken += 1
    taken += 1
    kindOf(kind).running.add(turn)
    return turn
  }

  const wait = (claim: Claim, line: Line) =>
    new Promise<Turn>((resolve, reject) => {
      const { waiting } = line
      const same = waiting.get(claim.kind) ?? new Set()
      waiting.set(claim.kind, same)
      const leave = () => {
        clearTimeout(timer)
        same.delete(called)
        if (same.size === 0) waiting.delete(claim.kind)
      }
      const called = () => {
        leave()
        resolve(begin(claim, line))
      }
      const timer = setTimeout(() => {
        leave()
        if (line.taken === 0 && waiting.size === 0) lines.delete(claim.owner)
        reject(new BusyError(`no connection within ${timeout} ms`))
      }, timeout)
      same.add(called)
    })

  /** Calls the next one of those who have not their share yet. @returns whether there was one */
  function callNext(now: number): boolean {
    if (taken >= maximum) return false
    for (const [owner, line] of lines) {
      if (line.taken >= share) continue
      for (const [kind, [next]] of line.waiting) {
        if (next === undefined || !hasRoom(kind, now)) continue
        lines.delete(owner)
        lines.set(owner, line)
        next()
        return true
      }
    }
    return false
  }

  return {
    async take(claim) {
      const line = lineOf(claim.owner)
      if (line.taken < share && hasRoom(claim.kind, performance.now())) return begin(claim, line)
      return wait(claim, line)
    },
    end(turn) {
      const now = performance.now()
      const kind = kindOf(turn.kind)
      kind.running.delete(turn)
      if (now - turn.since > slowAfter) kind.slowUntil = now + slowFor
      if (kind.running.size === 0 && kind.slowUntil <= now) kinds.delete(turn.kind)
      const line = lineOf(turn.owner)
      line.taken -= 1
      taken -= 1
      if (line.taken === 0 && line.waiting.size === 0) lines.delete(turn.owner)
      while (callNext(now));
    },
  }
}
