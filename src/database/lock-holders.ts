import { type Kysely, sql } from 'kysely'

/** A session of the database that others wait for. Everybody may see that much of it. */
export interface LockHolder {
  pid: number
  application: string | null
  user: string | null
}

/** The columns of a `LockHolder`, of a row `activity` of `pg_stat_activity`. */
const holder = sql`activity.pid, nullif(activity.application_name, '') as application, activity.usename as user`

/** Who has the advisory lock with this number; undefined when nobody has it (any more). */
export async function findAdvisoryHolder(db: Kysely<unknown>, lock: number): Promise<LockHolder | undefined> {
  // https://www.postgresql.org/docs/current/view-pg-locks.html: a number of 64 bits stands there in two halves.
  const { rows } = await sql<LockHolder>`
    select ${holder} from pg_locks join pg_stat_activity as activity using (pid)
    where locktype = 'advisory' and granted and objsubid = 1 and classid = 0 and objid = ${lock}
      and database = (select oid from pg_database where datname = current_database())`.execute(db)
  return rows[0]
}

/** What a session waits for, and the first of those who have it. */
export interface Wait extends LockHolder {
  /** Null when it is no table. */
  table: string | null
}

/** What the session `pid` waits for right now; undefined when it does not. */
export async function findWait(db: Kysely<unknown>, pid: number): Promise<Wait | undefined> {
  const { rows } = await sql<Wait>`
    select waiting.relation::regclass::text as table, ${holder}
    from pg_locks as waiting
      cross join lateral unnest(pg_blocking_pids(waiting.pid)) as blocking (pid)
      join pg_stat_activity as activity on activity.pid = blocking.pid
    where waiting.pid = ${pid} and not waiting.granted
    order by activity.xact_start limit 1`.execute(db)
  return rows[0]
}

/** In words, such as `process 4711 (psql, user ana)`. */
export function describeHolder({ pid, application, user }: LockHolder): string {
  const details = [application, user && `user ${user}`].filter(Boolean)
  return `process ${pid}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}
