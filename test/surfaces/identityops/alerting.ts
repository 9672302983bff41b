import { afterEach, beforeAll, expect } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { operations } from '../../../generated/types.ts'
import { cancelScan, startDatedScan } from '../../../src/domain/scans/requests.ts'
import { type ChatRooms, openChatRoomsFor } from '../../support/chat-rooms.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createMember, type Member } from '../../support/people.ts'
import { createScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { until } from '../../support/worker.ts'
import { base, createCustomer, createTenantKey, type Customer } from './client.ts'
import { useMailbox } from './mailbox.ts'
import type { Subscription } from './subscribing.ts'

export type Wanted =
  operations['identityops_createAlertSubscription']['requestBody']['content']['application/json']

/** A customer with as many tenants as somebody needs, each with a directory that can be changed between scans. */
export function useAlerts({ directories = 1 } = {}) {
  const server = startServer({ unlimited: true })
  const simulator = useSimulator(server, { directories, users: () => 40 })
  const given = {} as { customer: Customer; ana: Member; rooms: ChatRooms }
  // Before the worker that posts there.
  beforeAll(async () => void (given.rooms = await openChatRoomsFor(server)))
  const mailbox = useMailbox(server)
  beforeAll(async () => {
    given.customer = await createCustomer(server)
    given.ana = await given.customer.rows((db) => createMember(db))
  })

  // What a test subscribes to, the next one does not hear of.
  afterEach(async () => {
    const { client } = given.customer
    const { data } = await client.listAlertSubscriptions({ params: { query: { limit: 100 } } })
    for (const { id } of data?.data ?? []) await client.deleteAlertSubscription({ params: { path: { id } } })
  })

  /** A tenant whose directory is the one with this index. */
  async function tenantOf(index: number, name?: string, own: Customer = given.customer) {
    const connection = simulator().connections[index]
    if (connection === undefined) throw new Error('there is no such directory')
    const tenant = await createScannedTenant(server, own.organizationId, connection, name)
    const { entraTenantId } = connection
    return {
      ...tenant,
      key: await createTenantKey(own, tenant, 'admin'),
      change: (...args: Tail<Parameters<ReturnType<typeof simulator>['changeApplication']>>) =>
        simulator().changeApplication(entraTenantId, ...args),
      add: (...args: Tail<Parameters<ReturnType<typeof simulator>['addApplication']>>) =>
        simulator().addApplication(entraTenantId, ...args),
      remove: (name: string) => simulator().removeApplication(entraTenantId, name),
      /** Scans as if it were so many days from now. */
      async scanAt(days: number) {
        // The first one would begin now.
        await tenant.rows((db) => cancelScan(db, tenant.tenantId, 'another one follows'))
        const { id } = await tenant.rows((db) =>
          startDatedScan(db, tenant, new Date(Date.now() + days * 86_400_000)),
        )
        await tenant.attempt(id)
        return tenant.get(id)
      },
    }
  }

  async function subscribe(wanted: Partial<Wanted>, own: Customer = given.customer): Promise<Subscription> {
    const body = { name: 'A test', triggers: ['NEW_FINDING'], channel: 'IN_APP', ...wanted }
    const answer = await request(server.baseUrl)
      .post(`${base}/alert-subscriptions`)
      .set(bearer(own.keys.admin))
      .send(body)
    expect([answer.status, answer.body]).toEqual([201, expect.anything()])
    return answer.body as Subscription
  }

  const subscription = async (id: string, own: Customer = given.customer) => {
    const answer = await request(server.baseUrl)
      .get(`${base}/alert-subscriptions?limit=100`)
      .set(bearer(own.keys.read))
    return (answer.body as { data: Subscription[] }).data.find((one) => one.id === id)
  }

  /** Waits until nothing more is to be done for an organization now. */
  const settled = async ({ organizationId }: Pick<Customer, 'organizationId'> = given.customer) => {
    const jobs = async () => {
      const { rows } = await sql`select from graphile_worker._private_jobs as job
        join graphile_worker._private_tasks as task on task.id = job.task_id
        where job.payload->>'organizationId' = ${organizationId} and job.run_at <= now() + interval '10 s'
          and task.identifier in ('match_alerts', 'send_alerts', 'deliver_mail', 'deliver_chat', 'deliver_webhooks')`.execute(
        server.owner.reference,
      )
      return rows.length
    }
    await until(jobs, (count) => count === 0)
  }

  /** What subscriptions were told, by the trigger: how much of it. */
  async function told({ id }: Pick<Subscription, 'id'>, own: Customer = given.customer) {
    await settled(own)
    const { rows } = await own.rows((db) =>
      sql<{ trigger: string; subject: string; step: string; sent: boolean }>`
        select trigger, subject, step, sent_at is not null as sent from alert_deliveries
        where organization_id = ${own.organizationId} and subscription_id = ${id}
        order by created_at, trigger, subject, step`.execute(db),
    )
    return rows
  }

  return { server, simulator, mailbox, given, tenantOf, subscribe, subscription, settled, told }
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never
