import { misread } from './fields.ts'
import { addField, readPairs } from './form.ts'
import { trim } from './loose-texts.ts'
import type { InputRules, Operation } from './operation.ts'

/** What callers add for themselves or for caches on the way, such as `_=1772355600`: one underscore, not two. */
const callersOwn = /^_(?!_)/

/** An offset from UTC whose `+`, sent as it is, was read as the blank that it stands for in a query. */
const lostSign = / (?=\d\d:?\d\d$)/

export interface QueryInput {
  query: Record<string, unknown>
  /** What completes the body. */
  fields: Record<string, string>
}

/**
 * Reads a query string. A parameter that is given twice becomes an array when the operation declares it as a list; a
 * declared one without a value counts as not given.
 * @throws RequestError for bad percent-encoding, and for a repeated parameter that is no list.
 */
export function readQuery(search: string, operation: Operation, rules: InputRules): QueryInput {
  const { queryParameters, listParameters, mediaTypes, filePart } = operation
  const completesBody = rules.queryCompletesBody === true && mediaTypes.length > 0 && filePart === null
  const query: QueryInput['query'] = {}
  const fields: QueryInput['fields'] = {}
  for (const [name, sent] of readPairs(search, 'query')) {
    if (name === '__proto__') throw misread({ field: name, in: 'query', message: 'is not a known parameter' })
    const declared = queryParameters.includes(name)
    if (!declared && callersOwn.test(name)) continue
    if (!declared && completesBody) {
      addField(fields, name, sent)
      continue
    }
    if (!declared && rules.ignoresUnknownParameters === true) continue
    const value = declared ? mend(name, rules.looseTexts === true ? trim(sent) : sent, operation) : sent
    if (declared && value === '') continue
    if (listParameters.includes(name)) {
      const list = (query[name] ??= []) as string[]
      list.push(value)
    } else if (Object.hasOwn(query, name)) {
      throw misread({ field: name, in: 'query', message: 'must be given once' })
    } else {
      query[name] = value
    }
  }
  return { query, fields }
}

/** @returns what was meant, empty where it is to count as not given */
function mend(name: string, value: string, { timeParameters, forgivenParameters }: Operation): string {
  if (timeParameters.includes(name)) return value.replace(lostSign, '+')
  const least = forgivenParameters[name]
  return least === undefined || (/^\+?\d+$/.test(value) && Number(value) >= least) ? value : ''
}
