/** Rows in one statement. */
const rowsAtOnce = 2_000

export function* inParts<T>(items: readonly T[], size = rowsAtOnce): Generator<T[]> {
  for (let begin = 0; begin < items.length; begin += size) yield items.slice(begin, begin + size)
}
