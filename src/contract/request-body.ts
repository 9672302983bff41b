import type { IncomingMessage, ServerResponse } from 'node:http'
import bodyParser from 'body-parser'
import { parse as parseContentType } from 'content-type'
import { RequestError } from '../domain/errors.ts'
import { checkJson } from './json.ts'
import type { Operation } from './operation.ts'

type Reader = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void

const readers = new Map<number, Reader>()

function readerFor(limit: number): Reader {
  let reader = readers.get(limit)
  if (reader === undefined)
    readers.set(limit, (reader = bodyParser.raw({ type: () => true, limit }) as Reader))
  return reader
}

export interface Body {
  /** As sent, after decompression. */
  bytes: Buffer
  value: unknown
}

const hasBody = (req: IncomingMessage) =>
  req.headers['transfer-encoding'] !== undefined || (req.headers['content-length'] ?? '0') !== '0'

/**
 * Reads and decodes the body of a request; null when there is none.
 * @throws RequestError for a media type, charset or encoding that the operation does not declare, a body over its
 * limit, and one that is not well-formed.
 */
export async function readBody(
  req: IncomingMessage,
  res: ServerResponse,
  operation: Operation,
): Promise<Body | null> {
  if (operation.mediaTypes.length === 0 || !hasBody(req)) return null
  refuseMediaType(req.headers['content-type'], operation)
  const bytes = await readBytes(req, res, operation.bodyLimit)
  return { bytes, value: parseJson(bytes) }
}

function refuseMediaType(header: string | undefined, { mediaTypes }: Operation): void {
  const { type, parameters } = parseContentType(header ?? '')
  if (!mediaTypes.includes(type)) {
    throw new RequestError('unsupported_media_type', 'This operation does not read such a body.', {
      accepted: mediaTypes,
    })
  }
  const charset = parameters['charset']
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw new RequestError('unsupported_media_type', 'The body must be UTF-8.', { accepted: mediaTypes })
  }
}

function readBytes(req: IncomingMessage, res: ServerResponse, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    readerFor(limit)(req, res, (error) => {
      if (error) reject(fromReadError(error, limit))
      else resolve((req as IncomingMessage & { body?: Buffer }).body ?? Buffer.alloc(0))
    })
  })
}

/** body-parser's errors by their documented `type`. */
function fromReadError(error: { type?: string; status?: number }, limit: number): RequestError {
  const cause = { cause: error }
  if (error.type === 'entity.too.large') {
    return new RequestError('payload_too_large', 'The body is too large.', { limit }, cause)
  }
  if (error.type === 'encoding.unsupported') {
    return new RequestError('unsupported_media_type', 'The body has an unknown Content-Encoding.', {}, cause)
  }
  return unreadable('could not be read to its end', cause)
}

const unreadable = (message: string, options?: ErrorOptions) =>
  new RequestError(
    'invalid_request',
    'The body cannot be read.',
    { fields: [{ field: '', in: 'body', message }] },
    options,
  )

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch (error) {
    throw unreadable('is not valid UTF-8', { cause: error })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    throw unreadable(`is not valid JSON${position === undefined ? '' : ` (at character ${position})`}`, {
      cause: error,
    })
  }
  const fault = checkJson(value)
  if (fault !== null) {
    throw new RequestError('invalid_request', 'The body cannot be stored.', {
      fields: [{ in: 'body', ...fault }],
    })
  }
  return value
}
