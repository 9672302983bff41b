import { beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { sql } from 'kysely'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createAccess } from '../../../src/domain/access/access.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { createFamily } from '../../../src/domain/access/sessions.ts'
import { createMember, type Member } from '../../support/people.ts'
import { trail } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'
import { signIn, startSession } from './trial.ts'
import { vault } from '../../support/vault.ts'

/** What comes from one sign-in ends together, in however many organizations. */
const server = startServer({ unlimited: true })
let acme: string
let globex: string
let initech: string
/** Belongs to all three. */
let ana: Member

const join = (organizationId: string, fixture: Parameters<typeof createMember>[1]) =>
  server.owner.withOrganization(liveSide(organizationId), (db) => createMember(db, fixture), {
    actor: 'test',
  })

async function createAna(): Promise<Member> {
  const member = await join(acme, { role: 'owner' })
  for (const organizationId of [globex, initech]) await join(organizationId, { userId: member.userId })
  return member
}

beforeAll(async () => {
  acme = await server.createOrganization()
  globex = await server.createOrganization()
  initech = await server.createOrganization()
  ana = await createAna()
})

interface Tokens {
  token: string
  refreshToken: string
  expiresIn: number
}

const post = (path: string, token?: string, body?: object) => {
  const sent = request(server.baseUrl).post(`/orgstack/v1/auth/${path}`)
  if (token !== undefined) void sent.set('Authorization', `Bearer ${token}`)
  return sent.send(body)
}
const refresh = (refreshToken: string) => post('refresh', undefined, { refreshToken })
async function switchTo(organizationId: string, { token }: { token: string }): Promise<Tokens> {
  const { status, body } = await post('switch-organization', token, { organizationId })
  expect(status).toBe(200)
  return body as Tokens
}
const use = async (token: string) =>
  (await request(server.baseUrl).get('/orgstack/v1/organizations').set('Authorization', `Bearer ${token}`))
    .status
const sessionOf = ({ token }: { token: string }) => decodeJwt(token)['sid'] as string
const setSession = async (tokens: { token: string }, change: { expires_at: Date }) => {
  await server.owner.reference
    .updateTable('sessions')
    .set(change)
    .where('id', '=', sessionOf(tokens))
    .execute()
  await server.access.catchUp()
}

/** Signs in to Acme and switches on: to Globex, from there to Initech, and from Acme to Acme. */
async function signInAndSwitch() {
  const first = await startSession(server, acme, ana)
  const second = await switchTo(globex, first)
  const third = await switchTo(initech, second)
  return { first, second, third, again: await switchTo(acme, first) }
}
type Family = Awaited<ReturnType<typeof signInAndSwitch>>

describe('given a sign-in from which its person has switched on and on', () => {
  const useTwice = async ({ refreshToken }: Tokens) => {
    expect((await refresh(refreshToken)).status).toBe(200)
    expect((await refresh(refreshToken)).status).toBe(401)
  }
  const endings: [name: string, end: (family: Family) => Promise<unknown>][] = [
    ['the first token signs out', ({ first }) => post('logout', first.token)],
    ['the one in the middle signs out', ({ second }) => post('logout', second.token)],
    ['the last one signs out', ({ third }) => post('logout', third.token)],
    ['the one for the same organization signs out', ({ again }) => post('logout', again.token)],
    ['a refresh token of the first comes twice', ({ first }) => useTwice(first)],
    ['a refresh token of the last comes twice', ({ third }) => useTwice(third)],
    [
      'a renewed one signs out',
      async ({ second }) => post('logout', ((await refresh(second.refreshToken)).body as Tokens).token),
    ],
  ]
  test.each(endings)('when %s, all of it ends and other sign-ins go on', async (_name, end) => {
    const family = await signInAndSwitch()
    const other = await startSession(server, globex, ana)
    for (const { token } of Object.values(family)) expect(await use(token)).toBe(200)

    await end(family)

    for (const { token, refreshToken } of Object.values(family))
      expect([await use(token), (await refresh(refreshToken)).status]).toEqual([401, 401])
    expect([await use(other.token), (await refresh(other.refreshToken)).status]).toEqual([200, 200])
  })

  test('when it is switched in one organization again and again, it has one session there', async () => {
    const { first, again } = await signInAndSwitch()
    expect(sessionOf(again)).toBe(sessionOf(first))
    const created = (await trail(server, acme)).filter((line) => line.endsWith(sessionOf(first)))
    expect(created).toEqual([`user ${ana.userId}: session.created ${sessionOf(first)}`])
  })

  test('when the first organization lets its person go, the others go on, and still end together', async () => {
    const member = await createAna()
    const first = await startSession(server, acme, member)
    const second = await switchTo(globex, first)
    const third = await switchTo(initech, first)
    await server.owner.reference
      .deleteFrom('memberships')
      .where('organization_id', '=', acme)
      .where('user_id', '=', member.userId)
      .execute()
    await server.access.catchUp()
    expect([await use(first.token), await use(second.token)]).toEqual([401, 200])
    expect((await post('logout', third.token)).status).toBe(204)
    expect([await use(second.token), await use(third.token)]).toEqual([401, 401])
  })
})

