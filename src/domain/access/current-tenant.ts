import { RequestError } from '../errors.ts'
import type { Caller } from './caller.ts'

/**
 * The tenant that a caller works with.
 * @throws RequestError `conflict` when there is none
 */
export function requireTenant({ tenantId }: Pick<Caller, 'tenantId'>): string {
  if (tenantId !== null) return tenantId
  throw new RequestError('conflict', 'There is no tenant yet: connect one first.', { reason: 'NO_TENANT' })
}
