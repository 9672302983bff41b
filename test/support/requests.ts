import { request } from 'node:http'
import fc, { type Arbitrary } from 'fast-check'
import { valuesOf, violationsOf } from './arbitraries.ts'
import type { ContractOperation, Parameter } from './contract-document.ts'

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string
  /** Path and query, encoded. */
  target: string
  headers: Record<string, string>
  body: string | Buffer | null
}

export interface WireAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** Sends a request as it is: nothing is normalized on the way. */
export function send(baseUrl: string, { method, target, headers, body }: WireRequest): Promise<WireAnswer> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const outgoing = request({ hostname, port, method, path: target, headers: { ...length, ...headers } })
    // Without a body there is no word about its length either.
    if (body === null) outgoing.useChunkedEncodingByDefault = false
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const { statusCode: status = 0, headers: answered } = incoming
      const chunks: Buffer[] = []
      const end = () => resolve({ status, headers: answered, body: Buffer.concat(chunks).toString() })
      // Events may have no end.
      if (String(answered['content-type']).startsWith('text/event-stream')) {
        incoming.destroy()
        return end()
      }
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', end)
    })
    outgoing.end(body ?? undefined)
  })
}

/** The body of an answer in JSON; null of any other. */
export const jsonOf = ({ headers, body }: WireAnswer): unknown =>
  body !== '' && String(headers['content-type']).startsWith('application/json') ? JSON.parse(body) : null

/** What an OpsPilot365 error says; `fields` as `<place> <field>`, each once. Every answer names its request. */
export function readError({ status, headers, body }: WireAnswer) {
  if (!/^[\w.-]{1,64}$/.test(String(headers['x-request-id']))) throw new Error('the answer names no request')
  const { error } = JSON.parse(body) as {
    error?: { code: string; details: { fields?: { field: string; in: string }[] } }
  }
  const fields = error?.details.fields?.map((fault) => `${fault.in} ${fault.field}`.trimEnd())
  return { status, code: error?.code, fields: [...new Set(fields)], details: error?.details }
}

/** The parts of a request, before they are written down. */
interface Draft {
  path: Record<string, unknown>
  query: [name: string, value: unknown][]
  headers: Record<string, string>
  body: string | null
}

const encode = (value: unknown) =>
  encodeURIComponent(String(value)).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function toWire({ method, path }: ContractOperation, draft: Draft): WireRequest {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(draft.path[name]))
  const search = draft.query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
  return {
    method,
    target: search === '' ? filled : `${filled}?${search}`,
    headers: draft.headers,
    body: draft.body,
  }
}

/** How a body of a media type is written. A form has no null: such a field is left out. */
const writerOf = (mediaType: string) => (value: unknown) =>
  mediaType === 'application/json'
    ? JSON.stringify(value)
    : Object.entries(value as object)
        .filter(([, field]) => field !== null)
        .map(([name, field]) => `${encode(name)}=${encode(field)}`)
        .join('&')

const named = (parameters: Parameter[], place: Parameter['in']) =>
  parameters.filter((parameter) => parameter.in === place)

function record(parameters: Parameter[]): Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, valuesOf(schema)])), {
    requiredKeys: parameters.filter(({ required }) => required === true).map(({ name }) => name),
  })
}

function drafts({ parameters, body }: ContractOperation): Arbitrary<Draft> {
  return fc.record({
    path: record(named(parameters, 'path')),
    query: record(named(parameters, 'query')).map((query) =>
      Object.entries(query).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, unknown]),
      ),
    ),
    headers: record(named(parameters, 'header')).map((headers) => ({
      ...(headers as Record<string, string>),
      ...(body === null ? {} : { 'Content-Type': body.mediaType }),
    })),
    body: body === null ? fc.constant(null) : valuesOf(body.schema).map(writerOf(body.mediaType)),
  })
}

/** Requests that fit the contract. */
export const validRequests = (operation: ContractOperation): Arbitrary<WireRequest> =>
  drafts(operation).map((draft) => toWire(operation, draft))

/** One way to break the contract of an operation. */
export interface WrongRequests {
  what: string
  requests: Arbitrary<WireRequest>
}

