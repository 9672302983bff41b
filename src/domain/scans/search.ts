import { type Expression, sql, type SqlBool } from 'kysely'
import type { Scoped } from '../../database/database.ts'

/** Most rows that are looked up by their ids. */
const mostIds = 1000

/** Three letters in a row are what a trigram index begins to find something by. */
const isIndexed = (term: string) => /[\p{L}\p{N}]{3}/u.test(term)

/**
 * The condition that a row's text contains a term, in any case. What few rows have, the index finds at once; what many
 * have is sooner seen in the rows themselves.
 */
export async function contains(
  db: Scoped,
  table: 'governed_groups' | 'governed_devices',
  tenantId: string,
  term: string,
): Promise<Expression<SqlBool>> {
  const inRows = sql<SqlBool>`strpos(search_text, ${term.toLowerCase()}) > 0`
  if (!isIndexed(term)) return inRows
  const { rows } = await sql<{ id: string }>`
    select ${sql.id(`search_${table}`)}(${tenantId}, ${term}) as id limit ${mostIds + 1}`.execute(db)
  return rows.length > mostIds ? inRows : sql<SqlBool>`id = any(${rows.map(({ id }) => id)}::uuid[])`
}
