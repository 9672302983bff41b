import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type CryptoKey,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'
import { pino } from 'pino'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createApp } from '../../../src/app.ts'
import { createTokenIssuer } from '../../../src/connectors/token-issuer/index.ts'
import { createRateLimiter } from '../../../src/contract/rate-limits.ts'
import { type Access, createAccess } from '../../../src/domain/access/access.ts'
import { createMember, invite, type Member } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { startSession } from './trial.ts'
import { vault } from '../../support/vault.ts'

/** Tokens of an issuer that the server is told to trust, whose keys are fetched over real HTTP. */
const server = startServer({ unlimited: true })
const issuer = 'https://login.example'
const audience = 'https://tenantry.example'
let app: Express
/** What that app knows of people. */
let known: Access
let jwksUrl: string
let acme: string
let globex: string
/** Belongs to Acme and Globex, and joined Acme first. */
let ana: Member
let key: CryptoKey
let published: JWK[]
/** How the issuer answers, and how often it was asked. */
let answer: 'keys' | 'late' | 'broken' | 'redirect' = 'keys'
let asked = 0

/** A server that has fetched nothing yet. */
function startTrusting(): { app: Express; access: Access } {
  const tokenIssuer = createTokenIssuer({ issuer, jwksUrl, audience })
  const access = createAccess({ database: server.database, vault, issuer: 'tenantry', tokenIssuer })
  server.defer(() => access.close())
  const { database, connectors } = server
  const log = pino({ level: 'silent' })
  const services = {
    database,
    access,
    connectors,
    log,
    rateLimiter: createRateLimiter(),
    recordUse: () => {},
  }
  return { app: createApp(services, { trustedProxies: 0 }), access }
}

