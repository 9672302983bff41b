import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import express from 'express'
import fc from 'fast-check'
import { operations as operationTable, tables } from '../../generated/operations.ts'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import { createOracle, type Disagreement } from '../../src/contract/oracle.ts'
import { RequestError } from '../../src/domain/errors.ts'
import { valuesOf, violationsOf } from '../support/arbitraries.ts'
import { type ContractOperation, readOperations } from '../support/contract-document.ts'

const seed = Number(process.env['TEST_SEED'] ?? 20260301)
const app = express()
const operations = readOperations().filter(({ id, title }) => id === title)
const disagreements: Disagreement[] = []
const oracle = createOracle((disagreement) => void disagreements.push(disagreement))

const inTable = ({ id }: ContractOperation) => {
  const found = operationTable.find((operation) => operation.id === id)
  if (found === undefined) throw new Error(`${id} is not in the operation table`)
  return found
}

/** A request to an operation as Express hands it on: what is asked for does not matter to the answer. */
function requestTo({ method, path }: ContractOperation, query = ''): IncomingMessage {
  const url = path.replaceAll(/\{\w+\}/g, '3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f') + query
  return { method, url, headers: { 'content-type': 'application/json' }, app } as unknown as IncomingMessage
}

/** What the oracle says to an answer. */
async function objectionsTo(
  operation: ContractOperation,
  status: number,
  body: unknown,
): Promise<Disagreement[]> {
  const text = body === undefined ? '' : JSON.stringify(body)
  await oracle.checkResponse(requestTo(operation), inTable(operation), { status, body: text }, {})
  return disagreements.splice(0)
}

describe(`given answers made from the contract (seed ${seed})`, () => {
  describe.each(operations)('$id', (operation) => {
    const answers = Object.entries(operation.answers).filter(([status]) => Number(status) < 500)

    test('the oracle has nothing against its examples', async () => {
      for (const [status, media] of answers) {
        expect(await objectionsTo(operation, Number(status), media?.example)).toEqual([])
      }
    })

    test('the oracle has nothing against answers that fit', async () => {
      for (const [status, media] of answers) {
        if (media === null) continue
        const property = fc.asyncProperty(valuesOf(media.schema), async (body) => {
          expect(await objectionsTo(operation, Number(status), body)).toEqual([])
        })
        await fc.assert(property, { seed, numRuns: 5 })
      }
    })

    test('the oracle reports answers that break the contract, each in its own way', async () => {
      for (const [status, media] of answers) {
        if (media === null) continue
        for (const { what, values } of violationsOf(media.schema, 'json')) {
          const property = fc.asyncProperty(values, async (body) => {
            const found = await objectionsTo(operation, Number(status), body)
            expect({ status, what, found: found.length }).toEqual({ status, what, found: 1 })
          })
          await fc.assert(property, { seed, numRuns: 2 })
        }
      }
    })

    test('the oracle reports an answer without its body, and a status that is not declared', async () => {
      expect(await objectionsTo(operation, 200, undefined)).toHaveLength(1)
      expect(await objectionsTo(operation, 418, { success: true, data: null })).toHaveLength(1)
    })

    test('the serializer writes all that the contract declares, and nothing else', () => {
      const { id, status, surface } = inTable(operation)
      const serialize = tables.codecs[surface]?.serializers[id]
      const media = operation.answers[String(status)]
      if (!serialize || !media) return
      fc.assert(
        fc.property(valuesOf(media.schema), (body) => {
          expect(JSON.parse(serialize(body))).toEqual(JSON.parse(JSON.stringify(body)))
          const more = <T>(value: T) => ({ ...value, password: 'x' })
          const written = serialize(Array.isArray(body) ? body.map(more) : more(body))
          expect(written).not.toContain('"password"')
        }),
        { seed, numRuns: 20 },
      )
    })
  })
})

describe('given a verdict on a request', () => {
  const operation = operations.find(({ id }) => id === 'opspilot365_listTenants')
  const input = (query: Record<string, unknown>) => ({
    path: {},
    query,
    header: {},
    body: undefined,
    mediaType: '',
  })
  const refusal = (field: string, message: string) =>
    new RequestError('invalid_request', 'No.', { fields: [{ field, in: 'query', message }] })
  const ask = async (query: Record<string, unknown>, verdict: RequestError | null) => {
    if (operation === undefined) throw new Error('there is no such operation')
    const asked = {
      req: requestTo(operation),
      url: { path: operation.path, search: '', origin: () => 'http://127.0.0.1' },
    }
    await oracle.checkRequest(asked, inTable(operation), input(query), verdict)
    return disagreements.splice(0)
  }

  test('when the oracle is of the same mind, it says nothing', async () => {
    expect(await ask({ limit: '5' }, null)).toEqual([])
    expect(await ask({ limit: '0' }, refusal('limit', 'must be >= 1'))).toEqual([])
  })

  test('when what was let through is wrong, it says why', async () => {
    expect(await ask({ limit: '0' }, null)).toEqual([
      {
        operation: 'opspilot365_listTenants',
        direction: 'request',
        ours: 'accepted',
        words: 'request/query/limit must be >= 1',
      },
    ])
  })

  test('when what was refused is right, it repeats what was said', async () => {
    expect(await ask({ limit: '5' }, refusal('limit', 'must be odd'))).toEqual([
      {
        operation: 'opspilot365_listTenants',
        direction: 'request',
        ours: 'refused',
        words: 'No.\nquery limit: must be odd',
      },
    ])
  })

  test('when the difference is deliberate, it says nothing', async () => {
    expect(await ask({ limit: 'Infinity' }, refusal('limit', 'must be a finite number'))).toEqual([])
  })
})

test('the oracle leaves the contract, which is also served, as it is', async () => {
  const committed = await readFile('generated/openapi.json', 'utf8')
  expect(openapi).toEqual(JSON.parse(committed))
})
