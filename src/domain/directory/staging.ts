import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { isObjectId, type StagedItem } from './staged-objects.ts'

/** Where one attempt of a sync stages what it reads. */
export interface Run {
  readonly tenantId: string
  readonly runId: string
  /** How many objects it has staged. */
  stagedCount: number
}

export type Kind = 'user' | 'group' | 'device' | 'sign_in'

/** Which rows of `staged_objects s` are of one kind in a run. */
export const staged = ({ tenantId, runId }: Run, kind: Kind) =>
  sql`s.tenant_id = ${tenantId} and s.run_id = ${runId} and s.kind = ${kind}`

/** Stages one page in one statement. What comes later about an object adds to what came before. */
export async function stage(
  db: Scoped,
  run: Run,
  kind: Kind,
  items: readonly StagedItem[],
  removed: readonly { id: string }[] = [],
): Promise<void> {
  const rows = new Map<
    string,
    { id: string; item: Record<string, unknown>; removed: boolean; position: number }
  >()
  for (const { id, ...item } of items) {
    const position = ++run.stagedCount
    rows.set(id, { id, item: { ...rows.get(id)?.item, ...item }, removed: false, position })
  }
  for (const { id } of removed) {
    // What no directory can have is not here either.
    if (!isObjectId(id)) continue
    const known = id.toLowerCase()
    rows.set(known, { id: known, item: {}, removed: true, position: ++run.stagedCount })
  }
  if (rows.size === 0) return
  await sql`
    insert into staged_objects (tenant_id, run_id, kind, id, item, removed, position)
    select ${run.tenantId}::uuid, ${run.runId}::uuid, ${kind}::text, id, item, removed, position
    from json_to_recordset(${JSON.stringify([...rows.values()])}::json)
      as page (id uuid, item jsonb, removed boolean, position int)
    on conflict (organization_id, tenant_id, run_id, kind, id) do update
      set item = staged_objects.item || excluded.item, removed = excluded.removed, position = excluded.position`.execute(
    db,
  )
}

/** Stages that objects are there of which nothing else is known; more may be known of some already. */
export async function stagePresent(db: Scoped, run: Run, kind: Kind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into staged_objects (tenant_id, run_id, kind, id, item)
    select distinct ${run.tenantId}::uuid, ${run.runId}::uuid, ${kind}::text, id, '{}'::jsonb
    from unnest(${ids}::uuid[]) id
    on conflict (organization_id, tenant_id, run_id, kind, id) do nothing`.execute(db)
}

/** Forgets what all attempts so far have staged for a tenant. */
export async function clearStaged(db: Scoped, tenantId: string): Promise<void> {
  await db.deleteFrom('staged_objects').where('tenant_id', '=', tenantId).execute()
}

/** Forgets what one attempt has staged, all of it or of one kind. */
export async function unstage(db: Scoped, { tenantId, runId }: Run, kind?: Kind): Promise<void> {
  await db
    .deleteFrom('staged_objects')
    .where('tenant_id', '=', tenantId)
    .where('run_id', '=', runId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .execute()
}
