import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, browserHeaders, createCustomer, type Customer, signIn, startSession } from './client.ts'

type License = components['schemas']['IdentityOpsLicense']
type Sku = components['schemas']['IdentityOpsSku']
type Wasted = components['schemas']['IdentityOpsWastedLicense']
type Totals = components['schemas']['IdentityOpsWasteTotals']
type Costs = components['schemas']['IdentityOpsCosts']
interface List {
  data: License[]
  pagination: { page: number; limit: number; total: number; totalPages: number }
  skus: Sku[]
  costs: Costs
  scan: { id: string; coverage: string; gaps: { source: string; rules: string[] }[] } | null
}
interface Waste extends Omit<List, 'data' | 'skus'> {
  data: Wasted[]
  totals: Totals
  skus: components['schemas']['IdentityOpsWastedSku'][]
}

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 2, users: () => 80 })
let customer: Customer
let tenant: ScannedTenant
let scanId: string
let key: string

/** Gives a customer a tenant with a scan. */
const scanned = async ({ organizationId }: Customer, directory: number) => {
  const connection = simulator().connections[directory]
  if (connection === undefined) throw new Error('there is no such directory')
  const made = await createScannedTenant(server, organizationId, connection)
  return { ...made, scanId: (await made.scan()).id }
}

beforeAll(async () => {
  customer = await createCustomer(server)
  const made = await scanned(customer, 0)
  tenant = made
  scanId = made.scanId
  const { tenantId } = made
  const ofTenant = { name: 'test', level: 'admin', sandbox: false, tenantId } as const
  key = (await customer.rows((db) => createApiKey(db, keyFormat, ofTenant))).key
})

const get = (path: string, presented = key) =>
  request(server.baseUrl).get(`${base}${path}`).set(bearer(presented))
const put = (body: object, presented = key) =>
  request(server.baseUrl).put(`${base}/licenses/prices`).set(bearer(presented)).send(body)
const read = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await get(path)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as Body
}
const list = (query = '') => read<List>(`/licenses?${query}`)
const waste = (query = '') => read<Waste>(`/licenses/waste?${query}`)
const all = async <Item>(
  path: (page: number) => Promise<{ data: Item[]; pagination: List['pagination'] }>,
) => {
  const items: Item[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { data, pagination } = await path(page)
    items.push(...data)
    pages = pagination.totalPages
  }
  return items
}
const licenses = (query = '') => all((page) => list(`limit=100&page=${page}&${query}`))
const wasted = (query = '') => all((page) => waste(`limit=100&page=${page}&${query}`))
const cents = (amounts: readonly { amount: string; currency: string }[] | null, currency = 'USD') =>
  Math.round(100 * Number(amounts?.find((one) => one.currency === currency)?.amount ?? 0))
const sumOf = (
  items: readonly { monthlyCost: { amount: string; currency: string } | null }[],
  currency = 'USD',
) => items.reduce((sum, { monthlyCost }) => sum + cents(monthlyCost && [monthlyCost], currency), 0)
const day = 86_400_000
const noPrices = { currency: 'USD', prices: [] }

