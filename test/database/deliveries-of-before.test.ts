import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade(
  '016',
  'when %s migrates, what has a job stays due, and what was given up is not sent',
  async ({ owner, upgrade }) => {
    const id = randomUUID()
    await owner.reference.insertInto('organizations').values({ id, slug: 'older', name: 'Older' }).execute()
    const due = () =>
      owner.withOrganization(liveSide(id), async (db) => {
        const { rows } = await sql<{ body: string; due: boolean }>`
        select body, next_attempt_at is not null as due from webhook_deliveries order by body`.execute(db)
        return Object.fromEntries(rows.map(({ body, due }) => [body, due]))
      })
    await owner.withOrganization(liveSide(id), async (db) => {
      await sql`
      with endpoint as (
        insert into webhook_endpoints (sandbox, url, events, sealed_secret)
        values (false, 'https://hooks.example/', '{user.created}', 'none') returning id
      ), event as (
        insert into events (type, sandbox, severity, tenant, details)
        values ('user.created', false, 'low', '{}', '{}') returning id
      )
      insert into webhook_deliveries (endpoint_id, event_id, body)
      select endpoint.id, event.id, body from endpoint, event, unnest(array['queued', 'given up']) as body`.execute(
        db,
      )
      await sql`select enqueue_job('deliver_webhook', '{}', null, id::text, null, 25)
      from webhook_deliveries where body = 'queued'`.execute(db)
    })
    expect(await due()).toEqual({ queued: true, 'given up': true })

    await upgrade()

    expect(await due()).toEqual({ queued: true, 'given up': false })
    const { rows } = await sql<{ forced: boolean }>`select relforcerowsecurity as forced from pg_class
    where relname = 'webhook_deliveries'`.execute(owner.reference)
    expect(rows).toEqual([{ forced: true }])
  },
)
