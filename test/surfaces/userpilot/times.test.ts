import { beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form, type Job, runJob } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

/** One reader of times, whatever door they come in by. */
const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>

const json = { 'Content-Type': 'application/json' }
const post = (path: string, body: object) => bulk.post(path, JSON.stringify(body), json)
const get = async (path: string) => {
  const response = await fetch(`${server.baseUrl}${base}${path}`, { headers: customer.headers })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const faults = (body: unknown) =>
  (body as { errors: { message: string; details: string }[] }).errors.map(
    ({ message, details }) => `${details}: ${message}`,
  )

const readable: [form: string, given: string | number, iso: string][] = [
  ['ISO 8601', '2025-07-28T08:55:35.874Z', '2025-07-28T08:55:35.874Z'],
  ['ISO 8601 in small letters', '2025-07-28t08:55:35z', '2025-07-28T08:55:35.000Z'],
  ['ISO 8601 without a zone', '2025-07-28T08:55:35', '2025-07-28T08:55:35.000Z'],
  ['ISO 8601 without seconds', '2025-07-28T08:55+02:00', '2025-07-28T06:55:00.000Z'],
  ['ISO 8601 with a comma', '2025-07-28T08:55:35,874Z', '2025-07-28T08:55:35.874Z'],
  ['a day', '2025-07-28', '2025-07-28T00:00:00.000Z'],
  ['a leap day', '2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['the end of a day', '2025-07-31T24:00:00Z', '2025-08-01T00:00:00.000Z'],
  ['a leap second', '2016-12-31T18:59:60-05:00', '2017-01-01T00:00:00.000Z'],
  ['Postgres', '2025-07-28 08:55:35.874555+00', '2025-07-28T08:55:35.874Z'],
  ['Postgres in India', '2025-07-28 14:25:35.874555+05:30', '2025-07-28T08:55:35.874Z'],
  ['Snowflake', '2025-07-28 01:55:35.874 -0700', '2025-07-28T08:55:35.874Z'],
  ['Snowflake to the nanosecond', '2025-07-28 08:55:35.874555123 Z', '2025-07-28T08:55:35.874Z'],
  ['Snowflake as it used to be', 'Mon, 28 Jul 2025 01:55:35 -0700', '2025-07-28T08:55:35.000Z'],
  ['BigQuery', '2025-07-28 08:55:35.874555 UTC', '2025-07-28T08:55:35.874Z'],
  ['SQL Server', '2025-07-28 01:55:35.8745550 -07:00', '2025-07-28T08:55:35.874Z'],
  ['MySQL', '2025-07-28 08:55:35', '2025-07-28T08:55:35.000Z'],
  ['HTTP', 'Mon, 28 Jul 2025 08:55:35 GMT', '2025-07-28T08:55:35.000Z'],
  ['a mail', '2 Jul 2025 08:55:35 +0000', '2025-07-02T08:55:35.000Z'],
  ['seconds', 1_753_692_935, '2025-07-28T08:55:35.000Z'],
  ['seconds with a fraction', 1_753_692_935.874, '2025-07-28T08:55:35.874Z'],
  ['seconds as text', '1753692935', '2025-07-28T08:55:35.000Z'],
  ['milliseconds', 1_753_692_935_874, '2025-07-28T08:55:35.874Z'],
  ['milliseconds as text', '1753692935874', '2025-07-28T08:55:35.874Z'],
  ['microseconds', 1_753_692_935_874_555, '2025-07-28T08:55:35.874Z'],
]

const unreadable: [what: string, given: unknown, reason: string][] = [
  ['a word', 'yesterday', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['a month alone', '2025-07', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['a day without hyphens', '20250728', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['the day before the year', '28.07.2025', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['months before days', '07/28/2025', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['the name of a zone', '2025-07-28 08:55:35 CEST', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['nanoseconds as text', '1753692935874555123', 'must be a time such as 2026-01-31T09:30:00Z'],
  ['true', true, 'must be a time such as 2026-01-31T09:30:00Z'],
  ['an object', { year: 2025 }, 'must be a time such as 2026-01-31T09:30:00Z'],
  ['a huge number', 1e300, 'must be a time such as 2026-01-31T09:30:00Z'],
  ['February 30', '2025-02-30', 'is not a time that exists'],
  ['February 29 in other years', '2025-02-29T08:00:00Z', 'is not a time that exists'],
  ['month 13', '2025-13-01 08:00:00', 'is not a time that exists'],
  ['day 0', '2025-07-00', 'is not a time that exists'],
  ['the zero date of MySQL', '0000-00-00 00:00:00', 'is not a time that exists'],
  ['hour 25', '2025-07-28 25:00:00', 'is not a time that exists'],
  ['a second after the end of a day', '2025-07-28 24:00:01', 'is not a time that exists'],
  ['minute 60', '2025-07-28 08:60:00', 'is not a time that exists'],
  ['second 61', '2025-07-28 08:55:61', 'is not a time that exists'],
  ['a leap second at noon', '2016-12-31T12:00:60Z', 'is not a time that exists'],
  ['a zone that is nowhere', '2025-07-28 08:55:35+20:00', 'is not a time that exists'],
  ['April 31 in a mail', 'Thu, 31 Apr 2025 08:55:35 GMT', 'is not a time that exists'],
]

const row = { event_type: 'track', user_id: 'u', source: 'backend-http' }
const cell = (value: unknown) =>
  `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`
const csv = (records: Record<string, unknown>[]) =>
  [
    Object.keys(records[0] ?? {}).join(),
    ...records.map((record) => Object.values(record).map(cell).join()),
    '',
  ].join('\n')
const ndjson = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Works off a bulk update. */
async function bulkUpdate(path: string, body: FormData | object) {
  const { status, body: answer } =
    body instanceof FormData ? await bulk.post(path, body) : await post(path, body)
  expect(status).toBe(202)
  const { job_id } = answer as Job
  await runJob(server, customer, job_id)
  return bulk.errors(job_id)
}

const creations = async (kind: 'users' | 'companies', ids: string[]) =>
  Promise.all(ids.map(async (id) => (await get(`/${kind}/${id}`)).body['created_at']))

beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const ids = readable.map((_, index) => `id${index}`)
const instants = readable.map(([, , iso]) => iso)

describe('given times in every form that is read', () => {
  test.each([
    ['CSV', csv],
    ['NDJSON', ndjson],
  ])('rows of %s happen then', async (_name, write) => {
    const job = await bulk.import(
      write(readable.map(([form, inserted_at]) => ({ ...row, event_name: form, inserted_at }))),
    )
    expect(job).toMatchObject({ status: 'completed', errors: [] })
    const { data } = await customer.client.listEvents({ params: { query: { limit: 100 } } })
    const found = new Map(data?.data.map(({ event_name, inserted_at }) => [event_name, inserted_at]))
    expect(readable.map(([form]) => [form, found.get(form)])).toEqual(
      readable.map(([form, , iso]) => [form, iso]),
    )
  })

  test('an import keeps microseconds', async () => {
    await bulk.import(ndjson([{ ...row, event_name: 'e', inserted_at: '2025-07-28 08:55:35.874555+00' }]))
    const [event] = await customer.rows((db) =>
      db
        .selectFrom('tracked_events')
        .select(({ cast, ref }) => cast<string>(ref('at'), 'text').as('at'))
        .where('environment_id', '=', customer.environmentId)
        .execute(),
    )
    expect(event?.at).toMatch(/^2025-07-28 08:55:35\.874555/)
  })

  test('users are from then, and so are companies, told in real time', async () => {
    for (const [index, [, created_at]] of readable.entries()) {
      const name = ids[index] ?? ''
      const company = { company_id: name, created_at }
      expect((await post('/identify', { user_id: name, metadata: { created_at }, company })).status).toBe(202)
    }
    expect(await creations('users', ids)).toEqual(instants)
    expect(await creations('companies', ids)).toEqual(instants)
  })

  test.each([
    ['users', 'user_id'],
    ['companies', 'company_id'],
  ] as const)('%s are from then, told by a bulk update or an import', async (kind, idField) => {
    const records = readable.map(([, signed_up_at], index) => ({
      [idField]: ids[index],
      metadata: { signed_up_at },
    }))
    expect(await bulkUpdate(`/${kind}/bulk_identify`, { [kind]: records })).toEqual([])
    expect(await creations(kind, ids)).toEqual(instants)
    const event_type = kind === 'users' ? 'identify_user' : 'identify_company'
    const rows = records.map((record, index) => ({
      ...record,
      event_type,
      [idField]: `imported ${index}`,
      source: 'backend-http',
      inserted_at: '2025-07-28',
    }))
    expect(await bulk.import(ndjson(rows))).toMatchObject({ errors: [] })
    expect(
      await creations(
        kind,
        ids.map((_, index) => `imported%20${index}`),
      ),
    ).toEqual(instants)
  })

  test('lists of events begin and end then', async () => {
    const inserted_at = instants.toSorted()
    await bulk.import(ndjson(inserted_at.map((at) => ({ ...row, event_name: 'e', inserted_at: at }))))
    for (const [form, given, iso] of readable) {
      const count = async (query: object) => {
        const { body } = await get(`/events?${new URLSearchParams({ limit: '100', ...query }).toString()}`)
        return (body as { data?: unknown[] }).data?.length
      }
      const before = inserted_at.filter((at) => at < iso).length
      expect([form, await count({ from: given }), await count({ to: given })]).toEqual([
        form,
        inserted_at.length - before,
        before,
      ])
    }
  })
})

describe('given times that cannot be read', () => {
  test.each([
    ['CSV', csv],
    ['NDJSON', ndjson],
  ])('rows of %s are left out, and each is told why', async (_name, write) => {
    const job = await bulk.import(
      write(unreadable.map(([event_name, inserted_at]) => ({ ...row, event_name, inserted_at }))),
    )
    const reasons = unreadable.map(([, , reason]) => reason)
    const first = write === csv ? 2 : 1
    expect(job.errors).toEqual(
      reasons.map((reason, index) => ({ line: first + index, field: 'inserted_at', reason })),
    )
  })

  test.each(unreadable)(
    '%s: no call stores it, and the field is named',
    async (_what, created_at, reason) => {
      const refused = async (path: string, body: object) => {
        const answer = await post(path, body)
        return [answer.status, ...faults(answer.body)]
      }
      expect(await refused('/identify', { user_id: 'u', metadata: { created_at } })).toEqual([
        400,
        `body.metadata.created_at: metadata.created_at ${reason}`,
      ])
      expect(
        await refused('/identify', { user_id: 'u', company: { id: 'c', signed_up_at: created_at } }),
      ).toEqual([400, `body.company.signed_up_at: company.signed_up_at ${reason}`])
      expect(await refused('/companies/identify', { company_id: 'c', metadata: { created_at } })).toEqual([
        400,
        `body.metadata.created_at: metadata.created_at ${reason}`,
      ])
      expect((await get('/users/u')).status).toBe(404)
      expect((await get('/companies/c')).status).toBe(404)
    },
  )

  test.each([
    ['users', 'user_id'],
    ['companies', 'company_id'],
  ] as const)('bulk updates and imports of %s leave them out and say why', async (kind, idField) => {
    const records = unreadable.map(([, created_at], index) => ({
      [idField]: ids[index],
      metadata: { created_at },
    }))
    const told = unreadable.map(([, , reason], index) => ({
      line: index + 1,
      field: 'metadata.created_at',
      reason,
    }))
    expect(await bulkUpdate(`/${kind}/bulk_identify`, { [kind]: records })).toEqual(told)
    expect(await bulkUpdate(`/${kind}/bulk_identify`, form(ndjson(records)))).toEqual(told)
    const event_type = kind === 'users' ? 'identify_user' : 'identify_company'
    const rows = records.map((record) => ({
      ...record,
      event_type,
      source: 'backend-http',
      inserted_at: '2025-07-28',
    }))
    expect((await bulk.import(ndjson(rows))).errors).toEqual(told)
  })

  test.each(unreadable.filter(([, given]) => typeof given === 'string'))(
    'a list of events does not begin or end with %s: 400',
    async (_what, given) => {
      for (const name of ['from', 'to']) {
        const { status, body } = await get(`/events?${name}=${encodeURIComponent(given as string)}`)
        expect([status, ...faults(body)]).toEqual([400, expect.stringContaining(`query.${name}: ${name} `)])
      }
    },
  )

  test('a zone whose + was not written as %2B is meant all the same', async () => {
    expect((await get('/events?from=2026-01-31T09:30:00+02:00')).status).toBe(200)
  })
})

describe('given what says nothing of a time', () => {
  test.each([null, ''])('%j: it is stored, and there is no time', async (created_at) => {
    expect((await post('/identify', { user_id: 'u', metadata: { created_at, a: 1 } })).status).toBe(202)
    expect((await get('/users/u')).body).toMatchObject({ created_at: null })
    await post('/identify', { user_id: 'u', metadata: { created_at, signed_up_at: '2025-07-28' } })
    expect((await get('/users/u')).body).toMatchObject({ created_at: '2025-07-28T00:00:00.000Z' })
  })

  test('an event may have any created_at of its own', async () => {
    const event = { user_id: 'u', event_name: 'e', metadata: { created_at: 'yesterday' } }
    expect((await post('/track', event)).status).toBe(202)
    expect(await bulk.import(ndjson([{ ...row, ...event, inserted_at: '2025-07-28' }]))).toMatchObject({
      errors: [],
    })
  })
})
