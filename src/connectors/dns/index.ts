import { Resolver } from 'node:dns/promises'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'

/** `EMPTY`: the name is there, and has no address. `UNKNOWN`: no answer, or one that says nothing of the name. */
type HostOutcome = 'FOUND' | 'NOT_FOUND' | 'EMPTY' | 'UNKNOWN'

export interface HostLookup {
  readonly host: string
  readonly outcome: HostOutcome
}

export interface HostResolverOptions {
  /** Addresses of name servers, with a port where it is not 53; those of this machine when there are none. */
  readonly servers?: readonly string[]
  /** Longest wait for what is asked of one host, in milliseconds; default 3 s. */
  readonly timeoutMs?: number
  /** Milliseconds; default those of this process. */
  readonly now?: () => number
}

/** Hosts that are asked for at once, and told together. */
const AT_ONCE = 20
const PAGE = 200

/** What was found out is taken for true so long, in milliseconds, and so many hosts are remembered. */
const REMEMBERED_MS = 86_400_000
const MOST_REMEMBERED = 50_000

/** It is there for everybody who reaches Microsoft: where it is not found, nothing can be said of other names. */
export const CONTROL_NAME = 'login.microsoftonline.com'

/**
 * Asks name servers whether hosts have addresses, and nothing of the hosts themselves.
 * @returns the outcomes, in pages; null when not even a name resolves that is always there
 */
export function createHostResolver({
  servers = [],
  timeoutMs = 3000,
  now = () => performance.now(),
}: HostResolverOptions = {}) {
  const known = new LRUCache<string, HostOutcome>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_MS,
    ttlResolution: 0,
    perf: { now },
  })

  async function* outcomesOf(
    resolver: Resolver,
    hosts: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<HostLookup[]> {
    const limit = pLimit(AT_ONCE)
    for (let at = 0; at < hosts.length; at += PAGE) {
      const page = hosts.slice(at, at + PAGE).map((host) =>
        limit(async () => {
          const outcome = signal.aborted
            ? 'UNKNOWN'
            : (known.get(host) ?? (await lookUp(resolver, host, timeoutMs)))
          // What a server could not say today, it may say in a minute.
          if (outcome !== 'UNKNOWN') known.set(host, outcome, { noUpdateTTL: true })
          return { host, outcome }
        }),
      )
      const outcomes = await Promise.all(page)
      signal.throwIfAborted()
      yield outcomes
    }
  }

  return async (
    hosts: readonly string[],
    signal: AbortSignal,
  ): Promise<AsyncIterable<readonly HostLookup[]> | null> => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 })
    if (servers.length > 0) resolver.setServers(servers)
    const stop = () => resolver.cancel()
    signal.addEventListener('abort', stop, { once: true })
    const control = await lookUp(resolver, CONTROL_NAME, timeoutMs)
    signal.throwIfAborted()
    return control === 'FOUND' ? outcomesOf(resolver, hosts, signal) : null
  }
}

/**
 * Asks for addresses of both kinds: one is enough, whatever becomes of the other answer. That a name is not there, or
 * is empty, both answers have to say.
 */
async function lookUp(resolver: Resolver, host: string, timeoutMs: number): Promise<HostOutcome> {
  const answers = [answerTo(resolver.resolve4(host)), answerTo(resolver.resolve6(host))]
  let timer: NodeJS.Timeout | undefined
  const outcome = await new Promise<HostOutcome>((resolve) => {
    for (const answer of answers) void answer.then((said) => said === 'FOUND' && resolve(said))
    void Promise.all(answers).then((said) => resolve(together(said)))
    // With several name servers, each of them may use up the resolver's own time.
    timer = setTimeout(() => resolve('UNKNOWN'), timeoutMs)
  })
  clearTimeout(timer)
  return outcome
}

function together(answers: readonly HostOutcome[]): HostOutcome {
  for (const outcome of ['FOUND', 'UNKNOWN', 'EMPTY'] as const) if (answers.includes(outcome)) return outcome
  return 'NOT_FOUND'
}

/** `ENOTFOUND` is NXDOMAIN, `ENODATA` an answer without addresses; all else says nothing of the name. */
async function answerTo(question: Promise<readonly string[]>): Promise<HostOutcome> {
  try {
    return (await question).length > 0 ? 'FOUND' : 'EMPTY'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOTFOUND' ? 'NOT_FOUND' : code === 'ENODATA' ? 'EMPTY' : 'UNKNOWN'
  }
}
