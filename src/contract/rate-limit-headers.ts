import type { Quota } from './rate-limits.ts'

/** Whole seconds until a time, which is in milliseconds since 1970. */
export const secondsUntil = (time: number): number => Math.max(0, Math.ceil((time - Date.now()) / 1000))

/** `X-RateLimit-*`, as many APIs have them; the window's end is in seconds since 1970. */
export const countHeaders = ({ limit, remaining, resetAt }: Quota) => ({
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Remaining': limit === 'unlimited' ? limit : String(remaining),
  'X-RateLimit-Reset': String(Math.ceil(resetAt / 1000)),
})

/** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers); none where there is no limit. */
export const policyHeaders = ({
  policy,
  limit,
  remaining,
  windowSeconds,
  resetAt,
}: Quota): Record<string, string> =>
  limit === 'unlimited'
    ? {}
    : {
        'RateLimit-Policy': `"${policy}";q=${limit};w=${windowSeconds}`,
        RateLimit: `"${policy}";r=${remaining};t=${secondsUntil(resetAt)}`,
      }
