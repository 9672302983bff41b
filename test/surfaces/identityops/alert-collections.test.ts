import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { sendCollected } from '../../../src/domain/alerts/collected.ts'
import { bearer } from '../../support/opspilot365.ts'
import { useAlerts } from './alerting.ts'
import { base } from './client.ts'

const { server, mailbox, given, tenantOf, subscribe, subscription, settled } = useAlerts({
  directories: 3,
})
let tenant: Awaited<ReturnType<typeof tenantOf>>
let app = 0

beforeAll(async () => {
  tenant = await tenantOf(0)
  await tenant.scan()
})

/** Lets a scan find that the secrets of one more app have expired. */
async function find(name = `Robot ${(app += 1)}`): Promise<string> {
  tenant.add({ name, secrets: [[400, 3]] })
  await tenant.scan()
  await settled()
  return name
}
const expired = { rules: ['APP-001'] }

describe('what is collected', () => {
  const dueOf = async (id: string) => {
    const { rows } = await given.customer.rows((db) =>
      sql<{ due_at: Date; waiting: boolean }>`select due_at, sent_at is null as waiting from alert_deliveries
        where subscription_id = ${id}`.execute(db),
    )
    return rows
  }
  const jobsOf = async (id: string) => {
    const { rows } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
      where key like ${`alerts ${id}%`}`.execute(server.owner.reference)
    return rows.map(({ run_at }) => run_at)
  }
  const letItCome = async (id: string) => {
    const { customer } = given
    const { organizationId } = customer
    await customer.rows((db) =>
      sql`update alert_deliveries set due_at = now() where subscription_id = ${id} and sent_at is null`.execute(
        db,
      ),
    )
    const ref = { organizationId, subscriptionId: id }
    await tenant.rows((db) => sendCollected(db, server.connectors, ref))
    await settled()
  }
  const byMail = () => ({ channel: 'EMAIL' as const, recipients: [given.ana.email] })

  test('DAILY is sent at eight in the morning, in one mail about all scans, and once', async () => {
    const one = await subscribe({ ...expired, ...byMail(), delivery: 'DAILY' })
    const names = [await find(), await find()]
    expect(mailbox.server.received).toEqual([])
    expect((await subscription(one.id))?.lastSentAt).toBeNull()
    const due = await dueOf(one.id)
    expect(due.map(({ waiting }) => waiting)).toEqual([true, true])
    const [{ due_at: at } = { due_at: new Date(0) }] = due
    expect(at.toISOString()).toMatch(/T08:00:00.000Z$/)
    expect(at.getTime() - Date.now()).toBeLessThanOrEqual(86_400_000)
    expect(await jobsOf(one.id)).toEqual([at])
    await letItCome(one.id)
    const [mail] = mailbox.server.received
    expect(mailbox.server.received).toHaveLength(1)
    expect(mail?.subject).toBe('Adatum Retail: 2 new findings')
    for (const name of names) expect(mail?.text).toContain(`"${name}"`)
    expect((await subscription(one.id))?.lastSentAt).toEqual(expect.any(String))
    await letItCome(one.id)
    expect(mailbox.server.received).toHaveLength(1)
  })

  test('WEEKLY is sent on Mondays, by the clocks of the organization', async () => {
    const zone = { timeZone: 'America/New_York' }
    const set = (body: object) =>
      request(server.baseUrl)
        .put(`${base}/notification-preferences`)
        .set(bearer(given.customer.keys.admin))
        .send(body)
    expect((await set(zone)).status).toBe(200)
    const one = await subscribe({ ...expired, ...byMail(), delivery: 'WEEKLY' })
    await find()
    const [{ due_at: at } = { due_at: new Date(0) }] = await dueOf(one.id)
    const local = new Intl.DateTimeFormat('en-GB', {
      ...zone,
      weekday: 'long',
      timeStyle: undefined,
      hour: '2-digit',
      minute: '2-digit',
    })
    expect(local.format(at)).toBe('Monday 08:00')
    expect((await set({ timeZone: 'UTC' })).status).toBe(200)
  })

  test('names the tenant of each thing when there are several', async () => {
    const one = await subscribe({ ...expired, ...byMail(), delivery: 'DAILY' })
    const second = await tenantOf(1, 'Fabrikam')
    await second.scan()
    await find()
    await letItCome(one.id)
    const [mail] = mailbox.server.received
    expect(mail?.subject).toMatch(/^2 tenants: \d+ new findings$/)
    expect(mail?.text).toContain('\nAdatum Retail: The secret')
    expect(mail?.text).toContain('\nFabrikam: The secret')
  })

  test('is told to nobody when the subscription is deleted before', async () => {
    const one = await subscribe({ ...expired, ...byMail(), delivery: 'DAILY' })
    await find()
    const { customer } = given
    await customer.client.deleteAlertSubscription({ params: { path: { id: one.id } } })
    await letItCome(one.id)
    expect(mailbox.server.received).toEqual([])
  })
})
