import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { base, createWifiCustomer } from '../support/iperawifi.ts'
import { bearer } from '../support/opspilot365.ts'
import { send } from '../support/requests.ts'
import { startServer } from '../support/server.ts'

const seed = Number(process.env['TEST_SEED'] ?? 20260301)
const server = startServer({ unlimited: true })
let key: string

beforeAll(async () => {
  key = (await createWifiCustomer(server)).keys.admin
})

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  send(server.baseUrl, {
    method: 'POST',
    target: `${base}/tenants`,
    headers: { ...bearer(key), 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })

// Whatever came before, the next caller is served.
afterEach(async () => expect((await post('name=Company')).status).toBe(200))

describe('given a form that cannot be read', () => {
  const refused: [form: string | Buffer, field: string][] = [
    ['', 'name'],
    ['&&', 'name'],
    ['=', 'name'],
    ['name', 'name'],
    ['name=%', 'name'],
    ['name=%c3%28', 'name'],
    ['%zz=1', '%zz'],
    ['name=Com%00pany', 'name'],
    ['name=Com\0pany', 'name'],
    ['x=%00&name=Company', 'x'],
    ['%00=1&name=Company', '%00'],
    ['name=%ed%a0%80%ed%a0%80', 'name'],
    [Buffer.from('name=Comp\xffany', 'latin1'), 'body'],
    ['name=Company&name=Company', 'name'],
    ['name[]=Company', 'name'],
    ['name[a][b]=Company', 'name'],
    ['__proto__=1&name=Company', '__proto__'],
    ['__proto__[x]=1&name=Company', '__proto__'],
    ['{"name":"Company"}', 'name'],
  ]
  test.each(refused)('%j: 422, and the place is named', async (form, field) => {
    const { status, body } = await post(form)
    expect([status, Object.keys((JSON.parse(body) as { errors: object }).errors)]).toEqual([422, [field]])
  })
})

test.each([
  ['a field without a value', 'city&name=Company'],
  ['fields that are not known, by any name', 'name=Company&constructor=1&toString=2&=3&a.b=4'],
  ['plus signs and percent-encoding', 'name=New+Comp%61ny%26Sons'],
  ['5,000 fields', `name=Company&${Array.from({ length: 5_000 }, (_, index) => `f${index}=1`).join('&')}`],
])('takes %s', async (_what, form) => {
  expect((await post(form)).status).toBe(200)
})

test('takes a compressed form, and refuses one that is too large when unpacked', async () => {
  const headers = { 'Content-Encoding': 'gzip' }
  expect((await post(gzipSync('name=Company'), headers)).status).toBe(200)
  expect((await post(gzipSync(`name=${'x'.repeat(70_000)}`), headers)).status).toBe(413)
})

test(`any text as a form is taken or refused, and never fails (seed ${seed})`, async () => {
  const part = fc.oneof(
    fc.constantFrom('name', 'city', '%', '%0', '[', ']', '&', '=', '+', '\0', '__proto__'),
    fc.string(),
  )
  const forms = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  )
  const property = fc.asyncProperty(forms, async (form) => {
    expect([200, 422]).toContain((await post(form)).status)
  })
  await fc.assert(property, { seed, numRuns: 150 })
})
