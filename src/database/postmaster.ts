import { existsSync } from 'node:fs'
import { readFile, realpath, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long a Postgres may take to stop, and to write down who it is, in milliseconds. */
const timeout = 10_000
const writing = 2_000

/** A Postgres that works on some data. */
export interface Postmaster {
  pid: number
  port: number
  /** Whether it surely is one, and works on that data; where there is no `/proc`, nobody can tell. */
  certain: boolean
}

/** The Postgres that runs on the data in the folder `data`; undefined when none does. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const content = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = readPid(content)
  if (pid === undefined || !isAlive(pid)) return undefined
  // https://www.postgresql.org/docs/current/storage-file-layout.html: the port is in the fourth line.
  const port = Number(content.split('\n')[3])
  // After a crash the number may belong to another program.
  const folder = await folderOf(pid)
  if (folder === (await realpath(data))) return { pid, port, certain: true }
  return existsSync('/proc/self') ? undefined : { pid, port, certain: false }
}

/** The data that the Postgres with this number was started on; null when it is none, or nobody can tell. */
async function folderOf(pid: number): Promise<string | null> {
  // Unlike the folder that it works in, everybody may read how a program was called.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const folder = /\0-D\0([^\0]+)/.exec(command)?.[1]
  return folder === undefined ? null : realpath(folder).catch(() => null)
}

/** The number in the first line, which a power failure may have cut off. */
const readPid = (content: string): number | undefined => {
  const digits = /^(\d+)\n/.exec(content)?.[1]
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Stops the Postgres that a server left behind which was killed, and takes away a lock file of Postgres that nobody
 * holds. For whoever alone has the folder: no Postgres there is in use.
 * @throws Error when it does not stop
 */
export async function clearAbandoned(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid')
  const since = performance.now()
  for (let asked = false; ;) {
    const postmaster = await findPostmaster(data)
    if (postmaster === undefined) {
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => null,
      )
      if (age === null) return
      const whole = readPid(await readFile(lock, 'utf8').catch(() => '')) !== undefined
      // One that is starting just now, since its server was killed meanwhile, has not written it yet.
      if (whole || Math.abs(age) > writing) return rm(lock, { force: true })
    } else {
      const { pid, certain } = postmaster
      if (performance.now() - since > timeout) {
        throw new Error(
          `A Postgres that was left behind still works on ${data}: process ${pid}. Stop it. ` +
            `If that process is no Postgres, remove ${lock}.`,
        )
      }
      // SIGINT: https://www.postgresql.org/docs/current/server-shutdown.html ("fast").
      if (certain && !asked) process.kill(pid, 'SIGINT')
      asked = true
    }
    await sleep(100)
  }
}
