import { RequestError } from '../domain/errors.ts'

/**
 * The refusal of a body that cannot be read.
 * @param field of the body that is at fault; empty for all of it
 */
export const unreadable = (message: string, field = '', options?: ErrorOptions) =>
  new RequestError(
    'invalid_request',
    'The body cannot be read.',
    { fields: [{ field, in: 'body', message }] },
    options,
  )
