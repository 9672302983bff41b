import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { base, browserHeaders, createCustomer, signIn, startSession } from './client.ts'
import { type License, useLicenses } from './license-readings.ts'

const { server, simulator, given, scanned, get, list, waste, licenses, wasted } = useLicenses()
const day = 86_400_000

describe('the list of licenses', () => {
  test('has each product of each user once, and names products as people do', async () => {
    const { pagination, skus, scan, costs } = await list()
    const found = await licenses()
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(pagination.total).toBe(found.length)
    expect(scan).toMatchObject({ id: given.scanId })
    expect(costs).toEqual({
      available: true,
      currency: 'USD',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(skus.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Microsoft 365 Business Premium', 'Visio Plan 2']),
    )
    expect(new Set(skus.map(({ id }) => id))).toEqual(
      new Set([
        ...found.map(({ sku }) => sku.id),
        ...skus.filter(({ status }) => status !== null).map(({ id }) => id),
      ]),
    )
    expect(found.some(({ state }) => state === 'ERROR')).toBe(true)
  })

  test('says of seats what Microsoft says', async () => {
    const { skus } = await list()
    const visio = skus.find(({ partNumber }) => partNumber === 'VISIOCLIENT')
    expect(visio?.assigned).toBeGreaterThan(visio?.purchased ?? 0)
    expect(visio).toMatchObject({
      status: 'Enabled',
      available: 0,
      price: { amount: '15.00', source: 'LIST' },
    })
    expect(skus.find(({ partNumber }) => partNumber === 'AAD_PREMIUM_P2')).toMatchObject({
      trial: true,
      price: { amount: '0.00', currency: 'USD', source: 'TRIAL', asOf: null },
    })
    expect(skus.find(({ partNumber }) => partNumber === 'FLOW_FREE')).toMatchObject({
      price: { amount: '0.00' },
    })
  })

  test.each([
    ['sku=visioclient', ({ sku }: License) => sku.partNumber === 'VISIOCLIENT'],
    ['sku=F8A1DB68-be16-40ed-86d5-cb42ce701560', ({ sku }: License) => sku.partNumber === 'POWER_BI_PRO'],
    ['waste=GUARANTEED', ({ waste }: License) => waste === 'GUARANTEED'],
    ['waste=LIKELY&waste=REVIEW', ({ waste }: License) => waste === 'LIKELY' || waste === 'REVIEW'],
    ['state=ERROR', ({ state }: License) => state === 'ERROR'],
    ['assignedBy=GROUP', ({ assignedBy }: License) => assignedBy === 'GROUP'],
    ['assignedBy=BOTH', ({ assignedBy, groups }: License) => assignedBy === 'BOTH' && groups.length > 0],
    ['enabled=false', ({ user }: License) => !user.enabled],
    ['type=MEMBER', ({ user }: License) => user.type === 'MEMBER'],
    [
      'inactiveFor=90',
      ({ signInKnown, lastSignInAt: at }: License) =>
        signInKnown && (at === null || Date.parse(at) < Date.now() - 90 * day),
    ],
    ['search=MBX-', ({ user }: License) => user.userPrincipalName.startsWith('mbx-')],
  ] as const)('has what %s asks for, and all of it', async (query, fits) => {
    const some = await licenses(query)
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual((await licenses()).filter(fits))
  })

  test.each([
    ['lastSignInAt', 'asc'],
    ['lastSignInAt', 'desc'],
  ] as const)('is sorted by %s %s, and those who never signed in come last', async (sort, order) => {
    const values = (await licenses(`sort=${sort}&order=${order}`)).map(({ lastSignInAt }) => lastSignInAt)
    const known = values.filter((value) => value !== null)
    expect(values.slice(known.length).every((value) => value === null)).toBe(true)
    expect(known).toEqual(order === 'asc' ? known.toSorted() : known.toSorted().toReversed())
  })

  test('is sorted by user and by product, both ways', async () => {
    const names = new Intl.Collator('und')
    for (const [sort, value] of [
      ['user', ({ user }: License) => user.name],
      ['sku', ({ sku }: License) => sku.name],
    ] as const) {
      const forwards = (await licenses(`sort=${sort}`)).map(value)
      expect(forwards).toEqual(forwards.toSorted(names.compare))
      expect((await licenses(`sort=${sort}&order=desc`)).map(value)).toEqual(forwards.toReversed())
    }
  })

  test('of a product that nobody has is empty, and so is one without a scan', async () => {
    expect((await list('sku=NOBODY_HAS_THIS')).data).toEqual([])
    const other = await createCustomer(server)
    const { body } = await get('/licenses', other.keys.read)
    expect(body).toMatchObject({ data: [], skus: [], scan: null, pagination: { total: 0 } })
    expect((await get('/licenses/waste', other.keys.read)).body).toMatchObject({
      data: [],
      skus: [],
      scan: null,
      totals: { assignments: 0, monthly: [], annual: [] },
    })
  })
})

describe('below PRO', () => {
  test('there are all licenses and no amounts, and the answer says what the plan lacks', async () => {
    const free = await createCustomer(server, 'STARTER')
    const other = await scanned(free, 1)
    const session = await startSession(server, free.organizationId, await signIn(server, free.organizationId))
    const caller = await server.access.browser.find('identityops', toCredential(session))
    const switched = caller && (await server.access.browser.switchTenant(caller, other.tenant.tenantId))
    const see = (path: string) =>
      request(server.baseUrl)
        .get(`${base}${path}`)
        .set(browserHeaders(switched ?? ''))
    const lacking = { available: false, feature: 'SAVINGS_ESTIMATES', minimumPlan: 'PRO' }
    const { body } = await see('/licenses/waste')
    expect(body.costs).toEqual(lacking)
    expect(body.totals).toMatchObject({
      monthly: null,
      annual: null,
      byTier: { GUARANTEED: { assignments: expect.any(Number), monthly: null } },
      unassignedSeats: { seats: expect.any(Number), monthly: null },
      unknownPrice: null,
    })
    expect(body.totals.assignments).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toContain('"amount"')
    const { text } = await see('/licenses')
    expect(text).not.toContain('"amount"')
    expect((await see(`/scans/${other.scanId}`)).body.wastedMonthly).toBeNull()
    for (const query of ['minMonthly=1', 'sort=cost'])
      expect((await see(`/licenses/waste?${query}`)).body.error).toMatchObject({
        code: 'FEATURE_NOT_AVAILABLE',
        details: { feature: 'SAVINGS_ESTIMATES', currentPlan: 'STARTER' },
      })
  })
})

describe('a source that was not read', () => {
  test('makes nothing look better: what was wasted stays so', async () => {
    const before = await waste()
    simulator().fail({ times: Infinity, on: /signInActivity/, kind: 'status', status: 403 })
    await given.tenant.scan()
    simulator().clearFaults()
    const after = await waste()
    expect(after.scan?.gaps.flatMap(({ rules }) => rules)).toEqual(
      expect.arrayContaining(['LIC-003', 'LIC-004']),
    )
    expect(after.totals).toEqual(before.totals)
    expect((await wasted('rule=LIC-003')).length).toBe(
      before.data.filter(({ rule }) => rule === 'LIC-003').length,
    )
  })

  test('which are the users: the licenses of the scan before stay', async () => {
    const before = await waste()
    simulator().fail({ times: Infinity, on: /^\/v1.0\/users/, kind: 'status', status: 403 })
    const scan = await given.tenant.scan()
    simulator().clearFaults()
    expect(scan.summary?.counts.licenses).toBeNull()
    expect((await waste()).totals.assignments).toBe(before.totals.assignments)
    expect((await get(`/scans/${scan.id}`)).body.wastedMonthly).toBeNull()
  })
})

test('the list has whoever is called by a name of any length', async () => {
  // Given somebody whose name is longer than an entry of an index can be, and no pattern makes it short
  const entraTenantId = simulator().connections[0]?.entraTenantId ?? ''
  const named = (await licenses()).find(({ user }) => user.name !== '')?.user.id ?? ''
  const displayName = randomBytes(6000).toString('hex')
  simulator().changeUser(entraTenantId, named, { displayName })
  // When the directory is scanned
  await given.tenant.scan()
  // Then they are there by that name
  const found = await licenses('sort=user')
  expect(found.find(({ user }) => user.id === named)?.user.name).toBe(displayName)
})
