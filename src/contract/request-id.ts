import type { IncomingMessage } from 'node:http'
import { nanoid } from 'nanoid'

const acceptable = /^[\w.-]{1,64}$/

/** Names a request in its answer and in the log: as the caller names it, when that is short and plain. */
export function readRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newRequestId()
}

export const newRequestId = () => `req_${nanoid(16)}`
