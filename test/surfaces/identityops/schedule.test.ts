import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { nextRun, runSchedule } from '../../../src/domain/scans/schedule.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, browserHeaders, createCustomer, createTenantKey, type Customer, signIn } from './client.ts'

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 40 })
let customer: Customer
let tenant: ScannedTenant
let key: string

beforeAll(async () => {
  customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  await tenant.scan()
  key = await createTenantKey(customer, tenant, 'admin')
})

const path = `${base}/scan-schedule`
const get = async () =>
  (await request(server.baseUrl).get(path).set(bearer(key))).body as Record<string, unknown>
const put = (body: object) => request(server.baseUrl).put(path).set(bearer(key)).send(body)
const daily = { enabled: true, frequency: 'DAILY', time: '06:00' }
/** Lets the time come, and runs the job as a worker would. */
async function letItCome(): Promise<void> {
  await customer.rows((db) =>
    sql`update scan_schedules set next_run_at = now() - interval '1 minute'
      where organization_id = ${customer.organizationId}`.execute(db),
  )
  await tenant.rows((db) => runSchedule(db, tenant))
}
const jobs = async () => {
  const { rows } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
    where key = ${`scan schedule ${tenant.tenantId}`}`.execute(server.owner.reference)
  return rows
}

describe('a schedule', () => {
  test('is off until somebody makes one, and then has a next time', async () => {
    expect(await get()).toMatchObject({ enabled: false, nextRunAt: null, lastRunAt: null })
    const answer = await put({ ...daily, timeZone: 'Europe/Ljubljana' })
    expect(answer.status).toBe(200)
    const { nextRunAt } = answer.body as { nextRunAt: string }
    const local = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Ljubljana' })
    expect(local.format(new Date(nextRunAt))).toBe('06:00')
    expect(await jobs()).toEqual([{ run_at: new Date(nextRunAt) }])
    expect(await get()).toEqual(answer.body)
  })

  test('scans when it is time, once, and sees to the next time', async () => {
    await letItCome()
    const scan = await tenant.scan()
    expect(scan).toMatchObject({ number: 2, trigger: 'scheduled', status: 'succeeded' })
    const after = await get()
    expect(Date.parse(String(after['nextRunAt']))).toBeGreaterThan(Date.now())
    expect(after).toMatchObject({ lastRunAt: expect.any(String), lastProblem: null })
    expect(await jobs()).toHaveLength(1)
    // A job that comes too early, or twice, does nothing.
    await tenant.rows((db) => runSchedule(db, tenant))
    expect(await get()).toEqual(after)
  })

  test('goes on when something stands in the way, and says what', async () => {
    const plan = (identityops: 'FREE' | 'STARTER' | 'ENTERPRISE') =>
      customer.rows((db) => givePlans(db, { identityops }))
    await plan('FREE')
    await letItCome()
    await plan('ENTERPRISE')
    expect(await get()).toMatchObject({
      enabled: true,
      lastProblem: 'The plan does not include scheduled scans.',
      nextRunAt: expect.any(String),
    })
  })

  test('that is switched off does nothing any more', async () => {
    await put({ ...daily, enabled: false })
    await tenant.rows((db) => runSchedule(db, tenant))
    expect(await get()).toMatchObject({ enabled: false, nextRunAt: null })
  })

  test.each([
    ['dayOfWeek', { ...daily, frequency: 'WEEKLY' }],
    ['dayOfWeek', { ...daily, frequency: 'WEEKLY', dayOfWeek: 'MONDAY' }],
    ['time', { ...daily, time: '24:00' }],
    ['time', { ...daily, time: '6:00' }],
    ['timeZone', { ...daily, timeZone: 'Europe/Nowhere' }],
    ['timeZone', { ...daily, timeZone: '../etc/passwd' }],
    ['frequency', { ...daily, frequency: 'HOURLY' }],
  ])('refuses what does not fit, and names %s', async (field, body) => {
    const { status, body: answer } = await put(body)
    expect([status, answer]).toMatchObject([400, { error: { details: { fields: [{ field, in: 'body' }] } } }])
  })

  test('needs a plan that includes it', async () => {
    const free = await createCustomer(server, 'FREE')
    const person = await signIn(server, free.organizationId)
    const answer = await request(server.baseUrl).put(path).set(browserHeaders(person.session)).send(daily)
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { message: 'Needs the Starter plan.', details: { feature: 'SCHEDULED_SCANS' } } },
    ])
  })
})

describe('the next time', () => {
  test.each([
    ['a day, before it', null, '06:00', 'UTC', '2026-03-02T05:59:59Z', '2026-03-02T06:00:00Z'],
    ['a day, at it', null, '06:00', 'UTC', '2026-03-02T06:00:00Z', '2026-03-03T06:00:00Z'],
    ['a week', 'MON', '06:00', 'UTC', '2026-03-02T06:00:00Z', '2026-03-09T06:00:00Z'],
    [
      'an hour that is skipped',
      null,
      '02:30',
      'Europe/Ljubljana',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00Z',
    ],
    [
      'an hour that comes twice',
      null,
      '02:30',
      'Europe/Ljubljana',
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00Z',
    ],
    ['the day after that', null, '02:30', 'Europe/Ljubljana', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
    [
      'the far side of the date line',
      'TUE',
      '00:00',
      'Pacific/Kiritimati',
      '2026-03-01T00:00:00Z',
      '2026-03-02T10:00:00Z',
    ],
  ] as const)('of %s', (_what, dayOfWeek, time, timeZone, after, expected) => {
    const frequency = dayOfWeek === null ? 'DAILY' : 'WEEKLY'
    expect(nextRun({ frequency, dayOfWeek, time, timeZone }, new Date(after))).toEqual(new Date(expected))
  })
})
