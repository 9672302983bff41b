import { departments, givenNames, offices, surnames } from '../catalog/people.ts'
import type { SkuName } from '../catalog/skus.ts'
import { fraction, hash, pick } from '../random.ts'
import type { Setting } from './setting.ts'

/** What is decided about a user before it takes Graph's form. Days count back from the setting's date. */
export interface Traits {
  readonly kind: 'member' | 'guest' | 'shared' | 'service' | 'emergency'
  readonly givenName: string
  readonly surname: string
  /** Part of the user principal name before `@`; unique. */
  readonly nickname: string
  readonly department: number
  readonly title: number
  readonly city: string
  readonly country: string | null
  readonly enabled: boolean
  readonly synced: boolean
  readonly createdDays: number
  /** Null: never. */
  readonly signInDays: number | null
  readonly nonInteractiveDays: number | null
  /** Days since a sign-in succeeded, where that is not the latest interactive one; null: never. */
  readonly successDays?: number | null
  /** Whether Graph tells of sign-ins, and of none: everything is empty. */
  readonly emptyActivity?: boolean
  /** Null: no leave date is set. Negative: in the future. */
  readonly leaveDays: number | null
  readonly invitation: 'Accepted' | 'PendingAcceptance' | null
  readonly sponsored: boolean
  readonly mfa: boolean
  /** Whether the mailbox is a shared one, which only its settings tell. */
  readonly sharedMailbox?: boolean
  readonly licences: readonly Licence[]
}

interface Licence {
  readonly sku: SkuName
  readonly by: 'user' | 'group' | 'both'
  /** Why it does not work; absent when it does. */
  readonly error?: string
}

const PAIRS = givenNames.length * surnames.length
/** Coprime to the number of pairs, so that stepping by it meets every pair of names once. */
const STEP = coprimeTo(PAIRS, 7919)

const nicknames = new Map<string, number>()
for (let pair = 0; pair < PAIRS; pair++) nicknames.set(nicknameOf(pair), pair)

/** The product that most people here have: small businesses buy other ones than enterprises. */
export function mainSku(setting: Setting): SkuName {
  return setting.users <= 300 ? 'businessPremium' : 'm365E3'
}

/** A product whose plans are all in the main one. */
export function lesserSku(setting: Setting): SkuName {
  return setting.users <= 300 ? 'businessBasic' : 'officeE3'
}

/** The traits of user `index`: the cast's where it has any, chance's otherwise. */
export function traitsOf(setting: Setting, index: number): Traits {
  const { seed } = setting
  const chance = (channel: number) => fraction(seed, index, channel)
  const role = chance(1)
  const kind: Traits['kind'] =
    role < 0.06 ? 'guest' : role < 0.068 ? 'shared' : role < 0.076 ? 'service' : 'member'
  const override: Partial<Traits> = overrideOf(setting, index) ?? { kind: setting.sound ? 'member' : kind }
  const actual = override.kind ?? 'member'
  const person = nameOf(setting, index)
  const office = pick(offices, seed, index, 2)
  const department = hash(seed, index, 3) % departments.length
  // Chance spares the first people, who are there to show one thing each.
  const plain = index < CAST_SIZE || setting.sound === true
  const enabled = actual === 'shared' ? false : plain || chance(4) >= 0.05
  const signInDays = plain ? chance(5) * 10 : enabled ? staleness(chance(5), chance(6)) : 60 + chance(6) * 300
  return {
    ...person,
    department,
    title: Math.min(3, Math.floor(chance(7) ** 2 * 4)),
    city: office.city,
    country: office.country,
    enabled,
    synced: !plain && actual === 'member' && chance(8) < 0.4,
    createdDays: 30 + Math.floor(chance(9) * 2200) + (signInDays ?? 0),
    signInDays,
    nonInteractiveDays: signInDays === null ? null : signInDays * chance(10),
    leaveDays: !plain && chance(11) < 0.01 ? -Math.floor(chance(12) * 60) : null,
    invitation: actual === 'guest' ? (!plain && chance(13) < 0.08 ? 'PendingAcceptance' : 'Accepted') : null,
    sponsored: plain || chance(14) < 0.7,
    mfa: plain || chance(15) < 0.86,
    licences: licencesOf(setting, index, actual, enabled),
    ...override,
    kind: actual,
  }
}

