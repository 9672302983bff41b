// What a scan of a large directory costs: reading it, evaluating it, storing what was found, and looking at it while
// requests go on.
//   node scripts/bench/scan.ts [--users 100000] [--applications 20000] [--grants 200000] [--devices 50000]
//     [--rounds 5]
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism, cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { createApplicationLogin } from '../../src/database/application-login.ts'
import { connect, connectAsOwner, liveSide } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { givePlans } from '../../src/domain/access/plans.ts'
import { connectTenant } from '../../src/domain/directory/connection.ts'
import { getScan, latestScan, requestScan } from '../../src/domain/scans/requests.ts'
import { type EvaluationOrder, runScan } from '../../src/domain/scans/run.ts'
import { createTenant } from '../../src/domain/tenants/changes.ts'
import { keyFormat } from '../../src/surfaces/identityops/dialect.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { createConnectors } from '../../src/wiring.ts'
import { startRole } from '../roles.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'
import { unlimitedPlans } from '../unlimited-plans.ts'
import { median } from './measure.ts'
import type { EvaluationBenchOrder, EvaluationBenchResult } from './scan-process.ts'

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    applications: { type: 'string', default: '20000' },
    grants: { type: 'string', default: '200000' },
    devices: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
  },
})
const [users, applications, grants, devices] = [
  values.users,
  values.applications,
  values.grants,
  values.devices,
].map(Number)

/** Scans in which other requests are timed. */
const busyScans = 3

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
const encryptionKey = Buffer.alloc(keyLength, 7)
const vault = createVault([encryptionKey])
await migrate(connectionString, vault)
const applicationUrl = await createApplicationLogin(connectionString)
const owner = connectAsOwner(connectionString)
started.defer(() => owner.close())
const database = await connect({ connectionString: applicationUrl, maximumConnections: 4, onError: () => {} })
started.defer(() => database.close())

const simulator = fork(new URL('simulator-process.ts', import.meta.url), { stdio: 'inherit' })
started.defer(() => void simulator.kill())
simulator.send({ users, applications, grants, devices })
const [microsoft] = (await once(simulator, 'message')) as [
  { loginUrl: string; graphUrl: string; entraTenantId: string; clientId: string; clientSecret: string },
]
const { loginUrl, graphUrl, ...credentials } = microsoft
const connectors = createConnectors({
  vault,
  webhookRules: { allowedNetworks: [] },
  microsoft: { loginUrl, graphUrl },
})

const organizationId = randomUUID()
await owner.reference
  .insertInto('organizations')
  .values({ id: organizationId, slug: 'bench', name: 'Bench' })
  .execute()
const rows = <T>(fn: Parameters<typeof database.withOrganization<T>>[1]) =>
  database.withOrganization(liveSide(organizationId), fn, { actor: 'bench' })
// Plans are given by who runs the installation.
await owner.withOrganization(liveSide(organizationId), (db) => givePlans(db, unlimitedPlans), {
  actor: 'bench',
})
const { id: tenantId } = await rows((db) => createTenant(db, { name: 'Bench' }))
await rows((db) => connectTenant(db, connectors, { organizationId, tenantId }, credentials))

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)
const quantile = (samples: number[], share: number) =>
  samples.toSorted((a, b) => a - b)[Math.floor(samples.length * share)] ?? NaN

/** Asks for a scan and reads the directory; how it is evaluated, `evaluate` says. @returns milliseconds of reading */
async function collect(evaluate: (order: EvaluationOrder) => Promise<void>): Promise<number> {
  const plan = { name: null, scansPerDay: null }
  const { scan } = await rows((db) => requestScan(db, { tenantId }, { trigger: 'manual', plan }))
  const since = performance.now()
  let reading = NaN
  await rows((db) =>
    runScan(
      db,
      connectors,
      { organizationId, tenantId, scanId: scan.id },
      new AbortController().signal,
      (order) => {
        reading = performance.now() - since
        return evaluate(order)
      },
    ),
  )
  return reading
}

