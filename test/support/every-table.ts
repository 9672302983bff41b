import { randomBytes, randomUUID } from 'node:crypto'
import type { Scoped } from '../../src/database/database.ts'
import { stage } from '../../src/domain/directory/staging.ts'
import { testWebhookEndpoint } from '../../src/domain/webhooks/delivery-log.ts'
import { acknowledge } from '../../src/domain/scans/acknowledgements.ts'
import { setScanSchedule } from '../../src/domain/scans/schedule.ts'
import { setScanSettings } from '../../src/domain/scans/settings.ts'
import { postChatMessages } from '../../src/domain/chat/posts.ts'
import { sendMails } from '../../src/domain/mail/mails.ts'
import { notify } from '../../src/domain/notifications/notify.ts'
import { setPreferences } from '../../src/domain/notifications/set-preferences.ts'
import { createWebhookEndpoint } from '../../src/domain/webhooks/endpoints.ts'
import { createTenant, type Customer } from './opspilot365.ts'
import { createMember } from './people.ts'
import type { TestServer } from './server.ts'
import { storeScan } from './stored-scan.ts'
import { createUserpilotCustomer } from './userpilot.ts'
import { vault } from './vault.ts'
import { insertWaitingAlert } from './waiting-alert.ts'

/** Gives a customer a row in each table of customer data. */
export async function fillEveryTable(server: TestServer, customer: Customer): Promise<void> {
  const { id, userIds } = await createTenant(customer, { users: 2, seats: 2 })
  const owner = { organizationId: customer.organizationId, surface: 'opspilot365' }
  await customer.rows(async (db) => {
    await db
      .insertInto('assigned_licenses')
      .values({ tenant_id: id, user_id: userIds[0] ?? '', sku_id: '6fd2c87f-b296-42f0-b197-1e91e994b900' })
      .execute()
    const endpoint = await createWebhookEndpoint(db, server.connectors, owner, {
      url: 'https://a.example',
      events: [{ name: 'user.created', type: 'user.created' }],
    })
    await db
      .insertInto('former_webhook_secrets')
      .values({
        endpoint_id: endpoint.id,
        id: endpoint.id,
        sealed_secret: vault.seal('secret', {
          organizationId: customer.organizationId,
          purpose: 'webhook_secret',
          id: endpoint.id,
        }),
        signs_until: new Date(Date.now() + 3_600_000),
      })
      .execute()
    await testWebhookEndpoint(db, { surface: 'opspilot365', id: endpoint.id })
    await db
      .insertInto('directory_connections')
      .values({
        tenant_id: id,
        client_id: id,
        sealed_client_secret: vault.seal('secret', {
          organizationId: customer.organizationId,
          purpose: 'client_secret',
          id,
        }),
      })
      .execute()
    await db
      .insertInto('idempotency_keys')
      .values({ surface: 's', caller: 'c', key: 'k', request_hash: Buffer.alloc(32) })
      .execute()
    await fillDirectory(db, id)
    await db.insertInto('api_users').values({ key_id: customer.keyIds.admin, tenant_id: id }).execute()
    await db.insertInto('locations').values({ tenant_id: id, name: 'Shop' }).execute()
    await db
      .insertInto('wifi_users')
      .values({ tenant_id: id, name: 'Ana Novak', email: 'ana@a.example', role: 'tenant', status: 1 })
      .execute()
    const { userId } = await createMember(db)
    await db
      .insertInto('browser_sessions')
      .values({
        user_id: userId,
        tenant_id: id,
        token_hash: randomBytes(32),
        previous_hash: randomBytes(32),
        expires_at: new Date(Date.now() + 86_400_000),
      })
      .execute()
    const integrationId = randomUUID()
    await db
      .insertInto('chat_integrations')
      .values({
        id: integrationId,
        provider: 'slack',
        name: 'alerts',
        sealed_url: vault.seal('https://hooks.slack.com/services/T1/B1/x', {
          organizationId: customer.organizationId,
          purpose: 'chat_url',
          id: integrationId,
        }),
        host: 'hooks.slack.com',
        hint: 'abcd',
        min_severity: 'low',
      })
      .execute()
    const message = { title: 't', severity: null, text: '', entries: [], more: 0, link: null }
    await postChatMessages(db, vault, customer.organizationId, [{ integrationId, message }])
    const [mailId = ''] = await sendMails(db, vault, customer.organizationId, [
      { kind: 'test', to: 'ana@a.example', content: { subject: 's', text: 't', html: 'h' } },
    ])
    const role = await db
      .selectFrom('roles')
      .select('id')
      .where('organization_id', '=', customer.organizationId)
      .where('name', '=', 'member')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('invites')
      .values({
        id: mailId,
        mail_id: mailId,
        email: 'ana@a.example',
        role_id: role.id,
        token_hash: randomBytes(32),
        expires_at: new Date(Date.now() + 3_600_000),
      })
      .execute()
    const { organizationId } = customer
    // Who has said nothing keeps what there was before: a row of each table.
    await setPreferences(db, { kind: 'key', organizationId }, { digest: { frequency: 'DAILY' } })
    await setPreferences(db, { kind: 'person', organizationId, userId }, { digest: { frequency: 'DAILY' } })
    await notify(db, server.connectors, organizationId, [
      {
        userId,
        category: 'ALERT',
        critical: false,
        key: 'k',
        subject: 's',
        text: 't',
        html: 'h',
        path: null,
        channels: ['EMAIL', 'IN_APP'],
      },
    ])
    await db
      .insertInto('external_identities')
      .values({ user_id: userId, issuer: 'i', tenant: 't', subject: userId, identity_hash: randomBytes(32) })
      .execute()
  })
  const { organizationId } = customer
  const { scanId, findingId } = await storeScan(customer.rows, { organizationId, tenantId: id })
  await customer.rows((db) =>
    acknowledge(db, { organizationId, tenantId: id, findingId }, { reason: 'It is known.' }),
  )
  const schedule = { frequency: 'DAILY', dayOfWeek: null, time: '06:00', timeZone: 'UTC' } as const
  await customer.rows((db) =>
    setScanSchedule(db, { organizationId, tenantId: id }, { ...schedule, enabled: true }),
  )
  await customer.rows((db) => setScanSettings(db, { tenantId: id }, { inactiveDays: 60 }))
  await customer.rows((db) =>
    db
      .insertInto('scan_chunks')
      .values({ scan_id: scanId, source: 'users', position: 0, bytes: Buffer.from('x') })
      .execute(),
  )
  await customer.rows((db) =>
    db.insertInto('sku_prices').values({ sku_id: 'e3', currency: 'EUR', amount: 3350 }).execute(),
  )
  await customer.rows(async (db) => {
    const subscriptionId = await insertWaitingAlert(db, { tenantId: id, subject: findingId })
    const { userId } = await createMember(db)
    await db
      .insertInto('alert_recipients')
      .values({ subscription_id: subscriptionId, user_id: userId, created_at: new Date() })
      .execute()
  })
  const { environmentId, client } = await createUserpilotCustomer(server, {
    organizationId: customer.organizationId,
  })
  await client.identifyUser({ body: { user_id: 'u', company: { company_id: 'c' } } })
  await client.trackEvent({ body: { user_id: 'u', event_name: 'looked', event_id: 'e' } })
  await customer.rows((db) =>
    db
      .insertInto('scheduled_deletions')
      .values({ environment_id: environmentId, kind: 'user', target_id: 'u' })
      .execute(),
  )
  await customer.rows(async (db) => {
    const { id } = await db
      .insertInto('background_jobs')
      .values({ environment_id: environmentId, actor: 'key x', type: 'import', filename: 'f' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('upload_chunks')
      .values({ job_id: id, position: 0, bytes: Buffer.alloc(1) })
      .execute()
    await db
      .insertInto('background_job_errors')
      .values({ job_id: id, line: 1, field: '', reason: 'r' })
      .execute()
  })
}

/** What is read of a tenant's directory, apart from users and licenses. */
async function fillDirectory(db: Scoped, id: string): Promise<void> {
  await db.insertInto('directory_syncs').values({ tenant_id: id, id }).execute()
  await db
    .insertInto('directory_writes')
    .values({ tenant_id: id, entra_object_id: id, read_at: new Date() })
    .execute()
  const group = { display_name: 'Group', mail_enabled: false, security_enabled: true, group_types: [] }
  await db
    .insertInto('directory_groups')
    .values({ tenant_id: id, id, ...group })
    .execute()
  await db
    .insertInto('directory_devices')
    .values({ tenant_id: id, id, display_name: 'Device', account_enabled: true })
    .execute()
  await stage(db, { tenantId: id, runId: id, stagedCount: 0 }, 'user', [{ id }])
}
