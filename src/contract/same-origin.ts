import type { IncomingMessage } from 'node:http'
import { RequestError } from '../domain/errors.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser send: a cookie goes along with that as well. Browsers say where a request
 * comes from in `Sec-Fetch-Site` (https://w3c.github.io/webappsec-fetch-metadata/), older ones in `Origin`; one that
 * says neither is not believed.
 * @param url at which people reach the server: its scheme, host and port count
 * @throws RequestError `forbidden`
 */
export function requireSameOrigin({ method = '', headers }: IncomingMessage, url: string): void {
  if (safeMethods.has(method)) return
  const site = headers['sec-fetch-site']
  const same =
    site === undefined ? headers.origin === new URL(url).origin : site === 'same-origin' || site === 'none'
  if (!same) throw new RequestError('forbidden', 'This request comes from another site.')
}
