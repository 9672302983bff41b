import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
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
    expect(Object.values(scan.sources).map(({ state }) => state)).toEqual(Array(11).fill('READ'))
    expect(scan.sources.users?.items).toBe(60)
    expect(scan.summary?.counts.applications).toBe(scan.sources.applications?.items)
    expect((await chunks(tenant, scan.id)).size).toBe(10)
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

async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
  const since = Date.now()
  while (!(await holds())) {
    if (Date.now() - since > 10_000) throw new Error('waited in vain')
    await new Promise((passed) => setTimeout(passed, 20))
  }
}
