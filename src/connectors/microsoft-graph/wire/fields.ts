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
/**
 * An instant in ISO 8601 with offset; Graph gives up to seven digits of seconds, which are kept. Null is also what
 * Microsoft's services say for "never": the first instants of .NET (`0001-01-01T00:00:00Z`) and of Windows (1601), and
 * the last one (9999). Sources: msgraph-sdk-powershell, issue 2832; Microsoft, "DateTime.MinValue", "FILETIME".
 */
export const instant = maybe(z.iso.datetime({ offset: true })).transform((value) => {
  const year = Number(value?.slice(0, 4))
  return year <= 1601 || year >= 9999 ? null : value
})

/** The `$select` that asks for what `schema` reads. */
export function selectOf(schema: z.ZodObject): string {
  return Object.keys(schema.shape)
    .filter((name) => !name.startsWith('@'))
    .join(',')
}
