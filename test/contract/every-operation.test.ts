import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { operations, type SurfaceName, surfaces as surfaceFacts } from '../../generated/operations.ts'
import type { SurfaceFacts } from '../../src/contract/operation.ts'
import { readOperations } from '../support/contract-document.ts'
import { startServer } from '../support/server.ts'
import { trials } from '../support/trials/index.ts'
import type { Caller, Headers, Operation, Target, Trial } from '../support/trials/trial.ts'

/**
 * What holds for every operation of every surface, as one table over the contract's own list. The oracle checks
 * each answer against the contract.
 */
const server = startServer({ unlimited: true })

interface ContractOperation {
  requestBody?: { content: Record<string, { example: Record<string, unknown> }> }
}

const form = 'application/x-www-form-urlencoded'

/** The documented example, with the fields that name something pointing at the target. */
function exampleBody(operation: Operation, target: Target): object | undefined {
  const path = contract.paths[operation.path] as unknown as Record<string, ContractOperation>
  const content = path[operation.method.toLowerCase()]?.requestBody?.content
  const example = (content?.['application/json'] ?? content?.[form])?.example
  if (example === undefined) return undefined
  const known = Object.keys(example).filter((field) => field in target)
  return { ...example, ...Object.fromEntries(known.map((field) => [field, target[field]])) }
}

const described = new Map(readOperations().map((operation) => [operation.id, operation]))

const fill = (path: string, target: Target) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(target[name] ?? ''))

