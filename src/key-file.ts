import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readKey } from './config.ts'
import { keyLength } from './vault.ts'

/**
 * The key in `<directory>/encryption.key`, which only its owner may read; made when there is none. For the embedded
 * Postgres, whose data stands beside it.
 * @throws Error when the file holds something else
 */
export async function keyFromFile(directory: string): Promise<Buffer> {
  const file = resolve(directory, 'encryption.key')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Error(`The key in ${file} cannot be read (${error.code ?? error.message}).`)
  })
  if (text !== null) {
    const key = readKey(text.trim())
    if (key === null) throw new Error(`${file} holds no key: ${keyLength} bytes in base64. Restore it.`)
    return key
  }
  const key = randomBytes(keyLength)
  await mkdir(directory, { recursive: true })
  // On the disk and under its name before anything is sealed with it.
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.writeFile(`${key.toString('base64')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
  return key
}
