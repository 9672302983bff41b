/**
 * A reader of `Authorization` headers (RFC 9110, section 11.4) that have one scheme, in any case.
 * @returns what stands after the scheme; null when nothing does, or another scheme
 */
export function authorizationReader(scheme: string): (header: string | undefined) => string | null {
  const pattern = new RegExp(`^${scheme} +(\\S+)$`, 'i')
  return (header = '') => pattern.exec(header)?.[1] ?? null
}

/** What stands after `Bearer` (RFC 6750, section 2.1). */
export const readBearer = authorizationReader('Bearer')