function send(
  operation: Operation,
  target: Target,
  options: { headers?: Headers; query?: string; body?: object | undefined; path?: string } = {},
) {
  const method = operation.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const needed = (described.get(operation.id)?.parameters ?? [])
    .filter(
      ({ in: place, name, required }) => place === 'query' && (required === true || `?${name}` in target),
    )
    .map(({ name }) => `${name}=${encodeURIComponent(target[`?${name}`] ?? target[name] ?? '')}`)
  const query = [...needed, ...(options.query === undefined ? [] : [options.query])].join('&')
  const url = `${fill(options.path ?? operation.path, target)}?${query}`
  const sent = request(server.baseUrl)
    [method](url)
    .set(options.headers ?? {})
  // What takes no JSON takes a form.
  const accepted: readonly string[] = operation.mediaTypes
  if (!accepted.includes('application/json') && accepted.includes(form)) sent.type('form')
  if ('body' in options) return sent.send(options.body)
  const example = exampleBody(operation, target)
  // What takes nothing but a file takes this one.
  return operation.filePart === null || example !== undefined
    ? sent.send(example)
    : sent.attach(operation.filePart, Buffer.from('{}\n'), 'file.txt')
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const taken = (path: string) => Object.keys(contract.paths[path as keyof typeof contract.paths])

describe.each(Object.entries(trials) as [SurfaceName, Trial][])('%s', (surface, trial) => {
  let caller: Caller
  let stranger: Caller
  beforeAll(async () => {
    caller = await trial.createCaller(server)
    stranger = await trial.createCaller(server)
  })

  const own = operations.filter((operation) => operation.surface === surface)
  const byId = own.map((operation): [string, Operation] => [operation.id, operation])
  const refusal = ({ status, body }: request.Response) => trial.readRefusal(status, body as unknown)
  const { nowhere } = trial
  const schemeFacts: SurfaceFacts['schemes'] = surfaceFacts[surface].schemes

  describe.each(byId)('%s', (_id, operation) => {
    test('succeeds with the documented example and status', async () => {
      const target = await caller.prepare(operation)
      const headers = (await caller.freshHeaders?.(operation)) ?? caller.headers
      const response = await send(operation, target, { headers })
      expect([response.status, response.body]).toEqual([operation.status, expect.anything()])
      expect(trial.isSuccess(response.body)).toBe(true)
      expect(response.headers['x-request-id']).toMatch(/^req_/)
    })

    if (operation.permission !== null)
      test('refuses who presents nothing, and who presents what belongs to nobody, and says what it takes', async () => {
        const [scheme] = caller.headers['Authorization']?.split(' ') ?? []
        const takes = operation.schemes.some((name) => schemeFacts[name]?.in === 'header')
        for (const headers of [{}, ...trial.strangers]) {
          const response = await send(operation, nowhere, { headers })
          expect([response.status, refusal(response)?.code]).toEqual([401, 'unauthenticated'])
          expect(response.headers['www-authenticate']).toBe(takes ? scheme : undefined)
        }
      })

    const fresh = async () => (await caller.freshHeaders?.(operation)) ?? caller.headers
    const namedFields = (response: request.Response) =>
      refusal(response)?.fields.map(({ field }) => field) ?? []

    const { ignoresUnknownParameters = false } = surfaceFacts[surface].input
    test(`${ignoresUnknownParameters ? 'passes over' : 'refuses'} an unknown query parameter`, async () => {
      const response = await send(operation, nowhere, { headers: await fresh(), query: 'surprise=1' })
      expect(namedFields(response).includes('surprise')).toBe(!ignoresUnknownParameters)
    })

    test("passes over a parameter of the caller's own, and such as have no value", async () => {
      const empty = operation.queryParameters.map((name) => `${name}=`)
      const query = ['_=1772355600', ...empty].join('&')
      const response = await send(operation, nowhere, { headers: await fresh(), query })
      const named = namedFields(response)
      expect(['_', ...operation.queryParameters].filter((name) => named.includes(name))).toEqual([])
    })

    test('is found with empty segments in its path', async () => {
      for (const path of [`${operation.path}/`, operation.path.replaceAll('/', '//')]) {
        const response = await send(operation, nowhere, { headers: await fresh(), path })
        expect(response.headers['x-request-id']).toMatch(/^req_/)
        expect(refusal(response)?.message).not.toBe('There is no such path.')
        expect(response.body).not.toMatchObject({ error: { message: 'There is no such path.' } })
      }
    })

    test('answers a method that its path does not take with 405 and Allow', async () => {
      const other = methods.find((method) => !taken(operation.path).includes(method)) ?? 'patch'
      const response = await request(server.baseUrl)[other](fill(operation.path, nowhere)).set(caller.headers)
      expect([response.status, refusal(response)?.code]).toEqual([405, 'method_not_allowed'])
      expect(response.headers['allow']?.split(', ')).toContain(operation.method)
    })
  })

  // What is for everybody is for whoever can name it.
  const naming = byId.filter(([, { path, permission }]) => path.includes('{') && permission !== null)
  if (naming.length > 0)
    describe.each(naming)('%s, which names something by id', (_id, operation) => {
      test("answers ids of another organization, and of the organization's other side, exactly like ids that do not exist", async () => {
        const theirs = await stranger.prepare(operation)
        const otherSide = trial.ofBothSides?.has(operation.id) === true ? undefined : stranger.otherSide
        for (const headers of [caller.headers, ...(otherSide ? [otherSide] : [])]) {
          const foreign = await send(operation, theirs, { headers })
          const unknown = await send(operation, nowhere, { headers })
          expect([foreign.status, refusal(foreign)]).toEqual([404, refusal(unknown)])
        }
        // And the other organization still has what was asked for.
        expect((await send(operation, theirs, { headers: stranger.headers })).status).toBe(operation.status)
      })
    })

  const writing = byId.filter(([, { mediaTypes }]) => mediaTypes.length > 0)
  if (writing.length > 0)
    describe.each(writing)('%s, which takes a body', (_id, operation) => {
      test('refuses a missing body and another media type', async () => {
        const { headers } = caller
        if (operation.bodyRequired) {
          const missing = await send(operation, nowhere, { headers, body: undefined })
          expect(refusal(missing)?.code).toBe('invalid_request')
        }
        const text = await send(operation, nowhere, { headers, body: undefined })
          .type('text/plain')
          .send('{}')
        expect([text.status, refusal(text)?.code]).toEqual([415, 'unsupported_media_type'])
      })

      if (!trial.ignoresUnknownProperties)
        test('refuses an unknown property and names it', async () => {
          const response = await send(operation, nowhere, {
            headers: caller.headers,
            body: { ...exampleBody(operation, nowhere), surprise: 1 },
          })
          expect(refusal(response)?.fields.map(({ field }) => field)).toEqual(['surprise'])
        })
    })
})
