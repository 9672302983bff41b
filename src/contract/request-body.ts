import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { parse as parseContentType } from 'content-type'
import { RequestError } from '../domain/errors.ts'
import { readForm } from './form.ts'
import { checkJson } from './json.ts'
import type { Operation } from './operation.ts'

/** What undoes a Content-Encoding. */
const decoders = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

export interface Body {
  mediaType: string
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
export async function readBody(req: IncomingMessage, operation: Operation): Promise<Body | null> {
  if (operation.mediaTypes.length === 0 || !hasBody(req)) return null
  const mediaType = readMediaType(req.headers['content-type'], operation)
  const bytes = await readBytes(req, operation.bodyLimit)
  return { mediaType, bytes, value: parse(bytes, mediaType) }
}

/** The media type of a body, when the operation reads such. */
function readMediaType(header: string | undefined, { mediaTypes }: Operation): string {
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
  return type
}

/** Stops at the limit and leaves the rest unread, so that the refusal does not wait for it. */
async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new RequestError('payload_too_large', 'The body is too large.', { limit })
  if (Number(req.headers['content-length']) > limit) throw tooLarge()
  const decoder = createDecoder(req.headers['content-encoding'])
  // A pipe does not tell its end that the caller has gone away.
  if (decoder !== null) req.once('error', (error) => decoder.destroy(error)).pipe(decoder)
  const source = decoder ?? req
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    const stop = (error: RequestError) => {
      source.off('data', take)
      if (decoder !== null) req.unpipe(decoder)
      decoder?.destroy()
      reject(error)
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > limit) stop(tooLarge())
    }
    source
      .on('data', take)
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', (cause) => stop(unreadable('could not be read to its end', { cause })))
  })
}

function createDecoder(encoding = 'identity'): Transform | null {
  if (encoding.toLowerCase() === 'identity') return null
  const create = decoders.get(encoding.toLowerCase())
  if (create === undefined) {
    throw new RequestError('unsupported_media_type', 'The body has an unknown Content-Encoding.')
  }
  return create()
}

const unreadable = (message: string, options?: ErrorOptions) =>
  new RequestError(
    'invalid_request',
    'The body cannot be read.',
    { fields: [{ field: '', in: 'body', message }] },
    options,
  )

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer, mediaType: string): unknown {
  if (bytes.length === 0) return undefined
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch (error) {
    throw unreadable('is not valid UTF-8', { cause: error })
  }
  return mediaType === 'application/x-www-form-urlencoded' ? readForm(text) : parseJson(text)
}

function parseJson(text: string): unknown {
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
