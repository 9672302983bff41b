import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createMember, password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  cookiesOf,
  createCustomer,
  type Customer,
  type Person,
  sessionOf,
  signIn,
} from './client.ts'

const server = startServer()
let customer: Customer
let ana: Person
beforeAll(async () => {
  customer = await createCustomer(server, 'PRO')
  ana = await signIn(server, customer.organizationId)
})

const logIn = (body: object, headers: Record<string, string> = {}) =>
  request(server.baseUrl)
    .post(`${base}/auth/login`)
    .set({ 'Sec-Fetch-Site': 'same-origin', ...headers })
    .send(body)

const look = (session: string) =>
  request(server.baseUrl).get(`${base}/auth/session`).set('Cookie', `idops_session=${session}`)

describe('given somebody with a password', () => {
  test('when they sign in by email or user name, then they are told who they are, and their browser has a session', async () => {
    for (const email of [ana.email, ana.username, ana.email.toUpperCase()]) {
      const answer = await logIn({ email, password })
      expect([answer.status, answer.body]).toEqual([
        200,
        {
          user: { id: ana.userId, email: ana.email, name: ana.email },
          organization: {
            id: customer.organizationId,
            name: expect.any(String),
            slug: expect.stringMatching(/^organization-/),
            role: 'owner',
          },
          organizations: [{ id: customer.organizationId, name: expect.any(String), role: 'owner' }],
          tenant: expect.objectContaining({ id: customer.tenantId, sandbox: false, connected: true }),
          tenants: [
            expect.objectContaining({
              id: customer.tenantId,
              name: 'Adatum Retail',
              domain: 'adatum.example',
            }),
            expect.objectContaining({ id: customer.sandboxTenantId, sandbox: true }),
          ],
          level: null,
          plan: 'PRO',
          features: [
            'RISK_ACKNOWLEDGEMENT',
            'SCHEDULED_SCANS',
            'GROUPS_ENTERPRISE_APPS',
            'DEVICE_POSTURE',
            'WEBHOOKS',
            'SAVINGS_ESTIMATES',
            'FULL_ACTIVITY',
          ],
          permissions: expect.arrayContaining(['organizations.delete', 'tenants.read']),
          expiresAt: expect.stringMatching(/Z$/),
          csrf: 'same-origin',
        },
      ])
      expect(cookiesOf(answer)).toEqual([
        expect.stringMatching(/^idops_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/),
      ])
      expect(answer.headers['cache-control']).toBe('no-store')
      expect((await look(sessionOf(answer))).body).toEqual(answer.body)
    }
  })

  test('when somebody has planted a session in their browser, then they get another one, and the planted one ends', async () => {
    const planted = await signIn(server, customer.organizationId)
    const answer = await logIn({ email: ana.email, password }, browserHeaders(planted.session))
    expect(sessionOf(answer)).not.toBe(planted.session)
    expect((await look(planted.session)).status).toBe(401)
    expect((await look(sessionOf(answer))).body).toMatchObject({ user: { id: ana.userId } })
  })

  test('the database keeps the hash of a session, and not the session', async () => {
    const rows = await customer.rows((db) => db.selectFrom('browser_sessions').selectAll().execute())
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(ana.session)
  })

  test.each([
    ['a wrong password', () => ({ email: ana.email, password: 'wrong' })],
    ['no such account', () => ({ email: 'nobody@people.example', password })],
  ])('%s is refused in the same words, with no cookie', async (_what, body) => {
    const answer = await logIn(body())
    expect([answer.status, answer.body]).toEqual([
      401,
      {
        error: {
          code: 'UNAUTHENTICATED',
          message: 'The user name or the password is wrong.',
          requestId: expect.stringMatching(/^req_/),
          details: {},
        },
      },
    ])
    expect(cookiesOf(answer)).toEqual([])
  })

  test('an account that belongs to no organization is refused, once its password was right', async () => {
    const other = await createCustomer(server)
    const member = await other.rows((db) => createMember(db, { status: 'suspended' }))
    const answer = await logIn({ email: member.email, password })
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { code: 'UNAUTHORIZED', message: 'This account belongs to no such organization.' } },
    ])
    expect((await logIn({ email: member.email, password: 'wrong' })).status).toBe(401)
  })

  test('they sign in to the organization that they name, and to the one used last when they name none', async () => {
    const other = await createCustomer(server)
    await server.owner.withOrganization(liveSide(other.organizationId), (db) =>
      createMember(db, { userId: ana.userId, role: 'viewer' }),
    )
    const named = await logIn({ email: ana.email, password, organizationId: other.organizationId })
    expect(named.body).toMatchObject({ organization: { id: other.organizationId, role: 'viewer' } })
    const last = await logIn({ email: ana.email, password })
    expect(last.body).toMatchObject({ organization: { id: other.organizationId } })
    const stranger = await createCustomer(server)
    const refused = await logIn({ email: ana.email, password, organizationId: stranger.organizationId })
    expect(refused.status).toBe(403)
  })
})

describe('given somebody who guesses', () => {
  test('when they have failed 10 times, then that account is closed to their address, on every surface, and opens to nobody else', async () => {
    const { email } = await customer.rows((db) => createMember(db))
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await logIn({ email, password: 'wrong' })).status).toBe(401)
    const refused = await logIn({ email, password })
    expect([refused.status, refused.body]).toMatchObject([
      429,
      { error: { code: 'RATE_LIMITED', message: 'Too many attempts to sign in to this account.' } },
    ])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    const elsewhere = await request(server.baseUrl).post('/orgstack/v1/auth/login').send({ email, password })
    expect(elsewhere.status).toBe(429)
  })

  test('when one address has tried 30 times in a minute, then it waits', async () => {
    const statuses: number[] = []
    while (!statuses.includes(429) && statuses.length <= 30) {
      const answer = await logIn({ email: `${statuses.length}@people.example`, password: 'wrong' })
      statuses.push(answer.status)
    }
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('signing out', () => {
  const logOut = (headers: Record<string, string>) =>
    request(server.baseUrl).post(`${base}/auth/logout`).set(headers)

  test('ends the session, and has the browser forget it', async () => {
    const { session } = await signIn(server, customer.organizationId)
    const answer = await logOut(browserHeaders(session))
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect(cookiesOf(answer)).toEqual(['idops_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'])
    expect((await look(session)).status).toBe(401)
  })

  test('works without a session, and with one that is over', async () => {
    const { session } = await signIn(server, customer.organizationId)
    await logOut(browserHeaders(session))
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, browserHeaders(session)])
      expect((await logOut(headers)).status).toBe(204)
  })
})
