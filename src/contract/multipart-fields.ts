import { RequestError } from '../domain/errors.ts'
import { isStorable } from '../domain/json.ts'
import { addField } from './form.ts'
import { createParser } from './multipart.ts'
import { unreadable } from './unreadable.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A part may have a name of any length that the body has room for. */
const limits = { fieldNameSize: 65_536, headerPairs: 20, headerSize: 8192 }

/**
 * Reads a `multipart/form-data` body of fields: one text for each. A file stands as an object with its name, which no
 * text is.
 * @throws RequestError for what is not well-formed, not UTF-8 or cannot be stored, and for a list
 */
export async function readMultipartFields(
  bytes: Buffer,
  contentType: string,
): Promise<Record<string, unknown>> {
  const form: Record<string, unknown> = {}
  let fault: Error | undefined
  await new Promise<void>((done) => {
    // Every part as it comes: what is text is read here, strictly.
    const parser = createParser(contentType, { limits, isPartAFile: () => true })
    parser.on('file', (name: string | undefined, stream, filename: string | undefined) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('error', () => {}) // The parser tells of it as well.
      stream.on('end', () => {
        try {
          const field = storable(name ?? '', '')
          addField(form, field, filename === undefined ? decode(field, chunks) : { filename })
        } catch (error) {
          fault ??= error as Error
        }
      })
    })
    parser.once('finish', done)
    parser.once('error', (cause) => {
      fault ??= unreadable('is not a complete multipart/form-data body', '', { cause })
      done()
    })
    parser.end(bytes)
  })
  if (fault !== undefined) throw fault
  return form
}

function decode(field: string, chunks: Buffer[]): string {
  try {
    return storable(utf8.decode(Buffer.concat(chunks)), field)
  } catch (cause) {
    if (cause instanceof RequestError) throw cause
    throw unreadable('is not valid UTF-8', field, { cause })
  }
}

function storable(text: string, field: string): string {
  if (!isStorable(text)) throw unreadable('must not contain NUL', field)
  return text
}
