import { randomBytes } from 'node:crypto'
import { createVault, keyLength } from '../../../src/vault.ts'
import { createConnectors, microsoftsOwn } from '../../../src/wiring.ts'
import { connect } from '../../../src/database/database.ts'
import { createRateLimiter } from '../../../src/contract/rate-limits.ts'
import type { Services } from '../../../src/contract/serving.ts'
import { createAccess } from '../../../src/domain/access/access.ts'
import { createKeyUsage } from '../../../src/domain/access/key-usage.ts'
import { createLog } from '../../../src/log.ts'

/** What a server is told when its process starts. */
export interface ServerOrder {
  connectionString: string
  /** How many operations its contract has. */
  operations: number
}

/** What a server answers: its port at first, its CPU time so far to every message after that. */
export type ServerReply = { port: number } | { microseconds: number }

const answer = (reply: ServerReply) => process.send?.(reply)

/**
 * Runs one server in this process, with the services of production: no oracle, and a log line for each request.
 * @param start makes the server and returns its port on 127.0.0.1
 */
export function runServer(start: (services: Services, operations: number) => Promise<number>): void {
  process.once('disconnect', () => process.exit(0))
  process.once('message', ({ connectionString, operations }: ServerOrder) => {
    void startServices(connectionString)
      .then((services) => start(services, operations))
      .then((port) => {
        process.on('message', () => {
          const { user, system } = process.cpuUsage()
          answer({ microseconds: user + system })
        })
        answer({ port })
      })
  })
}

async function startServices(connectionString: string): Promise<Services> {
  const log = createLog('info')
  const database = await connect({
    connectionString,
    maximumConnections: 10,
    onError: (error) => log.warn({ err: error }, 'lost an idle database connection'),
  })
  const usage = createKeyUsage(database)
  const vault = createVault([randomBytes(keyLength)])
  const connectors = createConnectors({
    vault,
    webhookRules: { allowedNetworks: [] },
    microsoft: microsoftsOwn,
  })
  return {
    database,
    access: createAccess({ database, vault, issuer: 'tenantry' }),
    connectors,
    rateLimiter: createRateLimiter(),
    log,
    recordUse: (caller) => usage.record(caller),
  }
}
