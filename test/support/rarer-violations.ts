import type { Arbitrary } from 'fast-check'
import type { Schema } from './contract-document.ts'

/** One way to break a schema. */
export interface Violation {
  what: string
  values: Arbitrary<unknown>
}

/** Ways to break what few schemas of objects say. @param whole objects that the schema allows */
export function rarerViolations(
  { maxProperties, anyOf }: Schema,
  whole: Arbitrary<Record<string, unknown>>,
): Violation[] {
  const violations: Violation[] = []
  if (maxProperties !== undefined) {
    const many = Object.fromEntries(
      Array.from({ length: maxProperties + 1 }, (_, index) => [`x-${index}`, index]),
    )
    violations.push({ what: 'too many properties', values: whole.map((object) => ({ ...many, ...object })) })
  }
  if (anyOf !== undefined) {
    const branches = new Set(anyOf.flatMap((branch) => Object.keys(branch.properties ?? {})))
    const without = (object: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(object).filter(([name]) => !branches.has(name)))
    violations.push({ what: 'none of its forms', values: whole.map(without) })
  }
  return violations
}
