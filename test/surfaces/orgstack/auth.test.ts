import { beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { createOrgStackClient } from '../../../generated/clients/orgstack.ts'
import { createMember, type Member, password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
const base = '/orgstack/v1/auth'
let acme: string
let globex: string
/** Owner of Acme, viewer of Globex. */
let ana: Member

const join = (organizationId: string, fixture: Parameters<typeof createMember>[1]) =>
  server.owner.withOrganization(liveSide(organizationId), (db) => createMember(db, fixture), {
    actor: 'test',
  })

beforeAll(async () => {
  acme = await server.createOrganization()
  globex = await server.createOrganization()
  ana = await join(acme, { role: 'owner' })
  await join(globex, { role: 'viewer', userId: ana.userId })
})

interface Tokens {
  token: string
  refreshToken: string
  userId: string
  username: string
  organizationId: string
  expiresIn: number
}
const post = (path: string, body?: object, token?: string) => {
  const sent = request(server.baseUrl).post(`${base}/${path}`)
  if (token !== undefined) void sent.set('Authorization', `Bearer ${token}`)
  return sent.send(body)
}
const logIn = async (body: object = { username: ana.username, password }) =>
  (await post('login', body)).body as Tokens
/** Whether a token is good for anything. */
const works = async (token: string) =>
  (await post('switch-organization', { organizationId: acme }, token)).status === 200
const refresh = (refreshToken: string) => post('refresh', { refreshToken })

describe('signing in', () => {
  test('answers as documented, with a token that says who it is for', async () => {
    const response = await post('login', { username: ana.username, password, organizationId: acme })
    expect([response.status, response.body]).toEqual([
      200,
      {
        token: expect.any(String) as unknown,
        userId: ana.userId,
        username: ana.username,
        organizationId: acme,
        expiresIn: 86_400,
        refreshToken: expect.stringMatching(/^ost_rt_[0-9A-Za-z]{43}$/) as unknown,
      },
    ])
    const { token } = response.body as Tokens
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'EdDSA',
      kid: expect.any(String) as unknown,
      typ: 'JWT',
    })
    const { iat = 0, ...claims } = decodeJwt(token)
    expect(claims).toEqual({
      sub: ana.userId,
      email: ana.email,
      tenantId: acme,
      roles: ['owner'],
      sid: expect.any(String) as unknown,
      iss: 'tenantry',
      aud: 'orgstack',
      exp: iat + 86_400,
      jti: expect.any(String) as unknown,
    })
  })

  test.each([
    ['user name', () => ({ username: ana.username })],
    ['user name in capitals', () => ({ username: ana.username.toUpperCase() })],
    ['email as user name', () => ({ username: ana.email })],
    ['email in capitals', () => ({ email: ana.email.toUpperCase() })],
  ])('takes %s', async (_what, named) => {
    expect((await logIn({ ...named(), password })).userId).toBe(ana.userId)
  })

  test('the generated client signs in, and is told by type what went wrong', async () => {
    const client = createOrgStackClient({ baseUrl: server.baseUrl })
    const { data } = await client.logIn({ body: { email: ana.email, password } })
    expect(data?.userId).toBe(ana.userId)
    const { error } = await client.logIn({ body: { email: ana.email, password: 'wrong' } })
    expect(error?.error).toBe('Unauthorized')
  })

  test('leads to the organization that is named, else to the one used last', async () => {
    const body = { username: ana.username, password }
    expect((await logIn({ ...body, organizationId: globex })).organizationId).toBe(globex)
    expect((await logIn(body)).organizationId).toBe(globex)
    expect((await logIn({ ...body, organizationId: acme.toUpperCase() })).organizationId).toBe(acme)
    expect((await logIn(body)).organizationId).toBe(acme)
  })

  test.each([
    ['a wrong password', () => ({ username: ana.username, password: 'wrong' })],
    ['an unknown account', () => ({ username: 'nobody', password })],
    ['an unknown email', () => ({ email: 'nobody@people.example', password })],
    ['text that means something to SQL', () => ({ username: "' or 1=1 --", password })],
  ])('with %s is refused in the same words', async (_what, body) => {
    const response = await post('login', body())
    expect([response.status, response.body]).toEqual([
      401,
      {
        error: 'Unauthorized',
        message: 'The user name or the password is wrong.',
        timestamp: expect.any(String) as unknown,
      },
    ])
  })

  test.each(['suspended', 'pending', 'deleted'] as const)(
    'to an account that is %s: the same',
    async (status) => {
      const member = await join(acme, {})
      await server.owner.withOrganization(
        liveSide(acme),
        (db) => db.updateTable('users').set({ status }).where('id', '=', member.userId).execute(),
        { actor: 'test', userId: member.userId },
      )
      expect((await post('login', { username: member.username, password })).status).toBe(401)
    },
  )

  test('without a password, while the account has none: the same', async () => {
    const member = await join(acme, {})
    await server.owner.withOrganization(
      liveSide(acme),
      (db) => db.updateTable('users').set({ password_hash: null }).where('id', '=', member.userId).execute(),
      { actor: 'test', userId: member.userId },
    )
    for (const wrong of ['null', password])
      expect((await post('login', { username: member.username, password: wrong })).status).toBe(401)
  })

  test('is refused to people who belong nowhere, and to those who name an organization that they do not belong to', async () => {
    const suspended = await join(acme, { status: 'suspended' })
    expect((await post('login', { username: suspended.username, password })).status).toBe(403)
    const member = await join(acme, {})
    const elsewhere = { username: member.username, password, organizationId: globex }
    expect((await post('login', elsewhere)).status).toBe(403)
  })

  test('needs a verified email where the organization wants one', async () => {
    const strict = await server.createOrganization()
    const settings = JSON.stringify({ requireEmailVerification: true })
    await server.owner.reference
      .updateTable('organizations')
      .set({ settings })
      .where('id', '=', strict)
      .execute()
    const member = await join(strict, {})
    const verify = (at: Date | null) =>
      server.database.withUser(member.userId, (db) =>
        db.updateTable('users').set({ email_verified_at: at }).where('id', '=', member.userId).execute(),
      )
    await verify(null)
    expect((await post('login', { username: member.username, password })).status).toBe(403)
    await verify(new Date())
    expect((await post('login', { username: member.username, password })).status).toBe(200)
  })

  test.each([
    ['nobody named', { password: 'x' }, ['username', 'email']],
    ['both named', { username: 'a', email: 'a@b.example', password: 'x' }, ['']],
    ['no password', { username: 'a' }, ['password']],
    ['a number', { username: 1, password: 'x' }, ['username']],
    ['NUL', { username: 'a\0', password: 'x' }, ['username']],
    ['a lone surrogate', { username: '\ud800', password: 'x' }, ['username']],
    ['too long a password', { username: 'a', password: 'x'.repeat(257) }, ['password']],
    ['no organization id', { username: 'a', password: 'x', organizationId: 'acme' }, ['organizationId']],
  ])('with %s: 400, and the field is named', async (_what, body, fields) => {
    const { status, body: refusal } = await post('login', body)
    const { details } = refusal as { details: { field: string }[] }
    expect([status, details.map(({ field }) => field)]).toEqual([400, fields])
  })

  test('too often, for an account that exists or not, is refused until some time has passed', async () => {
    const member = await join(acme, {})
    for (const username of [member.username, 'does.not.exist']) {
      const tries = await Promise.all(
        Array.from({ length: 12 }, () => post('login', { username, password: 'wrong' })),
      )
      const statuses = tries.map(({ status }) => status).toSorted()
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
      // The right password does not help either, in whatever case the name is written.
      const last = await post('login', { username: username.toUpperCase(), password })
      expect(last.status).toBe(429)
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    }
  })

  test('leaves a trace in the audit trail, and no password or token in the log', async () => {
    const { token, refreshToken } = await logIn()
    const session = decodeJwt(token)['sid'] as string
    const [event] = await server.owner.withOrganization(liveSide(acme), (db) =>
      db
        .selectFrom('audit_events')
        .select(['action', 'actor', 'request_id'])
        .where('target_id', '=', session)
        .execute(),
    )
    expect(event).toEqual({
      action: 'session.created',
      actor: `user ${ana.userId}`,
      request_id: expect.stringMatching(/^req_/) as unknown,
    })
    const log = JSON.stringify(server.logged)
    expect(log).toContain('orgstack_logIn')
    for (const secret of [password, token, refreshToken]) expect(log).not.toContain(secret)
  })
})

