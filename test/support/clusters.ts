import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../../src/database/embedded.ts'
import { eventually, run } from './process.ts'

const programs = ['initdb', 'postgres', 'pg_dump', 'pg_restore']
const debian = '/usr/lib/postgresql'

/**
 * The folder of an installed Postgres with all its programs; the embedded one comes without those that dump and restore.
 * @throws with what to install when there is none
 */
export async function findPostgresPrograms(): Promise<string> {
  const versions = (await readdir(debian).catch(() => [])).toSorted((a, b) => Number(b) - Number(a))
  const folders = [
    process.env['POSTGRES_BIN'] ?? '',
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  const found = folders.find((folder) => programs.every((program) => existsSync(join(folder, program))))
  if (found !== undefined) return found
  throw new Error(
    'The tests of backups need an installed Postgres: install it (Debian: apt-get install postgresql) or set ' +
      `POSTGRES_BIN to the folder that holds ${programs.join(', ')}.`,
  )
}

/** A Postgres of its own, with a user who may make roles, is no superuser, and owns what is made for them. */
export interface Cluster extends AsyncDisposable {
  /** How the superuser connects. @param url of some user, to the database that is meant */
  superuserUrl(url: string): string
  /** Makes an empty database. @returns how its owner connects */
  createDatabase(name: string): Promise<string>
  /** Ends Postgres: cuts off who is connected, or leaves everything as it is. */
  stop(mode: 'fast' | 'immediate'): Promise<void>
  /** Starts it again after it was stopped. */
  start(): Promise<void>
}

const password = 'a pass/word@'

/**
 * Starts an empty cluster.
 * @param bin folder of Postgres's programs
 * @param owner name of the user who owns its databases
 */
export async function startCluster(bin: string, owner: string): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-cluster-'))
  const data = join(folder, 'data')
  const user = await postgresUser()
  await writeFile(join(folder, 'password'), password)
  if ('uid' in user) await chown(folder, user.uid, user.gid)
  await run(
    join(bin, 'initdb'),
    [
      ...['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', join(folder, 'password')],
      ...['--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    { ...user, cwd: '/' },
  )
  const port = await freePort()
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const urlOf = (name: string, database: string) =>
    `postgres://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  const administration = urlOf('postgres', 'postgres')
  let postgres: ChildProcess
  let ended: Promise<unknown>
  const start = async () => {
    postgres = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...user, cwd: '/', stdio: 'ignore' })
    ended = once(postgres, 'close')
    await eventually('the cluster answers', () =>
      query(administration, 'select 1').catch(() =>
        postgres.exitCode === null ? undefined : failed(postgres.exitCode),
      ),
    )
  }
  const stop: Cluster['stop'] = async (mode) => {
    postgres.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }
  await start()
  await query(administration, `create role ${owner} login createrole password '${password}'`)
  return {
    superuserUrl: (url) => urlOf('postgres', new URL(url).pathname.slice(1)),
    createDatabase: async (name) => {
      await query(administration, `create database ${name} owner ${owner}`)
      return urlOf(owner, name)
    },
    stop,
    start,
    [Symbol.asyncDispose]: async () => {
      await stop('fast')
      await rm(folder, { recursive: true })
    },
  }
}

const failed = (code: number): never => {
  throw new Error(`Postgres ended with ${code}`)
}

/** The rows of one statement. */
export const query = <Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> =>
  withClient(url, async (client) => (await client.query<Row>(statement)).rows)

export async function withClient<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

/** Postgres does not run as root. */
async function postgresUser(): Promise<{ uid: number; gid: number } | object> {
  if (process.getuid?.() !== 0) return {}
  const users = await readFile('/etc/passwd', 'utf8')
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(users) ?? []
  if (uid === undefined) throw new Error('There is no user "postgres" whom Postgres could run as.')
  return { uid: Number(uid), gid: Number(gid) }
}
