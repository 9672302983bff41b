import * as z from 'zod'

/** A field that Graph leaves out or sends as null where it has no value; null then. */
export function maybe<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? null)
}

/** A collection that Graph leaves out or sends as null where it is empty; an empty array then. */
export function list<S extends z.ZodType>(item: S) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
}

/** An object's id. Not always a GUID: grants have 43 characters of base64, subscribed SKUs two GUIDs. */
export const id = z.string().min(1).max(256)

export const text = maybe(z.string())
export const flag = maybe(z.boolean())
/** An instant in ISO 8601 with offset; Graph gives up to seven digits of seconds, which are kept. */
export const instant = maybe(z.iso.datetime({ offset: true }))

/** The `$select` that asks for what `schema` reads. */
export function selectOf(schema: z.ZodObject): string {
  return Object.keys(schema.shape)
    .filter((name) => !name.startsWith('@'))
    .join(',')
}
