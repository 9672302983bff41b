import { describe, expect, jest, test } from '@jest/globals'
import { operations } from '../../generated/operations.ts'
import { createMatcher, parameterPositions } from '../../src/contract/dispatch.ts'
import type { Operation } from '../../src/contract/operation.ts'

const [some] = operations
const operation = (method: Operation['method'], path: string): Operation => ({
  ...some,
  id: `${method} ${path}`,
  method,
  path,
})

/** Finds paths among operations that are written as `<METHOD> <path>`. @returns their ids by method */
function matcherOf(...written: string[]) {
  const match = createMatcher(
    written.map((text) => {
      const [method = '', path = ''] = text.split(' ')
      return operation(method as Operation['method'], path)
    }),
  )
  return (path: string) => {
    const found = match(path)
    return found === null ? null : [...found.operations.values()].map(({ id }) => id)
  }
}

describe('given operations with literal segments and parameters', () => {
  const find = matcherOf(
    'GET /v1/things',
    'POST /v1/things',
    'GET /v1/things/{id}',
    'GET /v1/things/search',
    'GET /v1/things/{id}/parts/{part}',
    'GET /v1/things/search/{word}',
    'DELETE /v1/{kind}/all',
  )

  test('one path leads to all of its methods', () => {
    expect(find('/v1/things')).toEqual(['GET /v1/things', 'POST /v1/things'])
  })

  test('a parameter takes any segment', () => {
    for (const id of ['7', 'x', '%2F', '..', '{id}', '__proto__', 'constructor', ' ']) {
      expect(find(`/v1/things/${id}`)).toEqual(['GET /v1/things/{id}'])
    }
  })

  test('a literal segment wins over a parameter', () => {
    expect(find('/v1/things/search')).toEqual(['GET /v1/things/search'])
  })

  test('where the literal segment leads nowhere, the parameter is tried', () => {
    expect(find('/v1/things/search/parts/7')).toEqual(['GET /v1/things/{id}/parts/{part}'])
    expect(find('/v1/things/all')).toEqual(['GET /v1/things/{id}'])
    expect(find('/v1/others/all')).toEqual(['DELETE /v1/{kind}/all'])
  })

  const unknown = [
    ...['', '/', '/v1', '/v1/', '/v1/other', '/v2/things', '/things', 'v1/things', '*'],
    ...[
      '/v1/things/',
      '/v1/things//parts/7',
      '/v1//things',
      '//v1/things',
      '/v1/things/7/parts',
      '/v1/things/7/parts/',
    ],
    ...[
      '/V1/things',
      '/v1/Things',
      '/v1/thing',
      '/v1/things/7/parts/7/more',
      '/__proto__',
      '/constructor/things',
    ],
  ]
  test.each(unknown)('%j leads nowhere: every segment counts, and none is empty', (path) => {
    expect(find(path)).toBeNull()
  })
})

test('what is not in the contract is not found in an empty one', () => {
  expect(matcherOf()('/')).toBeNull()
  expect(matcherOf()('')).toBeNull()
})

describe('given a path with parameters', () => {
  test('they are read by position, still encoded', () => {
    const path = '/v1/things/{id}/parts/{part}'
    const match = createMatcher([operation('GET', path)])('/v1/things/a%2Fb/parts/7')
    const read = parameterPositions(path).map(([name, position]) => [name, match?.segments[position]])
    expect(Object.fromEntries(read)).toEqual({ id: 'a%2Fb', part: '7' })
  })

  test('two operations may name the same segment differently', () => {
    const find = matcherOf('GET /v1/{a}', 'GET /v1/{b}/x')
    expect(find('/v1/1')).toEqual(['GET /v1/{a}'])
    expect(find('/v1/1/x')).toEqual(['GET /v1/{b}/x'])
  })
})

describe('given every operation of the contract', () => {
  const match = createMatcher(operations)

  test.each(operations)('$id is found at its path', ({ id, method, path }) => {
    expect(match(path.replaceAll(/\{\w+\}/g, 'x'))?.operations.get(method)?.id).toBe(id)
  })
})

test('a look-up takes as many steps among 15 operations as among 3000', () => {
  const written = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      `GET /v1/kind${index}`,
      `GET /v1/kind${index}/{id}`,
      `GET /v1/kind${index}/{id}/parts`,
    ]).flat()
  const steps = (count: number, path: string) => {
    const find = matcherOf(...written(count))
    const get = jest.spyOn(Map.prototype, 'get')
    find(path)
    const { length } = get.mock.calls
    get.mockRestore()
    return length
  }
  for (const path of ['/v1/kind4', '/v1/kind4/7', '/v1/kind4/7/parts', '/v1/kind4/7/other', '/v1/none']) {
    expect(steps(1000, path)).toBe(steps(5, path))
    expect(steps(1000, path)).toBeLessThanOrEqual(path.split('/').length)
  }
})
