import { sql } from 'kysely'
import { type Database, liveSide } from '../../database/database.ts'
import type { Caller } from './caller.ts'

/** Remembers when keys and browser sessions were used and writes it down from time to time: no write for each request. */
export interface KeyUsage {
  record(caller: Caller): void
  /** Writes what is remembered, one statement for each organization and kind. */
  flush(): Promise<void>
}

/** Where it is written when something of each kind was used. */
const columns = {
  api_keys: 'last_used_at',
  browser_sessions: 'last_seen_at',
} as const
type Used = keyof typeof columns

function usedBy(caller: Caller): { table: Used; id: string } | null {
  if (caller.kind !== 'person') return { table: 'api_keys', id: caller.keyId }
  const { browserSession } = caller
  return browserSession && { table: 'browser_sessions', id: browserSession.id }
}

export function createKeyUsage(database: Database): KeyUsage {
  /** By organization and table, then by id. */
  let pending = new Map<string, { organizationId: string; table: Used; uses: Map<string, Date> }>()
  return {
    record(caller) {
      const used = usedBy(caller)
      if (used === null) return
      const { organizationId } = caller
      const name = `${organizationId} ${used.table}`
      let of = pending.get(name)
      if (of === undefined) pending.set(name, (of = { organizationId, table: used.table, uses: new Map() }))
      of.uses.set(used.id, new Date(Date.now()))
    },
    async flush() {
      const written = pending
      pending = new Map()
      for (const { organizationId, table, uses } of written.values()) {
        const column = sql.ref(columns[table])
        await database.withOrganization(liveSide(organizationId), (db) =>
          sql`update ${sql.table(table)} set ${column} = greatest(${column}, used.at)
            from unnest(${[...uses.keys()]}::uuid[], ${[...uses.values()]}::timestamptz[]) as used (id, at)
            where ${sql.table(table)}.id = used.id`.execute(db),
        )
      }
    },
  }
}
