import { rm } from 'node:fs/promises'
import { recallPostgres } from './postgres.ts'

export default async function tearDown(): Promise<void> {
  const { postgres, directory } = recallPostgres()
  await postgres.stop()
  // Programs that are just ending may still write what they compiled.
  await rm(directory, { recursive: true, force: true, maxRetries: 10 })
}
