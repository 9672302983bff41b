// How much the number of tenants matters to the Ipera WiFi surface, and what it takes to give all users of a tenant
// another status: the same requests in an organization with a thousand tenants and in one with a million.
//   node scripts/bench/tenants.ts [--tenants 1000000] [--users 100000] [--rounds 200]
import { hash, randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { operations } from '../../generated/operations.ts'
import { connectAsOwner, liveSide, type OwnedDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { keyFormat } from '../../src/surfaces/iperawifi/dialect.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { median } from './measure.ts'
import { startServer } from './processes.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '1000000' },
    users: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
  },
})
const rounds = Number(values.rounds)
const few = 1000
const many = Number(values.tenants)

/** Requests of one endpoint that one key may make, with some to spare. */
const requestsPerKey = 50

interface Organization {
  tenants: number
  keys: string[]
}

/** Every tenant has a word of its own in its description; one in four mentions a pool. */
async function createOrganization(owner: OwnedDatabase, tenants: number): Promise<Organization> {
  const id = randomUUID()
  await owner.reference
    .insertInto('organizations')
    .values({ id, slug: `tenants-${tenants}`, name: `With ${tenants} tenants` })
    .execute()
  return owner.withOrganization(liveSide(id), async (db) => {
    await sql`insert into tenants (name, description, city, country_code, sandbox)
      select 'Tenant ' || n, 'Store ' || substr(md5(n::text), 1, 8) || case when n % 4 = 0 then ' with a pool' else '' end, 'Graz', 'AT', false
      from generate_series(1, ${tenants}::int) as n`.execute(db)
    const keys: string[] = []
    for (let index = 0; index < (rounds * requests.length) / requestsPerKey + 2; index += 1) {
      keys.push((await createApiKey(db, keyFormat, { name: 'Bench', level: 'admin', sandbox: false })).key)
    }
    return { tenants, keys }
  })
}

const word = (n: number) => hash('md5', String(n)).slice(0, 8)

const requests: [title: string, path: (tenants: number) => string][] = [
  ['page 1', () => '/tenants'],
  ['page 1,000', () => '/tenants?page=1000'],
  ['page 1,000 of a hundred each', () => '/tenants?page=1000&per_page=100'],
  ['text search, one found', (tenants) => `/tenants?description=${word(tenants - 7)}`],
  ['… with a word that all have', (tenants) => `/tenants?description=store+${word(tenants - 7)}`],
  ['text search, a quarter found', () => '/tenants?description=pool'],
  ['full name', (tenants) => `/tenants?name=Tenant+${tenants - 7}`],
  ['count', () => '/tenants/count'],
]

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
await migrate(connectionString, createVault([randomBytes(keyLength)]))
const owner = connectAsOwner(connectionString)
started.defer(() => owner.close())

const small = await createOrganization(owner, few)
const begun = performance.now()
const large = await createOrganization(owner, many)
console.log(`${many} tenants made in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
await sql`vacuum analyze`.execute(owner.reference)

const order = { connectionString, operations: operations.length }
const server = await startServer('Tenantry', 'tenantry', order, undefined, started)
const base = `http://127.0.0.1:${server.port}/iperawifi/api/v1`

async function send(key: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await response.text()
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${answer}`)
  return JSON.parse(answer)
}

/** Milliseconds of one request. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The same request to both in turn, so that whatever else the machine does falls on both alike. */
async function compare(path: (tenants: number) => string) {
  const samples = { small: [] as number[], large: [] as number[] }
  for (let round = -20; round < rounds; round += 1) {
    for (const [name, { tenants, keys }] of Object.entries({ small, large })) {
      used[name as keyof typeof used] += 1
      const key = keys[Math.floor(used[name as keyof typeof used] / requestsPerKey) % keys.length] ?? ''
      const taken = await time(() => send(key, 'GET', path(tenants)))
      if (round >= 0) samples[name as keyof typeof samples].push(taken)
    }
  }
  return { small: median(samples.small), large: median(samples.large) }
}
const used = { small: 0, large: 0 }

console.log(`\nmedian of ${rounds}, ms`.padEnd(34), `${few}`.padStart(10), `${many}`.padStart(10), '  ratio')
for (const [title, path] of requests) {
  const taken = await compare(path)
  const [a, b] = [taken.small, taken.large].map((ms) => ms.toFixed(2).padStart(10))
  console.log(title.padEnd(33), a, b, `${(taken.large / taken.small).toFixed(2)} ×`.padStart(8))
}

// Given a tenant with many users, the status of all of them.
const key = large.keys.at(-1) ?? ''
const { data } = (await send(key, 'POST', '/tenants', { name: 'Stadium' })) as { data: { id: string } }
await sql`insert into wifi_users (organization_id, tenant_id, name, email, role, status)
  select organization_id, tenants.id, 'User ' || n, 'user' || n || '@stadium.example', 'front-desk', 1
  from tenants, generate_series(1, ${values.users}::int) as n where public_id = ${data.id}`.execute(
  owner.reference,
)
await sql`vacuum analyze wifi_users`.execute(owner.reference)
console.log(`\nstatus of ${values.users} users, s`)
for (const [path, user_status] of [
  ['deactivate', 0],
  ['activate', 1],
  ['deactivate', 2],
] as const) {
  const taken = await time(() => send(key, 'PUT', `/tenants/${data.id}/${path}`, { user_status }))
  console.log(path.padEnd(33), (taken / 1000).toFixed(2).padStart(10))
}
