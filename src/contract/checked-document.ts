type Tree = Record<string, unknown>

/**
 * A schema with the keywords of its `x-checked-as` in place of its own, and without those that are null there: what
 * requests are held against, where the document says the same in a form that generators of clients can read.
 */
export function asChecked<Schema extends object>(given: Schema): Schema {
  const { 'x-checked-as': checked, ...schema } = given as Schema & { 'x-checked-as'?: Tree }
  if (checked === undefined) return given
  const keywords = Object.entries({ ...schema, ...checked }).filter(([, value]) => value !== null)
  return Object.fromEntries(keywords) as Schema
}

/** A document, or part of one, with all its schemas as requests are held against them. @returns a copy */
export function checkedDocument<Document>(node: Document): Document {
  return check(node) as Document
}

function check(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(check)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(asChecked(node)).map(([key, value]) => [key, check(value)]))
}
