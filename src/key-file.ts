import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readKey } from './config.ts'
import { writePrivateFile } from './private-file.ts'
import { keyLength } from './vault.ts'

const fileOf = (directory: string) => resolve(directory, 'encryption.key')

/**
 * The key in `<directory>/encryption.key`, which only its owner may read; null when there is none. For the embedded
 * Postgres, whose data stands beside it.
 * @throws Error when the file holds something else
 */
export async function readKeyFile(directory: string): Promise<Buffer | null> {
  const file = fileOf(directory)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Error(`The key in ${file} cannot be read (${error.code ?? error.message}).`)
  })
  if (text === null) return null
  const key = readKey(text.trim())
  if (key === null) throw new Error(`${file} holds no key: ${keyLength} bytes in base64. Restore it.`)
  return key
}

/**
 * The same, made when there is none. For whoever has the folder locked.
 * @throws Error when the file holds something else
 */
export async function keyFromFile(directory: string): Promise<Buffer> {
  const known = await readKeyFile(directory)
  if (known !== null) return known
  const key = randomBytes(keyLength)
  await writePrivateFile(fileOf(directory), `${key.toString('base64')}\n`)
  return key
}
