import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyOf } from '../../../src/domain/scans/engine/globs.ts'

describe('a pattern', () => {
  test.each([
    ['svc-*', 'svc-backup', true],
    ['svc-*', 'svc-', true],
    ['svc-*', 'SVC-Backup', true],
    ['SVC-*', 'svc-backup', true],
    ['svc-*', 'a-svc-backup', false],
    ['svc-*', 'svcbackup', false],
    ['noreply*', 'noreply', true],
    ['noreply', 'noreply2', false],
    ['*-room', 'berlin-room', true],
    ['*-room', 'berlin-rooms', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*b*d*', 'abcde', true],
    ['*d*b*', 'abcde', false],
    ['a**e', 'abcde', true],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    // Nothing but the asterisk stands for anything else.
    ['svc.*', 'svcx1', false],
    ['[a-z]?', 'b1', false],
    ['[a-z]?', '[a-z]?', true],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(anyOf([pattern])(text)).toBe(expected)
  })

  test('matches whatever its parts are filled up to', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 5 }),
        fc.array(part, { minLength: 4, maxLength: 4 }),
        (parts, fill) => {
          const text = parts
            .map((one, index) => one + (index < parts.length - 1 ? (fill[index] ?? '') : ''))
            .join('')
          expect(anyOf([parts.join('*')])(text)).toBe(true)
        },
      ),
    )
  })

  test('takes no longer for what is made to confuse it', () => {
    const began = process.cpuUsage().user
    expect(anyOf([`${'a*'.repeat(100)}b`])('a'.repeat(10_000))).toBe(false)
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000)
  })
})

test('one of several is enough, and without any nothing matches', () => {
  expect(anyOf(['svc-*', 'room-*'])('room-1')).toBe(true)
  expect(anyOf([])('room-1')).toBe(false)
})
