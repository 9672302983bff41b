import { apiKeyScheme } from '../../contract/api-key-scheme.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { countHeaders } from '../../contract/rate-limit-headers.ts'
import type { FieldError } from '../../contract/fields.ts'
import type { SchemaError } from '../../contract/operation.ts'
import type { Slice } from '../../database/pagination.ts'
import type { KeyFormat } from '../../domain/access/api-keys.ts'

declare module '../../contract/handler.ts' {
  interface Payloads<Body> {
    iperawifi: Body extends { data: (infer Item)[]; links: unknown }
      ? Slice<Item>
      : Body extends { data: infer Data }
        ? Data
        : Body
  }
}

export const keyFormat: KeyFormat = {
  surface: 'iperawifi',
  livePrefix: 'ipera_live_',
  sandboxPrefix: 'ipera_test_',
}

/** Ipera WiFi: `{data}` or the bare object, pages linked and not counted, errors by field, a limit for each endpoint. */
export const dialect: Dialect = {
  schemes: { iperawifiApiKey: apiKeyScheme(keyFormat) },

  readPage: ({ page, per_page }) => ({ page: Number(page ?? 1), limit: Number(per_page ?? 1) }),

  encode: (output, { operation: { successFields }, page, url }) => {
    if (!successFields.includes('data')) return output
    if (!successFields.includes('links')) return { data: output }
    const { items, more } = output as Slice<unknown>
    const path = `${url.origin()}${url.path}`
    const linkTo = (number: number) => {
      const query = new URLSearchParams(url.search)
      query.delete('page')
      query.append('page', String(number))
      return `${path}?${query.toString()}`
    }
    const before = (page.page - 1) * page.limit
    return {
      data: items,
      links: {
        first: linkTo(1),
        last: null,
        prev: page.page > 1 ? linkTo(page.page - 1) : null,
        next: more ? linkTo(page.page + 1) : null,
      },
      meta: {
        current_page: page.page,
        from: items.length > 0 ? before + 1 : null,
        path,
        per_page: page.limit,
        to: items.length > 0 ? before + items.length : null,
      },
    }
  },

  encodeError: ({ code, form: { status }, message, details: { fields = [] } }) =>
    fields.length > 0 && (code === 'invalid_request' || code === 'conflict')
      ? { status: 422, body: { message: 'The given data was invalid.', errors: byField(fields) } }
      : { status, body: { message } },

  describeFault,

  rateLimitHeaders(quota) {
    const { 'X-RateLimit-Reset': reset, ...counts } = countHeaders(quota)
    return quota.exceeded ? { ...counts, 'X-RateLimit-Reset': reset } : counts
  },
}

/** Whole sentences, by name of the field. */
function byField(faults: readonly FieldError[]): Record<string, string[]> {
  const errors = new Map<string, string[]>()
  for (const { field, message } of faults) {
    const name = field === '' ? 'body' : field
    const sentence = `The ${name.replaceAll('_', ' ')} field ${message}.`
    errors.set(name, [...(errors.get(name) ?? []), sentence])
  }
  return Object.fromEntries(errors)
}

const types: Record<string, string> = { string: 'a string', integer: 'an integer', object: 'an object' }

/** What follows the name of a field that breaks a rule. */
function describeFault({ keyword, params, message }: SchemaError): string {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
      return 'is not known'
    case 'type': {
      const [type = ''] = String(params['type']).split(',')
      return `must be ${types[type] ?? type}`
    }
    case 'minLength':
      return `must be at least ${limit} characters`
    case 'maxLength':
      return `must not be greater than ${limit} characters`
    case 'minimum':
      return `must be at least ${limit}`
    case 'maximum':
      return `must not be greater than ${limit}`
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`
    case 'format':
      return `must be a valid ${params['format'] === 'email' ? 'email address' : String(params['format'])}`
    default:
      return message ?? 'is invalid'
  }
}
