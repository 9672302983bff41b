import { beforeAll, describe, expect, test } from '@jest/globals'
import type request from 'supertest'
import {
  createWifiCustomer,
  newUser,
  nowhere,
  sendMultipart,
  type WifiCustomer,
} from '../../support/iperawifi.ts'
import { startServer } from '../../support/server.ts'

/** What the vendor's framework lets pass, and its clients lean on. */
const server = startServer({ unlimited: true })
const limited = startServer()
let customer: WifiCustomer

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

const outcome = ({ status, body }: request.Response) => [status, body as unknown]
const invalid = (errors: Record<string, string[]>) => [
  422,
  { message: 'The given data was invalid.', errors },
]
const nameMissing = invalid({ name: ['The name field is required.'] })
const show = async (id: string) => (await customer.send('get', `/tenants/${id}`)).body as { data: object }

describe('given parameters in the query of a request that takes a body', () => {
  test('POST without a body takes them for its fields', async () => {
    const response = await customer.send('post', '/tenants?name=Company+A&country_code=SI')
    expect(response.body).toMatchObject({ data: { name: 'Company A', country_code: 'SI' } })
  })

  test('PUT does so, too, and numbers are numbers', async () => {
    const id = await customer.createTenant()
    const put = await customer.send('put', `/tenants/${id}?name=Company+B`)
    expect(put.body).toMatchObject({ data: { name: 'Company B' } })
    const off = await customer.send('put', `/tenants/${id}/deactivate?user_status=2`)
    expect(outcome(off)).toEqual([200, { is_trashed: true }])
  })

  test.each([
    ['JSON', { name: 'From the body' }],
    ['a form', 'name=From+the+body'],
  ])('the body has the last word: %s', async (_what, body) => {
    const response = await customer.send('post', '/tenants?name=From+query&city=Koper', body)
    expect(response.body).toMatchObject({ data: { name: 'From the body', city: 'Koper' } })
  })

  test('a field that is empty in the body is not filled from the query', async () => {
    expect(outcome(await customer.send('post', '/tenants?name=Company', { name: '' }))).toEqual(nameMissing)
    expect(outcome(await customer.send('post', '/tenants?name=Company', { name: null }))).toEqual(nameMissing)
  })

  test('they are held against the same rules', async () => {
    expect(outcome(await customer.send('post', '/tenants?name=Four'))).toEqual(
      invalid({ name: ['The name field must be at least 5 characters.'] }),
    )
    expect(outcome(await customer.send('post', '/tenants?name=Company&name=Other'))).toEqual(
      invalid({ name: ['The name field must be a single value.'] }),
    )
    expect(outcome(await customer.send('post', '/tenants?name[]=Company'))).toEqual(
      invalid({ name: ['The name field must be a single value.'] }),
    )
  })

  test('without any field, the required ones are named', async () => {
    expect(outcome(await customer.send('post', '/tenants'))).toEqual(nameMissing)
    expect(outcome(await customer.send('post', '/tenants?'))).toEqual(nameMissing)
  })

  test('a user is created from the query alone', async () => {
    await customer.createTenant()
    const query = new URLSearchParams({ ...newUser, status: '1' }).toString()
    const response = await customer.send('post', `/users?${query}`)
    expect(response.body).toMatchObject({ data: { email: newUser.email, status: 1 } })
  })
})

