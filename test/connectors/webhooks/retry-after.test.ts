import { describe, expect, test } from '@jest/globals'
import { readRetryAfter } from '../../../src/connectors/webhooks/retry-after.ts'

describe('a Retry-After header', () => {
  const now = new Date('1994-11-06T08:49:30.500Z')

  test.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 0],
    ['86401', 86_400],
    ['9'.repeat(400), 86_400],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 7],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 7],
    ['Sun Nov  6 08:49:37 1994', 7],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['Fri, 31 Dec 2999 23:59:59 GMT', 86_400],
    ['Sun, 66 Nov 1994 08:49:37 GMT', null],
    ['Sun, 06 Nov 1994 08:49:37 CET', null],
    ['1994-11-06T08:49:37Z', null],
    ['-5', null],
    ['1.5', null],
    ['1e3', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%j is %j seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })
})
