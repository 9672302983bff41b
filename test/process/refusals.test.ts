import { chmod, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
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
  run,
  stackTrace,
  startProcess,
  whenReady,
} from '../support/process.ts'

let directory: string

beforeAll(async () => {
  directory = await makeUsedDirectory()
}, patience)

/** Starts a server that is expected to give up, and returns what it said. */
async function refusal(env: Record<string, string>, prefix: string[] = []): Promise<string> {
  const server = startProcess(env, { command: [...prefix, process.execPath, 'src/main.ts'] })
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

  test('the data directory is a file', async () => {
    const data = join(await makeFolder(), 'data')
    await writeFile(data, '')
    expect(await refusal({ DATA_DIRECTORY: data })).toBe(
      `${data} cannot be used for data (EEXIST). Set DATA_DIRECTORY to a folder that can.`,
    )
  })

  // What only root can set up.
  const asRoot = process.getuid?.() === 0 ? describe : describe.skip
  asRoot('the data is another user’s', () => {
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    const foreign = (path: string, owner: string, user: string) =>
      `${path} belongs to the user "${owner}", and Tenantry runs as "${user}", who may not work there. ` +
      `Run it as "${owner}", or set DATA_DIRECTORY to another folder.`

    test('root’s, started as somebody else', async () => {
      const data = await copyDirectory(directory)
      expect(await refusal({ DATA_DIRECTORY: data }, nobody)).toBe(foreign(data, 'root', 'nobody'))
    })

    test('root’s, and nothing is there yet', async () => {
      const folder = await makeFolder()
      const data = join(folder, 'data')
      expect(await refusal({ DATA_DIRECTORY: data }, nobody)).toBe(foreign(folder, 'root', 'nobody'))
    })

    test('somebody else’s, started as root', async () => {
      const data = await copyDirectory(directory)
      await run('chown', ['-R', 'nobody', data])
      expect(await refusal({ DATA_DIRECTORY: data })).toBe(foreign(join(data, 'postgres'), 'nobody', 'root'))
    })
  })

  test(
    'the data is in use by a running server, which goes on undisturbed',
    async () => {
      const data = await copyDirectory(directory)
      const first = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(first)
      const message = await refusal({ DATA_DIRECTORY: data })
      expect(message).toBe(`${data} is in use by process ${first.pid}. Is Tenantry running already? Stop it.`)
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
      await mkdir(`${unfinished}.tmp`)
      await writeFile(join(`${unfinished}.tmp`, 'pg-password-1'), 'of the interrupted start\n')
      await startsWell(data)
      for (const left of [join(unfinished, 'PG_VERSION'), join(`${unfinished}.tmp`, 'pg-password-1')])
        await expect(readFile(left)).rejects.toMatchObject({ code: 'ENOENT' })
    },
    patience,
  )

  const lockOf = (pid: number) =>
    [pid, '/data/postgres', 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n')

  test.each([
    ['of a process that is gone', lockOf(2 ** 22 - 1)],
    ['whose number another program has now', lockOf(process.pid)],
    ['whose number a system process has now', lockOf(1)],
    ['that a power failure left empty', ''],
    ['that a power failure cut off', String(process.pid).slice(0, -1)],
  ])(
    'starts with a lock file %s',
    async (_name, content) => {
      const data = await copyDirectory(directory)
      const lock = join(data, 'postgres', 'postmaster.pid')
      await writeFile(lock, content)
      await utimes(lock, 1_700_000_000, 1_700_000_000)
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
