import { parseCookie } from 'cookie'
import type { Dialect } from '../../contract/dialect.ts'
import type { Page } from '../../database/pagination.ts'
import { type KeyFormat, keyPattern } from '../../domain/access/api-keys.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    sixth: Body extends { items: (infer Item)[]; total: number } ? Page<Item> : Body
  }
}

export const keyFormat: KeyFormat = {
  surface: 'sixth',
  livePrefix: 'sixth_live_',
  sandboxPrefix: 'sixth_test_',
}
const pattern = keyPattern(keyFormat)

const isPage = (output: unknown): output is Page<unknown> =>
  typeof output === 'object' && output !== null && 'items' in output && 'total' in output

/** Sixth: bare answers, lists in `{items, total}`, errors in `{code, message, details}`, a cookie for people and keys. */
export const dialect: Dialect = {
  schemes: {
    sixthSession: {
      challenge: null,
      read: ({ cookie }) => parseCookie(cookie ?? '')['session'] ?? null,
      authenticate: (token, access) => access.findTokenCaller('sixth', token),
    },
    sixthKey: {
      challenge: 'Key',
      read: ({ authorization = '' }) => /^Key (\S+)$/.exec(authorization)?.[1] ?? null,
      // Finds a person as well, who is not of the kind of caller that the contract gives keys to.
      authenticate: (key, access) =>
        pattern.test(key.text) ? access.findKeyCaller(keyFormat, key) : access.findTokenCaller('sixth', key),
    },
  },

  readPage: ({ page }) => ({ page: Number(page ?? 1), limit: 50 }),

  encode: (output) => (isPage(output) ? { items: output.items, total: output.total } : output),

  encodeError: ({ form: { status, code }, message, details }) => ({
    status,
    body: { code, message, details },
  }),

  rateLimitHeaders: () => ({}),
}
