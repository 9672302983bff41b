import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { operations, type SurfaceName } from '../../generated/operations.ts'
import { type ContractOperation, readOperations, type Schema } from '../support/contract-document.ts'
import { startServer } from '../support/server.ts'
import { trials } from '../support/trials/index.ts'
import type { Caller } from '../support/trials/trial.ts'

/** A name or label of blanks only is refused, wherever one can be given. */
const server = startServer({ unlimited: true })
const callers = {} as Record<SurfaceName, Caller>

beforeAll(async () => {
  for (const [surface, trial] of Object.entries(trials) as [SurfaceName, (typeof trials)[SurfaceName]][])
    callers[surface] = await trial.createCaller(server)
})

interface Name {
  operation: ContractOperation
  field: string
  isList: boolean
}

const isName = ({ format }: Schema) => format === 'name'

const names = readOperations().flatMap((operation): Name[] =>
  operation.body?.mediaType !== 'application/json'
    ? []
    : Object.entries(operation.body.schema.properties ?? {})
        .filter(([, schema]) => isName(schema) || isName(schema.items ?? {}))
        .map(([field, { items }]) => ({ operation, field, isList: items !== undefined })),
)

test('they are those of tenants, people, roles, organizations and events', () => {
  const found = new Set(names.map(({ operation, field }) => `${operation.id.split('_')[0] ?? ''} ${field}`))
  expect([...found].toSorted()).toEqual([
    'identityops email',
    'identityops firstName',
    'identityops lastName',
    'identityops message',
    'identityops name',
    'iperawifi name',
    'opspilot365 department',
    'opspilot365 displayName',
    'opspilot365 givenName',
    'opspilot365 jobTitle',
    'opspilot365 name',
    'opspilot365 surname',
    'opspilot365 tags',
    'orgstack displayName',
    'orgstack email',
    'orgstack firstName',
    'orgstack lastName',
    'orgstack name',
    'orgstack username',
    'userpilot event_name',
  ])
})

const blanks = [
  ' ',
  '      ',
  '\t\n\t\n\t\n',
  '\u00A0\u2003\u3000\u00A0\u2003',
  '\u200B\u2060\uFEFF\u200B\u2060',
  '\u2800\u3164\u2800\u3164\u2800',
]

describe.each(names.map((name): [string, Name] => [`${name.operation.id} ${name.field}`, name]))(
  '%s',
  (_title, { operation, field, isList }) => {
    test.each(blanks)('%j is refused, and the field is named', async (blank) => {
      const surface = operation.id.split('_')[0] as SurfaceName
      const { method, path } = operations.find(({ id }) => id === operation.id) ?? operation
      const { nowhere, readRefusal } = trials[surface]
      const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => nowhere[name] ?? '')
      const example = operation.body?.example as object
      const { status, body } = await request(server.baseUrl)
        [method.toLowerCase() as 'post' | 'put' | 'patch'](target)
        .set(callers[surface].headers)
        .send({ ...example, [field]: isList ? [blank] : blank })
      const refusal = readRefusal(status, body as unknown)
      expect(refusal?.code).toBe('invalid_request')
      expect(refusal?.fields.map((fault) => fault.field)).toContain(isList ? `${field}.0` : field)
    })
  },
)

test('what is refused is told in words', async () => {
  const { headers } = callers.opspilot365
  const sent = request(server.baseUrl).post('/opspilot365/v1/tenants').set(headers)
  expect((await sent.send({ name: '   ' })).body).toMatchObject({
    error: { details: { fields: [{ field: 'name', in: 'body', message: 'must not be blank' }] } },
  })
})

test('blanks in a name, or around it, are no fault, nor is any sign that shows', async () => {
  const { headers } = callers.opspilot365
  for (const name of [' A B ', '.', '漢', '😀', '\u200Da']) {
    const sent = request(server.baseUrl).post('/opspilot365/v1/tenants').set(headers)
    expect((await sent.send({ name })).status).toBe(201)
  }
})
