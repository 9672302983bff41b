import { Readable } from 'node:stream'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { runBulkJob } from '../../src/domain/bulk/run.ts'
import type { TestServer } from './server.ts'
import { base, type UserpilotCustomer } from './userpilot.ts'

/** A form with one file, or with whatever else is put in. */
export function form(content: string | Buffer, name = 'file', filename = 'rows.txt'): FormData {
  const data = new FormData()
  data.append(name, new Blob([content]), filename)
  return data
}

/** A job as the API tells of it. */
export interface Job {
  job_id: string
  status: string
  filename: string
  total_rows: number | string
  completed_rows: number
  failed_rows: number
  failure: string | null
}

export interface RowError {
  line: number
  field: string
  reason: string
}

/** Works a job off, in this process. */
export async function runJob(
  server: TestServer,
  { organizationId }: UserpilotCustomer,
  jobId: string,
  signal = new AbortController().signal,
): Promise<void> {
  const id = jobId.split(':').at(-1) ?? ''
  const run = (db: Scoped) => runBulkJob(db, id, signal)
  await server.database.withOrganization(liveSide(organizationId), run, { actor: 'system' })
}

const call = async (
  server: TestServer,
  { headers }: UserpilotCustomer,
  path: string,
  init: RequestInit = {},
) => {
  const response = await fetch(`${server.baseUrl}${base}${path}`, {
    ...init,
    headers: { ...headers, ...init.headers },
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as unknown }
}

/** What a customer does with bulk updates and imports. */
export const bulkOf = (server: TestServer, customer: UserpilotCustomer) => ({
  /** @param body a stream is sent piece by piece */
  post: (path: string, body: RequestInit['body'] | Readable, headers: Record<string, string> = {}) =>
    call(server, customer, path, {
      method: 'POST',
      body: body instanceof Readable ? (Readable.toWeb(body) as ReadableStream) : (body ?? null),
      headers,
      duplex: 'half',
    }),
  job: async (id: string) => (await call(server, customer, `/background_jobs/${id}`)).body as Job,
  errors: async (id: string) =>
    (await call(server, customer, `/background_jobs/${id}/errors`)).body as RowError[],

  /** Imports a file and waits until it is worked off. @returns the job and what was wrong with its rows */
  async import(content: string | Buffer): Promise<Job & { errors: RowError[] }> {
    const { status, body } = await this.post('/imports', form(content))
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
    const { job_id } = body as Job
    await runJob(server, customer, job_id)
    return { ...(await this.job(job_id)), errors: await this.errors(job_id) }
  },
})
