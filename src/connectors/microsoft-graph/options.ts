/** An object of a listing that cannot be read. */
interface LeftOut {
  /** Its collection, such as `users` or `subscribedSkus`. */
  readonly listing: string
  /** Its id, or the SKU's; null when it has none. */
  readonly id: string | null
  /** What is wrong with it; never a value. */
  readonly reason: string
}

/** How to reach one directory. Addresses come from the operator, identifiers and the secret from the customer. */
export interface GraphOptions {
  /** Origin of the token endpoint, such as `https://login.microsoftonline.com`. */
  readonly loginUrl: string
  /** Address below which `/v1.0` and `/beta` stand, such as `https://graph.microsoft.com`. */
  readonly graphUrl: string
  readonly entraTenantId: string
  readonly clientId: string
  readonly clientSecret: string
  /** Most requests under way at once; default 4. Microsoft throttles an app per directory. */
  readonly concurrency?: number
  /** Ends everything that this connection does, including its waits. */
  readonly signal?: AbortSignal
  /** Longest wait for one answer, headers and body together; default 30 s. */
  readonly requestTimeoutMs?: number
  /** Most tries of one request that end in an outage; default 6. Throttling is bounded by `totalTimeoutMs` alone. */
  readonly maxAttempts?: number
  /** Longest time that one request may spend on tries and waits together; default 120 s. Short for people who wait. */
  readonly totalTimeoutMs?: number
  /** Largest answer read, in bytes; default 32 MiB. */
  readonly maxResponseBytes?: number
  /** Most pages of one listing; default 10,000. */
  readonly maxPages?: number
  /**
   * Is told of each object that a listing leaves out, because it is not what Graph documents. Without it, such an
   * object fails its listing.
   */
  readonly onLeftOut?: (object: LeftOut) => void
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number
  /** A number in [0, 1) that spreads retries; default `Math.random`. */
  readonly random?: () => number
}

export type ResolvedOptions = Required<Omit<GraphOptions, 'signal' | 'onLeftOut'>> & {
  readonly signal: AbortSignal | null
  readonly onLeftOut: GraphOptions['onLeftOut'] | null
}

/** `options` with every default filled in, and addresses without a trailing slash. */
export function resolveOptions(options: GraphOptions): ResolvedOptions {
  return {
    concurrency: 4,
    requestTimeoutMs: 30_000,
    maxAttempts: 6,
    totalTimeoutMs: 120_000,
    maxResponseBytes: 32 * 1024 * 1024,
    maxPages: 10_000,
    fetch: globalThis.fetch,
    now: Date.now,
    random: Math.random,
    ...options,
    signal: options.signal ?? null,
    onLeftOut: options.onLeftOut ?? null,
    loginUrl: options.loginUrl.replace(/\/+$/, ''),
    graphUrl: options.graphUrl.replace(/\/+$/, ''),
  }
}
