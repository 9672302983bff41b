/** What a directory is generated from. */
export interface DirectorySpec {
  readonly entraTenantId: string
  /** Its verified domain, such as `contoso.example`. */
  readonly domain: string
  readonly displayName: string
  /**
   * How many users it begins with. From 40 on it has every situation that a scan looks for; below, those whose people
   * fit.
   */
  readonly users: number
  /** A 32-bit integer: the same seed gives the same directory. */
  readonly seed: number
  /** Credentials that the token endpoint accepts; made from the seed unless given. */
  readonly clientId?: string
  readonly clientSecret?: string
  /** Whether it has Premium licences, without which sign-in activity is refused; default true. */
  readonly premium?: boolean
}

/** A specification on a date. All dates in a directory are relative to `asOf`. */
export interface Setting extends DirectorySpec {
  /** Milliseconds since 1970. */
  readonly asOf: number
}

const DAY_MS = 86_400_000

/** The instant `days` before the setting's date (after it when negative), as Graph writes one. */
export function ago(setting: Setting, days: number): string {
  return new Date(setting.asOf - Math.round(days * 86_400) * 1000).toISOString().replace('.000Z', 'Z')
}

/** Whole days between 1970 and the setting's date. */
export function dayOf(setting: Setting): number {
  return Math.floor(setting.asOf / DAY_MS)
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
