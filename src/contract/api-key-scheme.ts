import type { IncomingHttpHeaders } from 'node:http'
import { type KeyFormat, keyPattern } from '../domain/access/api-keys.ts'
import type { Scheme } from './dialect.ts'

const bearer = /^Bearer +(\S+)$/i

/** What stands after `Bearer` in the `Authorization` header (RFC 6750, section 2.1); null when nothing does. */
export const readBearer = ({ authorization = '' }: IncomingHttpHeaders): string | null =>
  bearer.exec(authorization)?.[1] ?? null

/** API keys of one format, sent as bearer tokens. */
export function apiKeyScheme(format: KeyFormat): Scheme {
  const pattern = keyPattern(format)
  return {
    challenge: 'Bearer',
    read: (headers) => {
      const key = readBearer(headers)
      return key !== null && pattern.test(key) ? key : null
    },
    authenticate: (key, access) => access.findKeyCaller(format, key),
  }
}
