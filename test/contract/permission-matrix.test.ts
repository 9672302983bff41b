import { readFile, writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { operations } from '../../generated/operations.ts'
import { readOperations } from '../support/contract-document.ts'
import { jsonOf, send } from '../support/requests.ts'
import { startServer } from '../support/server.ts'
import { trials } from '../support/trials/index.ts'
import {
  type Caller,
  callerKinds,
  type Headers,
  type Operation,
  type Target,
} from '../support/trials/trial.ts'

/**
 * Who may call what: every operation of every surface, called by everybody, against the reviewed matrix beside this
 * file. `yes` is what is neither 401 nor 403. After a change that is meant: TEST_WRITE_MATRIX=1, and look at the diff.
 */
const file = 'test/contract/permission-matrix.txt'
const server = startServer({ unlimited: true })
const columns = [...callerKinds, 'anonymous'] as const

// With the first of the media types that its body may have.
const described = new Map(
  readOperations()
    .toReversed()
    .map((operation) => [operation.id, operation]),
)

/** Credentials of each kind, from surfaces that know it. */
let foreign: Partial<Record<string, Headers>>
beforeAll(async () => {
  const callers = [await trials.opspilot365.createCaller(server), await trials.orgstack.createCaller(server)]
  foreign = Object.assign({}, ...callers.map(({ others }) => others)) as typeof foreign
})

/** A form whose file says nothing: enough to be let in, and to be refused then. */
const formWith = (part: string, filename: string) =>
  [
    '--boundary',
    `Content-Disposition: form-data; name="${part}"; filename="${filename}"`,
    'Content-Type: text/plain',
    '',
    '{}',
    '--boundary--',
    '',
  ].join('\r\n')

/** The documented example as a request, with the names of a target in place. */
function requestOf({ id, method, path, filePart }: Operation, target: Target) {
  const { body, parameters } = described.get(id) ?? { body: null, parameters: [] }
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required === true)
    .map(({ name }) => `${name}=${encodeURIComponent(target[name] ?? '')}`)
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(target[name] ?? ''))
  const example = body?.example as Record<string, unknown> | undefined
  if (filePart !== null) {
    return {
      method,
      target: filled,
      headers: { 'Content-Type': 'multipart/form-data; boundary=boundary' },
      body: formWith(filePart, String(example?.[filePart])),
    }
  }
  const known = Object.keys(example ?? {}).filter((field) => field in target)
  const filledIn = { ...example, ...Object.fromEntries(known.map((field) => [field, target[field]])) }
  const isForm = body?.mediaType === 'application/x-www-form-urlencoded'
  return {
    method,
    target: [filled, ...query].join('?'),
    headers: (body === null ? {} : { 'Content-Type': body.mediaType }) as Record<string, string>,
    body:
      example === undefined
        ? null
        : isForm
          ? new URLSearchParams(filledIn as Record<string, string>).toString()
          : JSON.stringify(filledIn),
  }
}

/** Reading ends nothing, so all of it is done by the same callers; everything else has its own. */
const readers = new Map<string, Promise<Caller>>()

function callerFor({ surface, method }: Operation): Promise<Caller> {
  if (method !== 'GET') return trials[surface].createCaller(server)
  const known = readers.get(surface) ?? trials[surface].createCaller(server)
  readers.set(surface, known)
  return known
}

async function outcomesOf(operation: Operation): Promise<string[]> {
  const trial = trials[operation.surface]
  const caller = await callerFor(operation)
  const outcomes: Record<string, string> = {}
  // Whoever may do least comes first, so that what one has ended is not missed by the next.
  for (const kind of ['anonymous', ...callerKinds.toReversed()]) {
    const isPublic = operation.permission === null
    const target = isPublic ? await caller.prepare(operation) : (caller.within?.(operation) ?? trial.nowhere)
    const credentials: Partial<Record<string, Headers>> = { ...foreign, ...caller.others }
    const request = requestOf(operation, target)
    const answer = await send(server.baseUrl, {
      ...request,
      headers: { ...request.headers, ...credentials[kind] },
    })
    // Who is let in has to be let in far enough to be told whether they may.
    const { status, body } = answer
    const json = jsonOf(answer)
    const refusal = json === null ? null : trial.readRefusal(status, json)
    if (status >= 500 || (refusal?.code === 'invalid_request' && operation.filePart === null))
      throw new Error(`${operation.id} as ${kind}: ${status} ${body}`)
    outcomes[kind] = status === 401 || status === 403 ? String(status) : 'yes'
  }
  return columns.map((kind) => outcomes[kind] ?? '')
}

test('everybody may call what the matrix says, and nothing else', async () => {
  const width = Math.max(...operations.map(({ id }) => id.length)) + 2
  const line = (name: string, cells: readonly string[]) =>
    (name.padEnd(width) + cells.map((cell) => cell.padEnd(11)).join('')).trimEnd()
  const lines = [line('', columns)]
  for (const operation of operations) lines.push(line(operation.id, await outcomesOf(operation)))
  const matrix = `${lines.join('\n')}\n`
  if (process.env['TEST_WRITE_MATRIX'] === '1') await writeFile(file, matrix)
  expect(matrix).toBe(await readFile(file, 'utf8'))
}, 600_000)
