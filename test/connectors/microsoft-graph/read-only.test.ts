import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { resolveOptions } from '../../../src/connectors/microsoft-graph/options.ts'
import { readOnly } from '../../../src/connectors/microsoft-graph/read-only.ts'
import type { GraphSimulator } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { createTransport } from '../../../src/connectors/microsoft-graph/transport.ts'
import { userWrites } from '../../../src/connectors/microsoft-graph/write.ts'
import { listedSources } from '../../../src/domain/scans/snapshot.ts'
import { connectReader, contoso, errorOf, simulate } from './connection.ts'
import { readAll } from './scan.ts'

/** A server between a reader and a simulator that writes down what it passes on. */
async function recording(simulator: GraphSimulator) {
  const seen: { method: string; path: string; body: string }[] = []
  let origin = ''
  const server = createServer((request, response) => {
    const pass = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      const { method = '', url: path = '', headers } = request
      const body = Buffer.concat(chunks).toString()
      seen.push({ method, path, body })
      const { authorization = '', 'content-type': type = '' } = headers
      const answer = await fetch(simulator.graphUrl + path, {
        method,
        headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
        ...(body === '' ? {} : { body }),
      })
      const text = (await answer.text()).replaceAll(simulator.graphUrl, origin)
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
    }
    pass().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { seen, close, loginUrl: origin, graphUrl: origin, connections: simulator.connections }
}

describe('given that a scan only reads', () => {
  let recorded: Awaited<ReturnType<typeof recording>>
  beforeAll(async () => {
    recorded = await recording(await simulate({ users: 1200 }))
    await readAll(connectReader(recorded))
  })
  afterAll(() => recorded.close())

  test('when a whole directory was read, then there were GET, batches and one request for a token', () => {
    const others = recorded.seen.filter(({ method }) => method !== 'GET')
    const [token, ...batches] = others.sort((a, b) => Number(a.path > b.path))
    expect(token).toMatchObject({ method: 'POST', path: `/${contoso.entraTenantId}/oauth2/v2.0/token` })
    expect(new Set(batches.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set(['POST /v1.0/$batch']),
    )
    expect(recorded.seen.filter(({ method }) => method === 'GET').length).toBeGreaterThan(10)
  })

  test('when its batches are opened, then all their parts are GET', () => {
    const parts = recorded.seen
      .filter(({ path }) => path.endsWith('$batch'))
      .flatMap(({ body }) => (JSON.parse(body) as { requests: { method: string; url: string }[] }).requests)
    expect(parts.length).toBeGreaterThan(300)
    expect(new Set(parts.map(({ method }) => method))).toEqual(new Set(['GET']))
    const assignments = parts.filter(({ url }) => url.includes('/appRoleAssignments'))
    expect(new Set(assignments.map(({ url }) => url.split('?')[1]))).toEqual(
      new Set(['$select=id,appRoleId,resourceId,createdDateTime']),
    )
  })

  const guarded = async () => {
    const simulator = await simulate()
    const { loginUrl, graphUrl } = simulator
    const given = { loginUrl, graphUrl, ...simulator.connections[0]! }
    return { simulator, transport: readOnly(createTransport(resolveOptions(given))) }
  }

  test('when its connection is told to write, then it refuses before anything is sent', async () => {
    const { simulator, transport } = await guarded()
    const writes = userWrites(transport)
    const user = {
      displayName: 'A',
      userPrincipalName: 'a@contoso.example',
      mailNickname: 'a',
      password: 'x',
    }
    const batch = (...methods: string[]) =>
      transport.send({
        method: 'POST',
        url: transport.link('/v1.0/$batch'),
        repeatable: true,
        body: { requests: methods.map((method, n) => ({ id: String(n), method, url: '/users' })) },
      })
    const errors = await Promise.all(
      [
        writes.createUser(user),
        writes.updateUser('someone', { jobTitle: 'Scribe' }),
        writes.deleteUser('someone'),
        writes.assignLicense('someone', { remove: ['sku'] }),
        batch('GET', 'DELETE'),
        batch('get'),
        transport.send({ method: 'POST', url: transport.link('/v1.0/$batch'), repeatable: true }),
        transport.send({ method: 'POST', url: transport.link('/v1.0/users/$batch'), repeatable: true }),
      ].map(errorOf),
    )
    for (const error of errors) expect(error).toBeInstanceOf(TypeError)
    expect(simulator.requests()).toHaveLength(0)
  })

  test('when its connection is told to read, then it does', async () => {
    const { simulator, transport } = await guarded()
    await transport.send({ method: 'GET', url: transport.link('/v1.0/organization'), repeatable: true })
    expect(simulator.requests().map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  test('when its methods are listed, then there is none that writes', async () => {
    const { connections, loginUrl, graphUrl } = recorded
    const reader = connectReader({ connections, loginUrl, graphUrl })
    const fromElsewhere = ['dns', 'breakGlassMembers', 'formerApps', 'formerPermissions']
    expect(Object.keys(reader).sort()).toEqual(
      listedSources.filter((name) => !fromElsewhere.includes(name)).sort(),
    )
  })
})
