import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Preferences, standardPreferences } from '../../../src/domain/notifications/preferences.ts'
import { dueAt, quietUntil } from '../../../src/domain/notifications/times.ts'

const ljubljana = 'Europe/Ljubljana'
type Days = Preferences['quietHours']['days']
const everyDay = standardPreferences.quietHours.days

const quiet = (
  from: string,
  to: string,
  { timeZone = ljubljana, days = everyDay }: { timeZone?: string; days?: Days } = {},
) => ({
  timeZone,
  quietHours: { enabled: true, from, to, days },
})

const untilOf = (preferences: ReturnType<typeof quiet>, now: string) =>
  quietUntil(preferences, new Date(now))?.toISOString().replace('.000', '') ?? null

describe('quiet hours', () => {
  // 2 March 2026 is a Monday; Ljubljana is an hour ahead of UTC then.
  test.each([
    ['before they begin', '22:00', '07:00', '2026-03-02T20:59:59.999Z', null],
    ['when they begin', '22:00', '07:00', '2026-03-02T21:00:00Z', '2026-03-03T06:00:00Z'],
    ['just after', '22:00', '07:00', '2026-03-02T21:00:00.001Z', '2026-03-03T06:00:00Z'],
    ['after midnight', '22:00', '07:00', '2026-03-03T00:30:00Z', '2026-03-03T06:00:00Z'],
    ['a moment before they end', '22:00', '07:00', '2026-03-03T05:59:59.999Z', '2026-03-03T06:00:00Z'],
    ['when they end', '22:00', '07:00', '2026-03-03T06:00:00Z', null],
    ['at noon, on one day', '12:00', '13:30', '2026-03-02T11:45:00Z', '2026-03-02T12:30:00Z'],
    ['in the evening after those', '12:00', '13:30', '2026-03-02T20:00:00Z', null],
    ['that last nearly a day', '07:00', '06:00', '2026-03-02T20:00:00Z', '2026-03-03T05:00:00Z'],
    ['in the one hour without them', '07:00', '06:00', '2026-03-02T05:30:00Z', null],
  ])('%s', (_when, from, to, now, expected) => {
    expect(untilOf(quiet(from, to), now)).toBe(expected)
  })

  test.each([
    ['begin on Friday and last into Saturday', ['FRI'], '2026-03-06T23:30:00Z', '2026-03-07T06:00:00Z'],
    ['do not begin on Saturday', ['FRI'], '2026-03-07T21:30:00Z', null],
    ['of Sunday last into Monday', ['SAT', 'SUN'], '2026-03-02T05:00:00Z', '2026-03-02T06:00:00Z'],
    ['of a weekend do not begin on Monday', ['SAT', 'SUN'], '2026-03-02T21:30:00Z', null],
  ] as [string, Days, string, string | null][])('that %s', (_what, days, now, expected) => {
    expect(untilOf(quiet('22:00', '07:00', { days }), now)).toBe(expected)
  })

  // On 29 March 2026 at 2:00 clocks go on at 3:00; on 25 October at 3:00 they are put back to 2:00.
  test.each([
    ['over the lost hour', '22:00', '07:00', '2026-03-28T23:00:00Z', '2026-03-29T05:00:00Z'],
    ['over the hour that comes twice', '22:00', '07:00', '2026-10-24T22:00:00Z', '2026-10-25T06:00:00Z'],
    ['that end at a time that is skipped', '22:00', '02:30', '2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    ['and a moment later', '22:00', '02:30', '2026-03-29T01:00:00Z', null],
    ['that begin at one', '02:30', '07:00', '2026-03-29T01:00:00Z', '2026-03-29T05:00:00Z'],
    ['and a moment before', '02:30', '07:00', '2026-03-29T00:59:59Z', null],
    ['that are skipped altogether', '02:15', '02:45', '2026-03-29T01:00:00Z', null],
    ['that are skipped, the afternoon after', '02:15', '02:45', '2026-03-29T12:00:00Z', null],
    ['that end at a time that comes twice', '22:00', '02:30', '2026-10-25T00:29:00Z', '2026-10-25T00:30:00Z'],
    ['when it comes again', '22:00', '02:30', '2026-10-25T01:15:00Z', null],
    ['that begin at one', '02:30', '07:00', '2026-10-25T00:45:00Z', '2026-10-25T06:00:00Z'],
  ])('%s', (_when, from, to, now, expected) => {
    expect(untilOf(quiet(from, to), now)).toBe(expected)
  })

  test.each([
    ['Pacific/Kiritimati', '2026-03-02T08:30:00Z', '2026-03-02T17:00:00Z'],
    ['Pacific/Pago_Pago', '2026-03-02T10:00:00Z', '2026-03-02T18:00:00Z'],
    ['Asia/Kathmandu', '2026-03-02T16:15:00Z', '2026-03-03T01:15:00Z'],
  ])('are by the clocks of %s', (timeZone, now, expected) => {
    expect(untilOf(quiet('22:00', '07:00', { timeZone }), now)).toBe(expected)
  })

  test('that are switched off never last', () => {
    const preferences = quiet('00:00', '23:59')
    const off = { ...preferences, quietHours: { ...preferences.quietHours, enabled: false } }
    expect(quietUntil(off, new Date('2026-03-02T12:00:00Z'))).toBeNull()
  })

  test('always end within 25 hours, and last no more when they have ended', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    const zone = fc.constantFrom(ljubljana, 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Tokyo')
    const instant = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(clock, clock, zone, instant, (from, to, timeZone, now) => {
        fc.pre(from !== to)
        const preferences = quiet(from, to, { timeZone })
        const end = quietUntil(preferences, now)
        if (end === null) return
        expect(end.getTime()).toBeGreaterThan(now.getTime())
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000)
        expect(quietUntil(preferences, end)?.getTime() ?? Infinity).toBeGreaterThan(end.getTime())
      }),
    )
  })
})

