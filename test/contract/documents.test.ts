import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { createConfig, lint } from '@redocly/openapi-core'
import request from 'supertest'
import { operations, type SurfaceName, surfaces } from '../../generated/operations.ts'
import { startServer } from '../support/server.ts'

// One document for each surface, as its vendor would publish it.
const server = startServer()

interface Document {
  info: { title: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, { operationId?: string; servers?: unknown } | { url: string }[]>>
  components: { securitySchemes: Record<string, unknown>; schemas: Record<string, unknown> }
}

interface Message {
  content?: Record<string, { schema?: { type?: string } }>
}
interface Operation {
  requestBody?: Message
  responses?: Record<string, Message>
}

const fileOf = (surface: string) => `generated/documents/${surface}.json`
const read = async (surface: string) => JSON.parse(await readFile(fileOf(surface), 'utf8')) as Document
const names = Object.keys(surfaces) as SurfaceName[]

describe.each(names)('the document of %s', (name) => {
  const { basePath, title, schemes } = surfaces[name]

  test('is served below its base path to anybody, also to a page of another origin', async () => {
    const answer = await request(server.baseUrl)
      .get(`${basePath}/openapi.json`)
      .set('Origin', 'https://elsewhere.example')
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': expect.stringMatching('^application/json') as unknown,
    })
    expect(answer.body).toEqual(await read(name))
  })

  test('has each operation of the surface, under its own name and below the server that it names', async () => {
    const { info, servers, paths } = await read(name)
    expect(info.title).toBe(`${title} on Tenantry`)
    expect(servers.map(({ url }) => url)).toEqual([basePath])
    const found = Object.entries(paths).flatMap(([path, { servers: elsewhere, ...item }]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        'operationId' in operation
          ? [[operation.operationId, method.toUpperCase(), (elsewhere === undefined ? basePath : '') + path]]
          : [],
      ),
    )
    const expected = operations
      .filter(({ surface }) => surface === name)
      .map(({ id, method, path }) => [id.slice(name.length + 1), method, path])
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test('has its own security schemes, and nothing that only this server reads', async () => {
    const document = await read(name)
    expect(Object.keys(document.components.securitySchemes)).toEqual(Object.keys(schemes))
    expect(JSON.stringify(document)).not.toMatch(/"x-(?:permission|rate-limit|caller|messages|extension)"/)
  })

  test('names the objects that are bodies: a client has a class for each', async () => {
    const { paths } = await read(name)
    const bodies = Object.values(paths).flatMap((item) =>
      Object.values(item as Record<string, Operation>).flatMap(({ requestBody, responses = {} }) =>
        [
          requestBody,
          ...Object.entries(responses).flatMap(([status, answer]) => (status < '3' ? [answer] : [])),
        ]
          .flatMap((message) => Object.values(message?.content ?? {}))
          .map(({ schema }) => schema),
      ),
    )
    expect(bodies.length).toBeGreaterThan(5)
    expect(bodies.filter((schema) => schema?.type === 'object')).toEqual([])
  })

  test('keeps to all rules for documents, as strictly as they are', async () => {
    // A redirect is a success as well.
    const rules = { 'operation-2xx-response': 'off' } as const
    const config = await createConfig({ extends: ['recommended-strict'], rules })
    const problems = await lint({ ref: fileOf(name), config })
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })
})

test('the document of all surfaces may be read by a page of another origin, too', async () => {
  const answer = await request(server.baseUrl).get('/openapi.json').set('Origin', 'https://elsewhere.example')
  expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*'])
})

test('nothing else below a base path is public: what looks like the document is refused as ever', async () => {
  for (const path of ['/opspilot365/v1/openapi.yaml', '/opspilot365/v1/x/openapi.json'])
    expect((await request(server.baseUrl).get(path)).status).toBe(404)
  expect((await request(server.baseUrl).post('/opspilot365/v1/openapi.json')).status).toBe(405)
})
