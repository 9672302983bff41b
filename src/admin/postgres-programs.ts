import { spawn } from 'node:child_process'

/** Programs that come with Postgres, and are looked for in PATH. */
export type PostgresProgram = 'pg_dump' | 'pg_restore'

const stops = ['SIGINT', 'SIGTERM'] as const

/** How such a program is told where the database is: arguments can be seen by everybody on the machine. */
export interface ProgramConnection {
  /** Without the password. */
  url: string
  env: NodeJS.ProcessEnv
}

/** @param connectionString with the password, which goes into the environment */
export function programConnection(connectionString: string): ProgramConnection {
  const url = new URL(connectionString)
  const password = decodeURIComponent(url.password) || url.searchParams.get('password')
  url.password = ''
  url.searchParams.delete('password')
  return { url: url.href, env: password === null ? {} : { PGPASSWORD: password } }
}

/**
 * Runs a program to its end.
 * @param output a file that takes what it prints; left out, that is the result
 * @throws Error with what the program said, or with what to install when there is none
 */
export async function runProgram(
  program: PostgresProgram,
  args: readonly string[],
  { env = {}, output }: { env?: NodeJS.ProcessEnv; output?: number } = {},
): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', output ?? 'pipe', 'pipe'],
  })
  const texts = { stdout: '', stderr: '' }
  for (const channel of ['stdout', 'stderr'] as const)
    child[channel]?.setEncoding('utf8').on('data', (text: string) => void (texts[channel] += text))
  // Whoever stops this process stops the program, and what follows here cleans up.
  const stop = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of stops) process.on(signal, stop)
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('close', ended)
    child.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'ENOENT' ? absent(program) : error),
    )
  }).finally(() => {
    for (const signal of stops) process.off(signal, stop)
  })
  if (code === null) throw new Error(`${program} was stopped.`)
  if (code !== 0) throw new Error(`${program} failed.\n${texts.stderr.trim()}`)
  return texts.stdout
}

/**
 * What a newer program writes, those of the database's version cannot read; what it sends, they may not understand.
 * @throws Error that says what to install when a program is missing or of another version than the database's Postgres
 */
export async function requireProgram(program: PostgresProgram, databaseVersion: number): Promise<void> {
  const [version = 'unknown'] = /\d+(\.\d+)*/.exec(await runProgram(program, ['--version'])) ?? []
  if (Number.parseInt(version, 10) === databaseVersion) return
  throw new Error(
    `The ${program} in PATH is of version ${version}, and the database's Postgres of version ${databaseVersion}. ` +
      `Put the programs of that version first in PATH (Debian: postgresql-client-${databaseVersion}, which are in ` +
      `/usr/lib/postgresql/${databaseVersion}/bin).`,
  )
}

const absent = (program: PostgresProgram) =>
  new Error(
    `There is no ${program} in PATH. Install the client programs of the database's version of Postgres (Debian: ` +
      'postgresql-client).',
  )
