import type { Database } from '../database/database.ts'
import { runBackgroundJob } from '../domain/background-jobs/run.ts'
import type { TaskPayloads } from '../domain/jobs.ts'

/** Runs a bulk update or import; run again, it goes on where the run before was interrupted. */
export function createRunBackgroundJob(database: Database) {
  return ({ organizationId, jobId }: TaskPayloads['run_background_job'], signal: AbortSignal) =>
    database.withOrganization(organizationId, (db) => runBackgroundJob(db, jobId, signal), {
      actor: 'system',
    })
}
