import { type Database, sidesOf } from '../../database/database.ts'
import type { Side } from '../../database/scoped-dialect.ts'
import { RequestError } from '../errors.ts'
import type { Caller } from './caller.ts'

/** The tenant that a caller works with, where a surface has one at a time. It says which side is seen. */
export interface CurrentTenant {
  id: string
  sandbox: boolean
}

/**
 * For how long nothing is found in vain, in milliseconds: nobody announces that an organization gets its first tenant
 * that could be chosen.
 */
export const withoutTenant = 2_000

/**
 * The tenant that a caller works with.
 * @throws RequestError `conflict` when there is none
 */
export function requireTenant({ tenantId }: Pick<Caller, 'tenantId'>): string {
  if (tenantId !== null) return tenantId
  throw new RequestError('conflict', 'There is no tenant yet: connect one first.', { reason: 'NO_TENANT' })
}

/**
 * The tenant in use with this id, on either side of an organization, or else the one that was connected first, on the
 * live side if it has one; null when there is none.
 */
export async function chooseTenant(
  database: Pick<Database, 'withOrganization'>,
  organizationId: string,
  wanted: string | null,
): Promise<CurrentTenant | null> {
  const named = wanted === null ? null : await findTenant(database, sidesOf(organizationId), wanted)
  return named ?? findFirstConnected(database, sidesOf(organizationId))
}

/** What a choice of tenant follows from, as the database announces it: the one that was meant, and the chosen one. */
export const tenantSources = (wanted: string | null, chosen: CurrentTenant | null): string[] =>
  [wanted, chosen?.id ?? null].flatMap((id) => (id === null ? [] : [`tenant ${id}`]))

/** The tenant in use with this id, on one of the sides. */
export async function findTenant(
  database: Pick<Database, 'withOrganization'>,
  sides: readonly Side[],
  id: string,
): Promise<CurrentTenant | null> {
  for (const side of sides) {
    const found = await database.withOrganization(side, (db) =>
      db
        .selectFrom('tenants')
        .select(['id', 'sandbox'])
        .where('id', '=', id)
        .where('trashed_at', 'is', null)
        .executeTakeFirst(),
    )
    if (found !== undefined) return found
  }
  return null
}

/** The tenant in use, of those that are connected to a directory, that was made first. */
export async function findFirstConnected(
  database: Pick<Database, 'withOrganization'>,
  sides: readonly Side[],
): Promise<CurrentTenant | null> {
  for (const side of sides) {
    const found = await database.withOrganization(side, (db) =>
      db
        .selectFrom('tenants')
        .select(['id', 'sandbox'])
        .where('entra_tenant_id', 'is not', null)
        .where('trashed_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst(),
    )
    if (found !== undefined) return found
  }
  return null
}
