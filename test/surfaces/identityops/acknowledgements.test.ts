import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { expire } from '../../../src/domain/scans/acknowledgements.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, createTenantKey, type Customer } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']
type App = components['schemas']['IdentityOpsApp']

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let customer: Customer
let tenant: ScannedTenant
let key: string

beforeAll(async () => {
  customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  change((app) => ({
    ...app,
    secrets: [
      [400, -20],
      [30, -90],
    ],
  }))
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  await tenant.scan()
  key = await createTenantKey(customer, tenant, 'admin')
})

type Change = Parameters<ReturnType<typeof simulator>['changeApplication']>[2]
function change(fn: Change): void {
  const entraTenantId = simulator().connections[0]?.entraTenantId ?? ''
  simulator().changeApplication(entraTenantId, 'Payroll Export', fn)
}

const get = (path: string) => request(server.baseUrl).get(`${base}${path}`).set(bearer(key))
const post = (path: string, body: object) =>
  request(server.baseUrl).post(`${base}${path}`).set(bearer(key)).send(body)
const findings = async (query: string) =>
  ((await get(`/findings?limit=100&${query}`)).body as { data: Finding[] }).data
const payroll = async () => ((await get('/apps?search=Payroll')).body as { data: App[] }).data[0]
const expiring = async () => {
  const [finding] = await findings('rule=APP-002&search=Payroll')
  if (finding === undefined) throw new Error('nothing expires')
  return finding
}
const lapses = async (): Promise<unknown[]> => {
  const { rows } = await customer.rows((db) =>
    sql<{ details: unknown }>`select details from events where type = 'acknowledgement.lapsed'
      and organization_id = ${customer.organizationId} order by created_at`.execute(db),
  )
  return rows.map(({ details }) => details)
}

describe('a finding that is acknowledged', () => {
  test('says who accepted it and why; the score counts it, and openScore does not', async () => {
    const { id, points } = await expiring()
    const app = await payroll()
    expect(app?.openScore).toBe(app?.score)
    const answer = await post(`/apps/${app?.id}/acknowledge`, {
      findingId: id,
      reason: 'Ends with the project',
    })
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        id,
        acknowledgement: {
          reason: 'Ends with the project',
          expiresAt: null,
          by: expect.stringMatching(/^key /),
        },
      },
    ])
    expect(await payroll()).toMatchObject({
      score: app?.score,
      openScore: (app?.score ?? 0) - points,
      findings: { acknowledged: 1 },
    })
    expect((await findings('acknowledged=true')).map((finding) => finding.id)).toEqual([id])
    expect((await findings('acknowledged=false')).map((finding) => finding.id)).not.toContain(id)
    expect(
      ((await get('/apps?acknowledged=true')).body as { data: App[] }).data.map(({ name }) => name),
    ).toEqual(['Payroll Export'])
  })

  test('stays so over the next scan, which finds the same', async () => {
    await tenant.scan()
    expect((await expiring()).acknowledgement).toMatchObject({ reason: 'Ends with the project' })
  })

  test('is accepted by who came last', async () => {
    const { id } = await expiring()
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    await post(`/findings/${id}/acknowledge`, { reason: 'Only for today', expiresAt })
    expect((await expiring()).acknowledgement).toMatchObject({ reason: 'Only for today', expiresAt })
  })

  test('is open again when its time has come, and that is told once', async () => {
    const { id } = await expiring()
    const { rows } = await customer.rows((db) =>
      sql<{ id: string }>`update acknowledgements set expires_at = now() - interval '1 second'
        where organization_id = ${customer.organizationId} and ended_at is null returning id`.execute(db),
    )
    // Whether or not the job has come to it.
    expect((await expiring()).acknowledgement).toBeNull()
    const order = { tenantId: tenant.tenantId, acknowledgementId: rows[0]?.id ?? '' }
    for (let time = 0; time < 2; time += 1) await tenant.rows((db) => expire(db, order))
    expect(await lapses()).toEqual([{ findingId: id, why: 'expired' }])
  })

  test('is open again when a scan finds more than was accepted', async () => {
    const { id } = await expiring()
    await post(`/findings/${id}/acknowledge`, { reason: 'Another secret takes over' })
    // When the other secret is taken away
    change((app) => ({ ...app, secrets: [[400, -20]] }))
    await tenant.scan()
    expect(await expiring()).toMatchObject({ id, change: 'WORSENED', acknowledgement: null })
    expect(await lapses()).toEqual([
      { findingId: id, why: 'expired' },
      { findingId: id, why: 'worsened' },
    ])
  })

  test('is open again when somebody takes that back, once', async () => {
    const { id } = await expiring()
    await post(`/findings/${id}/acknowledge`, { reason: 'Accepted by mistake' })
    const take = () => request(server.baseUrl).delete(`${base}/findings/${id}/acknowledge`).set(bearer(key))
    expect((await take()).status).toBe(204)
    expect((await expiring()).acknowledgement).toBeNull()
    expect((await take()).status).toBe(404)
  })

  test('ends with the finding, and does not come back with it', async () => {
    const { id } = await expiring()
    await post(`/findings/${id}/acknowledge`, { reason: 'Nothing to be done' })
    change((app) => ({ ...app, secrets: [[30, -90]] }))
    await tenant.scan()
    expect(await expiring()).toMatchObject({ id, state: 'RESOLVED', acknowledgement: null })
    const refused = await post(`/findings/${id}/acknowledge`, { reason: 'Too late for that' })
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { error: { details: { reason: 'RESOLVED' } } },
    ])
  })
})

