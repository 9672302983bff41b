// Compares durable `track` with one INSERT for each request and with storing nothing, in one run:
//   node scripts/bench/track.ts [--connections 200] [--rounds 25] [--seconds 1] [--profiles <folder>]
import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { connectAsOwner, liveSide } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { givePlans } from '../../src/domain/access/plans.ts'
import { findOrCreateEnvironment } from '../../src/domain/analytics/environments.ts'
import { keyFormats } from '../../src/surfaces/userpilot/dialect.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { type Measured, measure, median } from './measure.ts'
import { startLoad, startServer } from './processes.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'
import { unlimitedPlans } from '../unlimited-plans.ts'

const { values } = parseArgs({
  options: {
    /** Requests in flight, other than the workload says. */
    connections: { type: 'string' },
    rounds: { type: 'string', default: '25' },
    seconds: { type: 'string', default: '1' },
    /** A folder for a CPU profile of each server. */
    profiles: { type: 'string' },
  },
})

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
await migrate(connectionString, createVault([randomBytes(keyLength)]))
const key = await makeKey()

const start = (name: string) =>
  startServer(name, `track-${name}`, { connectionString, operations: 0 }, values.profiles, started)
const servers = [await start('grouped'), await start('single'), await start('nothing')]
const measured = await measure({
  servers,
  workload: 'track',
  connections: values.connections === undefined ? undefined : Number(values.connections),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  load: startLoad(started),
  target: { key, tenantIds: [] },
})
for (const { name } of servers) {
  const samples = measured.samples.get(name) ?? []
  const rate = median(samples.map(({ requestsPerSecond }) => requestsPerSecond))
  const cpu = median(samples.map((sample) => sample.cpu))
  console.log(
    `${name.padEnd(8)} ${rate.toFixed(0).padStart(6)} requests/s  ${cpu.toFixed(0).padStart(5)} µs of CPU`,
  )
}
console.log(`grouped : single   ${rateRatio(measured, 'grouped', 'single').toFixed(2)} × (goal: at least 4)`)
console.log(
  `grouped : nothing  ${rateRatio(measured, 'grouped', 'nothing').toFixed(2)} × (goal: at least 0.6)`,
)

/** The median, over all rounds, of how many times as many requests one server answers as another. */
function rateRatio({ samples }: Measured, name: string, to: string): number {
  const others = samples.get(to) ?? []
  return median(
    (samples.get(name) ?? []).map(
      ({ requestsPerSecond }, round) => requestsPerSecond / (others[round]?.requestsPerSecond ?? NaN),
    ),
  )
}

async function makeKey(): Promise<string> {
  const owner = connectAsOwner(connectionString)
  try {
    const id = randomUUID()
    return await owner.withOrganization(liveSide(id), async (db) => {
      await db.insertInto('organizations').values({ id, slug: 'bench', name: 'Bench' }).execute()
      await givePlans(db, unlimitedPlans)
      const environment = await findOrCreateEnvironment(db, { name: 'production', region: 'us' })
      const input = { name: 'Bench', level: 'admin', sandbox: false, environmentId: environment.id } as const
      return (await createApiKey(db, keyFormats.us, input)).key
    })
  } finally {
    await owner.close()
  }
}
