import { isIP } from 'node:net'
import type { Application, ServicePrincipal } from './snapshot.ts'

/** Most hosts that one scan looks up; of the others nothing is known. */
export const mostHosts = 5000

/** Names that are not everybody's to register, or that Microsoft keeps. */
const reserved = /(?:^|\.)(?:local|internal|localhost|onmicrosoft\.com)$/

/** Longest name of a host, and of one part of it. RFC 1035, section 2.3.4. */
const longestName = 253
const longestPart = 63

/**
 * The host of a redirect address, as it is looked up in the DNS: in lower case and in the form of IDNA.
 * @returns null for what is no such host: an address without one, wildcards, literal IP addresses, reserved names
 */
export function lookupHost(uri: string): string | null {
  // The parser puts hosts of these two schemes, and of no others that apps have, into the form of IDNA.
  const url = URL.parse(uri)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  const host = url.hostname.replace(/\.$/, '')
  const parts = host.split('.')
  const isName = parts.length > 1 && parts.every((part) => part !== '' && part.length <= longestPart)
  if (!isName || host.length > longestName || host.includes('*')) return null
  return isIP(host) !== 0 || reserved.test(host) ? null : host
}

/** Hosts to be looked up of an application that is registered in the directory. */
export const applicationHosts = ({ web, spa, publicClient }: Application): string[] =>
  [web, spa, publicClient].flatMap((client) => hostsOf(client?.redirectUris ?? []))

/** Hosts to be looked up of the directory's own service principal, where it has no registration. */
export const principalHosts = ({ replyUrls }: ServicePrincipal): string[] => hostsOf(replyUrls)

const hostsOf = (uris: readonly string[]) => uris.flatMap((uri) => lookupHost(uri) ?? [])
