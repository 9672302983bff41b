import type { Kysely } from 'kysely'
import { openToBackup } from '../backup.ts'

/** A role that a backup is read as, and its way into every table that there is. Each backup opens what came since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await openToBackup(db)
}
