import { type Kysely, sql } from 'kysely'

/** What apps are filtered by as enterprise apps; null until the next scan. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table governed_apps add column sso_mode text, add column assignment_required boolean`.execute(
    db,
  )
}
