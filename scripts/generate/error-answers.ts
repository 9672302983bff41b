import { BaseResolver } from '@redocly/openapi-core'
import { writeEnums } from './keywords.ts'

/** What the contract says of one thing that can be wrong with a request (`x-errors`). */
export interface ErrorFacts {
  /** What is said where no more is known; left out where more always is. */
  message?: string
  /** For docs/errors.md. */
  when: string
  /** The operations that answer it without saying so: all, those with a body, that can be repeated, that need a feature. */
  of?: 'all' | 'body' | 'repeatable' | 'feature'
}

/** How a surface writes it. */
export interface ErrorForm {
  status: number
  /** The surface's own code; left out where it has none. */
  code?: string
  /** Instead of what all surfaces say. */
  message?: string
  /** Name of its answer in the surface's common.yaml. */
  answer?: string
}

export interface SurfaceErrors {
  errors?: Record<string, ErrorForm>
  /** The body of an error; `{status}`, `{code}` and `{message}` in its example stand for those of each. */
  errorBody?: { schema: string; example: unknown }
  /** Of every answer: names in the surface's common.yaml, by name of the header. */
  headers?: Record<string, string>
}

interface Answer {
  headers?: Record<string, object>
  content?: object
  /** What stands in the example beside the message, or instead of it. */
  'x-error'?: object
}

interface Common {
  responses: Record<string, Answer>
  schemas: Record<string, unknown>
}

interface Root {
  'x-errors': Record<string, ErrorFacts>
  'x-surfaces': Record<string, SurfaceErrors>
}

/**
 * Reads the files of a contract, and writes what its root says of errors into each surface's common.yaml: bodies and
 * headers of the error answers, and the codes of the error schema.
 * @param path of the root document; a bundled one has no other files
 */
export async function readDocuments(path: string): Promise<BaseResolver> {
  const resolver = new BaseResolver()
  const { parsed: root } = (await resolver.resolveDocument(null, path, true)) as { parsed: Root }
  for (const [name, surface] of Object.entries(root['x-surfaces'])) {
    const document = await resolver.resolveDocument(path, `${name}/common.yaml`).catch(() => null)
    if (document !== null && 'parsed' in document)
      writeErrors(document.parsed as Common, surface, root['x-errors'])
  }
  return resolver
}

function writeErrors({ responses, schemas }: Common, surface: SurfaceErrors, facts: Root['x-errors']): void {
  const { errors = {}, errorBody } = surface
  const headers = Object.entries(surface.headers ?? {}).map(([name, header]): [string, object] => [
    name,
    { $ref: `#/headers/${header}` },
  ])
  for (const [code, form] of Object.entries(errors)) {
    const answer = responses[form.answer ?? '']
    if (answer === undefined || errorBody === undefined) continue
    const texts = { code: form.code, status: form.status, message: form.message ?? facts[code]?.message }
    const example = fill(errorBody.example, texts, answer['x-error'])
    answer.headers = { ...Object.fromEntries(headers), ...answer.headers }
    answer.content ??= {
      'application/json': { schema: { $ref: `#/schemas/${errorBody.schema}` }, example },
    }
    delete answer['x-error']
  }
  writeEnums(schemas, 'x-error-codes', [...new Set(Object.values(errors).map(({ code }) => code))])
}

/** A copy of the example in which the texts stand, and beside the message what else is said. */
function fill(example: unknown, texts: Record<string, unknown>, beside: object = {}): unknown {
  if (typeof example === 'string')
    return example.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(texts[name]))
  if (Array.isArray(example)) return example.map((item) => fill(item, texts, beside))
  if (typeof example !== 'object' || example === null) return example
  const filled = Object.entries(example).map(([name, value]): [string, unknown] => [
    name,
    fill(value, texts, beside),
  ])
  return { ...Object.fromEntries(filled), ...('message' in example ? beside : {}) }
}
