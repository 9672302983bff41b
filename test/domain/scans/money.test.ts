import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatAmount,
  isCurrency,
  parseAmount,
  sumByCurrency,
  times,
} from '../../../src/domain/scans/money.ts'

describe('decimal text', () => {
  test.each([
    ['22', 'USD', 2200],
    ['22.5', 'EUR', 2250],
    ['0.01', 'USD', 1],
    ['0', 'USD', 0],
    ['999999999.99', 'USD', 99_999_999_999],
    ['1500', 'JPY', 1500],
    ['1.234', 'KWD', 1234],
  ])('%s %s is %i of the smallest unit', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor)
  })

  test.each([
    ['22.505', 'USD'],
    ['1500.5', 'JPY'],
    ['1.2345', 'KWD'],
    ['-1', 'USD'],
    ['1e3', 'USD'],
    ['1,50', 'EUR'],
    ['.5', 'USD'],
    ['5.', 'USD'],
    ['', 'USD'],
    ['٢٢', 'USD'],
    ['1000000000', 'USD'],
  ])('"%s" is no amount in %s', (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull()
  })

  test.each([
    [124_800, 'USD', '1248.00'],
    [5, 'USD', '0.05'],
    [0, 'USD', '0.00'],
    [1500, 'JPY', '1500'],
    [7, 'KWD', '0.007'],
  ])('%i of %s is written %s', (minor, currency, text) => {
    expect(formatAmount({ minor, currency })).toBe(text)
  })

  test('says the same when it is read and written again', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (minor, currency) => {
        fc.pre(formatAmount({ minor, currency }).split('.')[0]!.length <= 9)
        expect(parseAmount(formatAmount({ minor, currency }), currency)).toBe(minor)
      }),
    )
  })
})

test('sums are of one currency each', () => {
  const [usd, eur] = [
    { minor: 1050, currency: 'USD' },
    { minor: 99, currency: 'EUR' },
  ] as const
  expect(sumByCurrency([usd, eur, times(usd, 3)])).toEqual([
    { minor: 99, currency: 'EUR' },
    { minor: 4200, currency: 'USD' },
  ])
  expect(sumByCurrency([])).toEqual([])
})

test('currencies are those of ISO 4217', () => {
  expect(['USD', 'EUR', 'CHF'].every(isCurrency)).toBe(true)
  expect(['usd', 'XYZ', ''].some(isCurrency)).toBe(false)
})
