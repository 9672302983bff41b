import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createSignIn } from '../../../src/connectors/sign-in/index.ts'
import { later } from '../../support/clock.ts'
import { startServer } from '../../support/server.ts'
import { base, cookiesOf, createCustomer, type Customer, keptOf, signIn } from './client.ts'
import { type Account, startProvider, type TestProvider } from './provider.ts'
import { createTravel, newAccount, refusalOf, start, unknown } from './travel.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let provider: TestProvider
beforeAll(async () => {
  customer = await createCustomer(server)
})
const { begin, beginLink, comeBack, link, signInWith, travel } = createTravel(server, () => provider)

const notThisBrowser = [
  403,
  'This browser has begun no such sign-in in the last 10 minutes. Please begin again.',
]
const notConfirmed = [403, 'Microsoft does not confirm this sign-in. Please begin again.']

test('given a server that is not set up for it, then there is nothing to sign in with', async () => {
  const missing = [404, 'Signing in with Microsoft is not set up on this server.']
  expect(refusalOf(await begin())).toEqual(missing)
  expect(refusalOf(await comeBack(new URL(`http://h${start}/callback?state=s&code=c`), []))).toEqual(missing)
  expect(refusalOf(await beginLink(await signIn(server, customer.organizationId)))).toEqual(missing)
})

