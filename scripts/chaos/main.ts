// Kills processes at random while clients send, and counts what is missing or doubled afterwards.
//   node scripts/chaos/main.ts [--kills 30]
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { migrate } from '../../src/database/migrate.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { holds } from './counts.ts'
import { killAtRandom } from './kill.ts'
import { runChaos } from './run.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '30' } } })

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
const key = randomBytes(keyLength)
await migrate(connectionString, createVault([key]))

const options = {
  ownerUrl: connectionString,
  encryptionKey: key.toString('base64'),
  roles: ['web', 'web', 'worker', 'worker'],
} as const
const { counts, faults, again } = await runChaos(options, ({ processes }) =>
  killAtRandom(processes, Number(values.kills), (line) => console.log(line)),
)
console.table(Object.fromEntries(counts.map(({ what, ...figures }) => [what, figures])))
console.log(`deliveries made again after they were accepted: ${again}`)
for (const fault of faults) console.log(fault)
const well = holds(counts) && faults.length === 0
console.log(well ? 'Nothing is missing, nothing is doubled.' : 'This must not be.')
process.exitCode = well ? 0 : 1
