import type { Request } from 'express'
import ipaddr from 'ipaddr.js'

/** Scheme and a host, which is a name whose parts are not empty or an address, and perhaps a port. */
const plainOrigin = /^https?:\/\/(?:\w[\w-]*(?:\.\w[\w-]*)*\.?|\[[\da-f:.]+\])(?::\d+)?$/i

/**
 * Scheme, host and port as the caller knows them. Express looks at forwarded headers when the proxy is trusted.
 * What names no host is replaced by the address that the request came to.
 */
export function originOf({ protocol, host, socket }: Request): string {
  // Express says that it always has one.
  const given = `${protocol}://${(host as string | undefined) ?? ''}`
  if (plainOrigin.test(given) && URL.canParse(given)) return new URL(given).origin
  const address = ipaddr.process(socket.localAddress ?? '127.0.0.1')
  const name = address.kind() === 'ipv4' ? address.toString() : `[${address.toString()}]`
  return `http://${name}:${socket.localPort ?? 80}`
}
