import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import type { Logger as Log } from 'pino'

export interface HeartbeatTiming {
  /** How often a worker says that it lives, in milliseconds. */
  interval: number
  /** How long one that is silent still counts as living, in milliseconds. */
  patience: number
}

/** The jobs of a worker that was killed are taken up again within patience + interval: 25 seconds. */
export const defaultTiming: HeartbeatTiming = { interval: 5_000, patience: 20_000 }

/**
 * Says that this process's workers live, and frees the jobs of those that do not: the queue's own time limit for
 * that is four hours.
 */
export async function startHeartbeat(
  pool: pg.Pool,
  events: WorkerEvents,
  log: Log,
  { interval, patience }: HeartbeatTiming = defaultTiming,
): Promise<{ stop: () => Promise<void> }> {
  const workers = new Set<string>()
  events.on('pool:create', ({ workerPool }) => void workers.add(workerPool.id))
  events.on('worker:create', ({ worker }) => void workers.add(worker.workerId))

  const beat = async () => {
    await pool.query(
      `insert into worker_heartbeats (worker_id, seen_at) select id, now() from unnest($1::text[]) as id
       on conflict (worker_id) do update set seen_at = excluded.seen_at`,
      [[...workers]],
    )
    const { rows } = await pool.query<{ dead: string[] | null }>(
      `with silent as (
         delete from worker_heartbeats where seen_at < now() - $1::interval returning worker_id
       )
       select array_agg(distinct locked_by) as dead from graphile_worker._private_jobs
       where locked_at < now() - $1::interval
         and locked_by not in (select worker_id from worker_heartbeats where seen_at >= now() - $1::interval)`,
      [`${patience} milliseconds`],
    )
    const dead = rows[0]?.dead ?? null
    if (dead === null) return
    await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
    log.warn({ workers: dead }, 'freed the jobs of workers that died')
  }

  let beating: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    beating = beat().catch((error: unknown) => log.warn({ err: error }, 'could not write a sign of life'))
  }, interval)
  await beat()
  return {
    stop: async () => {
      clearInterval(timer)
      await beating
      await pool.query('delete from worker_heartbeats where worker_id = any($1)', [[...workers]])
    },
  }
}
