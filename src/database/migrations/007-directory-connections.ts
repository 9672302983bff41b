import { type Kysely, sql } from 'kysely'
import type { Sealing, Vault } from '../../vault.ts'
import { isolateByOrganization } from '../row-security.ts'

/** Connections of tenants to their directories; from here on the database holds no secret that can be read. */
export async function up(db: Kysely<unknown>, vault: Vault): Promise<void> {
  await sql`alter table webhook_endpoints rename column secret to sealed_secret`.execute(db)
  await sql`alter table webhook_endpoints rename column previous_secret to sealed_previous_secret`.execute(db)
  await sql`alter table idempotency_keys rename column body to sealed_body`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from organizations`.execute(db)
  for (const { id } of rows) {
    // An owner who is no superuser sees only the rows of the organization that the transaction names.
    await sql`select set_config('app.organization_id', ${id}, true)`.execute(db)
    await seal(db, vault, id, 'webhook_secret', 'webhook_endpoints', 'sealed_secret', sql`id::text`)
    await seal(db, vault, id, 'webhook_secret', 'webhook_endpoints', 'sealed_previous_secret', sql`id::text`)
    await seal(
      db,
      vault,
      id,
      'idempotent_answer',
      'idempotency_keys',
      'sealed_body',
      sql`surface || ' ' || key`,
    )
  }
  await sql`select set_config('app.organization_id', '', true)`.execute(db)

  await db.schema
    .createTable('directory_connections')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('client_id', 'uuid', (c) => c.notNull())
    .addColumn('sealed_client_secret', 'text', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('directory_connections_pkey', ['organization_id', 'tenant_id'])
    .addForeignKeyConstraint(
      'directory_connections_tenant',
      ['organization_id', 'tenant_id'],
      'tenants',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'directory_connections')
  // A tenant names its directory while it is connected to it, and no other of its kind does.
  await sql`create unique index tenants_directory on tenants (organization_id, sandbox, entra_tenant_id)
    where entra_tenant_id is not null`.execute(db)
}

/** Seals what one column of the organization in scope holds in the clear, some rows at a time. */
async function seal(
  db: Kysely<unknown>,
  vault: Vault,
  organizationId: string,
  purpose: Sealing['purpose'],
  table: string,
  column: string,
  id: ReturnType<typeof sql>,
): Promise<void> {
  const [name, value] = [sql.table(table), sql.id(column)]
  let after = ''
  for (;;) {
    const { rows } = await sql<{ id: string; text: string }>`
      select ${id} as id, ${value} as text from ${name}
      where organization_id = ${organizationId} and ${id} collate "C" > ${after} and ${value} is not null order by (${id}) collate "C" limit 1000`.execute(
      db,
    )
    const last = rows.at(-1)
    if (last === undefined) return
    const sealed = rows.map((row) => vault.seal(row.text, { organizationId, purpose, id: row.id }))
    await sql`
      update ${name} set ${value} = sealed.value
      from unnest(${rows.map((row) => row.id)}::text[], ${sealed}::text[]) as sealed (row_id, value)
      where organization_id = ${organizationId} and ${id} = sealed.row_id`.execute(db)
    after = last.id
  }
}
