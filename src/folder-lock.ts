import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { explainAccess } from './folder-access.ts'

/**
 * Takes a folder for this process alone, and makes it when it is missing. SQLite comes with Node and locks files by
 * means of the operating system, which lets go of them when a process dies, however it does: what is locked is in use.
 * @returns lets go of it
 * @throws Error with a message that says who has the folder, or whose it is
 */
export async function lockFolder(directory: string): Promise<() => void> {
  const folder = resolve(directory)
  const file = join(folder, 'lock')
  const holder = join(folder, 'lock.pid')
  let lock: DatabaseSync
  try {
    await mkdir(folder, { recursive: true })
    // Whoever may read it could keep it.
    writeFileSync(file, '', { flag: 'a', mode: 0o600 })
    lock = new DatabaseSync(file, { timeout: 0 })
  } catch (error) {
    throw explainAccess(folder, error)
  }
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    // SQLITE_BUSY: https://www.sqlite.org/rescode.html
    if ((error as { errcode?: number }).errcode !== 5) throw explainAccess(folder, error)
    throw new Error(`${folder} is in use by ${describe(holder)}. Is Tenantry running already? Stop it.`, {
      cause: error,
    })
  }
  writeFileSync(holder, `${process.pid}\n`)
  return () => {
    rmSync(holder, { force: true })
    lock.close()
  }
}

/** Who has the lock says so a moment later. */
function describe(holder: string): string {
  try {
    const pid = Number.parseInt(readFileSync(holder, 'utf8'), 10)
    process.kill(pid, 0)
    return `process ${pid}`
  } catch {
    return 'another process'
  }
}
