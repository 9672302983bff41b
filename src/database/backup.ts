import { type QueryExecutorProvider, sql } from 'kysely'
import type { OwnedDatabase } from './database.ts'
import { ensureRole } from './roles.ts'
import { backupRole, giveToSearch } from './row-security.ts'

/** Longer than this, nobody waits behind a table that is opened to backups, in milliseconds. */
const lockTimeout = 2_000

/** What a database holds, apart from what belongs to Postgres and to extensions. */
const content = sql`
  select c.oid, c.oid::regclass as name, c.relkind as kind, c.relrowsecurity as secured, n.nspname as schema
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'S', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`

/**
 * The statements that it takes until the backup role sees every row: none when it does. The policy names the role a
 * second time, since the owner, who is a member of it, stays under row-level security until taking it on.
 */
const missing = sql<{ statement: string }>`
  with content as (${content}), role as (select ${sql.lit(backupRole)} as name)
  select distinct format('grant usage on schema %I to %I', schema, role.name) as statement from content, role
    where not has_schema_privilege(role.name, schema, 'usage')
  union all
  select format('grant select on %s to %I', content.name, role.name) from content, role
    where kind in ('r', 'p') and not has_table_privilege(role.name, content.oid, 'select')
  union all
  select format('grant select on sequence %s to %I', content.name, role.name) from content, role
    where kind = 'S' and not has_sequence_privilege(role.name, content.oid, 'select')
  union all
  select format('create policy backup on %s for select to %I using (current_user = %L)', content.name, role.name, role.name)
    from content, role where secured and not exists (select from pg_policy where polrelid = content.oid and polname = 'backup')`

/**
 * Lets the backup role read whatever it cannot read yet, such as partitions and tables that are new. To be repeated
 * before each backup, since a table under row-level security without a policy for it looks empty, and no error tells.
 */
export async function openToBackup(db: QueryExecutorProvider): Promise<void> {
  await ensureRole(db, backupRole)
  const { rows } = await missing.execute(db)
  for (const { statement } of rows) await sql.raw(statement).execute(db)
}

/**
 * Runs `fn` with the id of a snapshot of the whole database, which lasts as long as `fn` does.
 * @throws when the backup role does not see every row in it
 */
export async function withBackupSnapshot(
  owner: OwnedDatabase,
  fn: (snapshot: string) => Promise<void>,
): Promise<void> {
  await owner.reference.transaction().execute(async (db) => {
    await sql`set local lock_timeout = ${sql.lit(lockTimeout)}`.execute(db)
    await openToBackup(db)
  })
  await owner.reference.transaction().execute(async (db) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(db)
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(db)
    const { rows } = await missing.execute(db)
    if (rows.length > 0)
      throw new Error(`The database changed meanwhile. Begin again. (${rows[0]?.statement})`)
    const exported = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(db)
    await fn(exported.rows[0]?.id ?? '')
  })
}

/** @throws when somebody else than the owner of the database connects */
export async function requireOwner(owner: OwnedDatabase): Promise<void> {
  const { rows } = await sql<{ user: string; database: string; owns: boolean }>`
    select current_user as user, datname as database, pg_has_role(datdba, 'usage') as owns
    from pg_database where datname = current_database()`.execute(owner.reference)
  const [{ user, database, owns } = { user: '', database: '', owns: false }] = rows
  if (!owns)
    throw new Error(`The user ${user} does not own the database ${database}. Set DATABASE_OWNER_URL.`)
}

/** Number of the Postgres that the database is in, such as 18. */
export async function majorVersion(owner: OwnedDatabase): Promise<number> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version_num') as version`.execute(owner.reference)
  return Math.trunc(Number(rows[0]?.version) / 10_000)
}

/** @throws when there is anything in the database but extensions */
export async function requireEmpty(owner: OwnedDatabase): Promise<void> {
  const { rows } = await sql<{ database: string; count: number; example: string }>`
    select current_database() as database, count(*) as count, min(name::text) as example
    from (${content}) as content`.execute(owner.reference)
  const { database = '', count = 0, example = '' } = rows[0] ?? {}
  if (count > 0)
    throw new Error(
      `The database ${database} is not empty: it holds ${example}${count === 1 ? '' : ` and ${count - 1} more`}. ` +
        'Restore into a new one.',
    )
}

/**
 * Completes a database into which a backup was read as its new owner.
 * @param searchFunctions signatures of those that belonged to the search role
 */
export async function completeRestored(owner: OwnedDatabase, searchFunctions: string[]): Promise<void> {
  await owner.reference.transaction().execute((db) =>
    giveToSearch(
      db,
      searchFunctions.map((signature) => sql.raw(signature)),
    ),
  )
  // Nothing else would ever count the rows of a table that is partitioned.
  await sql`analyze`.execute(owner.reference)
}
