import type { Scoped } from '../../database/database.ts'

/** One change of the organization in scope. Who made it and in which request, the transaction knows. */
export interface Change {
  /** `<thing>.<past participle>`, such as `user.created`. */
  action: string
  /** Id of the thing that was changed. */
  targetId: string
  /** Id of the tenant it belongs to. */
  tenantId?: string
  /** What a reader needs beyond the ids. Never a secret. */
  details?: Record<string, unknown>
}

/** Writes a change down, in the transaction that makes it. What is written stays: the application cannot alter it. */
export async function recordChange(
  db: Scoped,
  { action, targetId, tenantId, details = {} }: Change,
): Promise<void> {
  await db
    .insertInto('audit_events')
    .values({ action, target_id: targetId, tenant_id: tenantId ?? null, details: JSON.stringify(details) })
    .execute()
}
