import type * as z from 'zod'
import { invalidResponse } from '../errors.ts'

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
export function trust<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalidResponse(
    `${what}: ${issue ? `${issue.path.join('.') || 'body'}: ${issue.code}` : 'unreadable'}`,
  )
}
