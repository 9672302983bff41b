import { sql } from 'kysely'
import type { OwnedDatabase } from '../../src/database/database.ts'

/** The first moment of a month, some months from now. */
export function month(distance: number): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + distance, 1))
}

/** Where the history ends: months of this year and of the two before have partitions of their own. */
export const historyEnd = new Date(Date.UTC(new Date().getUTCFullYear() - 2, 0, 1))

/** Names of partitions: of a month, and of the history that ends with a year's beginning. */
export const nameOf = (date: Date) => `events_${date.toISOString().slice(0, 7).replace('-', '_')}`
export const historyOf = (end: Date) => `events_before_${end.getUTCFullYear()}`

/** Names of all months from one to another, both included. */
export function monthsBetween(from: Date, to: Date): string[] {
  const names: string[] = []
  for (const at = new Date(from); at <= to; at.setUTCMonth(at.getUTCMonth() + 1)) names.push(nameOf(at))
  return names
}

/** Names of the partitions that there are: months in their order, then the history. */
export async function partitions(owner: OwnedDatabase): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'event_partitions'::regnamespace and relkind = 'r' order by 1`.execute(
    owner.reference,
  )
  return rows.map(({ name }) => name)
}