beforeAll(async () => {
  acme = await server.createOrganization()
  globex = await server.createOrganization()
  const join = (organizationId: string, fixture: Parameters<typeof createMember>[1]) =>
    server.owner.withOrganization(liveSide(organizationId), (db) => createMember(db, fixture), {
      actor: 'test',
    })
  ana = await join(acme, { role: 'admin' })
  await join(globex, { role: 'viewer', userId: ana.userId })
  const pair = await generateKeyPair('RS256', { extractable: true })
  key = pair.privateKey
  published = [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }]
  const keys = createServer((_req, res) => {
    asked += 1
    if (answer === 'late') return
    if (answer === 'broken') res.writeHead(500)
    if (answer === 'redirect') res.writeHead(302, { Location: '/elsewhere' })
    res.end(JSON.stringify({ keys: published }))
  })
  await new Promise<void>((listening) => keys.listen(0, '127.0.0.1', listening))
  server.defer(async () => {
    keys.closeAllConnections()
    await new Promise((closed) => keys.close(closed))
  })
  jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks.json`
  ;({ app, access: known } = startTrusting())
})
afterEach(() => void (answer = 'keys'))

const now = () => Math.floor(Date.now() / 1000)
const make = (
  claims: JWTPayload = {},
  { kid = 'one', signer = key }: { kid?: string; signer?: CryptoKey } = {},
) =>
  new SignJWT(
    JSON.parse(
      JSON.stringify({
        sub: 'auth0|42',
        email: ana.email,
        email_verified: true,
        iss: issuer,
        aud: audience,
        iat: now(),
        exp: now() + 600,
        jti: randomUUID(),
        ...claims,
      }),
    ) as JWTPayload,
  )
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(signer)

/** Asks where a token leads: the organization that its caller acts in, by what they may switch to. */
async function use(token: string, on = app) {
  const response = await request(on)
    .post('/orgstack/v1/auth/switch-organization')
    .set('Authorization', `Bearer ${token}`)
    .send({ organizationId: acme })
  return response.status
}

describe('a token of the trusted issuer', () => {
  test.each([
    ['by its verified email', () => ({})],
    ['by its verified email in another case', () => ({ email: ana.email.toUpperCase() })],
    ['by its subject, when that is the id of an account', () => ({ sub: ana.userId, email: undefined })],
    ['for the organization that it names', () => ({ tenantId: globex })],
    ['with several audiences', () => ({ aud: ['https://other.example', audience] })],
  ])('is that of a member %s', async (_what, claims) => {
    expect(await use(await make(claims()))).toBe(200)
  })

  test.each([
    ['an email that nobody has verified', () => ({ email_verified: false })],
    ['an email whose verification is text', () => ({ email_verified: 'true' })],
    ['an email that nothing is said of', () => ({ email_verified: undefined })],
    ['an email that no account has', () => ({ email: 'stranger@people.example' })],
    ['a user name for an email', () => ({ email: ana.username })],
    ['an email with NUL', () => ({ email: `${ana.email}\0` })],
    ['an organization that the person does not belong to', () => ({ tenantId: randomUUID() })],
    ['an organization that is no id', () => ({ tenantId: 'acme' })],
    ['an organization that is an object', () => ({ tenantId: { a: 1 } })],
    ['an organization that is a number', () => ({ tenantId: 7 })],
    ['an organization that is nothing', () => ({ tenantId: null })],
    ['a list of organizations', () => ({ tenantId: [acme] })],
    ['a subject that is a number', () => ({ sub: 7 as unknown as string })],
    ['an empty subject', () => ({ sub: '' })],
    ['an email that is none, besides the right subject', () => ({ sub: ana.userId, email: { a: 1 } })],
    ['an email without a host, besides the right subject', () => ({ sub: ana.userId, email: 'ana' })],
    [
      'a verification that is text, besides the right subject',
      () => ({ sub: ana.userId, email_verified: 'true' }),
    ],
    ['another issuer', () => ({ iss: 'https://evil.example' })],
    ['our own name as issuer', () => ({ iss: 'tenantry' })],
    ['another audience', () => ({ aud: 'https://other.example' })],
    ['no audience', () => ({ aud: undefined })],
    ['no end', () => ({ exp: undefined })],
    ['an end in a year', () => ({ exp: now() + 31_536_000 })],
    ['an end that has passed', () => ({ exp: now() - 60 })],
  ])('with %s is refused', async (_what, claims) => {
    expect(await use(await make(claims()))).toBe(401)
  })

  test('names its member in any spelling of an email, and nobody with one that only looks like it', async () => {
    const join = (db: Parameters<typeof createMember>[0]) => createMember(db, { role: 'admin' })
    const emails = ['käte@zürich.example', 'kate@people.example']
    for (const email of emails) {
      const { userId } = await server.owner.withOrganization(liveSide(acme), join, { actor: 'test' })
      await server.database.withUser(userId, (db) =>
        db.updateTable('users').set({ email }).where('id', '=', userId).execute(),
      )
    }
    for (const email of ['KÄTE@zürich.example', 'ka\u0308te@XN--ZRICH-KVA.example', 'KATE@people.example'])
      expect(await use(await make({ email }))).toBe(200)
    // The sign of Kelvin
    expect(await use(await make({ email: '\u212Aate@people.example' }))).toBe(401)
  })

  test('is nobody’s who is only invited, by their email or by the id of what stands for them', async () => {
    const email = 'invited@people.example'
    const id = await invite(server.owner, acme, { email })
    expect(await use(await make({ email }))).toBe(401)
    expect(await use(await make({ sub: id, email: undefined }))).toBe(401)
    expect(await use(await make({ sub: id, email: undefined, tenantId: acme }))).toBe(401)
  })

  test('signed by another key, or by one that is not published, is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    expect(await use(await make({}, { signer: privateKey }))).toBe(401)
    expect(await use(await make({}, { kid: 'two', signer: privateKey }))).toBe(401)
  })

  test('is refused from the next request on when the member is suspended', async () => {
    const member = await server.owner.withOrganization(liveSide(acme), (db) => createMember(db), {
      actor: 'test',
    })
    const token = await make({ email: member.email })
    expect(await use(token)).toBe(200)
    await server.owner.reference
      .updateTable('memberships')
      .set({ status: 'suspended' })
      .where('user_id', '=', member.userId)
      .execute()
    await known.catchUp()
    expect(await use(token)).toBe(401)
  })

  test('is refused by a server that trusts nobody but itself', async () => {
    const response = await request(server.baseUrl)
      .post('/orgstack/v1/auth/logout')
      .set('Authorization', `Bearer ${await make()}`)
    expect(response.status).toBe(401)
  })

  describe('that is switched to another organization', () => {
    const post = (path: string, token: string, body?: object) =>
      request(app).post(`/orgstack/v1/auth/${path}`).set('Authorization', `Bearer ${token}`).send(body)
    const switchTo = async (organizationId: string, token: string) =>
      (await post('switch-organization', token, { organizationId })).body as {
        token: string
        expiresIn: number
      }

    test('gives what is valid for no longer than itself and cannot be renewed, however often', async () => {
      const token = await make({ exp: now() + 300 })
      const first = await switchTo(globex, token)
      const second = await switchTo(acme, first.token)
      for (const tokens of [first, second]) {
        expect(Object.keys(tokens).toSorted()).toEqual([
          'expiresIn',
          'organizationId',
          'token',
          'userId',
          'username',
        ])
        expect(decodeJwt(tokens.token).exp).toBe(decodeJwt(token).exp)
        expect(tokens.expiresIn).toBeLessThanOrEqual(300)
        expect(await use(tokens.token)).toBe(200)
      }
    })

    test('ends that by signing out, and is as good as before, but not to be switched any more', async () => {
      const token = await make()
      const other = await make()
      const switched = [await switchTo(globex, token), await switchTo(acme, token)]
      const others = await switchTo(globex, other)
      expect((await post('logout', token)).status).toBe(204)
      for (const tokens of switched) expect(await use(tokens.token)).toBe(401)
      expect(await use(token)).toBe(401)
      const list = await request(app)
        .get('/orgstack/v1/organizations')
        .set('Authorization', `Bearer ${token}`)
      expect(list.status).toBe(200)
      expect(await use(others.token)).toBe(200)
    })

    test('is ended there by signing out everywhere', async () => {
      const switched = await switchTo(globex, await make())
      expect((await post('logout-all', await make())).status).toBe(204)
      expect(await use(switched.token)).toBe(401)
    })
  })
})

describe('the keys of the trusted issuer', () => {
  test('are fetched once for many tokens', async () => {
    const { app: trusting } = startTrusting()
    asked = 0
    for (let tokens = 0; tokens < 5; tokens += 1) expect(await use(await make(), trusting)).toBe(200)
    expect(asked).toBe(1)
  })

  test('are not fetched again for each token that names an unknown one', async () => {
    const { app: trusting } = startTrusting()
    await use(await make(), trusting)
    asked = 0
    for (let tokens = 0; tokens < 5; tokens += 1)
      expect(await use(await make({}, { kid: `unknown-${tokens}` }), trusting)).toBe(401)
    expect(asked).toBe(0)
  })

  test.each(['late', 'broken', 'redirect'] as const)(
    'that come %s let nobody in, and the caller is told to try again',
    async (how) => {
      const { app: trusting } = startTrusting()
      answer = how
      expect(await use(await make(), trusting)).toBe(503)
      answer = 'keys'
    },
  )

  test('that cannot be had leave our own tokens as good as before', async () => {
    const { app: trusting } = startTrusting()
    answer = 'broken'
    const { token } = await startSession(server, acme, ana)
    expect(await use(token, trusting)).toBe(200)
  })
})
