import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach } from '@jest/globals'
import { encryptionKey } from './vault.ts'

export const run = promisify(execFile)

/** How long anything may take before it counts as hanging, in milliseconds. */
export const patience = 60_000

/** The server as a process of its own. */
export interface ServerProcess {
  pid: number
  /** Everything printed so far, on both channels. */
  output(): string
  /** Resolves when the process is gone. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  kill(signal: NodeJS.Signals): void
  /** Signals the whole process group, as a terminal does. */
  killGroup(signal: NodeJS.Signals): void
}

/** A server with a database of its own needs a key. */
export const withKey = (env: Record<string, string | undefined>) =>
  env['DATABASE_URL'] === undefined ? env : { ENCRYPTION_KEY: encryptionKey, ...env }

const running = new Set<ServerProcess>()

/**
 * Starts `node src/main.ts`, or `command`, on a free port. It sees nothing of this process's environment but the
 * path, its user's home and where compiled modules lie. Whatever a test leaves running is stopped after it, unless
 * `keep` is set: then after the file's last test.
 */
export function startProcess(
  env: Record<string, string>,
  { command = [process.execPath, 'src/main.ts'], keep = false } = {},
): ServerProcess {
  const [file = '', ...args] = command
  const child: ChildProcess = spawn(file, args, {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      PORT: '0',
      DRAIN_SECONDS: '0',
      ...withKey(env),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${file} cannot be run`)
  let output = ''
  for (const channel of [child.stdout, child.stderr])
    channel?.setEncoding('utf8').on('data', (text: string) => void (output += text))
  const server: ServerProcess = {
    pid,
    output: () => output,
    exited: new Promise((exited) =>
      child.once('close', (code, signal) => {
        running.delete(server)
        exited({ code, signal })
      }),
    ),
    kill: (signal) => void child.kill(signal),
    killGroup: (signal) => void process.kill(-pid, signal),
  }
  if (!keep) running.add(server)
  else kept.add(server)
  return server
}

const kept = new Set<ServerProcess>()

async function stopAll(servers: Iterable<ServerProcess>): Promise<void> {
  await Promise.all(
    [...servers].map(async (server) => {
      server.kill('SIGTERM')
      // A test that failed may have left it frozen.
      server.kill('SIGCONT')
      await server.exited
    }),
  )
}

afterEach(() => stopAll(running), patience)
afterAll(() => stopAll(kept), patience)

/** Waits until `probe` gives something else than undefined, false or null. @throws when it never does */
export async function eventually<T>(what: string, probe: () => Promise<T> | T): Promise<NonNullable<T>> {
  const since = Date.now()
  for (;;) {
    const found = await probe()
    if (found !== undefined && found !== null && found !== false) return found
    if (Date.now() - since > patience) throw new Error(`waited in vain: ${what}`)
    await sleep(50)
  }
}

/** Waits for the greeting and returns the address that it gives. @throws with the output when the process ends */
export async function whenReady(server: ServerProcess): Promise<string> {
  const ended = server.exited.then(() => {
    throw new Error(`the server ended:\n${server.output()}`)
  })
  ended.catch(() => {})
  const ready = eventually(`the greeting; so far: ${server.output()}`, () =>
    /Ctrl-C stops it|"msg":"ready"/.test(server.output()),
  )
  await Promise.race([ready, ended])
  const address =
    /Health +(\S+)\/healthz/.exec(server.output()) ?? /"baseUrl":"([^"]+)"/.exec(server.output())
  return (address?.[1] ?? '').replace('0.0.0.0', '127.0.0.1')
}

/** A folder for server data that Postgres's own user can reach; removed after the file's last test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-process-'))
  await chmod(folder, 0o755)
  folders.push(folder)
  return folder
}

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders)
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** The data directory of a server that was started once and stopped. */
export async function makeUsedDirectory(): Promise<string> {
  const directory = join(await makeFolder(), 'data')
  const server = startProcess({ DATA_DIRECTORY: directory })
  await whenReady(server)
  server.kill('SIGTERM')
  await server.exited
  return directory
}

/** A data directory like `directory`, whose server is stopped, with the same owners. */
export async function copyDirectory(directory: string): Promise<string> {
  const copy = join(await makeFolder(), 'data')
  await run('cp', ['-a', directory, copy])
  return copy
}

/** Id of the Postgres that works in a data directory. */
export async function postgresPid(directory: string): Promise<number> {
  const lock = await readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(lock.split('\n')[0])
}

/** The command lines of all processes of this machine. */
export async function commandLines(): Promise<string> {
  if (!existsSync('/proc')) return (await run('ps', ['-eo', 'args'])).stdout
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''))
  return (await Promise.all(lines)).join('\n')
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export interface Credentials {
  baseUrl: string
  organizations: Record<
    string,
    {
      opspilot365: { apiKey: string; readOnlyApiKey: string }
      iperawifi: { apiKey: string }
      identityops: { email: string; password: string; apiKey: string }
      orgstack: { username: string; password: string }
    }
  >
}

export async function readCredentials(directory: string): Promise<Credentials> {
  return JSON.parse(await readFile(join(directory, 'credentials.json'), 'utf8')) as Credentials
}

/** Keys of one demo organization. */
export async function keysOf(directory: string, organization = 'contoso-msp') {
  const found = (await readCredentials(directory)).organizations[organization]
  if (found === undefined) throw new Error(`no credentials of ${organization}`)
  return found.opspilot365
}

/** Calls the server that a data directory's credentials name. */
export async function call(
  baseUrl: string,
  key: string,
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(`${baseUrl}/opspilot365/v1${path}`, {
    method: init.method ?? 'GET',
    headers: {
      Authorization: `Bearer ${key}`,
      ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...init.headers,
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** What an error message for people never holds. */
export const stackTrace = /^ {4}at /m
