import { sql } from 'kysely'
import { type Database, liveSide } from '../../database/database.ts'
import type { Caller } from './caller.ts'

/** Remembers when keys were used and writes it down from time to time: no write for each request. */
export interface KeyUsage {
  record(caller: Caller): void
  /** Writes what is remembered, one statement for each organization. */
  flush(): Promise<void>
}

export function createKeyUsage(database: Database): KeyUsage {
  /** By organization, then by key. */
  let pending = new Map<string, Map<string, Date>>()
  return {
    record(caller) {
      if (caller.kind === 'person') return
      const { organizationId, keyId } = caller
      let keys = pending.get(organizationId)
      if (keys === undefined) pending.set(organizationId, (keys = new Map<string, Date>()))
      keys.set(keyId, new Date())
    },
    async flush() {
      const uses = pending
      pending = new Map()
      for (const [organizationId, keys] of uses) {
        await database.withOrganization(liveSide(organizationId), (db) =>
          sql`update api_keys set last_used_at = greatest(last_used_at, used.at)
            from unnest(${[...keys.keys()]}::uuid[], ${[...keys.values()]}::timestamptz[]) as used (id, at)
            where api_keys.id = used.id`.execute(db),
        )
      }
    },
  }
}
