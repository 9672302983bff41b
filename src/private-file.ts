import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file that only its owner may read, whole or not at all: it is on the disk before it has its name. For one
 * writer at a time.
 */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const unfinished = `${file}.new`
  // A new file, since an old one keeps its mode.
  await rm(unfinished, { force: true })
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
  const folder = await open(dirname(file))
  await folder.sync().finally(() => folder.close())
}
