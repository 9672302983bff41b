import type { Schema } from './contract.ts'

/** A schema, and the name of the code that is made from it. */
export interface Shared {
  name: string
  schema: Schema
}

/** Names the code that is made from schemas: equal schemas share one name, whoever they belong to. */
export function createShared(prefix: string) {
  const names = new Map<string, Shared>()
  return {
    nameOf(schema: Schema): string {
      const text = JSON.stringify(schema)
      const known = names.get(text) ?? { name: `${prefix}${names.size + 1}`, schema }
      names.set(text, known)
      return known.name
    },
    /** Every schema that was named, in the order in which it was. */
    all: (): Shared[] => [...names.values()],
  }
}
