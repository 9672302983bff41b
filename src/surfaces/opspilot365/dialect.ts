import type { KeyFormat } from '../../domain/access/api-keys.ts'
import { isPage, type Page } from '../../database/pagination.ts'
import { apiKeyScheme } from '../../contract/api-key-scheme.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { countHeaders, policyHeaders } from '../../contract/rate-limit-headers.ts'

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

  rateLimitHeaders: (quota) => ({ ...countHeaders(quota), ...policyHeaders(quota) }),
}
