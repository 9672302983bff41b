import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { explainAccess, foreign, ownerOf } from '../folder-access.ts'
import { lockFolder } from '../folder-lock.ts'
import { writePrivateFile } from '../private-file.ts'
import type { PostgresMessage, PostgresOptions } from './embedded-postgres-process.ts'
import { clearAbandoned, findPostmaster } from './postmaster.ts'

/** A Postgres that came with the project, running for this process alone. */
export interface EmbeddedPostgres {
  /** As its superuser, for migrations. */
  connectionString: string
  stop(): Promise<void>
}

const majorVersion = '18'

/**
 * Starts the Postgres whose data lies in `directory`; makes the data on the first start. The server listens on a
 * free port of 127.0.0.1 and takes a random password, kept beside the data. `directory` belongs to this process alone until
 * the server is stopped.
 * @param flags further settings as command-line flags of `postgres`
 * @throws Error with a message that says what to do, when the data cannot be used.
 */
export async function startEmbeddedPostgres(
  directory: string,
  flags: string[] = [],
): Promise<EmbeddedPostgres> {
  const unlock = await lockFolder(directory)
  try {
    const postgres = await start(resolve(directory, 'postgres'), flags)
    return { ...postgres, stop: () => postgres.stop().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

const passwordFileOf = (data: string) => `${data}-password`

async function start(data: string, flags: string[]): Promise<EmbeddedPostgres> {
  const passwordFile = passwordFileOf(data)
  refuseUnreachable(data)

  if (existsSync(data)) await checkData(data, passwordFile)
  else await initialise(data, passwordFile)

  const password = await readPassword(passwordFile)
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

const readPassword = (passwordFile: string): Promise<string> =>
  readFile(passwordFile, 'utf8').then(
    (text) => text.trim(),
    (error: unknown) => {
      throw explainAccess(passwordFile, error)
    },
  )

/** How to connect to the Postgres that a server runs now on the data in `directory`; null when none does. */
export async function findEmbeddedPostgres(directory: string): Promise<string | null> {
  const data = resolve(directory, 'postgres')
  const postmaster = await findPostmaster(data)
  if (postmaster === undefined) return null
  return connectionStringOf(await readPassword(passwordFileOf(data)), postmaster.port)
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
  await writePrivateFile(passwordFile, `${password}\n`)
  const stop = await runProcess({ databaseDir: unfinished, port: 0, password, initialise: true, flags: [] })
  await stop()
  await rename(unfinished, data)
}

async function checkData(data: string, passwordFile: string): Promise<void> {
  // As root, Postgres runs as the user of that name.
  if (process.getuid?.() === 0 && !['postgres', 'root'].includes(ownerOf(data)))
    throw new Error(foreign(data))
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') throw explainAccess(data, error)
      return 'unknown'
    },
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
  await clearAbandoned(data)
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
