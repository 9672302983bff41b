import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { AppSpec, Fault } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { disconnectTenant } from '../../src/domain/directory/connection.ts'
import { getSync, requestSync } from '../../src/domain/directory/sync-requests.ts'
import { runSync } from '../../src/domain/directory/sync.ts'
import { listApps } from '../../src/domain/scans/apps.ts'
import { type ListedFinding, listFindings } from '../../src/domain/scans/findings.ts'
import { type Scan, startDatedScan } from '../../src/domain/scans/requests.ts'
import { listedSources } from '../../src/domain/scans/snapshot.ts'
import { createScannedTenant, type ScannedTenant } from '../support/scans.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, {
  directories: 8,
  users: () => 60,
  special: (index) => ({ premium: index !== 1 }),
})
let organizationId: string
let used = 0

beforeAll(async () => void (organizationId = await server.createOrganization()))
beforeEach(() => simulator().clearFaults())

const nextTenant = () => {
  const connection = simulator().connections[used++]
  if (connection === undefined) throw new Error('no directory is left')
  return createScannedTenant(server, organizationId, connection)
}
let shared: ScannedTenant | null = null
/** One with a scan behind it, which all faults may have. */
const lastTenant = async () => {
  if (shared === null) {
    shared = await nextTenant()
    await shared.scan()
  }
  return shared
}
const chunks = async ({ rows }: ScannedTenant, scanId: string) => {
  const found = await rows((db) =>
    sql<{ source: string; count: number }>`
      select source, count(*) as count from scan_chunks where scan_id = ${scanId} group by source`.execute(
      db,
    ),
  )
  return new Map(found.rows.map(({ source, count }) => [source, count]))
}

describe('a scan', () => {
  test('follows when a tenant is connected, reads every source, and says what it found', async () => {
    const tenant = await nextTenant()
    // Given a tenant that was just connected: asking means the scan that waits already
    const asked = await tenant.request()
    expect(asked).toMatchObject({ number: 1, status: 'queued', phase: 'queued', trigger: 'first' })
    // When it runs
    const scan = await tenant.scan()
    // Then
    expect(scan).toMatchObject({
      id: asked.id,
      status: 'succeeded',
      phase: 'done',
      coverage: 'full',
      error: null,
    })
    expect(Object.values(scan.sources).map(({ state }) => state)).toEqual(
      Array(listedSources.length + 1).fill('READ'),
    )
    expect(scan.sources.users?.items).toBe(60)
    expect(scan.summary?.counts.applications).toBe(scan.sources.applications?.items)
    expect((await chunks(tenant, scan.id)).size).toBe(28)
  })

  test('goes on where an attempt before was cut off: what was read to its end is not read again', async () => {
    const tenant = await nextTenant()
    const { id } = await tenant.request()
    // Given an attempt that ends while the last source is read
    const stopping = new AbortController()
    simulator().fail({ on: /roleAssignments/, kind: 'hang' })
    const first = tenant.attempt(id, { signal: stopping.signal })
    await expectEventually(async () => (await tenant.get(id)).sources.roleAssignments !== undefined)
    stopping.abort(new Error('the process ends'))
    await expect(first).rejects.toThrow('the process ends')
    simulator().clearFaults()
    const before = simulator().requests().length
    // When another one goes on
    await tenant.attempt(id)
    // Then it reads that source alone
    expect((await tenant.get(id)).status).toBe('succeeded')
    const read = simulator()
      .requests()
      .slice(before)
      .map(({ path }) => path)
    expect(read.filter((path) => path.startsWith('/v1.0/users'))).toEqual([])
    expect(read.some((path) => path.includes('roleAssignments'))).toBe(true)
  })
})

const findings = async (
  { rows, tenantId }: ScannedTenant,
  { number, as_of, created_at }: Scan,
  rule: string,
) => {
  const looked = { tenantId, number, asOf: as_of ?? created_at }
  const { items } = await rows((db) => listFindings(db, looked, { rule: [rule] }, { page: 1, limit: 100 }))
  return items
}
const app = async ({ rows, tenantId }: ScannedTenant, search: string) => {
  const page = { page: 1, limit: 1 }
  const found = await rows((db) => listApps(db, { tenantId }, { search }, { by: 'name', order: 'asc' }, page))
  return found.items[0]
}