describe('given a sign-in that ends soon', () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)

  test('nothing that comes from it is valid for longer: not its renewed tokens, nor what is switched to', async () => {
    const first = await startSession(server, acme, ana)
    const end = inSeconds(100)
    await setSession(first, { expires_at: end })
    const second = await switchTo(globex, first)
    const third = await switchTo(initech, second)
    const renewed = [(await refresh(first.refreshToken)).body, (await refresh(third.refreshToken)).body]
    for (const tokens of [second, third, ...(renewed as Tokens[])]) {
      expect(decodeJwt(tokens.token).exp).toBe(Math.floor(end.getTime() / 1000))
      expect(tokens.expiresIn).toBeGreaterThan(0)
      expect(tokens.expiresIn).toBeLessThanOrEqual(100)
      await setSession(tokens, { expires_at: inSeconds(-1) })
      expect([await use(tokens.token), (await refresh(tokens.refreshToken)).status]).toEqual([401, 401])
    }
  })

  test('in less than a second it is over already: there is no token for that long', async () => {
    const { token, refreshToken } = await startSession(server, acme, ana)
    await setSession({ token }, { expires_at: inSeconds(0.9) })
    expect((await refresh(refreshToken)).status).toBe(401)
    expect((await post('switch-organization', token, { organizationId: globex })).status).toBe(401)
  })
})

describe('given a request to switch that was let in before its sign-in ended', () => {
  test('when it comes to it, it is refused', async () => {
    const family = createFamily()
    const who = { userId: ana.userId, family }
    await server.access.switchOrganization(who, acme, 'req_test')
    await server.access.logOut(who, 'req_test')
    for (const organizationId of [acme, globex])
      await expect(server.access.switchOrganization(who, organizationId, 'req_test')).rejects.toThrow(
        'The session has ended.',
      )
  })

  test('when it is under way, signing out waits for it and ends what it made', async () => {
    // Given somebody whose membership of Globex is being changed
    const { token } = await startSession(server, acme, ana)
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const change = server.owner.withOrganization(liveSide(globex), (db) =>
      db.transaction().execute(async (trx) => {
        await trx
          .selectFrom('memberships')
          .select('user_id')
          .where('user_id', '=', ana.userId)
          .forUpdate()
          .execute()
        await held
      }),
    )
    const waitUntilHeld = async (kind: 'advisory' | 'transactionid') => {
      for (;;) {
        const { rows } = await sql`select pid from pg_locks join pg_stat_activity using (pid)
          where locktype = ${kind} and not granted and datname = current_database()`.execute(
          server.owner.reference,
        )
        if (rows.length > 0) return
      }
    }
    // When they switch to it, and sign out meanwhile
    const switching = post('switch-organization', token, { organizationId: globex }).then((sent) => sent)
    await waitUntilHeld('transactionid')
    const leaving = post('logout', token).then((sent) => sent)
    await waitUntilHeld('advisory')
    release()
    await change
    // Then they have a token that is no longer good for anything
    const [switched, left] = [await switching, await leaving]
    expect([switched.status, left.status]).toEqual([200, 204])
    expect(await use((switched.body as Tokens).token)).toBe(401)
  })
})

