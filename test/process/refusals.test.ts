import { mkdir, readFile, rm, writeFile, chmod } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  call,
  copyDirectory,
  keysOf,
  makeFolder,
  makeUsedDirectory,
  patience,
  stackTrace,
  startProcess,
  whenReady,
} from '../support/process.ts'

let directory: string

beforeAll(async () => {
  directory = await makeUsedDirectory()
}, patience)

/** Starts a server that is expected to give up, and returns what it said. */
async function refusal(env: Record<string, string>): Promise<string> {
  const server = startProcess(env)
  expect(await server.exited).toEqual({ code: 1, signal: null })
  expect(server.output()).not.toMatch(stackTrace)
  return server.output().trim()
}

async function startsWell(data: string): Promise<void> {
  const server = startProcess({ DATA_DIRECTORY: data })
  const baseUrl = await whenReady(server)
  expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
  expect(server.output()).not.toMatch(stackTrace)
}

describe('a server that cannot serve says why, in one message, and exits with 1', () => {
  test('the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const { port } = other.address() as AddressInfo
    const data = join(await makeFolder(), 'data')
    const message = await refusal({ PORT: String(port), DATA_DIRECTORY: data })
    expect(message).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what runs there, or choose another: PORT=3001 make run`,
    )
    // Told before anything else was done.
    await expect(readFile(data)).rejects.toMatchObject({ code: 'ENOENT' })
    await new Promise((closed) => other.close(closed))
  })

  test('variables are wrong: all of them are named', async () => {
    const message = await refusal({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://localhost/x' })
    expect(message).toMatch(/^The environment is not right:/)
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL']) expect(message).toContain(`  ${name}: `)
  })

  test('the data is of another Postgres version', async () => {
    const data = await copyDirectory(directory)
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '17\n')
    expect(await refusal({ DATA_DIRECTORY: data })).toBe(
      `${join(data, 'postgres')} was not made by Postgres 18 (version: 17). ` +
        'Move it away to start empty, or move its content over with pg_dump.',
    )
  })

  test('the data is something else altogether', async () => {
    const data = join(await makeFolder(), 'data')
    await mkdir(join(data, 'postgres'), { recursive: true })
    expect(await refusal({ DATA_DIRECTORY: data })).toContain('version: unknown')
  })

  test('the password file is missing', async () => {
    const data = await copyDirectory(directory)
    await rm(join(data, 'postgres-password'))
    expect(await refusal({ DATA_DIRECTORY: data })).toBe(
      `${join(data, 'postgres-password')} is missing, so nothing can connect to ${join(data, 'postgres')}. ` +
        'Restore it, or move both away.',
    )
  })

  test('the password file holds another password', async () => {
    const data = await copyDirectory(directory)
    await writeFile(join(data, 'postgres-password'), 'another\n')
    expect(await refusal({ DATA_DIRECTORY: data })).toBe(
      `The password in ${join(data, 'postgres-password')} is not the one of ${join(data, 'postgres')}. ` +
        'Restore it, or move both away.',
    )
  })

  test('the lock file of the data is empty, as a power failure may leave it', async () => {
    const data = await copyDirectory(directory)
    await writeFile(join(data, 'postgres', 'postmaster.pid'), '')
    const message = await refusal({ DATA_DIRECTORY: data })
    expect(message).toContain(`Postgres did not start on ${join(data, 'postgres')}.`)
    expect(message).toContain('lock file "postmaster.pid" is empty')
  })

  test('the data directory is a file', async () => {
    const data = join(await makeFolder(), 'data')
    await writeFile(data, '')
    expect(await refusal({ DATA_DIRECTORY: data })).toContain(data)
  })

  test(
    'the data is in use by a running server, which goes on undisturbed',
    async () => {
      const data = await copyDirectory(directory)
      const first = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(first)
      const message = await refusal({ DATA_DIRECTORY: data })
      expect(message).toContain(`${join(data, 'postgres')} is in use by process `)
      expect(message).toContain('Is Tenantry running already?')
      expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
    },
    patience,
  )

  test('nothing answers at DATABASE_URL: the message leaves its password out', async () => {
    const message = await refusal({ DATABASE_URL: 'postgres://owner:hidden@127.0.0.1:1/tenantry' })
    expect(message).toBe('The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check DATABASE_URL.')
  })

  test('DATABASE_URL leads to no database, or its password is wrong', async () => {
    const url = new URL(process.env['TEST_POSTGRES'] ?? '')
    url.pathname = '/nowhere'
    expect(await refusal({ DATABASE_URL: url.href })).toBe('database "nowhere" does not exist')
    url.password = 'wrong'
    expect(await refusal({ DATABASE_URL: url.href })).toBe(
      'password authentication failed for user "postgres"',
    )
  })
})

describe('a data directory with traces of an earlier start', () => {
  test(
    'starts when the first start was interrupted',
    async () => {
      const data = join(await makeFolder(), 'data')
      const unfinished = join(data, 'postgres.unfinished')
      await mkdir(join(unfinished, 'base'), { recursive: true })
      await writeFile(join(unfinished, 'PG_VERSION'), '18\n')
      await writeFile(join(data, 'postgres-password'), 'of the interrupted start\n')
      await startsWell(data)
      await expect(readFile(join(unfinished, 'PG_VERSION'))).rejects.toMatchObject({ code: 'ENOENT' })
    },
    patience,
  )

  test.each([
    ['of a process that is gone', 2 ** 22 - 1],
    ['whose number another program has now', process.pid],
    ['whose number a system process has now', 1],
  ])(
    'starts with a lock file %s',
    async (_name, pid) => {
      const data = await copyDirectory(directory)
      await writeFile(
        join(data, 'postgres', 'postmaster.pid'),
        [pid, join(data, 'postgres'), 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
      )
      await startsWell(data)
    },
    patience,
  )
})

test(
  'in a folder that Postgres’s user cannot pass through, root is told what to do, and another user starts',
  async () => {
    const folder = await makeFolder()
    await chmod(folder, 0o700)
    const data = join(folder, 'data')
    if (process.getuid?.() !== 0) return startsWell(data)
    expect(await refusal({ DATA_DIRECTORY: data })).toBe(
      `The user "postgres" cannot pass through ${folder}. Run: chmod o+x ${folder} ` +
        '(or run Tenantry as another user than root, or set DATABASE_URL).',
    )
  },
  patience,
)
