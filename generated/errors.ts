// Generated from openapi/ by `make generate`. Do not edit.

/**
 * Everything that can be wrong with a request, in no surface's words. Each surface writes every code in its own way,
 * so a new code is not generated until each has decided.
 */
export type ErrorCode =
  | 'invalid_request'
  | 'unauthenticated'
  | 'forbidden'
  | 'feature_unavailable'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'no_available_licenses'
  | 'idempotency_key_reused'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'rate_limited'
  | 'internal'
  | 'unavailable'

/** What is said of an error where no more is known. */
export const errorMessages = {
  "invalid_request": "The request does not fit the contract.",
  "unauthenticated": "The API key is missing or not valid.",
  "payload_too_large": "The body is too large.",
  "unsupported_media_type": "This operation does not read such a body.",
  "rate_limited": "Too many requests.",
  "internal": "Something went wrong on our side.",
  "unavailable": "Please try again shortly."
} as const satisfies Partial<Record<ErrorCode, string>>
