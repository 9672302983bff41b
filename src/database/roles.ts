import { type Kysely, type QueryExecutorProvider, sql } from 'kysely'
import pg from 'pg'
import { applicationRole, backupRole, searchRole } from './row-security.ts'

const roles = [applicationRole, searchRole, backupRole]

/**
 * Makes the roles of the application where they are missing, and the current user a member of them. Roles belong to
 * the cluster and not to the database: another database may have made them already, or is making them right now.
 * @throws Error with the statements that somebody else has to run, when the current user may not
 */
export async function ensureRoles(db: QueryExecutorProvider): Promise<void> {
  try {
    for (const role of roles) await ensureRole(db, role)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    const { rows } = await sql<{ name: string }>`select quote_ident(session_user) as name`.execute(db)
    throw new Error(
      `The owner of the database may not make its roles (${error.message}). As a superuser, run once: ` +
        `${roles.map((role) => `create role ${role} nologin;`).join(' ')} ` +
        `grant ${roles.join(', ')} to ${rows[0]?.name}; and leave out what there is already.`,
      { cause: error },
    )
  }
}

/** Makes a role where it is missing, and the current user a member of it, who takes it on for what it may do. */
export async function ensureRole(db: QueryExecutorProvider, role: string): Promise<void> {
  // Who may not create roles is told so even of one that is there.
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then
      create role ${sql.id(role)} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
  exception when duplicate_object or unique_violation then null; end $$`.execute(db)
  // Whoever makes a role may give it to themselves, but does not have it yet (since Postgres 16).
  await sql`do $$ begin
    if not pg_has_role(${sql.lit(role)}, 'usage') then
      execute format('grant %I to %I', ${sql.lit(role)}, current_user);
    end if;
  exception
    when unique_violation then null;
    when insufficient_privilege then
      if not pg_has_role(${sql.lit(role)}, 'member') then raise; end if;
  end $$`.execute(db)
}

/**
 * Refuses a database that was restored from a backup before the roles were there: Postgres then leaves out what was
 * granted to them, all policies included, and goes on.
 */
export async function refuseLostGrants(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ granted: boolean | null }>`
    select has_table_privilege(${applicationRole}, to_regclass('public.organizations'), 'select') as granted`.execute(
    db,
  )
  if (rows[0]?.granted !== false) return
  throw new Error(
    `What the roles ${roles.join(', ')} may do is missing in this database: it was restored before they were ` +
      'there. They are there now. Restore the backup once more, into an empty database: ' +
      '`tenantry-admin backups restore` does it.',
  )
}
