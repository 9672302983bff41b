import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTenant } from '../support/opspilot365.ts'
import { small, useDirectories } from '../support/directories.ts'
import { until } from '../support/worker.ts'

const {
  server,
  simulator,
  customer,
  tenantOf,
  syncOf,
  request,
  ended,
  sync,
  hurry,
  connectAndSync,
  mirror,
  expectEqual,
  leftovers,
} = useDirectories()

describe('asking for a sync', () => {
  test('answers 202 exactly as documented, and again with the same sync while it waits or runs', async () => {
    const { id } = await connectAndSync()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '4', on: /users\/delta/ })
    const first = await customer().client.syncTenant({ params: { path: { id } } })
    expect([first.response.status, first.data]).toEqual([
      202,
      { success: true, data: { syncId: expect.any(String), status: 'queued' } },
    ])
    const others = await Promise.all(Array.from({ length: 20 }, () => request(id)))
    expect(new Set(others.map(({ syncId }) => syncId))).toEqual(new Set([first.data?.data.syncId]))
    await until(
      () => request(id),
      ({ status }) => status === 'running',
    )
    // Gone while it is read: the run ends without a word, and a new tenant state is not touched.
    await customer().client.disconnectTenant({ params: { path: { id } } })
    expect(await syncOf(id, first.data?.data.syncId ?? '')).toMatchObject({
      status: 'failed',
      error: 'The tenant was disconnected.',
    })
  })

  test('twenty times at once makes one', async () => {
    const { id } = await connectAndSync()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => customer().client.syncTenant({ params: { path: { id } } })),
    )
    expect(new Set(answers.map(({ response }) => response.status))).toEqual(new Set([202]))
    const ids = [...new Set(answers.map(({ data }) => data?.data.syncId))]
    for (const syncId of ids) expect(await ended(id, syncId ?? '')).toMatchObject({ status: 'succeeded' })
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from directory_syncs where tenant_id = ${id} and status in ('queued', 'running')`.execute(
      server.owner.reference,
    )
    expect(rows[0]?.n).toBe(0)
  })

  test('is a conflict for a tenant that is not connected', async () => {
    const { id } = await createTenant(customer())
    const { response, error } = await customer().client.syncTenant({ params: { path: { id } } })
    expect([response.status, error?.error.code]).toEqual([409, 'CONFLICT'])
  })
})

describe('a sync that fails', () => {
  const attempt = async (id: string) => {
    const { syncId } = await request(id)
    return until(
      () => syncOf(id, syncId),
      (found) => found?.error !== null,
    )
  }

  test('for refused credentials ends at once; the last good state stays, and the tenant says why', async () => {
    const { id, directory } = await connectAndSync()
    const before = await mirror(id)
    const { lastSyncAt } = (await tenantOf(id)) ?? {}
    simulator().changeUser(directory.entraTenantId, before.users[0]?.entra ?? '', { displayName: 'Later' })
    const body = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } }
    simulator().fail({ kind: 'status', status: 403, body, on: /users/, times: 3 })
    expect(await attempt(id)).toMatchObject({
      status: 'failed',
      error: 'Microsoft refused GET /v1.0/users: Authorization_RequestDenied: Insufficient privileges.',
      counts: null,
    })
    expect(await mirror(id)).toEqual(before)
    expect(await tenantOf(id)).toMatchObject({
      status: 'sync_failed',
      lastSyncAt,
      lastSyncError: expect.stringContaining('Authorization_RequestDenied'),
    })
    expect(await leftovers()).toBe(0)
    simulator().clearFaults()
    // When it is well again, nothing was missed.
    expect(await sync(id)).toMatchObject({ status: 'succeeded' })
    expect(await tenantOf(id)).toMatchObject({ status: 'connected', lastSyncError: null })
    await expectEqual(id, directory)
  })

  test('for throttling beyond the timeout is tried again later, as late as Microsoft asks', async () => {
    const { id, directory } = await connectAndSync()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '900', on: /groups/ })
    expect(await attempt(id)).toMatchObject({ status: 'queued', error: 'Microsoft asks us to wait.' })
    expect(await tenantOf(id)).toMatchObject({
      status: 'sync_failed',
      lastSyncError: 'Microsoft asks us to wait.',
    })
    const { rows } = await sql<{ wait: number }>`
      select extract(epoch from run_at - now())::float as wait from graphile_worker._private_jobs
      where payload->>'tenantId' = ${id} and payload->>'syncId' is not null`.execute(server.owner.reference)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.wait).toBeGreaterThan(800)
    const { syncId } = await request(id)
    await hurry()
    expect(await ended(id, syncId)).toMatchObject({ status: 'succeeded', error: null })
    await expectEqual(id, directory)
  })

  test('again and again fails for good after six attempts', async () => {
    const { id } = await connectAndSync()
    simulator().fail({ kind: 'invalid_json', on: /organization/, times: 6 })
    const { syncId } = await request(id)
    const last = await until(
      async () => {
        await hurry()
        return syncOf(id, syncId)
      },
      (found) => found?.status === 'failed',
    )
    expect(last?.error).toContain('Microsoft gave an answer that cannot be read')
    const audit = await customer().rows((db) =>
      db
        .selectFrom('audit_events')
        .select('action')
        .where('tenant_id', '=', id)
        .where('action', '=', 'tenant.sync_failed')
        .execute(),
    )
    expect(audit).toHaveLength(1)
    expect(await sync(id)).toMatchObject({ status: 'succeeded' })
  })

  test('for a key that is lost never sends a wrong secret', async () => {
    const { id } = await connectAndSync()
    const { id: other } = await connectAndSync()
    await sql`update directory_connections set sealed_client_secret = (
      select sealed_client_secret from directory_connections where tenant_id = ${other}) where tenant_id = ${id}`.execute(
      server.owner.reference,
    )
    const since = simulator().requests().length
    const { syncId } = await request(id)
    const { rows } = await until(
      () =>
        sql<{
          error: string
        }>`select last_error as error from graphile_worker._private_jobs where payload->>'syncId' = ${syncId} and last_error is not null`.execute(
          server.owner.reference,
        ),
      ({ rows }) => rows.length > 0,
    )
    expect(rows[0]?.error).toContain('belongs to something else')
    expect(simulator().requests().slice(since)).toEqual([])
    await customer().client.disconnectTenant({ params: { path: { id } } })
  })
})

describe('a tenant that goes away during its sync', () => {
  test.each(['disconnected', 'deleted'])('%s: the sync changes nothing any more', async (how) => {
    const { id, directory } = await connectAndSync()
    const { users } = await mirror(id)
    simulator().removeUser(directory.entraTenantId, users[0]?.entra ?? '')
    simulator().fail({ kind: 'status', status: 429, retryAfter: '2', on: /devices/ })
    const since = simulator().requests().length
    await request(id)
    await until(
      async () => simulator().requests().slice(since),
      (requests) => requests.some(({ status }) => status === 429),
    )
    if (how === 'disconnected') await customer().client.disconnectTenant({ params: { path: { id } } })
    else await customer().rows((db) => db.deleteFrom('tenants').where('id', '=', id).execute())
    await until(
      () =>
        sql<{
          n: number
        }>`select count(*) as n from graphile_worker._private_jobs where payload->>'tenantId' = ${id}`.execute(
          server.owner.reference,
        ),
      ({ rows }) => rows[0]?.n === 0,
    )
    expect((await mirror(id)).users).toHaveLength(how === 'disconnected' ? small : 0)
    expect(await leftovers()).toBe(0)
    if (how === 'disconnected')
      expect(await tenantOf(id)).toMatchObject({
        status: 'unconnected',
        userCount: small,
        lastSyncError: null,
      })
  })
})

describe('the end of a sync', () => {
  test('is told once under each of its names, and written down once', async () => {
    const { client } = customer()
    const names = ['operations.sync_completed', 'tenant.synced'] as const
    const { data } = await client.createWebhook({ body: { url: 'https://a.example/', events: [...names] } })
    const { id, syncId } = await connectAndSync()
    const deliveries = await client.listWebhookDeliveries({ params: { path: { id: data?.data.id ?? '' } } })
    const told = deliveries.data?.data ?? []
    expect(told.map(({ event }) => event).toSorted()).toEqual(names)
    const events = await customer().rows((db) =>
      db
        .selectFrom('events')
        .select(['id', 'type', 'severity', 'details'])
        .where('tenant_id', '=', id)
        .execute(),
    )
    const details = expect.objectContaining({ syncId, users: small })
    expect(events).toEqual([{ id: told[0]?.eventId, type: 'tenant.synced', severity: 'low', details }])
    const audit = await customer().rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['action', 'actor'])
        .where('tenant_id', '=', id)
        .orderBy('at')
        .execute(),
    )
    expect(audit).toEqual([
      { action: 'tenant.connected', actor: expect.stringMatching(/^key /) },
      { action: 'tenant.sync_requested', actor: expect.stringMatching(/^key /) },
      { action: 'scan.requested', actor: expect.stringMatching(/^key /) },
      { action: 'tenant.synced', actor: 'system' },
    ])
  })
})