describe('acknowledging', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

  test.each([
    ['reason', { reason: 'four' }],
    ['reason', { reason: 'x'.repeat(1001) }],
    ['reason', {}],
    ['expiresAt', { reason: 'It is known.', expiresAt: inDays(-1) }],
    ['expiresAt', { reason: 'It is known.', expiresAt: inDays(367) }],
    ['expiresAt', { reason: 'It is known.', expiresAt: 'soon' }],
  ])('refuses what does not fit, and names %s', async (field, body) => {
    const [finding] = await findings('rule=APP-008')
    const { status, body: answer } = await post(`/findings/${finding?.id}/acknowledge`, body)
    expect([status, answer]).toMatchObject([400, { error: { details: { fields: [{ field, in: 'body' }] } } }])
  })

  test('a finding of another app, of another tenant, or none at all is not there', async () => {
    const [finding] = await findings('rule=APP-008&search=Ticket')
    const reason = 'It is known.'
    const other = await createCustomer(server)
    for (const call of [
      post(`/apps/${(await payroll())?.id}/acknowledge`, { findingId: finding?.id, reason }),
      post('/findings/2b6f0d9e-0000-4000-8000-000000000000/acknowledge', { reason }),
      request(server.baseUrl)
        .post(`${base}/findings/${finding?.id}/acknowledge`)
        .set(bearer(other.keys.admin))
        .send({ reason }),
    ])
      expect((await call).status).toBe(404)
  })

  test('twenty times at once leaves one', async () => {
    const [finding] = await findings('rule=APP-008&search=Ticket')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        post(`/findings/${finding?.id}/acknowledge`, { reason: `It is known ${index}` }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const { rows } = await customer.rows((db) =>
      sql<{ n: number }>`select count(*) as n from acknowledgements where ended_at is null
        and finding_id = ${finding?.id}`.execute(db),
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  test('needs a plan that includes it, and a role that decides', async () => {
    const free = await createCustomer(server, 'FREE')
    const path = `${base}/findings/2b6f0d9e-0000-4000-8000-000000000000/acknowledge`
    const refused = await request(server.baseUrl)
      .post(path)
      .set(bearer(free.keys.admin))
      .send({ reason: 'It is known.' })
    expect([refused.status, refused.body]).toMatchObject([403, { error: { code: 'FEATURE_NOT_AVAILABLE' } }])
  })
})
