import type { Finding } from '../evaluation.ts'
import type { Snapshot } from '../snapshot.ts'
import { anyOf, type Matcher } from './globs.ts'
import { toMilliseconds } from './instants.ts'

/** Whether a rule is not to look at an object. */
export type Excepts = (rule: string, object: Finding['object']) => boolean

/** The exceptions of a snapshot that hold at its time. */
export function createExceptions({ asOf, settings }: Pick<Snapshot, 'asOf' | 'settings'>): Excepts {
  const now = toMilliseconds(asOf) ?? 0
  const byRule = new Map<string, { ids: Set<string>; patterns: string[]; matches: Matcher }>()
  for (const { rule, id, namePattern, until } of settings.exceptions) {
    if (until !== null && (toMilliseconds(until) ?? 0) <= now) continue
    const former = byRule.get(rule) ?? { ids: new Set(), patterns: [], matches: () => false }
    if (id !== null) former.ids.add(id.toLowerCase())
    if (namePattern !== null) former.patterns.push(namePattern)
    byRule.set(rule, { ...former, matches: anyOf(former.patterns) })
  }
  return (rule, { id, name }) => {
    const excepted = byRule.get(rule)
    return excepted !== undefined && (excepted.ids.has(id.toLowerCase()) || excepted.matches(name))
  }
}
