import { asciiOnly } from './hosts.ts'

/** Scheme and what follows, in any letters (RFC 3987), without blanks and what does not show. */
export const urlPattern =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9_\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2}|(?![\s\p{C}\p{Z}])[^\p{ASCII}])+$/u

/**
 * A web address as it is kept: the scheme, which has no case, in lower case; with other letters than those of ASCII, as
 * a browser sends it, the host in Punycode and the rest percent-encoded.
 */
export const normalizeUrl = (url: string): string =>
  asciiOnly.test(url)
    ? url.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase())
    : (URL.parse(url)?.href ?? url)
