import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  cookiesOf,
  createCustomer,
  createInvite,
  type Customer,
  keptOf,
  sessionOf,
  signIn,
} from './client.ts'
import { chosen, createInviting } from './inviting.ts'
import { startProvider, type TestProvider } from './provider.ts'
import { createTravel, newAccount, refusalOf, unknown } from './travel.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let provider: TestProvider
beforeAll(async () => {
  customer = await createCustomer(server)
})
const { acceptWith, begin, beginAccepting, comeBack, link, signInWith, travel } = createTravel(
  server,
  () => provider,
)
const { accept, look } = createInviting(server)

const noInvite = [404, 'There is no such invite.']

const endings = {
  async expired(id: string) {
    await customer.rows((db) =>
      sql`update invites set expires_at = now() - interval '1 second' where id = ${id}`.execute(db),
    )
  },
  async 'taken back'(id: string) {
    await customer.rows((db) => sql`update invites set revoked_at = now() where id = ${id}`.execute(db))
  },
  async used(_id: string, token: string) {
    await accept({ token, password: chosen })
  },
}

test('given a server that is not set up for it, then nobody accepts so', async () => {
  const { token } = await createInvite(customer)
  expect(refusalOf(await beginAccepting({ token }))).toEqual([
    404,
    'Signing in with Microsoft is not set up on this server.',
  ])
})

