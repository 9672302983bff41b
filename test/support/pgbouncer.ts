import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../src/database/embedded.ts'
import { installPackage } from './debian.ts'
import { eventually } from './process.ts'

const program = '/usr/sbin/pgbouncer'

/** A pooler; in transaction mode, each transaction gets a connection of its own choice. */
export interface PgBouncer {
  /** The database's URL, through the pooler. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts Debian's PgBouncer before the Postgres of `url`.
 * @param poolSize connections to Postgres at most
 */
export async function startPgBouncer(
  url: string,
  poolSize: number,
  mode: 'transaction' | 'session' = 'transaction',
): Promise<PgBouncer> {
  if (!existsSync(program)) {
    await installPackage(
      'pgbouncer',
      'These tests need PgBouncer: install it (Debian: apt-get install pgbouncer).',
    )
  }
  const target = new URL(url)
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-pgbouncer-'))
  await chmod(folder, 0o755)
  const users = join(folder, 'users')
  await writeFile(users, `"${target.username}" "${target.password}"\n`)
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: users,
    pool_mode: mode,
    default_pool_size: poolSize,
    ignore_startup_parameters: 'options,extra_float_digits',
  }
  const file = join(folder, 'pgbouncer.ini')
  await writeFile(
    file,
    [
      '[databases]',
      `* = host=${target.hostname} port=${target.port}`,
      '[pgbouncer]',
      ...Object.entries(settings).map(([name, value]) => `${name} = ${value}`),
      '',
    ].join('\n'),
  )
  // It does not run as root; `nobody` is there on every Debian.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawn(program, [file], { ...user, stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (output += text))
  const gone = once(child, 'close')
  await eventually('PgBouncer listens', () => {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended:\n${output}`)
    return output.includes('process up')
  })
  const own = new URL(url)
  own.host = `127.0.0.1:${port}`
  return {
    url: own.href,
    async stop() {
      // At once, whoever is connected.
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true })
    },
  }
}
