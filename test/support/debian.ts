import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Installs a package of Debian's, which root may. @throws Error with `advice` where that is not possible */
export async function installPackage(name: string, advice: string): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error(advice)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-q'], { env })
    await run('apt-get', ['install', '-yq', '--no-install-recommends', name], { env, maxBuffer: 2 ** 26 })
  } catch (error) {
    throw new Error(advice, { cause: error })
  }
}
