import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import request from 'supertest'
import { clockTolerance } from '../../src/clocks.ts'
import { rotateSigningKey, tokenLifetime } from '../../src/domain/access/signing-keys.ts'
import { resealSigningKeys } from '../../src/database/reseal.ts'
import { createVault } from '../../src/vault.ts'
import { later } from '../support/clock.ts'
import { startServer } from '../support/server.ts'
import { signIn, startSession } from '../surfaces/orgstack/trial.ts'
import { encryptionKey, vault } from '../support/vault.ts'

const server = startServer({ unlimited: true })
let organizationId: string
let userId: string
beforeAll(async () => {
  organizationId = await server.createOrganization()
  userId = (await signIn(server, organizationId, 'owner')).userId
})

const newToken = async () => (await startSession(server, organizationId, { userId })).token
const works = async (token: string) => {
  const response = await request(server.baseUrl)
    .post('/orgstack/v1/auth/switch-organization')
    .set('Authorization', `Bearer ${token}`)
    .send({ organizationId })
  return response.status === 200
}
const published = async () =>
  (await request(server.baseUrl).get('/.well-known/jwks.json')).body as { keys: { kid: string }[] }
const keyOf = (token: string) => decodeProtectedHeader(token).kid ?? ''
const startSigning = (id: string, at: Date) =>
  server.owner.reference.updateTable('signing_keys').set({ signs_from: at }).where('id', '=', id).execute()

test('the keys may be kept for as long as a new one signs nothing, and nobody is counted who asks for them', async () => {
  const { headers } = await request(server.baseUrl).get('/.well-known/jwks.json')
  expect(headers['cache-control']).toBe('public, max-age=300')
  expect(Object.keys(headers).filter((name) => name.includes('ratelimit'))).toEqual([])
  const statuses = new Set<number>()
  for (let burst = 0; burst < 4; burst += 1) {
    const answers = Array.from({ length: 100 }, () => request(server.baseUrl).get('/.well-known/jwks.json'))
    for (const { status } of await Promise.all(answers)) statuses.add(status)
  }
  expect([...statuses]).toEqual([200])
})

test('anybody can check a token with what /.well-known/jwks.json publishes, which is nothing secret', async () => {
  const { keys } = await published()
  expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  const { payload } = await jwtVerify(await newToken(), createLocalJWKSet(await published()), {
    issuer: 'tenantry',
    audience: 'orgstack',
  })
  expect(payload.sub).toBe(userId)
})

describe('of processes whose clocks differ', () => {
  const signedAhead = (seconds: number) => later(seconds * 1000, newToken)

  test('one takes the tokens of another that is half a minute ahead, and no more', async () => {
    expect(await works(await signedAhead(clockTolerance - 5))).toBe(true)
    expect(await works(await signedAhead(clockTolerance + 5))).toBe(false)
  })

  test('one signs with the only key also before its time has come there', async () => {
    const { id } = await rotateSigningKey(server.owner.reference, vault, { compromised: true })
    await startSigning(id, new Date(Date.now() + 20_000))
    await server.access.catchUp()
    const token = await newToken()
    expect([keyOf(token), await works(token)]).toEqual([id, true])
    await startSigning(id, new Date())
    await server.access.catchUp()
  })
})

describe('a new key', () => {
  test('is published before it signs, and takes over without signing anybody out', async () => {
    const before = await newToken()
    const { id, removed } = await rotateSigningKey(server.owner.reference, vault)
    await server.access.catchUp()
    expect(removed).toEqual([])
    expect((await published()).keys.map(({ kid }) => kid)).toContain(id)
    expect(keyOf(await newToken())).toBe(keyOf(before))

    // When its time has come
    await startSigning(id, new Date())
    await server.access.catchUp()
    const after = await newToken()
    expect(keyOf(after)).toBe(id)
    expect([await works(before), await works(after)]).toEqual([true, true])
  })

  test('signs from its time on in a process that has heard nothing since', async () => {
    const { id } = await rotateSigningKey(server.owner.reference, vault)
    await startSigning(id, new Date(Date.now() + 60_000))
    await server.access.catchUp()
    expect(keyOf(await newToken())).not.toBe(id)
    expect(keyOf(await later(60_000, newToken))).toBe(id)
  })

  test('drops those before it once all that they have signed has expired, and not earlier', async () => {
    const old = keyOf(await newToken())
    const { id } = await rotateSigningKey(server.owner.reference, vault)
    const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
    await startSigning(old, ago(2 * tokenLifetime))
    await startSigning(id, ago(tokenLifetime - 60))
    expect((await rotateSigningKey(server.owner.reference, vault)).removed).not.toContain(old)
    await startSigning(id, ago(tokenLifetime + 60))
    expect((await rotateSigningKey(server.owner.reference, vault)).removed).toContain(old)
  })

  test('after one that was stolen: that one opens nothing from the next request on', async () => {
    const stolen = await newToken()
    expect(await works(stolen)).toBe(true)
    const { id } = await rotateSigningKey(server.owner.reference, vault, { compromised: true })
    await server.access.catchUp()
    expect(await works(stolen)).toBe(false)
    expect((await published()).keys.map(({ kid }) => kid)).toEqual([id])
    expect(await works(await newToken())).toBe(true)
  })

  test('that several ask for at once comes several times, and all processes agree on the one that signs', async () => {
    await Promise.all(
      Array.from({ length: 4 }, () => rotateSigningKey(server.owner.reference, vault, { compromised: true })),
    )
    await server.access.catchUp()
    const { keys } = await published()
    expect(keys).toHaveLength(1)
    expect(keyOf(await newToken())).toBe(keys[0]?.kid)
  })
})

test('signing keys are sealed anew with another encryption key, and sign on', async () => {
  const next = createVault([Buffer.alloc(32, 'next'), Buffer.from(encryptionKey, 'base64')])
  const result = await resealSigningKeys(server.owner.reference, next)
  expect(result).toEqual({ resealed: 1, failures: [] })
  expect(await resealSigningKeys(server.owner.reference, next)).toEqual({ resealed: 0, failures: [] })
  const foreign = createVault([Buffer.alloc(32, 'foreign')])
  const { failures } = await resealSigningKeys(server.owner.reference, foreign)
  expect(failures).toEqual([expect.stringContaining('which ENCRYPTION_KEY lacks')])
})
