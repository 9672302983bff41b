import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { rewrite, small, useDirectories } from '../support/directories.ts'
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
  connectAndSync,
  mirror,
  nextDirectory,
  expectEqual,
  listAnew,
  others,
} = useDirectories()

const none = { users: 0, groups: 0, devices: 0 }
const syncAllowing = async (id: string) => {
  const { data } = await customer().client.syncTenant({
    params: { path: { id }, query: { allowDeletions: true } },
  })
  return ended(id, data?.data.syncId ?? '')
}

describe('given a reading of everybody that finds fewer than there were', () => {
  const shorten = async (id: string, keep: number) => {
    await listAnew(id)
    simulator().fail(rewrite(/\/users\?/, (items) => items.slice(0, keep)))
  }

  test.each([0, 1, 100])('when it finds %d of 250, then nobody goes until a person says so', async (keep) => {
    const { id } = await connectAndSync()
    const before = await mirror(id)
    await shorten(id, keep)
    expect(await sync(id)).toMatchObject({
      status: 'partial',
      counts: { users: small, usersDeleted: 0 },
      heldDeletions: { ...none, users: small - keep },
    })
    expect(await mirror(id)).toEqual(before)
    expect(await tenantOf(id)).toMatchObject({
      status: 'connected',
      userCount: small,
      lastSyncError: expect.stringContaining(`${small - keep} users were not found`),
    })
    // Still so the next time, and then it is allowed.
    await shorten(id, keep)
    expect(await sync(id)).toMatchObject({ status: 'partial', heldDeletions: { users: small - keep } })
    await shorten(id, keep)
    expect(await syncAllowing(id)).toMatchObject({
      status: 'succeeded',
      counts: { users: keep, usersDeleted: small - keep },
      heldDeletions: none,
    })
    expect(await tenantOf(id)).toMatchObject({ userCount: keep, lastSyncError: null })
  })

  test('when they were there after all, then the next sync succeeds', async () => {
    const { id, directory } = await connectAndSync()
    await shorten(id, 0)
    expect(await sync(id)).toMatchObject({ status: 'partial' })
    expect(await sync(id)).toMatchObject({ status: 'succeeded', counts: { usersDeleted: 0 } })
    await expectEqual(id, directory)
  })

  test('when a few are gone, then they go', async () => {
    const { id } = await connectAndSync()
    await shorten(id, small - 60)
    expect(await sync(id)).toMatchObject({ status: 'succeeded', counts: { usersDeleted: 60 } })
  })

  test('when it is groups and devices, then they stay as well', async () => {
    const { id } = await connectAndSync()
    const counts = await others(id)
    simulator().fail(rewrite(/\/groups\?/, () => []))
    simulator().fail(rewrite(/\/devices\?/, () => []))
    expect(await sync(id)).toMatchObject({
      status: 'partial',
      heldDeletions: { users: 0, ...counts },
    })
    expect(await others(id)).toEqual(counts)
  })

  test('when it is of another directory than before, then those of the first stay', async () => {
    const { id } = await connectAndSync()
    const before = await mirror(id)
    const body = nextDirectory()
    await customer().client.connectTenant({ params: { path: { id } }, body })
    const { syncId } = await request(id)
    expect(await ended(id, syncId)).toMatchObject({
      status: 'partial',
      counts: { users: 2 * small, usersCreated: small },
      heldDeletions: { users: small },
    })
    expect((await mirror(id)).users).toEqual(expect.arrayContaining(before.users))
    expect(await syncAllowing(id)).toMatchObject({ status: 'succeeded', counts: { usersDeleted: small } })
    await expectEqual(id, body)
  })

  test('when Microsoft names them as deleted, then they go without being asked for', async () => {
    const { id, directory } = await connectAndSync()
    const { users } = await mirror(id)
    for (const { entra } of users.slice(10)) simulator().removeUser(directory.entraTenantId, entra)
    expect(await sync(id)).toMatchObject({
      status: 'succeeded',
      counts: { users: 10, usersDeleted: small - 10 },
    })
  })
})

describe('given a sync that waits', () => {
  test('when deletions are allowed meanwhile, then it may delete', async () => {
    const { id } = await connectAndSync()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '2', on: /organization/ })
    await listAnew(id)
    simulator().fail(rewrite(/\/users\?/, () => []))
    const { syncId } = await request(id)
    expect(await syncAllowing(id)).toMatchObject({ id: syncId, status: 'succeeded', counts: { users: 0 } })
  })
})

describe('given a name that passes from one user to another while users are read', () => {
  test('when both are seen with it, then the later one has it, and the next sync tells the other one’s', async () => {
    const { id, directory } = await connectAndSync()
    const { users } = await mirror(id)
    await listAnew(id)
    let [first, last] = ['', '']
    simulator().fail(
      rewrite(/\/users\?/, (items) => {
        ;[first, last] = [String(items[0]?.['id']), String(items.at(-1)?.['id'])]
        const name = String(items[0]?.['userPrincipalName']).toUpperCase()
        return items.map((item) => (item['id'] === last ? { ...item, userPrincipalName: name } : item))
      }),
    )
    expect(await sync(id)).toMatchObject({
      status: 'partial',
      counts: { users: small, usersDeleted: 0 },
      leftOut: {
        count: 1,
        objects: [{ kind: 'user', id: first, reason: expect.stringContaining('passed to another user') }],
      },
    })
    const of = (list: typeof users, entra: string) => list.find((user) => user.entra === entra)
    const between = (await mirror(id)).users
    expect(of(between, last)?.upn).toBe(of(users, first)?.upn.toUpperCase())
    expect(of(between, first)).toMatchObject({ id: of(users, first)?.id, upn: of(users, first)?.id })
    await listAnew(id)
    expect(await sync(id)).toMatchObject({ status: 'succeeded' })
    await expectEqual(id, directory)
  })

  test('when only the taker is told of, then it has the name', async () => {
    const { id, directory } = await connectAndSync()
    const { users } = await mirror(id)
    const [a, b] = users
    simulator().changeUser(directory.entraTenantId, b?.entra ?? '', { displayName: 'Taker' })
    simulator().fail(
      rewrite(/deltatoken/, (items) => items.map((item) => ({ ...item, userPrincipalName: a?.upn }))),
    )
    expect(await sync(id)).toMatchObject({ status: 'partial', leftOut: { objects: [{ id: a?.entra }] } })
    expect((await mirror(id)).users.find(({ entra }) => entra === b?.entra)?.upn).toBe(a?.upn)
  })
})

describe('given a failure on our side', () => {
  test('when attempts are left, then the tenant says so meanwhile', async () => {
    const { id } = await connectAndSync()
    const { id: other } = await connectAndSync()
    await sql`update directory_connections set sealed_client_secret = (
      select sealed_client_secret from directory_connections where tenant_id = ${other}) where tenant_id = ${id}`.execute(
      server.owner.reference,
    )
    const { syncId } = await request(id)
    expect(
      await until(
        () => syncOf(id, syncId),
        (found) => found?.error !== null,
      ),
    ).toMatchObject({
      status: 'queued',
      error: 'The sync failed on our side.',
    })
    expect(await tenantOf(id)).toMatchObject({
      status: 'sync_failed',
      lastSyncError: 'The sync failed on our side.',
    })
    await customer().client.disconnectTenant({ params: { path: { id } } })
  })
})
