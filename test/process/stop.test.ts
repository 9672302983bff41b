import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  call,
  commandLines,
  copyDirectory,
  eventually,
  isAlive,
  keysOf,
  makeFolder,
  makeUsedDirectory,
  patience,
  postgresPid,
  stackTrace,
  startProcess,
  whenReady,
} from '../support/process.ts'

let directory: string

beforeAll(async () => {
  directory = await makeUsedDirectory()
}, patience)

const warnings = (output: string) => output.split('\n').filter((line) => /"level":[4-6]0/.test(line))

/** Sends half of a request whose answer can only come after the rest. */
async function beginRequest(baseUrl: string, key: string) {
  const body = JSON.stringify({ url: 'https://example.com/hook', events: ['user.created'] })
  const req = request(`${baseUrl}/opspilot365/v1/webhooks`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Content-Length': body.length,
    },
  })
  // Whoever never asks for the answer does not mind that there is none.
  req.on('error', () => {})
  req.write(body.slice(0, 10))
  await once(req, 'socket')
  // By the time that a later request is answered, the server has this one in its hands.
  await call(baseUrl, key, '/tenants')
  return async () => {
    const answered = once(req, 'response')
    req.end(body.slice(10))
    const [response] = (await answered) as [IncomingMessage]
    return { status: response.statusCode, body: await text(response) }
  }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test(
    'lets a running request end, stops Postgres, exits with 0, and the next start works at once',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(server)
      const postgres = await postgresPid(data)
      const { apiKey } = await keysOf(data)
      const finish = await beginRequest(baseUrl, apiKey)

      server.kill(signal)
      await eventually('no new connections', () =>
        fetch(`${baseUrl}/healthz`).then(
          () => false,
          () => true,
        ),
      )
      expect(await finish()).toMatchObject({ status: 201, body: expect.stringContaining('whsec_') })
      expect(await server.exited).toEqual({ code: 0, signal: null })
      expect(isAlive(postgres)).toBe(false)
      expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
      expect(warnings(server.output())).toEqual([])

      const next = startProcess({ DATA_DIRECTORY: data })
      const found = await call(await whenReady(next), apiKey, '/webhooks')
      expect(found).toMatchObject({ status: 200, body: { meta: { total: 1 } } })
    },
    2 * patience,
  )
})

describe('Ctrl-C', () => {
  test.each([
    ['the server', undefined],
    ['npm', ['npm', 'run', '--silent', 'run']],
    ['make', ['make', 'run']],
  ])(
    'in a terminal that runs %s reaches every process of the group, and all end cleanly',
    async (_name, command) => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data }, command && { command })
      const baseUrl = await whenReady(server)
      const postgres = await postgresPid(data)
      server.killGroup('SIGINT')
      const { code } = await server.exited
      if (command === undefined) expect(code).toBe(0)
      await eventually('the port is free', () =>
        fetch(baseUrl).then(
          () => false,
          () => true,
        ),
      )
      await eventually('Postgres is gone', () => !isAlive(postgres))
      expect(warnings(server.output())).toEqual([])
      expect(server.output()).not.toMatch(stackTrace)
    },
    2 * patience,
  )

  test(
    'that arrives twice, from the terminal and from npm, is one',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      await whenReady(server)
      const postgres = await postgresPid(data)
      server.kill('SIGINT')
      server.kill('SIGINT')
      server.kill('SIGTERM')
      expect(await server.exited).toEqual({ code: 0, signal: null })
      expect(isAlive(postgres)).toBe(false)
    },
    patience,
  )

  test(
    'repeated by someone who does not want to wait for a request ends the server, and Postgres follows',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(server)
      const postgres = await postgresPid(data)
      await beginRequest(baseUrl, (await keysOf(data)).apiKey)
      const repeat = setInterval(() => server.kill('SIGINT'), 500)
      const { code } = await server.exited
      clearInterval(repeat)
      expect(code).toBe(130)
      await eventually('Postgres is gone', () => !isAlive(postgres))
    },
    patience,
  )

  test.each([0, 700, 1400])(
    'during the first start, %i ms into it, leaves nothing running and nothing in the way of the next',
    async (milliseconds) => {
      const data = join(await makeFolder(), 'data')
      const server = startProcess({ DATA_DIRECTORY: data })
      await eventually('a data directory', () => existsSync(data))
      await new Promise((waited) => setTimeout(waited, milliseconds))
      server.kill('SIGINT')
      expect(await server.exited).toEqual({ code: 0, signal: null })
      expect(server.output()).not.toMatch(stackTrace)
      await eventually(
        'no process works in the directory',
        async () => !(await commandLines()).includes(data),
      )

      const next = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(next)
      expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
    },
    2 * patience,
  )
})

describe('kill -9', () => {
  test(
    'of the server stops Postgres too, and the next start works',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      await whenReady(server)
      const postgres = await postgresPid(data)
      server.kill('SIGKILL')
      expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' })
      const next = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(next)
      expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
      expect(isAlive(postgres)).toBe(false)
    },
    patience,
  )

  test(
    'of the server during its start leaves no Postgres behind',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      await eventually('Postgres is starting', () => existsSync(join(data, 'postgres', 'postmaster.pid')))
      server.kill('SIGKILL')
      await server.exited
      await eventually(
        'no process works in the directory',
        async () => !(await commandLines()).includes(data),
      )
    },
    patience,
  )

  test(
    'of everything, Postgres included, costs no data: the next start recovers',
    async () => {
      const data = await copyDirectory(directory)
      const server = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(server)
      const { apiKey } = await keysOf(data)
      const body = { url: 'https://example.com/hook', events: ['user.created'] }
      expect((await call(baseUrl, apiKey, '/webhooks', { method: 'POST', body })).status).toBe(201)
      const postgres = await postgresPid(data)
      process.kill(postgres, 'SIGKILL')
      server.kill('SIGKILL')
      await server.exited
      await eventually('Postgres is gone', () => !isAlive(postgres))

      const next = startProcess({ DATA_DIRECTORY: data })
      const found = await call(await whenReady(next), apiKey, '/webhooks')
      expect(found).toMatchObject({ status: 200, body: { meta: { total: 1 } } })
    },
    patience,
  )
})
