import { beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form, type Job, runJob } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, token, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

const json = { 'Content-Type': 'application/json' }
const post = async (path: string, body: object | FormData) => {
  const sent =
    body instanceof FormData ? await bulk.post(path, body) : await bulk.post(path, JSON.stringify(body), json)
  return { ...sent, body: sent.body as Job & { errors?: unknown[] } }
}
const profile = (id: string) =>
  customer.rows((db) =>
    db
      .selectFrom('profiles')
      .select(['company_id', 'properties'])
      .where('environment_id', '=', customer.environmentId)
      .where('user_id', '=', id)
      .executeTakeFirst(),
  )

describe('a bulk update of users', () => {
  test('is accepted with the documented body and answer, and merges', async () => {
    await customer.client.identifyUser({ body: { user_id: 'u1', metadata: { kept: 1, gone: 1 } } })
    const users = [
      { user_id: 'u1', company_id: 'c1', metadata: { plan: 'premium', gone: null } },
      { user_id: 'u2' },
      { user_id: 'u1', metadata: { seats: 3 } },
    ]
    const { status, body } = await post('/users/bulk_identify', { users })
    expect(status).toBe(202)
    expect(body).toEqual({
      job_id: expect.stringMatching(/^bulk:jobs:NX-/) as unknown,
      type: 'users_bulk_identify',
      status: 'queued',
      filename: 'users.ndjson',
      file_size: users.reduce((sum, user) => sum + JSON.stringify(user).length + 1, 0),
      total_rows: 3,
      start_time: expect.any(String) as unknown,
      end_time: null,
      links: `/userpilot/v1/background_jobs/${body.job_id}`,
    })
    await runJob(server, customer, body.job_id)
    expect(await bulk.job(body.job_id)).toMatchObject({
      status: 'completed',
      completed_rows: 3,
      failed_rows: 0,
    })
    expect(await profile('u1')).toEqual({
      company_id: 'c1',
      properties: { kept: 1, plan: 'premium', seats: 3 },
    })
    expect(await profile('u2')).toEqual({ company_id: null, properties: {} })
  })

  test('takes NDJSON in a file; records that are not right are reported', async () => {
    const lines = [
      '{"user_id":"u1","metadata":{"a":1}}',
      '{"user_id":""}',
      '{"user_id":"u3","metadata":[1]}',
      'x',
      '',
    ]
    const { status, body } = await post('/users/bulk_identify', form(lines.join('\n'), 'file', 'a.ndjson'))
    expect([status, body.filename, body.total_rows]).toEqual([202, 'a.ndjson', 4])
    await runJob(server, customer, body.job_id)
    expect(await bulk.job(body.job_id)).toMatchObject({
      status: 'completed',
      completed_rows: 1,
      failed_rows: 3,
    })
    expect(await bulk.errors(body.job_id)).toEqual([
      { line: 2, field: 'user_id', reason: 'is required' },
      { line: 3, field: 'metadata', reason: 'must be an object' },
      { line: 4, field: '', reason: 'is not valid JSON' },
    ])
  })

  test('reports a record after which a user would hold too much, and takes the others', async () => {
    const large = (name: string) => ({
      user_id: 'u1',
      metadata: { [name]: Array.from({ length: 19_000 }, () => 1) },
    })
    const lines = [large('a'), { user_id: 'u2' }, large('b'), { user_id: 'u3' }]
    const { body } = await post('/users/bulk_identify', { users: lines })
    await runJob(server, customer, body.job_id)
    expect(await bulk.job(body.job_id)).toMatchObject({
      status: 'completed',
      completed_rows: 3,
      failed_rows: 1,
    })
    expect(await bulk.errors(body.job_id)).toEqual([
      { line: 3, field: 'metadata', reason: expect.stringContaining('256 KiB') as unknown },
    ])
    expect(await profile('u3')).toBeDefined()
  })

  test('that is CSV fails', async () => {
    const { body } = await post('/users/bulk_identify', form('user_id,metadata\nu1,\n'))
    await runJob(server, customer, body.job_id)
    expect(await bulk.job(body.job_id)).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('NDJSON') as unknown,
    })
  })

  test.each([
    ['no list', {}],
    ['a list that is none', { users: {} }],
    ['an empty list', { users: [] }],
    ['a record without its id', { users: [{ user_id: 'u1' }, { metadata: {} }] }],
    ['an id that is a number', { users: [{ user_id: 1 }] }],
  ])('with %s is refused: 400', async (_name, body) => {
    expect((await post('/users/bulk_identify', body)).status).toBe(400)
    expect(
      await customer.rows((db) =>
        db
          .selectFrom('background_jobs')
          .select('id')
          .where('organization_id', '=', customer.organizationId)
          .execute(),
      ),
    ).toEqual([])
  })

  test('of 10,001 records is refused in both forms: 413, and nothing of it stays', async () => {
    const users = Array.from({ length: 10_001 }, (_, index) => ({ user_id: `u${index}` }))
    const file = users.map((user) => JSON.stringify(user)).join('\n')
    expect((await post('/users/bulk_identify', { users })).status).toBe(413)
    expect((await post('/users/bulk_identify', form(file))).status).toBe(413)
    expect((await post('/users/bulk_identify', { users: users.slice(1) })).body).toMatchObject({
      total_rows: 10_000,
    })
  })
})

