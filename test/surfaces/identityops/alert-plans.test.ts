import { beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { Plans } from '../../../src/domain/access/plans.ts'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { applyPlanLimits } from '../../../src/domain/alerts/plan-limits.ts'
import { liveSide } from '../../../src/database/database.ts'
import { slackUrl } from '../../support/chat-rooms.ts'
import { createMember, type Member } from '../../support/people.ts'
import { useAlerts } from './alerting.ts'
import type { Subscription } from './subscribing.ts'
import { createCustomer, type Customer } from './client.ts'

const { server, mailbox, tenantOf, subscribe, subscription, told } = useAlerts({ directories: 1 })
let own: Customer
let people: Member[]
beforeEach(async () => {
  own = await createCustomer(server)
  people = await own.rows(async (db) => {
    const made: Member[] = []
    for (let index = 0; index < 4; index += 1) made.push(await createMember(db))
    return made
  })
})

/** Changes the plan, and brings one side to it. */
async function change(identityops: NonNullable<Plans['identityops']>, sandbox = false): Promise<void> {
  const { organizationId } = own
  await own.rows((db) => givePlans(db, { identityops }))
  await server.database.withOrganization(
    { organizationId, sandbox },
    (db) => applyPlanLimits(db, organizationId),
    { actor: 'test' },
  )
}
const mail = (...indexes: number[]) =>
  subscribe({ channel: 'EMAIL', recipients: indexes.map((index) => people[index]?.email ?? '') }, own)
const pausedOf = async (all: readonly Subscription[]) =>
  (await Promise.all(all.map(({ id }) => subscription(id, own)))).map((one) => one?.paused?.reason ?? null)

// What has too few recipients is shown by the database: below ENTERPRISE keys see nothing.
const paused = async (all: readonly Subscription[]) => {
  await change('ENTERPRISE')
  return pausedOf(all)
}

describe('when a plan has fewer recipients than there are', () => {
  const statesOf = async (all: readonly Subscription[]) => {
    const { rows } = await own.rows((db) =>
      sql<{ id: string; paused: string | null }>`select id, paused from alert_subscriptions
        where organization_id = ${own.organizationId}`.execute(db),
    )
    return all.map(({ id }) => rows.find((row) => row.id === id)?.paused ?? null)
  }

  test('the newest subscriptions wait, and go on when a plan has enough again', async () => {
    const all = [await mail(0), await mail(0), await mail(0, 1), await mail(0), await mail(2)]
    await change('FREE')
    // The first two need one recipient; those after the third one, which is beyond, wait with it.
    const limit = 'PLAN_LIMIT'
    expect(await statesOf(all)).toEqual([null, null, limit, limit, limit])
    await change('FREE')
    expect(await statesOf(all)).toEqual([null, null, limit, limit, limit])
    await change('STARTER')
    expect(await statesOf(all)).toEqual([null, null, null, null, null])
    expect(await paused(all)).toEqual([null, null, null, null, null])
  })

  test('a recipient who leaves makes room for the next', async () => {
    const all = [await mail(0), await mail(1)]
    await change('FREE')
    expect(await statesOf(all)).toEqual([null, 'PLAN_LIMIT'])
    await own.rows((db) =>
      sql`delete from memberships where organization_id = ${own.organizationId}
        and user_id = ${people[0]?.userId}`.execute(db),
    )
    await change('FREE')
    expect(await statesOf(all)).toEqual([null, null])
  })

  test('subscriptions without recipients go on', async () => {
    const all = [await mail(0, 1), await subscribe({}, own)]
    await change('FREE')
    expect(await statesOf(all)).toEqual(['PLAN_LIMIT', null])
  })

  test('is shown, and nobody is told anything by one that waits: each scan looks at the plan', async () => {
    const tenant = await tenantOf(0, 'Adatum Retail', own)
    await tenant.scan()
    const all = [await mail(0), await mail(1)]
    await own.rows((db) => givePlans(db, { identityops: 'FREE' }))
    tenant.add({ name: 'Robot', secrets: [[400, 3]] })
    await tenant.scan()
    const counts = await Promise.all(all.map(async (one) => (await told(one, own)).length))
    expect([(counts[0] ?? 0) > 0, counts[1]]).toEqual([true, 0])
    expect(mailbox.server.received.map(({ envelope }) => envelope.to)).toEqual([[people[0]?.email]])
    // Keys work again, and what the last look found is shown.
    await own.rows((db) => givePlans(db, { identityops: 'ENTERPRISE' }))
    expect(await pausedOf(all)).toEqual([null, 'PLAN_LIMIT'])
  })
})

describe('when a plan has fewer webhooks and chats than there are', () => {
  test('those beyond are disabled, the newest first, and exactly these are enabled again', async () => {
    const hooks: string[] = []
    for (let index = 0; index < 12; index += 1) {
      const body = { url: `https://hooks.adatum.example/${index}`, events: ['scan.failed' as const] }
      hooks.push((await own.client.createWebhook({ body })).data?.id ?? '')
    }
    const chat = { provider: 'SLACK' as const, name: 'Alerts', url: slackUrl(), sendTest: false }
    const chats = [(await own.client.createChatIntegration({ body: chat })).data?.id ?? '']
    // One is off by the customer's wish, one since its receiver is gone, and one is another surface's.
    const { organizationId } = own
    await own.rows(async (db) => {
      const here = sql`organization_id = ${organizationId}`
      await sql`update webhook_endpoints set enabled = false where ${here} and id = ${hooks[0]}`.execute(db)
      await sql`update webhook_endpoints set enabled = false, disabled_reason = 'gone' where ${here} and id = ${hooks[1]}`.execute(
        db,
      )
      await sql`insert into webhook_endpoints (url, events, surface, sandbox, sealed_secret)
        select 'https://other.example', events, 'opspilot365', sandbox, sealed_secret from webhook_endpoints
        where ${here} and id = ${hooks[2]}`.execute(db)
    })
    const states = async () => {
      const { rows } = await own.rows((db) =>
        sql<{ id: string; state: string }>`
          select id, case when enabled then 'on' else coalesce(disabled_reason, 'off') end as state
          from webhook_endpoints where organization_id = ${organizationId} and surface = 'identityops'
          union all
          select id, case when enabled then 'on' else disabled_reason end from chat_integrations
          where organization_id = ${organizationId}`.execute(db),
      )
      return [...hooks, ...chats].map((id) => rows.find((row) => row.id === id)?.state)
    }
    const all = (ofWebhooks: string[], ofChat: string) => ['off', 'gone', ...ofWebhooks, ofChat]
    const on = Array<string>(10).fill('on')
    await change('PRO')
    expect(await states()).toEqual(all(on, 'on'))
    await change('STARTER')
    expect(await states()).toEqual(all(Array<string>(10).fill('plan'), 'plan'))
    await own.rows((db) =>
      sql`update webhook_endpoints set enabled = true, disabled_reason = null
        where organization_id = ${organizationId} and id = any(${hooks.slice(0, 2)}::uuid[])`.execute(db),
    )
    await change('PRO')
    expect(await states()).toEqual([...on, 'plan', 'plan', 'on'])
    await change('ENTERPRISE')
    expect(await states()).toEqual([...on, 'on', 'on', 'on'])
    const shown = await own.client.listWebhooks({})
    expect(shown.data?.data.every(({ disabledReason }) => disabledReason === null)).toBe(true)
    const { rows: elsewhere } = await own.rows((db) =>
      sql<{ enabled: boolean }>`select enabled from webhook_endpoints
        where organization_id = ${organizationId} and surface = 'opspilot365'`.execute(db),
    )
    expect(elsewhere).toEqual([{ enabled: true }])
  })

  test('is told as what it is', async () => {
    const body = { url: 'https://hooks.adatum.example/', events: ['scan.failed' as const] }
    await own.client.createWebhook({ body })
    await change('FREE')
    await own.rows((db) => givePlans(db, { identityops: 'ENTERPRISE' }))
    const { data } = await own.client.listWebhooks({})
    expect(data?.data.map(({ enabled, disabledReason }) => [enabled, disabledReason])).toEqual([
      [false, 'PLAN'],
    ])
  })

  test('the other side is another one to be brought to the plan', async () => {
    const body = { url: 'https://hooks.adatum.example/', events: ['scan.failed' as const] }
    await own.client.createWebhook({ body })
    await change('FREE', true)
    const enabled = await server.owner.withOrganization(liveSide(own.organizationId), (db) =>
      db
        .selectFrom('webhook_endpoints')
        .select('enabled')
        .where('organization_id', '=', own.organizationId)
        .execute(),
    )
    expect(enabled).toEqual([{ enabled: true }])
  })
})
