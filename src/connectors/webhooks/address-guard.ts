import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** A network that receivers may live in although it is not public; made by `parseNetworks`. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>

/** All addresses of a host name; rejects, or answers with none, when there are none. */
export type Resolve = (hostname: string) => Promise<readonly { address: string }[]>

export interface TargetRules {
  /** Networks that are permitted besides the public internet. */
  allowedNetworks: readonly Network[]
  /** Ports that a target may name, itself or through its scheme; 80 and 443 when left out. */
  allowedPorts?: readonly number[] | undefined
  /** The system's resolver when left out. */
  resolve?: Resolve | undefined
  /** Ends the wait for the resolver; after 5 seconds when left out. */
  signal?: AbortSignal | undefined
}

/** Why a URL is no target. */
export type Refusal = 'invalid_url' | 'scheme' | 'userinfo' | 'port' | 'unresolvable' | 'private_address'

export type Judgement =
  | { allowed: true; url: URL; addresses: LookupAddress[] }
  | { allowed: false; reason: Refusal; message: string }

const RESOLVER_TIMEOUT = 5_000

const DEFAULT_PORTS = [80, 443]

/** All global unicast addresses that IANA has given out or may give out (RFC 4291, section 2.4). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Public by its range, yet answered by the platform that a virtual machine runs on: Azure's agent endpoint
 * (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16'])

/**
 * Reads networks in CIDR form, such as `10.20.0.0/16` or `fd00:1::/48`.
 * @throws Error that names every one that is wrong.
 */
export function parseNetworks(cidrs: readonly string[]): Network[] {
  const wrong = cidrs.filter((cidr) => !isNetwork(cidr))
  if (wrong.length > 0) throw new Error(`not a network in CIDR form: ${wrong.join(', ')}`)
  return cidrs.map((cidr) => ipaddr.parseCIDR(cidr))
}

/**
 * Judges whether requests may be sent to a URL that a customer chose: http or https, no user name or password,
 * a permitted port, and a host whose every address is public or in an allowed network. A name is resolved
 * once, and who sends a request has to connect to one of the addresses answered here: resolving the name again
 * might give others. Never rejects.
 */
export async function judgeTarget(text: string, rules: TargetRules): Promise<Judgement> {
  const ports = rules.allowedPorts ?? DEFAULT_PORTS
  const refuse = (reason: Refusal): Judgement => ({
    allowed: false,
    reason,
    message: refusalMessages[reason](ports),
  })

  const url = URL.parse(text)
  if (url === null) return refuse('invalid_url')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('scheme')
  if (url.username !== '' || url.password !== '') return refuse('userinfo')
  if (!ports.includes(portOf(url))) return refuse('port')

  const addresses = await addressesOf(url, rules)
  if (addresses.length === 0) return refuse('unresolvable')
  const pinned = addresses.flatMap((address) => toPermitted(address, rules.allowedNetworks))
  // One that may not be reached spoils all: which of them a connection reaches is not for the name to decide.
  if (pinned.length < addresses.length) return refuse('private_address')
  return { allowed: true, url, addresses: pinned }
}

/** What is wrong with the URL, to follow the name of its field. No message tells what a name resolved to. */
const refusalMessages: Record<Refusal, (ports: readonly number[]) => string> = {
  invalid_url: () => 'is not a URL',
  scheme: () => 'must begin with http:// or https://',
  userinfo: () => 'must not carry a user name or password',
  port: (ports) => `must use port ${ports.join(' or ')}`,
  unresolvable: () => 'names a host that cannot be found',
  private_address: () => 'must lead to public addresses only',
}

/** The port that a connection to the URL goes to. */
function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

/** The host as a resolver or a certificate names it: an IPv6 address without the brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** The host itself when it is an address: the URL parser has brought every spelling into the usual one. */
async function addressesOf(url: URL, rules: TargetRules): Promise<string[]> {
  const host = hostOf(url)
  if (isIP(host) !== 0) return [host]
  const { resolve = resolveAll, signal = AbortSignal.timeout(RESOLVER_TIMEOUT) } = rules
  const { promise: given, reject: giveUp } = Promise.withResolvers<never>()
  const abort = () => giveUp(new Error('The resolver took too long.'))
  signal.addEventListener('abort', abort)
  try {
    signal.throwIfAborted()
    const found = await Promise.race([resolve(host), given])
    return found.map(({ address }) => address)
  } catch {
    return []
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function resolveAll(hostname: string): Promise<LookupAddress[]> {
  return lookup(hostname, { all: true, order: 'verbatim' })
}

/** The address to connect to, or nothing if no connection may be made to it. */
function toPermitted(text: string, allowedNetworks: readonly Network[]): LookupAddress[] {
  if (!ipaddr.isValid(text)) return []
  const address = ipaddr.parse(text)
  const permitted = isPublic(address) || allowedNetworks.some((network) => contains(network, address))
  return permitted ? [{ address: text, family: address.kind() === 'ipv4' ? 4 : 6 }] : []
}

/**
 * Only what is known to be public passes. IPv6 forms that carry an IPv4 address (mapped, compatible,
 * translated, 6to4, Teredo) do not, whichever address they carry: no receiver needs them.
 */
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast' || PLATFORM_ADDRESSES.has(address.toString())) return false
  // What ipaddr.js has no name for it calls unicast, IPv4-compatible addresses among it.
  return address.kind() === 'ipv4' || contains(GLOBAL_IPV6, address)
}

function contains(network: Network, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return network[0].kind() === address.kind() && address.match(network)
}

/** Stricter than ipaddr.js, which reads `10/8` as 0.0.0.10/8 and `010.0.0.0/8` as 8.0.0.0/8. */
function isNetwork(cidr: string): boolean {
  const address = cidr.slice(0, cidr.lastIndexOf('/'))
  return isIP(address) !== 0 && !address.includes('%') && ipaddr.isValidCIDR(cidr)
}