describe('a mail is due', () => {
  const wanting = (part: Partial<Preferences>): Preferences => ({ ...standardPreferences, ...part })
  const night = quiet('22:00', '07:00')
  const daily = { frequency: 'DAILY', time: '08:00', dayOfWeek: 'MON' } as const
  const weekly = { ...daily, frequency: 'WEEKLY' } as const
  const [atNight, atNoon] = ['2026-03-02T23:00:00Z', '2026-03-03T11:00:00Z']
  const ordinary = { category: 'ALERT', critical: false } as const
  const critical = { category: 'ALERT', critical: true } as const
  const signIn = { category: 'AUTH', critical: false } as const

  test.each([
    ['at once, by itself', wanting({}), ordinary, atNoon, null],
    ['at once outside of quiet hours', wanting(night), ordinary, atNoon, null],
    ['at their end', wanting(night), ordinary, atNight, '2026-03-03T06:00:00.000Z'],
    ['at once when it is critical', wanting(night), critical, atNight, null],
    [
      'at their end when it is critical and the person says so',
      wanting({ ...night, criticalIgnoresQuietHours: false }),
      critical,
      atNight,
      '2026-03-03T06:00:00.000Z',
    ],
    ['at once when it is about signing in', wanting({ ...night, digest: daily }), signIn, atNight, null],
    [
      'with the next digest of the day',
      wanting({ timeZone: ljubljana, digest: daily }),
      ordinary,
      atNoon,
      '2026-03-04T07:00:00.000Z',
    ],
    [
      'with the next digest of the week',
      wanting({ timeZone: ljubljana, digest: weekly }),
      ordinary,
      atNoon,
      '2026-03-09T07:00:00.000Z',
    ],
    [
      'at the end of quiet hours that a digest falls into',
      wanting({ ...night, digest: { ...daily, time: '23:00' } }),
      ordinary,
      atNoon,
      '2026-03-04T06:00:00.000Z',
    ],
    ['at once when it is critical, whatever the digest', wanting({ digest: weekly }), critical, atNoon, null],
    [
      'with a digest at a time that is skipped, when the clock goes on',
      wanting({ timeZone: ljubljana, digest: { ...daily, time: '02:30' } }),
      ordinary,
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'with a digest at a time that comes twice, the first time',
      wanting({ timeZone: ljubljana, digest: { ...daily, time: '02:30' } }),
      ordinary,
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
  ] as const)('%s', (_when, preferences, about, now, expected) => {
    expect(dueAt(preferences, about, new Date(now))?.toISOString() ?? null).toBe(expected)
  })
})
