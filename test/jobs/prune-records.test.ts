import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import { createChatIntegration } from '../../src/domain/chat/integrations.ts'
import { sendMails } from '../../src/domain/mail/mails.ts'
import { hold } from '../../src/domain/notifications/held.ts'
import { createAbandonment } from '../../src/jobs/abandonment.ts'
import { pruneRecords } from '../../src/jobs/prune-records.ts'
import type { Retention } from '../../src/jobs/retention.ts'
import { rules } from '../../src/jobs/retention.ts'
import { bulkOf, form, type Job } from '../support/bulk.ts'
import { slackUrl } from '../support/chat-rooms.ts'
import { fillEveryTable } from '../support/every-table.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { createMember } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { storeScan } from '../support/stored-scan.ts'
import { createUserpilotCustomer } from '../support/userpilot.ts'
import { vault } from '../support/vault.ts'
import { insertWaitingAlert } from '../support/waiting-alert.ts'

const server = startServer({ unlimited: true })
let client: pg.Client
/** As an owner of the tables who is no superuser: row-level security, being forced, holds for that one as well. */
let ownerUrl: string
let customers: Customer[]
const rowsAtOnce = 3

beforeAll(async () => {
  client = new pg.Client(server.ownerUrl)
  await client.connect()
  server.defer(() => client.end())
  const role = `owner_${randomUUID().slice(0, 8)}`
  await client.query(`create role ${role} login password 'p' in role tenantry_app`)
  await client.query(`grant usage on schema graphile_worker to ${role}`)
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace = any('{public, graphile_worker}'::regnamespace[]) and relkind in ('r', 'p')`,
  )
  for (const { name } of rows) await client.query(`alter table ${name} owner to ${role}`)
  server.defer(() => client.query(`drop owned by ${role} cascade; drop role ${role}`))
  const url = new URL(server.ownerUrl)
  url.username = role
  url.password = 'p'
  ownerUrl = url.href
  customers = [await createCustomer(server), await createCustomer(server)]
})

/** What happens once a day. */
const prune = (retention: Partial<Retention> = {}) =>
  pruneRecords({
    ownerUrl,
    database: server.database,
    abandonment: createAbandonment(server.database),
    webhookDays: 90,
    auditDays: null,
    rowsAtOnce,
    ...retention,
  }).run((text, values) => client.query(text, values))

/** Rows of a table that one organization has. */
const count = async (customer: Customer, table: string) => {
  const { rows } = await customer.rows((db) =>
    sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}
      where organization_id = ${customer.organizationId}`.execute(db),
  )
  return rows[0]?.rows ?? 0
}
const tables = Object.entries(rules).flatMap(([table, rule]) => ('expired' in rule ? [table] : []))
const counts = async (customer: Customer): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await count(customer, table)] as const)),
  )

/** Makes everything that an organization has look as if it had happened so long before. */
const age = (customer: Customer, days: number) =>
  customer.rows(async (db) => {
    const { rows } = await sql<{ table: string; columns: string[] }>`
      select table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp with time zone' and table_name = any(${tables})
      group by 1`.execute(db)
    for (const { table, columns } of rows)
      await sql`update ${sql.table(table)} set ${sql.join(
        columns.map((name) => sql`${sql.id(name)} = ${sql.id(name)} - make_interval(days => ${days})`),
      )} where organization_id = ${customer.organizationId}`.execute(db)
  })

test('every table of the schema has a rule, and the documentation names it', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'kysely%' order by 1`,
  )
  expect(Object.keys(rules).toSorted()).toEqual(rows.map(({ name }) => name))
  const document = await readFile('docs/production.md', 'utf8')
  const section = document.slice(document.indexOf('**What is kept'), document.indexOf('**Health.**'))
  expect(rows.filter(({ name }) => !section.includes(`\`${name}\``))).toEqual([])
})

