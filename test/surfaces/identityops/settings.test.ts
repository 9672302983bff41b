import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { defaultScanSettings } from '../../../src/domain/scans/snapshot.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, browserHeaders, createCustomer, type Customer, signIn } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let customer: Customer
let tenant: ScannedTenant
let key: string

const keyOf = async (owner: Customer, tenantId: string) => {
  const made = await owner.rows((db) =>
    createApiKey(db, keyFormat, { name: 'test', level: 'admin', sandbox: false, tenantId }),
  )
  return made.key
}
beforeAll(async () => {
  customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  await tenant.scan()
  key = await keyOf(customer, tenant.tenantId)
})

const get = (path: string, presented = key) =>
  request(server.baseUrl).get(`${base}${path}`).set(bearer(presented))
const put = (body: object) => request(server.baseUrl).put(`${base}/scan-settings`).set(bearer(key)).send(body)
const findings = async (query: string) =>
  ((await get(`/findings?limit=100&${query}`)).body as { data: Finding[] }).data

describe('the settings of scans', () => {
  test('are those of everybody until somebody sets them, and then each by itself', async () => {
    const { exceptions, ...plain } = defaultScanSettings
    expect((await get('/scan-settings')).body).toEqual({ ...plain, exceptions, updatedAt: null })
    const first = await put({ longLivedMonths: 6 })
    expect([first.status, first.body]).toEqual([
      200,
      { ...plain, exceptions, longLivedMonths: 6, updatedAt: expect.any(String) },
    ])
    await put({ inactiveDays: 60 })
    expect((await get('/scan-settings')).body).toMatchObject({ longLivedMonths: 6, inactiveDays: 60 })
    // Each tenant has its own.
    expect((await get('/scan-settings', customer.keys.read)).body).toMatchObject({ longLivedMonths: 24 })
  })

  test('count from the next scan on', async () => {
    const before = await findings('rule=APP-005')
    await tenant.scan()
    const after = await findings('rule=APP-005')
    expect(after.length).toBeGreaterThan(before.length)
    await put({ longLivedMonths: 24, inactiveDays: 90 })
    await tenant.scan()
    expect(await findings('rule=APP-005&state=OPEN')).toHaveLength(before.length)
  })

  test('name what a rule does not look at, by id or by the form of a name, for a time', async () => {
    const unowned = await findings('rule=APP-022&state=OPEN')
    const [one, other, third] = unowned
    if (one === undefined || other === undefined || third === undefined)
      throw new Error('too few are unowned')
    const exception = (match: object, until?: string) => ({
      rule: 'APP-022',
      match,
      reason: 'It is known.',
      until,
    })
    const longAgo = new Date(Date.now() - 1000).toISOString()
    const answer = await put({
      exceptions: [
        exception({ id: one.object.id.toUpperCase() }),
        exception({ namePattern: `${other.object.name.slice(0, 5)}*` }),
        exception({ id: third.object.id }, longAgo),
      ],
    })
    expect(answer.status).toBe(200)
    const other002 = await findings(`search=${one.object.id}&state=OPEN`)
    await tenant.scan()
    const left = (await findings('rule=APP-022&state=OPEN')).map(({ object }) => object.id)
    expect(left).not.toContain(one.object.id)
    expect(left).not.toContain(other.object.id)
    expect(left).toContain(third.object.id)
    // Nothing else of it is overlooked.
    const rest = await findings(`search=${one.object.id}&state=OPEN`)
    expect(rest.map(({ rule }) => rule.id)).toEqual(
      other002.map(({ rule }) => rule.id).filter((id) => id !== 'APP-022'),
    )
    await put({ exceptions: [] })
    await tenant.scan()
    expect((await findings('rule=APP-022&state=OPEN')).map(({ object }) => object.id)).toContain(
      one.object.id,
    )
  })

  test.each([
    ['inactiveDays', { inactiveDays: 29 }],
    ['longLivedMonths', { longLivedMonths: 1.5 }],
    ['breakGlass', { breakGlass: Array(21).fill('x') }],
    ['breakGlass.0', { breakGlass: [''] }],
    ['exceptions.0.reason', { exceptions: [{ rule: 'APP-001', match: { id: 'x' }, reason: 'no' }] }],
    ['exceptions.0.match', { exceptions: [{ rule: 'APP-001', match: {}, reason: 'It is known.' }] }],
    ['exceptions.0.rule', { exceptions: [{ rule: 'APP-999', match: { id: 'x' }, reason: 'It is known.' }] }],
    ['unknown', { unknown: 1 }],
  ])('refuse what does not fit, and name %s', async (field, body) => {
    const { status, body: answer } = await put(body)
    expect([status, answer]).toMatchObject([400, { error: { details: { fields: [{ field, in: 'body' }] } } }])
  })
})

describe('the activity of a tenant', () => {
  interface Activity {
    data: { action: string; actor: string; at: string }[]
    pagination: { total: number }
    from: string
    complete: boolean
  }
  const activity = async (query: string, presented = key) =>
    (await get(`/activity?${query}`, presented)).body as Activity

  test('is what was done in it, the latest first, by whom', async () => {
    const { data, complete } = await activity('limit=100')
    expect(complete).toBe(true)
    const actions = data.map(({ action }) => action)
    for (const action of ['tenant.connected', 'scan.requested', 'scan.completed', 'scan_settings.updated'])
      expect(actions).toContain(action)
    const times = data.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().toReversed())
    // Of this tenant alone.
    expect((await activity('', customer.keys.read)).data).toEqual([])
  })

  test.each([
    ['action=scan.completed', ({ action }: Activity['data'][0]) => action === 'scan.completed'],
    ['actor=test', ({ actor }: Activity['data'][0]) => actor === 'test'],
    ['from=2999-01-01T00:00:00Z', () => false],
    ['to=2000-01-01T00:00:00Z', () => false],
  ] as const)('has what %s asks for', async (query, fits) => {
    const { data } = await activity('limit=100')
    expect((await activity(`limit=100&${query}`)).data).toEqual(data.filter(fits))
  })

  test('goes back for seven days below PRO, and says so', async () => {
    const small = await createCustomer(server, 'STARTER')
    const day = 86_400_000
    const { body } = await request(server.baseUrl)
      .get(`${base}/activity?from=${new Date(Date.now() - 20 * day).toISOString()}`)
      .set(bearer(small.keys.read))
    // Keys need a larger plan; people see the same.
    expect(body).toMatchObject({ error: { code: 'FEATURE_NOT_AVAILABLE' } })
    const person = await signIn(server, small.organizationId)
    const answer = await request(server.baseUrl)
      .get(`${base}/activity?from=${new Date(Date.now() - 20 * day).toISOString()}`)
      .set(browserHeaders(person.session))
    const { from, complete } = answer.body as Activity
    expect(complete).toBe(false)
    expect(Date.now() - Date.parse(from)).toBeLessThan(7 * day + 60_000)
  })
})
