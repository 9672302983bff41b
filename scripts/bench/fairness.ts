// How long an organization's deliveries and syncs take while another one's receivers do not answer, and how long the
// queue takes to find a job behind another organization's backlog.
//   node scripts/bench/fairness.ts [--endpoints 500] [--backlog 100000] [--deliveries 50] [--workers 2]
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { createApplicationLogin } from '../../src/database/application-login.ts'
import { connect, connectAsOwner, liveSide, type Scoped } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { testWebhookEndpoint } from '../../src/domain/webhooks/delivery-log.ts'
import { scheduleDeliveries } from '../../src/domain/webhooks/schedule.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { startRole } from '../roles.ts'
import { median } from './measure.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({
  options: {
    endpoints: { type: 'string', default: '500' },
    backlog: { type: 'string', default: '100000' },
    deliveries: { type: 'string', default: '50' },
    workers: { type: 'string', default: '2' },
  },
})

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
const encryptionKey = randomBytes(keyLength)
const vault = createVault([encryptionKey])
await migrate(connectionString, vault)
const owner = connectAsOwner(connectionString)
started.defer(() => owner.close())
const database = await connect({
  connectionString: await createApplicationLogin(connectionString),
  maximumConnections: 4,
  onError: () => {},
})
started.defer(() => database.close())

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  started.defer(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

interface Organization {
  /** Runs in its scope. */
  scoped: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  endpoints: string[]
}

async function createOrganization(slug: string, url: string, endpoints: number): Promise<Organization> {
  const id = randomUUID()
  await owner.reference.insertInto('organizations').values({ id, slug, name: slug }).execute()
  const scoped: Organization['scoped'] = (fn) =>
    database.withOrganization(liveSide(id), fn, { actor: 'bench' })
  const rows = Array.from({ length: endpoints }, () => {
    const endpoint = randomUUID()
    const sealing = { organizationId: id, purpose: 'webhook_secret', id: endpoint } as const
    const sealed_secret = vault.seal(`whsec_${randomBytes(32).toString('base64')}`, sealing)
    return { id: endpoint, url, events: ['user.created'], sealed_secret }
  })
  await scoped((db) => db.insertInto('webhook_endpoints').values(rows).execute())
  return { scoped, endpoints: rows.map((row) => row.id) }
}

let [open, most] = [0, 0]
const hanging = createServer((socket) => {
  most = Math.max(most, ++open)
  socket.resume()
  socket.on('error', () => {}).on('close', () => (open -= 1))
})
const arrivals = new Map<string, number>()
const answering = http.createServer((req, res) => {
  arrivals.set(String(req.headers['webhook-id']), performance.now())
  req.resume().on('end', () => res.writeHead(204).end())
})
const slow = await createOrganization('slow', await listen(hanging), Number(values.endpoints))
const quick = await createOrganization('quick', await listen(answering), 1)

const ports = [hanging, answering].map((server) => (server.address() as AddressInfo).port)
for (let worker = 0; worker < Number(values.workers); worker += 1)
  await startRole(
    'worker',
    {
      DATABASE_URL: connectionString,
      ENCRYPTION_KEY: encryptionKey.toString('base64'),
      WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
      WEBHOOK_ALLOWED_PORTS: ports.join(),
    },
    undefined,
    started,
  )

const ref = (id: string | undefined) => ({ surface: 'opspilot365', id: id ?? '' })

/** Milliseconds from the commit of an event to its arrival, one after the other. */
async function measure(): Promise<number[]> {
  const delays: number[] = []
  for (let round = 0; round < Number(values.deliveries); round += 1) {
    const since = performance.now()
    const { id } = await quick.scoped((db) => testWebhookEndpoint(db, ref(quick.endpoints[0])))
    while (!arrivals.has(id)) await sleep(2)
    delays.push((arrivals.get(id) ?? NaN) - since)
    await sleep(100)
  }
  return delays
}
const p95 = (samples: number[]) => samples.toSorted((a, b) => a - b)[Math.floor(samples.length * 0.95)] ?? NaN
const report = (what: string, samples: number[]) =>
  console.log(
    `${what.padEnd(60)} median ${median(samples).toFixed(0)} ms, p95 ${p95(samples).toFixed(0)} ms, most ${Math.max(...samples).toFixed(0)} ms`,
  )

/** Microseconds of a look into the queue for a task that has nothing to do, which passes by all that waits. */
async function look(): Promise<number> {
  const samples: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const since = performance.now()
    await sql`select id from graphile_worker._private_jobs where is_available and run_at <= now()
      and task_id = any(array[-1]) order by priority, run_at limit 1`.execute(owner.reference)
    samples.push(performance.now() - since)
  }
  return median(samples)
}

report('nobody else delivers', await measure())
for (const id of slow.endpoints) await slow.scoped((db) => testWebhookEndpoint(db, ref(id)))
while (open === 0) await sleep(50)
report(`${values.endpoints} endpoints of another organization hang`, await measure())
/** Deliveries to each endpoint that one statement makes. */
const step = 10
for (let made = 0; made < Number(values.backlog); made += step * slow.endpoints.length) {
  await slow.scoped((db) =>
    sql`with event as (
        insert into events (type, severity, sandbox, tenant, details)
        select 'webhook.test', 'low', false, '{"id":""}', '{}' from generate_series(1, ${step}::int) returning id
      ) insert into webhook_deliveries (endpoint_id, event_id)
      select endpoint.id, event.id from webhook_endpoints as endpoint, event`.execute(db),
  )
}
await slow.scoped(scheduleDeliveries)
report(`… and have ${values.backlog} deliveries waiting`, await measure())
console.log(`a look into the queue: ${(await look()).toFixed(1)} ms; hanging connections at most: ${most}`)
