import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from './contract-document.ts'
import { formatOf } from './formats.ts'
import { rarerViolations, type Violation } from './rarer-violations.ts'

/** How values are written: as JSON with its types, or as text, which a path, query or header is. */
export type Notation = 'json' | 'text'

const matches = (schema: Schema, text: string): boolean =>
  (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text)) &&
  [...text].length >= (schema.minLength ?? 0) &&
  [...text].length <= (schema.maxLength ?? Infinity) &&
  (schema.allOf ?? []).every((part) => matches(part, text))

const storable = (text: string) => !text.includes('\0') && text.isWellFormed()

/** A password may be any text. */
const checkedFormat = ({ format }: Schema) => (format === 'password' ? undefined : format)

function stringsOf(schema: Schema): Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = minLength + 40 } = schema
  const format = checkedFormat(schema)
  const candidates =
    format !== undefined
      ? formatOf(format).right
      : pattern !== undefined
        ? fc.stringMatching(new RegExp(pattern, 'u'))
        : schema.allOf !== undefined
          ? fc.string({ minLength, maxLength: maxLength - 4 }).map((text) => `Aa1!${text}`)
          : fc.string({ unit: 'binary', minLength, maxLength })
  return candidates.filter((text) => matches(schema, text) && storable(text))
}

const isComplete = (object: object, { required = [] }: Schema) =>
  required.every((name) => Object.hasOwn(object, name))

function objectsOf(schema: Schema): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, oneOf } = schema
  const declared = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, valuesOf(property)])),
    { requiredKeys: required, noNullPrototype: true },
  )
  const others =
    additionalProperties === true
      ? fc.dictionary(
          fc
            .string()
            .map((name) => `x-${name}`)
            .filter(storable),
          fc.nat(),
          { maxKeys: 3 },
        )
      : fc.constant({})
  const either =
    schema.anyOf === undefined
      ? fc.constant({})
      : fc.oneof(...schema.anyOf.map((branch) => objectsOf({ ...branch, additionalProperties: false })))
  return fc
    .tuple(others, declared, either)
    .map(([extra, object, branch]) => ({
      ...extra,
      ...object,
      ...(branch as object),
      ...copies(object, properties),
    }))
    .filter((object) => Object.keys(object).length >= minProperties)
    .filter(
      (object) => oneOf === undefined || oneOf.filter((branch) => isComplete(object, branch)).length === 1,
    )
}

/** What has to be the same as another property. */
const copies = (object: Record<string, unknown>, properties: Record<string, Schema>) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, { 'x-same-as': other }]) =>
      other !== undefined && name in object ? [[name, object[other]]] : [],
    ),
  )

function arraysOf({ items = {}, minItems = 0, maxItems = minItems + 4, uniqueItems = false }: Schema) {
  if (maxItems === 0) return fc.constant([])
  const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) }
  return uniqueItems
    ? fc.uniqueArray(valuesOf(items), { ...lengths, selector: (item) => JSON.stringify(item) })
    : fc.array(valuesOf(items), lengths)
}

const farthest = 1_000_000

/** Values that a schema allows. @throws Error for a schema that says more than this knows of */
export function valuesOf(schema: Schema): Arbitrary<unknown> {
  const { nullable, ...rest } = schema
  if (nullable === true) return fc.option(valuesOf(rest), { nil: null })
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const { minimum: min = -farthest, maximum: max = farthest } = schema
  switch (schema.type) {
    case 'string':
      return stringsOf(schema)
    case 'integer':
      return fc.integer({ min, max })
    case 'number':
      return fc.double({ min, max, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return arraysOf(schema)
    case 'object':
      return objectsOf(schema)
    case undefined:
      if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valuesOf))
      throw new Error(`there are no values for the schema ${JSON.stringify(schema)}`)
  }
}

/** Values of every JSON type, by the name of the type in schemas. */
const samples: Record<string, unknown[]> = {
  string: ['', 'text', '1', 'true', 'null'],
  integer: [0, 1, -7],
  number: [0.5],
  boolean: [true, false],
  array: [[], [1], [{}]],
  object: [{}, { length: 1 }],
}

function wrongTypes(types: readonly NonNullable<Schema['type']>[]): Violation {
  const right: string[] = types.flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type]))
  const wrong = Object.keys(samples).filter((name) => !right.includes(name))
  return {
    what: `no ${types.join(' or ')}`,
    values: fc.constantFrom(...wrong.flatMap((name) => samples[name] ?? [])),
  }
}

/** The schema itself, or the alternatives that it consists of. */
const formsOf = (schema: Schema): Schema[] =>
  schema.type === undefined && schema.anyOf !== undefined ? schema.anyOf.flatMap(formsOf) : [schema]

/**
 * Every way to break a schema, each with values that break it that way (and perhaps in others too).
 * @param notation text has no types: what is wrong with the type of text is how it is written
 */
export function violationsOf(schema: Schema, notation: Notation): Violation[] {
  const forms = formsOf(schema)
  const violations = forms.flatMap((form) => violationsByType(form, notation))
  if (notation === 'json') {
    violations.push(wrongTypes(forms.flatMap(({ type }) => type ?? [])))
    if (!forms.some(({ nullable }) => nullable === true))
      violations.push({ what: 'null', values: fc.constant(null) })
  }
  if (schema.enum !== undefined && schema.type === 'integer') {
    const values = fc.integer({ min: -9, max: 99 }).filter((value) => !schema.enum?.includes(value))
    violations.push({ what: 'none of its values', values })
  }
  if (schema.enum !== undefined && schema.type === 'string') {
    const known = schema.enum
    violations.push({
      what: 'none of its values',
      values: fc
        .oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom(...known).map((value) => `${String(value)} `),
        )
        .filter((value) => !known.includes(value)),
    })
    const capitals = known
      .map((value) => String(value).toUpperCase())
      .filter((value) => !known.includes(value))
    if (capitals.length > 0) {
      violations.push({ what: 'a value in capitals', values: fc.constantFrom(...capitals) })
    }
  }
  return violations
}

