import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { sumWaste } from '../../../src/domain/scans/costs.ts'
import { countBySku, noWaste, toLicenseRow } from '../../../src/domain/scans/license-rows.ts'
import type { SourceName } from '../../../src/domain/scans/snapshot.ts'
import { isOfWaste, totalOf } from '../../../src/domain/scans/waste.ts'
import { shuffled } from '../../support/any-directory.ts'
import { assigned, licensed, person, product, sku, subscription } from '../../support/licensed-directory.ts'
import { at, type Directory, guid, type Json, snapshotOf } from '../../support/scanned-directory.ts'

// Directories in which licenses meet in every way: few people, few products, and times on and beside the boundaries.

const skuIds = Object.values(sku)
const aSku = fc.constantFrom(...skuIds)
const anInstant = fc.constantFrom(
  null,
  at(-400),
  at(-90),
  at(-90, 1),
  at(-30),
  at(-30, -1),
  at(-1),
  at(0),
  at(3),
)
const aWay = fc.record({
  skuId: aSku,
  assignedByGroup: fc.constantFrom(null, guid(60), guid(61)),
  error: fc.constantFrom('None', 'CountViolation', null),
})

const aPerson = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    held: fc.uniqueArray(aSku, { maxLength: 4 }),
    ways: fc.array(aWay, { maxLength: 4 }),
    accountEnabled: fc.constantFrom(true, false, null),
    userType: fc.constantFrom('Member', 'Guest', null),
    createdDateTime: anInstant,
    employeeLeaveDateTime: anInstant,
    isResourceAccount: fc.constantFrom(true, null),
    usageLocation: fc.constantFrom('SI', null),
    name: fc.constantFrom('ana', 'svc-ana', 'mbx-ana'),
    signedIn: anInstant,
  })
  .map(({ number, held, ways, name, signedIn, ...more }) =>
    person(number, held, {
      ...more,
      userPrincipalName: `${name}${number}@contoso.example`,
      signInActivity: { lastSignInDateTime: signedIn },
      licenseAssignmentStates: [
        ...held.map((skuId) => assigned(skuId)),
        ...ways.map((way) => assigned(way.skuId, way)),
      ],
    }),
  )

const anyLicensed = fc
  .record({
    users: fc.uniqueArray(aPerson, { maxLength: 5, selector: ({ id }: Json) => id }),
    subscribed: fc.subarray(skuIds),
    trials: fc.subarray(skuIds),
    consumedUnits: fc.constantFrom(0, 99, 100, 101),
    purpose: fc.constantFrom('user', 'shared'),
  })
  .map(({ users, subscribed, trials, consumedUnits, purpose }): Directory =>
    licensed(users, {
      subscribedSkus: subscribed.map((skuId) => product(skuId, { consumedUnits })),
      subscriptions: subscribed.map((skuId, index) =>
        subscription(700 + index, skuId, { isTrial: trials.includes(skuId) }),
      ),
      mailboxPurposes: [{ userId: guid(1), purpose }],
    }),
  )

const evaluated = (directory: Directory, unread: SourceName[] = []) =>
  evaluate(snapshotOf(directory, { unread }))

describe('given any licenses', () => {
  test('each is there once, in one tier at most, and the tiers add up to what is wasted', () => {
    fc.assert(
      fc.property(anyLicensed, (directory) => {
        const { licenses, skus } = evaluated(directory)
        const rows = (licenses ?? []).map(toLicenseRow)
        expect(new Set(rows.map(({ user_id, sku_id }) => `${user_id} ${sku_id}`)).size).toBe(rows.length)
        const wasted = rows.filter(({ waste }) => waste !== null)
        expect(
          wasted.every(({ state, sku_id }) => state === 'ACTIVE' && sku_id !== sku.powerAutomateFree),
        ).toBe(true)
        const counts = countBySku(rows)
        const detailed = skus.map((one) => ({
          ...one,
          ...(counts.get(one.skuId) ?? { licenses: 0, waste: noWaste() }),
        }))
        // With a price that tells which products were counted, and how often
        const priceOf = (skuId: string) => {
          const minor = 10 ** (2 * skuIds.indexOf(skuId as (typeof skuIds)[number]))
          return { minor, currency: 'USD', source: 'LIST' as const, asOf: '2026-07' }
        }
        const totals = sumWaste(detailed, { priceOf, currency: 'USD' })
        const expected = wasted.reduce((sum, { sku_id }) => sum + priceOf(sku_id).minor, 0)
        expect(totals.assignments).toBe(wasted.length)
        expect(totals.monthly).toEqual(expected === 0 ? [] : [{ minor: expected, currency: 'USD' }])
        const tiers = Object.values(totals.byTier)
        expect(tiers.reduce((sum, { assignments }) => sum + assignments, 0)).toBe(wasted.length)
        expect(tiers.reduce((sum, { monthly }) => sum + (monthly?.[0]?.minor ?? 0), 0)).toBe(expected)
        expect(Array.from(counts.values()).reduce((sum, { waste }) => sum + totalOf(waste), 0)).toBe(
          wasted.length,
        )
      }),
    )
  })

  test('every match is a finding, and every finding about waste a match', () => {
    fc.assert(
      fc.property(anyLicensed, (directory) => {
        const { licenses, findings } = evaluated(directory)
        const matched = (licenses ?? []).flatMap(({ userId, skuId, matched }) =>
          matched.map(({ rule }) => `${rule} ${userId} ${skuId}`),
        )
        const found = findings.filter(({ rule, state }) => state === 'OPEN' && isOfWaste(rule))
        expect(matched.toSorted()).toEqual(
          found.map(({ rule, object, sub }) => `${rule} ${object.id} ${sub}`).toSorted(),
        )
      }),
    )
  })

  test('the order of no array matters', () => {
    fc.assert(
      fc.property(anyLicensed, fc.integer(), (directory, seed) => {
        expect(JSON.stringify(evaluated(shuffled(directory, seed)))).toBe(
          JSON.stringify(evaluated(directory)),
        )
      }),
    )
  })

  test('nobody loses all of what they have to a product that contains it', () => {
    fc.assert(
      fc.property(anyLicensed, (directory) => {
        const { licenses } = evaluated(directory)
        const byUser = Map.groupBy(
          (licenses ?? []).filter(({ state }) => state === 'ACTIVE'),
          ({ userId }) => userId,
        )
        for (const of of byUser.values())
          expect(of.every(({ matched }) => matched.some(({ rule }) => rule === 'LIC-011'))).toBe(false)
      }),
    )
  })

  // Without the purposes of mailboxes, names are all there is to tell shared ones by.
  test.each([
    'subscribedSkus',
    'subscriptions',
    'signIns',
    'groups',
    'roleMembers',
    'premiumLicenseInsight',
  ] as const)('without %s nothing more is found', (name) => {
    fc.assert(
      fc.property(anyLicensed, (directory) => {
        const open = (unread: SourceName[]) =>
          evaluated(directory, unread)
            .findings.filter(({ state }) => state === 'OPEN')
            .map(({ id }) => id)
        const before = new Set(open([]))
        expect(open([name]).filter((id) => !before.has(id))).toEqual([])
      }),
    )
  })
})
