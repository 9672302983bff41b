import { beforeAll, describe, expect, test } from '@jest/globals'
import { startServer } from '../support/server.ts'
import { signIn } from '../surfaces/orgstack/trial.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../support/userpilot.ts'

/** Numbers that no double has, wherever a surface takes any JSON and wherever it does not. */
const server = startServer({ unlimited: true })
let token: string
let organizationId: string
let customer: UserpilotCustomer

beforeAll(async () => {
  organizationId = await server.createOrganization()
  token = (await signIn(server, organizationId, 'owner')).token
  customer = await createUserpilotCustomer(server)
})

const exact = '9007199254740993'
const metadata = `{"id":${exact},"list":[0.1234567890123456789,{"a":-12345678901234567890}]}`

async function call(path: string, headers: Record<string, string>, method = 'GET', body?: string) {
  const answer = await fetch(`${server.baseUrl}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return { status: answer.status, text: await answer.text() }
}
const orgstack = (path: string, method?: string, body?: string) =>
  call(`/orgstack/v1${path}`, { Authorization: `Bearer ${token}` }, method, body)
const idOf = (text: string) => (JSON.parse(text) as { id: string }).id

describe('given metadata of OrgStack with such numbers', () => {
  test('an organization is made with them and shows them', async () => {
    const made = await orgstack('/organizations', 'POST', `{"name":"Exact","metadata":${metadata}}`)
    expect([made.status, made.text]).toEqual([201, expect.stringContaining(metadata)])
    expect((await orgstack(`/organizations/${idOf(made.text)}`)).text).toContain(metadata)
  })

  test('a role is made with them, changed and listed', async () => {
    const role = `{"name":"exact","displayName":"Exact","permissions":[],"metadata":{"id":1}}`
    const made = await orgstack('/roles', 'POST', role)
    expect(made.status).toBe(201)
    const changed = await orgstack(`/roles/${idOf(made.text)}`, 'PATCH', `{"metadata":${metadata}}`)
    expect([changed.status, changed.text]).toEqual([200, expect.stringContaining(metadata)])
    expect((await orgstack(`/roles?organizationId=${organizationId}`)).text).toContain(metadata)
  })

  test('as metadata itself, such a number is no object: 400', async () => {
    const { status, text } = await orgstack('/organizations', 'POST', `{"name":"Exact","metadata":${exact}}`)
    expect([status, text]).toEqual([400, expect.stringContaining('metadata')])
  })
})

describe('given digits that are no such number', () => {
  test('text stays text, whatever is quoted in it', async () => {
    const metadata = String.raw`{"b":"\" ,1234567890123456789 \\","c":${exact},"d":"-${exact}","a\"1234567890123456789":"\\"}`
    const body = `{"name":"Text","metadata":${metadata}}`
    expect(await orgstack('/organizations', 'POST', body)).toMatchObject({
      status: 201,
      text: expect.stringContaining(metadata) as unknown,
    })
  })

  test.each([
    ['without end', '1'.repeat(200_000)],
    ['with too many decimals', `0.${'1'.repeat(200_000)}`],
    ['that is no JSON', '00000000000000000001'],
  ])('a number %s: 400', async (_what, number) => {
    const body = `{"user_id":"u","metadata":{"n":${number}}}`
    const { status } = await call(`${base}/identify`, customer.headers, 'POST', body)
    expect(status).toBe(400)
  })
})

describe('given such a number where the contract asks for a number', () => {
  test('it is read as any program reads it', async () => {
    const body = '{"user_id":"u","company":{"id":7.00000000000000000001,"seats":7.00000000000000000001}}'
    expect((await call(`${base}/identify`, customer.headers, 'POST', body)).status).toBe(202)
    const { text } = await call(`${base}/companies/7`, customer.headers)
    expect(text).toContain('{"seats":7.00000000000000000001}')
  })

  test.each([exact, '99999999999999999999'])('beyond its maximum, %s is refused for that', async (number) => {
    const body = `{"user_id":"u","company":{"id":${number}}}`
    const { status, text } = await call(`${base}/identify`, customer.headers, 'POST', body)
    expect([status, text]).toEqual([400, expect.stringContaining('must be <= 9007199254740991')])
  })

  test('where text belongs, it is refused for that', async () => {
    const { status, text } = await call(`${base}/identify`, customer.headers, 'POST', `{"user_id":${exact}}`)
    expect([status, text]).toEqual([400, expect.stringContaining('user_id must be string')])
  })
})
