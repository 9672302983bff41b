import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { PostgresMessage, PostgresOptions } from './embedded-postgres-process.ts'

/** A Postgres that came with the project, running for this process alone. */
export interface EmbeddedPostgres {
  /** As its superuser, for migrations. */
  connectionString: string
  stop(): Promise<void>
}

const majorVersion = '18'
/** How long a Postgres of a server that has just died may take to stop, in milliseconds. */
const patience = 10_000

/**
 * Starts the Postgres whose data lies in `directory`; makes the data on the first start. The server listens on a
 * free port of 127.0.0.1 and takes a random password, kept beside the data.
 * @param flags further settings as command-line flags of `postgres`
 * @throws Error with a message that says what to do, when the data cannot be used.
 */
export async function startEmbeddedPostgres(
  directory: string,
  flags: string[] = [],
): Promise<EmbeddedPostgres> {
  const data = resolve(directory, 'postgres')
  const passwordFile = resolve(directory, 'postgres-password')
  await mkdir(directory, { recursive: true })
  refuseUnreachable(data)

  if (existsSync(data)) await checkData(data, passwordFile)
  else await initialise(data, passwordFile)

  const password = (await readFile(passwordFile, 'utf8')).trim()
  const port = await freePort()
  const stop = await runProcess({ databaseDir: data, port, password, initialise: false, flags })
  const connectionString = connectionStringOf(password, port)
  try {
    await checkPassword(connectionString, passwordFile, data)
  } catch (error) {
    await stop()
    throw error
  }
  return { connectionString, stop }
}

/** How to connect to the Postgres that a server runs now on the data in `directory`; null when none does. */
export async function findEmbeddedPostgres(directory: string): Promise<string | null> {
  const data = resolve(directory, 'postgres')
  if ((await runningServer(data)) === undefined) return null
  const password = (await readFile(resolve(directory, 'postgres-password'), 'utf8')).trim()
  // https://www.postgresql.org/docs/current/storage-file-layout.html: the port is in the fourth line.
  const port = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[3]
  return connectionStringOf(password, Number(port))
}

const connectionStringOf = (password: string, port: number) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`

async function checkPassword(connectionString: string, passwordFile: string, data: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error
    throw new Error(
      `The password in ${passwordFile} is not the one of ${data}. Restore it, or move both away.`,
      { cause: error },
    )
  } finally {
    await client.end()
  }
}

/** The data appears under its name only when it is complete: an interrupted start leaves nothing half-made. */
async function initialise(data: string, passwordFile: string): Promise<void> {
  const unfinished = `${data}.unfinished`
  // Retried, since what made it may be stopping just now.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 10 })
  const password = randomBytes(24).toString('hex')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  const stop = await runProcess({ databaseDir: unfinished, port: 0, password, initialise: true, flags: [] })
  await stop()
  await rename(unfinished, data)
}

async function checkData(data: string, passwordFile: string): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => 'unknown',
  )
  if (version !== majorVersion) {
    throw new Error(
      `${data} was not made by Postgres ${majorVersion} (version: ${version}). ` +
        `Move it away to start empty, or move its content over with pg_dump.`,
    )
  }
  if (!existsSync(passwordFile)) {
    throw new Error(
      `${passwordFile} is missing, so nothing can connect to ${data}. Restore it, or move both away.`,
    )
  }
  const since = Date.now()
  for (let owner = await runningServer(data); owner !== undefined; owner = await runningServer(data)) {
    if (Date.now() - since > patience) {
      throw new Error(
        `${data} is in use by process ${owner}. Is Tenantry running already? Stop it. ` +
          `If that process is no Postgres, remove ${join(data, 'postmaster.pid')}.`,
      )
    }
    await sleep(200)
  }
}

/** The process id in a data directory's lock file, when that process lives. */
async function runningServer(data: string): Promise<number | undefined> {
  const lock = join(data, 'postmaster.pid')
  const content = await readFile(lock, 'utf8').catch(() => '')
  const pid = Number.parseInt(content.split('\n')[0] ?? '', 10)
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  // After a crash the number may belong to another program. Postgres would refuse to start all the same.
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres')
  if (program.trim() === 'postgres') return pid
  await rm(lock, { force: true })
  return undefined
}

/** As root, Postgres runs as the user `postgres`, who has to get through to the data, and to the
 * binaries, which are installed below this project's own folder. */
function refuseUnreachable(data: string): void {
  if (process.getuid?.() !== 0) return
  for (const start of [dirname(data), dirname(fileURLToPath(import.meta.url))]) {
    for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) === 0) {
        throw new Error(
          `The user "postgres" cannot pass through ${folder}. Run: chmod o+x ${folder} ` +
            `(or run Tenantry as another user than root, or set DATABASE_URL).`,
        )
      }
    }
  }
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening, failed) =>
    server.once('error', failed).listen(0, '127.0.0.1', listening),
  )
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function runProcess(options: PostgresOptions): Promise<() => Promise<void>> {
  const child = fork(new URL('./embedded-postgres-process.ts', import.meta.url), {
    detached: true,
    // Whatever its own libraries print stays out of ours.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const gone = new Promise<void>((exited) => child.once('exit', () => exited()))
  child.send(options)
  await new Promise<void>((ready, failed) => {
    child.once('message', (message: PostgresMessage) => {
      if (message.state === 'ready') ready()
      else failed(new Error(`Postgres did not start on ${options.databaseDir}.\n${message.reason}`))
    })
    child.once('error', failed)
    void gone.then(() =>
      failed(new Error(`Postgres did not start on ${options.databaseDir}: its process ended.`)),
    )
  })
  // From here on this process may end without waiting for the other.
  child.unref()
  child.channel?.unref()
  return async () => {
    child.ref()
    if (child.connected) child.send('stop')
    await gone
  }
}