/** Evaluates in a process of its own, so that its memory is its own. */
async function evaluateApart(
  order: EvaluationOrder,
  { changeOneOf = 0, store = false },
): Promise<EvaluationBenchResult> {
  const child = fork(new URL('scan-process.ts', import.meta.url), {
    stdio: 'inherit',
    // As the thread of a worker has it.
    execArgv: ['--max-old-space-size=900'],
  })
  child.send({ ...order, applicationUrl, changeOneOf, store } satisfies EvaluationBenchOrder)
  const [result] = (await once(child, 'message')) as [EvaluationBenchResult]
  await once(child, 'exit')
  return result
}

const evaluations: EvaluationBenchResult[] = []
let first: EvaluationBenchResult | undefined
const reading = await collect(async (order) => {
  for (let round = 0; round < Number(values.rounds); round += 1)
    evaluations.push(await evaluateApart(order, {}))
  first = await evaluateApart(order, { store: true })
})
let second: EvaluationBenchResult | undefined
await collect(async (order) => {
  second = await evaluateApart(order, { changeOneOf: 100, store: true })
})

/** Waits until Postgres has looked after the tables that were filled, as it does within minutes of a scan. */
async function untilVacuumed(): Promise<void> {
  const tables = ['finding_spans', 'governed_apps', 'governed_devices', 'governed_groups']
  const since = new Date()
  for (;;) {
    const { rows: due } = await sql`
      select from pg_stat_user_tables where relname = any(${tables}) and (last_autovacuum is null
        or n_mod_since_analyze > 50 + n_live_tup / 10 or n_dead_tup > 50 + n_live_tup / 5
        or n_ins_since_vacuum > 1000 + n_live_tup / 5)`.execute(owner.reference)
    if (due.length === 0) return
    if (Date.now() - since.getTime() > 300_000) throw new Error('Postgres does not look after its tables')
    await sleep(1_000)
  }
}

const { key } = await rows((db) =>
  createApiKey(db, keyFormat, { name: 'Bench', level: 'admin', sandbox: false }),
)
const role = await startRole(
  'web and worker',
  {
    DATABASE_URL: connectionString,
    ENCRYPTION_KEY: encryptionKey.toString('base64'),
    MICROSOFT_LOGIN_URL: loginUrl,
    MICROSOFT_GRAPH_URL: graphUrl,
    SCAN_DNS: 'off',
  },
  undefined,
  started,
)

