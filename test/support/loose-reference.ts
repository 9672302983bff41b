import type { RequestHandler } from 'express'
import { type ContractOperation, readOperations, type Schema } from './contract-document.ts'

type Fields = Record<string, unknown>

/**
 * What the contract says, beyond OpenAPI, of how a surface takes texts (`input` of `x-surfaces`), for a server that
 * knows OpenAPI only.
 */
export function looseReference(document: object): RequestHandler {
  const surfaces = (document as { 'x-surfaces': Record<string, { input?: object }> })['x-surfaces']
  const operations = readOperations(document as Fields).filter(
    ({ id }) => surfaces[id.split('_')[0] ?? '']?.input !== undefined,
  )
  return (req, _res, next) => {
    const found = operations.find(
      ({ method, path }) => method === req.method && toPattern(path).test(req.path),
    )
    if (found === undefined) return next()
    Object.defineProperty(req, 'query', {
      value: looseQuery({ ...req.query }, found),
      writable: true,
      configurable: true,
    })
    const { body } = req as { body: unknown }
    if (found.body !== null && typeof body === 'object' && body !== null && !Array.isArray(body))
      loosenFields(body as Fields, found.body.schema.properties ?? {})
    next()
  }
}

const toPattern = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

function looseQuery(sent: Fields, { parameters }: ContractOperation): Fields {
  const query: Fields = Object.create(null) as Fields
  for (const [name, value] of Object.entries(sent)) {
    const declared = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name)
    if (declared === undefined) {
      // A list in the place of a field.
      if (name === '__proto__') Object.defineProperty(query, name, { value, enumerable: true })
      continue
    }
    const texts = [value].flat().map((one) => trim(String(one)))
    const given = texts.filter((one) => one !== '')
    const text = given.length > 1 ? given : (given[0] ?? '')
    const isPage = declared['x-when-unreadable'] === undefined || Array.isArray(text) || isFrom1(text)
    if (text !== '' && isPage) query[name] = text
  }
  return query
}

const isFrom1 = (text: string) => /^\+?0*[1-9]\d*$/.test(text)

function loosenFields(body: Fields, properties: Record<string, Schema>): void {
  for (const [name, { type, format, nullable }] of Object.entries(properties)) {
    const sent = body[name]
    const text = typeof sent === 'string' && format !== 'password' ? trim(sent) : sent
    if (text === '' || text === null) {
      if (nullable === true) body[name] = null
      else delete body[name]
    } else if (text !== undefined) {
      body[name] = type === 'integer' && typeof text === 'string' && /^[+-]?\d+$/.test(text) ? +text : text
    }
  }
}

function trim(text: string): string {
  const isBlank = (character = '') => character.trim() === '' || '\u200B\u200E'.includes(character)
  const letters = [...text]
  while (letters.length > 0 && isBlank(letters[0])) letters.shift()
  while (letters.length > 0 && isBlank(letters.at(-1))) letters.pop()
  return letters.join('')
}
