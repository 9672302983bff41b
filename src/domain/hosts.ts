import { domainToUnicode } from 'node:url'

export const asciiOnly = /^\p{ASCII}*$/u

const letter = String.raw`(?!\p{Default_Ignorable_Code_Point})[A-Za-z0-9\p{L}\p{M}\p{N}]`

/** One part of a host name, also in other letters than those of ASCII (RFC 5890). */
export const labelPattern = `${letter}(?:-*${letter})*`

/** A host name of at least two parts. */
export const hostPattern = new RegExp(String.raw`^(?:${labelPattern}\.)+${labelPattern}$`, 'u')

/** A host name in the letters that people read: `xn--mnchen-3ya.example` is `münchen.example`. ASCII stays as it is. */
export function normalizeHost(host: string): string {
  if (asciiOnly.test(host) && !/(?:^|\.)xn--/i.test(host)) return host
  // Empty is what no host can be called.
  return domainToUnicode(host) || host
}
