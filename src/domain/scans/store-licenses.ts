import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { Attempt } from './attempt.ts'
import type { Evaluation, LicenseAssessment, SkuAssessment } from './evaluation.ts'
import { readSkus } from './governed-skus.ts'
import { inParts } from './in-parts.ts'
import {
  countBySku,
  type FormerMatches,
  holdOver,
  licenseKey,
  type LicenseRow,
  noWaste,
  type SkuDetail,
  type SkuRow,
  toLicenseRow,
  toSkuRow,
} from './license-rows.ts'
import type { ScanSummary } from './summary.ts'
import { isOfWaste, totalOf } from './waste.ts'
import { replaceRows } from './write-rows.ts'

/** What a scan changes of the licenses and products of a tenant. */
export interface LicenseChanges {
  waste: ScanSummary['waste']
  /** Writes only what differs, in the transaction that ends the scan. */
  write: (db: Scoped) => Promise<void>
}

/** Compares what a scan says of licenses and products with what is stored. What it did not read stays as it was. */
export async function prepareLicenses(
  db: Scoped,
  { tenantId, sources }: Pick<Attempt, 'tenantId' | 'sources'>,
  evaluation: Evaluation,
): Promise<LicenseChanges> {
  const licenses = evaluation.licenses && (await withHeldOver(db, tenantId, evaluation.licenses, evaluation))
  const rows = licenses?.map(toLicenseRow) ?? null
  const areProductsRead = sources.subscribedSkus?.state === 'READ'
  const former = new Map((await readSkus(db, { tenantId })).map((sku) => [sku.skuId, sku]))
  const skus = toSkuRows(evaluation.skus, rows, former, areProductsRead)
  const stored = rows === null ? new Map<string, string>() : await readDigests(db, tenantId)
  const keyOf = ({ user_id, sku_id }: LicenseRow) => licenseKey({ userId: user_id, skuId: sku_id })
  const changed = (rows ?? []).filter((row) => stored.get(keyOf(row)) !== row.digest)
  for (const row of rows ?? []) stored.delete(keyOf(row))
  const gone = Array.from(stored.keys())
  // What is on trial costs nothing.
  const wasted = skus.filter(({ detail: { trial, waste } }) => trial !== true && totalOf(waste) > 0)
  return {
    waste: rows && Object.fromEntries(wasted.map(({ sku_id, detail }) => [sku_id, detail.waste])),
    async write(db) {
      await dropLicenses(db, tenantId, gone)
      await replaceRows(db, 'governed_licenses', tenantId, changed)
      await writeSkus(db, tenantId, skus)
    },
  }
}

async function withHeldOver(
  db: Scoped,
  tenantId: string,
  licenses: LicenseAssessment[],
  { unknownRules }: Evaluation,
): Promise<LicenseAssessment[]> {
  const undecided = new Set(unknownRules.map(({ id }) => id).filter(isOfWaste))
  if (undecided.size === 0) return licenses
  const former = await readMatches(db, tenantId)
  return licenses.map((license) => holdOver(license, former, undecided))
}

async function readMatches(db: Scoped, tenantId: string): Promise<FormerMatches> {
  const { rows } = await sql<{ userId: string; skuId: string; matched: LicenseAssessment['matched'] }>`
    select user_id as "userId", sku_id as "skuId", detail -> 'matched' as matched from governed_licenses
    where tenant_id = ${tenantId} and waste is not null`.execute(db)
  return new Map(rows.map((row) => [licenseKey(row), row.matched]))
}

/** Of each product what was read this time, and else what is known from before. */
function toSkuRows(
  skus: readonly SkuAssessment[],
  rows: readonly LicenseRow[] | null,
  stored: ReadonlyMap<string, SkuDetail>,
  areProductsRead: boolean,
): SkuRow[] {
  const counts = rows && countBySku(rows)
  const known = new Map(skus.map((sku) => [sku.skuId, sku]))
  const ids = new Set(known.keys())
  if (!areProductsRead || counts === null) for (const id of stored.keys()) ids.add(id)
  return Array.from(ids).flatMap((id) => {
    const former = stored.get(id)
    const read = known.get(id)
    const sku = areProductsRead ? (read ?? former) : (former ?? read)
    if (sku === undefined) return []
    const { licenses, waste } = (counts ? counts.get(id) : former) ?? { licenses: 0, waste: noWaste() }
    return [toSkuRow(sku, licenses, waste)]
  })
}

async function readDigests(db: Scoped, tenantId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; digest: string }>`
    select user_id || '|' || sku_id as key, digest::text as digest from governed_licenses
    where tenant_id = ${tenantId}`.execute(db)
  return new Map(rows.map(({ key, digest }) => [key, digest]))
}

async function dropLicenses(db: Scoped, tenantId: string, keys: readonly string[]) {
  for (const some of inParts(keys))
    await sql`
      delete from governed_licenses where tenant_id = ${tenantId} and (user_id, sku_id) in (
        select split_part(key, '|', 1), split_part(key, '|', 2) from unnest(${some}::text[]) as key)`.execute(
      db,
    )
}

async function writeSkus(db: Scoped, tenantId: string, rows: readonly SkuRow[]) {
  const ids = rows.map(({ sku_id }) => sku_id)
  await sql`delete from governed_skus where tenant_id = ${tenantId} and sku_id <> all(${ids}::text[])`.execute(
    db,
  )
  await replaceRows(db, 'governed_skus', tenantId, rows)
}