describe('signing out everywhere', () => {
  test('ends all that a person is signed in to, in all processes, and nothing of others', async () => {
    const { first, second, third } = await signInAndSwitch()
    const phone = await startSession(server, globex, ana)
    const other = await signIn(server, globex, 'admin')
    // Given another process that remembers them
    const elsewhere = createAccess({ database: server.database, vault, issuer: 'tenantry' })
    server.defer(() => elsewhere.close())
    expect(await elsewhere.findTokenCaller('orgstack', toCredential(phone.token))).not.toBeNull()

    expect((await post('logout-all', second.token)).status).toBe(204)

    for (const { token, refreshToken } of [first, second, third, phone])
      expect([await use(token), (await refresh(refreshToken)).status]).toEqual([401, 401])
    await elsewhere.catchUp()
    expect(await elsewhere.findTokenCaller('orgstack', toCredential(phone.token))).toBeNull()
    expect([await use(other.token), (await refresh(other.refreshToken)).status]).toEqual([200, 200])
    // And each organization has it in its own audit trail, and they may sign in again
    for (const [organizationId, tokens] of [
      [acme, first],
      [globex, phone],
      [initech, third],
    ] as const)
      expect(await trail(server, organizationId)).toContain(
        `user ${ana.userId}: session.ended ${sessionOf(tokens)}`,
      )
    expect(await use((await startSession(server, acme, ana)).token)).toBe(200)
  })
})

describe('given a refresh token of who may not come in for now', () => {
  const setMembership = (userId: string, status: 'active' | 'suspended') =>
    server.owner.reference.updateTable('memberships').set({ status }).where('user_id', '=', userId).execute()
  const setAccount = (userId: string, change: { status: string } | { email_verified_at: Date | null }) =>
    server.database.withUser(userId, (db) =>
      db.updateTable('users').set(change).where('id', '=', userId).execute(),
    )
  const setOrganization = (id: string, status: string) =>
    server.owner.reference.updateTable('organizations').set({ status }).where('id', '=', id).execute()
  type Ids = { userId: string; organizationId: string }
  const refusals: [
    name: string,
    shutOut: (ids: Ids) => Promise<unknown>,
    letIn: (ids: Ids) => Promise<unknown>,
  ][] = [
    [
      'the person is suspended',
      ({ userId }) => setMembership(userId, 'suspended'),
      ({ userId }) => setMembership(userId, 'active'),
    ],
    [
      'their account is suspended',
      ({ userId }) => setAccount(userId, { status: 'suspended' }),
      ({ userId }) => setAccount(userId, { status: 'active' }),
    ],
    [
      'their organization is suspended',
      ({ organizationId }) => setOrganization(organizationId, 'suspended'),
      ({ organizationId }) => setOrganization(organizationId, 'active'),
    ],
    [
      'their email has to be verified',
      async ({ userId, organizationId }) => {
        const settings = JSON.stringify({ requireEmailVerification: true })
        await server.owner.reference
          .updateTable('organizations')
          .set({ settings })
          .where('id', '=', organizationId)
          .execute()
        await setAccount(userId, { email_verified_at: null })
      },
      ({ userId }) => setAccount(userId, { email_verified_at: new Date() }),
    ],
  ]
  test.each(refusals)('as %s: it is refused, and good when that is over', async (_name, shutOut, letIn) => {
    const organizationId = await server.createOrganization()
    const { userId, refreshToken } = await signIn(server, organizationId, 'member')
    await shutOut({ userId, organizationId })
    for (let times = 0; times < 2; times += 1) expect((await refresh(refreshToken)).status).toBe(401)
    await letIn({ userId, organizationId })
    const next = await refresh(refreshToken)
    expect(next.status).toBe(200)
    // And a second use is still told from the first.
    expect((await refresh(refreshToken)).status).toBe(401)
    expect((await refresh((next.body as Tokens).refreshToken)).status).toBe(401)
  })

  test('a second use ends the session all the same', async () => {
    const organizationId = await server.createOrganization()
    const { userId, refreshToken } = await signIn(server, organizationId, 'member')
    const next = (await refresh(refreshToken)).body as Tokens
    await setMembership(userId, 'suspended')
    expect((await refresh(refreshToken)).status).toBe(401)
    await setMembership(userId, 'active')
    expect((await refresh(next.refreshToken)).status).toBe(401)
  })
})
