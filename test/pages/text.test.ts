import { describe, expect, test } from '@jest/globals'
import { count, counted, day, minute, money, shown, sums } from '../../src/pages/text.ts'

describe('a text of anybody’s is shown', () => {
  test.each([
    ['as it is', 'Ana Novak <ana@example.com> & "Söhne"', 'Ana Novak <ana@example.com> & "Söhne"'],
    ['with what turns it around named', 'a\u202Eb\u2066c\u200Fd', 'a[U+202E]b[U+2066]c[U+200F]d'],
    ['with what has no width named', 'Micro\u200Bsoft\u00AD\uFEFF', 'Micro[U+200B]soft[U+00AD][U+FEFF]'],
    ['with hidden letters named', 'a\u{E0061}', 'a[U+E0061]'],
    ['with controls named', 'a\u0000b\u001B[31mc\u0085', 'a[U+0000]b[U+001B][31mc[U+0085]'],
    ['on one line', 'a\r\n\tb', 'a b'],
    [
      'with the parts of emoji and of scripts together',
      '👩\u200D💻 ❤\uFE0F می\u200Cخواهم',
      '👩\u200D💻 ❤\uFE0F می\u200Cخواهم',
    ],
    [
      'with the marks that a letter can have, and not with heaps of them',
      `e\u0301 ${`z${'\u0300'.repeat(50)}`}`,
      `e\u0301 z${'\u0300'.repeat(4)}…`,
    ],
    ['from right to left where it is such a text', 'שלום', 'שלום'],
    ['up to a length that no name has', '𝒳'.repeat(1001), `${'𝒳'.repeat(1000)}…`],
    ['whole up to there', '𝒳'.repeat(1000), '𝒳'.repeat(1000)],
  ])('%s', (_how, text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

test('numbers are grouped, and say of how many they are', () => {
  expect([
    count(50_000),
    counted(1, 'finding'),
    counted(0, 'finding'),
    counted(2, 'entry', 'entries'),
  ]).toEqual(['50,000', '1 finding', '0 findings', '2 entries'])
})

test('days and minutes are those of UTC, in any time zone', () => {
  expect([day('2026-11-02T23:59:59.999Z'), minute('2026-11-02T23:59:59.999Z')]).toEqual([
    '2 Nov 2026',
    '2 November 2026 at 23:59 UTC',
  ])
})

test('amounts lose no digit, and those of different currencies stand side by side', () => {
  expect(money({ amount: '90071992547409931.07', currency: 'USD' })).toBe('USD 90,071,992,547,409,931.07')
  expect(money({ amount: '1248', currency: 'JPY' })).toBe('JPY 1,248')
  expect(
    sums([
      { amount: '1.50', currency: 'EUR' },
      { amount: '2.00', currency: 'USD' },
    ]),
  ).toBe('EUR 1.50 + USD 2.00')
  expect(sums([])).toBe('nothing')
})
