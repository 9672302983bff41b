import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import type { AppSpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import type { Scan } from '../../../src/domain/scans/requests.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, createTenantKey, type Customer } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']
const kinds = ['new', 'resolved', 'worsened', 'improved', 'unknown'] as const
type Differences = Record<(typeof kinds)[number], Finding[]> & {
  from: { number: number }
  to: { number: number }
  totals: Record<(typeof kinds)[number], number>
}

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let customer: Customer
let tenant: ScannedTenant
let key: string
let scans: Scan[]

beforeAll(async () => {
  customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  const change = (name: string, fn: (app: AppSpec) => AppSpec) =>
    simulator().changeApplication(connection.entraTenantId, name, fn)
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  // Given five scans between which an owner goes and comes, and a secret is followed by another one
  change('Payroll Export', (app) => ({ ...app, secrets: [[400, -20]] }))
  const first = await tenant.scan()
  change('Intranet', (app) => ({ ...app, owners: [] }))
  const second = await tenant.scan()
  change('Payroll Export', (app) => ({
    ...app,
    secrets: [
      [400, -20],
      [10, -90],
    ],
  }))
  simulator().fail({ times: Infinity, on: /userRegistrationDetails/, kind: 'status', status: 403 })
  const third = await tenant.scan()
  simulator().clearFaults()
  change('Intranet', (app) => ({ ...app, owners: [0, 1] }))
  const fourth = await tenant.scan()
  change('Payroll Export', (app) => ({ ...app, secrets: [[400, -20]] }))
  scans = [first, second, third, fourth, await tenant.scan()]
  key = await createTenantKey(customer, tenant)
})

const get = (path: string) => request(server.baseUrl).get(`${base}${path}`).set(bearer(key))
/** What changed to a scan, counted from 1, from another one. */
async function diff(to: number, from?: number, query = 'limit=100'): Promise<Differences> {
  const since = from === undefined ? '' : `&from=${scans[from - 1]?.id}`
  const { status, body } = await get(`/scans/${scans[to - 1]?.id}/diff?${query}${since}`)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as Differences
}
const told = (found: Differences) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, found[kind].map(({ rule, object }) => `${rule.id} ${object.name}`)]),
  )
const nothing = { new: [], resolved: [], worsened: [], improved: [], unknown: [] }
const unknown = expect.arrayContaining([expect.stringMatching(/^APP-027 /)])

describe('the difference between two scans', () => {
  test('is from the one before, unless another one is named', async () => {
    const found = await diff(2)
    expect(found).toMatchObject({ from: { number: 1 }, to: { number: 2 } })
    expect(await diff(2, 1)).toEqual(found)
  })

  test.each([
    [2, 1, { ...nothing, new: ['APP-022 Intranet'] }],
    [3, 2, { ...nothing, improved: ['APP-002 Payroll Export'], unknown }],
    [4, 3, { ...nothing, resolved: ['APP-022 Intranet'] }],
    [5, 4, { ...nothing, worsened: ['APP-002 Payroll Export'] }],
    // What lies between them does not matter.
    [4, 1, { ...nothing, improved: ['APP-002 Payroll Export'] }],
    [5, 1, nothing],
    [5, 3, { ...nothing, resolved: ['APP-022 Intranet'], worsened: ['APP-002 Payroll Export'] }],
  ])('of the %s. and the %s. is what changed, and nothing else', async (to, from, expected) => {
    const found = await diff(to, from)
    expect(told(found)).toEqual(expected)
    for (const kind of kinds) expect(found.totals[kind]).toBe(found[kind].length)
  })

  test('says of what is over how it was', async () => {
    const { resolved } = await diff(4, 3)
    expect(resolved).toMatchObject([{ state: 'OPEN', object: { name: 'Intranet' } }])
  })

  test('comes in pages, each of all kinds', async () => {
    const second = await diff(2, 1, 'limit=1&page=2')
    expect(second.totals.new).toBe(1)
    expect(second.new).toEqual([])
  })

  test.each([
    ['the first one, which has none before', () => `/scans/${scans[0]?.id}/diff`, 409, 'NOTHING_BEFORE'],
    ['a later one', () => `/scans/${scans[0]?.id}/diff?from=${scans[1]?.id}`, 409, 'NOTHING_BEFORE'],
    ['itself', () => `/scans/${scans[1]?.id}/diff?from=${scans[1]?.id}`, 409, 'NOTHING_BEFORE'],
  ])('with %s is a conflict', async (_what, path, status, reason) => {
    const answer = await get(path())
    expect([answer.status, answer.body]).toMatchObject([status, { error: { details: { reason } } }])
  })

  test('with a scan that is not there, or has not ended, is refused', async () => {
    const running = await tenant.request()
    expect((await get(`/scans/${running.id}/diff`)).body).toMatchObject({
      error: { details: { reason: 'NOT_SUCCEEDED' } },
    })
    const nowhere = '2b6f0d9e-0000-4000-8000-000000000000'
    expect((await get(`/scans/${nowhere}/diff`)).status).toBe(404)
    expect((await get(`/scans/${scans[1]?.id}/diff?from=${nowhere}`)).status).toBe(404)
  })
})
