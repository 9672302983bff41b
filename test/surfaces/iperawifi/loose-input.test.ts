import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { base, createWifiCustomer, newUser, nowhere, type WifiCustomer } from '../../support/iperawifi.ts'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'

/** What the vendor's framework lets pass, and its clients lean on. */
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
const nameMissing = invalid({ name: ['The name field is required.'] })
const show = async (id: string) => (await customer.send('get', `/tenants/${id}`)).body as { data: object }

/** A form as PHP's curl sends it, and browsers do. */
function multipart(method: 'post' | 'put', path: string, fields: Record<string, string>) {
  let sent = request(server.baseUrl)[method](`${base}${path}`).set(bearer(customer.keys.admin))
  for (const [name, value] of Object.entries(fields)) sent = sent.field(name, value)
  return sent
}

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
    ['a field of a multipart form', (path) => multipart('post', path, { _method: 'PUT', name: 'Renamed' })],
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

describe('given a multipart form', () => {
  test('POST and PUT take it', async () => {
    const created = await multipart('post', '/tenants', { name: 'Šiška Hotel', city: 'Ljubljana' })
    expect(created.body).toMatchObject({ data: { name: 'Šiška Hotel', city: 'Ljubljana' } })
    const { id } = (created.body as { data: { id: string } }).data
    expect((await multipart('put', `/tenants/${id}`, { name: 'Renamed' })).body).toMatchObject({
      data: { name: 'Renamed', city: 'Ljubljana' },
    })
    const off = await multipart('put', `/tenants/${id}/deactivate`, { user_status: '0' })
    expect(outcome(off)).toEqual([200, { is_trashed: true }])
  })

  test('a user is created with it', async () => {
    await customer.createTenant()
    const response = await multipart('post', '/users', { ...newUser, status: '1' })
    expect(response.body).toMatchObject({ data: { name: newUser.name, status: 1 } })
  })

  test('a field twice, a list, and a file in the place of a text are refused, and others passed over', async () => {
    const twice = multipart('post', '/tenants', { name: 'Company' }).field('name', 'Other')
    expect(outcome(await twice)).toEqual(invalid({ name: ['The name field must be a single value.'] }))
    const list = multipart('post', '/tenants', { 'name[]': 'Company' })
    expect(outcome(await list)).toEqual(invalid({ name: ['The name field must be a single value.'] }))
    const file = multipart('post', '/tenants', {}).attach('name', Buffer.from('Company'), 'name.txt')
    expect(outcome(await file)).toEqual(invalid({ name: ['The name field must be a string.'] }))
    const others = multipart('post', '/tenants', { name: 'Company', x: '1' })
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
    [
      'a field of no name',
      boundary,
      `${part('', 'Company')}--b--`,
      { name: ['The name field is required.'] },
    ],
    ['nothing', boundary, '', { name: ['The name field is required.'] }],
  ])('%s: 422, and the place is named', async (_what, type, body, errors) => {
    const sent = request(server.baseUrl).post(`${base}/tenants`).set(bearer(customer.keys.admin)).type(type)
    sent.buffer(true).serialize((given: unknown) => given as string)
    expect(outcome(await sent.send(body))).toEqual(invalid(errors))
  })

  test('one that is too large is refused with 413', async () => {
    expect((await multipart('post', '/tenants', { name: 'x'.repeat(70_000) })).status).toBe(413)
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
      await multipart('post', '/tenants', { name }),
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