describe('prune_records', () => {
  /** Some more of what a busy organization has, so that no batch holds all of it. */
  const fill = async (customer: Customer) => {
    await fillEveryTable(server, customer)
    const mine = sql`organization_id = ${customer.organizationId}`
    await customer.rows(async (db) => {
      await sql`insert into idempotency_keys (surface, caller, key, request_hash)
        select 's', 'c', 'more ' || n, decode(repeat('00', 32), 'hex') from generate_series(1, 10) as n`.execute(
        db,
      )
      await sql`insert into sessions (user_id, expires_at)
        select user_id, now() + interval '1 hour' from memberships where ${mine} limit 1`.execute(db)
      await sql`update api_keys set expires_at = now() where id = ${customer.keyIds.read}`.execute(db)
      // Everything has ended, but for a delivery, a mail and a message to a channel that wait.
      await sql`insert into webhook_deliveries (endpoint_id, event_id, status, next_attempt_at)
        select endpoint_id, event_id, 'failed', null from webhook_deliveries where ${mine} limit 1`.execute(
        db,
      )
      await sql`insert into events (type, severity, sandbox, tenant, details)
        values ('user.created', 'low', false, '{}', '{}')`.execute(db)
      await sql`update acknowledgements set ended_at = now(), ended_why = 'withdrawn' where ${mine}`.execute(
        db,
      )
      await sql`insert into mails (id, kind, recipient, status, next_attempt_at, ended_at)
        values (gen_random_uuid(), 'test', 'ana@a.example', 'sent', null, now())`.execute(db)
      await sql`insert into chat_deliveries (id, integration_id, status, next_attempt_at, ended_at)
        select gen_random_uuid(), id, 'succeeded', null, now() from chat_integrations where ${mine}`.execute(
        db,
      )
      await sql`insert into alert_deliveries (subscription_id, trigger, subject, step, tenant_id, scan_id, scan_number,
          weight, points, due_at, sent_at)
        select subscription_id, trigger, subject, '2', tenant_id, scan_id, scan_number, weight, points, now(), now()
        from alert_deliveries where ${mine}`.execute(db)
      await sql`update background_jobs set status = 'completed', received_at = now(), end_time = now()
        where ${mine}`.execute(db)
      await sql`update directory_syncs set status = 'succeeded', finished_at = now(), run_id = null
        where ${mine}`.execute(db)
      await sql`insert into directory_syncs (tenant_id, id, status, created_at, finished_at)
        select tenant_id, gen_random_uuid(), 'failed', now() - interval '1 hour', now() from directory_syncs
        where ${mine}`.execute(db)
    })
  }

  test('leaves everything that is young, and takes what is old from all organizations', async () => {
    for (const customer of customers) await fill(customer)
    const before = await Promise.all(customers.map(counts))
    // What a sync that has ended left behind has no time of its own.
    const young = before.map((found): typeof found => ({ ...found, staged_objects: 0 }))
    await prune()
    expect(await Promise.all(customers.map(counts))).toEqual(young)

    for (const customer of customers) await age(customer, 91)
    const batches = await batchesOf('idempotency_keys', () => prune())
    for (const [index, customer] of customers.entries()) {
      const left = await counts(customer)
      expect(left).toEqual({
        ...Object.fromEntries(tables.map((table) => [table, 0])),
        // The one that waits, with its event; the trail; the last sync; the keys that may still be used.
        webhook_deliveries: 1,
        events: 1,
        mails: 1,
        chat_deliveries: 1,
        // Nobody is told again of a credential before it ends.
        alert_deliveries: 2,
        audit_events: young[index]?.['audit_events'],
        directory_syncs: 1,
        // As many as the plan has, however old they are.
        scans: 1,
        finding_spans: young[index]?.['finding_spans'],
        api_keys: (young[index]?.['api_keys'] ?? 0) - 1,
      })
      for (const table of ['background_job_errors', 'upload_chunks', 'refresh_tokens'])
        expect(await count(customer, table)).toBe(0)
    }
    expect(Math.max(...batches)).toBe(rowsAtOnce)

    const settled = await Promise.all(customers.map(counts))
    await prune()
    expect(await Promise.all(customers.map(counts))).toEqual(settled)
    await prune({ auditDays: 92 })
    expect(await Promise.all(customers.map(counts))).toEqual(settled)
    await prune({ auditDays: 90 })
    for (const customer of customers) expect(await count(customer, 'audit_events')).toBe(0)
    for (const customer of customers) await age(customer, 110)
    await prune()
    // The one that waits to be sent.
    for (const customer of customers) expect(await count(customer, 'alert_deliveries')).toBe(1)
  })

  /** How many rows each statement takes from a table. */
  async function batchesOf(table: string, fn: () => Promise<void>): Promise<number[]> {
    await client.query(`create table batches (rows integer)`)
    await client.query(`create function note_batch() returns trigger language plpgsql security definer as $$ begin
      insert into batches select count(*) from gone; return null; end $$`)
    await client.query(`create trigger note_batch after delete on ${table} referencing old table as gone
      for each statement execute function note_batch()`)
    await fn()
    const { rows } = await client.query<{ rows: number }>('select rows from batches')
    await client.query(`drop trigger note_batch on ${table}; drop function note_batch; drop table batches`)
    return rows.map((batch) => batch.rows)
  }

  test('takes away jobs that have been dead for a month, and no others', async () => {
    const payload = { organizationId: customers[0]?.organizationId }
    const add = async (key: string, state: string) => {
      await client.query(`select from graphile_worker.add_job('deliver_webhook', $1, job_key => $2)`, [
        payload,
        key,
      ])
      await client.query(`update graphile_worker._private_jobs set ${state} where key = $1`, [key])
    }
    await client.query('delete from graphile_worker._private_jobs')
    await add('dead long', `attempts = max_attempts, run_at = now() - interval '31 days'`)
    await add('dead', `attempts = max_attempts, run_at = now() - interval '29 days'`)
    await add('late', `run_at = now() - interval '31 days'`)
    await prune()
    const { rows } = await client.query<{ key: string }>(
      `select key from graphile_worker._private_jobs where key like '%dead%' or key = 'late' order by key`,
    )
    expect(rows.map(({ key }) => key)).toEqual(['dead', 'late'])
  })

  test('keeps as many scans of a tenant as the plan has, and the findings of these', async () => {
    const customer = await createCustomer(server)
    const { id: tenantId } = await createTenant(customer)
    const { organizationId } = customer
    // Given five scans that each find another app, of an organization whose plan keeps three
    for (let scan = 0; scan < 5; scan += 1) await storeScan(customer.rows, { organizationId, tenantId })
    const numbers = (column: 'number' | 'from_scan', table: 'scans' | 'finding_spans') =>
      customer.rows(async (db) => {
        const { rows } = await sql<{
          n: number
        }>`select distinct ${sql.ref(column)} as n from ${sql.table(table)}
          where tenant_id = ${tenantId} and organization_id = ${organizationId}
            and ${table === 'scans' ? sql`true` : sql`object_type = 'APPLICATION'`} order by 1`.execute(db)
        return rows.map(({ n }) => n)
      })
    expect(await numbers('from_scan', 'finding_spans')).toEqual([1, 2, 3, 4, 5])
    await client.query(
      `insert into organization_plans (organization_id, surface, plan) values ($1, 'identityops', 'FREE')
       on conflict (organization_id, surface) do update set plan = excluded.plan`,
      [organizationId],
    )
    await prune()
    expect(await numbers('number', 'scans')).toEqual([3, 4, 5])
    // The second scan's were found to be over by the third, which says so.
    expect(await numbers('from_scan', 'finding_spans')).toEqual([2, 3, 4, 5])
  })

  test('ends what waits for jobs that somebody took out of the queue', async () => {
    const customer = await createCustomer(server)
    const analytics = await createUserpilotCustomer(server, { organizationId: customer.organizationId })
    const bulk = bulkOf(server, analytics)
    // Given an import, a sync, a deletion, a delivery, a mail, a message to a channel, a notification and an alert that wait
    const { job_id } = (await bulk.post('/imports', form('{"x":1}\n'))).body as Job
    const { id } = await createTenant(customer)
    await customer.rows((db) =>
      db.updateTable('tenants').set({ status: 'connected' }).where('id', '=', id).execute(),
    )
    const sync = await customer.client.syncTenant({ params: { path: { id } } })
    const syncId = sync.data?.data.syncId ?? ''
    await analytics.client.deleteUsers({ body: { users: ['a'] } })
    const { data } = await customer.client.createWebhook({
      body: { url: 'http://127.0.0.1:9/', events: ['user.created'] },
    })
    await customer.client.testWebhook({ params: { path: { id: data?.data.id ?? '' } } })
    await customer.rows((db) =>
      sendMails(db, vault, customer.organizationId, [
        { kind: 'test', to: 'ana@a.example', content: { subject: 's', text: 't', html: 'h' } },
      ]),
    )
    await customer.rows((db) =>
      createChatIntegration(db, server.connectors, customer.organizationId, {
        provider: 'slack',
        name: 'alerts',
        url: slackUrl(),
        minSeverity: 'low',
        categories: [],
        sendTest: true,
      }),
    )
    await customer.rows(async (db) => {
      const { userId } = await createMember(db)
      const about = { id: randomUUID(), userId, category: 'ALERT', critical: false } as const
      const content = { subject: 's', text: 't', html: 'h' }
      const due = new Date(Date.now() - 60_000)
      await hold(db, vault, customer.organizationId, [{ ...about, content, due }])
    })
    await customer.rows((db) => insertWaitingAlert(db, { tenantId: id, subject: id }))
    const waiting = async () => ({
      job: (await bulk.job(job_id)).status,
      sync: (await customer.client.getSync({ params: { path: { id, syncId } } })).data?.data.status,
    })
    // When jobs are there, nothing is ended; when they are not, all is
    await prune()
    expect(await waiting()).toEqual({ job: 'queued', sync: 'queued' })
    await client.query('delete from graphile_worker._private_jobs')
    await prune()
    expect(await waiting()).toEqual({ job: 'failed', sync: 'failed' })
    const { rows } = await client.query<{ task: string }>(
      `select identifier as task from graphile_worker._private_jobs as job
       join graphile_worker._private_tasks as task on task.id = task_id
       where payload->>'organizationId' = $1 order by 1`,
      [customer.organizationId],
    )
    expect(rows.map(({ task }) => task)).toEqual([
      'delete_profiles',
      'deliver_chat',
      'deliver_mail',
      'deliver_webhooks',
      'send_alerts',
      'send_digest',
    ])
  })
})
