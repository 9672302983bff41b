// The thread in which what a scan has read is evaluated and stored: started by run-scan.ts.
import { constants, platform, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { connect } from '../database/database.ts'
import { Overtaken } from '../domain/queue.ts'
import { evaluateScan } from '../domain/scans/run.ts'
import type { ScanThreadOrder } from './run-scan.ts'
import { overtaken } from './thread.ts'

const { connectionString, sandbox, ...order } = workerData as ScanThreadOrder
// Requests come first where there are too few cores for both. Linux alone gives threads priorities of their own.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_LOW)

// Nothing is lost when it is cut off: what was read is stored, and everything that is found is stored at once.
parentPort?.once('message', () => process.exit())
// Waiting for that message keeps the thread no longer than its work.
parentPort?.unref()

const database = await connect({ connectionString, maximumConnections: 2, onError: () => {} })
try {
  const side = { organizationId: order.organizationId, sandbox }
  await database.withOrganization(side, (db) => evaluateScan(db, order), { actor: 'system' })
} catch (error) {
  if (!(error instanceof Overtaken)) throw error
  process.exitCode = overtaken
} finally {
  await database.close()
}
