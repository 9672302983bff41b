import { beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form, type Job, runJob } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

/** Numbers that no double has: stored and given back digit by digit. Bodies are text here, as JavaScript has none. */
const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  bulk.post(path, body, { 'Content-Type': 'application/json', ...headers })
const get = async (path: string) =>
  (await fetch(`${server.baseUrl}${base}${path}`, { headers: customer.headers })).text()

const exact = [
  '9007199254740993',
  '-9007199254740993',
  '1234567890123456789',
  '99999999999999999999',
  '0.1234567890123456789',
  '-123456789.12345678901',
]
const metadata = `{"whole":[${exact.join()}],"deep":{"id":${exact[0]}},"plain":[1,9007199254740992,0.1,1e300,true]}`

/** The numbers of an answer that a double would change, as they are written. */
const digits = (answer: string) => [...answer.matchAll(/-?\d[\d.]{15,}/g)].map(([number]) => number)
const given = digits(metadata).toSorted()

describe('given numbers with more digits than a double has', () => {
  test('a user, a company and an event keep them', async () => {
    const company = `{"company_id":"c","metadata":${metadata}}`
    const told = [
      await post(
        '/identify',
        `{"user_id":"u","metadata":${metadata},"company":{"id":"d","seats":${exact[0]}}}`,
      ),
      await post('/companies/identify', company),
      await post('/track', `{"user_id":"u","event_name":"e","metadata":${metadata}}`),
    ]
    expect(told.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(digits(await get('/users/u')).toSorted()).toEqual(given)
    expect(digits(await get('/users')).toSorted()).toEqual(given)
    expect(digits(await get('/companies/c')).toSorted()).toEqual(given)
    expect(digits(await get('/companies/d'))).toEqual([exact[0]])
    expect(digits(await get('/events')).toSorted()).toEqual(given)
    expect(JSON.parse(await get('/users/u'))).toMatchObject({
      metadata: { plain: [1, 9_007_199_254_740_992, 0.1, 1e300, true] },
    })
  })

  test('what is merged keeps them, and null removes one', async () => {
    await post('/identify', `{"user_id":"u","metadata":{"a":${exact[0]},"b":${exact[1]}}}`)
    await post('/identify', `{"user_id":"u","metadata":{"b":null,"c":${exact[2]}}}`)
    expect(digits(await get('/users/u'))).toEqual([exact[0], exact[2]])
  })

  test('a list and a file of a bulk update keep them', async () => {
    const listed = `{"user_id":"u1","metadata":${metadata}}`
    const filed = `{"user_id":"u2","metadata":${metadata}}\n{"user_id":"u3","metadata":${JSON.stringify(metadata)}}`
    for (const { body } of [
      await post('/users/bulk_identify', `{"users":[${listed}]}`),
      await work(),
      await bulk.post('/users/bulk_identify', form(filed)),
      await work(),
    ])
      expect(body ?? {}).not.toHaveProperty('errors')
    for (const id of ['u1', 'u2', 'u3']) expect(digits(await get(`/users/${id}`)).toSorted()).toEqual(given)
  })

  test.each([
    ['CSV', (type: string) => `${type},x,e,backend-http,2026-03-01,"${metadata.replaceAll('"', '""')}"\n`],
    [
      'NDJSON',
      (type: string) =>
        `{"event_type":"${type}","user_id":"x","company_id":"x","event_name":"e","source":"backend-http",` +
        `"inserted_at":"2026-03-01","metadata":${metadata}}\n`,
    ],
  ])('an import of %s keeps them', async (format, row) => {
    const header = (id: string) =>
      format === 'CSV' ? `event_type,${id},event_name,source,inserted_at,metadata\n` : ''
    const files = [
      `${header('user_id')}${row('identify_user')}${row('track')}`,
      `${header('company_id')}${row('identify_company')}`,
    ]
    for (const file of files)
      expect(await bulk.import(file)).toMatchObject({ status: 'completed', errors: [] })
    for (const path of ['/users/x', '/companies/x', '/events'])
      expect(digits(await get(path)).toSorted()).toEqual(given)
  })

  test('another such number under the same Idempotency-Key is another request', async () => {
    const key = { 'Idempotency-Key': 'once' }
    const body = (number: string) => `{"user_id":"u","metadata":{"n":${number}}}`
    const statuses = [
      await post('/identify', body('9007199254740993'), key),
      await post('/identify', body('9007199254740993'), key),
      await post('/identify', body('9007199254740992'), key),
    ].map(({ status }) => status)
    expect(statuses).toEqual([202, 202, 409])
    expect(digits(await get('/users/u'))).toEqual(['9007199254740993'])
  })
})

describe('given such a number where another kind of value belongs', () => {
  test.each([
    ['a company', `{"user_id":"u","company":{"id":${exact[0]}}}`, 'body.company.id'],
    ['a user', `{"user_id":${exact[0]}}`, 'body.user_id'],
    ['properties', `{"user_id":"u","metadata":${exact[0]}}`, 'body.metadata'],
    ['a time', `{"user_id":"u","metadata":{"created_at":1234567890123456789}}`, 'body.metadata.created_at'],
    ['a number of 500 digits', `{"user_id":"u","metadata":{"a":0.${'1'.repeat(500)}}}`, 'body.metadata.a'],
    ['a number without end', `{"user_id":"u","metadata":{"a":${'9'.repeat(400)}}}`, 'body.metadata.a'],
    [
      'the deepest level',
      `{"user_id":"u","metadata":${'['.repeat(40)}${exact[0]}${']'.repeat(40)}}`,
      'body.metadata',
    ],
  ])('%s: 400, and the field is named', async (_what, body, details) => {
    const { status, body: answer } = await post('/identify', body)
    expect(status).toBe(400)
    const places = (answer as { errors: { details: string }[] }).errors.map((fault) => fault.details)
    expect(places.filter((place) => place.startsWith(details))).not.toEqual([])
  })

  test('rows of an import are told of it', async () => {
    const row = (fields: string) =>
      `{"event_type":"track","user_id":"u","event_name":"e","source":"backend-http","inserted_at":"2026-03-01",${fields}}\n`
    const { errors } = await bulk.import(
      [
        `"company_id":${exact[0]}`,
        `"screen_width":${exact[0]}`,
        `"metadata":${exact[0]}`,
        `"metadata":{"a":0.${'1'.repeat(500)}}`,
        `"inserted_at":${exact[2]}`,
      ]
        .map(row)
        .join(''),
    )
    expect(errors.map(({ field }) => field)).toEqual([
      'company_id',
      'screen_width',
      'metadata',
      'metadata.a',
      'inserted_at',
    ])
  })
})

/** Works off what is under way. */
async function work(): Promise<{ body: unknown }> {
  const jobs = JSON.parse(await get('/background_jobs')) as Job[]
  for (const { job_id, status } of jobs) if (status === 'queued') await runJob(server, customer, job_id)
  return { body: null }
}

test('a body of nothing but such numbers is refused, since everybody would wait for it', async () => {
  const company = (count: number) =>
    `{"company_id":"c","metadata":{"ids":[${Array.from({ length: count }, () => exact[0]).join()}]}}`
  const list = (...companies: string[]) => `{"companies":[${companies.join()}]}`
  const taken = await post(
    '/companies/bulk_identify',
    list(...Array.from({ length: 99 }, () => company(1000))),
  )
  expect(taken.status).toBe(202)
  const refused = await post(
    '/companies/bulk_identify',
    list(...Array.from({ length: 101 }, () => company(1000))),
  )
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ message: 'The body has more than 100000 numbers with more digits than a double' }] },
  })
})
