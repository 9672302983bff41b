import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type CryptoKey,
  decodeJwt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
import request from 'supertest'
import { startServer } from '../../support/server.ts'
import { signIn } from './trial.ts'
import { vault } from '../../support/vault.ts'

/**
 * Tokens that must not be accepted, each made as somebody would who has one of: nothing but the public keys; a token
 * of their own; a key pair and a server of their own. Those of the last part were valid a moment ago.
 */
const server = startServer({ unlimited: true })
let organizationId: string
let member: Awaited<ReturnType<typeof signIn>>
let claims: JWTPayload
/** Our key, which an attacker does not have: it shows that a token is refused for the reason that the row names. */
let ours: { id: string; key: CryptoKey; publicJwk: JWK }
let theirs: { key: CryptoKey; publicJwk: JWK }
/** Serves the attacker's keys, and counts who comes for them. */
let evilUrl: string
let fetched = 0

beforeAll(async () => {
  organizationId = await server.createOrganization()
  member = await signIn(server, organizationId, 'admin')
  claims = decodeJwt(member.token)
  const row = await server.database.withoutScope((db) =>
    db.selectFrom('signing_keys').selectAll().executeTakeFirstOrThrow(),
  )
  const sealing = { organizationId: null, purpose: 'signing_key', id: row.id } as const
  const privateJwk = JSON.parse(vault.open(row.sealed_private_key, sealing)) as JWK
  ours = {
    id: row.id,
    key: (await importJWK(privateJwk, 'EdDSA')) as CryptoKey,
    publicJwk: row.public_key as JWK,
  }
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  theirs = { key: pair.privateKey, publicJwk: await exportJWK(pair.publicKey) }
  const evil = createServer((_req, res) => {
    fetched += 1
    res.end(JSON.stringify({ keys: [{ ...theirs.publicJwk, kid: 'evil', alg: 'EdDSA' }] }))
  })
  await new Promise<void>((listening) => evil.listen(0, '127.0.0.1', listening))
  evilUrl = `http://127.0.0.1:${(evil.address() as AddressInfo).port}/jwks.json`
  server.defer(() => new Promise((closed) => evil.close(closed)))
})

const now = () => Math.floor(Date.now() / 1000)

/** Any token at all. `undefined` takes a claim or a header away. */
function make(
  changes: { claims?: JWTPayload; header?: Record<string, unknown>; key?: CryptoKey } = {},
): Promise<string> {
  const header = { alg: 'EdDSA', kid: ours.id, typ: 'JWT', ...changes.header }
  return new SignJWT({ ...claims, jti: randomUUID(), ...changes.claims })
    .setProtectedHeader(JSON.parse(JSON.stringify(header)) as { alg: string })
    .sign(changes.key ?? ours.key)
}

/** A token of ours with a header that the library does not write. */
async function signRaw(header: object): Promise<string> {
  const signed = `${text({ alg: 'EdDSA', kid: ours.id, typ: 'JWT', ...header })}.${text(claims)}`
  const signature = await crypto.subtle.sign('Ed25519', ours.key, Buffer.from(signed))
  return `${signed}.${Buffer.from(signature).toString('base64url')}`
}

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const parts = (token: string) => token.split('.') as [string, string, string]

