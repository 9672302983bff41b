import { beforeAll, expect, test } from '@jest/globals'
import request from 'supertest'
import {
  base,
  createWifiCustomer,
  newUser,
  sendMultipart,
  type WifiCustomer,
} from '../../support/iperawifi.ts'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

const outcome = ({ status, body }: request.Response) => [status, body as unknown]
const invalid = (errors: Record<string, string[]>) => [
  422,
  { message: 'The given data was invalid.', errors },
]

test('POST and PUT take it', async () => {
  const created = await sendMultipart(customer, 'post', '/tenants', {
    name: 'Šiška Hotel',
    city: 'Ljubljana',
  })
  expect(created.body).toMatchObject({ data: { name: 'Šiška Hotel', city: 'Ljubljana' } })
  const { id } = (created.body as { data: { id: string } }).data
  expect((await sendMultipart(customer, 'put', `/tenants/${id}`, { name: 'Renamed' })).body).toMatchObject({
    data: { name: 'Renamed', city: 'Ljubljana' },
  })
  const off = await sendMultipart(customer, 'put', `/tenants/${id}/deactivate`, { user_status: '0' })
  expect(outcome(off)).toEqual([200, { is_trashed: true }])
})

test('a user is created with it', async () => {
  await customer.createTenant()
  const response = await sendMultipart(customer, 'post', '/users', { ...newUser, status: '1' })
  expect(response.body).toMatchObject({ data: { name: newUser.name, status: 1 } })
})

test('a field twice, a list, and a file in the place of a text are refused, and others passed over', async () => {
  const twice = sendMultipart(customer, 'post', '/tenants', { name: 'Company' }).field('name', 'Other')
  expect(outcome(await twice)).toEqual(invalid({ name: ['The name field must be a single value.'] }))
  const list = sendMultipart(customer, 'post', '/tenants', { 'name[]': 'Company' })
  expect(outcome(await list)).toEqual(invalid({ name: ['The name field must be a single value.'] }))
  const file = sendMultipart(customer, 'post', '/tenants', {}).attach(
    'name',
    Buffer.from('Company'),
    'name.txt',
  )
  expect(outcome(await file)).toEqual(invalid({ name: ['The name field must be a string.'] }))
  const others = sendMultipart(customer, 'post', '/tenants', { name: 'Company', x: '1' })
  expect((await others.attach('logo', Buffer.from('x'), 'logo.png')).status).toBe(200)
})

const boundary = 'multipart/form-data; boundary=b'
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
test.each<[what: string, type: string, body: string | Buffer, errors: Record<string, string[]>]>([
  ['no boundary', 'multipart/form-data', part('name', 'Company'), { body: [expect.any(String) as never] }],
  ['no end', boundary, part('name', 'Company'), { body: [expect.any(String) as never] }],
  [
    'a NUL',
    boundary,
    `${part('name', 'Com\0pany')}--b--`,
    { name: ['The name field must not contain NUL.'] },
  ],
  [
    'what is not UTF-8',
    boundary,
    Buffer.from(`${part('name', 'Comp\xffany')}--b--`, 'latin1'),
    { name: ['The name field is not valid UTF-8.'] },
  ],
  ['no field', boundary, '--b--\r\n', { name: ['The name field is required.'] }],
  ['a field of no name', boundary, `${part('', 'Company')}--b--`, { name: ['The name field is required.'] }],
  ['nothing', boundary, '', { name: ['The name field is required.'] }],
])('%s: 422, and the place is named', async (_what, type, body, errors) => {
  const sent = request(server.baseUrl).post(`${base}/tenants`).set(bearer(customer.keys.admin)).type(type)
  sent.buffer(true).serialize((given: unknown) => given as string)
  expect(outcome(await sent.send(body))).toEqual(invalid(errors))
})

test('one that is too large is refused with 413', async () => {
  expect((await sendMultipart(customer, 'post', '/tenants', { name: 'x'.repeat(70_000) })).status).toBe(413)
})
