/** What stands around the payload, field by field: the payload itself, or what always stands there. */
type Envelope = Record<string, 'payload' | Field>

interface Field {
  /** Or the name of one in the `common.yaml` beside the operation. */
  schema: string | object
  /** `{path}` in it stands for the path of the operation. */
  example: unknown
}

/** The envelopes of a surface; where it has none, the payload is the body. */
export interface Envelopes {
  /** Of one thing. */
  answer?: Envelope
  /** Of a list of things. */
  page?: Envelope
}

/** A success answer that names what is in its envelope, and leaves the envelope to its surface. */
export interface Payload {
  'x-answer'?: Media
  'x-page'?: { items: object; example?: unknown[] }
  content?: Record<string, Media>
}

interface Media {
  schema: object
  example?: unknown
}

/** Puts the payload of an answer (`x-answer` or `x-page`) into its envelope, as the answer's JSON. */
export function writeEnvelope(response: Payload, envelopes: Envelopes = {}, path: string): void {
  const { 'x-answer': answer, 'x-page': page } = response
  delete response['x-answer']
  delete response['x-page']
  const media =
    page === undefined
      ? answer && wrap(answer, envelopes.answer, path)
      : wrap({ ...page, schema: { type: 'array', items: page.items } }, envelopes.page, path)
  if (media !== undefined) response.content = { 'application/json': media, ...response.content }
}

function wrap({ schema, example }: Media, envelope: Envelope | undefined, path: string): Media {
  if (envelope === undefined) return { schema, example }
  const around = <T>(payload: T, map: (field: Field) => T) =>
    Object.fromEntries(
      Object.entries(envelope).map(([name, field]) => [name, field === 'payload' ? payload : map(field)]),
    )
  return {
    schema: {
      type: 'object',
      required: Object.keys(envelope),
      properties: around<object>(schema, (field) =>
        typeof field.schema === 'string' ? { $ref: `common.yaml#/schemas/${field.schema}` } : field.schema,
      ),
    },
    // Without an example of the payload there is none.
    example: example && around<unknown>(example, (field) => withPath(field.example, path)),
  }
}

const withPath = (example: unknown, path: string): unknown =>
  JSON.parse(JSON.stringify(example).replaceAll('{path}', path))