/** A token signed with HMAC, as a confused library would check it. */
function hmac(secret: string | Buffer): string {
  const signed = `${text({ alg: 'HS256', kid: ours.id, typ: 'JWT' })}.${text(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

async function call(token: string) {
  const response = await request(server.baseUrl)
    .post('/orgstack/v1/auth/switch-organization')
    .set('Authorization', `Bearer ${token}`)
    .send({ organizationId })
  return { status: response.status, body: response.body as object }
}
const refused = {
  status: 401,
  body: {
    error: 'Unauthorized',
    message: 'The token is missing or not valid.',
    timestamp: expect.any(String) as unknown,
  },
}

test('given a token that is made just as the server makes it: it is accepted', async () => {
  expect((await call(await make())).status).toBe(200)
})

describe('given a token', () => {
  const attacks: [name: string, make: () => Promise<string> | string][] = [
    // Algorithms
    ['with alg none', () => new UnsecuredJWT(claims).encode()],
    [
      'with alg none and our kid',
      () => `${text({ alg: 'none', kid: ours.id, typ: 'JWT' })}.${text(claims)}.`,
    ],
    ['with alg None in another case', () => `${text({ alg: 'nOnE', kid: ours.id })}.${text(claims)}.`],
    ['signed with HS256 and our public key as JWK', () => hmac(JSON.stringify(ours.publicJwk))],
    [
      'signed with HS256 and the bytes of our public key',
      () => hmac(Buffer.from(ours.publicJwk.x ?? '', 'base64url')),
    ],
    [
      'signed with HS256 and our public key as PEM',
      async () =>
        hmac(
          await exportSPKI((await importJWK(ours.publicJwk, 'EdDSA', { extractable: true })) as CryptoKey),
        ),
    ],
    ['signed with HS256 and nothing', () => hmac('')],
    [
      'signed with ES256 by a key of its own',
      async () => make({ header: { alg: 'ES256' }, key: (await generateKeyPair('ES256')).privateKey }),
    ],
    [
      'whose header names another algorithm than signed it',
      async () => {
        const [, payload, signature] = parts(await make())
        return `${text({ alg: 'ES256', kid: ours.id, typ: 'JWT' })}.${payload}.${signature}`
      },
    ],
    // Keys
    ['signed by a key of its own with our kid', () => make({ key: theirs.key })],
    ['without a kid', () => make({ header: { kid: undefined } })],
    ['with an unknown kid', () => make({ header: { kid: randomUUID() }, key: theirs.key })],
    ['with a kid that is a path', () => make({ header: { kid: '../../../dev/null' }, key: theirs.key })],
    ['with a kid that is SQL', () => make({ header: { kid: "x' union select '' --" }, key: theirs.key })],
    ['with a kid that is no text', () => make({ header: { kid: { $ne: '' } } })],
    ['with a kid of 1,400 letters', () => make({ header: { kid: 'k'.repeat(1400) } })],
    [
      'with a jwk of its own',
      () => make({ header: { jwk: theirs.publicJwk, kid: undefined }, key: theirs.key }),
    ],
    ['with a jwk of its own and our kid', () => make({ header: { jwk: theirs.publicJwk }, key: theirs.key })],
    ['with a jku of its own', () => make({ header: { jku: evilUrl, kid: 'evil' }, key: theirs.key })],
    ['with an x5u of its own', () => make({ header: { x5u: evilUrl, kid: 'evil' }, key: theirs.key })],
    ['signed by us, with a jku beside', () => make({ header: { jku: evilUrl } })],
    ['signed by us, with a critical extension', () => signRaw({ crit: ['exp'], exp: 1 })],
    ['of another type', () => make({ header: { typ: 'JWE' } })],
    // Claims
    ['that has expired', () => make({ claims: { exp: now() - 60 } })],
    ['without exp', () => make({ claims: { exp: undefined } })],
    ['with an exp in a hundred years', () => make({ claims: { exp: now() + 3_153_600_000 } })],
    ['with an exp a day after the longest', () => make({ claims: { exp: now() + 2 * 86_400 } })],
    ['with an exp that is text', () => make({ claims: { exp: '9999999999' as unknown as number } })],
    ['without iat', () => make({ claims: { iat: undefined } })],
    ['issued in the future', () => make({ claims: { iat: now() + 3600 } })],
    ['issued long ago', () => make({ claims: { iat: now() - 10 * 86_400 } })],
    ['that is not valid before tomorrow', () => make({ claims: { nbf: now() + 86_400 } })],
    ['of another issuer', () => make({ claims: { iss: 'https://evil.example' } })],
    ['without issuer', () => make({ claims: { iss: undefined } })],
    ['for another audience', () => make({ claims: { aud: 'billing' } })],
    ['without audience', () => make({ claims: { aud: undefined } })],
    ['without subject', () => make({ claims: { sub: undefined } })],
    ['without id', () => make({ claims: { jti: undefined } })],
    ['of nobody', () => make({ claims: { sub: randomUUID() } })],
    ['for no organization', () => make({ claims: { tenantId: undefined } })],
    ['for an organization that there is not', () => make({ claims: { tenantId: randomUUID() } })],
    [
      'for an organization that it was not given for',
      async () => make({ claims: { tenantId: await server.createOrganization() } }),
    ],
    [
      'for an organization by SQL',
      () => make({ claims: { tenantId: `${organizationId}'; set role postgres` } }),
    ],
    ['without session', () => make({ claims: { sid: undefined } })],
    ['of another session', () => make({ claims: { sid: randomUUID() } })],
    // Bytes
    [
      'whose claims were changed',
      async () => {
        const [header, , signature] = parts(await make())
        return `${header}.${text({ ...claims, roles: ['owner'] })}.${signature}`
      },
    ],
    [
      'whose signature was cut off',
      async () =>
        parts(await make())
          .slice(0, 2)
          .join('.') + '.',
    ],
    ['whose signature was changed', async () => `${(await make()).slice(0, -4)}AAAA`],
    [
      'whose header is no JSON',
      async () => `${Buffer.from('{').toString('base64url')}.${parts(await make())[1]}.x`,
    ],
    ['whose header is an array', async () => `${text([])}.${parts(await make())[1]}.x`],
    ['whose claims are no JSON', async () => `${parts(await make())[0]}.AAAA.x`],
    [
      'of two parts',
      async () =>
        parts(await make())
          .slice(0, 2)
          .join('.'),
    ],
    ['of five parts', () => 'a.b.c.d.e'],
    ['with more claims than a token has room for', () => `a.${'b'.repeat(7_000)}.c`],
    ['that is a refresh token', () => member.refreshToken],
  ]
  test.each(attacks)('%s: it is refused', async (_name, make) => {
    expect(await call(await make())).toEqual(refused)
  })

  test('nobody has gone to an address that stands in a token', () => expect(fetched).toBe(0))

  test('in a query or in a body: it is not looked at', async () => {
    const token = await make()
    const response = await request(server.baseUrl)
      .post(`/orgstack/v1/auth/switch-organization?access_token=${token}`)
      .send({ organizationId, access_token: token })
    expect(response.status).toBe(401)
  })

  test('by another scheme: it is not looked at', async () => {
    for (const scheme of ['Token', 'Basic', 'DPoP', '']) {
      const response = await request(server.baseUrl)
        .post('/orgstack/v1/auth/switch-organization')
        .set('Authorization', `${scheme} ${member.token}`)
        .send({ organizationId })
      expect([scheme, response.status]).toEqual([scheme, 401])
    }
  })

  test('for another surface: it opens nothing', async () => {
    const response = await request(server.baseUrl)
      .get('/opspilot365/v1/tenants')
      .set('Authorization', `Bearer ${member.token}`)
    expect(response.status).toBe(401)
  })
})

