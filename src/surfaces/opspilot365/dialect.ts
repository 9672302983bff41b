import type { KeyFormat } from '../../domain/access/api-keys.ts'
import type { Page } from '../../database/pagination.ts'
import { apiKeyScheme } from '../../contract/api-key-scheme.ts'
import type { Dialect } from '../../contract/dialect.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    opspilot365: Body extends { data: (infer Item)[]; meta: unknown }
      ? Page<Item>
      : Body extends { data: infer Data }
        ? Data
        : never
  }
}

export const keyFormat: KeyFormat = {
  surface: 'opspilot365',
  livePrefix: 'op365_sk_live_',
  sandboxPrefix: 'op365_sk_test_',
}

const isPage = (output: unknown): output is Page<unknown> =>
  typeof output === 'object' && output !== null && 'items' in output && 'total' in output

/** OpsPilot365: everything in `{success, data | error}`, pages counted, one limit for each organization. */
export const dialect: Dialect = {
  schemes: { opspilot365ApiKey: apiKeyScheme(keyFormat) },

  readPage: ({ page, limit }) => ({ page: Number(page ?? 1), limit: Number(limit ?? 1) }),

  encode: (output, { page }) =>
    isPage(output)
      ? { success: true, data: output.items, meta: { ...page, total: output.total } }
      : { success: true, data: output },

  encodeError: ({ form: { status, code }, message, details }) => ({
    status,
    body: { success: false, error: { code, message, details } },
  }),

  rateLimitHeaders: ({ policy, limit, remaining, windowSeconds, resetAt }): Record<string, string> => {
    const reset = String(Math.ceil(resetAt / 1000))
    if (limit === 'unlimited') {
      return { 'X-RateLimit-Limit': limit, 'X-RateLimit-Remaining': limit, 'X-RateLimit-Reset': reset }
    }
    const seconds = Math.max(0, Math.ceil((resetAt - Date.now()) / 1000))
    return {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(remaining),
      'X-RateLimit-Reset': reset,
      'RateLimit-Policy': `"${policy}";q=${limit};w=${windowSeconds}`,
      RateLimit: `"${policy}";r=${remaining};t=${seconds}`,
    }
  },
}
