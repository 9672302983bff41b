import type { Database, Scoped } from '../database/database.ts'
import { beginPost, recordPost } from '../domain/chat/posts.ts'
import type { Connectors } from '../domain/connectors.ts'
import type { TaskPayloads } from '../domain/queue.ts'
import { recordOutcome } from './record-outcome.ts'

/** Makes one attempt to post a message. No transaction is open while the provider is waited for. */
export function createDeliverChat(database: Database, { vault, postChat }: Connectors) {
  return async (
    { deliveryId, ...side }: TaskPayloads['deliver_chat'],
    signal: AbortSignal,
  ): Promise<void> => {
    const scoped = <T>(fn: (db: Scoped) => Promise<T>) =>
      database.withOrganization(side, fn, { actor: 'system' })
    const ref = { organizationId: side.organizationId, deliveryId }
    const begun = await scoped((db) => beginPost(db, vault, ref))
    if (begun === null) return
    const outcome = await postChat(begun.post)
    await recordOutcome(() => scoped((db) => recordPost(db, ref, begun, outcome)), signal)
  }
}