describe('given a token that was accepted before', () => {
  type Ids = { organizationId: string; userId: string }
  const owner = () => server.owner.reference
  const endings: [name: string, end: (ids: Ids) => Promise<unknown>][] = [
    [
      'the member is suspended',
      ({ userId }) =>
        owner()
          .updateTable('memberships')
          .set({ status: 'suspended' })
          .where('user_id', '=', userId)
          .execute(),
    ],
    [
      'the member leaves',
      ({ userId }) => owner().deleteFrom('memberships').where('user_id', '=', userId).execute(),
    ],
    ...(['suspended', 'deleted', 'pending'] as const).map(
      (status): [string, (ids: Ids) => Promise<unknown>] => [
        `the account is ${status}`,
        ({ userId }) =>
          server.database.withUser(userId, (db) =>
            db.updateTable('users').set({ status }).where('id', '=', userId).execute(),
          ),
      ],
    ),
    ...(['suspended', 'archived'] as const).map((status): [string, (ids: Ids) => Promise<unknown>] => [
      `the organization is ${status}`,
      (ids) =>
        owner().updateTable('organizations').set({ status }).where('id', '=', ids.organizationId).execute(),
    ]),
    [
      'its session is ended',
      ({ userId }) =>
        owner()
          .updateTable('sessions')
          .set({ revoked_at: new Date() })
          .where('user_id', '=', userId)
          .execute(),
    ],
  ]
  test.each(endings)('%s: it is refused at the next request', async (_name, end) => {
    const own = await server.createOrganization()
    const { token, userId } = await signIn(server, own, 'admin')
    const use = () =>
      request(server.baseUrl)
        .post('/orgstack/v1/auth/switch-organization')
        .set('Authorization', `Bearer ${token}`)
        .send({ organizationId: own })
    expect((await use()).status).toBe(200)
    await end({ organizationId: own, userId })
    await server.access.catchUp()
    expect((await use()).status).toBe(401)
  })
})
