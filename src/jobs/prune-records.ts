import { type RawBuilder, sql } from 'kysely'
import {
  connectAsOwner,
  type Database,
  liveSide,
  type OwnedDatabase,
  type Scoped,
  sidesOf,
} from '../database/database.ts'
import type { Side } from '../database/scoped-dialect.ts'
import { failSilentClaims } from '../domain/bulk/jobs.ts'
import { abandonDead, type Abandonment, abandonForgotten } from './abandonment.ts'
import { type Retention, rules } from './retention.ts'
import type { OwnerQuery } from './owner-query.ts'
import type { DailyTask } from './worker.ts'

/** Rows that one statement takes away, in a transaction of its own. */
const defaultRows = 2000

/** Days for which a dead job can be looked at. */
const deadDays = 30

export interface PruneOptions extends Retention {
  ownerUrl: string
  database: Pick<Database, 'withOrganization'>
  abandonment: Abandonment
  rowsAtOnce?: number
}

/**
 * Takes away what has had its time, by the rules of `retention.ts`, and abandons work that no job is left for. It goes
 * organization by organization and side by side, as row-level security asks even of an owner, and passes over rows that somebody holds.
 */
export const pruneRecords = ({
  ownerUrl,
  database,
  abandonment,
  rowsAtOnce = defaultRows,
  ...retention
}: PruneOptions): DailyTask => ({
  name: 'prune_records',
  at: [30, 3],
  run: async (query, signal) => {
    const faults = await abandonDead(query, abandonment)
    const owner = connectAsOwner(ownerUrl)
    try {
      for (const id of await organizations(owner)) {
        signal?.throwIfAborted()
        await database.withOrganization(liveSide(id), (db) => failSilentClaims(db), { actor: 'system' })
        for (const side of sidesOf(id)) {
          faults.push(...(await abandonForgotten(owner, abandonment, side)))
          await pruneSide(owner, side, { retention, rowsAtOnce, signal })
        }
      }
    } finally {
      await owner.close()
    }
    await pruneDeadJobs(query, rowsAtOnce)
    if (faults.length > 0) throw faults[0]
  },
})

async function organizations(owner: OwnedDatabase): Promise<string[]> {
  const rows = await owner.reference.selectFrom('organizations').select('id').execute()
  return rows.map(({ id }) => id)
}

interface Pruning {
  retention: Retention
  rowsAtOnce: number
  signal: AbortSignal | undefined
}

async function pruneSide(
  owner: OwnedDatabase,
  side: Side,
  { retention, rowsAtOnce, signal }: Pruning,
): Promise<void> {
  for (const [table, rule] of Object.entries(rules)) {
    const expired = 'expired' in rule ? rule.expired(retention) : null
    if (expired === null) continue
    const { organizationId: id } = side
    const pruneSome = (db: Scoped) => deleteSome(db, { id, table, expired, rowsAtOnce })
    while ((await owner.withOrganization(side, pruneSome)) === rowsAtOnce) signal?.throwIfAborted()
  }
}

/** @returns how many rows are gone */
async function deleteSome(
  db: Scoped,
  {
    id,
    table,
    expired,
    rowsAtOnce,
  }: { id: string; table: string; expired: RawBuilder<boolean>; rowsAtOnce: number },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} as record where record.organization_id = ${id} and ${expired}
      limit ${rowsAtOnce} for update skip locked))`.execute(db)
  return Number(numAffectedRows)
}

/**
 * Queues are left alone: there are only a few for each organization and task. The library's own clean-up
 * takes away one that a transaction is putting a job into, and no worker would ever find that job.
 */
async function pruneDeadJobs(query: OwnerQuery, rowsAtOnce: number): Promise<void> {
  const pruneSome = () =>
    query(
      `delete from graphile_worker._private_jobs where id = any(array(
         select id from graphile_worker._private_jobs
         where attempts >= max_attempts and locked_at is null and run_at < now() - make_interval(days => $1)
         limit $2 for update skip locked)) returning id`,
      [deadDays, rowsAtOnce],
    )
  while ((await pruneSome()).rows.length === rowsAtOnce);
}
