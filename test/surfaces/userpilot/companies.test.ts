import { beforeAll, describe, expect, test } from '@jest/globals'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { bulkOf } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

const server = startServer()
let customer: UserpilotCustomer

beforeAll(async () => {
  customer = await createUserpilotCustomer(server)
})

const companyOf = async (company_id: string) =>
  (await customer.client.getCompany({ params: { path: { company_id } } })).data

test('an import takes numbers as companies, and what says nothing as metadata', async () => {
  const usual = { source: 'backend-http', inserted_at: '2026-03-01' }
  const track = { ...usual, event_type: 'track', user_id: 'importer' }
  const rows = [
    { ...usual, event_type: 'identify_company', company_id: 4713, metadata: [] },
    { ...track, company_id: 4713, metadata: null, event_name: 'here' },
    { ...track, metadata: '[]', event_name: 'nowhere' },
  ]
  const job = await bulkOf(server, customer).import(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  expect(job).toMatchObject({ completed_rows: 3, errors: [] })
  expect((await companyOf('4713'))?.metadata).toEqual({})
  const { data } = await customer.client.listEvents({ params: { query: { user_id: 'importer' } } })
  const found = data?.data.map(({ event_name, company_id, metadata }) => [event_name, company_id, metadata])
  expect(found?.toSorted()).toEqual([
    ['here', '4713', {}],
    ['nowhere', null, {}],
  ])
})

describe('POST /companies/identify', () => {
  test('the documented example', async () => {
    const { example } =
      contract.paths['/userpilot/v1/companies/identify'].post.requestBody.content['application/json']
    const { response } = await customer.client.identifyCompany({ body: example })
    expect([response.status, await response.text()]).toEqual([202, ''])
    expect(await companyOf('comp_adatum')).toMatchObject({
      company_id: 'comp_adatum',
      metadata: example.metadata,
    })
  })

  test('merges, and removes what is null', async () => {
    const identify = (metadata: Record<string, unknown>) =>
      customer.client.identifyCompany({ body: { company_id: 'm', metadata } })
    await identify({ name: 'M', stores: 48, address: { city: 'Ulm', street: null } })
    await identify({ stores: null, plan: 'x' })
    expect((await companyOf('m'))?.metadata).toEqual({
      name: 'M',
      plan: 'x',
      address: { city: 'Ulm', street: null },
    })
  })

  test('a number is a name as well, and deletes what it named', async () => {
    for (const metadata of [{ name: 'N' }, null, []]) {
      const response = await customer.client.identifyCompany({ body: { company_id: 4711, metadata } })
      expect(response.response.status).toBe(202)
    }
    expect((await companyOf('4711'))?.metadata).toEqual({ name: 'N' })
    const { data } = await customer.client.deleteCompanies({ body: { companies: [4711, '4711'] } })
    expect(data).toEqual({ message: '1 company is scheduled for deletion.' })
  })

  test('what users bring and what is told directly come together, also at the same time', async () => {
    const calls = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? customer.client.identifyCompany({
            body: { company_id: 'both', metadata: { [`d${index}`]: index } },
          })
        : customer.client.identifyUser({
            body: { user_id: `u${index}`, company: { id: 'both', [`u${index}`]: index } },
          }),
    )
    const statuses = (await Promise.all<{ response: Response }>(calls)).map(({ response }) => response.status)
    expect(new Set(statuses)).toEqual(new Set([202]))
    expect(Object.keys((await companyOf('both'))?.metadata ?? {})).toHaveLength(40)
  })
})
