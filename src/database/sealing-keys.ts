import { sql } from 'kysely'
import type { Vault } from '../vault.ts'
import type { OwnedDatabase } from './database.ts'
import { sealedColumns } from './reseal.ts'

const columns = [
  { table: 'signing_keys', column: 'sealed_private_key', purpose: 'signing_key' },
  ...sealedColumns,
] as const

/** Where the id of a key stands in what it has sealed; the beginning of a long value is read without the rest. */
const keyIdOf = (column: string) => sql<string>`split_part(left(${sql.id(column)}, 32), '.', 2)`

/**
 * Looks whether the vault has every key that something in the database is sealed with, whoever it belongs to.
 * It reads the beginning of each value: about half a second for a million of them.
 * @throws VaultError that names the first one that is missing
 */
export function requireSealingKeys(owner: OwnedDatabase, vault: Vault): Promise<void> {
  return owner.withAllOrganizations(async (db) => {
    for (const { table, column, purpose } of columns) {
      const { rows } = await sql<{ keyId: string }>`
        select distinct ${keyIdOf(column)} as "keyId" from ${sql.table(table)}
        where ${sql.id(column)} is not null order by 1`.execute(db)
      for (const { keyId } of rows) vault.requireKey(keyId, purpose)
    }
  })
}
