import { describe, expect, test } from '@jest/globals'
import { connect, contoso, faultOf, gather, simulate } from './connection.ts'

type Page = { value: unknown[]; '@odata.nextLink'?: string }

describe('given a directory of 2,345 users', () => {
  test('when they are listed, then every user comes once, in pages of at most 999', async () => {
    const simulator = await simulate({ users: 2345 })
    const sizes: number[] = []
    const ids = new Set<string>()
    for await (const page of connect(simulator).users()) {
      sizes.push(page.length)
      for (const user of page) ids.add(user.id)
    }
    expect(sizes).toEqual([999, 999, 347])
    expect(ids.size).toBe(2345)
  })

  test('when sign-in activity is read too, then pages have at most 500', async () => {
    const simulator = await simulate({ users: 1201 })
    const sizes: number[] = []
    for await (const page of connect(simulator).scannedUsers()) sizes.push(page.length)
    expect(sizes).toEqual([500, 500, 201])
  })

  test('when the consumer stops early, then no further page is asked for', async () => {
    const simulator = await simulate({ users: 2345 })
    for await (const _page of connect(simulator).users()) break
    expect(simulator.requests().filter(({ path }) => path.startsWith('/v1.0/users'))).toHaveLength(1)
  })
})

describe('given a next link that must not be followed', () => {
  test('when it leads to another origin, then the listing fails and that origin hears nothing', async () => {
    const simulator = await simulate({ users: 1500 })
    const other = await simulate()
    simulator.fail({
      kind: 'rewrite',
      on: /^\/v1.0\/users/,
      rewrite: (body) => ({
        ...(body as Page),
        '@odata.nextLink': `${other.graphUrl}/v1.0/users?$skiptoken=x`,
      }),
    })
    expect(await faultOf(gather(connect(simulator).users()))).toMatchObject({
      kind: 'invalid_response',
      reason: expect.stringContaining('away'),
    })
    expect(other.requests()).toHaveLength(0)
  })

  test.each([
    ['a relative path', '/v1.0/users?$skiptoken=x'],
    ['no address at all', 'next'],
    ['another scheme', 'file:///etc/passwd'],
    ['a name before the host', 'http://someone@127.0.0.1/v1.0/users'],
  ])('when it is %s, then the listing fails', async (_name, link) => {
    const simulator = await simulate()
    simulator.fail({
      kind: 'rewrite',
      on: /^\/v1.0\/users/,
      rewrite: (body) => ({ ...(body as Page), '@odata.nextLink': link }),
    })
    expect(await faultOf(gather(connect(simulator).users()))).toMatchObject({ kind: 'invalid_response' })
  })

  test('when it has the origin but leaves the path of the Graph address, then the listing fails', async () => {
    const simulator = await simulate()
    const below = `${simulator.graphUrl}/proxy/graph`
    const graph = connect(simulator, {
      graphUrl: below,
      fetch: (url, init) => fetch(url.replace(below, simulator.graphUrl), init),
    })
    simulator.fail({
      kind: 'rewrite',
      on: /^\/v1.0\/users/,
      rewrite: (body) => ({ ...(body as Page), '@odata.nextLink': `${simulator.graphUrl}/admin` }),
    })
    expect(await faultOf(gather(graph.users()))).toMatchObject({ kind: 'invalid_response' })
  })

  test('when it leads back to a page that was read, then the listing fails instead of going round', async () => {
    const simulator = await simulate({ users: 1500 })
    const loop = `${simulator.graphUrl}/v1.0/users?$skiptoken=eyJhdCI6MH0`
    simulator.fail({
      kind: 'rewrite',
      times: 50,
      on: /^\/v1.0\/users/,
      rewrite: (body) => ({ ...(body as Page), '@odata.nextLink': loop }),
    })
    expect(await faultOf(gather(connect(simulator).users()))).toMatchObject({
      kind: 'invalid_response',
      reason: expect.stringContaining('back'),
    })
    expect(simulator.requests().length).toBeLessThan(5)
  })

  test('when links differ for ever, then the listing fails at the bound of pages', async () => {
    const simulator = await simulate({ users: 50 })
    let n = 0
    simulator.fail({
      kind: 'rewrite',
      times: 100,
      on: /^\/v1.0\/users/,
      rewrite: (body) => ({
        ...(body as Page),
        '@odata.nextLink': `${simulator.graphUrl}/v1.0/users?$skiptoken=eyJhdCI6MH0&n=${n++}`,
      }),
    })
    const fault = await faultOf(gather(connect(simulator, { maxPages: 7 }).users()))
    expect(fault).toMatchObject({ kind: 'invalid_response' })
    expect(simulator.requests().filter(({ path }) => path.startsWith('/v1.0/users'))).toHaveLength(7)
  })
})

test('given empty pages in between, when a listing is read, then they are passed over', async () => {
  const simulator = await simulate({ users: 50 })
  simulator.fail({
    kind: 'rewrite',
    on: /^\/v1.0\/users/,
    rewrite: () => ({
      value: [],
      '@odata.nextLink': `${simulator.graphUrl}/v1.0/users?$skiptoken=eyJhdCI6MH0`,
    }),
  })
  const pages: number[] = []
  // The link lacks a `$select`, so only what is shown by default comes.
  for await (const page of connect(simulator).users()) pages.push(page.length)
  expect(pages).toEqual([50])
})

describe('given a request that the simulator should refuse', () => {
  const ask = async (path: string) => {
    const simulator = await simulate()
    const { clientId, clientSecret } = simulator.connections[0]!
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'x/.default',
    }
    const tokenUrl = `${simulator.loginUrl}/${contoso.entraTenantId}/oauth2/v2.0/token`
    const answer = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
    const { access_token: token } = (await answer.json()) as { access_token: string }
    const response = await fetch(simulator.graphUrl + path, { headers: { authorization: `Bearer ${token}` } })
    return { status: response.status, body: await response.json() }
  }

  test.each([
    ['a page that is too large', '/v1.0/users?$top=1000', 400, 'Request_UnsupportedQuery'],
    ['a property that does not exist', '/v1.0/users?$select=id,shoeSize', 400, 'Request_BadRequest'],
    ['a page token that was not issued', '/v1.0/users?$skiptoken=abc', 400, 'Directory_ExpiredPageToken'],
    ['a user who does not exist', '/v1.0/users/nobody@contoso.example', 404, 'Request_ResourceNotFound'],
    ['a path that does not exist', '/v1.0/unicorns', 400, 'BadRequest'],
    ['a report that is in beta only', '/v1.0/reports/servicePrincipalSignInActivities', 400, 'BadRequest'],
  ])('when it is %s, then it says so as Graph does', async (_name, path, status, code) => {
    expect(await ask(path)).toMatchObject({
      status,
      body: {
        error: {
          code,
          message: expect.any(String),
          innerError: { 'request-id': expect.any(String) },
        },
      },
    })
  })
})
