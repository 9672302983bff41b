import { beforeEach, describe, expect, test } from '@jest/globals'
import contract from '../../../../generated/openapi.json' with { type: 'json' }
import { readOperations, type Schema } from '../../../support/contract-document.ts'
import { startServer } from '../../../support/server.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../../../support/userpilot.ts'
import { corrected, defects } from './defects.ts'
import { type ObjectShape, type Published, published, type Shape } from './facts.ts'

/**
 * The published document as the yardstick: whatever it describes, our contract accepts and answers, apart from the
 * faults that stand in defects.ts.
 */
const server = startServer({ unlimited: true })
const ours = readOperations()

const table = published.map((operation) => {
  const meant = corrected(operation)
  return [`${meant.method} ${meant.path}`, meant] as const
})

const ourPath = (path: string) => `${base}${path.slice('/v1'.length)}`

function find({ method, path }: Published) {
  const found = ours.find((operation) => operation.method === method && operation.path === ourPath(path))
  if (found === undefined) throw new Error(`the contract has no ${method} ${ourPath(path)}`)
  return found
}

const typeOf = (shape: string) => shape.split(':')[0]

/** What of a body that fits the shape our schema would refuse, as paths with a reason. */
function objections(schema: Schema, shape: Shape, at = 'body'): string[] {
  if (shape === 'any') return []
  // Where there is more than one form, one of them has to take it.
  if (schema.anyOf !== undefined) {
    const { anyOf, ...rest } = schema
    const forms = anyOf.map((form) =>
      objections({ ...rest, ...form, properties: { ...rest.properties, ...form.properties } }, shape, at),
    )
    return forms.find((form) => form.length === 0) ?? forms[0] ?? []
  }
  if (typeof shape === 'string')
    return schema.type === typeOf(shape) ? [] : [`${at}: ${schema.type ?? 'no type'}`]
  if ('enum' in shape) return shape.enum.filter((value) => schema.enum?.includes(value) === false)
  if ('list' in shape) {
    const minimum = (schema.minItems ?? 0) > 1 ? [`${at}: at least ${schema.minItems}`] : []
    return [...minimum, ...objections(schema.items ?? {}, shape.list, `${at}[]`)]
  }
  const { properties = {}, required = [], additionalProperties = true } = schema
  return [
    ...required
      .filter((name) => !(shape.required ?? []).includes(name))
      .map((name) => `${at}.${name}: required`),
    ...(shape.open === true && additionalProperties !== true ? [`${at}: no other fields`] : []),
    ...Object.entries(shape.fields).flatMap(([name, field]) => {
      const property = properties[name]
      if (property !== undefined) return objections(property, field, `${at}.${name}`)
      return additionalProperties === true ? [] : [`${at}.${name}: unknown`]
    }),
  ]
}

/** What the shape promises of an answer and our schema does not. */
function shortcomings(schema: Schema, shape: Shape, at = 'answer'): string[] {
  if (shape === 'any') return []
  if (schema.nullable === true) return [`${at}: may be null`]
  if (typeof shape === 'string')
    return schema.type === typeOf(shape) ? [] : [`${at}: ${schema.type ?? 'no type'}`]
  if ('enum' in shape) {
    return JSON.stringify(schema.enum) === JSON.stringify(shape.enum) ? [] : [`${at}: other values`]
  }
  if ('list' in shape) return shortcomings(schema.items ?? {}, shape.list, `${at}[]`)
  return Object.entries(shape.fields).flatMap(([name, field]) => {
    const property = schema.properties?.[name]
    if (property === undefined || schema.required?.includes(name) !== true) return [`${at}.${name}: missing`]
    return shortcomings(property, field, `${at}.${name}`)
  })
}

/** Whether a value that was sent is of the shape. */
function differences(value: unknown, shape: Shape, at = 'answer'): string[] {
  if (shape === 'any') return []
  if (typeof shape === 'string') {
    const right = typeOf(shape) === 'integer' ? Number.isInteger(value) : typeof value === 'string'
    return right ? [] : [`${at}: ${JSON.stringify(value)}`]
  }
  if ('enum' in shape) return shape.enum.includes(String(value)) ? [] : [`${at}: ${JSON.stringify(value)}`]
  if ('list' in shape) {
    if (!Array.isArray(value) || value.length === 0) return [`${at}: no list, or an empty one`]
    return value.flatMap((item, index) => differences(item, shape.list, `${at}[${index}]`))
  }
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    differences((value as Record<string, unknown>)[name], field, `${at}.${name}`),
  )
}

/** A value of a shape. @param all with everything that is described, or with what is required alone */
function sample(shape: Shape, all: boolean): unknown {
  if (shape === 'any') return null
  if (typeof shape === 'string') return typeOf(shape) === 'integer' ? 7 : `text ${crypto.randomUUID()}`
  if ('enum' in shape) return shape.enum[0]
  if ('list' in shape) return [sample(shape.list, all)]
  const names = all ? Object.keys(shape.fields) : (shape.required ?? [])
  const described = names.map((name) => [name, sample(shape.fields[name] ?? 'any', all)] as const)
  return { ...Object.fromEntries(described), ...(all && shape.open === true ? { another: 1 } : {}) }
}

let customer: UserpilotCustomer
// A new one each time, since a key has one job at a time.
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
})