describe('a scan whose tenant is disconnected meanwhile', () => {
  test('has failed and says so, and its attempt ends quietly', async () => {
    const tenant = await nextTenant()
    const { id } = await tenant.request()
    // Given an attempt in the middle of its reading
    simulator().fail({ on: /roleAssignments/, kind: 'hang' })
    const stopping = new AbortController()
    const attempt = tenant.attempt(id, { signal: stopping.signal })
    await expectEventually(async () => (await tenant.get(id)).sources.roleAssignments !== undefined)
    // When somebody takes the connection away
    await tenant.rows((db) => disconnectTenant(db, tenant))
    expect(await tenant.get(id)).toMatchObject({
      status: 'failed',
      error_code: 'DISCONNECTED',
      error: 'The tenant was disconnected.',
    })
    // Then the attempt changes nothing more, whenever it goes on
    stopping.abort(new Error('the process ends'))
    await attempt.catch(() => {})
    await tenant.attempt(id)
    expect(await tenant.get(id)).toMatchObject({ status: 'failed', error_code: 'DISCONNECTED' })
    await expect(tenant.request()).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a scan and a sync of one tenant at once', () => {
  test('both end well', async () => {
    const tenant = await nextTenant()
    const { organizationId, tenantId } = tenant
    const sync = await tenant.rows((db) => requestSync(db, tenant))
    const order = { organizationId, tenantId, syncId: sync.id }
    const [scan] = await Promise.all([
      tenant.scan(),
      tenant.rows((db) => runSync(db, server.connectors, order, new AbortController().signal)),
    ])
    expect(scan).toMatchObject({ status: 'succeeded', coverage: 'full' })
    expect(await tenant.rows((db) => getSync(db, tenant, sync.id))).toMatchObject({ status: 'succeeded' })
  })
})

describe('a second scan', () => {
  test('says what is new, what is worse and what is over since the first', async () => {
    const [index, tenant] = [used, await nextTenant()]
    const { entraTenantId = '' } = simulator().connections[index] ?? {}
    // Given an app with an owner whose secret ends soon while another one goes on, and one without an owner
    const change = (name: string, fn: (app: AppSpec) => AppSpec) =>
      simulator().changeApplication(entraTenantId, name, fn)
    change('Payroll Export', (app) => ({
      ...app,
      secrets: [
        [400, -10],
        [30, -90],
      ],
    }))
    change('Intranet', (app) => ({ ...app, owners: [] }))
    const first = await tenant.scan()
    expect(await findings(tenant, first, 'APP-022')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ object_name: 'Intranet', state: 'OPEN', change: 'NEW' }),
      ]),
    )
    // When the other secret is removed and the owner comes back
    change('Payroll Export', (app) => ({ ...app, secrets: [[400, -10]] }))
    change('Intranet', (app) => ({ ...app, owners: [0, 1] }))
    const second = await tenant.scan()
    // Then the first finding is the same one, and worse
    const of = (name: string, list: ListedFinding[]) => list.filter(({ object_name }) => object_name === name)
    const [before] = of('Payroll Export', await findings(tenant, first, 'APP-002'))
    const [now] = of('Payroll Export', await findings(tenant, second, 'APP-002'))
    expect(now).toMatchObject({ id: before?.id, change: 'WORSENED', first_seen_at: before?.first_seen_at })
    expect(now?.points).toBeGreaterThan(before?.points ?? 0)
    // And the second is over, since the clock of the second scan
    expect(of('Intranet', await findings(tenant, second, 'APP-022'))).toMatchObject([
      { state: 'RESOLVED', change: 'RESOLVED', last_seen_at: first.as_of, resolved_at: second.as_of },
    ])
    expect(second.summary?.findings).toMatchObject({ resolved: 1, worsened: 1 })
    // And the first scan still says what it said
    expect(of('Intranet', await findings(tenant, first, 'APP-022'))).toMatchObject([{ state: 'OPEN' }])
    expect(await chunks(tenant, first.id)).not.toEqual(new Map())
  })

  test('of a directory that is as it was writes nothing but itself', async () => {
    const tenant = await nextTenant()
    const first = await tenant.scan()
    const stored = () =>
      tenant.rows(async (db) => ({
        spans: (
          await sql<{ x: string }>`select xmin::text as x, finding_id, from_scan from finding_spans
          where tenant_id = ${tenant.tenantId} order by finding_id, from_scan`.execute(db)
        ).rows,
        apps: (
          await sql<{ x: string }>`select xmin::text as x, app_id from governed_apps
          where tenant_id = ${tenant.tenantId} order by app_id`.execute(db)
        ).rows,
      }))
    const before = await stored()
    // As of the same time: days that are left are told in words.
    const { id } = await tenant.rows((db) => startDatedScan(db, tenant, first.as_of ?? new Date()))
    await tenant.attempt(id)
    expect((await tenant.get(id)).status).toBe('succeeded')
    expect(await stored()).toEqual(before)
  })

  test('that cannot read everything leaves what it cannot decide as it was, and says so', async () => {
    const tenant = await nextTenant()
    const first = await tenant.scan()
    const owned = await findings(tenant, first, 'APP-027')
    expect(owned.length).toBeGreaterThan(0)
    const name = owned[0]?.object_name ?? ''
    const scored = await app(tenant, name)
    // When the directory refuses one report
    simulator().fail({ on: /userRegistrationDetails/, kind: 'status', status: 403 })
    const second = await tenant.scan()
    // Then the scan is partial
    expect(second).toMatchObject({ status: 'succeeded', coverage: 'partial' })
    expect(second.sources.registrations).toMatchObject({ state: 'REFUSED' })
    expect(second.summary?.unknownRules.map(({ id }) => id)).toContain('APP-027')
    // And what that report is needed for is neither over nor new
    const after = await findings(tenant, second, 'APP-027')
    expect(after.filter(({ state }) => state === 'OPEN')).toEqual(
      owned.map(({ id }) => expect.objectContaining({ id, change: 'UNCHANGED', last_seen_at: second.as_of })),
    )
    expect(after.filter(({ state }) => state === 'UNKNOWN')).toMatchObject([{ object_type: 'TENANT' }])
    expect(second.summary?.findings).toMatchObject({ resolved: 0, new: 0 })
    // And no app looks better
    expect(await app(tenant, name)).toMatchObject({ score: scored?.score, level: scored?.level })
    // And when the report is back, the unknown is over
    simulator().clearFaults()
    const third = await tenant.scan()
    expect((await findings(tenant, third, 'APP-027')).map(({ state, change }) => [state, change])).toEqual([
      ...owned.map(() => ['OPEN', 'UNCHANGED']),
      ['RESOLVED', 'RESOLVED'],
    ])
  })
})