/** What is said of user `index`; undefined where chance has the word. */
function overrideOf(setting: Setting, index: number): Partial<Traits> | undefined {
  const [first, second] = breakGlass(setting)
  if (index === first || index === second) return emergencyIn(setting)
  if (setting.sound) return undefined
  if (index < CAST_SIZE) return castOf(setting)[index] ?? {}
  return setting.users < WHOLE ? undefined : furtherCast[index]
}

/** How many users a directory needs for all parts. */
const WHOLE = 50

/** Whether a directory has the parts that came later, for which a small one has nobody. */
export const isWhole = (setting: Setting): boolean => setting.users >= WHOLE

/** How many users at the beginning have a part to play. */
export const CAST_SIZE = 33

/** Users with a part that other objects refer to. */
export const CAST = {
  globalAdmins: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  guestAdmin: 9,
  helpdesk: 10,
  disabledOwner: 11,
  guestOwner: 19,
  ownerWithoutMfa: 30,
  ordinaryOwner: 31,
  steadyOwner: 32,
  /** In large enough directories. */
  administratorOfUnit: 28,
  activatedAdmin: 29,
  adminThroughGroup: 38,
  premiumUser: 40,
} as const

/** An account for emergencies, which nobody uses; where all is in order, it was tried lately. */
function emergencyIn(setting: Setting): Partial<Traits> {
  const days = setting.sound ? 20 : 400
  const account = { ...present, createdDays: 700, signInDays: days, nonInteractiveDays: days }
  return { ...account, kind: 'emergency', licences: [] }
}

/** User indexes of the accounts for emergencies. */
export const breakGlass = (setting: Setting): readonly number[] => (setting.users < WHOLE ? [] : [33, 34])

const present: Partial<Traits> = {
  enabled: true,
  synced: false,
  createdDays: 400,
  leaveDays: null,
  mfa: true,
}
const atWork: Partial<Traits> = { ...present, kind: 'member', signInDays: 2, nonInteractiveDays: 1 }
const visitor: Partial<Traits> = {
  ...present,
  kind: 'guest',
  invitation: 'Accepted',
  sponsored: true,
  licences: [],
}

/** Sign-ins that are easily taken for none, and what was thought of later. */
const furtherCast: Readonly<Record<number, Partial<Traits>>> = {
  35: { ...visitor, signInDays: null, nonInteractiveDays: 3, successDays: 3 },
  36: { ...visitor, signInDays: null, nonInteractiveDays: null, emptyActivity: true },
  // Somebody tries their password day by day.
  37: { ...present, kind: 'member', signInDays: 1, nonInteractiveDays: 205, successDays: 205, licences: [] },
  [CAST.adminThroughGroup]: { ...atWork, mfa: false, licences: [] },
  39: {
    ...atWork,
    enabled: false,
    signInDays: 300,
    nonInteractiveDays: 300,
    sharedMailbox: true,
    licences: [{ sku: 'exchange', by: 'user' }],
  },
  [CAST.premiumUser]: { ...atWork, licences: [{ sku: 'm365E5', by: 'user' }] },
}

/** One condition each that a scan looks for. */
function castOf(setting: Setting): Readonly<Record<number, Partial<Traits>>> {
  const main = mainSku(setting)
  const own: Licence[] = [{ sku: main, by: 'user' }]
  const failing = (error: string): Partial<Traits> => ({ licences: [{ sku: main, by: 'group', error }] })
  const guest = { kind: 'guest', licences: [] } as const
  return {
    0: { licences: own },
    1: { synced: true, licences: [] },
    2: { signInDays: 130, nonInteractiveDays: 125, licences: [] },
    9: guest,
    11: { enabled: false, signInDays: 95, nonInteractiveDays: 95, licences: own },
    12: { leaveDays: 21, licences: own },
    13: { signInDays: 140, nonInteractiveDays: 133, licences: own },
    14: { signInDays: null, nonInteractiveDays: null, createdDays: 200, licences: own },
    15: { kind: 'shared', licences: [{ sku: 'exchange', by: 'user' }] },
    16: { kind: 'service', signInDays: 1, licences: own },
    17: { licences: [...own, { sku: lesserSku(setting), by: 'user' }] },
    18: { licences: [{ sku: main, by: 'both' }] },
    19: { ...guest, licences: [{ sku: 'powerBi', by: 'user' }] },
    20: { country: null, licences: own },
    21: failing('CountViolation'),
    22: failing('MutuallyExclusiveViolation'),
    23: failing('ProhibitedInUsageLocationViolation'),
    24: failing('UniquenessViolation'),
    25: { ...guest, signInDays: 210, nonInteractiveDays: null },
    26: {
      ...guest,
      invitation: 'PendingAcceptance',
      createdDays: 60,
      signInDays: null,
      nonInteractiveDays: null,
    },
    27: { ...guest, sponsored: false },
    28: { signInDays: 12, nonInteractiveDays: 2, licences: [...own, { sku: 'project', by: 'user' }] },
    29: { licences: [...own, { sku: 'visio', by: 'user' }] },
    30: { mfa: false, licences: own },
  }
}

