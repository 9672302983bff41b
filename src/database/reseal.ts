import { sql } from 'kysely'
import { type Sealing, type Vault, VaultError } from '../vault.ts'
import type { Scoped } from './database.ts'

/** Every column that holds a sealed value, with what it is sealed as; its name begins with `sealed_`. */
export const sealedColumns = [
  { table: 'webhook_endpoints', column: 'sealed_secret', purpose: 'webhook_secret', id: 'id::text' },
  { table: 'webhook_endpoints', column: 'sealed_previous_secret', purpose: 'webhook_secret', id: 'id::text' },
  { table: 'former_webhook_secrets', column: 'sealed_secret', purpose: 'webhook_secret', id: 'id::text' },
  {
    table: 'idempotency_keys',
    column: 'sealed_body',
    purpose: 'idempotent_answer',
    id: "surface || ' ' || caller || ' ' || key",
  },
  {
    table: 'directory_connections',
    column: 'sealed_client_secret',
    purpose: 'client_secret',
    id: 'tenant_id::text',
  },
  { table: 'mails', column: 'sealed_content', purpose: 'mail', id: 'id::text' },
  { table: 'chat_integrations', column: 'sealed_url', purpose: 'chat_url', id: 'id::text' },
  { table: 'chat_deliveries', column: 'sealed_message', purpose: 'chat_message', id: 'id::text' },
  { table: 'held_notifications', column: 'sealed_content', purpose: 'notification', id: 'id::text' },
] as const satisfies readonly { table: string; column: string; purpose: Sealing['purpose']; id: string }[]

const batch = 500

/**
 * Seals with the vault's first key what another key of it has sealed, some rows in each transaction. A value that
 * changes meanwhile is left: whoever changed it has sealed it.
 * @param db in the scope of `organizationId`
 * @returns how many values were sealed anew, and why others could not be opened
 */
export async function resealOrganization(
  db: Scoped,
  vault: Vault,
  organizationId: string,
): Promise<{ resealed: number; failures: string[] }> {
  let resealed = 0
  const failures: string[] = []
  for (const { table, column, purpose, id } of sealedColumns) {
    const [from, key, value] = [sql.table(table), sql.raw(`((${id}) collate "C")`), sql.id(column)]
    for (let after = ''; ;) {
      const { rows } = await sql<{ id: string; sealed: string }>`
        select ${key} as id, ${value} as sealed from ${from}
        where organization_id = ${organizationId} and ${key} > ${after} and not starts_with(${value}, ${vault.prefix})
        order by 1 limit ${batch}`.execute(db)
      const last = rows.at(-1)
      if (last === undefined) break
      after = last.id
      const anew = rows.flatMap((row) => {
        const as = { organizationId, purpose, id: row.id }
        try {
          return [{ ...row, value: vault.seal(vault.open(row.sealed, as), as) }]
        } catch (error) {
          if (!(error instanceof VaultError)) throw error
          failures.push(`${table}.${column} of ${row.id}: ${error.message}`)
          return []
        }
      })
      const { numAffectedRows } = await sql`
        update ${from} set ${value} = anew.new
        from unnest(${anew.map((row) => row.id)}::text[], ${anew.map((row) => row.sealed)}::text[],
          ${anew.map((row) => row.value)}::text[]) as anew (row_id, old, new)
        where organization_id = ${organizationId} and ${key} = anew.row_id and ${value} = anew.old`.execute(
        db,
      )
      resealed += Number(numAffectedRows ?? 0)
    }
  }
  return { resealed, failures }
}

/** The same for what belongs to the whole product: the keys that sign tokens. @param db as the owner of the database */
export async function resealSigningKeys(
  db: Scoped,
  vault: Vault,
): Promise<{ resealed: number; failures: string[] }> {
  const failures: string[] = []
  let resealed = 0
  for (const { id, sealed_private_key: sealed } of await db
    .selectFrom('signing_keys')
    .selectAll()
    .execute()) {
    if (sealed.startsWith(vault.prefix)) continue
    const as = { organizationId: null, purpose: 'signing_key', id } as const
    try {
      const anew = vault.seal(vault.open(sealed, as), as)
      await db
        .updateTable('signing_keys')
        .set({ sealed_private_key: anew })
        .where('id', '=', id)
        .where('sealed_private_key', '=', sealed)
        .execute()
      resealed += 1
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      failures.push(`signing_keys.sealed_private_key of ${id}: ${error.message}`)
    }
  }
  return { resealed, failures }
}