function violationsByType(schema: Schema, notation: Notation): Violation[] {
  switch (schema.type) {
    case 'string':
      return stringViolations(schema)
    case 'integer':
    case 'number':
      return numberViolations(schema, notation)
    case 'boolean':
      return notation === 'text'
        ? [{ what: 'neither true nor false', values: fc.constantFrom('yes', '1', 'TRUE', 'x') }]
        : [
            ...((schema.enum ?? []).length === 1
              ? [{ what: 'the other', values: fc.constant(schema.enum?.[0] !== true) }]
              : []),
          ]
    case 'array':
      return arrayViolations(schema)
    case 'object':
      return objectViolations(schema, notation)
    case undefined:
      return []
  }
}

function stringViolations(schema: Schema): Violation[] {
  const { minLength = 0, maxLength, pattern } = schema
  const format = checkedFormat(schema)
  const violations: Violation[] = []
  if (minLength > 0) {
    violations.push({ what: 'too short', values: fc.constant('a'.repeat(minLength - 1)) })
  }
  if (maxLength !== undefined) {
    // In characters as people count them, whatever they take in UTF-16.
    const values = fc.constantFrom('a', 'é', '😀').map((letter) => letter.repeat(maxLength + 1))
    violations.push({ what: 'too long', values })
  }
  if (pattern !== undefined) {
    const values = fc.string({ minLength: 1 }).filter((text) => !new RegExp(pattern, 'u').test(text))
    violations.push({ what: 'not of its pattern', values })
  }
  if (format !== undefined) {
    violations.push({ what: `no ${format}`, values: fc.constantFrom(...formatOf(format).wrong) })
  }
  return violations
}

function numberViolations({ type, minimum, maximum }: Schema, notation: Notation): Violation[] {
  const written = (value: number) => (notation === 'text' ? String(value) : value)
  const far = fc.constantFrom(2, 1000, 2 ** 31, 2 ** 53)
  const violations: Violation[] = []
  if (minimum !== undefined) {
    violations.push({ what: 'just too small', values: fc.constant(written(minimum - 1)) })
    violations.push({ what: 'far too small', values: far.map((distance) => written(minimum - distance)) })
  }
  if (maximum !== undefined) {
    violations.push({ what: 'just too large', values: fc.constant(written(maximum + 1)) })
    violations.push({ what: 'far too large', values: far.map((distance) => written(maximum + distance)) })
  }
  if (type === 'integer') violations.push({ what: 'a fraction', values: fc.constant(written(1.5)) })
  if (notation === 'text') {
    const words = ['', 'x', '1x', '--1', 'NaN', 'Infinity', '1e999', 'null', 'true', '1,000', '[1]', '١']
    violations.push({ what: 'no number', values: fc.constantFrom(...words) })
  }
  return violations
}

function arrayViolations(schema: Schema): Violation[] {
  const { items = {}, minItems = 0, maxItems, uniqueItems = false } = schema
  const item = maxItems === 0 ? fc.constant(1) : valuesOf(items)
  const violations = violationsOf(items, 'json').map(({ what, values }) => ({
    what: `an item that is ${what}`,
    values: values.map((value) => [value]),
  }))
  const ofLength = (length: number) => fc.array(item, { minLength: length, maxLength: length })
  if (minItems > 0) violations.push({ what: 'too few items', values: ofLength(minItems - 1) })
  if (maxItems !== undefined) violations.push({ what: 'too many items', values: ofLength(maxItems + 1) })
  if (uniqueItems) violations.push({ what: 'an item twice', values: item.map((value) => [value, value]) })
  return violations
}

function objectViolations(schema: Schema, notation: Notation): Violation[] {
  const { properties = {}, required = [], minProperties = 0, additionalProperties } = schema
  const whole = objectsOf(schema) as Arbitrary<Record<string, unknown>>
  const violations: Violation[] = []
  for (const name of required) {
    const values = whole.map(({ [name]: _missing, ...others }) => others)
    violations.push({ what: `without ${name}`, values })
  }
  for (const [name, property] of Object.entries(properties)) {
    for (const { what, values: wrong } of violationsOf(property, notation)) {
      const values = fc.tuple(whole, wrong).map(([object, value]) => ({ ...object, [name]: value }))
      violations.push({ what: `${name}: ${what}`, values })
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (property['x-same-as'] === undefined) continue
    const values = whole.map((object) => ({ ...object, [name]: `${String(object[name])}x` }))
    violations.push({ what: `${name}: another value`, values })
  }
  if (additionalProperties === false) {
    const strange = fc.constantFrom('unknown', 'id', 'constructor', 'toString', '', 'a.b', '__proto__')
    const values = fc
      .tuple(whole, strange)
      .map(([object, name]) => Object.defineProperty({ ...object }, name, { value: 1, enumerable: true }))
    violations.push({ what: 'an unknown property', values })
  }
  if (minProperties > 0) violations.push({ what: 'empty', values: fc.constant({}) })
  return [...violations, ...rarerViolations(schema, whole)]
}
