import { type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'
import { inParts } from './in-parts.ts'

/** Tables of what a scan finds, and what one of a tenant's rows is known by. */
const keys = {
  finding_spans: ['finding_id', 'from_scan'],
  governed_apps: ['app_id'],
  governed_devices: ['device_id'],
  governed_groups: ['group_id'],
  governed_licenses: ['user_id', 'sku_id'],
  governed_skus: ['sku_id'],
} as const satisfies Partial<Record<keyof DB, readonly string[]>>

type Table = keyof typeof keys

/** Those of them whose rows are known by one column. */
type SingleKeyTable = { [Name in Table]: (typeof keys)[Name] extends readonly [string] ? Name : never }[Table]

/** Values of columns by name, as JSON has them; the columns' own types say how they are read. */
type Row<Name extends Table> = { readonly [Column in keyof DB[Name]]?: unknown }

/** Adds rows of a tenant, all with the same columns, in one statement. */
export async function insertRows<Name extends Table>(
  db: Scoped,
  table: Name,
  tenantId: string,
  rows: readonly Row<Name>[],
): Promise<void> {
  await insertion(table, tenantId, rows).execute(db)
}

/**
 * Writes rows of a tenant, all with the same columns, in the place of those with the same key.
 * @param size rows in one statement; fewer of wide ones
 */
export async function replaceRows<Name extends Table>(
  db: Scoped,
  table: Name,
  tenantId: string,
  rows: readonly Row<Name>[],
  size?: number,
): Promise<void> {
  const parts = Array.from(inParts(rows, size))
  const key: readonly string[] = keys[table]
  const set = columnsOf(rows)
    .filter((column) => !key.includes(column))
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
  let writing: Promise<unknown> = Promise.resolve()
  for (const [index, some] of parts.entries()) {
    // Made while the part before is being written.
    const statement = sql`${insertion(table, tenantId, some)}
      on conflict (organization_id, tenant_id, ${sql.join(key.map((column) => sql.ref(column)))})
      do update set ${sql.join(set)} where stored.digest <> excluded.digest`
    await writing
    if (index === 0 && parts.length > 1) await holdBack(db)
    if (index > 0 && index === parts.length - 1) await catchUp(db)
    writing = statement.execute(db)
  }
  await writing
}

/**
 * Lets a search index put off what it is told: to go through its entries once for all rows takes half of what it takes
 * to do so again and again. Whoever searches meanwhile goes through what was put off, so that is bounded.
 */
const holdBack = (db: Scoped) => sql`set local gin_pending_list_limit = '64MB'`.execute(db)

/** The next row makes it catch up. */
async function catchUp(db: Scoped): Promise<void> {
  await sql`set local gin_pending_list_limit to default`.execute(db)
  await sql`set local work_mem = '64MB'`.execute(db)
}

/**
 * What is stored of a tenant, by key: the digest of each row.
 * @param more further columns
 */
export async function readStored<More = object>(
  db: Scoped,
  table: SingleKeyTable,
  tenantId: string,
  more: readonly (string & keyof More)[] = [],
): Promise<Map<string, More & { digest: string }>> {
  const [key] = keys[table]
  const columns = [key, ...more].map((column) => sql.ref(column))
  const { rows } = await sql<More & { digest: string } & Record<string, string>>`
    select ${sql.join(columns)}, digest::text as digest from ${sql.table(table)} where tenant_id = ${tenantId}`.execute(
    db,
  )
  return new Map(rows.map((row) => [row[key] ?? '', row]))
}

/** Writes what a scan changes, in the transaction that ends it. */
export type Write = (db: Scoped) => Promise<void>

/**
 * Brings a table of a tenant to what a scan found, and writes only what differs.
 * @param stored what there is, by key
 * @param rows all with the same columns
 * @param options `complete`: whether what is not among the rows is gone. `size`: see `replaceRows`
 */
export function replacing<Name extends SingleKeyTable>(
  table: Name,
  tenantId: string,
  stored: ReadonlyMap<string, { digest: string }>,
  rows: readonly (Row<Name> & Record<(typeof keys)[Name][0], string> & { digest: string })[],
  { complete, size }: { complete: boolean; size?: number },
): Write {
  const key: (typeof keys)[Name][0] = keys[table][0]
  const changed = rows.filter((row) => stored.get(row[key])?.digest !== row.digest)
  const here = new Set<string>(rows.map((row) => row[key]))
  const gone = complete ? Array.from(stored.keys()).filter((id) => !here.has(id)) : []
  return async (db) => {
    await dropRows(db, table, tenantId, gone)
    await replaceRows(db, table, tenantId, changed, size)
  }
}

/** Takes rows of a tenant away. */
async function dropRows(
  db: Scoped,
  table: SingleKeyTable,
  tenantId: string,
  ids: readonly string[],
): Promise<void> {
  const [key] = keys[table]
  for (const some of inParts(ids))
    await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and ${sql.ref(key)} = any(${some}::text[])`.execute(
      db,
    )
}

function insertion(table: Table, tenantId: string, rows: readonly object[]): RawBuilder<unknown> {
  const columns = sql.join(columnsOf(rows).map((column) => sql.ref(column)))
  return sql`insert into ${sql.table(table)} as stored (tenant_id, ${columns})
    select ${tenantId}, ${columns}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`
}

const columnsOf = ([first = {}]: readonly object[]): string[] => Object.keys(first)
