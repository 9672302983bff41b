import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { parse as parseContentType } from 'content-type'
import { parseExactJson, TooManyLongNumbers } from '../exact-json.ts'
import { refusal, RequestError } from '../domain/errors.ts'
import { checkJson } from '../domain/json.ts'
import { readForm } from './form.ts'
import { type LargeBodies, largeSize, type Sender } from './large-bodies.ts'
import { readMultipartFields } from './multipart-fields.ts'
import { readUpload, tooLarge, type UploadedFile } from './multipart.ts'
import type { Operation } from './operation.ts'
import { createPace } from './pace.ts'
import { unreadable } from './unreadable.ts'

/** What undoes a Content-Encoding. */
const decoders = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

/** A body that was read, or a file that is to be read. */
export type Body = { mediaType: string } & (
  | {
      /** As sent, after decompression. */
      bytes: Buffer
      value: unknown
      /** The value with ExactNumbers, when it may have some. */
      exact?: unknown
    }
  | UploadedFile
)

/** What an operation says of its body. */
export type BodyRules = Pick<Operation, 'mediaTypes' | 'bodyLimit' | 'filePart'>

export interface ReadingRules {
  sender: Sender
  largeBodies: LargeBodies
  /** Takes what is to be done when the request is over. */
  afterwards: DisposableStack
}

const multipart = 'multipart/form-data'

const hasBody = (req: IncomingMessage) =>
  req.headers['transfer-encoding'] !== undefined || (req.headers['content-length'] ?? '0') !== '0'

/**
 * Reads and decodes the body of a request; null when there is none.
 * @throws RequestError for a media type, charset or encoding that the operation does not declare, a body over its
 * limit, and one that is not well-formed.
 */
export async function readBody(
  req: IncomingMessage,
  operation: BodyRules,
  rules: ReadingRules,
): Promise<Body | null> {
  if (operation.mediaTypes.length === 0 || !hasBody(req)) return null
  const mediaType = readMediaType(req.headers['content-type'], operation)
  if (Number(req.headers['content-length']) > operation.bodyLimit) throw tooLarge(operation.bodyLimit)
  const source = decode(req, rules)
  if (mediaType === multipart && operation.filePart !== null) {
    const upload = await readUpload(req, source, operation)
    rules.afterwards.defer(upload.stop)
    return { mediaType, ...upload }
  }
  const bytes = await readBytes(source, operation.bodyLimit, rules)
  if (mediaType === multipart && bytes.length > 0)
    return {
      mediaType,
      bytes,
      value: await readMultipartFields(bytes, req.headers['content-type'] ?? ''),
    }
  return { mediaType, bytes, ...parse(bytes, mediaType) }
}

/**
 * The media type of a body, when the operation reads such.
 * @throws RequestError `unsupported_media_type`
 */
export function readMediaType(header: string | undefined, { mediaTypes }: BodyRules): string {
  const { type, parameters } = parseContentType(header ?? '')
  if (!mediaTypes.includes(type)) {
    throw refusal('unsupported_media_type', {
      accepted: mediaTypes,
    })
  }
  const charset = parameters['charset']
  // PHP and others write it without the hyphen.
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new RequestError('unsupported_media_type', 'The body must be UTF-8.', { accepted: mediaTypes })
  }
  return type
}

/** The body without its Content-Encoding. */
function decode(req: IncomingMessage, { afterwards }: ReadingRules): Readable {
  const decoder = createDecoder(req.headers['content-encoding'])
  if (decoder === null) return req
  afterwards.defer(() => {
    req.unpipe(decoder)
    decoder.destroy()
  })
  // A pipe does not tell its end that the caller has gone away.
  return req.once('error', (error) => decoder.destroy(error)).pipe(decoder)
}

/**
 * Stops at the limit and leaves the rest unread, so that the refusal does not wait for it. What takes others' place has
 * to keep pace.
 */
async function readBytes(source: Readable, limit: number, rules: ReadingRules): Promise<Buffer> {
  const { sender, largeBodies, afterwards } = rules
  const chunks: Buffer[] = []
  let length = 0
  let large = false
  return new Promise((resolve, reject) => {
    const stop = (error: RequestError) => {
      source.off('data', take)
      source.pause()
      pace.arrived(0)
      reject(error)
    }
    const pace = createPace(stop)
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > limit) return stop(tooLarge(limit))
      if (length <= largeSize) return
      if (large) pace.arrived(chunk.length)
      else {
        large = true
        try {
          afterwards.defer(largeBodies.admit(sender))
        } catch (refusal) {
          return stop(refusal as RequestError)
        }
      }
      pace.wait()
    }
    source
      .on('data', take)
      .once('end', () => {
        pace.arrived(0)
        resolve(Buffer.concat(chunks))
      })
      .once('error', (cause) => stop(unreadable('could not be read to its end', '', { cause })))
  })
}

function createDecoder(encoding = ''): Transform | null {
  if (/^(?:identity)?$/i.test(encoding)) return null
  const create = decoders.get(encoding.toLowerCase())
  if (create === undefined) {
    throw new RequestError('unsupported_media_type', 'The body has an unknown Content-Encoding.')
  }
  return create()
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Buffer, mediaType: string): { value: unknown; exact?: unknown } {
  if (bytes.length === 0) return { value: undefined }
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch (error) {
    throw unreadable('is not valid UTF-8', '', { cause: error })
  }
  return mediaType === 'application/x-www-form-urlencoded' ? { value: readForm(text) } : parseJson(text)
}

function parseJson(text: string): { value: unknown; exact?: unknown } {
  let value: unknown
  let exact: unknown
  try {
    value = JSON.parse(text)
    exact = parseExactJson(text, value)
  } catch (error) {
    if (error instanceof TooManyLongNumbers) throw unreadable(error.message, '', { cause: error })
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    throw unreadable(`is not valid JSON${position === undefined ? '' : ` (at character ${position})`}`, '', {
      cause: error,
    })
  }
  const fault = checkJson(exact)
  if (fault !== null) {
    throw new RequestError('invalid_request', 'The body cannot be stored.', {
      fields: [{ in: 'body', ...fault }],
    })
  }
  return exact === value ? { value } : { value, exact }
}
