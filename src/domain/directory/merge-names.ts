import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Run, staged } from './staging.ts'

/** The name of `staged_objects s`, as names are compared. */
const name = sql`lower((s.item->>'user_principal_name') collate "und-x-icu")`

/**
 * Clears the way for the names that users were staged with, before any is taken. A name may pass from one user to
 * another, also while the users are read: then both were seen with it, and the later one has it. Whoever loses a name
 * and was seen with no other goes by the id until a later sync tells the new one.
 * @returns ids of those in the directory
 */
export async function mergeNames(db: Scoped, run: Run): Promise<string[]> {
  const { tenantId } = run
  const gathered = sql`${staged(run, 'user')} and not s.removed`
  const outnamed = await sql<{ id: string }>`
    update staged_objects s set item = s.item - 'user_principal_name'
    from (
      select ${name} as name, max(s.position) as latest from staged_objects s
      where ${gathered} and s.item ? 'user_principal_name' group by 1 having count(*) > 1
    ) twice
    where ${gathered} and ${name} = twice.name and s.position < twice.latest
    returning s.id`.execute(db)
  const lost = await sql<{ id: string | null }>`
    update directory_users u set user_principal_name = u.id::text from staged_objects s
    where ${gathered} and u.tenant_id = ${tenantId} and u.entra_object_id is distinct from s.id
      and lower(u.user_principal_name) = ${name}
    returning u.entra_object_id as id`.execute(db)
  await sql`
    update directory_users u set user_principal_name = u.id::text from staged_objects s
    where ${gathered} and u.tenant_id = ${tenantId} and u.entra_object_id = s.id
      and lower(u.user_principal_name) <> ${name}`.execute(db)
  const ids = [...outnamed.rows, ...lost.rows].flatMap(({ id }) => (id === null ? [] : [id]))
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct lost.id from unnest(${ids}::uuid[]) lost (id)
    where not exists (select from staged_objects s
      where ${gathered} and s.id = lost.id and s.item ? 'user_principal_name')`.execute(db)
  return rows.map(({ id }) => id)
}