describe('the list of licenses', () => {
  test('has each product of each user once, and names products as people do', async () => {
    const { pagination, skus, scan, costs } = await list()
    const found = await licenses()
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(pagination.total).toBe(found.length)
    expect(scan).toMatchObject({ id: scanId })
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

describe('waste', () => {
  test('is in one tier for each license, by its first rule, and named in words', async () => {
    const found = await wasted()
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    const tiers = {
      GUARANTEED: ['LIC-001', 'LIC-002'],
      LIKELY: ['LIC-003', 'LIC-004', 'LIC-011'],
      REVIEW: ['LIC-005', 'LIC-013', 'LIC-014'],
    }
    for (const { tier, rule, reason, alsoMatched, state } of found) {
      expect(tiers[tier]).toContain(rule)
      expect(reason).toMatch(/^\S.* has .*\.$/)
      expect([alsoMatched.includes(rule), state]).toEqual([false, 'ACTIVE'])
    }
    expect(new Set(found.map(({ tier }) => tier))).toEqual(new Set(Object.keys(tiers)))
  })

  test('is the same that the list of licenses says', async () => {
    const marked = (await licenses()).filter(({ waste }) => waste !== null)
    const found = await wasted()
    expect(new Map(found.map(({ id, tier }) => [id, tier]))).toEqual(
      new Map(marked.map(({ id, waste }) => [id, waste])),
    )
  })

  test('adds up: tiers, products and licenses give the same sums', async () => {
    const { totals, skus } = await waste()
    const found = await wasted()
    const tiers = Object.entries(totals.byTier)
    expect(totals.assignments).toBe(found.length)
    expect(tiers.reduce((sum, [, { assignments }]) => sum + assignments, 0)).toBe(found.length)
    expect(cents(totals.monthly)).toBe(sumOf(found))
    expect(tiers.reduce((sum, [, { monthly }]) => sum + cents(monthly), 0)).toBe(sumOf(found))
    expect(skus.reduce((sum, { monthly }) => sum + cents(monthly && [monthly]), 0)).toBe(sumOf(found))
    expect(cents(totals.annual)).toBe(12 * sumOf(found))
    expect(cents(totals.monthly)).toBeGreaterThan(0)
    for (const [tier, { assignments, monthly }] of tiers) {
      const of = found.filter((one) => one.tier === tier)
      expect([assignments, cents(monthly)]).toEqual([of.length, sumOf(of)])
    }
  })

  test('has seats that nobody has beside it, and in no other sum', async () => {
    const { totals, skus } = await waste()
    const spare = skus.map(({ seats }) => seats?.unassigned ?? 0)
    expect(totals.unassignedSeats.seats).toBe(spare.reduce((sum, seats) => sum + seats, 0))
    expect(cents(totals.unassignedSeats.monthly)).toBe(
      skus.reduce((sum, { price }, index) => sum + (spare[index] ?? 0) * cents(price && [price]), 0),
    )
    expect(totals.unassignedSeats.seats).toBeGreaterThan(0)
  })

  test('is never of what is free', async () => {
    expect((await wasted()).map(({ sku }) => sku.partNumber)).not.toContain('FLOW_FREE')
  })

  test.each([
    ['tier=GUARANTEED', ({ tier }: Wasted) => tier === 'GUARANTEED'],
    ['tier=GUARANTEED&tier=REVIEW', ({ tier }: Wasted) => tier !== 'LIKELY'],
    ['sku=VISIOCLIENT', ({ sku }: Wasted) => sku.partNumber === 'VISIOCLIENT'],
    ['rule=LIC-001', ({ rule }: Wasted) => rule === 'LIC-001'],
    ['minMonthly=15', ({ monthlyCost }: Wasted) => Number(monthlyCost?.amount ?? 0) >= 15],
    ['search=svc-', ({ user }: Wasted) => user.userPrincipalName.startsWith('svc-')],
  ] as const)('has what %s asks for, and all of it, under the same totals', async (query, fits) => {
    const some = await wasted(query)
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual((await wasted()).filter(fits))
    expect((await waste(query)).totals).toEqual((await waste()).totals)
  })

  test('comes surest first, or dearest first', async () => {
    const rank = { GUARANTEED: 3, LIKELY: 2, REVIEW: 1 }
    const tiers = (await wasted()).map(({ tier }) => rank[tier])
    expect(tiers).toEqual(tiers.toSorted((a, b) => b - a))
    const amounts = (await wasted('sort=cost')).map(({ monthlyCost }) => Number(monthlyCost?.amount ?? -1))
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  })

  test.each([['minMonthly=-1'], ['minMonthly=1e3'], ['tier=SOME'], ['rule=x'], ['sort=price'], ['plan=PRO']])(
    'cannot be asked for with %s',
    async (query) => {
      expect((await get(`/licenses/waste?${query}`)).status).toBe(400)
    },
  )

  test('is told of a scan, and of each finding', async () => {
    const { totals } = await waste()
    const { body } = await get(`/scans/${scanId}?category=LICENSES&limit=100`)
    expect(body.wastedMonthly).toEqual(totals.monthly)
    expect(body.counts.licenses).toBe((await list()).pagination.total)
    const found = body.findings.data as components['schemas']['IdentityOpsFinding'][]
    const disabled = found.find(({ rule }) => rule.id === 'LIC-001')
    expect(disabled).toMatchObject({ object: { type: 'USER' }, subject: { type: 'LICENSE' }, points: 0 })
    const [same] = (await wasted(`search=${disabled?.object.id}`)).filter(
      ({ sku }) => sku.id === disabled?.subject?.id,
    )
    expect(disabled?.cost).toEqual(same?.monthlyCost)
  })
})

describe('prices of the organization’s own', () => {
  const visio = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'

  test('count at once, in their currency, and are taken back by putting others', async () => {
    const before = await waste()
    const count = (await wasted('sku=VISIOCLIENT')).length
    expect(count).toBeGreaterThan(0)
    // When a price is set by part number
    const { status, body } = await put({ currency: 'EUR', prices: [{ sku: 'visioclient', amount: '12.5' }] })
    expect([status, body]).toEqual([200, { currency: 'EUR', prices: [{ sku: visio, amount: '12.50' }] }])
    expect((await get('/licenses/prices')).body).toEqual(body)
    // Then it counts, beside the dollars of list prices
    const after = await waste()
    expect(after.totals.assignments).toBe(before.totals.assignments)
    expect(after.costs.currency).toBe('EUR')
    expect(after.totals.monthly?.map(({ currency }) => currency)).toEqual(['EUR', 'USD'])
    expect(cents(after.totals.monthly, 'EUR')).toBe(count * 1250)
    expect(cents(after.totals.monthly)).toBe(cents(before.totals.monthly) - count * 1500)
    expect(after.skus.find(({ sku }) => sku.id === visio)?.price).toEqual({
      amount: '12.50',
      currency: 'EUR',
      source: 'CUSTOM',
      asOf: new Date().toISOString().slice(0, 10),
    })
    expect((await get(`/scans/${scanId}`)).body.wastedMonthly).toEqual(after.totals.monthly)
    // And when it is taken back, the list price does
    await put(noPrices)
    expect((await waste()).totals).toEqual(before.totals)
  })

  test('may be that the price is not to be known', async () => {
    await put({ currency: 'USD', prices: [{ sku: visio.toUpperCase(), amount: null }] })
    const { totals, skus } = await waste()
    expect(skus.find(({ sku }) => sku.id === visio)).toMatchObject({ price: null, monthly: null })
    const unpriced = (await wasted('sku=VISIOCLIENT')).length
    expect(totals.unknownPrice?.assignments).toBeGreaterThanOrEqual(unpriced)
    expect(totals.unknownPrice?.skus.map(({ id }) => id)).toContain(visio)
    const byCost = await wasted('sort=cost')
    expect(byCost.slice(-unpriced).every(({ monthlyCost }) => monthlyCost === null)).toBe(true)
    await put(noPrices)
  })

  test.each([
    ['a currency that is none', { currency: 'XYZ', prices: [] }, 'currency'],
    [
      'a product that nobody knows',
      { currency: 'USD', prices: [{ sku: 'NO_SUCH', amount: '1' }] },
      'prices.0.sku',
    ],
    [
      'a product twice, by both its names',
      {
        currency: 'USD',
        prices: [
          { sku: visio, amount: '1' },
          { sku: 'VISIOCLIENT', amount: '2' },
        ],
      },
      'prices.1.sku',
    ],
    [
      'more decimal places than there are',
      { currency: 'JPY', prices: [{ sku: visio, amount: '1.5' }] },
      'prices.0.amount',
    ],
    [
      'an amount that is a number',
      { currency: 'USD', prices: [{ sku: visio, amount: 1.5 }] },
      'prices.0.amount',
    ],
    ['an amount below zero', { currency: 'USD', prices: [{ sku: visio, amount: '-1' }] }, 'prices.0.amount'],
  ])('cannot have %s', async (_, given, field) => {
    const { status, body } = await put(given)
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR'])
    expect(body.error.details.fields.map((one: { field: string }) => one.field)).toContain(field)
    expect((await get('/licenses/prices')).body).toEqual(noPrices)
  })

  test('are the organization’s alone, and those of its sandbox are others', async () => {
    const given = { currency: 'USD', prices: [{ sku: visio, amount: '1.00' }] }
    await put(given)
    const other = await createCustomer(server)
    expect((await get('/licenses/prices', other.keys.read)).body).toEqual(noPrices)
    expect((await get('/licenses/prices', customer.testKey)).body).toEqual(noPrices)
    await put(noPrices, customer.testKey)
    expect((await get('/licenses/prices')).body).toEqual(given)
    await put(noPrices)
  })
})

describe('below PRO', () => {
  test('there are all licenses and no amounts, and the answer says what the plan lacks', async () => {
    const free = await createCustomer(server, 'STARTER')
    const other = await scanned(free, 1)
    const session = await startSession(server, free.organizationId, await signIn(server, free.organizationId))
    const caller = await server.access.browser.find('identityops', toCredential(session))
    const switched = caller && (await server.access.browser.switchTenant(caller, other.tenantId))
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
    expect(body.data.every(({ monthlyCost }: Wasted) => monthlyCost === null)).toBe(true)
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
    await tenant.scan()
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
    const scan = await tenant.scan()
    simulator().clearFaults()
    expect(scan.summary?.counts.licenses).toBeNull()
    expect((await waste()).totals.assignments).toBe(before.totals.assignments)
    expect((await get(`/scans/${scan.id}`)).body.wastedMonthly).toBeNull()
  })
})
