import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import type { TestServer } from '../../support/server.ts'
import { base, browserHeaders, createCustomer, type Customer, type Person, signIn } from './client.ts'

/** What an answer holds. */
export type Body = Record<string, unknown>

let count = 0
/** An email that nobody has been invited with. */
export const newEmail = () => `person-${(count += 1)}@adatum.example`

/** A password that somebody chooses who accepts. */
export const chosen = 'a password of my own choice'

/** What people do about invites, with their browsers. */
export function createInviting(server: TestServer) {
  const call = (method: 'get' | 'post' | 'delete', path: string, person: Person, body?: object) => {
    const sent = request(server.baseUrl)[method](`${base}${path}`).set(browserHeaders(person.session))
    return body === undefined ? sent : sent.send(body)
  }
  return {
    call,
    inviteOne: (person: Person, body: object) => call('post', '/team/invites', person, body),
    inviteAll: (person: Person, body: object) => call('post', '/team/invites/bulk', person, body),
    /** All invites that are open. */
    async list(person: Person): Promise<Body[]> {
      const { body } = await call('get', '/team/invites?limit=100', person)
      return (body as { data: Body[] }).data
    },
    /** A customer of a plan, with one owner. */
    async createTeam(
      plan: 'FREE' | 'STARTER' | 'PRO' | 'ENTERPRISE',
    ): Promise<{ own: Customer; person: Person }> {
      const own = await createCustomer(server, plan)
      return { own, person: await signIn(server, own.organizationId) }
    },
    look: (token: string) => request(server.baseUrl).get(`${base}/invites/${token}`),
    accept: (body: object, headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' }) =>
      request(server.baseUrl).post(`${base}/invites/accept`).set(headers).send(body),
    logIn: (email: string, password: string) =>
      request(server.baseUrl)
        .post(`${base}/auth/login`)
        .set('Sec-Fetch-Site', 'same-origin')
        .send({ email, password }),
    /** Invites with a key. */
    inviteByKey: (key: string, body: object) =>
      request(server.baseUrl).post(`${base}/team/invites`).set(bearer(key)).send(body),
  }
}
