// The thread in which one bulk update or import runs: started by run-background-job.ts.
import { constants, platform, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { connect } from '../database/database.ts'
import { runBulkJob } from '../domain/bulk/run.ts'
import { Overtaken } from '../domain/queue.ts'
import type { BackgroundJobOrder } from './run-background-job.ts'
import { overtaken } from './thread.ts'

/** One for the rows that are stored, one for the part of the file that is read next. */
const maximumConnections = 2

const { connectionString, jobId, ...side } = workerData as BackgroundJobOrder
// Requests come first where there are too few cores for both. Linux alone gives threads priorities of their own.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const stopping = new AbortController()
parentPort?.once('message', () => stopping.abort())
// Waiting for that message keeps the thread no longer than its work.
parentPort?.unref()

const database = await connect({ connectionString, maximumConnections, onError: () => {} })
try {
  const run = (db: Parameters<typeof runBulkJob>[0]) => runBulkJob(db, jobId, stopping.signal)
  await database.withOrganization(side, run, { actor: 'system' })
} catch (error) {
  if (!(error instanceof Overtaken)) throw error
  process.exitCode = overtaken
} finally {
  await database.close()
}
