import { parseCookie } from 'cookie'
import { apiKeyScheme } from '../../contract/api-key-scheme.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { countHeaders } from '../../contract/rate-limit-headers.ts'
import { isPage, type Page } from '../../database/pagination.ts'
import type { KeyFormat } from '../../domain/access/api-keys.ts'
import { readSession, sessionCookie } from './cookies.ts'
import { toPagination } from './pagination.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    identityops: Body extends { data: (infer Item)[]; pagination: unknown }
      ? Page<Item> & Omit<Body, 'data' | 'pagination'>
      : Body
  }
}

export const keyFormat: KeyFormat = {
  surface: 'identityops',
  livePrefix: 'idops_',
  sandboxPrefix: 'idops_test_',
  hasTenant: true,
}

/** Names of requests begin so on this surface; who calls may have given a name that does not. */
const named = (requestId: string) => (requestId.startsWith('req_') ? requestId : `req_${requestId}`)

/** IdentityOps: bare answers, lists in `{data, pagination}`, errors in `{error}`, a cookie for people and keys. */
export const dialect: Dialect = {
  schemes: {
    identityopsApiKey: apiKeyScheme(keyFormat),
    identityopsSession: {
      challenge: null,
      read: ({ cookie = '' }, url) => readSession(parseCookie(cookie), url),
      authenticate: (session, access) => access.browser.find('identityops', session),
      renew: async (caller, access, url) => {
        const session = caller.kind === 'person' ? await access.browser.renew(caller) : null
        return session === null ? null : sessionCookie(url, session)
      },
    },
  },

  readPage: ({ page, limit }) => ({ page: Number(page ?? 1), limit: Number(limit ?? 25) }),

  encode: (output, { page }) => {
    if (!isPage(output)) return output
    const { items, total, ...beside } = output
    return {
      data: items,
      pagination: toPagination(page, total),
      ...beside,
    }
  },

  encodeError: ({ form: { status, code }, message, details, requestId }) => ({
    status,
    body: { error: { code, message, requestId: named(requestId), details } },
  }),

  rateLimitHeaders: countHeaders,
}
