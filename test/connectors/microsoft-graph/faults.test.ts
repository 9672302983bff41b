import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { connect, contoso, elapsed, errorOf, faultOf, gather, simulate } from './connection.ts'

describe('given a read that goes wrong on the way', () => {
  test.each([
    ['cut before the answer', 'cut'],
    ['cut within the answer', 'cut_midway'],
    ['cut after it was carried out', 'lost_answer'],
  ] as const)('when the connection is %s, then it is tried again', async (_name, kind) => {
    const simulator = await simulate({ users: 30 })
    simulator.fail({ kind, on: /^\/v1.0\/users/ })
    expect(await gather(connect(simulator).users())).toHaveLength(30)
  })

  test('when nothing comes, then it times out and is tried again', async () => {
    const simulator = await simulate({ users: 30 })
    simulator.fail({ kind: 'hang', on: /^\/v1.0\/users/ })
    const ms = await elapsed(() => gather(connect(simulator, { requestTimeoutMs: 500 }).users()))
    expect(ms).toBeGreaterThanOrEqual(490)
    expect(ms).toBeLessThan(10_000)
  })

  test('when nothing ever comes, then it is unavailable within the total timeout', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'hang', times: 100, on: /organization/ })
    const graph = connect(simulator, { requestTimeoutMs: 200, totalTimeoutMs: 1000 })
    const ms = await elapsed(async () =>
      expect(await faultOf(graph.organization())).toMatchObject({ kind: 'unavailable' }),
    )
    expect(ms).toBeLessThan(10_000)
  })

  test('when nobody listens at the address, then it is unavailable', async () => {
    const simulator = await simulate()
    await connect(simulator).organization()
    const graph = connect(simulator, { graphUrl: 'http://127.0.0.1:1', maxAttempts: 2 })
    expect(await faultOf(graph.organization())).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('broke off'),
    })
  })
})

describe('given an answer that cannot be trusted', () => {
  const page = (change: object) => () => ({
    value: [{ id: 'a', userPrincipalName: 'a@contoso.example', ...change }],
  })

  test.each([
    ['half a document', { kind: 'invalid_json' }],
    ['an answer larger than the bound', { kind: 'oversized', bytes: 2_000_000 }],
    ['a redirect', { kind: 'status', status: 302, body: {} }],
    ['a page without items', { kind: 'rewrite', rewrite: (): object => ({ items: [] }) }],
    ['null', { kind: 'rewrite', rewrite: (): null => null }],
    ['a user without an id', { kind: 'rewrite', rewrite: page({ id: undefined }) }],
    ['a user with an empty id', { kind: 'rewrite', rewrite: page({ id: '' }) }],
    ['a flag that is text', { kind: 'rewrite', rewrite: page({ accountEnabled: 'yes' }) }],
    ['a date that is none', { kind: 'rewrite', rewrite: page({ createdDateTime: 'soon' }) }],
    ['licences that are no list', { kind: 'rewrite', rewrite: page({ assignedLicenses: {} }) }],
  ] as const)('when it is %s, then it is invalid and not tried again', async (_name, fault) => {
    const simulator = await simulate()
    simulator.fail({ ...fault, on: /^\/v1.0\/users/ })
    const graph = connect(simulator, { maxResponseBytes: 1_000_000 })
    expect(await faultOf(gather(graph.users()))).toMatchObject({ kind: 'invalid_response' })
    expect(simulator.requests().filter(({ path }) => path.startsWith('/v1.0/users'))).toHaveLength(1)
  })

  test('when a part of a batch is refused, then the listing is refused with its code', async () => {
    const simulator = await simulate()
    const body = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } }
    simulator.fail({ kind: 'status', status: 403, body, on: /\/owners/ })
    expect(await faultOf(gather(connect(simulator).applications()))).toMatchObject({
      kind: 'unauthorized',
      code: 'Authorization_RequestDenied',
    })
  })
})

