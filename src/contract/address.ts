import ipaddr from 'ipaddr.js'

/** An address with a port, as some proxies write it, and one in brackets. */
const withPort = /^(?:([\d.]+):\d+|\[([^\]]*)\](?::\d+)?)$/

/** What all that names no address counts as: were it told apart, whoever makes it up would never be counted twice. */
const unreadable = 'unreadable'

/**
 * Where a request comes from, as it is counted.
 * @param given as the connection or a proxy in front says; one IPv6 customer holds a whole /64, which counts as one
 */
export function addressKey(given: string): string {
  const [, v4, v6] = withPort.exec(given) ?? []
  const address = v4 ?? v6 ?? given
  if (!ipaddr.isValid(address)) return unreadable
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}