describe('given a server that is set up for it', () => {
  beforeAll(async () => {
    provider = await startProvider(server)
  })

  test('when somebody has linked their account, then they sign in with it, and are sent where they meant to go', async () => {
    const person = await signIn(server, customer.organizationId)
    const account = newAccount()
    const departure = await beginLink(person, '?returnTo=/identityops/settings')
    expect(departure.status).toBe(303)
    const linked = await travel(departure, account, [`idops_session=${person.session}`])
    expect([linked.status, linked.headers['location'], keptOf(linked)]).toEqual([
      302,
      '/identityops/settings',
      [],
    ])

    const answer = await travel(await begin('?returnTo=/identityops/apps%3Flevel=CRITICAL'), account)
    expect([answer.status, answer.headers['location']]).toEqual([302, '/identityops/apps?level=CRITICAL'])
    const [kept = ''] = keptOf(answer)
    expect(kept).toMatch(/^idops_session=[\w-]{43}$/)
    expect(cookiesOf(answer)).toContain('idops_sign_in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax')
    const session = await request(server.baseUrl).get(`${base}/auth/session`).set('Cookie', kept)
    expect(session.body).toMatchObject({ user: { id: person.userId } })
  })

  test('the browser is sent with a state, a nonce and a challenge, and keeps what belongs to them sealed for 10 minutes', async () => {
    const answer = await begin()
    const asked = Object.fromEntries(new URL(answer.headers['location'] ?? '').searchParams)
    expect([answer.status, asked]).toEqual([
      302,
      {
        client_id: 'tenantry',
        redirect_uri: `${server.baseUrl}${start}/callback`,
        response_type: 'code',
        response_mode: 'query',
        scope: 'openid profile',
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge_method: 'S256',
      },
    ])
    const [cookie = ''] = cookiesOf(answer)
    expect(cookie).toMatch(
      /^idops_sign_in=v1\.[0-9a-f]{16}\.[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    for (const secret of [asked['state'], asked['nonce']]) expect(cookie).not.toContain(secret)
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/identityops',
    '/elsewhere/',
    '/identityops/\\evil',
  ])('nobody is sent to %s in the end', async (returnTo) => {
    const answer = await begin(`?returnTo=${encodeURIComponent(returnTo)}`)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { details: { fields: [{ field: 'returnTo', message: 'must begin with /identityops/' }] } } },
    ])
  })

  test('an account that nobody has linked signs nobody in, also with the email of somebody here', async () => {
    const person = await signIn(server, customer.organizationId)
    expect(refusalOf(await signInWith(newAccount()))).toEqual(unknown)
    expect(refusalOf(await signInWith(newAccount({ email: person.email })))).toEqual(unknown)
  })

  test('an account is its object in its tenant: the same object elsewhere, or another of the same subject, is somebody else', async () => {
    const account = newAccount()
    await link(await signIn(server, customer.organizationId), account)
    expect(refusalOf(await signInWith({ ...account, tid: 'another tenant' }))).toEqual(unknown)
    expect(refusalOf(await signInWith({ ...account, oid: 'another object' }))).toEqual(unknown)
    expect((await signInWith({ ...account, sub: 'what another client would see' })).status).toBe(302)
  })

  test('where the provider knows no tenants, an account is its subject', async () => {
    const account: Account = { sub: 'plain' }
    await link(await signIn(server, customer.organizationId), account)
    expect((await signInWith(account)).status).toBe(302)
    expect(refusalOf(await signInWith({ sub: 'plainer' }))).toEqual(unknown)
  })

  test('personal accounts are refused with words, to sign in and to link', async () => {
    const account = newAccount({ tid: '9188040d-6c67-4c5b-b112-36a304b66dad' })
    const words = [403, 'Personal Microsoft accounts cannot be used here. Use that of your work or school.']
    expect(refusalOf(await signInWith(account))).toEqual(words)
    expect(refusalOf(await link(await signIn(server, customer.organizationId), account))).toEqual(words)
  })

  test('somebody who belongs to no organization any more is refused', async () => {
    const account = newAccount()
    const person = await signIn(server, customer.organizationId)
    await link(person, account)
    await customer.rows((db) =>
      db
        .updateTable('memberships')
        .set({ status: 'suspended' })
        .where('user_id', '=', person.userId)
        .execute(),
    )
    expect(refusalOf(await signInWith(account))).toEqual([
      403,
      'This account belongs to no such organization.',
    ])
  })

  describe('given a browser that comes back', () => {
    const depart = async () => {
      const account = newAccount()
      await link(await signIn(server, customer.organizationId), account)
      const departure = await begin()
      const url = await provider.visit(departure.headers['location'] ?? '', account)
      return { url, cookies: keptOf(departure) }
    }

    test('when it has not been sent, or was sent for something else, then it is refused', async () => {
      const { url, cookies } = await depart()
      expect(refusalOf(await comeBack(url, []))).toEqual(notThisBrowser)
      expect(refusalOf(await comeBack(url, keptOf(await begin())))).toEqual(notThisBrowser)
      const other = new URL(url)
      other.searchParams.set('state', 'another')
      expect(refusalOf(await comeBack(other, cookies))).toEqual(notThisBrowser)
      expect(refusalOf(await comeBack(url, ['idops_sign_in=v1.0000000000000000.forged']))).toEqual(
        notThisBrowser,
      )
      expect((await comeBack(url, cookies)).status).toBe(302)
    })

    test('when it brings a code a second time, then that is refused', async () => {
      const { url, cookies } = await depart()
      expect((await comeBack(url, cookies)).status).toBe(302)
      const again = await comeBack(url, cookies)
      expect([refusalOf(again), cookiesOf(again)]).toEqual([notConfirmed, []])
    })

    test('when it brings the code of another sign-in, then that is refused', async () => {
      const [mine, theirs] = [await depart(), await depart()]
      mine.url.searchParams.set('code', theirs.url.searchParams.get('code') ?? '')
      expect(refusalOf(await comeBack(mine.url, mine.cookies))).toEqual(notConfirmed)
    })

    test('when the ID token is for another nonce, then it is refused', async () => {
      const account = newAccount()
      await link(await signIn(server, customer.organizationId), account)
      const departure = await begin()
      const location = new URL(departure.headers['location'] ?? '')
      location.searchParams.set('nonce', 'another')
      const url = await provider.visit(location.href, account)
      expect(refusalOf(await comeBack(url, keptOf(departure)))).toEqual(notConfirmed)
    })

    test('when it comes from another issuer, then it is refused', async () => {
      const { url, cookies } = await depart()
      url.searchParams.set('iss', 'https://evil.example')
      expect(refusalOf(await comeBack(url, cookies))).toEqual(notConfirmed)
    })

    test('when it took longer than 10 minutes, then it has to begin again', async () => {
      const { url, cookies } = await depart()
      await later(601_000, async () =>
        expect(refusalOf(await comeBack(url, cookies))).toEqual(notThisBrowser),
      )
    })

    test('when its person has cancelled, then it is refused, and nothing of what Microsoft says is shown', async () => {
      const departure = await begin()
      const state = new URL(departure.headers['location'] ?? '').searchParams.get('state') ?? ''
      const url = new URL(`${server.baseUrl}${start}/callback`)
      url.search = new URLSearchParams({
        state,
        error: 'access_denied',
        error_description: '<b>cancelled</b>',
      }).toString()
      const answer = await comeBack(url, keptOf(departure))
      expect(refusalOf(answer)).toEqual(notConfirmed)
      expect(answer.text).not.toContain('cancelled')
    })
  })

  test('when Microsoft does not answer, then somebody is told to come back later', async () => {
    const before = server.connectors.microsoftSignIn
    server.connectors.microsoftSignIn = createSignIn({
      issuer: 'http://127.0.0.1:9',
      clientId: 'tenantry',
      clientSecret: 'secret',
    })
    const answer = await begin()
    server.connectors.microsoftSignIn = before
    expect([answer.status, answer.body]).toMatchObject([
      503,
      { error: { code: 'SERVICE_UNAVAILABLE', message: 'Microsoft does not answer now.' } },
    ])
    expect(answer.headers['retry-after']).toBe('5')
  })
})
