import { inOrganization, type Scoped } from '../../database/database.ts'
import type { Author } from '../../database/scoped-dialect.ts'
import { recordChange } from '../audit/audit.ts'

/** Who a change is written down for that somebody makes of their own sessions. */
export const authorOf = (userId: string, requestId: string): Author => ({
  actor: `user ${userId}`,
  requestId,
  userId,
})

/** Writes down that sessions of a person have ended: each organization has its own in its audit trail. */
export async function recordEnded(
  db: Scoped,
  ended: readonly { organization_id: string; id: string }[],
  reason: string,
): Promise<void> {
  for (const [organizationId, sessions] of Map.groupBy(ended, (row) => row.organization_id))
    await inOrganization(db, organizationId, async (db) => {
      for (const { id } of sessions)
        await recordChange(db, { action: 'session.ended', targetId: id, details: { reason } })
    })
}
