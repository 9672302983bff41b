import { LRUCache } from 'lru-cache'
import type { ChangeFeed } from '../../database/change-feed.ts'

/** Something found, with what it follows from. */
export interface Finding<T> {
  value: T
  /** `<kind> <id>` of everything whose change makes it wrong, as the database announces it. */
  sources: readonly string[]
  /** When it stops being right by itself, in milliseconds since 1970. */
  expiresAt: number
}

/** Remembers what was found for as long as nobody has announced a change of what it follows from. */
export interface Memory<T> {
  find(key: string, look: () => Promise<Finding<T> | null>): Promise<T | null>
  /** Forgets what follows from this. */
  forget(source: string): void
  forgetAll(): void
}

const maximumFindings = 20_000

/** @param feed while it is not current, nothing that is remembered is used */
export function createMemory<T extends object>(feed: () => Pick<ChangeFeed, 'isCurrent'>): Memory<T> {
  const keysBySource = new Map<string, Set<string>>()
  const findings = new LRUCache<string, Finding<T>>({
    max: maximumFindings,
    dispose: ({ sources }, key) => {
      for (const source of sources) {
        const keys = keysBySource.get(source)
        keys?.delete(key)
        if (keys?.size === 0) keysBySource.delete(source)
      }
    },
  })
  /** How much has been forgotten: what was looked up meanwhile may be wrong already. */
  let forgotten = 0

  function remember(key: string, finding: Finding<T>): void {
    findings.set(key, finding)
    for (const source of finding.sources) {
      const keys = keysBySource.get(source)
      if (keys === undefined) keysBySource.set(source, new Set([key]))
      else keys.add(key)
    }
  }

  return {
    async find(key, look) {
      const known = feed().isCurrent() ? findings.get(key) : undefined
      if (known !== undefined && known.expiresAt > Date.now()) return known.value
      const before = forgotten
      const finding = await look()
      if (finding === null) return null
      if (before === forgotten && feed().isCurrent()) remember(key, finding)
      return finding.value
    },
    forget(source) {
      forgotten += 1
      for (const key of [...(keysBySource.get(source) ?? [])]) findings.delete(key)
    },
    forgetAll() {
      forgotten += 1
      findings.clear()
    },
  }
}
