import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form } from '../../support/background-jobs.ts'
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
const row = (fields: object) => ({ source: 'backend-http', inserted_at: at, ...fields })
const ndjson = (...rows: object[]) => rows.map((fields) => `${JSON.stringify(row(fields))}\n`).join('')

describe('a smoke test', () => {
  test('imports', async () => {
    const job = await bulk.import(
      ndjson(
        { event_type: 'identify_user', user_id: 'u1', company_id: 'c1', metadata: { plan: 'x', n: 1 } },
        { event_type: 'track', user_id: 'u1', event_name: 'bought' },
        { event_type: 'page_view', user_id: 'u2', url: 'https://app.example/a?b' },
        { event_type: 'identify_company', company_id: 'c1', metadata: { name: 'C' } },
        { event_type: 'nonsense' },
      ),
    )
    console.log(job)
    const csv = await bulk.import(
      `event_type,user_id,event_name,source,inserted_at,metadata\ntrack,u1,"a\nb",backend-http,${at},"{""x"":1}"\ntrack,u1,,backend-http,${at},\n`,
    )
    console.log(csv)
    await customer.rows(async (db) => {
      console.log(await db.selectFrom('profiles').selectAll().execute())
      console.log(await db.selectFrom('tracked_events').selectAll().execute())
      console.log(await db.selectFrom('companies').selectAll().execute())
    })
    expect(1).toBe(1)
  })
})
