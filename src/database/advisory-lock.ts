import { sql } from 'kysely'
import type { Scoped } from './database.ts'

/** Waits until no other transaction has the lock of that name, and keeps it until this one ends. */
export async function takeLock(db: Scoped, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}
