// Measures imports against a bare COPY of the same rows, with the memory of both processes and what other requests
// notice. Figures are ratios within one run.
//   node scripts/bench/imports.ts [--rows 1000000] [--small 100000] [--rounds 3] [--profiles <folder>]
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate } from '../../src/database/migrate.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { makeCustomer } from './imports/customer.ts'
import { clear, copyBare, importFile } from './imports/measure.ts'
import { formats, writeRows } from './imports/rows.ts'
import { measureLatency } from './imports/latency.ts'
import { startRole } from '../roles.ts'
import { median } from './measure.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    small: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    profiles: { type: 'string' },
  },
})
const sizes = [Number(values.small), Number(values.rows)]
const rounds = Number(values.rounds)

await using started = new AsyncDisposableStack()
// As databases are that take bulk loads: with the default of 1 GB, an import is interrupted by checkpoints of its own.
const { connectionString, directory } = await startScratchPostgres(started, [
  '-c',
  'max_wal_size=8GB',
  '-c',
  'min_wal_size=2GB',
])
const encryptionKey = randomBytes(keyLength)
await migrate(connectionString, createVault([encryptionKey]))
const customer = await makeCustomer(connectionString)
const client = new pg.Client(connectionString)
await client.connect()
started.defer(() => client.end())

const environment = { DATABASE_URL: connectionString, ENCRYPTION_KEY: encryptionKey.toString('base64') }
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)
const worker = await startRole('worker', environment, values.profiles, started)
const web = await startRole('web', environment, values.profiles, started)

const idle = { web: await web.memory(), worker: await worker.memory() }
console.log(
  'format | rows | file MB | import rows/s | bare COPY rows/s | ratio | worker grows MB | web grows MB',
)
for (const format of formats) {
  for (const rows of sizes) {
    const files = await writeRows(directory, format, rows)
    const samples: { copy: number; imported: number; worker: number; web: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const copy = await copyBare(client, customer, files.copy, rows)
      const imported = await importFile(web, worker, customer, files.upload)
      samples.push({ copy, imported: rows / imported.seconds, ...imported })
      process.stderr.write(
        `${format} ${rows}: COPY ${Math.round(copy)}/s, import ${Math.round(rows / imported.seconds)}/s\n`,
      )
    }
    const of = (read: (sample: (typeof samples)[number]) => number) => median(samples.map(read))
    console.log(
      [
        format,
        rows,
        megabytes(files.size),
        Math.round(of(({ imported }) => imported)),
        Math.round(of(({ copy }) => copy)),
        of(({ imported, copy }) => imported / copy).toFixed(2),
        megabytes(Math.max(...samples.map((sample) => sample.worker - idle.worker))),
        megabytes(Math.max(...samples.map((sample) => sample.web - idle.web))),
      ].join(' | '),
    )
  }
}

const { upload } = await writeRows(directory, 'csv', Number(values.rows))
/** Of who sends the file while latency is measured, in megabytes a second: a client on the same machine would be noticed itself. */
const linkSpeed = 25
const latencies: { quiet: number; busy: number }[] = []
for (let round = 0; round < rounds; round++) {
  await clear(client)
  latencies.push(
    await measureLatency(web, customer, () => importFile(web, worker, customer, upload, linkSpeed)),
  )
}
const latency = (read: (sample: (typeof latencies)[number]) => number) => median(latencies.map(read))
const ratio = latency(({ quiet, busy }) => busy / quiet)
console.log(
  `p95 of POST /track: ${latency(({ quiet }) => quiet).toFixed(1)} ms, while an import runs ${latency(({ busy }) => busy).toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
)