test('a list of 10,000 records of which each is wrong is refused, with the first of what is wrong', async () => {
  const users = Array.from({ length: 10_000 }, (_, index) => ({ user_id: `u${index}`, company_id: {} }))
  const { status, body } = await bulk.post('/users/bulk_identify', JSON.stringify({ users }), json)
  expect(status).toBe(400)
  expect((body as { errors: { details: string }[] }).errors.map(({ details }) => details)).toEqual(
    Array.from({ length: 20 }, (_, index) => `body.users.${index}.company_id`),
  )
})

describe('a record, whether it comes in a list or in a file', () => {
  const ids = { users: 'user_id', companies: 'company_id' } as const
  const nowhere = { company_id: null, properties: {} }
  const here = { company_id: null, properties: { a: 1 } }

  const taken: [what: string, record: object, user: object][] = [
    ['null for everything but its id', { company_id: null, metadata: null }, nowhere],
    ['an empty text for everything but its id', { company_id: '', metadata: '' }, nowhere],
    ['an empty list as metadata', { metadata: [] }, nowhere],
    ['null within metadata', { metadata: { a: 1, b: null } }, here],
    ['metadata as the text of its JSON', { metadata: '{"a":1}' }, here],
    ['metadata as the text of nothing', { metadata: 'null' }, nowhere],
    ['a number as its company', { company_id: 4711 }, { company_id: '4711', properties: {} }],
    ['other fields of any type', { source: 1, url: [], screen_width: {}, metadata: { a: 1 } }, here],
    [
      'a company of 255 letters of two units',
      { company_id: '😀'.repeat(255) },
      { company_id: '😀'.repeat(255) },
    ],
  ]
  test.each(taken)('with %s is taken', async (_what, record, user) => {
    const both = [
      await post('/users/bulk_identify', { users: [{ ...record, user_id: 'listed' }] }),
      await work(),
      await post('/users/bulk_identify', form(JSON.stringify({ ...record, user_id: 'filed' }))),
    ]
    expect(both.map((answer) => answer?.status)).toEqual([202, undefined, 202])
    await work()
    expect(await profile('listed')).toMatchObject(user)
    expect(await profile('filed')).toMatchObject(user)
  })

  const refused: [what: string, record: object, field: string][] = [
    ['a company that is half a number', { company_id: 0.5 }, 'company_id'],
    ['a company that is a negative number', { company_id: -1 }, 'company_id'],
    ['a company that is an object', { company_id: {} }, 'company_id'],
    ['a company of 256 letters', { company_id: '😀'.repeat(256) }, 'company_id'],
    ['metadata that is a number', { metadata: 1 }, 'metadata'],
    ['metadata that is a list', { metadata: [1] }, 'metadata'],
    ['a number as its id', { user_id: 1 }, 'user_id'],
    ['null as its id', { user_id: null }, 'user_id'],
    ['no text as its id', { user_id: '' }, 'user_id'],
  ]
  test.each(refused)('with %s is refused', async (_what, record, field) => {
    const whole = { user_id: 'u', ...record }
    const listed = await post('/users/bulk_identify', { users: [whole] })
    expect(listed).toMatchObject({ status: 400, body: { errors: [{ details: `body.users.0.${field}` }] } })
    const { body } = await post('/users/bulk_identify', form(JSON.stringify(whole)))
    await runJob(server, customer, body.job_id)
    expect(await bulk.errors(body.job_id)).toMatchObject([{ line: 1, field }])
  })

  test.each(['users', 'companies'] as const)(
    'metadata that is no JSON is told by the job, of %s',
    async (kind) => {
      const record = { [ids[kind]]: 'x', metadata: '{' }
      for (const body of [{ [kind]: [record] }, form(JSON.stringify(record))]) {
        const { body: job } = await post(`/${kind}/bulk_identify`, body)
        await runJob(server, customer, job.job_id)
        expect(await bulk.errors(job.job_id)).toEqual([
          { line: 1, field: 'metadata', reason: 'is not valid JSON' },
        ])
      }
    },
  )

  /** Works off what is under way. */
  async function work(): Promise<undefined> {
    const list = await fetch(`${server.baseUrl}/userpilot/v1/background_jobs`, { headers: customer.headers })
    for (const { job_id, status } of (await list.json()) as Job[])
      if (status === 'queued') await runJob(server, customer, job_id)
  }
})

