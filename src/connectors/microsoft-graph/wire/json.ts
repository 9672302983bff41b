import * as z from 'zod'
import { invalidResponse } from '../errors.ts'
import type { ResolvedOptions } from '../options.ts'

/** `text` as JSON; undefined (which JSON cannot say) when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * `value` as `schema` has it.
 * @throws GraphError `invalid_response` naming `what` and the place of the first difference, never a value.
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidResponse(`${what}: ${differenceOf(result.error)}`)
}

/** Place and kind of the first difference between a value and its schema. */
function differenceOf({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.') || 'body'}: ${issue.code}` : 'unreadable'
}

const named = z.object({
  id: z.string().optional().catch(undefined),
  skuId: z.string().optional().catch(undefined),
})

/**
 * The items of one page that are as `schema` has them; the others are told to `onLeftOut`.
 * @param pathname of the listing, such as `/v1.0/users`
 * @throws GraphError `invalid_response` for the first one that is not, when nobody is there to be told
 */
export function parseItems<S extends z.ZodType>(
  { onLeftOut }: Pick<ResolvedOptions, 'onLeftOut'>,
  schema: S,
  items: readonly unknown[],
  pathname: string,
): z.output<S>[] {
  return items.flatMap((item, index) => {
    const result = schema.safeParse(item)
    if (result.success) return [result.data]
    const reason = differenceOf(result.error)
    if (!onLeftOut) throw invalidResponse(`GET ${pathname}: value.${index}.${reason}`)
    const { id, skuId } = named.safeParse(item).data ?? {}
    onLeftOut({ listing: collectionOf(pathname), id: skuId ?? id ?? null, reason })
    return []
  })
}

/** `users` of `/v1.0/users/delta`. */
const collectionOf = (pathname: string) =>
  pathname
    .replace(/\/delta$/, '')
    .split('/')
    .at(-1) ?? ''
