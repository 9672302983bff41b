import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'

/**
 * In words, why something in the data directory cannot be had.
 * @param path what was to be read or made
 */
export function explainAccess(path: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'EACCES' || code === 'EPERM'
    ? new Error(foreign(path), { cause: error })
    : new Error(
        `${path} cannot be used for data (${code ?? message}). Set DATA_DIRECTORY to a folder that can.`,
        {
          cause: error,
        },
      )
}

/** What to say of a path, or of what stands above it, that is another user's. */
export function foreign(path: string): string {
  let there = path
  // What cannot be looked at counts as not there.
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there)
  const owner = ownerOf(there)
  return (
    `${there} belongs to the user "${owner}", and Tenantry runs as "${userInfo().username}", who may not work there. ` +
    `Run it as "${owner}", or set DATA_DIRECTORY to another folder.`
  )
}

/** The name of the user whose something is; the number of one who has no name here. */
export function ownerOf(path: string): string {
  const uid = String(statSync(path).uid)
  try {
    return execFileSync('id', ['-nu', uid], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return uid
  }
}