describe('given a POST that names another method', () => {
  test.each<[what: string, send: (path: string) => request.Test]>([
    ['a field of a form', (path) => customer.send('post', path, '_method=PUT&name=Renamed')],
    ['in lower case', (path) => customer.send('post', path, '_method=put&name=Renamed')],
    [
      'a field of a multipart form',
      (path) => sendMultipart(customer, 'post', path, { _method: 'PUT', name: 'Renamed' }),
    ],
    ['a field of JSON', (path) => customer.send('post', path, { _method: 'PUT', name: 'Renamed' })],
    ['a parameter', (path) => customer.send('post', `${path}?_method=PUT`, { name: 'Renamed' })],
    ['a parameter without a body', (path) => customer.send('post', `${path}?_method=PUT&name=Renamed`)],
    ['a header', (path) => customer.send('post', path, 'name=Renamed').set('X-HTTP-Method-Override', 'PUT')],
    [
      'a header, whatever the form says',
      (path) =>
        customer.send('post', path, '_method=DELETE&name=Renamed').set('X-HTTP-Method-Override', 'PUT'),
    ],
    [
      'a field, whatever the query says',
      (path) => customer.send('post', `${path}?_method=DELETE`, '_method=PUT&name=Renamed'),
    ],
  ])('%s: it is that method', async (_what, send) => {
    const id = await customer.createTenant()
    expect((await send(`/tenants/${id}`)).body).toMatchObject({ data: { id, name: 'Renamed' } })
  })

  test('where no body is taken, a form may name the method still', async () => {
    const id = await customer.createTenant()
    const response = await customer.send('post', `/tenants/${id}/switch`, '_method=PUT')
    expect(outcome(response)).toEqual([200, { success: true }])
  })

  test('the permission is that of the method that is meant', async () => {
    const id = await customer.createTenant()
    const response = await customer.send(
      'post',
      `/tenants/${id}`,
      '_method=PUT&name=Renamed',
      customer.keys.read,
    )
    expect(outcome(response)).toEqual([403, { message: 'This needs the permission tenants.update.' }])
  })

  test.each(['DELETE', 'GET', 'HEAD', 'FOO', ' PUT', '__proto__'])(
    '%j, which the path does not take or no POST can be: 405, and nothing is done',
    async (method) => {
      const count = async () => (await customer.send('get', '/tenants/count')).body as unknown
      const before = await count()
      const form = new URLSearchParams({ _method: method, name: 'Company' }).toString()
      expect((await customer.send('post', '/tenants', form)).status).toBe(405)
      expect(await count()).toEqual(before)
    },
  )

  test.each(['', 'POST', 'post'])('%j is none: it stays a POST', async (method) => {
    expect((await customer.send('post', `/tenants?_method=${method}`, { name: 'Company' })).status).toBe(200)
  })

  test('it is counted as that method, also when its body cannot be read', async () => {
    const few = await createWifiCustomer(limited)
    const path = `/tenants/${nowhere}`
    const left: (string | undefined)[] = []
    for (let count = 0; count < 61; count += 1) {
      const sent =
        count % 2 === 0
          ? few.send('post', path, '_method=PUT&name=Renamed')
          : few.send('post', `${path}?_method=PUT`, '{"name":').type('json')
      const { status, headers } = await sent
      left.push(`${status} ${String(headers['x-ratelimit-remaining'])}`)
    }
    expect([left[0], left[1], left[59], left[60]]).toEqual(['404 59', '422 58', '422 0', '429 0'])
    expect((await few.send('put', path, { name: 'Renamed' })).status).toBe(429)
    expect((await few.send('post', '/tenants', { name: 'Company' })).status).toBe(200)
  })

  test('no other method is changed', async () => {
    const id = await customer.createTenant()
    const put = await customer.send('put', `/tenants/${id}?_method=DELETE`, {
      _method: 'DELETE',
      name: 'Renamed',
    })
    expect(put.status).toBe(200)
    expect((await customer.send('get', '/tenants?_method=DELETE')).status).toBe(200)
  })

  test('a body that cannot be read is refused all the same', async () => {
    const id = await customer.createTenant()
    const sent = customer.send('post', `/tenants/${id}?_method=PUT`, '{"name":').type('json')
    expect(outcome(await sent)).toEqual(invalid({ body: ['The body field is not valid JSON.'] }))
    const large = await customer.send('post', `/tenants/${id}?_method=PUT`, { name: 'x'.repeat(70_000) })
    expect(large.status).toBe(413)
    expect((await customer.send('post', `/tenants/${id}`, '{"name":').type('json')).status).toBe(405)
    const text = await customer.send('post', `/tenants/${id}?_method=PUT`, 'x').type('text/plain')
    expect(text.status).toBe(415)
  })
})