async function call(
  { method, path }: Pick<Published, 'method' | 'path'>,
  body?: RequestInit['body'],
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${server.baseUrl}${ourPath(path)}`, {
    method,
    headers: { Accept: 'application/json', ...customer.headers, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

const csv = 'event_type,user_id,event_name,source,inserted_at\ntrack,u,e,backend-http,2026-03-01 08:00:00\n'

/** Sends a body of a shape, in its media type. */
function send(
  operation: Published,
  mediaType: string,
  shape: Shape,
  all: boolean,
  headers: Record<string, string> = {},
) {
  if (mediaType === 'application/json') {
    return call(operation, JSON.stringify(sample(shape, all)), { 'Content-Type': mediaType, ...headers })
  }
  const form = new FormData()
  for (const name of Object.keys((shape as ObjectShape).fields))
    form.append(name, new Blob([csv]), 'data.csv')
  return call(operation, form, headers)
}

const successOf = ({ answers }: Published) => {
  const found = Object.entries(answers).find(([status]) => status.startsWith('2'))
  if (found === undefined) throw new Error('describes no success')
  return { status: Number(found[0]), shape: found[1] }
}

describe.each(table)('%s', (_name, operation) => {
  test('our contract takes every parameter', () => {
    const { parameters } = find(operation)
    for (const { name, in: place, required, type } of operation.parameters) {
      // These three are HTTP's own.
      if (name === 'Content-Type' || name === 'Accept') continue
      if (name === 'Authorization') {
        expect(contract.components.securitySchemes.userpilotApiKey).toMatchObject({ name, in: place })
        continue
      }
      expect(parameters).toContainEqual(
        expect.objectContaining({
          name,
          in: place,
          required,
          schema: expect.objectContaining({ type }) as unknown,
        }),
      )
    }
    const known = operation.parameters.map(({ name }) => name)
    expect(parameters.filter(({ name, required }) => required === true && !known.includes(name))).toEqual([])
  })

  test('our contract takes every body', () => {
    const path = contract.paths[ourPath(operation.path) as keyof typeof contract.paths] as unknown as Record<
      string,
      { requestBody?: { content: Record<string, unknown> } }
    >
    const taken = Object.keys(path[operation.method.toLowerCase()]?.requestBody?.content ?? {})
    for (const [mediaType, shape] of Object.entries(operation.body ?? {})) {
      expect(taken).toContain(mediaType)
      const { body } = find(operation)
      if (body?.mediaType === mediaType) expect(objections(body.schema, shape)).toEqual([])
    }
  })

  test('our contract describes every answer, with every key and type', () => {
    const { answers } = find(operation)
    for (const [status, shape] of Object.entries(operation.answers)) {
      expect(Object.keys(answers)).toContain(status)
      const answer = answers[status] ?? null
      if (shape === null) expect(answer).toBeNull()
      else expect(shortcomings(answer?.schema ?? {}, shape)).toEqual([])
    }
  })

  if (operation.body !== undefined) {
    test.each(
      Object.entries(operation.body).flatMap(([mediaType, shape]) => [
        [mediaType, 'with everything that is described', shape, true] as const,
        [mediaType, 'with what is required alone', shape, false] as const,
      ]),
    )('the server takes %s %s and answers as described', async (mediaType, _what, shape, all) => {
      const { status, body } = await send(operation, mediaType, shape, all)
      const expected = successOf(operation)
      expect([status, body === null]).toEqual([expected.status, expected.shape === null])
      if (expected.shape !== null) expect(differences(body, expected.shape)).toEqual([])
    })
  } else {
    test('the server answers as described', async () => {
      const users = { users: [{ user_id: 'u' }] }
      const made = await call({ method: 'POST', path: '/v1/users/bulk_identify' }, JSON.stringify(users), {
        'Content-Type': 'application/json',
      })
      const { job_id } = made.body as { job_id: string }
      for (const id of [job_id, encodeURIComponent(job_id)]) {
        const { status, body } = await call({ ...operation, path: operation.path.replace('{job_id}', id) })
        const expected = successOf(operation)
        expect(status).toBe(expected.status)
        expect(differences(body, expected.shape ?? 'any')).toEqual([])
      }
    })
  }

  const refusals = Object.keys(operation.answers).filter((status) => !status.startsWith('2'))
  if (refusals.length > 0)
    test(`the server refuses as described: ${refusals.join(', ')}`, async () => {
      const [[mediaType, shape] = ['', { fields: {} }] as const] = Object.entries(operation.body ?? {})
      const { required = [] } = shape as ObjectShape
      const fault: Record<string, () => Promise<Awaited<ReturnType<typeof call>>[]>> = {
        400: () => {
          const without = required.map((missing) => {
            const { [missing]: _missing, ...rest } = sample(shape, true) as Record<string, unknown>
            return call(operation, JSON.stringify(rest), { 'Content-Type': mediaType })
          })
          return Promise.all(without)
        },
        401: async () => {
          const stranger = { Authorization: 'Token upk_us_00000000000000000000000000000000' }
          return [await send(operation, mediaType, shape, true, stranger)]
        },
        409: async () => {
          await send(operation, mediaType, shape, true)
          return [await send(operation, mediaType, shape, true)]
        },
      }
      for (const status of refusals) {
        const answers = (await fault[status]?.()) ?? []
        expect(answers.length).toBeGreaterThan(0)
        for (const answer of answers) {
          expect(answer.status).toBe(Number(status))
          expect(differences(answer.body, operation.answers[status] ?? 'any')).toEqual([])
        }
      }
    })
})

describe('the faults of the published document', () => {
  test.each(defects)('$what: it still has it', ({ correct }) => {
    expect(published.map(correct)).not.toEqual(published)
  })
})