describe('a scan of a directory that is not as it should be', () => {
  const everything = /v1\.0|beta/
  test.each([
    [
      'whose credentials are refused',
      {
        on: /oauth2/,
        kind: 'status',
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret provided.',
          error_codes: [7000215],
        },
      },
      'CREDENTIALS_REFUSED',
    ],
    [
      'that nobody has consented in',
      {
        on: /oauth2/,
        kind: 'status',
        status: 400,
        body: { error: 'invalid_grant', error_description: 'AADSTS65001: no consent', error_codes: [65001] },
      },
      'CONSENT_MISSING',
    ],
    [
      'that lets nothing be read',
      {
        on: everything,
        kind: 'status',
        status: 403,
        body: { error: { code: 'Authorization_RequestDenied', message: 'no' } },
      },
      'CONSENT_MISSING',
    ],
    ['that answers with half a page', { on: everything, kind: 'invalid_json' }, 'UNAVAILABLE'],
    ['that answers in HTML', { on: everything, kind: 'rewrite', rewrite: () => '<html>' }, 'UNAVAILABLE'],
    [
      'whose pages lead to another host',
      {
        on: everything,
        kind: 'rewrite',
        rewrite: (body: object) => ({ ...body, '@odata.nextLink': 'http://127.0.0.1:1/v1.0/users' }),
      },
      'UNAVAILABLE',
    ],
  ] as const)('%s fails with words, and nothing that was found is lost', async (_what, fault, code) => {
    const tenant = await lastTenant()
    const before = await app(tenant, 'Payroll Export')
    simulator().revokeTokens()
    simulator().fail({ times: Infinity, ...fault } as Fault)
    const scan = await tenant.scan()
    expect(scan).toMatchObject({ status: 'failed', coverage: null, summary: null, error_code: code })
    expect(scan.error).toMatch(/^[A-Z].*\.$/)
    expect(await app(tenant, 'Payroll Export')).toEqual(before)
  })
})

async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
  const since = Date.now()
  while (!(await holds())) {
    if (Date.now() - since > 10_000) throw new Error('waited in vain')
    await new Promise((passed) => setTimeout(passed, 20))
  }
}
