import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { BenchCustomer } from './customer.ts'
import type { Role } from '../../roles.ts'

/** Empties what the rows went to, so that each round starts alike. */
export async function clear(client: pg.Client): Promise<void> {
  await client.query('truncate tracked_events, profiles, companies')
  await client.query('checkpoint')
}

/** Copies prepared rows into the table of events, indexes and all, as its owner. @returns rows a second */
export async function copyBare(
  client: pg.Client,
  { organizationId, environmentId }: BenchCustomer,
  file: string,
  rows: number,
): Promise<number> {
  await clear(client)
  await client.query(
    `select ensure_event_partition(month) from generate_series('2026-01-01'::timestamptz, now(), '1 month') as month`,
  )
  await client.query(`alter table tracked_events alter environment_id set default '${environmentId}'`)
  await client.query(`set app.organization_id = '${organizationId}'`)
  const start = performance.now()
  await client.query(`copy tracked_events (user_id, at, type, name, source, properties) from '${file}'`)
  const seconds = (performance.now() - start) / 1000
  await client.query('alter table tracked_events alter environment_id drop default')
  await clear(client)
  return rows / seconds
}

const boundary = 'rows'

/** The body of an upload, sent no faster than told. */
async function* multipart(file: string, megabytesPerSecond: number): AsyncGenerator<Buffer> {
  yield Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="history"\r\n\r\n`,
  )
  const start = performance.now()
  let sent = 0
  for await (const piece of createReadStream(file, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    const due = start + sent / (megabytesPerSecond * 1000)
    const early = due - performance.now()
    if (early > 1) await sleep(early)
    yield piece
    sent += piece.length
  }
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}

/**
 * Imports a file, from the request to the end of its job.
 * @returns with the most memory that each process held meanwhile, in bytes
 * @throws Error when a row is missing
 */
export async function importFile(
  web: Role,
  worker: Role,
  { key }: BenchCustomer,
  file: string,
  megabytesPerSecond = Infinity,
) {
  const most = { web: 0, worker: 0 }
  let running = true
  const watching = (async () => {
    while (running) {
      most.web = Math.max(most.web, await web.memory())
      most.worker = Math.max(most.worker, await worker.memory())
      await sleep(250)
    }
  })()
  const headers = { Authorization: `Token ${key}` }
  const start = performance.now()
  const accepted = await fetch(`${web.baseUrl}/userpilot/v1/imports`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(multipart(file, megabytesPerSecond))) as ReadableStream,
    duplex: 'half',
  })
  const { job_id, total_rows } = (await accepted.json()) as { job_id: string; total_rows: string }
  const uploaded = performance.now()
  for (;;) {
    await sleep(200)
    const response = await fetch(`${web.baseUrl}/userpilot/v1/background_jobs/${job_id}`, { headers })
    const job = (await response.json()) as { status: string; completed_rows: number }
    if (job.status !== 'completed' && job.status !== 'failed') continue
    if (job.completed_rows !== Number(total_rows)) throw new Error(JSON.stringify(job))
    break
  }
  const seconds = (performance.now() - start) / 1000
  running = false
  await watching
  process.stderr.write(`  uploaded in ${((uploaded - start) / 1000).toFixed(1)} of ${seconds.toFixed(1)} s\n`)
  return { seconds, web: most.web, worker: most.worker }
}
