import { beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { sql } from 'kysely'
import { latestScan } from '../../src/domain/scans/requests.ts'
import { listFindings } from '../../src/domain/scans/findings.ts'
import { type NameServer, startNameServer } from '../support/name-server.ts'
import { eventually, patience, startProcess, whenReady } from '../support/process.ts'
import { createScannedTenant, type ScannedTenant } from '../support/scans.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 2, users: () => 60, special: () => ({ seed: 1 }) })

/** Says what the simulator says to scans of this process. */
let names: NameServer
beforeAll(async () => {
  names = await startNameServer((name) => (name.endsWith('.invalid') ? 'NXDOMAIN' : { A: ['192.0.2.1'] }))
})

/** Starts a worker, ends it without a word as soon as `isSo`, and lets others have what it held. */
async function killWhen(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const worker = startProcess({
    DATABASE_URL: server.ownerUrl,
    ROLE: 'worker',
    MICROSOFT_LOGIN_URL: simulator().loginUrl,
    MICROSOFT_GRAPH_URL: simulator().graphUrl,
    DNS_SERVERS: names.address,
  })
  await whenReady(worker)
  await eventually(what, isSo)
  worker.kill('SIGKILL')
  await worker.exited
  // Its silence would be noticed after 20 seconds, as is shown elsewhere.
  await sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null`.execute(
    server.owner.reference,
  )
  await sql`update graphile_worker._private_job_queues set locked_at = null, locked_by = null`.execute(
    server.owner.reference,
  )
}

/** What a tenant's latest scan found, without what is particular to it. */
async function found({ rows, tenantId }: ScannedTenant) {
  const scan = await rows((db) => latestScan(db, { tenantId }))
  const looked = { tenantId, number: scan?.number ?? 0, asOf: scan?.as_of ?? new Date() }
  const { items } = await rows((db) => listFindings(db, looked, {}, { page: 1, limit: 100 }))
  return items.map(({ rule_id, severity, points, object_id, change }) => ({
    rule_id,
    severity,
    points,
    object_id: object_id === tenantId ? 'the tenant' : object_id,
    change,
  }))
}

test(
  'a worker that is killed in each phase of a scan loses nothing, and nothing is found twice',
  async () => {
    const organizationId = await server.createOrganization()
    const [tenant, quiet] = await Promise.all(
      simulator().connections.map((connection) => createScannedTenant(server, organizationId, connection)),
    )
    if (!tenant || !quiet) throw new Error('there are too few directories')
    // Given what an undisturbed scan of the same directory finds
    await quiet.scan()
    const expected = await found(quiet)
    expect(expected.length).toBeGreaterThan(10)

    const { id } = await tenant.request()
    const isIn = (phase: string) => async () => (await tenant.get(id)).phase === phase
    // When workers are killed while they collect
    simulator().fail({ kind: 'hang', times: Infinity, on: /roleAssignments/ })
    await killWhen('collecting', async () => (await tenant.get(id)).sources.roleAssignments !== undefined)
    simulator().clearFaults()
    // And while they evaluate
    await killWhen('evaluating', isIn('evaluating'))
    // And while they store
    const holder = new pg.Client(server.ownerUrl)
    await holder.connect()
    await holder.query('begin; lock table governed_apps in share mode')
    await killWhen('storing', isIn('storing'))
    await holder.end()
    expect((await tenant.get(id)).status).toBe('running')
    expect(await found(tenant)).toEqual([])
    // Then the next one brings it to its end
    await killWhen('the end', isIn('done'))
    expect(await tenant.get(id)).toMatchObject({ status: 'succeeded', coverage: 'full' })
    expect(await found(tenant)).toEqual(expected)
    expect(names.asked).toContain('A campaign.invalid')
  },
  patience,
)
