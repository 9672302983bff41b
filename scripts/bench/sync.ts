// What the first sync of a large directory costs, beside a raw COPY of the same rows into the same indexed tables.
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { appendFile, chmod, mkdir } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { createGraph } from '../../src/connectors/microsoft-graph/index.ts'
import { createApplicationLogin } from '../../src/database/application-login.ts'
import { migrate } from '../../src/database/migrate.ts'
import { deviceColumns, groupColumns } from '../../src/domain/directory/staged-objects.ts'
import { fieldColumns } from '../../src/domain/directory/user-fields.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { median } from './measure.ts'
import type { SyncOrder, SyncResult } from './sync-process.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({
  options: { users: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '3' } },
})
const users = Number(values.users)

/** What is written, in the order of its references. */
const tables = {
  directory_users: `organization_id, tenant_id, id, entra_object_id, ${fieldColumns.join(', ')}`,
  subscribed_skus: 'organization_id, tenant_id, sku_id, sku_part_number, name, status, total, assigned',
  assigned_licenses: 'organization_id, tenant_id, id, user_id, sku_id',
  directory_groups: `organization_id, tenant_id, id, ${Object.keys(groupColumns).join(', ')}`,
  directory_devices: `organization_id, tenant_id, id, ${Object.keys(deviceColumns).join(', ')}`,
}

await using started = new AsyncDisposableStack()
const { connectionString, directory } = await startScratchPostgres(started)
const exchange = join(directory, 'exchange')
await mkdir(exchange)
await chmod(exchange, 0o777)
await migrate(connectionString, createVault([Buffer.alloc(keyLength)]))
const applicationUrl = await createApplicationLogin(connectionString)
const owner = new pg.Client(connectionString)
await owner.connect()
started.defer(() => owner.end())

const simulator = fork(new URL('simulator-process.ts', import.meta.url), { stdio: 'inherit' })
started.defer(() => void simulator.kill())
simulator.send({ users })
const [microsoft] = (await once(simulator, 'message')) as [SyncOrder['microsoft']]

const organizationId = randomUUID()
await owner.query("insert into organizations (id, slug, name) values ($1, 'bench', 'Bench')", [
  organizationId,
])

/** Empties what a sync writes, and gives the next one a tenant. */
async function freshTenant(): Promise<string> {
  await owner.query('truncate tenants, events, audit_events cascade')
  const { rows } = await owner.query<{ id: string }>(
    "insert into tenants (organization_id, sandbox, name) values ($1, false, 'Bench') returning id",
    [organizationId],
  )
  await owner.query('checkpoint')
  return rows[0]?.id ?? ''
}

/** One first sync in a process of its own. */
async function sync(pages: string | null): Promise<SyncResult> {
  const child = fork(new URL('sync-process.ts', import.meta.url), { stdio: 'inherit' })
  const tenantId = await freshTenant()
  const order: SyncOrder = { applicationUrl, organizationId, tenantId, microsoft, pages }
  child.send(order)
  const [result] = (await once(child, 'message')) as [SyncResult]
  await once(child, 'exit')
  return result
}

/** Keeps every page as a line of JSON. */
async function record(folder: string): Promise<void> {
  const graph = createGraph(microsoft)
  for (const listing of ['users', 'groups', 'devices'] as const)
    for await (const page of graph[listing]())
      await appendFile(join(folder, `${listing}.jsonl`), `${JSON.stringify(page)}\n`)
  const others = { organization: await graph.organization(), skus: await graph.subscribedSkus() }
  await appendFile(join(folder, 'others.jsonl'), `${JSON.stringify(others)}\n`)
}

const streamed = await sync(null)
for (const [table, columns] of Object.entries(tables))
  await owner.query(`copy (select ${columns} from ${table}) to '${join(exchange, table)}'`)
const { rows: counted } = await owner.query<{ n: string }>(
  `select ${Object.keys(tables)
    .map((table) => `(select count(*) from ${table})`)
    .join(' + ')} as n`,
)
const total = Number(counted[0]?.n)
const { rows: tenants } = await owner.query<{ id: string }>('select id from tenants')

async function copy(): Promise<number> {
  await freshTenant()
  await owner.query('update tenants set id = $1', [tenants[0]?.id])
  const since = performance.now()
  await owner.query('begin')
  for (const [table, columns] of Object.entries(tables))
    await owner.query(`copy ${table} (${columns}) from '${join(exchange, table)}'`)
  await owner.query('commit')
  return performance.now() - since
}

await record(directory)
const [syncs, copies]: [number[], number[]] = [[], []]
for (let round = 0; round < Number(values.rounds); round++) {
  copies.push(await copy())
  syncs.push((await sync(directory)).milliseconds)
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
const range = (samples: number[]) => `${seconds(Math.min(...samples))}–${seconds(Math.max(...samples))}`
const rate = (samples: number[]) => Math.round(total / (median(samples) / 1000))
console.log(`${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.versions.node}
${users} users, ${total} rows, ${values.rounds} rounds in turn, medians

|                              | seconds | range | rows/s |
| ---------------------------- | ------: | ----- | -----: |
| raw COPY                     | ${seconds(median(copies))} | ${range(copies)} | ${rate(copies)} |
| first sync, pages from disk  | ${seconds(median(syncs))} | ${range(syncs)} | ${rate(syncs)} |
| first sync, pages over HTTP  | ${seconds(streamed.milliseconds)} | | ${rate([streamed.milliseconds])} |

The sync takes ${(median(syncs) / median(copies)).toFixed(2)} × raw COPY. Over HTTP its process grew by ${Math.round(streamed.grownBytes / 2 ** 20)} MiB at most.`)
