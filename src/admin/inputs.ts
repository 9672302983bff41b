import { z } from 'zod'
import { namePattern } from '../domain/names.ts'
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

/** What people call something. */
export const label = z
  .string()
  .min(1, 'must not be empty')
  .regex(namePattern, 'must not be blank')
  .max(200, 'is too long')

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
