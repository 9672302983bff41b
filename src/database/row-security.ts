import { type Kysely, type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'

/** The role that the running application takes on: owns nothing, bypasses nothing. */
export const applicationRole = 'tenantry_app'

/**
 * The role that owns the search functions. Postgres may not use a trigram index below a row-security policy,
 * since `ilike` is not leakproof. A search function therefore runs as this role, whose own policy lets it read
 * all rows of that table, names the organization in its `where`, and returns nothing but ids.
 * https://www.postgresql.org/docs/current/rules-privileges.html
 */
export const searchRole = 'tenantry_search'

/** The role that a backup is read as: it sees every row of every table, changes none, and nobody logs in as it. */
export const backupRole = 'tenantry_backup'

/**
 * Puts a table of customer data under forced row-level security: the application sees and writes only rows of
 * the organization that the transaction names, and none when it names none.
 */
export async function isolateByOrganization(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  await sql`
    create policy organization_isolation on ${name} to ${sql.id(applicationRole)}
      using (organization_id = current_organization())
      with check (organization_id = current_organization())`.execute(db)
  await sql`grant select, insert, update, delete on ${name} to ${sql.id(applicationRole)}`.execute(db)
}

/**
 * Keeps the sides of an organization apart in a table that `isolateByOrganization` has isolated and that has a column
 * `sandbox`: the application sees and writes only rows of the side that the transaction is on, and new rows are on it.
 */
export async function isolateBySandbox(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  await sql`alter table ${name} alter column sandbox set default current_sandbox()`.execute(db)
  await sql`
    create policy sandbox_isolation on ${name} as restrictive to ${sql.id(applicationRole)}
      using (sandbox = current_sandbox())
      with check (sandbox = current_sandbox())`.execute(db)
}

/**
 * Adds `<function>(<scope…>, term text) returns setof uuid`: the ids of the rows whose text contains `term`, in the
 * current organization and, where `scopedBy` is given, with that column equal to the argument. `term` is matched
 * literally and without regard to case.
 * @param input.text column of `table` with the text in lower case; `search_text` when left out
 */
export async function addSearch(
  db: Kysely<unknown>,
  input: { table: string; function: string; scopedBy?: string; text?: string },
): Promise<void> {
  const text = sql.id(input.text ?? 'search_text')
  const index = sql.id(input.text === undefined ? `${input.table}_search` : `${input.table}_${input.text}`)
  const table = sql.table(input.table)
  const columns = ['organization_id', ...(input.scopedBy === undefined ? [] : [input.scopedBy])]
  await sql`create index ${index} on ${table}
    using gin (${sql.join(columns.map((column) => sql.id(column)))}, ${text} gin_trgm_ops)`.execute(db)
  const parameters = input.scopedBy === undefined ? sql`term text` : sql`scope uuid, term text`
  const scope = input.scopedBy === undefined ? sql`` : sql`and ${sql.id(input.scopedBy)} = scope`
  const signature = sql`${sql.id(input.function)}(${input.scopedBy === undefined ? sql`text` : sql`uuid, text`})`
  await sql`
    create function ${sql.id(input.function)}(${parameters}) returns setof uuid
      language sql stable as $$
        select id from ${table}
        where organization_id = current_organization() ${scope}
          and ${text} like '%' || regexp_replace(lower(term), '([\\\\%_])', '\\\\\\1', 'g') || '%'
      $$`.execute(db)
  await grantSearch(db, [input.table], signature)
}

/**
 * Makes a function one of the search role's, and lets that role read tables. The function has to name the
 * organization itself, and to return nothing but ids.
 * @param signature name and argument types of the function
 */
export async function grantSearch(
  db: Kysely<unknown>,
  tables: string[],
  signature: RawBuilder<unknown>,
): Promise<void> {
  const role = sql.id(searchRole)
  // A table has one policy, however many functions search it.
  for (const table of tables) {
    await sql`do $$ begin
      create policy search on ${sql.table(table)} for select to ${role} using (true);
    exception when duplicate_object then null; end $$`.execute(db)
    await sql`grant select on ${sql.table(table)} to ${role}`.execute(db)
  }
  await sql`alter function ${signature} security definer set search_path = public, pg_temp`.execute(db)
  await giveToSearch(db, [signature])
  await sql`revoke all on function ${signature} from public`.execute(db)
  await sql`grant execute on function ${signature} to ${sql.id(applicationRole)}`.execute(db)
}

/** Makes functions those of the search role. */
export async function giveToSearch(
  db: QueryExecutorProvider,
  signatures: RawBuilder<unknown>[],
): Promise<void> {
  const role = sql.id(searchRole)
  // Only an owner that may create in the schema can be given a function.
  await sql`grant create on schema public to ${role}`.execute(db)
  for (const signature of signatures) await sql`alter function ${signature} owner to ${role}`.execute(db)
  await sql`revoke create on schema public from ${role}`.execute(db)
}