/** Most sign in within two weeks; a tail is stale, a few never came. */
function staleness(kind: number, within: number): number | null {
  if (kind < 0.8) return within * 14
  if (kind < 0.87) return 14 + within * 45
  if (kind < 0.91) return 60 + within * 29
  if (kind < 0.97) return 91 + within * 320
  return null
}

function licencesOf(setting: Setting, index: number, kind: Traits['kind'], enabled: boolean): Licence[] {
  if (kind !== 'member') return []
  const { seed } = setting
  const chance = (channel: number) => fraction(seed, index, channel)
  // Leaving people's licences behind is a habit of some administrators only.
  if (!enabled && chance(20) < 0.7) return []
  const licences: Licence[] = []
  const base = chance(21)
  if (base < 0.76) licences.push({ sku: mainSku(setting), by: chance(22) < 0.5 ? 'group' : 'user' })
  else if (base < 0.94) licences.push({ sku: setting.users <= 300 ? 'businessBasic' : 'm365F3', by: 'user' })
  if (chance(23) < 0.06) licences.push({ sku: 'powerBi', by: 'user' })
  if (chance(24) < 0.02) licences.push({ sku: 'visio', by: 'user' })
  if (chance(25) < 0.04) licences.push({ sku: 'copilot', by: 'user' })
  if (chance(26) < 0.03) licences.push({ sku: 'entraP2', by: 'user' })
  if (chance(27) < 0.1) licences.push({ sku: 'flowFree', by: 'user' })
  return licences
}

function nameOf(setting: Setting, index: number) {
  const pair = (index * STEP + hash(setting.seed, 40)) % PAIRS
  const round = Math.floor(index / PAIRS)
  return {
    givenName: givenNames[Math.floor(pair / surnames.length)]!,
    surname: surnames[pair % surnames.length]!,
    nickname: `${nicknameOf(pair)}${round === 0 ? '' : round + 1}`,
  }
}

/** The index whose nickname it is; null when nobody's. The reverse of `nameOf`, without a table of all users. */
export function indexOfNickname(setting: Setting, nickname: string): number | null {
  const [, name = '', suffix = ''] = /^([a-z.-]+?)(\d*)$/.exec(nickname) ?? []
  const pair = nicknames.get(name)
  if (pair === undefined) return null
  const offset = hash(setting.seed, 40) % PAIRS
  const within = ((pair - offset + PAIRS) * STEP_INVERSE) % PAIRS
  const index = within + (suffix === '' ? 0 : Number(suffix) - 1) * PAIRS
  return index >= 0 && index < setting.users && nameOf(setting, index).nickname === nickname ? index : null
}

function nicknameOf(pair: number): string {
  const name = `${givenNames[Math.floor(pair / surnames.length)]!}.${surnames[pair % surnames.length]!}`
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^a-z.-]/g, '')
}

function coprimeTo(modulus: number, from: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  return divisor(from, modulus) === 1 ? from : coprimeTo(modulus, from + 1)
}

const STEP_INVERSE = (() => {
  for (let candidate = 1; candidate < PAIRS; candidate++) {
    if ((candidate * STEP) % PAIRS === 1) return candidate
  }
  throw new Error('no inverse: the step shares a divisor with the number of names')
})()
