import { beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { bulkOf, form, type Job, runJob } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>

beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const at = '2026-03-01 08:00:00.123456'
const usual = { source: 'backend-http', inserted_at: at }
const ndjson = (...rows: object[]) =>
  rows.map((fields) => `${JSON.stringify({ ...usual, ...fields })}\n`).join('')
const track = { event_type: 'track', user_id: 'u1', event_name: 'bought' }

const events = () =>
  customer.rows((db) =>
    db
      .selectFrom('tracked_events')
      .selectAll()
      .where('environment_id', '=', customer.environmentId)
      .orderBy('at')
      .orderBy('name')
      .execute(),
  )
const profile = (id: string) =>
  customer.rows((db) =>
    db
      .selectFrom('profiles')
      .selectAll()
      .where('environment_id', '=', customer.environmentId)
      .where('user_id', '=', id)
      .executeTakeFirst(),
  )
const company = (id: string) =>
  customer.rows((db) =>
    db
      .selectFrom('companies')
      .selectAll()
      .where('environment_id', '=', customer.environmentId)
      .where('company_id', '=', id)
      .executeTakeFirst(),
  )

describe('an import', () => {
  test('is accepted with its sizes as text, and goes through its states to the end', async () => {
    const content = ndjson(track, track)
    const { status, body } = await bulk.post('/imports', form(content, 'file', 'history.ndjson'))
    expect(status).toBe(200)
    const job = body as Job
    expect(job).toEqual({
      job_id: expect.stringMatching(`^bulk:jobs:${customer.appToken}:[0-9a-f-]{36}$`) as unknown,
      status: 'queued',
      filename: 'history.ndjson',
      file_size: String(content.length),
      total_rows: '2',
      start_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      end_time: null,
      links: `/userpilot/v1/background_jobs/${job.job_id}`,
    })
    await runJob(server, customer, job.job_id)
    expect(await bulk.job(job.job_id)).toMatchObject({
      type: 'import',
      status: 'completed',
      file_size: content.length,
      total_rows: 2,
      completed_rows: 2,
      failed_rows: 0,
      failure: null,
      end_time: expect.any(String) as unknown,
    })
    // A run too many does nothing, and the file is gone.
    await runJob(server, customer, job.job_id)
    expect(await events()).toHaveLength(2)
    expect(
      await customer.rows((db) =>
        db
          .selectFrom('upload_chunks')
          .select('job_id')
          .where('organization_id', '=', customer.organizationId)
          .execute(),
      ),
    ).toEqual([])
  })

  test.each<[string, (rows: object[]) => string]>([
    ['NDJSON', (rows) => ndjson(...rows)],
    [
      'CSV',
      (rows) => {
        const columns = [...new Set(rows.flatMap((fields) => Object.keys({ ...usual, ...fields })))]
        const cell = (value: unknown) =>
          `"${(typeof value === 'object' ? JSON.stringify(value) : value === undefined ? '' : `${value as string | number}`).replaceAll('"', '""')}"`
        const line = (fields: object) =>
          columns.map((name) => cell(({ ...usual, ...fields } as Record<string, unknown>)[name])).join(',')
        return [columns.join(','), ...rows.map(line), ''].join('\r\n')
      },
    ],
  ])('takes the four types of rows as %s', async (_name, write) => {
    const job = await bulk.import(
      write([
        {
          event_type: 'identify_company',
          company_id: 'c1',
          metadata: { name: 'Adatum' },
          user_id: 'dropped',
        },
        {
          event_type: 'identify_user',
          user_id: 'u1',
          company_id: 'c1',
          metadata: { plan: 'premium', seats: 3 },
        },
        { ...track, metadata: { order: 4711, note: 'two\nlines, "quoted"' } },
        {
          event_type: 'page_view',
          user_id: 'u2',
          hostname: 'wrong.example',
          pathname: '/wrong',
          url: 'https://app.example:8443/orders/7?x=1#y',
          source: 'web-client',
          user_agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
          browser: 'wrong',
          screen_width: 1920,
          country_code: 'DK',
          inserted_at: '2026-03-01T09:00:00+01:00',
        },
      ]),
    )
    expect(job).toMatchObject({ status: 'completed', completed_rows: 4, errors: [] })
    expect(await profile('u1')).toMatchObject({ company_id: 'c1', properties: { plan: 'premium', seats: 3 } })
    expect(await profile('dropped')).toBeUndefined()
    expect(await company('c1')).toMatchObject({ properties: { name: 'Adatum' } })
    expect(await profile('u2')).toMatchObject({ first_seen_at: new Date('2026-03-01T08:00:00Z') })
    expect(await events()).toMatchObject([
      {
        user_id: 'u2',
        type: 'page_view',
        source: 'web-client',
        context: {
          hostname: 'app.example',
          pathname: '/orders/7',
          browser: 'Firefox',
          operating_system: 'Windows',
          screen_width: 1920,
          country_code: 'DK',
        },
      },
      {
        user_id: 'u1',
        type: 'track',
        name: 'bought',
        properties: { order: 4711, note: 'two\nlines, "quoted"' },
        context: null,
      },
    ])
  })

  test('puts the last row of a user in the place of what was known, where real-time calls merge', async () => {
    await customer.client.identifyUser({
      body: { user_id: 'u1', metadata: { old: 1 }, company: { company_id: 'c0' } },
    })
    await bulk.import(
      ndjson(
        { event_type: 'identify_user', user_id: 'u1', metadata: { plan: 'trial', gone: 1 } },
        { event_type: 'identify_user', user_id: 'u1', metadata: { plan: 'premium', none: null } },
        { event_type: 'identify_company', company_id: 'c0', metadata: { name: 'C' } },
      ),
    )
    expect(await profile('u1')).toMatchObject({ company_id: 'c0', properties: { plan: 'premium' } })
    expect((await profile('u1'))?.first_seen_at).toEqual(new Date('2026-03-01T08:00:00.123Z'))
    await customer.client.identifyUser({ body: { user_id: 'u1', metadata: { more: 1 } } })
    expect(await profile('u1')).toMatchObject({ properties: { plan: 'premium', more: 1 } })
  })

  const wrong: [name: string, row: object, field: string, reason: RegExp][] = [
    ['no event_type', { event_type: undefined }, 'event_type', /must be one of/],
    ['an unknown event_type', { event_type: 'constructor' }, 'event_type', /must be one of/],
    ['no user', { user_id: undefined }, 'user_id', /is required/],
    ['an empty user', { user_id: '' }, 'user_id', /is required/],
    ['a user that is a number', { user_id: 7 }, 'user_id', /must be text/],
    ['a long user', { user_id: 'x'.repeat(256) }, 'user_id', /at most 255/],
    ['no event_name', { event_name: null }, 'event_name', /is required/],
    ['an unknown source', { source: 'elsewhere' }, 'source', /must be one of/],
    [
      'a web client without its browser',
      { source: 'web-client', url: 'https://a.example/' },
      'user_agent',
      /is required/,
    ],
    [
      'a page without its path',
      { event_type: 'page_view', hostname: 'a.example' },
      'pathname',
      /is required/,
    ],
    ['a URL that is none', { url: 'a b' }, 'url', /must be a URL/],
    ['no time', { inserted_at: undefined }, 'inserted_at', /is required/],
    ['a day that is not', { inserted_at: '2026-02-30 08:00:00' }, 'inserted_at', /not a time that exists/],
    ['a time that is none', { inserted_at: 'soon' }, 'inserted_at', /must be a time/],
    ['the future', { inserted_at: '2999-01-01T00:00:00Z' }, 'inserted_at', /future/],
    ['before 1970', { inserted_at: '1969-12-31T23:00:00Z' }, 'inserted_at', /1970/],
    ['a number that only the database refuses', { metadata: '{"n":1e-20000}' }, '', /cannot be stored/],
    ['metadata that is a list', { metadata: [1] }, 'metadata', /must be an object/],
    ['metadata that is no JSON', { metadata: '{' }, 'metadata', /not valid JSON/],
    ['metadata beyond its limit', { metadata: { x: 'x'.repeat(40_001) } }, 'metadata', /at most 40000/],
    [
      'metadata with 501 names',
      { metadata: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`p${i}`, 1])) },
      'metadata',
      /at most 500/,
    ],
    ['a company that is half a number', { company_id: 0.5 }, 'company_id', /must be text/],
    [
      'pixels that are an object',
      { screen_width: { valueOf: 1, toString: 1 } },
      'screen_width',
      /whole number/,
    ],
    ['half a pixel', { screen_width: 0.5 }, 'screen_width', /whole number/],
  ]
  test.each(wrong)(
    'leaves out a row with %s, reports it, and takes the others',
    async (_name, row, field, reason) => {
      const job = await bulk.import(ndjson(track, { ...track, ...row }, track))
      expect(job).toMatchObject({ status: 'completed', total_rows: 3, completed_rows: 2, failed_rows: 1 })
      expect(job.errors).toEqual([{ line: 2, field, reason: expect.stringMatching(reason) as unknown }])
      expect(await events()).toHaveLength(2)
    },
  )

  test('takes metadata that is as large as may be, whatever it is made of', async () => {
    const numbers = { list: Array.from({ length: 19_000 }, () => 1) }
    const job = await bulk.import(
      ndjson(
        { event_type: 'identify_user', user_id: 'u1', metadata: numbers },
        { ...track, metadata: numbers },
      ),
    )
    expect(job).toMatchObject({ completed_rows: 2, failed_rows: 0 })
  })

  test('commits few rows at a time where rows are long, so that memory stays bounded', async () => {
    const metadata = { note: 'x'.repeat(39_000) }
    await bulk.import(ndjson(...Array.from({ length: 300 }, () => ({ ...track, metadata }))))
    const transactions = await customer.rows((db) =>
      db
        .selectFrom('tracked_events')
        .select([sql<string>`xmin::text`.as('xmin'), sql<number>`count(*)::int`.as('rows')])
        .where('environment_id', '=', customer.environmentId)
        .groupBy(sql`xmin::text`)
        .execute(),
    )
    expect(transactions.reduce((sum, { rows }) => sum + rows, 0)).toBe(300)
    expect(transactions.length).toBeGreaterThanOrEqual(3)
  })

  test('names columns that it does not know', async () => {
    const job = await bulk.import(
      `event_type,user_id,event_name,source,inserted_at,plan\ntrack,u,e,backend-http,${at},x\n`,
    )
    expect(job).toMatchObject({ status: 'completed', completed_rows: 1, failed_rows: 0 })
    expect(job.errors).toEqual([
      { line: 1, field: 'plan', reason: expect.stringContaining('left out') as unknown },
    ])
  })

  test('is written into the audit trail, by who sent it and by the system that ran it', async () => {
    await bulk.import(ndjson(track))
    const trail = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['action', 'actor'])
        .where('organization_id', '=', customer.organizationId)
        .where('action', 'like', 'background_job.%')
        .orderBy('at')
        .execute(),
    )
    expect(trail).toEqual([
      { action: 'background_job.queued', actor: expect.stringMatching(/^key /) as unknown },
      { action: 'background_job.completed', actor: 'system' },
    ])
  })
})
