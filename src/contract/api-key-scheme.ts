import { readBearer } from '../authorization.ts'
import { type KeyFormat, keyPattern } from '../domain/access/api-keys.ts'
import type { Scheme } from './dialect.ts'

/** API keys of one format, sent as bearer tokens. */
export function apiKeyScheme(format: KeyFormat): Scheme {
  const pattern = keyPattern(format)
  return {
    challenge: 'Bearer',
    read: ({ authorization }) => {
      const key = readBearer(authorization)
      return key !== null && pattern.test(key) ? key : null
    },
    authenticate: (key, access) => access.findKeyCaller(format, key),
  }
}
