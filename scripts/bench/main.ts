import { randomBytes } from 'node:crypto'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate } from '../../src/database/migrate.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { checkSame } from './check.ts'
import { makeData } from './data.ts'
import { measure } from './measure.ts'
import { type ServerProcess, startLoad, startServer } from './processes.ts'
import { printComparison, printGrowth } from './report.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '1' },
    /** A folder for a CPU profile of each server. */
    profiles: { type: 'string' },
  },
})

/** A contract of full size, and the sizes between which the cost must not grow. */
const fullSize = 90
const sizes = [15, fullSize, 300]

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
await migrate(connectionString, createVault([randomBytes(keyLength)]))
const target = await makeData(connectionString)
console.log(await describeMachine())

const start = (name: string, file: string, operations: number): Promise<ServerProcess> =>
  startServer(`${name}, ${operations}`, file, { connectionString, operations }, values.profiles, started)
const ours: ServerProcess[] = []
const validator: ServerProcess[] = []
for (const size of sizes) {
  ours.push(await start('Tenantry', 'tenantry', size))
  validator.push(await start('Express', 'express', size))
}
const fastify = await start('Fastify', 'fastify', fullSize)
const bare = await start('bare', 'bare', 2)
const load = startLoad(started)
await checkSame([...ours, fastify, ...validator], target)

const at = sizes.indexOf(fullSize)
const compared = [ours[at], fastify, validator[at], bare].filter((server) => server !== undefined)
const settings = { rounds: Number(values.rounds), seconds: Number(values.seconds), load, target }
const list = await measure({ ...settings, servers: [...ours, fastify, ...validator, bare], workload: 'list' })
printComparison(list, compared)
printGrowth(list, [ours, validator])
printComparison(await measure({ ...settings, servers: compared, workload: 'create' }), compared)

async function describeMachine(): Promise<string> {
  const client = new pg.Client(connectionString)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${memory} GiB`,
    `Node ${process.versions.node}, Postgres ${rows[0]?.server_version.split(' ')[0] ?? ''}`,
    `${values.rounds} rounds of ${values.seconds} s for each server in turn, medians`,
  ].join('\n')
}
