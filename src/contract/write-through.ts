import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../database/database.ts'
import { isConnected, type TenantRef } from '../domain/tenants/tenants.ts'
import { fieldOf } from './admission.ts'
import type { Operation } from './operation.ts'
import type { RawInput } from './validation.ts'

/*
 * Whether an operation makes its change in the database alone or in a directory first is decided once, before a
 * transaction is opened for it: no transaction waits for another system, and no handler runs twice. The tenant may be
 * connected or disconnected after that: then the change itself refuses (`unconnectedTenant`, `openTarget`).
 */

/** What work has to know that changes something outside of the database. */
export interface Outside {
  /** Since when an earlier attempt, which was given no answer, may have changed it; null when there was none. */
  attemptedSince: Date | null
}

/** The tenant whose directory an operation may have to change; null for every other operation. */
export function tenantOf({ directoryOf }: Operation, input: RawInput): TenantRef | null {
  if (directoryOf === null) return null
  return { tenantId: String(fieldOf(input, directoryOf)) }
}

/** Whether the change goes to a directory first, as part of another statement. */
export const goesOutside = (tenant: TenantRef | null): RawBuilder<boolean> =>
  tenant === null ? sql<boolean>`false` : isConnected(tenant)

/** The same, asked in a statement of its own, which operations that change no directory do without; null when not. */
export async function askOutside(db: Scoped, tenant: TenantRef | null): Promise<Outside | null> {
  if (tenant === null) return null
  const { outside } = await db.selectNoFrom(isConnected(tenant).as('outside')).executeTakeFirstOrThrow()
  return outside ? { attemptedSince: null } : null
}