describe('given a server that is set up for it', () => {
  beforeAll(async () => {
    provider = await startProvider(server)
  })

  describe('an invite that is good no more', () => {
    test('sends nobody to Microsoft', async () => {
      for (const end of Object.values(endings)) {
        const { id, token } = await createInvite(customer)
        await end(id, token)
        const answer = await beginAccepting({ token })
        expect([refusalOf(answer), answer.headers['location'], cookiesOf(answer)]).toEqual([
          noInvite,
          undefined,
          [],
        ])
      }
      for (const token of ['x', '0'.repeat(43)])
        expect(refusalOf(await beginAccepting({ token }))).toEqual(noInvite)
    })

    test.each(Object.entries(endings))('lets nobody in who was there when it was %s', async (_what, end) => {
      const { id, token, email } = await createInvite(customer)
      const departure = await beginAccepting({ token })
      await end(id, token)
      const account = newAccount()
      const answer = await travel(departure, account)
      expect([refusalOf(answer), keptOf(answer)]).toEqual([noInvite, []])
      expect(refusalOf(await signInWith(account))).toEqual(unknown)
      const made = await server.owner.reference
        .selectFrom('users')
        .select('password_hash')
        .where('email', '=', email)
        .execute()
      // But who has come by the same link with a password.
      expect(made).toEqual(end === endings.used ? [{ password_hash: expect.any(String) }] : [])
    })
  })

  describe('an account that is the wrong one', () => {
    test('for it signs somebody else in, changes nothing', async () => {
      const other = await signIn(server, customer.organizationId)
      const account = newAccount()
      await link(other, account)
      const { token } = await createInvite(customer)
      const answer = await acceptWith(token, account, [`idops_session=${other.session}`])
      expect([refusalOf(answer), answer.body]).toMatchObject([
        [409, 'This Microsoft account signs in somebody whom the invite is not for.'],
        { error: { code: 'CONFLICT', details: { reason: 'IDENTITY_TAKEN' } } },
      ])
      expect(keptOf(answer)).toEqual([])
      expect((await look(token)).status).toBe(200)
    })

    test('for its person has another one of the same place, changes nothing', async () => {
      const person = await signIn(server, (await createCustomer(server)).organizationId)
      const account = newAccount()
      await link(person, newAccount())
      const { token } = await createInvite(customer, { email: person.email })
      const answer = await acceptWith(token, account, [`idops_session=${person.session}`])
      expect([answer.status, answer.body]).toMatchObject([
        409,
        { error: { details: { reason: 'IDENTITY_TAKEN' } } },
      ])
      expect(refusalOf(await signInWith(account))).toEqual(unknown)
      expect((await look(token)).status).toBe(200)
    })

    test('for it is a personal one, changes nothing', async () => {
      const { token } = await createInvite(customer)
      const account = newAccount({ tid: '9188040d-6c67-4c5b-b112-36a304b66dad' })
      expect(refusalOf(await acceptWith(token, account))).toEqual([
        403,
        'Personal Microsoft accounts cannot be used here. Use that of your work or school.',
      ])
      expect((await look(token)).status).toBe(200)
    })
  })

  test('when two people accept one invite at the same moment, then one of them does', async () => {
    const { token, email } = await createInvite(customer)
    const departures = [await beginAccepting({ token }), await beginAccepting({ token })]
    const answers = await comeBackTogether(departures)
    const taken = answers.map(({ status }) => status)
    expect(taken.filter((status) => status === 302)).toHaveLength(1)
    expect(taken.filter((status) => ![302, 404, 409].includes(status))).toEqual([])
    const { rows } = await sql`select 1 from external_identities
      join users on users.id = external_identities.user_id where users.email = ${email}`.execute(
      server.owner.reference,
    )
    expect(rows).toHaveLength(1)
  })

  test('when one account accepts two invites at the same moment, then it is one person', async () => {
    const invites = [await createInvite(customer), await createInvite(customer)]
    const departures = [
      await beginAccepting({ token: invites[0]?.token ?? '' }),
      await beginAccepting({ token: invites[1]?.token ?? '' }),
    ]
    const answers = await comeBackTogether(departures, newAccount())
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409])
    const left = [await look(invites[0]?.token ?? ''), await look(invites[1]?.token ?? '')]
    expect(left.map(({ status }) => status).toSorted()).toEqual([200, 404])
  })

  /** Browsers that come back at the same moment, with one account or each with its own. */
  async function comeBackTogether(departures: request.Response[], account?: ReturnType<typeof newAccount>) {
    const back: (() => request.Test)[] = []
    for (const departure of departures) {
      const url = await provider.visit(departure.headers['location'] ?? '', account ?? newAccount())
      back.push(() => comeBack(url, keptOf(departure)))
    }
    return Promise.all(back.map((go) => go()))
  }

  test('a plan without a seat refuses, and the invite stays', async () => {
    const own = await createCustomer(server, 'STARTER')
    for (let count = 0; count < 3; count += 1) await own.rows((db) => createMember(db))
    const { token } = await createInvite(own)
    await own.rows((db) => givePlans(db, { identityops: 'FREE' }))
    const account = newAccount()
    const answer = await acceptWith(token, account)
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { code: 'FEATURE_NOT_AVAILABLE', details: { feature: 'SEATS', limit: 2, used: 3 } } },
    ])
    expect(refusalOf(await signInWith(account))).toEqual(unknown)
    await own.rows((db) => givePlans(db, { identityops: 'PRO' }))
    expect((await acceptWith(token, account)).status).toBe(302)
  })

  test('another browser than the one that was sent there accepts nothing', async () => {
    const { token } = await createInvite(customer)
    const departure = await beginAccepting({ token })
    const url = await provider.visit(departure.headers['location'] ?? '', newAccount())
    for (const cookies of [[], keptOf(await begin())])
      expect(refusalOf(await comeBack(url, cookies))).toEqual([
        403,
        'This browser has begun no such sign-in in the last 10 minutes. Please begin again.',
      ])
    expect((await look(token)).status).toBe(200)
  })

  test.each<[string, Record<string, string>]>([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['comes from nowhere', { Origin: 'null' }],
  ])('a request that %s begins nothing', async (_what, headers) => {
    const { token } = await createInvite(customer)
    const answer = await beginAccepting({ token }, { headers })
    expect(refusalOf(answer)).toEqual([403, 'This request comes from another site.'])
    expect(cookiesOf(answer)).toEqual([])
  })

  test.each([
    ['token', { token: '' }],
    ['token', { token: 'a'.repeat(101) }],
    ['firstName', { token: 'x', firstName: ' ' }],
    ['lastName', { token: 'x', lastName: 'a'.repeat(101) }],
    ['password', { token: 'x', password: chosen }],
  ])('a field that does not fit is named: %s', async (field, body) => {
    const answer = await beginAccepting(body)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'body' }] } } },
    ])
  })

  test('nobody is sent to another site in the end', async () => {
    const { token } = await createInvite(customer)
    const answer = await beginAccepting({ token }, { query: '?returnTo=//evil.example/' })
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { details: { fields: [{ field: 'returnTo', message: 'must begin with /identityops/' }] } } },
    ])
  })

  test('the token goes to Microsoft in no form, and stands in no cookie and no log', async () => {
    const { token } = await createInvite(customer)
    const departure = await beginAccepting({ token })
    const url = await provider.visit(departure.headers['location'] ?? '', newAccount())
    const answer = await comeBack(url, keptOf(departure))
    expect(answer.status).toBe(302)
    const seen = [departure.headers, answer.headers, server.logged, url.href].map((what) =>
      JSON.stringify(what),
    )
    expect(seen.join('\n')).toContain('/identityops/api/invites/accept/microsoft')
    expect(seen.join('\n')).not.toContain(token)
  })

  test('somebody who left before there were invites comes back all the same', async () => {
    const person = await signIn(server, customer.organizationId)
    const account = newAccount()
    await link(person, account)
    const departure = await begin()
    const url = await provider.visit(departure.headers['location'] ?? '', account)
    const { vault } = server.connectors
    const sealing = {
      organizationId: null,
      purpose: 'sign_in' as const,
      id: url.searchParams.get('state') ?? '',
    }
    const [cookie = ''] = keptOf(departure)
    const { invite, ...before } = JSON.parse(vault.open(cookie.replace('idops_sign_in=', ''), sealing)) as {
      invite: unknown
    }
    expect(invite).toBeNull()
    const answer = await comeBack(url, [`idops_sign_in=${vault.seal(JSON.stringify(before), sealing)}`])
    const session = await request(server.baseUrl)
      .get(`${base}/auth/session`)
      .set('Cookie', `idops_session=${sessionOf(answer)}`)
    expect(session.body).toMatchObject({ user: { id: person.userId } })
  })
})