/** Milliseconds of one request. */
async function time(path: string): Promise<number> {
  const since = performance.now()
  const response = await fetch(`${role.baseUrl}/identityops/api${path}`, {
    headers: { Authorization: `Bearer ${key}` },
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return performance.now() - since
}

const queries = {
  '/apps': [
    '',
    'search=loader',
    'level=CRITICAL&level=WARNING',
    'minScore=40',
    'publisher=own',
    'publisher=third-party',
    'kind=ENTERPRISE_APP',
    'owner=none',
    'owner=guest',
    'credential=expired',
    'expiringWithin=30',
    'privileged=true',
    'permission=User.Read.All',
    'inactiveFor=90',
    'enabled=false',
    'rule=APP-022',
    'lifecycleStage=INACTIVE',
    'sort=name&order=asc',
    'sort=nextExpiryAt&order=asc',
    'sort=lastSignInAt',
    'sort=createdAt&page=150&limit=100',
  ],
  '/findings': [
    '',
    'severity=HIGH',
    'rule=USR-001&rule=APP-022',
    'category=LICENSES',
    'objectType=DEVICE',
    'state=UNKNOWN',
    'change=NEW',
    'acknowledged=true',
    'acknowledged=false',
    'search=loader',
    'page=300&limit=100',
  ],
  '/groups': [
    '',
    'search=project',
    'search=4',
    'kind=MICROSOFT_365',
    'owner=none',
    'owner=guest',
    'empty=true',
    'dynamic=true',
    'visibility=PUBLIC',
    'privileged=false',
    'synced=false',
    'rule=GRP-001',
    'sort=memberCount',
    'sort=createdAt&order=desc&page=30&limit=100',
  ],
  '/devices': [
    '',
    'search=WS-0K3F',
    'search=contoso',
    'compliance=NONCOMPLIANT&compliance=ERROR',
    'os=windows',
    'supported=false',
    'encrypted=false',
    'managed=true',
    'inactiveFor=90',
    'noCheckInFor=30',
    'ownership=PERSONAL',
    'rule=DEV-001',
    'sort=lastCheckInAt',
    'sort=lastActivityAt&order=desc&page=400&limit=100',
  ],
}

/** The 95th percentile of 30 requests, in milliseconds: those of all lists are fewer than the plan's limit of a minute. */
async function timeList(path: string) {
  const samples: number[] = []
  for (let turn = 0; turn < 30; turn += 1) samples.push(await time(path))
  return { path, p95: quantile(samples, 0.95) }
}

await untilVacuumed()
const lists: { path: string; p95: number }[] = []
for (const [list, ofList] of Object.entries(queries))
  for (const query of ofList) lists.push(await timeList(`${list}?${query}`))
const newest = await rows((db) => latestScan(db, { tenantId }))
const difference = await timeList(`/scans/${newest?.id}/diff`)
const report = await timeList(`/scans/${newest?.id}/report`)

/** Requests, one after the other and fewer than the plan's limit, until `isOver`; tells of each when it was begun. */
async function timeUntil(isOver: () => boolean, tell: (milliseconds: number, phase: string) => void) {
  while (!isOver()) {
    const begun = phase
    tell(await time('/auth/session'), begun)
    await sleep(30)
  }
}

let phase = 'idle'
// The limit counts anew: by now there may be little left of it.
await sleep(60_000)
const idle: number[] = []
const idleEnd = Date.now() + 15_000
await timeUntil(
  () => Date.now() > idleEnd,
  (milliseconds) => idle.push(milliseconds),
)
const busy: Record<string, number[]> = { evaluating: [], storing: [] }
for (let turn = 0; turn < busyScans; turn += 1) {
  const plan = { name: null, scansPerDay: null }
  const { scan } = await rows((db) => requestScan(db, { tenantId }, { trigger: 'manual', plan }))
  phase = 'queued'
  const looking = (async () => {
    while (phase !== 'done') {
      phase = (await rows((db) => getScan(db, { tenantId }, scan.id))).phase
      await sleep(50)
    }
  })()
  while (phase !== 'evaluating') await sleep(20)
  await timeUntil(
    () => phase === 'done',
    (milliseconds, begun) => busy[begun]?.push(milliseconds),
  )
  await looking
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
const worst = lists.toSorted((a, b) => b.p95 - a.p95)
console.log(`${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.versions.node}
${users} users, ${applications} applications with as many service principals, ${grants} grants, ${devices} devices: ${first?.apps ?? 0} apps, ${first?.findings ?? 0} findings

${line(['', 'measured', 'goal'])}
${line(['---', '---:', '---:'])}
${line(['reading it over HTTP, once', `${seconds(reading)} s`, ''])}
${line([`evaluation, median of ${evaluations.length}`, `${seconds(median(evaluations.map(({ evaluate }) => evaluate)))} s`, '10 s'])}
${line(['most memory of that process', `${mebibytes(median(evaluations.map(({ peak }) => peak)))} MiB`, '1,024 MiB'])}
${line(['storing it the first time', `${seconds(first?.store ?? NaN)} s`, '30 s'])}
${line(['storing it again, 1 % changed', `${seconds(second?.store ?? NaN)} s`, '5 s'])}
${line(['p99 of GET /auth/session, idle', `${quantile(idle, 0.99).toFixed(1)} ms`, ''])}
${line(['the same while a scan is evaluated', `${quantile(busy['evaluating'] ?? [], 0.99).toFixed(1)} ms`, '2 × idle'])}
${line(['the same while it is stored', `${quantile(busy['storing'] ?? [], 0.99).toFixed(1)} ms`, ''])}
${line(['p95 of GET /scans/{id}/diff', `${difference.p95.toFixed(0)} ms`, '1,000 ms'])}
${line(['p95 of GET /scans/{id}/report', `${report.p95.toFixed(0)} ms`, '1,000 ms'])}
${worst.map(({ path, p95 }) => line([`p95 of GET ${path}`, `${p95.toFixed(1)} ms`, '50 ms'])).join('\n')}`)