/** Every way to break the contract of an operation, each with requests that are wrong in that way. */
export function wrongRequests(operation: ContractOperation): WrongRequests[] {
  const valid = drafts(operation)
  const wrong = <T>(
    what: string,
    values: Arbitrary<T>,
    change: (draft: Draft, value: T) => Partial<Draft>,
  ) => ({
    what,
    requests: fc
      .tuple(valid, values)
      .map(([draft, value]) => toWire(operation, { ...draft, ...change(draft, value) })),
  })
  return [
    ...operation.parameters.flatMap((parameter) => wrongParameter(parameter, wrong)),
    wrong(
      'an unknown query parameter',
      fc.constantFrom('unknown', 'Limit', 'constructor', '__proto__', 'toString', 'page[]', ' '),
      (draft, name) => ({ query: [...draft.query, [name, '1']] }),
    ),
    ...(operation.body === null ? [] : wrongBody(operation.body, operation.mediaTypes, wrong)),
  ]
}

type Wrong = <T>(
  what: string,
  values: Arbitrary<T>,
  change: (draft: Draft, value: T) => Partial<Draft>,
) => WrongRequests

/** What can be sent as the value of a header at all. */
const sendable = (value: unknown) =>
  /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(String(value)) || value === ''

function wrongParameter({ name, in: place, required, schema }: Parameter, wrong: Wrong): WrongRequests[] {
  const title = `${place} parameter ${name}`
  const violations = violationsOf(schema, 'text')
  if (place === 'path') {
    // Without a value it is another path.
    const sayable = violations.filter(({ what }) => what !== 'too short' || schema.minLength !== 1)
    return sayable.map(({ what, values }) =>
      wrong(
        `${title}: ${what}`,
        values.filter((value) => value !== ''),
        ({ path }, value) => ({ path: { ...path, [name]: value } }),
      ),
    )
  }
  if (place === 'header') {
    return violations.map(({ what, values }) =>
      wrong(
        `${title}: ${what}`,
        what === 'too long'
          ? values.map((text) => String(text).replaceAll(/[^ -~]/gu, 'a'))
          : values.filter(sendable),
        ({ headers }, value) => ({
          headers: { ...headers, [name]: String(value) },
        }),
      ),
    )
  }
  const without = (draft: Draft) => draft.query.filter(([other]) => other !== name)
  return [
    ...violations.map(({ what, values }) =>
      wrong(`${title}: ${what}`, values, (draft, value) => ({ query: [...without(draft), [name, value]] })),
    ),
    ...(required === true
      ? [wrong(`without ${title}`, fc.constant(null), (draft) => ({ query: without(draft) }))]
      : []),
    ...(schema.type === 'array'
      ? []
      : [
          wrong(
            `${title} given twice`,
            fc.array(valuesOf(schema), { minLength: 2, maxLength: 3 }),
            (draft, values) => ({
              query: [...without(draft), ...values.map((value) => [name, value] as [string, unknown])],
            }),
          ),
        ]),
  ]
}

function wrongBody(
  { schema, mediaType, required }: NonNullable<ContractOperation['body']>,
  mediaTypes: string[],
  wrong: Wrong,
): WrongRequests[] {
  const isJson = mediaType === 'application/json'
  const others = ['text/plain', 'text/json', 'application/x-www-form-urlencoded', 'x', `${mediaType}x`, '*/*']
  return [
    ...violationsOf(schema, isJson ? 'json' : 'text').map(({ what, values }) =>
      wrong(`body: ${what}`, values.map(writerOf(mediaType)), (_draft, body) => ({ body })),
    ),
    ...(required
      ? [
          wrong('no body', fc.constant(null), () => ({ body: null })),
          wrong('an empty body', fc.constant(null), () => ({ body: '' })),
          wrong('no media type', fc.constant(null), ({ headers: { 'Content-Type': _type, ...headers } }) => ({
            headers,
            body: '{}',
          })),
        ]
      : []),
    ...(isJson
      ? [
          wrong('JSON that ends early', fc.constant(null), ({ body }) => ({
            body: body?.slice(0, -1) ?? null,
          })),
        ]
      : []),
    wrong(
      'another media type',
      fc.constantFrom(...others.filter((type) => !mediaTypes.includes(type))),
      ({ headers }, type) => ({ headers: { ...headers, 'Content-Type': type }, body: '{}' }),
    ),
  ]
}
