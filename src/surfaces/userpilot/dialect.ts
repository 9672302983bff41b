import { authorizationReader } from '../../authorization.ts'
import { type KeyFormat, keyPattern } from '../../domain/access/api-keys.ts'
import { type Region, regions } from '../../domain/analytics/environments.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { policyHeaders } from '../../contract/rate-limit-headers.ts'
import type { FieldError } from '../../contract/fields.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    // An answer without a body asks nothing of its handler.
    userpilot: Body extends undefined ? void : Body
  }
}

const formatOf = (prefix: string): KeyFormat => ({
  surface: 'userpilot',
  livePrefix: prefix,
  sandboxPrefix: prefix,
})

/** A key says which region its environment is in, so that the other region's host refuses it unread. */
export const keyFormats: Record<Region, KeyFormat> = { us: formatOf('upk_us_'), eu: formatOf('upk_eu_') }

const patterns = { us: keyPattern(keyFormats.us), eu: keyPattern(keyFormats.eu) }
const readToken = authorizationReader('Token')

/** The regions whose keys a host takes: the vendor's own host names tell, any other takes both. */
function regionsOf(host = ''): readonly Region[] {
  if (/^analytex-eu\./i.test(host)) return ['eu']
  return /^analytex\./i.test(host) ? ['us'] : regions
}

/** Userpilot: bare answers, a list of errors whose members are all text, limits for each key. */
export const dialect: Dialect = {
  schemes: {
    userpilotApiKey: {
      challenge: 'Token',
      read: ({ authorization, host }) => {
        const key = readToken(authorization)
        return key !== null && regionsOf(host).some((region) => patterns[region].test(key)) ? key : null
      },
      authenticate: (key, access) => access.findKeyCaller(keyFormats.us, key),
    },
  },

  readPage: ({ limit }) => ({ page: 1, limit: Number(limit ?? 1) }),

  encode: (output) => output,

  encodeError: ({ form: { status, code: error }, message, details }) => {
    const faults = details.fields ?? []
    const entry = (text: string, where: string) => ({
      error,
      error_code: String(status),
      message: text,
      details: where,
    })
    return {
      status,
      body: {
        errors: faults.length === 0 ? [entry(message, '')] : faults.map((fault) => entry(...tell(fault))),
      },
    }
  },

  rateLimitHeaders: policyHeaders,
}

function tell({ field, in: place, message }: FieldError): [message: string, details: string] {
  return field === '' ? [`The ${place} ${message}`, place] : [`${field} ${message}`, `${place}.${field}`]
}
