import { z } from 'zod'
import type { Input } from './command.ts'

// Several commands ask for these.

const slug = z
  .string()
  .regex(/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short name in lower case, such as acme')

/** The organization that something is made in. */
export const organization = {
  value: '<slug>',
  help: 'The organization; made when there is none',
  schema: slug,
} satisfies Input

/** @param values of which one may be given */
export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

export const flag = z.boolean().default(false)

/** A path on this machine. */
export const file = {
  value: '<path>',
  help: 'The file',
  schema: z.string().min(1, 'must not be empty'),
} satisfies Input