describe('given texts with blanks around them', () => {
  const blanks = ['', ' ', '     ', '\t\n\r ', '\u00A0\u2003\u3000', '\uFEFF\u200B']

  test.each(blanks)('a name of nothing else (%j) is missing, in JSON, forms and queries', async (name) => {
    const id = await customer.createTenant()
    const form = new URLSearchParams({ name }).toString()
    for (const answer of [
      await customer.send('post', '/tenants', { name }),
      await customer.send('post', '/tenants', form),
      await customer.send('post', `/tenants?${form}`),
      await customer.send('put', `/tenants/${id}`, { name }),
      await sendMultipart(customer, 'post', '/tenants', { name }),
    ])
      expect(outcome(answer)).toEqual(nameMissing)
  })

  test('they are no part of any text', async () => {
    const body = { name: '  Company ', city: '\tKoper', address: 'A  B ', country_code: ' SI ' }
    expect((await customer.send('post', '/tenants', body)).body).toMatchObject({
      data: { name: 'Company', city: 'Koper', address: 'A  B', country_code: 'SI' },
    })
    expect(outcome(await customer.send('post', '/tenants', { name: '  Four  ' }))).toEqual(
      invalid({ name: ['The name field must be at least 5 characters.'] }),
    )
  })

  test('those inside it stay, however many, and take no time', async () => {
    const blanks = ' '.repeat(60_000)
    for (const body of [{ name: `  C${blanks}o  ` }, { name: 'Company', city: `C${blanks}o` }]) {
      const { status } = await customer.send('post', '/tenants', body)
      expect(status).toBe(422)
    }
    const { body } = await customer.send('post', '/tenants', { name: ' Company  A \u200b' })
    expect(body).toMatchObject({ data: { name: 'Company  A' } })
  })

  test('a text of nothing else clears a field that may be empty', async () => {
    const id = await customer.createTenant({ city: 'Koper', description: 'x' })
    await customer.send('put', `/tenants/${id}`, { name: 'Company', city: '  ', description: '' })
    expect(await show(id)).toMatchObject({ data: { city: null, description: null } })
  })

  test('filters are trimmed, too', async () => {
    await customer.createTenant({ name: 'Trimmed filter' })
    const { body } = await customer.send('get', '/tenants?name=%20Trimmed+filter+')
    expect(body).toMatchObject({ data: [{ name: 'Trimmed filter' }] })
  })

  test('a password keeps its blanks', async () => {
    await customer.createTenant()
    const password = ' Open-Sesame-7 '
    expect((await customer.send('post', '/users', { ...newUser, password })).status).toBe(422)
    const both = { ...newUser, name: ' Lena Hart ', password, password_confirmation: password }
    expect((await customer.send('post', '/users', both)).body).toMatchObject({ data: { name: 'Lena Hart' } })
    expect(outcome(await customer.send('post', '/users', { ...newUser, password: '' }))).toMatchObject([
      422,
      { errors: { password: ['The password field is required.'] } },
    ])
  })
})

describe('given numbers as text', () => {
  test.each([['1'], [' 1 '], ['+1']])('JSON may say %j', async (user_status) => {
    const id = await customer.createTenant()
    const response = await customer.send('put', `/tenants/${id}/deactivate`, { user_status })
    expect(outcome(response)).toEqual([200, { is_trashed: true }])
  })

  test.each([[''], [null], [' ']])('%j says that there is none', async (user_status) => {
    const id = await customer.createTenant()
    expect((await customer.send('put', `/tenants/${id}/deactivate`, { user_status })).status).toBe(200)
    expect((await customer.send('put', `/tenants/${id}/activate`, 'user_status=')).status).toBe(200)
  })

  test.each([['x'], ['1.5'], ['3'], ['0x1'], [true], [[1]], [{}]])('%j is none', async (user_status) => {
    const response = await customer.send('put', `/tenants/${nowhere}/deactivate`, { user_status })
    expect([response.status, Object.keys((response.body as { errors: object }).errors)]).toEqual([
      422,
      ['user_status'],
    ])
  })

  test('a status of a new user may be text', async () => {
    await customer.createTenant()
    expect((await customer.send('post', '/users', { ...newUser, status: '1' })).status).toBe(200)
    expect(outcome(await customer.send('post', '/users', { ...newUser, status: '' }))).toMatchObject([
      422,
      { errors: { status: ['The status field is required.'] } },
    ])
  })

  test('a number is no text', async () => {
    expect(outcome(await customer.send('post', '/tenants', { name: 12345 }))).toEqual(
      invalid({ name: ['The name field must be a string.'] }),
    )
  })
})

describe('given a list that is asked for loosely', () => {
  test.each(['page=0', 'page=-1', 'page=abc', 'page=1.5', 'page=1e999', 'page=', 'page=%201'])(
    '%s is the first page',
    async (query) => {
      const { body } = await customer.send('get', `/tenants?${query}`)
      expect(body).toMatchObject({ meta: { current_page: 1, from: 1 } })
    },
  )

  test('a page too far away is refused: as the first one, it would be read without end', async () => {
    expect((await customer.send('get', '/tenants?page=1000001')).status).toBe(422)
  })

  test.each(['names=x', '_=1772355600', 'names=x&names=y', 'x[]=1', 'per_page='])(
    '%s changes nothing',
    async (query) => {
      expect((await customer.send('get', `/tenants?${query}`)).status).toBe(200)
      expect((await customer.send('get', `/users/count?${query}`)).status).toBe(200)
    },
  )
})