test.each([
  ['with an empty list', { companies: [] }],
  ['without a list', {}],
])('a bulk update of companies %s is refused: 400', async (_name, body) => {
  expect((await post('/companies/bulk_identify', body)).status).toBe(400)
})

test('a bulk update of companies takes numbers as their ids, in a list and in a file', async () => {
  for (const body of [{ companies: [{ company_id: 1 }] }, form('{"company_id":2,"metadata":null}')]) {
    const { body: job } = await post('/companies/bulk_identify', body)
    await runJob(server, customer, job.job_id)
    expect(await bulk.job(job.job_id)).toMatchObject({ status: 'completed', completed_rows: 1 })
  }
})

test('a bulk update of companies merges', async () => {
  await customer.client.identifyCompany({ body: { company_id: 'c1', metadata: { kept: 1 } } })
  const companies = [{ company_id: 'c1', metadata: { name: 'Adatum' } }, { company_id: 'c2' }]
  const { status, body } = await post('/companies/bulk_identify', { companies })
  expect([status, body.total_rows]).toEqual([202, 2])
  await runJob(server, customer, body.job_id)
  const rows = await customer.rows((db) =>
    db
      .selectFrom('companies')
      .select(['company_id', 'properties'])
      .where('environment_id', '=', customer.environmentId)
      .orderBy('company_id')
      .execute(),
  )
  expect(rows).toEqual([
    { company_id: 'c1', properties: { kept: 1, name: 'Adatum' } },
    { company_id: 'c2', properties: {} },
  ])
})

describe('one at a time', () => {
  const line = '{"user_id":"u1"}\n'

  test.each([
    ['bulk updates', ['/users/bulk_identify', '/companies/bulk_identify'], 202],
    ['imports', ['/imports'], 200],
  ])('of 20 parallel %s of one key exactly one is accepted', async (_name, paths, accepted) => {
    const statuses = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, index) => (await post(paths[index % paths.length] ?? '', form(line))).status,
      ),
    )
    expect(statuses.toSorted()).toEqual([accepted, ...Array.from({ length: 19 }, () => 409)])
  })

  test('a bulk update and an import go together, and so do two keys', async () => {
    expect((await post('/users/bulk_identify', form(line))).status).toBe(202)
    expect((await post('/imports', form(line))).status).toBe(200)
    const other = await bulk.post('/imports', form(line), token(customer.keys.write))
    expect(other.status).toBe(200)
  })

  test('the next one is accepted when the first has ended, completed or failed', async () => {
    for (const content of [line, '', line]) {
      const { status, body } = await post('/users/bulk_identify', form(content))
      expect(status).toBe(202)
      expect((await post('/users/bulk_identify', form(line))).status).toBe(409)
      await runJob(server, customer, body.job_id)
    }
  })
})

describe('background jobs', () => {
  test('are listed newest first, each environment its own, and found by their ids in either form', async () => {
    const first = (await post('/imports', form('{}\n'))).body
    const second = (await post('/users/bulk_identify', form('{}\n'))).body
    const list = (
      await fetch(`${server.baseUrl}/userpilot/v1/background_jobs`, { headers: customer.headers })
    ).json()
    expect(((await list) as Job[]).map(({ job_id }) => job_id)).toEqual([second.job_id, first.job_id])
    for (const id of [first.job_id, encodeURIComponent(first.job_id)]) {
      expect(await bulk.job(id)).toMatchObject({ job_id: first.job_id, status: 'queued', completed_rows: 0 })
    }
    const elsewhere = await createUserpilotCustomer(server, { organizationId: customer.organizationId })
    const [foreign, unknown] = [
      await bulkOf(server, elsewhere).post(`/background_jobs`, null),
      await fetch(`${server.baseUrl}/userpilot/v1/background_jobs/${first.job_id}`, {
        headers: elsewhere.headers,
      }),
    ]
    expect([foreign.status, unknown.status]).toEqual([405, 404])
    const wrongToken = first.job_id.replace(customer.appToken, 'NX-00000000')
    for (const id of [wrongToken, 'x', `${first.job_id}x`]) {
      const answer = await fetch(`${server.baseUrl}/userpilot/v1/background_jobs/${id}`, {
        headers: customer.headers,
      })
      expect(answer.status).toBe(404)
    }
  })
})
