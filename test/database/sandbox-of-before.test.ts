import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide, sidesOf } from '../../src/database/database.ts'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade(
  '028',
  'when %s migrates, what waits in the queue is of the side that it is about',
  async ({ owner, superuser, upgrade }) => {
    // Given an organization with a tenant on each side, a sync of each that waits, and a delivery to each side
    const id = randomUUID()
    await owner.reference.insertInto('organizations').values({ id, slug: 'older', name: 'Older' }).execute()
    await owner.withOrganization(liveSide(id), async (db) => {
      await sql`insert into tenants (name, sandbox) values ('Live', false), ('Sandbox', true)`.execute(db)
      await sql`select enqueue_job('sync_directory',
        json_build_object('organizationId', organization_id, 'tenantId', id), null, null, name, 25)
      from tenants`.execute(db)
      await sql`
      with endpoint as (
        insert into webhook_endpoints (sandbox, url, events, sealed_secret)
        select sandbox, 'https://hooks.example/', '{user.created}', 'none' from unnest('{t,f}'::boolean[]) as sandbox
        returning id, sandbox
      ), event as (
        insert into events (type, sandbox, severity, tenant, details)
        select 'user.created', sandbox, 'low', '{}', '{}' from endpoint returning id, sandbox
      )
      insert into webhook_deliveries (endpoint_id, event_id)
      select endpoint.id, event.id from endpoint join event using (sandbox)`.execute(db)
      await sql`select wake_deliveries(false)`.execute(db)
    })

    // When it is migrated
    await upgrade()

    // Then each job names its side, the sandbox's deliveries are called for as well, and each side has its tenant
    const { rows: jobs } = await sql<{ queue: string; sandbox: boolean }>`
    select queue.queue_name as queue, payload->'sandbox' as sandbox from graphile_worker._private_jobs as job
    join graphile_worker._private_job_queues as queue on queue.id = job.job_queue_id order by queue.queue_name collate "C"`.execute(
      owner.reference,
    )
    expect(jobs).toEqual([
      { queue: 'Live', sandbox: false },
      { queue: 'Sandbox', sandbox: true },
      { queue: `deliver_webhooks ${id}`, sandbox: false },
      { queue: `deliver_webhooks ${id} sandbox`, sandbox: true },
    ])
    // A superuser is under no row-level security.
    if (superuser) return
    const names = await Promise.all(
      sidesOf(id).map((side) =>
        owner.withOrganization(side, (db) => db.selectFrom('tenants').select('name').execute()),
      ),
    )
    expect(names).toEqual([[{ name: 'Live' }], [{ name: 'Sandbox' }]])
  },
)
