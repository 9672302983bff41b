import type pg from 'pg'
import type { Logger as Log } from 'pino'

export interface HeartbeatTiming {
  /** How often a worker says that it lives, in milliseconds. */
  interval: number
  /** How long one that is silent still counts as living, in milliseconds. */
  timeout: number
}

/**
 * The jobs of a worker that was killed are taken up again within 25 seconds: timeout + interval, and 2 more until a free
 * place looks for jobs.
 */
const defaultTiming: HeartbeatTiming = { interval: 4_000, timeout: 18_000 }

/** A part of this process that takes jobs. */
export interface Part {
  /** The name under which it takes them. */
  name: string
  /** Ids of the jobs that it works on. */
  active: () => Iterable<string>
}

export interface Heartbeat {
  /** From now on says of this part that it lives. */
  add(part: Part): void
  /** Says so no more: jobs that it left are taken up by others. */
  remove(part: Part): void
  stop(): Promise<void>
}

/**
 * Says what of this process lives, and frees the jobs of what does not, and those that a living part was given and
 * never heard of, since the connection broke at that moment. The queue's own time limit for both is four hours.
 * @param onFreed called when jobs were freed, some of which may have no attempt left
 */
export async function startHeartbeat(
  pool: pg.Pool,
  log: Log,
  { interval, timeout }: HeartbeatTiming = defaultTiming,
  onFreed: () => Promise<void> = async () => {},
): Promise<Heartbeat> {
  const parts = new Set<Part>()
  const names = () => [...parts].map(({ name }) => name)
  const activeNow = () => [...parts].flatMap(({ active }) => [...active()])
  /** What was active at the last beat: its end may be written down at this moment. */
  let activeBefore: string[] = []

  const beat = async () => {
    await pool.query(
      `insert into worker_heartbeats (worker_id, seen_at) select id, now() from unnest($1::text[]) as id
       on conflict (worker_id) do update set seen_at = excluded.seen_at`,
      [names()],
    )
    const { rows } = await pool.query<{ dead: string[] | null }>(
      `with silent as (
         delete from worker_heartbeats where seen_at < now() - $1::interval returning worker_id
       )
       select array_agg(distinct locked_by) as dead from graphile_worker._private_jobs
       where locked_at < now() - $1::interval
         and locked_by not in (select worker_id from worker_heartbeats where seen_at >= now() - $1::interval)`,
      [`${timeout} milliseconds`],
    )
    const dead = rows[0]?.dead ?? null
    if (dead !== null) {
      await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
      log.warn({ workers: dead }, 'freed the jobs of workers that died')
      await onFreed()
    }
    await freeUnheard()
  }

  async function freeUnheard(): Promise<void> {
    const active = activeNow()
    await pool.query(
      `with unheard as (
         update graphile_worker._private_jobs set locked_at = null, locked_by = null
         where locked_by = any($1) and locked_at < now() - $2::interval and id <> all($3::bigint[])
         returning job_queue_id
       )
       update graphile_worker._private_job_queues set locked_at = null, locked_by = null
       where id in (select job_queue_id from unheard)`,
      [names(), `${timeout} milliseconds`, [...active, ...activeBefore]],
    )
    activeBefore = active
  }

  let beating: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    beating = beat().catch((error: unknown) => log.warn({ err: error }, 'could not write a sign of life'))
  }, interval)
  await beat()
  return {
    add: (part) => void parts.add(part),
    remove: (part) => void parts.delete(part),
    stop: async () => {
      clearInterval(timer)
      await beating
      await pool
        .query('delete from worker_heartbeats where worker_id = any($1)', [names()])
        // Then it is silent, which is found out without this.
        .catch((error: unknown) => log.warn({ err: error }, 'could not say that this worker ends'))
    },
  }
}
