import * as z from 'zod'
import type { GraphRequest, Transport } from './transport.ts'

const readsOnly = z.object({ requests: z.array(z.object({ method: z.literal('GET') })) })

/**
 * The same connection, which sends nothing that could change a directory: only GET, and batches of GET. The request
 * for a token is not among its requests.
 * @throws TypeError (`send`), before anything is sent, for any other request: that is a fault of ours
 */
export function readOnly(transport: Transport): Transport {
  return {
    ...transport,
    async send(request) {
      if (!isRead(request)) {
        throw new TypeError(`a connection for reading was asked to send ${request.method}`)
      }
      return transport.send(request)
    },
  }
}

function isRead({ method, url, body }: GraphRequest): boolean {
  if (method === 'GET') return body === undefined
  return method === 'POST' && /\/(v1\.0|beta)\/\$batch$/.test(url) && readsOnly.safeParse(body).success
}
