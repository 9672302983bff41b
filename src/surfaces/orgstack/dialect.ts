import { readBearer } from '../../authorization.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { countHeaders } from '../../contract/rate-limit-headers.ts'
import { isPage, type Page } from '../../database/pagination.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    orgstack: Body extends { data: (infer Item)[]; pagination: unknown } ? Page<Item> : Body
  }
}

/** Three parts of base64url, as RFC 7515 writes a signed token, and not longer than a header may reasonably be. */
const token = /^[\w-]{1,2000}\.[\w-]{1,6000}\.[\w-]{1,1000}$/

/** OrgStack: bare objects, lists in `{data, pagination}`, errors in `{error, message, timestamp}`, JSON Web Tokens. */
export const dialect: Dialect = {
  schemes: {
    orgstackToken: {
      challenge: 'Bearer',
      read: ({ authorization }) => {
        const presented = readBearer(authorization)
        return presented !== null && token.test(presented) ? presented : null
      },
      authenticate: (presented, access) => access.findTokenCaller('orgstack', presented),
    },
  },

  readPage: ({ page, size, limit }) => ({ page: Number(page ?? 1), limit: Number(size ?? limit ?? 20) }),

  encode: (output, { page: { page, limit } }) =>
    isPage(output)
      ? {
          data: output.items,
          pagination: {
            page,
            size: limit,
            total: output.total,
            totalPages: Math.ceil(output.total / limit),
          },
        }
      : output,

  encodeError: ({ form: { status, code: error }, message, details: { fields } }) => ({
    status,
    body: {
      error,
      message,
      timestamp: new Date().toISOString(),
      ...(fields === undefined ? {} : { details: fields }),
    },
  }),

  rateLimitHeaders: countHeaders,
}
