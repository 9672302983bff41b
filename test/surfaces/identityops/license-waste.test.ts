import { describe, expect, test } from '@jest/globals'
import type { components } from '../../../generated/types.ts'
import { createCustomer } from './client.ts'
import { useLicenses, type Wasted } from './license-readings.ts'

type Money = components['schemas']['IdentityOpsMoney']

const { server, given, get, put, list, waste, scan, licenses, wasted } = useLicenses()

const cents = (amounts: readonly Money[] | null, currency = 'USD') =>
  Math.round(100 * Number(amounts?.find((one) => one.currency === currency)?.amount ?? 0))
const sumOf = (items: readonly { monthlyCost: Money | null }[]) =>
  items.reduce((sum, { monthlyCost }) => sum + cents(monthlyCost && [monthlyCost]), 0)
const noPrices = { currency: 'USD', prices: [] }

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
    const told = await scan('rule=LIC-001&limit=100')
    expect(told.wastedMonthly).toEqual(totals.monthly)
    expect(told.counts?.licenses).toBe((await list()).pagination.total)
    const [disabled] = told.findings?.data ?? []
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
    expect((await scan()).wastedMonthly).toEqual(after.totals.monthly)
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
    expect(body.error.details.fields?.map((one) => one.field)).toContain(field)
    expect((await get('/licenses/prices')).body).toEqual(noPrices)
  })

  test('are the organization’s alone, and those of its sandbox are others', async () => {
    const ours = { currency: 'USD', prices: [{ sku: visio, amount: '1.00' }] }
    await put(ours)
    const other = await createCustomer(server)
    expect((await get('/licenses/prices', other.keys.read)).body).toEqual(noPrices)
    expect((await get('/licenses/prices', given.customer.testKey)).body).toEqual(noPrices)
    await put(noPrices, given.customer.testKey)
    expect((await get('/licenses/prices')).body).toEqual(ours)
    await put(noPrices)
  })
})
