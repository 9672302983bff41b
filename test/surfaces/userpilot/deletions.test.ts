import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { nextDeletion, runDeletions } from '../../../src/domain/analytics/deletions.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer
let neighbour: UserpilotCustomer

beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
  neighbour = await createUserpilotCustomer(server, { organizationId: customer.organizationId })
  for (const { client } of [customer, neighbour]) {
    for (const user_id of ['a', 'b', 'c']) {
      await client.identifyUser({ body: { user_id, company: { id: user_id === 'c' ? 'other' : 'gone' } } })
      for (const event_name of ['one', 'two']) await client.trackEvent({ body: { user_id, event_name } })
    }
  }
})

/** What the daily run does. */
const run = () => runDeletions(server.database, customer, new AbortController().signal)

const users = async ({ client }: UserpilotCustomer) =>
  (await client.listUsers()).data?.data.map(({ user_id, company_id }) => [user_id, company_id])
const events = async ({ client }: UserpilotCustomer) =>
  (await client.listEvents()).data?.data
    .map(({ user_id, company_id }) => `${user_id} ${company_id ?? ''}`)
    .sort()

interface Job {
  key: string
  payload: unknown
  run_at: Date
}
async function jobs(): Promise<Job[]> {
  const { rows } = await sql<Job>`
    select key, payload, run_at from graphile_worker._private_jobs as jobs
    join graphile_worker._private_tasks as tasks on tasks.id = task_id
    where identifier = 'delete_profiles'`.execute(server.owner.reference)
  return rows
}

describe('DELETE /users', () => {
  test('says how many are scheduled, and nothing goes before 02:00 UTC', async () => {
    const { data, response } = await customer.client.deleteUsers({ body: { users: ['a', 'nobody', 'a'] } })
    expect([response.status, data]).toEqual([202, { message: '2 users are scheduled for deletion.' }])
    await customer.client.deleteUsers({ body: { users: ['a'] } })
    const { organizationId, environmentId } = customer
    expect(await jobs()).toEqual([
      {
        key: `delete_profiles ${environmentId}`,
        payload: { organizationId, environmentId, sandbox: false },
        run_at: nextDeletion(new Date()),
      },
    ])
    expect(await users(customer)).toHaveLength(3)
  })

  test('then takes the users with their events, and nobody else', async () => {
    await customer.client.trackEvent({ body: { user_id: 'a', event_name: 'late' } })
    await run()
    await run()
    expect(await users(customer)).toEqual([
      ['b', 'gone'],
      ['c', 'other'],
    ])
    expect(await events(customer)).toEqual(['b gone', 'b gone', 'c other', 'c other'])
    expect(await users(neighbour)).toHaveLength(3)
    expect(await events(neighbour)).toHaveLength(6)
  })

  test('the trail tells who asked and what went', async () => {
    const trail = await customer.rows((db) =>
      db.selectFrom('audit_events').select(['actor', 'action', 'details']).orderBy('at').execute(),
    )
    expect(trail).toEqual([
      expect.objectContaining({ action: 'user.deletion_scheduled', details: { ids: ['a', 'nobody'] } }),
      expect.objectContaining({ action: 'user.deletion_scheduled', details: { ids: ['a'] } }),
      { actor: 'system', action: 'user.deleted', details: { ids: ['a'] } },
    ])
    expect(trail[0]?.actor).toMatch(/^key /)
  })

  test('a user who comes back is a new one', async () => {
    await customer.client.identifyUser({ body: { user_id: 'a' } })
    await run()
    expect(await users(customer)).toHaveLength(3)
  })
})

describe('DELETE /companies', () => {
  test('the documented example', async () => {
    const { example } =
      contract.paths['/userpilot/v1/companies'].delete.requestBody.content['application/json']
    const { data } = await customer.client.deleteCompanies({ body: example })
    expect(data).toEqual({ message: '1 company is scheduled for deletion.' })
  })

  test('takes the company and leaves its users in none', async () => {
    await customer.client.deleteCompanies({ body: { companies: ['gone'] } })
    await run()
    const path = { company_id: 'gone' }
    expect((await customer.client.getCompany({ params: { path } })).response.status).toBe(404)
    expect((await neighbour.client.getCompany({ params: { path } })).response.status).toBe(200)
    expect(await users(customer)).toContainEqual(['b', null])
    expect(await events(customer)).toContain('b gone')
  })
})

describe('the run', () => {
  test('deletes more users than one step takes, each with their events', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `many ${index}`)
    await Promise.all(
      ids.map((user_id) => customer.client.trackEvent({ body: { user_id, event_name: 'once' } })),
    )
    await customer.client.deleteUsers({ body: { users: ids } })
    await run()
    const left = await customer.rows((db) =>
      db.selectFrom('tracked_events').select('id').where('user_id', 'like', 'many %').execute(),
    )
    expect(left).toEqual([])
    expect((await users(customer))?.map(([id]) => id)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['2026-03-01T00:00:00.000Z', '2026-03-01T02:00:00.000Z'],
    ['2026-03-01T02:00:00.000Z', '2026-03-02T02:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', '2027-01-01T02:00:00.000Z'],
  ])('what is asked for at %s goes at %s', (asked, goes) => {
    expect(nextDeletion(new Date(asked)).toISOString()).toBe(goes)
  })
})
