import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import {
  eventually,
  isAlive,
  patience,
  type ServerProcess,
  startProcess,
  whenReady,
} from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { directories: 2, users: () => 300 })
let customer: Customer

interface Message {
  headers: Record<string, string>
  body: string
}
const received: Message[] = []
/** Whether the receiver leaves senders waiting. */
let holding = false
const receiver = http.createServer((req, res) => {
  let body = ''
  req.setEncoding('utf8').on('data', (text: string) => (body += text))
  req.on('end', () => {
    received.push({ headers: req.headers as Record<string, string>, body })
    if (!holding) res.writeHead(204).end()
  })
})

beforeAll(async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  customer = await createCustomer(server)
})
afterAll(() => {
  receiver.closeAllConnections()
  receiver.close()
})

const subscribe = async () => {
  const { port } = receiver.address() as AddressInfo
  const { data } = await customer.client.createWebhook({
    body: { url: `http://127.0.0.1:${port}/`, events: ['user.created'] },
  })
  return data?.data ?? { id: '', secret: '' }
}
const delivery = async (id: string) =>
  (await customer.client.listWebhookDeliveries({ params: { path: { id } } })).data?.data[0]

async function startRole(role: 'web' | 'worker'): Promise<ServerProcess> {
  const { port } = receiver.address() as AddressInfo
  const started = startProcess({
    DATABASE_URL: server.ownerUrl,
    ROLE: role,
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
    WEBHOOK_ALLOWED_PORTS: String(port),
    MICROSOFT_LOGIN_URL: simulator().loginUrl,
    MICROSOFT_GRAPH_URL: simulator().graphUrl,
    SCAN_DNS: 'off',
  })
  await whenReady(started)
  return started
}

describe('a worker', () => {
  test(
    'that is killed in the middle of a delivery loses nothing: another one makes it within 30 s',
    async () => {
      const { id, secret } = await subscribe()
      holding = true
      const first = await startRole('worker')
      await customer.client.testWebhook({ params: { path: { id } } })
      await eventually('the first attempt', () => received.length === 1)
      first.kill('SIGKILL')
      await first.exited
      expect((await delivery(id))?.status).toBe('pending')

      holding = false
      const second = await startRole('worker')
      const since = Date.now()
      await eventually('the second attempt', async () => (await delivery(id))?.status === 'succeeded')
      expect(Date.now() - since).toBeLessThan(30_000)
      // The receiver can tell that it is the same message; it is counted as one attempt, and made no third time.
      expect(received).toHaveLength(2)
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(received.map(({ body }) => body)).size).toBe(1)
      for (const { body, headers } of received)
        expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
      expect((await delivery(id))?.attempts).toBe(1)
      expect(isAlive(second.pid)).toBe(true)
    },
    patience,
  )

  test(
    'that is asked to stop releases what runs, and ends',
    async () => {
      const { id } = await subscribe()
      received.splice(0)
      holding = true
      const first = await startRole('worker')
      await customer.client.testWebhook({ params: { path: { id } } })
      await eventually('the first attempt', () => received.length === 1)
      first.kill('SIGTERM')
      expect(await first.exited).toEqual({ code: 0, signal: null })
      const { rows } = await sql<{ locked: number }>`
      select count(*) as locked from graphile_worker._private_jobs where locked_by is not null`.execute(
        server.owner.reference,
      )
      expect(rows[0]?.locked).toBe(0)
      expect((await delivery(id))?.status).toBe('pending')
      holding = false
      await startRole('worker')
      await eventually('the second attempt', async () => (await delivery(id))?.status === 'succeeded')
    },
    patience,
  )

  test(
    'leaves a job whose attempts are used up in the queue as dead, with its last error',
    async () => {
      await sql`select graphile_worker.add_job('deliver_webhook', '{"organizationId": "none"}', max_attempts => 1)`.execute(
        server.owner.reference,
      )
      await startRole('worker')
      const dead = await eventually('the dead job', async () => {
        const { rows } = await sql<{ last_error: string }>`
        select last_error from graphile_worker.jobs where attempts = max_attempts and last_error is not null`.execute(
          server.owner.reference,
        )
        return rows[0]
      })
      expect(dead.last_error).toContain('an organization id must be a UUID')
    },
    patience,
  )
})

describe('a worker in the middle of a sync', () => {
  /** Starts a sync and ends its worker when all users are read and the rest has to wait. */
  async function interrupt(directory: number, signal: 'SIGKILL' | 'SIGTERM') {
    const { id } = await createTenant(customer)
    await customer.client.connectTenant({
      params: { path: { id } },
      body: simulator().connections[directory] ?? { entraTenantId: '', clientId: '', clientSecret: '' },
    })
    const { data } = await customer.client.syncTenant({ params: { path: { id } } })
    const syncId = data?.data.syncId ?? ''
    simulator().fail({ kind: 'status', status: 429, retryAfter: '60', on: /groups/ })
    const since = simulator().requests().length
    const worker = await startRole('worker')
    await eventually('the wait', () =>
      simulator()
        .requests()
        .slice(since)
        .some(({ status }) => status === 429),
    )
    worker.kill(signal)
    expect((await worker.exited).code).toBe(signal === 'SIGTERM' ? 0 : null)
    return { id, syncId }
  }
  const status = async (id: string, syncId: string) =>
    (await customer.client.getSync({ params: { path: { id, syncId } } })).data?.data.status

  test.each([
    ['is killed: another one takes it up within 30 s', 0, 'SIGKILL'],
    ['is asked to stop: it releases the sync', 1, 'SIGTERM'],
  ] as const)(
    '%s, and nothing is done twice',
    async (_what, directory, signal) => {
      const { id, syncId } = await interrupt(directory, signal)
      expect(await status(id, syncId)).toBe('running')
      expect((await customer.client.listUsers({ params: { path: { id } } })).data?.meta.total).toBe(0)
      await startRole('worker')
      const since = Date.now()
      await eventually('the sync', async () => (await status(id, syncId)) === 'succeeded')
      expect(Date.now() - since).toBeLessThan(30_000)
      expect((await customer.client.listUsers({ params: { path: { id } } })).data?.meta.total).toBe(300)
      const { rows } = await sql<{ events: number; audit: number; staged: number }>`
        select (select count(*) from events where tenant_id = ${id} and type = 'tenant.synced') as events,
          (select count(*) from audit_events where tenant_id = ${id} and action = 'tenant.synced') as audit,
          (select count(*) from staged_objects) as staged`.execute(server.owner.reference)
      expect(rows).toEqual([{ events: 1, audit: 1, staged: 0 }])
    },
    patience,
  )
})

describe('a web process', () => {
  test(
    'runs no jobs',
    async () => {
      const { id } = await subscribe()
      received.splice(0)
      await startRole('web')
      await customer.client.testWebhook({ params: { path: { id } } })
      await new Promise((done) => setTimeout(done, 2500))
      expect(received).toHaveLength(0)
      expect((await delivery(id))?.status).toBe('pending')
    },
    patience,
  )
})
