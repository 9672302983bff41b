import { beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})

/** Rows of an import, each of one user; one without a name is not right. */
const rows = (...users: string[]) =>
  users
    .map((user_id) =>
      JSON.stringify({
        event_type: 'track',
        event_name: 'bought',
        source: 'backend-http',
        inserted_at: '2026-03-01',
        user_id,
      }),
    )
    .join('\n')

describe('the errors of a job', () => {
  test('come in pages, as JSON or as CSV', async () => {
    const { job_id } = await bulk.import(rows('', 'u', '', 'u', ''))
    const path = `/userpilot/v1/background_jobs/${job_id}/errors`
    const first = await fetch(`${server.baseUrl}${path}?limit=2`, { headers: customer.headers })
    expect(((await first.json()) as { line: number }[]).map(({ line }) => line)).toEqual([1, 3])
    const rest = await fetch(`${server.baseUrl}${path}?after=3`, {
      headers: { ...customer.headers, Accept: 'text/csv' },
    })
    expect(rest.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await rest.text()).toBe('line,field,reason\r\n5,user_id,is required\r\n')
  })

  // RFC 9110, section 12.5.1; where nothing that is asked for can be had, JSON is better than a refusal.
  test.each([
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['application/json;q=0.5, text/csv;q=0.8', 'text/csv'],
    ['text/html, text/csv, */*;q=0.1', 'text/csv'],
    ['text/csv;q=0, application/json', 'application/json'],
    ['text/csv;q=0.5, application/json;q=0.8', 'application/json'],
    ['*/*', 'application/json'],
    ['', 'application/json'],
    ['application/pdf', 'application/json'],
    ['x-text/csv', 'application/json'],
    [';;,q', 'application/json'],
  ])('for Accept: %p are %s', async (accept, mediaType) => {
    const { job_id } = await bulk.import(rows(''))
    const answer = await fetch(`${server.baseUrl}/userpilot/v1/background_jobs/${job_id}/errors`, {
      headers: { ...customer.headers, Accept: accept },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${mediaType}; charset=utf-8`])
  })
})

test('an event whose name shows nothing is refused at both doors', async () => {
  for (const event_name of ['   ', '\u200b', '\u00a0\t']) {
    const row = {
      event_type: 'track',
      source: 'backend-http',
      inserted_at: '2026-03-01',
      user_id: 'u',
      event_name,
    }
    const { errors } = await bulk.import(JSON.stringify(row))
    expect(errors).toEqual([{ line: 1, field: 'event_name', reason: 'must not be blank' }])
    const { response } = await customer.client.trackEvent({ body: { user_id: 'u', event_name } })
    expect(response.status).toBe(400)
  }
})
