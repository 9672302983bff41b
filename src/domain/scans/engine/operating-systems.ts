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
const lists = {
  windows: 'windows',
  macos: 'macOS',
  macmdm: 'macOS',
  ios: 'iOS',
  iphone: 'iOS',
  ipados: 'iPadOS',
  ipad: 'iPadOS',
  android: 'android',
  androidforwork: 'android',
  androidenterprise: 'android',
} as const satisfies Record<string, keyof typeof systems>

const shown = {
  windows: 'Windows',
  macOS: 'macOS',
  iOS: 'iOS',
  iPadOS: 'iPadOS',
  android: 'Android',
} as const

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
  const list = lists[(system ?? '').toLowerCase() as keyof typeof lists] as
    (typeof lists)[keyof typeof lists] | undefined
  if (list === undefined) return 'UNKNOWN'
  return list === 'windows' ? windows(version, now) : other(list, version, now)
}

/** Past the last day, which counts in full. */
const isPast = (lastDay: string | null, now: number): boolean =>
  lastDay !== null && now >= (toMilliseconds(`${lastDay}T00:00:00Z`) ?? Infinity) + day

type WindowsRelease = { release: string; supportedUntil: string | null } & {
  longTermUntil?: string
  extendedUntil?: string
}

function windows(version: string | null, now: number): Support | 'UNKNOWN' | null {
  const build = /^\d+\.\d+\.(\d+)/.exec(version ?? '')?.[1]
  if (build === undefined) return 'UNKNOWN'
  const release = (systems.windows as Readonly<Record<string, WindowsRelease>>)[build]
  const found = { system: shown.windows, version: `build ${build}`, unless: [] }
  if (release === undefined) {
    const known = Object.keys(systems.windows).map(Number)
    if (Number(build) < Math.min(...known)) return { ...found, until: null }
    return Number(build) > Math.max(...known) ? null : 'UNKNOWN'
  }
  if (!isPast(release.supportedUntil, now)) return null
  const until = (what: string, lastDay: string | undefined) =>
    lastDay === undefined || isPast(lastDay, now) ? [] : [`${what} until ${lastDay}`]
  return {
    ...found,
    system: release.release,
    until: release.supportedUntil,
    unless: [
      ...until('long-term servicing', release.longTermUntil),
      ...until('extended security updates', release.extendedUntil),
    ],
  }
}

function other(
  list: Exclude<(typeof lists)[keyof typeof lists], 'windows'>,
  given: string | null,
  now: number,
): Support | 'UNKNOWN' | null {
  const parts = /^(\d+)(?:\.(\d+))?/.exec(given ?? '')
  if (parts === null) return 'UNKNOWN'
  const [, major = '', minor = '0'] = parts
  const versions: Readonly<Record<string, string | null>> = systems[list]
  const version = [`${major}.${minor}`, major].find((one) => one in versions)
  const found = { system: shown[list], unless: [] }
  if (version !== undefined) {
    const until = versions[version] ?? null
    return isPast(until, now) ? { ...found, version, until } : null
  }
  const place = (one: string) => {
    const [first = 0, second = 0] = one.split('.').map(Number)
    return first * 1000 + second
  }
  const known = Object.keys(versions).map(place)
  const at = place(`${major}.${minor}`)
  if (at < Math.min(...known)) return { ...found, version: `${major}.${minor}`, until: null }
  return at > Math.max(...known) ? null : 'UNKNOWN'
}
