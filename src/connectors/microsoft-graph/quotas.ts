import type { Throttle } from './retry.ts'

/**
 * What Microsoft counts apart from all else, and how long an answer of 429 makes wait that does not say. Source:
 * Microsoft Graph, "Service-specific throttling limits": identity and access reports take 5 requests in 10 seconds,
 * identity protection one in a second, and names no time. Intune and Exchange are services of their own, which say how
 * long to wait.
 */
const quotas = [
  { below: ['reports', 'auditLogs'], usualWaitMs: 10_000 },
  { below: ['identityProtection'], usualWaitMs: 1000 },
  { below: ['deviceManagement'] },
  { below: ['users/[^/]+/mailboxSettings'] },
] as const satisfies { below: readonly string[]; usualWaitMs?: number }[]

/**
 * The throttles of one connection, by address: to be throttled for one quota says nothing of another, and pages of
 * reports would otherwise hold up the directory for minutes.
 */
export function createThrottles(): (address: string) => Throttle {
  const rest: Throttle = { resumeAt: 0 }
  const apart = quotas.map(({ below, ...usual }) => ({
    // An address has a version before its collection, the path of a batch's part has none.
    on: new RegExp(`(?:/(?:v1\\.0|beta)|^)/(?:${below.join('|')})/`),
    throttle: { resumeAt: 0, ...usual } satisfies Throttle,
  }))
  return (address) => apart.find(({ on }) => on.test(address.split('?')[0]!))?.throttle ?? rest
}
