import { type Kysely, sql } from 'kysely'
import { searchRole } from '../row-security.ts'

/**
 * What whoever runs the installation looks at in all organizations at once: which keys there are, and with which
 * encryption keys something is sealed. The role that may see all rows is given the columns that this takes, and no
 * others.
 */
const columns = {
  api_keys: [
    'organization_id',
    'id',
    'surface',
    'name',
    'level',
    'sandbox',
    'environment_id',
    'created_at',
    'expires_at',
    'last_used_at',
    'revoked_at',
  ],
  environments: ['organization_id', 'id', 'name', 'region'],
  webhook_endpoints: ['sealed_secret', 'sealed_previous_secret'],
  idempotency_keys: ['sealed_body'],
  directory_connections: ['sealed_client_secret'],
}

export async function up(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(searchRole)
  for (const [name, visible] of Object.entries(columns)) {
    const table = sql.table(name)
    await sql`create policy overview on ${table} for select to ${role} using (true)`.execute(db)
    await sql`grant select (${sql.join(visible.map((column) => sql.id(column)))}) on ${table} to ${role}`.execute(
      db,
    )
  }
  await sql`grant select (sealed_private_key) on signing_keys to ${role}`.execute(db)
}