describe('given a directory without a Premium licence', () => {
  test('when users are scanned, then they come without sign-in activity, which is absent rather than null', async () => {
    const simulator = await simulate({ premium: false, users: 1200 })
    const users = await gather(connect(simulator).scannedUsers())
    expect(users).toHaveLength(1200)
    expect(users.some((user) => 'signInActivity' in user)).toBe(false)
    expect(users.every((user) => 'employeeLeaveDateTime' in user)).toBe(true)
  })

  test('when a report needs the licence, then it is refused rather than unauthorized', async () => {
    const simulator = await simulate({ premium: false })
    expect(await faultOf(gather(connect(simulator).userRegistrationDetails()))).toMatchObject({
      kind: 'refused',
      status: 403,
    })
  })
})

test('given a licensed directory, when users are scanned, then one who never signed in has null', async () => {
  const simulator = await simulate()
  const users = await gather(connect(simulator).scannedUsers())
  expect(users.every((user) => 'signInActivity' in user)).toBe(true)
  expect(users.filter((user) => user.signInActivity === null).length).toBeGreaterThan(0)
})

test('given a connection, when its signal is aborted, then requests and waits end with its reason', async () => {
  const simulator = await simulate()
  const stop = new AbortController()
  const graph = connect(simulator, { signal: stop.signal })
  simulator.fail({ kind: 'hang', on: /organization/ })
  simulator.fail({ kind: 'status', status: 503, retryAfter: '9', on: /subscribedSkus/ })
  const hanging = errorOf(graph.organization())
  const waiting = errorOf(graph.subscribedSkus())
  setTimeout(() => stop.abort(new Error('stopping')), 300)
  const ms = await elapsed(async () => {
    expect(await hanging).toEqual(new Error('stopping'))
    expect(await waiting).toEqual(new Error('stopping'))
  })
  expect(ms).toBeLessThan(8000)
})

describe('given servers that echo what they were sent', () => {
  test('when requests fail in every way, then no error shows the secret, the token or a password', async () => {
    const simulator = await simulate({ clientSecret: 'p+/=q Secret~1' })
    const password = 'Xk29-unseen!'
    const tokens = new Set<string>()
    const graph = connect(simulator, {
      maxResponseBytes: 1_000_000,
      requestTimeoutMs: 1500,
      fetch: (url, init) => {
        const authorization = new Headers(init.headers).get('authorization')
        if (authorization) tokens.add(authorization.slice('Bearer '.length))
        return fetch(url, init)
      },
    })
    await graph.organization()
    const [token = ''] = tokens
    expect(token).not.toBe('')
    const secret = 'p+/=q Secret~1'
    const echo = `${secret} ${encodeURIComponent(secret)} ${token} ${password}`
    const created = {
      displayName: 'A',
      userPrincipalName: `a@${contoso.domain}`,
      mailNickname: 'a',
      password,
    }

    const errors: unknown[] = []
    const after = async (fault: Parameters<typeof simulator.fail>[0]) => {
      simulator.fail(fault)
      errors.push(await errorOf(graph.createUser(created)))
      simulator.clearFaults()
    }
    for (const status of [400, 401, 403, 404, 500, 503]) {
      await after({
        kind: 'status',
        status,
        times: 5,
        body: { error: { code: echo, message: echo } },
        on: /users/,
      })
      await after({ kind: 'status', status, times: 5, body: echo, on: /users/ })
    }
    for (const kind of ['hang', 'cut', 'cut_midway', 'invalid_json'] as const)
      await after({ kind, times: 5, on: /users/ })
    await after({ kind: 'rewrite', rewrite: () => ({ id: 1, [echo]: echo }), on: /users/ })
    // The token endpoint is never sent a password.
    const sent = echo.replace(password, '')
    const body = { error: sent, error_description: `AADSTS7000215: ${sent}` }
    simulator.revokeTokens()
    await after({ kind: 'status', status: 401, times: 5, body, on: /token$/ })

    expect(errors).toHaveLength(18)
    for (const error of errors) {
      const shown = [
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
        String(error),
      ].join('\n')
      for (const hidden of [secret, encodeURIComponent(secret), token, password])
        expect(shown).not.toContain(hidden)
    }
  })
})
