import type { Operation } from '../../src/contract/operation.ts'
import type { Entry, Parameter } from './contract.ts'

/** What is said of the parameters of a query. */
export function queryOf(parameters: Parameter[]) {
  const declared = parameters.filter(({ in: place }) => place === 'query')
  const names = (found: Parameter[]) => found.map(({ name }) => name)
  return {
    queryParameters: names(declared),
    listParameters: names(declared.filter(({ schema }) => schema.type === 'array')),
    timeParameters: names(
      declared.filter(({ schema }) => schema.format === 'date-time' || schema.format === 'instant'),
    ),
    forgivenParameters: Object.fromEntries(
      declared
        .filter((parameter) => parameter['x-when-unreadable'] === 'ignore')
        .map(({ name, schema }) => [name, Number(schema['minimum'])]),
    ),
  }
}

/** @throws Error when a body cannot be sent as a form, which what stands in the query is then */
export function looseFieldsOf({ operation }: Entry): Operation['looseFields'] {
  const { operationId, requestBody } = operation
  if (requestBody === undefined) return null
  const schema = requestBody.content['application/x-www-form-urlencoded']?.schema
  if (schema === undefined) throw new Error(`${operationId}: its body cannot be sent as a form`)
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, { type = '', nullable = false, format }]) => [
      name,
      { number: ['integer', 'number'].includes(type), nullable, verbatim: format === 'password' },
    ]),
  )
}
