import { Readable } from 'node:stream'
import type { SetCookie } from 'cookie'

/** What is sent back, on any surface. */
export interface Answer {
  status: number
  /** Text, bytes, or what is read while it is sent; empty text is no body. */
  body: string | Uint8Array | Readable
  /** Of the body: JSON when left out. */
  mediaType?: string | undefined
  /** Bytes of a body that is read while it is sent, where they are known. */
  length?: number | undefined
  /** What the operation says besides its body. The contract declares each. */
  headers?: Readonly<Record<string, string>> | undefined
  cookies?: readonly SetCookie[] | undefined
  /** Whether it was given before. */
  replayed?: boolean
  /** Seconds after which a repeat may succeed. */
  retryAfter?: number | undefined
}

/** What a handler adds to its answer. */
export type Extras = Pick<Answer, 'headers' | 'cookies'>

/**
 * What a handler returns that has more to say than a payload in its surface's envelope: headers and cookies beside one,
 * or a body of another kind. The contract declares the status, the headers and the media type.
 */
export class Reply<Payload> {
  readonly payload: Payload | undefined
  readonly answer: Partial<Answer>
  constructor(payload: Payload | undefined, answer: Partial<Answer>) {
    this.payload = payload
    this.answer = answer
  }
}

/** A payload, with headers and cookies beside it. */
export const withExtras = <Payload>(payload: Payload, extras: Extras) => new Reply(payload, extras)

/** Sends a browser elsewhere: with GET (303), or as it has come (302 to who came with GET). */
export const redirect = (location: string, { headers, cookies }: Extras = {}, status: 302 | 303 = 303) =>
  new Reply<never>(undefined, { status, body: '', headers: { ...headers, Location: location }, cookies })

/**
 * A page for people. One with a name is shown as well, and is called so when it is saved; one with a status says that
 * something is not as they thought.
 */
export const page = (
  html: string,
  { filename, ...extras }: Extras & { filename?: string; status?: number } = {},
) =>
  new Reply<never>(undefined, {
    ...extras,
    ...(filename === undefined ? {} : { headers: { ...extras.headers, ...dispose('inline', filename) } }),
    body: html,
    mediaType: 'text/html',
  })

export interface Download {
  body: Uint8Array | Readable
  mediaType: string
  /** As which it is to be saved. */
  filename: string
  /** Bytes of a stream, where they are known. */
  length?: number
}

/** A file to be saved. One that is a stream is closed when its reader goes away. */
export const download = ({ filename, ...content }: Download, extras: Extras = {}) =>
  new Reply<never>(undefined, {
    ...extras,
    ...content,
    headers: { ...extras.headers, ...dispose('attachment', filename) },
  })

/** RFC 6266: a name that every client reads, and one with all its characters. */
function dispose(how: 'inline' | 'attachment', filename: string): Record<string, string> {
  const plain = filename.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(filename).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return { 'Content-Disposition': `${how}; filename="${plain}"; filename*=UTF-8''${full}` }
}

/** One event of an event stream. */
export interface StreamEvent {
  event?: string
  id?: string
  data: unknown
}

/**
 * Events as they come, until there are no more or the reader goes away, which ends the iteration.
 * @param source null says that there is nothing new: everybody on the way learns that the stream goes on
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const events = (source: AsyncIterable<StreamEvent | null>, extras: Extras = {}) =>
  new Reply<never>(undefined, {
    ...extras,
    body: Readable.from(writeEvents(source), { objectMode: false }),
    mediaType: 'text/event-stream',
  })

const comment = ':\n\n'

async function* writeEvents(source: AsyncIterable<StreamEvent | null>): AsyncGenerator<string> {
  // Something at once: readers wait for the first bytes before they count as connected.
  yield comment
  for await (const item of source) {
    if (item === null) {
      yield comment
      continue
    }
    const { event, id, data } = item
    const lines = [
      ...(event === undefined ? [] : [`event: ${event}`]),
      ...(id === undefined ? [] : [`id: ${id}`]),
      `data: ${JSON.stringify(data)}`,
    ]
    yield `${lines.join('\n')}\n\n`
  }
}
