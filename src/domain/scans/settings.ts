import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import { unknownName } from '../errors.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { rules } from './engine/rules.ts'
import { type BreakGlass, defaultScanSettings, type ScanSettings } from './snapshot.ts'

export interface TenantScanSettings {
  settings: ScanSettings
  /** Null while nobody has set anything. */
  updatedAt: Date | null
}

/** How scans of a tenant are set: what nobody has set is as it is for everybody. */
export async function getScanSettings(db: Scoped, { tenantId }: TenantRef): Promise<TenantScanSettings> {
  const row = await db
    .selectFrom('scan_settings')
    .select(['settings', 'updated_at'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  const stored = row?.settings as StoredSettings | undefined
  const settings = { ...defaultScanSettings, ...stored, ...breakGlassOf(stored) }
  return { settings, updatedAt: row?.updated_at ?? null }
}

/** A former version had one list of ids and user principal names. */
type StoredSettings = Partial<Omit<ScanSettings, 'breakGlass'>> & {
  breakGlass?: BreakGlass | readonly string[]
}

function breakGlassOf({ breakGlass }: StoredSettings = {}): Pick<ScanSettings, 'breakGlass'> {
  if (breakGlass === undefined) return { breakGlass: defaultScanSettings.breakGlass }
  if ('userIds' in breakGlass) return { breakGlass }
  const names = breakGlass.filter((account) => account.includes('@'))
  return {
    breakGlass: { userIds: breakGlass.filter((account) => !names.includes(account)), names, groupId: null },
  }
}

/**
 * Sets how the next scans of a tenant go; what is not given stays.
 * @throws RequestError `invalid_request` for an exception from a rule that there is not
 */
export function setScanSettings(
  db: Scoped,
  ref: TenantRef,
  given: Partial<ScanSettings>,
): Promise<TenantScanSettings> {
  const known = new Set(rules.map(({ id }) => id))
  const unknown = given.exceptions?.findIndex(({ rule }) => !known.has(rule)) ?? -1
  if (unknown >= 0) throw unknownName('rule', `exceptions.${unknown}.rule`)
  return inTransaction(db, async (db) => {
    const json = JSON.stringify(given)
    await sql`insert into scan_settings as stored (tenant_id, settings) values (${ref.tenantId}, ${json}::jsonb)
      on conflict (organization_id, tenant_id) do update set settings = stored.settings || excluded.settings,
        updated_at = clock_timestamp()`.execute(db)
    const details = { changed: Object.keys(given) }
    await recordChange(db, { action: 'scan_settings.updated', targetId: ref.tenantId, ...ref, details })
    return getScanSettings(db, ref)
  })
}
