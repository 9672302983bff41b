import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  call,
  commandLines,
  eventually,
  isAlive,
  keysOf,
  makeFolder,
  patience,
  postgresPid,
  type ServerProcess,
  startProcess,
  whenReady,
} from '../support/process.ts'

/** The process that keeps Postgres: its parent, the fourth field. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const parentOf = async (pid: number) => Number((await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ')[3])

describe('two first starts at the same time', () => {
  let data: string
  let temporary: string
  let servers: ServerProcess[]
  /** Where the password of the first start stood, and who could get there. */
  let password: { folder: string; mode: number }

  beforeAll(async () => {
    data = join(await makeFolder(), 'data')
    temporary = await makeFolder()
    const env = { DATA_DIRECTORY: data, TMPDIR: temporary }
    servers = [1, 2].map(() => startProcess(env, { keep: true }))
    password = await eventually('a file with the password', async () => {
      for (const folder of [temporary, join(data, 'postgres.unfinished.tmp')]) {
        const files = await readdir(folder).catch(() => [])
        if (files.length > 0) return { folder, mode: (await stat(folder)).mode & 0o777 }
      }
      return null
    })
  }, patience)

  test(
    'are one that comes up, and one that is told of it',
    async () => {
      const [second] = await Promise.race(
        servers.map(async (server) => {
          await server.exited
          return [server]
        }),
      )
      const first = servers.find((server) => server !== second)
      expect(second?.output()).toMatch(
        new RegExp(
          `^${data} is in use by (process ${first?.pid}|another process)\\. Is Tenantry running already\\?`,
        ),
      )
      const baseUrl = await whenReady(first as ServerProcess)
      expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
    },
    patience,
  )

  test('show the password of Postgres to nobody, and leave no copy of it', async () => {
    expect(password).toEqual({ folder: join(data, 'postgres.unfinished.tmp'), mode: 0o700 })
    expect(await readdir(data)).not.toContain('postgres.unfinished.tmp')
    expect(await readdir(temporary)).toEqual([])
  })

  test('write no secret that others may read', async () => {
    const files = (await readdir(data, { withFileTypes: true })).filter((entry) => entry.isFile())
    const open = await Promise.all(
      files.map(async ({ name }) => ({ name, mode: (await stat(join(data, name))).mode & 0o077 })),
    )
    expect(open.filter(({ mode }) => mode !== 0).map(({ name }) => name)).toEqual(['lock.pid'])
  })

  test(
    'and then kill -9 of the server and of what keeps its Postgres: the next start ends that Postgres and comes up',
    async () => {
      const server = servers.find(({ pid }) => isAlive(pid)) as ServerProcess
      const postgres = await postgresPid(data)
      process.kill(await parentOf(postgres), 'SIGKILL')
      server.kill('SIGKILL')
      await server.exited
      expect(isAlive(postgres)).toBe(true)
      const next = startProcess({ DATA_DIRECTORY: data })
      const baseUrl = await whenReady(next)
      expect((await call(baseUrl, (await keysOf(data)).apiKey, '/tenants')).status).toBe(200)
      // Not by its number, which it has until somebody has taken notice of its end.
      const works = `-D\0${join(data, 'postgres')}\0`
      expect((await commandLines()).split('\n').filter((line) => line.includes(works))).toHaveLength(1)
    },
    patience,
  )
})
