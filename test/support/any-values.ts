import fc, { type Arbitrary } from 'fast-check'
import { at, guid } from './scanned-directory.ts'

// Values of which few are different, so that they meet, and times on and beside every boundary.

const days = [-1000, -180, -90, -30, -7, -1, 0, 1, 7, 30, 90, 180, 400]
export const instant = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...days), fc.constantFrom(-1, 0, 1)).map(([day, s]) => at(day, s)),
  },
  { weight: 1, arbitrary: fc.constant('2026-11-27T22:00:00.1234567+10:00') },
)
export const flag = fc.constantFrom(true, false, null)
export const few = <T>(item: Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength })
export const one = (...values: (string | null)[]) => fc.constantFrom(...values)
export const ids = (from: number, count: number) =>
  fc
    .integer({ min: from, max: from + count - 1 })
    .chain((number) => fc.constantFrom(guid(number), guid(number).toUpperCase()))

export const name = fc.oneof(
  one('Payroll', 'payroll', null, '', 'İstanbul', 'ConnectSyncProvisioning_SRV01', 'Microsoft Help'),
  fc.string({ maxLength: 8 }),
)
