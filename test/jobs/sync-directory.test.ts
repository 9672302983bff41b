import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTenant } from '../support/opspilot365.ts'
import { type Kept, large, useDirectories } from '../support/directories.ts'

const {
  nextDirectory,
  server,
  simulator,
  customer,
  tenantOf,
  syncOf,
  request,
  sync,
  connect,
  connectAndSync,
  mirror,
  truth,
  expectEqual,
  leftovers,
} = useDirectories()

describe('the first sync', () => {
  test('follows the connection and makes the mirror equal to the directory', async () => {
    const { id, directory, syncId } = await connectAndSync(large)
    const { users } = await expectEqual(id, directory)
    expect(users).toHaveLength(large)
    // Ids of the API are Graph's own.
    expect(users.every((user) => user.id === user.entra)).toBe(true)
    expect(await tenantOf(id)).toMatchObject({
      status: 'connected',
      lastSyncError: null,
      lastSyncAt: expect.any(String),
    })
    expect(await syncOf(id, syncId)).toMatchObject({
      error: null,
      counts: {
        users: large,
        usersCreated: large,
        usersUpdated: 0,
        usersDeleted: 0,
        groups: expect.any(Number),
        devices: Math.floor(large * 1.2) + 12,
      },
    })
    expect(await leftovers()).toBe(0)
  })

  test('keeps the id of a user who was made here before, and drops whom the directory does not know', async () => {
    const directory = nextDirectory()
    const somebody = (await truth(directory)).users[7]?.entra ?? ''
    const known = simulator().user(directory.entraTenantId, somebody)
    const { id, userIds } = await createTenant(customer(), { users: 2 })
    await customer().rows((db) =>
      db
        .updateTable('directory_users')
        .set({ user_principal_name: String(known?.['userPrincipalName']).toUpperCase() })
        .where('id', '=', userIds[0] ?? '')
        .execute(),
    )
    await customer().client.connectTenant({ params: { path: { id } }, body: directory })
    await sync(id)
    const { users } = await expectEqual(id, directory)
    expect(users.find((user) => user.entra === known?.id)?.id).toBe(userIds[0])
  })

  test('goes on through throttling, outages and cut connections', async () => {
    simulator().fail({ kind: 'status', status: 429, retryAfter: '1', on: /users\?/, times: 2 })
    const { id, directory } = await connect()
    simulator().fail({ kind: 'status', status: 503, on: /groups/ })
    simulator().fail({ kind: 'cut', on: /users\?/ })
    simulator().fail({ kind: 'cut_midway', on: /users\?/ })
    simulator().fail({ kind: 'status', status: 503, on: /devices/ })
    expect(await sync(id)).toMatchObject({ status: 'succeeded' })
    await expectEqual(id, directory)
  })
})

