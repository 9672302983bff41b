import { randomUUID } from 'node:crypto'
import type { Express } from 'express'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../../../src/app.ts'
import { createRateLimiter } from '../../../src/contract/rate-limits.ts'
import { type Database, liveSide } from '../../../src/database/database.ts'
import { createAccess } from '../../../src/domain/access/access.ts'
import { RequestError } from '../../../src/domain/errors.ts'
import { createOwner } from '../../support/orgstack.ts'
import { createMember, type Member, type MemberFixture, password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { vault } from '../../support/vault.ts'

/** Who keeps others from signing in: by failing for them, or by keeping the server busy with passwords. */
const server = startServer({ unlimited: true })
let organizationId: string
/** Behind a proxy that says where a request comes from. */
let app: Express
/** What the database says instead of finding an account; null while it is well. */
let failure: Error | null = null

const join = (fixture: MemberFixture = {}) =>
  server.owner.withOrganization(liveSide(organizationId), (db) => createMember(db, fixture), {
    actor: 'test',
  })

beforeAll(async () => {
  organizationId = await server.createOrganization()
  const database: Database = {
    ...server.database,
    withLogin: (...given) =>
      failure === null ? server.database.withLogin(...given) : Promise.reject(failure),
  }
  const access = createAccess({ database, vault, issuer: 'tenantry' })
  server.defer(() => access.close())
  const { connectors } = server
  const log = pino({ level: 'silent' })
  const rateLimiter = createRateLimiter()
  const services = { database, access, connectors, log, rateLimiter, recordUse: () => {} }
  app = createApp(services, { trustedProxies: 1 })
})

const logIn = (username: string, word: string, address: string) =>
  request(app)
    .post('/orgstack/v1/auth/login')
    .set('X-Forwarded-For', address)
    .send({ username, password: word })
const statusOf = async (username: string, word: string, address: string) =>
  (await logIn(username, word, address)).status
const failures = async (username: string, count: number, address: string) => {
  const answers = await Promise.all(Array.from({ length: count }, () => logIn(username, 'wrong', address)))
  return answers.map(({ status }) => status).toSorted()
}
/** An address that nobody has come from, each time. */
let addresses = 0
const newAddress = () => `10.0.${(addresses += 1) >> 8}.${addresses & 255}`
const times = (count: number, status: number) => Array<number>(count).fill(status)

/** An account, and what is answered to its password; the same of a name that is nobody's. */
const names: [what: string, name: () => Promise<string>, right: number][] = [
  ['an account', async () => (await join()).username, 200],
  ['a name that no account has', async () => randomUUID(), 401],
]

describe.each(names)('given %s', (_what, name, right) => {
  test('when one address fails ten times, it is held back, and no other address is', async () => {
    const [username, address] = [await name(), newAddress()]
    expect(await failures(username, 12, address)).toEqual([...times(10, 401), 429, 429])
    // The right password does not help, in whatever case the name is written.
    const held = await logIn(username.toUpperCase(), password, address)
    expect([held.status, Number(held.headers['retry-after']) > 0]).toEqual([429, true])
    expect(await statusOf(username, password, newAddress())).toBe(right)
    expect(await statusOf(username, password, address)).toBe(429)
  })

  test('when one customer fails ten times from their many IPv6 addresses, they are held back, and no other is', async () => {
    const username = await name()
    for (let address = 1; address <= 10; address += 1)
      expect(await statusOf(username, 'wrong', `2001:db8:1:2::${address}`)).toBe(401)
    expect(await statusOf(username, password, '2001:db8:1:2:ffff::1')).toBe(429)
    expect(await statusOf(username, password, '2001:db8:1:3::1')).toBe(right)
  })

  test('when many addresses fail a hundred times, everybody waits; what was refused counts for nothing', async () => {
    const username = await name()
    const rounds = await Promise.all(Array.from({ length: 9 }, () => failures(username, 20, newAddress())))
    for (const statuses of rounds) expect(statuses).toEqual([...times(10, 401), ...times(10, 429)])
    expect(await statusOf(username, password, newAddress())).toBe(right)
    const left = right === 200 ? 10 : 9
    expect(await failures(username, left, newAddress())).toEqual(times(left, 401))
    expect(await statusOf(username, password, newAddress())).toBe(429)
  }, 120_000)

  test('when the database does not answer, that is no failure to sign in', async () => {
    const username = await name()
    const address = newAddress()
    failure = new RequestError('unavailable', 'Please try again shortly.', { retryAfter: 1 })
    for (let tries = 0; tries < 15; tries += 1) expect(await statusOf(username, password, address)).toBe(503)
    failure = null
    expect(await statusOf(username, password, address)).toBe(right)
  })
})

test('who gives the right password and belongs nowhere is never held back', async () => {
  const { username } = await join({ status: 'suspended' })
  const address = newAddress()
  for (let tries = 0; tries < 12; tries += 1) expect(await statusOf(username, password, address)).toBe(403)
})

test('whoever signs in has their failures from there forgotten', async () => {
  const { username } = await join()
  const address = newAddress()
  for (let round = 0; round < 2; round += 1) {
    expect(await failures(username, 9, address)).toEqual(times(9, 401))
    expect(await statusOf(username, password, address)).toBe(200)
  }
})

describe('given an organization that sets very many passwords at once', () => {
  test('it is told to wait; others set theirs, and nobody waits to sign in', async () => {
    const busy = await createOwner(server)
    const other = await createOwner(server)
    const ana: Member = await join()
    let made = 0
    const creating = Array.from({ length: 40 }, async () => {
      const email = `${randomUUID()}@people.example`
      const answer = await busy.call('post', '/users', { email, password: 'correct horse 1' })
      if (answer.status === 201) made += 1
      return answer
    })
    // Those of the busy one are refused as soon as enough of them wait.
    const refused = await Promise.any(
      creating.map(async (answer) => ((await answer).status === 503 ? answer : Promise.reject(new Error()))),
    )
    expect(refused.body).toMatchObject({ message: 'Too many passwords are set at once.' })

    const signedIn = await statusOf(ana.username, password, newAddress())
    const madeBefore = made
    const own = await other.call('post', '/users', {
      email: `${randomUUID()}@people.example`,
      password: 'correct horse 1',
    })
    expect([signedIn, own.status]).toEqual([200, 201])
    const statuses = (await Promise.all(creating)).map(({ status }) => status).toSorted()
    expect([...new Set(statuses)]).toEqual([201, 503])
    expect(madeBefore).toBeLessThan(made)
  })
})
