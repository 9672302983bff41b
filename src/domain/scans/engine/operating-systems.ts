import systems from '../data/operating-systems.json' with { type: 'json' }
import { day, toMilliseconds } from './instants.ts'

/** What is known of the support for a version of an operating system. */
export interface Support {
  /** As people know it. */
  system: string
  version: string
  /** Last day with fixes; null for a version that is older than all that are known. */
  until: string | null
  /** Of editions that cannot be told from others by the version: what else may hold. */
  unless: string[]
}

/** When the table of versions was made. */
export const systemsAsOf = systems.asOf

/** Names that the directory and Intune have for the same system, in lower case. */
const lists: ReadonlyMap<string, keyof typeof shown> = new Map([
  ['windows', 'windows'],
  ['macos', 'macOS'],
  ['macmdm', 'macOS'],
  ['ios', 'iOS'],
  ['iphone', 'iOS'],
  ['ipados', 'iPadOS'],
  ['ipad', 'iPadOS'],
  ['android', 'android'],
  ['androidforwork', 'android'],
  ['androidenterprise', 'android'],
])

const shown = {
  windows: 'Windows',
  macOS: 'macOS',
  iOS: 'iOS',
  iPadOS: 'iPadOS',
  android: 'Android',
} as const

const listOf = (system: string | null) => lists.get((system ?? '').toLowerCase())

/** Whether it is one of the systems whose versions are in the table. */
export const isKnownSystem = (system: string | null): boolean => listOf(system) !== undefined

/**
 * Whether a version of an operating system gets no fixes any more. Editions of Windows cannot be told apart by a build: the
 * last one to be fixed of those that most devices have counts.
 * @returns Null: fixed still, as far as is known; `UNKNOWN`: not a version that is known, or one that cannot be read
 */
export function outOfSupport(
  system: string | null,
  version: string | null,
  now: number,
): Support | 'UNKNOWN' | null {
  const found = lookUp(system, version)
  if (found === null) return 'UNKNOWN'
  if (!hasEnded(found, now)) return null
  const { until, unless } = found
  const goesOn = unless.filter(({ lastDay }) => !isPast(lastDay, now))
  return {
    system: found.system,
    version: found.version,
    until,
    unless: goesOn.map(({ what, lastDay }) => `${what} until ${lastDay}`),
  }
}

/**
 * The same as it is shown of a device.
 * @returns the system's name, or what the device calls it where it is none of those; null is what is not known
 */
export function supportOf(
  system: string | null,
  version: string | null,
  now: number,
): { name: string | null; supported: boolean | null; supportEndsAt: string | null } {
  const list = listOf(system)
  const name = list === undefined ? system || null : shown[list]
  const found = lookUp(system, version)
  if (found === null) return { name, supported: null, supportEndsAt: null }
  return { name, supported: !hasEnded(found, now), supportEndsAt: found.until }
}

/** What the table says of a version. */
interface Found {
  system: string
  version: string
  /** Where it stands besides all that are in the table. */
  place: 'OLDER' | 'KNOWN' | 'NEWER'
  /** Its last day with fixes. */
  until: string | null
  /** Of editions that cannot be told apart: what else may hold, and until when. */
  unless: { what: string; lastDay: string }[]
}

const hasEnded = ({ place, until }: Found, now: number): boolean => place === 'OLDER' || isPast(until, now)

/** Past the last day, which counts in full. */
const isPast = (lastDay: string | null, now: number): boolean =>
  lastDay !== null && now >= (toMilliseconds(`${lastDay}T00:00:00Z`) ?? Infinity) + day

function lookUp(system: string | null, version: string | null): Found | null {
  const list = listOf(system)
  if (list === undefined) return null
  return list === 'windows' ? windows(version) : other(list, version)
}

type WindowsRelease = { release: string; supportedUntil: string | null } & {
  longTermUntil?: string
  extendedUntil?: string
}

function windows(version: string | null): Found | null {
  const build = /^\d+\.\d+\.(\d+)/.exec(version ?? '')?.[1]
  if (build === undefined) return null
  const release = (systems.windows as Readonly<Record<string, WindowsRelease>>)[build]
  const found = { system: shown.windows, version: `build ${build}`, until: null, unless: [] }
  if (release === undefined) {
    const place = placeOf(Number(build), Object.keys(systems.windows).map(Number))
    return place === null ? null : { ...found, place }
  }
  const until = (what: string, lastDay: string | undefined) =>
    lastDay === undefined ? [] : [{ what, lastDay }]
  return {
    ...found,
    system: release.release,
    place: 'KNOWN',
    until: release.supportedUntil,
    unless: [
      ...until('long-term servicing', release.longTermUntil),
      ...until('extended security updates', release.extendedUntil),
    ],
  }
}

/** Null for a version between those that are known. */
function placeOf(version: number, known: readonly number[]): 'OLDER' | 'NEWER' | null {
  if (version < Math.min(...known)) return 'OLDER'
  return version > Math.max(...known) ? 'NEWER' : null
}

function other(list: Exclude<keyof typeof shown, 'windows'>, given: string | null): Found | null {
  const parts = /^(\d+)(?:\.(\d+))?/.exec(given ?? '')
  if (parts === null) return null
  const [, major = '', minor = '0'] = parts
  const versions: Readonly<Record<string, string | null>> = systems[list]
  const version = [`${major}.${minor}`, major].find((one) => one in versions)
  const found = { system: shown[list], unless: [] }
  if (version !== undefined) return { ...found, version, place: 'KNOWN', until: versions[version] ?? null }
  const numberOf = (one: string) => {
    const [first = 0, second = 0] = one.split('.').map(Number)
    return first * 1000 + second
  }
  const place = placeOf(numberOf(`${major}.${minor}`), Object.keys(versions).map(numberOf))
  return place === null ? null : { ...found, version: `${major}.${minor}`, place, until: null }
}