describe('a refresh token', () => {
  test('is exchanged for the next one, and for a token that works', async () => {
    const first = await logIn()
    const second = (await refresh(first.refreshToken)).body as Tokens
    expect(second).toMatchObject({ userId: ana.userId, organizationId: first.organizationId })
    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(await works(second.token)).toBe(true)
    expect((await refresh(second.refreshToken)).status).toBe(200)
  })

  test('that comes a second time ends its session: its tokens and all refresh tokens of it', async () => {
    const first = await logIn()
    const other = await logIn()
    const second = (await refresh(first.refreshToken)).body as Tokens
    const third = (await refresh(second.refreshToken)).body as Tokens
    expect((await refresh(first.refreshToken)).status).toBe(401)
    expect((await refresh(third.refreshToken)).status).toBe(401)
    for (const { token } of [first, second, third]) expect(await works(token)).toBe(false)
    expect(await works(other.token)).toBe(true)
  })

  test('that comes 20 times at once is exchanged once, and its session has ended then', async () => {
    const { token, refreshToken } = await logIn()
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)))
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([200, ...Array<number>(19).fill(401)])
    const next = answers.find(({ status }) => status === 200)?.body as Tokens
    expect((await refresh(next.refreshToken)).status).toBe(401)
    expect([await works(token), await works(next.token)]).toEqual([false, false])
  })

  test('is stored as its SHA-256 only', async () => {
    const { refreshToken } = await logIn()
    const rows = await server.owner.withOrganization(liveSide(acme), (db) =>
      db.selectFrom('refresh_tokens').selectAll().execute(),
    )
    expect(JSON.stringify(rows)).not.toContain(refreshToken)
  })

  test.each([
    ['unknown', `ost_rt_${'0'.repeat(43)}`],
    ['of another form', 'x'],
    ['a token', 'eyJhbGciOiJFZERTQSJ9.e30.c2ln'],
  ])('that is %s is refused', async (_what, token) => {
    const { status, body } = await refresh(token)
    expect([status, (body as { message: string }).message]).toEqual([401, 'The refresh token is not valid.'])
  })

  test('of a session that has expired is refused', async () => {
    const { token, refreshToken } = await logIn()
    await server.owner.reference
      .updateTable('sessions')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('id', '=', decodeJwt(token)['sid'] as string)
      .execute()
    expect((await refresh(refreshToken)).status).toBe(401)
    await server.access.catchUp()
    expect(await works(token)).toBe(false)
  })
})

