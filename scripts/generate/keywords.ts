/** Below these stand names that somebody has chosen: of properties, headers, media types. */
const namesBelow = new Set(['properties', 'headers', 'content'])

/** A contract, or part of one, without some of its keywords. Chosen names stay, and examples are left as they are. */
export function withoutKeywords(
  node: unknown,
  isDropped: (keyword: string) => boolean,
  ofNames = false,
): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutKeywords(item, isDropped))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => ofNames || !isDropped(key))
      .map(([key, item]: [string, unknown]) => [
        key,
        key.startsWith('example') ? item : withoutKeywords(item, isDropped, namesBelow.has(key) && !ofNames),
      ]),
  )
}

/** Writes `values` as the enum of every schema that has this keyword, in its place. */
export function writeEnums(root: unknown, keyword: string, values: readonly unknown[]): void {
  // Of a document whose references are resolved, the same schema is met in several places.
  const visited = new Set<object>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || visited.has(node)) return
    visited.add(node)
    if (Object.hasOwn(node, keyword)) {
      Reflect.deleteProperty(node, keyword)
      Object.assign(node, { enum: values })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(root)
}
