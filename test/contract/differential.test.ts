import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import openapi from '../../generated/openapi.json' with { type: 'json' }
import {
  operations as operationTable,
  type SurfaceName,
  surfaces as surfaceFacts,
} from '../../generated/operations.ts'
import { deliberateDifferences } from '../../src/contract/deliberate-differences.ts'
import { extract } from '../../src/contract/extract.ts'
import { contractDocument, type ContractOperation, readOperations } from '../support/contract-document.ts'
import { compare, type Judge, startReference, tenantry } from '../support/judges.ts'
import { base as wifi, createWifiCustomer, newUser } from '../support/iperawifi.ts'
import { bearer, createCustomer, createTenant } from '../support/opspilot365.ts'
import { validRequests, type WireRequest, wrongRequests } from '../support/requests.ts'
import { startServer } from '../support/server.ts'
import { trials } from '../support/trials/index.ts'
import type { Caller, Trial } from '../support/trials/trial.ts'

/** The same seed makes the same requests. Others: `TEST_SEED=7 npm test -- test/contract/differential`. */
const usualSeed = 20260301
const seed = Number(process.env['TEST_SEED'] ?? usualSeed)
const validRuns = 20
const runsOfEachFault = 2

/** A form with a file has tests of its own: the reference would write it to a disk. */
const takesOnlyFiles = ({ id }: { id: string }) =>
  operationTable.some(
    ({ id: other, filePart, mediaTypes }) => other === id && filePart !== null && mediaTypes.length === 1,
  )
const operations = readOperations().filter((operation) => !takesOnlyFiles(operation))
const server = startServer({ unlimited: true })
const references = new Map<SurfaceName, Awaited<ReturnType<typeof startReference>>>()
/** Of the OpsPilot365 surface, where nothing else is said. */
let judges: { ours: Judge; theirs: Judge }
let wifiJudges: typeof judges
let tenantId: string

beforeAll(async () => {
  const customer = await createCustomer(server)
  tenantId = (await createTenant(customer, { users: 3, seats: 2 })).id
  for (const [surface] of surfaces) {
    const paths = operationTable.filter((operation) => operation.surface === surface).map(({ path }) => path)
    references.set(surface, await startReference(extract(openapi, new Set(paths))))
  }
  const ours = tenantry(server.baseUrl, () => bearer(customer.keys.admin), trials.opspilot365)
  const wifiKey = (await createWifiCustomer(server)).keys.admin
  judges = { ours, theirs: referenceOf('opspilot365') }
  wifiJudges = {
    ours: tenantry(server.baseUrl, () => bearer(wifiKey), trials.iperawifi),
    theirs: referenceOf('iperawifi'),
  }
})
afterAll(async () => {
  for (const reference of references.values()) await reference.close()
})

const surfaces = Object.entries(trials) as [SurfaceName, Trial][]

const referenceOf = (surface: SurfaceName): Judge => {
  const reference = references.get(surface)
  if (reference === undefined) throw new Error(`there is no reference of ${surface}`)
  return reference.judge
}

/** Puts requests that fit the contract, and ones that break it in every way, before both. @returns how many */
async function examine(
  operation: ContractOperation,
  between: typeof judges,
  options: fc.Parameters<[WireRequest]> = {},
): Promise<number> {
  let count = 0
  const isLoose = surfaceFacts[operation.id.split('_')[0] as SurfaceName].input.looseTexts === true
  const expectVerdict = (expected: string) => async (request: WireRequest) => {
    count += 1
    const verdict = await compare(request, between)
    // Where texts are taken loosely, what both take then is right.
    if (typeof verdict === 'string' && !(isLoose && verdict === 'accepted')) expect(verdict).toBe(expected)
  }
  const check = (requests: fc.Arbitrary<WireRequest>, expected: string, numRuns: number) =>
    fc.assert(fc.asyncProperty(requests, expectVerdict(expected)), { seed, numRuns, ...options })
  await check(validRequests(operation), 'accepted', validRuns)
  for (const { what, requests } of wrongRequests(operation)) {
    await check(requests, 'refused', runsOfEachFault).catch((error: unknown) => {
      throw new Error(`requests with this fault: ${what}`, { cause: error })
    })
  }
  return count
}

describe(`given requests made from the contract (seed ${seed})`, () => {
  describe.each(surfaces)('%s', (surface, trial) => {
    let caller: Caller
    beforeAll(async () => {
      caller = await trial.createCaller(server)
    })

    test.each(operations.filter(({ id }) => id.startsWith(`${surface}_`)))(
      '$title: both accept what fits and refuse what does not',
      async (operation) => {
        const headers = () => caller.freshHeaders?.(operation) ?? caller.headers
        const ours = tenantry(server.baseUrl, headers, trial)
        expect(await examine(operation, { ours, theirs: referenceOf(surface) })).toBeGreaterThanOrEqual(20)
      },
    )
  })
})