describe('signing out', () => {
  test('ends this session at once, and no other', async () => {
    const [one, two] = [await logIn(), await logIn()]
    expect(await works(one.token)).toBe(true)
    expect((await post('logout', undefined, one.token)).status).toBe(204)
    expect(await works(one.token)).toBe(false)
    expect((await refresh(one.refreshToken)).status).toBe(401)
    expect((await post('logout', undefined, one.token)).status).toBe(401)
    expect(await works(two.token)).toBe(true)
  })
})

describe('switching', () => {
  test('gives a token for another organization, with the role there', async () => {
    const { token } = await logIn({ username: ana.username, password, organizationId: acme })
    const { status, body } = await post('switch-organization', { organizationId: globex }, token)
    expect(status).toBe(200)
    expect(decodeJwt((body as Tokens).token)).toMatchObject({ tenantId: globex, roles: ['viewer'] })
    expect(await works(token)).toBe(true)
  })

  test('to an organization that one does not belong to is refused like to one that there is not', async () => {
    const foreign = await server.createOrganization()
    const { token } = await logIn()
    for (const organizationId of [foreign, '00000000-0000-4000-8000-000000000000']) {
      const { status, body } = await post('switch-organization', { organizationId }, token)
      expect([status, (body as { message: string }).message]).toEqual([404, 'There is no such organization.'])
    }
  })
})

test('failures to sign in from one address are limited, with headers', async () => {
  const { headers } = await post('login', { username: 'x', password: 'x' })
  expect(headers).toMatchObject({
    'x-ratelimit-limit': '30',
    'x-ratelimit-reset': expect.any(String) as unknown,
  })
})
