import type { IncomingMessage } from 'node:http'

/** Most bytes of a refused body that are read and thrown away, unless more may be sent. */
const largestRest = 16 * 1024 * 1024

/**
 * Reads what the caller still sends after its request was answered. Closing the connection on it would make the
 * caller's system discard the answer, too; who sends without end is cut off.
 * @param limit bytes that the request was allowed to have
 */
export function discardBody(req: IncomingMessage, limit = 0): void {
  if (req.complete) return
  let length = 0
  req.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > Math.max(largestRest, limit)) req.socket.destroy()
  })
  req.on('error', () => {}) // The caller has gone away, and has its answer.
  req.resume()
}
