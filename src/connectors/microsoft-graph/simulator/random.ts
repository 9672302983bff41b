// Everything in a generated directory is a function of (seed, kind, index), so that no object has to be kept and the
// same seed gives the same bytes. Random streams would tie an object to all that came before it.

// Looked up once: where modules run in a VM context, as in tests, finding a global costs more than multiplying.
const { imul } = Math

/** A 32-bit hash of three numbers (the finalizer is MurmurHash3's, by Austin Appleby, in the public domain). */
export function hash(seed: number, a: number, b = 0): number {
  return finalize(finalize(finalize(seed ^ 0x9e3779b9) ^ imul(a, 0x85ebca6b)) ^ imul(b, 0xc2b2ae35))
}

function finalize(value: number): number {
  let h = value
  h = imul(h ^ (h >>> 16), 0x85ebca6b)
  h = imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A number in [0, 1). */
export function fraction(seed: number, a: number, b = 0): number {
  return hash(seed, a, b) / 0x1_0000_0000
}

/** An item of `from`, which must not be empty. */
export function pick<T>(from: readonly T[], seed: number, a: number, b = 0): T {
  return from[hash(seed, a, b) % from.length]!
}

const SPREAD = 0x9e3779b1
const SPREAD_INVERSE = inverseOf(SPREAD)

/** The number that `odd` must be multiplied with to give 1 modulo 2^32: Newton's iteration doubles the right bits. */
function inverseOf(odd: number): number {
  let inverse = odd
  for (let round = 0; round < 5; round++) inverse = imul(inverse, 2 - imul(odd, inverse))
  return inverse
}

/** The id of object `index` of `kind`, in the form of a random UUID. `indexOfGuid` finds the way back. */
export function guid(seed: number, kind: number, index: number): string {
  const first = imul(index + hash(seed, kind), SPREAD) >>> 0
  const second = hash(seed, kind ^ 0x5bd1e995, index)
  const third = hash(seed, kind ^ 0x1b873593, index)
  const fourth = hash(seed, kind ^ 0x2545f491, index)
  const low = hex(third)
  return [
    hex(first),
    hex(second).slice(0, 4),
    `4${hex(second).slice(5)}`,
    `${'89ab'[third >>> 30]!}${low.slice(1, 4)}`,
    low.slice(4) + hex(fourth),
  ].join('-')
}

/** The index of the object of `kind` whose id is `id`; null when it is nobody's below `count`. */
export function indexOfGuid(seed: number, kind: number, count: number, id: string): number | null {
  const first = /^([0-9a-f]{8})-/i.exec(id)?.[1]
  if (first === undefined) return null
  const index = (imul(parseInt(first, 16), SPREAD_INVERSE) - hash(seed, kind)) >>> 0
  return index < count && guid(seed, kind, index) === id.toLowerCase() ? index : null
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(value: number): string {
  return (
    BYTES[value >>> 24]! + BYTES[(value >>> 16) & 255]! + BYTES[(value >>> 8) & 255]! + BYTES[value & 255]!
  )
}

/** Which stream of random numbers, or family of ids, a value belongs to. */
export const KIND = {
  user: 1,
  group: 2,
  device: 3,
  deviceKey: 4,
  managedDevice: 5,
  application: 6,
  appKey: 7,
  servicePrincipal: 8,
  credential: 9,
  grant: 10,
  subscription: 11,
  created: 12,
  client: 13,
  other: 14,
  /** And 16. */
  samlKey: 15,
  offered: 17,
  gone: 18,
  policy: 19,
  schedule: 20,
  administrativeUnit: 21,
} as const
