import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { listWebhookDeliveries } from '../../src/domain/webhooks/delivery-log.ts'
import { listWebhookEndpoints } from '../../src/domain/webhooks/endpoints.ts'
import { announce } from '../../src/domain/webhooks/events.ts'
import { testUpgrade } from '../support/older-database.ts'

const page = { page: 1, limit: 10 }
const nothing = { missing: [], heldDeletions: { users: 0, groups: 0, devices: 0 } }
const counts = { users: 0, usersCreated: 0, usersUpdated: 0, usersDeleted: 0 }
const details = { ...nothing, ...counts, assignments: 0, groups: 0, devices: 0, leftOut: 0 }

testUpgrade(
  '029',
  'when %s migrates, webhooks are those of OpsPilot365, and mean what they meant by each name',
  async ({ owner, upgrade }) => {
    // Given a webhook that subscribed to both names of the end of a sync, and was told under one of them
    const id = randomUUID()
    await owner.reference.insertInto('organizations').values({ id, slug: 'older', name: 'Older' }).execute()
    const tenantId = randomUUID()
    await owner.withOrganization(liveSide(id), async (db) => {
      await sql`insert into tenants (id, name) values (${tenantId}, 'Adatum')`.execute(db)
      await sql`
        with endpoint as (
          insert into webhook_endpoints (url, events, sealed_secret)
          values ('https://hooks.example/', '{tenant.synced,operations.sync_completed}', 'none') returning id
        ), event as (
          insert into events (type, severity, tenant, details)
          values ('operations.sync_completed', 'low', '{}', '{}') returning id
        )
        insert into webhook_deliveries (endpoint_id, event_id) select endpoint.id, event.id from endpoint, event`.execute(
        db,
      )
    })

    // When it is migrated, and another sync ends
    await upgrade()
    await owner.withOrganization(
      liveSide(id),
      (db) =>
        announce(db, {
          type: 'tenant.synced',
          severity: 'low',
          tenantId,
          targetId: tenantId,
          details: { ...details, syncId: randomUUID(), status: 'succeeded' },
        }),
      { actor: 'test' },
    )

    // Then it is told of that under both
    const told = await owner.withOrganization(liveSide(id), async (db) => {
      const { items } = await listWebhookEndpoints(db, 'opspilot365', {}, page)
      const ref = { surface: 'opspilot365', id: items[0]?.id ?? '' }
      return (await listWebhookDeliveries(db, ref, {}, page)).items
    })
    expect(told.map(({ event }) => event).toSorted()).toEqual([
      'operations.sync_completed',
      'operations.sync_completed',
      'tenant.synced',
    ])
  },
)
