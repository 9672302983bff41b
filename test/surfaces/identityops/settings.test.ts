import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { readChunks } from '../../../src/domain/scans/chunks.ts'
import { evaluateScan } from '../../../src/domain/scans/run.ts'
import { defaultScanSettings } from '../../../src/domain/scans/snapshot.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, browserHeaders, createCustomer, createTenantKey, type Customer, signIn } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let customer: Customer
let tenant: ScannedTenant
let key: string

const keyOf = (owner: Customer, tenantId: string) => createTenantKey(owner, { tenantId }, 'admin')
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

  describe('name accounts for emergencies', () => {
    const unread = async () => (await findings('state=UNKNOWN')).map(({ rule }) => rule.id)
    const inactive = async () => (await findings('rule=USR-001&state=OPEN')).map(({ object }) => object.id)
    const nobody = { userIds: [], names: [], groupId: null }
    /** Members of a group in the group of this name, as of a day long ago, and its id. */
    let groupId: string
    let members: string[]
    beforeAll(async () => {
      const [connection] = simulator().connections
      const { entraTenantId } = connection!
      const scan = await tenant.scan()
      const groups = await tenant.rows(async (db) => {
        const all = []
        for await (const chunk of readChunks(db, scan.id, 'groups')) all.push(...chunk)
        return all
      })
      groupId = groups.find(({ displayName }) => displayName === 'Helpdesk Operators')?.id ?? ''
      const owned = await tenant.rows(async (db) => {
        for await (const chunk of readChunks(db, scan.id, 'roleMembers'))
          for (const one of chunk) if (one.groupId === groupId) return one.members
        return []
      })
      members = owned.filter(({ type }) => type === 'user').map(({ id }) => id)
      const longAgo = '2020-01-01T00:00:00Z'
      for (const id of members)
        simulator().changeUser(entraTenantId, id, {
          signInActivity: {
            lastSignInDateTime: longAgo,
            lastNonInteractiveSignInDateTime: longAgo,
            lastSuccessfulSignInDateTime: longAgo,
          },
        })
    })

    test('by id, by name and by a group, through groups in it', async () => {
      // One is a member itself, two by way of another group.
      expect(members).toHaveLength(3)
      await tenant.scan()
      expect(await inactive()).toEqual(expect.arrayContaining(members))
      const [first, second, third] = members as [string, string, string]
      const name = String(
        simulator().user(simulator().connections[0]!.entraTenantId, second)?.['userPrincipalName'],
      )
      const answer = await put({
        breakGlass: { userIds: [first.toUpperCase()], names: [name.toUpperCase()] },
      })
      expect(answer.body).toMatchObject({
        breakGlass: { userIds: [first.toUpperCase()], names: [name.toUpperCase()], groupId: null },
      })
      await tenant.scan()
      const left = await inactive()
      expect([first, second, third].map((id) => left.includes(id))).toEqual([false, false, true])
      // What is left out of it is nobody.
      expect((await put({ breakGlass: { groupId } })).body).toMatchObject({
        breakGlass: { ...nobody, groupId },
      })
      const scan = await tenant.scan()
      expect((await inactive()).filter((id) => members.includes(id))).toEqual([])
      expect(scan).toMatchObject({
        coverage: 'full',
        sources: { breakGlassMembers: { state: 'READ', items: 1 } },
      })
    })

    test('by a group that is not there: what leaves them alone is unknown, and what it found before stays', async () => {
      await put({ breakGlass: nobody })
      await tenant.scan()
      const before = await inactive()
      await put({ breakGlass: { groupId: '2b6f0d9e-0000-4000-8000-000000000000' } })
      const scan = await tenant.scan()
      expect(scan.sources.breakGlassMembers).toMatchObject({
        state: 'FAILED',
        message: 'The group for emergencies is not in the directory.',
      })
      expect(scan).toMatchObject({ status: 'succeeded', coverage: 'partial' })
      expect(await unread()).toEqual(expect.arrayContaining(['APP-025', 'LIC-003', 'USR-001', 'USR-013']))
      expect(await inactive()).toEqual(before)
    })

    test('by a group that cannot be read: the same', async () => {
      await put({ breakGlass: { groupId } })
      simulator().fail({ times: Infinity, on: /transitiveMembers/, kind: 'status', status: 403 })
      const scan = await tenant.scan()
      simulator().clearFaults()
      expect(scan.sources.breakGlassMembers).toMatchObject({ state: 'REFUSED' })
      expect(await unread()).toEqual(expect.arrayContaining(['LIC-014', 'USR-001']))
    })

    test('by another group than the one that was read: that is unknown, and nobody is left alone by mistake', async () => {
      await put({ breakGlass: { groupId } })
      const { id } = await tenant.request()
      await tenant.attempt(id, {
        evaluate: async (order) => {
          await put({ breakGlass: { groupId: '2b6f0d9e-0000-4000-8000-000000000000' } })
          await tenant.rows((db) => evaluateScan(db, order))
        },
      })
      expect(await unread()).toContain('USR-001')
      await put({ breakGlass: nobody })
      expect(await tenant.scan()).toMatchObject({ coverage: 'full' })
      expect(await unread()).toEqual([])
    })

    test('as a former version stored them, in one list', async () => {
      const [first] = members as [string]
      await tenant.rows((db) =>
        sql`update scan_settings set settings = jsonb_set(settings, '{breakGlass}',
          ${JSON.stringify([first, 'BreakGlass1@adatum.example'])}::jsonb) where tenant_id = ${tenant.tenantId}`.execute(
          db,
        ),
      )
      expect((await get('/scan-settings')).body).toMatchObject({
        breakGlass: { userIds: [first], names: ['BreakGlass1@adatum.example'], groupId: null },
      })
      await tenant.scan()
      expect(await inactive()).not.toContain(first)
      await put({ breakGlass: nobody })
    })
  })

  test.each([
    ['inactiveDays', { inactiveDays: 29 }],
    ['longLivedMonths', { longLivedMonths: 1.5 }],
    ['breakGlass', { breakGlass: ['breakglass1@adatum.example'] }],
    ['breakGlass.names', { breakGlass: { names: Array(21).fill('x') } }],
    ['breakGlass.names.0', { breakGlass: { names: [''] } }],
    ['breakGlass.userIds.0', { breakGlass: { userIds: ['breakglass1@adatum.example'] } }],
    ['breakGlass.groupId', { breakGlass: { groupId: 'Emergency Accounts' } }],
    ['breakGlass.unknown', { breakGlass: { unknown: 1 } }],
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