describe('a later sync', () => {
  test('reads only the changes of users, and applies them: fields, names, licenses, removals', async () => {
    const { id, directory } = await connectAndSync(large)
    const { entraTenantId } = directory
    const before = await mirror(id)
    const [a, b, c, d, e] = before.users as [
      Kept['users'][0],
      Kept['users'][0],
      Kept['users'][0],
      Kept['users'][0],
      Kept['users'][0],
    ]
    const sku = before.skus.find(({ status }) => status === 'enabled')?.sku_id ?? ''
    simulator().changeUser(entraTenantId, a.entra, { displayName: 'Renamed', accountEnabled: !a.enabled })
    // Two users swap their names.
    simulator().changeUser(entraTenantId, b.entra, { userPrincipalName: 'passing@through.example' })
    simulator().changeUser(entraTenantId, c.entra, { userPrincipalName: b.upn })
    simulator().changeUser(entraTenantId, b.entra, { userPrincipalName: c.upn })
    simulator().changeUser(entraTenantId, d.entra, { assignedLicenses: [{ skuId: sku, disabledPlans: [] }] })
    simulator().removeUser(entraTenantId, e.entra)

    const since = simulator().requests().length
    expect(await sync(id)).toMatchObject({
      status: 'succeeded',
      counts: { users: large - 1, usersDeleted: 1, usersCreated: 0, usersUpdated: 3 },
    })
    const asked = simulator()
      .requests()
      .slice(since)
      .filter(({ path }) => path.startsWith('/v1.0/users') && !path.includes('signInActivity'))
    expect(asked.map(({ path }) => path.includes('deltatoken'))).toEqual([true])

    const { users } = await expectEqual(id, directory)
    const now = new Map(users.map((user) => [user.entra, user]))
    expect(now.get(a.entra)).toMatchObject({ id: a.id, name: 'Renamed', enabled: !a.enabled })
    expect([now.get(b.entra)?.upn, now.get(c.entra)?.upn]).toEqual([c.upn, b.upn])
    expect(now.get(d.entra)?.skus).toEqual([sku])
    expect(now.has(e.entra)).toBe(false)
  })

  test('that finds nothing new changes no row', async () => {
    const { id } = await connectAndSync()
    const versions = async () =>
      (
        await sql`select (select max(xmin::text::bigint) from directory_users where tenant_id = ${id}) as users,
          (select max(xmin::text::bigint) from directory_devices where tenant_id = ${id}) as devices,
          (select max(xmin::text::bigint) from directory_groups where tenant_id = ${id}) as groups,
          (select max(xmin::text::bigint) from assigned_licenses where tenant_id = ${id}) as licenses,
          (select max(xmin::text::bigint) from subscribed_skus where tenant_id = ${id}) as skus`.execute(
          server.owner.reference,
        )
      ).rows
    const before = await versions()
    simulator().expireDeltaLinks()
    await sync(id)
    expect(await versions()).toEqual(before)
  })

  test('reads everything anew when the directory has forgotten the link', async () => {
    const { id, directory } = await connectAndSync()
    const { users } = await mirror(id)
    simulator().removeUser(directory.entraTenantId, users[3]?.entra ?? '')
    simulator().changeUser(directory.entraTenantId, users[4]?.entra ?? '', {
      jobTitle: 'Pilot',
      assignedLicenses: [],
    })
    simulator().expireDeltaLinks()
    expect(await sync(id)).toMatchObject({
      status: 'succeeded',
      counts: { usersDeleted: 1, usersUpdated: 1 },
    })
    await expectEqual(id, directory)
    expect(await sync(id)).toMatchObject({ counts: { usersUpdated: 0, usersDeleted: 0, usersCreated: 0 } })
  })
})

describe('a reader during a sync', () => {
  test('sees the old state or the new one, with its counts', async () => {
    const { id, directory } = await connectAndSync(large)
    const { users } = await mirror(id)
    const holders = new Map<string, number>()
    for (const user of users) for (const sku of user.skus) holders.set(sku, (holders.get(sku) ?? 0) + 1)
    for (const user of users.slice(0, 300)) simulator().removeUser(directory.entraTenantId, user.entra)
    const { syncId } = await request(id)
    const seen = new Set<string>()
    for (let over = false; !over;) {
      over = (await syncOf(id, syncId))?.status === 'succeeded'
      // One statement is one snapshot.
      const { rows } = await customer().rows((db) =>
        sql<{ state: string; fits: boolean }>`
          select user_count || ' ' || (select count(*) from directory_users where tenant_id = ${id}) as state,
            (select bool_and(assigned = (select count(*) from assigned_licenses l where l.tenant_id = k.tenant_id and l.sku_id = k.sku_id))
             from subscribed_skus k where tenant_id = ${id}) as fits
          from tenants where id = ${id}`.execute(db),
      )
      seen.add(`${rows[0]?.state} ${rows[0]?.fits}`)
    }
    expect([...seen]).toEqual([`${large} ${large} true`, `${large - 300} ${large - 300} true`])
  })
})

test('what the directory sends is stored as it can be', async () => {
  const { id, directory } = await connectAndSync()
  const { users } = await mirror(id)
  const [a, b] = users as [Kept['users'][0], Kept['users'][0]]
  simulator().changeUser(directory.entraTenantId, a.entra, {
    displayName: `NUL\0 and half \ud800 ${'x'.repeat(5000)}`,
    jobTitle: null,
  })
  simulator().changeUser(directory.entraTenantId, b.entra, {
    assignedLicenses: [{ skuId: '11111111-2222-4333-8444-555555555555', disabledPlans: [] }],
  })
  expect(await sync(id)).toMatchObject({ status: 'succeeded' })
  const after = await mirror(id)
  expect(after.users.find((user) => user.entra === a.entra)?.name).toMatch(/^NUL and half \ufffd x+$/)
  // A license of a subscription that the directory does not list is held all the same, and goes with its last holder.
  expect(after.skus).toContainEqual({
    sku_id: '11111111-2222-4333-8444-555555555555',
    total: 0,
    assigned: 1,
    status: 'deleted',
  })
  simulator().changeUser(directory.entraTenantId, b.entra, { assignedLicenses: [] })
  expect(await sync(id)).toMatchObject({ status: 'succeeded' })
  await mirror(id).then(({ skus }) =>
    expect(skus.some(({ sku_id }) => sku_id.startsWith('1111'))).toBe(false),
  )
})
