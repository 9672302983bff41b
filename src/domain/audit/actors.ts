import { type RawBuilder, sql } from 'kysely'

/**
 * The id of whoever a column names, where that is of this kind: actors are `user <id>`, `key <id>`, or words for who runs
 * the installation.
 */
export const idOfActor = (column: string, kind: 'user' | 'key'): RawBuilder<string> => {
  const actor = sql.ref(column)
  return sql<string>`case when split_part(${actor}, ' ', 1) = ${kind} then split_part(${actor}, ' ', 2)::uuid end`
}
