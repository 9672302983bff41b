/** What a directory is generated from. */
export interface DirectorySpec {
  readonly entraTenantId: string
  /** Its verified domain, such as `contoso.example`. */
  readonly domain: string
  readonly displayName: string
  /**
   * How many users it begins with. From 50 on it has every situation that a scan looks for; below, those whose people
   * fit.
   */
  readonly users: number
  /** A 32-bit integer: the same seed gives the same directory. */
  readonly seed: number
  /** Credentials that the token endpoint accepts; made from the seed unless given. */
  readonly clientId?: string
  readonly clientSecret?: string
  /** How many ordinary applications are registered in it; some by default, with the number of users. */
  readonly applications?: number
  /** How many delegated permissions users granted for themselves, besides those of note; default 0. */
  readonly grants?: number
  /** How many devices it has; 12 and 1.2 for each user by default. */
  readonly devices?: number
  /** How many applications of Microsoft's own it has; default 100. */
  readonly microsoftApplications?: number
  /**
   * Whether it is in good order, without the situations that a scan looks for; default false.
   */
  readonly sound?: boolean
  /**
   * Collections and relations that its app lacks the permission for, by path, such as `oauth2PermissionGrants`,
   * `applications/owners` or `deviceManagement`, which stands for all below it.
   */
  readonly withheld?: readonly string[]
  /** Application permissions that its app has been given; everything that anything takes by default. */
  readonly permissions?: readonly string[]
  /** Whether it has the reports that are in beta only, which national clouds lack; default true. */
  readonly betaReports?: boolean
  /** Whether it has Premium licences, without which sign-in activity is refused; default true. */
  readonly premium?: boolean
  /** Whether its licences are of P2, without which nobody is eligible for a role; default true, where they are Premium. */
  readonly p2?: boolean
  /** Whether it manages devices with Intune; default true. */
  readonly intune?: boolean
  /** Whether its app has the permission to read sign-ins; default true. */
  readonly auditLog?: boolean
  /** Whether it tells changes, as those of Azure AD B2C and of External ID do not; default true. */
  readonly tellsChanges?: boolean
}

/** A specification on a date. All dates in a directory are relative to `asOf`. */
export interface Setting extends DirectorySpec {
  /** Milliseconds since 1970. */
  readonly asOf: number
}

/** Dates of days since 1970: a directory has few of them and many instants, and formatting dates is slow. */
const dates = new Map<number, string>()
const TWO_DIGITS = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))

/** The instant `days` before the setting's date (after it when negative), as Graph writes one. */
export function ago(setting: Setting, days: number): string {
  const at = Math.floor(setting.asOf / 1000) - Math.round(days * 86_400)
  const day = Math.floor(at / 86_400)
  let date = dates.get(day)
  if (date === undefined) {
    date = new Date(day * 86_400_000).toISOString().slice(0, 10)
    dates.set(day, date)
  }
  const second = at - day * 86_400
  const hour = Math.floor(second / 3600)
  const minute = Math.floor(second / 60) % 60
  return `${date}T${TWO_DIGITS[hour]!}:${TWO_DIGITS[minute]!}:${TWO_DIGITS[second % 60]!}Z`
}

/** An object as it goes over the wire. A value of undefined is a property that Graph has and leaves out. */
export type WireObject = Record<string, unknown> & { id: string }

/** What can be listed and looked up. Positions are stable while a listing is paged through. */
export interface Collection {
  /** Up to `limit` items from `position` on, and where the next page begins (null at the end). */
  page(position: number, limit: number): { items: WireObject[]; next: number | null }
  get(id: string): WireObject | undefined
  /** An object with every property, to check a `$select` against; undefined when there is none. */
  sample(): WireObject | undefined
}

/** A collection in which each of `size` positions stands for some objects, or none, made when they are asked for. */
export function sparseCollection(
  size: () => number,
  at: (position: number) => readonly WireObject[],
  find: (id: string) => WireObject | undefined,
): Collection {
  function page(position: number, limit: number) {
    const items: WireObject[] = []
    let next = position
    for (const end = size(); next < end; next++) {
      const here = at(next)
      if (items.length > 0 && items.length + here.length > limit) break
      items.push(...here)
      if (items.length >= limit) {
        next++
        break
      }
    }
    return { items, next: next < size() ? next : null }
  }
  return { page, get: find, sample: () => page(0, 1).items[0] }
}

/** A collection of objects that are all there. */
export function collectionOf(items: readonly WireObject[]): Collection {
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    page: (position, limit) => ({
      items: items.slice(position, position + limit),
      next: position + limit < items.length ? position + limit : null,
    }),
    get: (id) => byId.get(id),
    sample: () => items[0],
  }
}

/** A collection of `count` objects that are made when they are asked for. */
export function lazyCollection(
  count: number,
  at: (index: number) => WireObject,
  indexOf: (id: string) => number | null,
): Collection {
  return {
    page(position, limit) {
      const end = Math.min(position + limit, count)
      const items = Array.from({ length: Math.max(0, end - position) }, (_, n) => at(position + n))
      return { items, next: end < count ? end : null }
    },
    get(id) {
      const index = indexOf(id)
      return index === null ? undefined : at(index)
    },
    sample: () => (count > 0 ? at(0) : undefined),
  }
}
