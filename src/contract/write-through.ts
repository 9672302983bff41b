import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../database/database.ts'
import { isConnected, type TenantRef } from '../domain/tenants/tenants.ts'
import { fieldOf } from './admission.ts'
import type { Operation } from './operation.ts'
import type { RawInput } from './validation.ts'

/*
 * Whether an operation makes its change in the database alone or in a directory first is decided once, before its
 * handler is called: no transaction waits for another system, and no handler runs twice. The tenant may be
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

/**
 * Does work on a tenant where it belongs. Asking is the first statement of the transaction in which the change is made
 * here, so it costs no message of its own to open and end one; where the change goes outside, that transaction has ended.
 * @param tenant null for an operation that changes no directory
 */
export async function workWhereItBelongs<T extends object>(
  db: Scoped,
  tenant: TenantRef | null,
  work: (db: Scoped, outside: Outside | null) => Promise<T>,
): Promise<T> {
  if (tenant === null) return work(db, null)
  const done = await db.transaction().execute(async (db) => {
    const { outside } = await db.selectNoFrom(isConnected(tenant).as('outside')).executeTakeFirstOrThrow()
    return outside ? null : work(db, null)
  })
  return done ?? work(db, { attemptedSince: null })
}
