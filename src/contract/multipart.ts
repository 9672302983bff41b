import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyConfig } from '@fastify/busboy'
import { CutOffError, refusal, RequestError } from '../domain/errors.ts'
import type { Operation } from './operation.ts'
import { createPace } from './pace.ts'
import { unreadable } from './unreadable.ts'
import { isStorable } from '../domain/json.ts'

/** A file that is being sent. */
export interface UploadedFile {
  /** As the sender calls it, without folders. */
  filename: string
  /**
   * Its bytes, once, as they arrive. The last of them is followed by the error that the rest of the body gives
   * rise to, if any: whoever has read to the end has the whole file, and nothing came besides it.
   */
  bytes: AsyncIterable<Buffer>
}

/** More than a form needs; what goes beyond is refused or cut off before it fills memory. */
const limits = { fields: 100, fieldNameSize: 100, fieldSize: 0, headerPairs: 20, headerSize: 8192 }

/**
 * Reads a `multipart/form-data` body up to the first bytes of its file. Fields of text besides it are ignored, as
 * form builders and web frameworks send some of their own.
 * @param source the body without its Content-Encoding
 * @throws RequestError when there is no such file, here or while its bytes are read: for another file, text instead of a file, a body that is too large, ends early or is no form; CutOffError when the
 * connection ends before the body does.
 */
export async function readUpload(
  request: IncomingMessage,
  source: Readable,
  { filePart, bodyLimit }: Pick<Operation, 'filePart' | 'bodyLimit'>,
): Promise<UploadedFile & { stop: () => void }> {
  const part = filePart ?? ''
  let filename: string | undefined
  let fault: RequestError | undefined
  let ended = false
  const pending: Buffer[] = []
  const parser = createParser(request.headers['content-type'])
  const finished = new Promise<void>((done) => {
    parser.once('finish', done)
    parser.on('error', (cause) => {
      fault ??= unreadable('is not a complete multipart/form-data body', '', { cause })
      done()
    })
  })
  parser.on('field', (name) => {
    if (name === part) fault ??= unreadable('must be a file, with a file name', part)
  })
  parser.on('fieldsLimit', () => {
    fault ??= unreadable(`must not have more than ${limits.fields} fields besides its file`, '')
  })
  parser.on('file', (name, stream, sentName) => {
    // The parser tells of what goes wrong as well.
    stream.on('error', () => {})
    if (name === part && filename === undefined) {
      filename = readFilename(sentName)
      stream.on('data', (chunk: Buffer) => void pending.push(chunk))
      return
    }
    fault ??= name === part ? unreadable('must be one file', part) : unknownPart(name)
    stream.resume()
  })

  async function* parse(): AsyncGenerator<Buffer, void> {
    let length = 0
    try {
      // Whatever happens, the answer goes out on the connection that the source reads from.
      for await (const chunk of arriving(source)) {
        length += chunk.length
        if (length > bodyLimit) throw tooLarge(bodyLimit)
        await new Promise<void>((written) => {
          parser.write(chunk, () => written())
          void finished.then(written)
        })
        if (fault !== undefined) throw fault
        yield* pending.splice(0)
      }
    } catch (cause) {
      if (cause instanceof RequestError) throw cause
      throw request.destroyed && !request.complete
        ? new CutOffError('The body was cut off.', {}, { cause })
        : unreadable('could not be read to its end', '', { cause })
    }
    ended = true
    parser.end()
    await finished
    if (fault !== undefined) throw fault
    if (filename === undefined) throw unreadable('is required', part)
    yield* pending.splice(0)
  }

  const rest = parse()
  const first = await rest.next()
  const stop = () => {
    if (!ended) parser.destroy()
    void rest.return()
  }
  return { filename: filename ?? '', bytes: resume(first, rest), stop }
}

/** What arrives of a body, for as long as it keeps pace. */
async function* arriving(source: Readable): AsyncGenerator<Buffer, void> {
  const chunks = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>
  const late = Promise.withResolvers<never>()
  late.promise.catch(() => {}) // Whoever waits for the next chunk is told.
  const pace = createPace(late.reject)
  try {
    for (;;) {
      pace.wait()
      const next = await Promise.race([chunks.next(), late.promise])
      pace.arrived(next.done === true ? 0 : next.value.length)
      if (next.done === true) return
      yield next.value
    }
  } finally {
    pace.arrived(0)
    // Not awaited: it comes after a chunk that is being waited for.
    chunks.return?.().catch(() => {})
  }
}

async function* resume(first: IteratorResult<Buffer, void>, rest: AsyncGenerator<Buffer, void>) {
  if (first.done === true) return
  yield first.value
  yield* rest
}

/** @throws RequestError when the header names no boundary */
export function createParser(contentType = '', config: Omit<BusboyConfig, 'headers'> = { limits }) {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, ...config })
  } catch (cause) {
    throw unreadable('is not a multipart/form-data body with a boundary', '', { cause })
  }
}

/** Long names are cut: they are shown, and nothing is found by them. */
const readFilename = (name: string | undefined) =>
  name === undefined || !isStorable(name) ? '' : [...name].slice(0, 255).join('')

export const tooLarge = (limit: number) => refusal('payload_too_large', { limit })

const unknownPart = (name: unknown) =>
  unreadable('is not a known part', typeof name === 'string' && isStorable(name) ? name : '')
