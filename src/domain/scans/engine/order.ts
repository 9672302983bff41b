// Snapshots come in any order and evaluations in one: nothing here asks the machine for its language.

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** No text sorts before it: parts that are joined with it sort one after the other. */
const separator = '\0'

/** Sorted by the parts that `key` gives, the first one first, each by code units. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => readonly string[]): T[] {
  const list = Array.from(items)
  // Most lists of an app are that short.
  if (list.length < 2) return list
  const keyed = list.map((item) => ({ item, key: key(item).join(separator) }))
  return keyed.sort((a, b) => byCodeUnits(a.key, b.key)).map(({ item }) => item)
}

/** An id as it is compared: Graph writes GUIDs in lower case, people and scripts paste them in upper case. */
export const toKey = (id: string): string => id.toLowerCase()

/** Items by id. A listing may give an object twice, when it changes while it is read: which one stays is not chance. */
export function indexBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T> {
  const index = new Map<string, T>()
  for (const item of items) {
    const at = toKey(key(item))
    const former = index.get(at)
    if (former === undefined || canonical(item) < canonical(former)) index.set(at, item)
  }
  return index
}

/** Equal for values that differ in the order of arrays and fields only. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(canonical).sort(byCodeUnits).join()}]`
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.sort(byCodeUnits).join()}}`
}