describe('given a reference whose contract differs in one place', () => {
  type Node = Record<string, never>
  const at = (document: object, ...path: string[]) =>
    path.reduce<Node>((node, key) => node[key] as unknown as Node, document as Node) as Record<
      string,
      unknown
    >
  const parameter = (name: string) => ['components', 'parameters', name, 'schema']
  const schema = (name: string, ...path: string[]) => ['components', 'schemas', `OpsPilot365${name}`, ...path]
  const changes: [operation: string, change: string, (document: object) => void][] = [
    ['listTenants', 'a higher maximum', (d) => (at(d, ...parameter('Limit'))['maximum'] = 200)],
    ['listTenants', 'a lower minimum', (d) => (at(d, ...parameter('Page'))['minimum'] = 0)],
    ['listTenants', 'a lower maximum length', (d) => (at(d, ...parameter('Search'))['maxLength'] = 5)],
    ['listTenants', 'one more value', (d) => (at(d, ...parameter('Order'))['enum'] = ['asc', 'desc', 'ASC'])],
    ['listTenants', 'one value less', (d) => (at(d, ...parameter('Order'))['enum'] = ['asc'])],
    ['getTenant', 'no format', (d) => delete at(d, 'components', 'schemas', 'Uuid')['format']],
    ['createUser', 'no pattern', (d) => delete at(d, ...parameter('IdempotencyKey'))['pattern']],
    ['createUser', 'a property less required', (d) => (at(d, ...schema('UserCreate'))['required'] = [])],
    ['createUser', 'an open body', (d) => (at(d, ...schema('UserCreate'))['additionalProperties'] = true)],
    [
      'createUser',
      'a property that is not nullable',
      (d) => delete at(d, ...schema('UserCreate', 'properties', 'surname'))['nullable'],
    ],
    [
      'createUser',
      'a property of another type',
      (d) => (at(d, ...schema('UserCreate', 'properties', 'accountEnabled'))['type'] = 'string'),
    ],
    [
      'updateUser',
      'no least number of properties',
      (d) => delete at(d, ...schema('UserUpdate'))['minProperties'],
    ],
    [
      'createWebhook',
      'items that may repeat',
      (d) => delete at(d, ...schema('WebhookCreate', 'properties', 'events'))['uniqueItems'],
    ],
    [
      'createWebhook',
      'a lower number of items',
      (d) => (at(d, ...schema('WebhookCreate', 'properties', 'events'))['maxItems'] = 2),
    ],
  ]

  test.each(changes)('%s with %s: the examination finds it', async (name, _what, change) => {
    const document = contractDocument()
    change(document)
    const operation = operations.find(({ id }) => id === `opspilot365_${name}`)
    if (operation === undefined) throw new Error(`there is no operation ${name}`)
    const changed = await startReference(extract(document as typeof openapi, new Set([operation.path])))
    try {
      const found = examine(
        operation,
        { ...judges, theirs: changed.judge },
        {
          seed: usualSeed,
          endOnFailure: true,
        },
      )
      expect(causesOf(await found.then(String, (error: unknown) => error))).toMatch(
        /Tenantry (accepted|refused) what the reference (accepted|refused)/,
      )
    } finally {
      await changed.close()
    }
  })

  const causesOf = (error: unknown): string =>
    error instanceof Error ? `${error.message}\n${causesOf(error.cause)}` : ''
})

describe('given a request on which the two differ deliberately', () => {
  const tenants = '/opspilot365/v1/tenants'
  const json = { 'Content-Type': 'application/json' }
  const get = (target: string): WireRequest => ({ method: 'GET', target, headers: {}, body: null })
  const webhook = (body: string | Buffer | null, headers: Record<string, string> = json): WireRequest => ({
    method: 'POST',
    target: '/opspilot365/v1/webhooks',
    headers,
    body,
  })
  const wifiForm = (path: string, body: string): WireRequest => ({
    method: 'POST',
    target: `${wifi}${path}`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
  })
  const description = (text: string) =>
    `{"url":"https://hooks.example/a","events":["user.created"],"description":"${text}"}`
  const examples: Record<keyof typeof deliberateDifferences, () => WireRequest[]> = {
    'a number without end': () => [get(`${tenants}?page=Infinity`), get(`${tenants}?limit=1e999`)],
    'no body where one is required': () => [
      { ...webhook(null), method: 'PATCH', target: `${tenants}/${tenantId}/users/${tenantId}` },
    ],
    'text that cannot be stored': () => [
      webhook(description('\\u0000')),
      webhook(description('\\ud800')),
      get(`${tenants}?search=%00`),
    ],
    'a body that is not UTF-8': () => [webhook(Buffer.from(description('\xff'), 'latin1'))],
    'another charset': () => [
      webhook(Buffer.from(description('x'), 'utf16le'), {
        'Content-Type': 'application/json; charset=utf-16',
      }),
    ],
    'bad percent-encoding': () => [get(`${tenants}?search=%zz`), get(`${tenants}?search=100%`)],
    'a list in a form': () => [
      wifiForm('/tenants', 'name=Company&x=a&x=b'),
      wifiForm('/tenants', 'name=Company&city[]=a'),
    ],
    'a field unlike another': () => [
      wifiForm(
        '/users',
        new URLSearchParams({ ...newUser, status: '1', password_confirmation: 'x' }).toString(),
      ),
    ],
    'reserved characters in a query': () => [get(`${tenants}?search=a@b:c`)],
    'another case of a path': () => [get('/opspilot365/v1/Tenants')],
    'empty segments of a path': () => [get(`${tenants}//`), get('//opspilot365/v1/tenants')],
    'a parameter without a value': () => [get(`${tenants}?search=`), get(`${tenants}?page=&limit`)],
    "a parameter of the caller's own": () => [get(`${tenants}?_=1772355600`)],
    'HEAD for GET': () => [{ ...get(tenants), method: 'HEAD' }],
  }

  test.each(Object.entries(examples))('%s: they still do', async (difference, requests) => {
    for (const request of requests()) {
      const between = request.target.startsWith(wifi) ? wifiJudges : judges
      expect(await compare(request, between)).toEqual({ difference })
    }
  })

  test('every difference has its reason', () => {
    for (const { reason } of Object.values(deliberateDifferences)) expect(reason).toMatch(/\w \w.+\.$/)
  })
})
