import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import { password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { base, createCustomer, type Customer, type Person, signIn } from './client.ts'

// Where people reach the server stands in its configuration; what a request says of its host counts for nothing.
const here = 'https://idops.example'
const server = startServer({ unlimited: true, options: { publicUrl: here } })
let customer: Customer
let ana: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  ana = await signIn(server, customer.organizationId)
})

const away = 'https://evil.example'

/** What a request says of where it comes from, and whether it is let in with a cookie. With a key it always is. */
const cases: [said: string, headers: Record<string, string>, letIn: boolean][] = [
  ['nothing', {}, false],
  ['Sec-Fetch-Site: same-origin', { 'Sec-Fetch-Site': 'same-origin' }, true],
  ['Sec-Fetch-Site: none', { 'Sec-Fetch-Site': 'none' }, true],
  ['Sec-Fetch-Site: same-site', { 'Sec-Fetch-Site': 'same-site' }, false],
  ['Sec-Fetch-Site: cross-site', { 'Sec-Fetch-Site': 'cross-site' }, false],
  ['Sec-Fetch-Site of another word', { 'Sec-Fetch-Site': 'friendly' }, false],
  ['Origin: here', { Origin: here }, true],
  ['Origin: here, by its host without https', { Origin: 'http://idops.example' }, false],
  ['Origin: here, with another port', { Origin: `${here}:8443` }, false],
  ['Origin: a subdomain', { Origin: 'https://www.idops.example' }, false],
  ['Origin: elsewhere', { Origin: away }, false],
  ['Origin: null', { Origin: 'null' }, false],
  ['Origin: elsewhere, which names it as the host', { Origin: away, Host: 'evil.example' }, false],
  ['cross-site, from an Origin that is here', { 'Sec-Fetch-Site': 'cross-site', Origin: here }, false],
  ['same-origin, from an Origin elsewhere', { 'Sec-Fetch-Site': 'same-origin', Origin: away }, true],
]

const cookie = () => ({ Cookie: `__Host-idops_session=${ana.session}` })
const refused = {
  error: { code: 'UNAUTHORIZED', message: 'This request comes from another site.', details: {} },
}

describe.each(cases)('a request that says %s', (_said, headers, letIn) => {
  test(`is ${letIn ? 'let in' : 'refused'} with a cookie`, async () => {
    const answer = await request(server.baseUrl)
      .post(`${base}/auth/switch-tenant`)
      .set({ ...cookie(), ...headers })
      // Nothing is changed by a tenant that is not there, so that the session stays.
      .send({ tenantId: customer.organizationId })
    if (letIn) expect(answer.status).toBe(404)
    else expect([answer.status, answer.body]).toMatchObject([403, refused])
  })

  test('is let in with a key, whatever cookie goes along', async () => {
    const answer = await request(server.baseUrl)
      .get(`${base}/auth/session`)
      .set({ ...cookie(), ...headers, ...bearer(customer.keys.read) })
    expect([answer.status, (answer.body as { level?: string }).level]).toEqual([200, 'READ'])
    const changing = await request(server.baseUrl)
      .post(`${base}/scan`)
      .set({ ...cookie(), ...headers, ...bearer(customer.keys.write) })
      .send({})
    expect(changing.status).toBe(202)
  })

  test(`${letIn ? 'can' : 'cannot'} sign a browser in or out`, async () => {
    const logIn = await request(server.baseUrl)
      .post(`${base}/auth/login`)
      .set(headers)
      .send({ email: ana.email, password })
    expect(logIn.status).toBe(letIn ? 200 : 403)
    if (!letIn) expect(logIn.headers['set-cookie']).toBeUndefined()
    const logOut = await request(server.baseUrl).post(`${base}/auth/logout`).set(headers)
    expect(logOut.status).toBe(letIn ? 204 : 403)
  })

  test('may look, which changes nothing', async () => {
    const answer = await request(server.baseUrl)
      .get(`${base}/auth/session`)
      .set({ ...cookie(), ...headers })
    expect(answer.status).toBe(200)
  })
})

describe('where people reach the server with https', () => {
  test('the cookie has a name that nobody else can set, and is sent with https alone', async () => {
    const answer = await request(server.baseUrl)
      .post(`${base}/auth/login`)
      .set('Origin', here)
      .send({ email: ana.email, password })
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-idops_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ])
  })

  test('a cookie of the other name is passed over', async () => {
    const answer = await request(server.baseUrl)
      .get(`${base}/auth/session`)
      .set('Cookie', `idops_session=${ana.session}`)
    expect(answer.status).toBe(401)
  })
})
