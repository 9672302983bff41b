import { describe, expect, test } from '@jest/globals'
import { readRetryAfter } from '../../src/connectors/retry-after.ts'

describe('a Retry-After header', () => {
  const now = Date.parse('1994-11-06T08:49:30.500Z')

  test.each([
    ['120', 120_000],
    [' 7 ', 7_000],
    ['0', 0],
    ['86401', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 6_500],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 6_500],
    ['Sun Nov  6 08:49:37 1994', 6_500],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['Fri, 31 Dec 2999 23:59:59 GMT', 86_400_000],
    ['Sun, 66 Nov 1994 08:49:37 GMT', null],
    ['Sun, 06 Nov 1994 08:49:37 CET', null],
    ['1994-11-06T08:49:37Z', null],
    ['-5', null],
    ['1.5', null],
    ['1e3', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%j is %j milliseconds', (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds)
  })
})
