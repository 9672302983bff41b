import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Directory, rewrite, small, useDirectories } from '../support/directories.ts'

const {
  simulator,
  tenantOf,
  request,
  ended,
  sync,
  connect,
  connectAndSync,
  mirror,
  truth,
  expectEqual,
  listAnew,
  others,
} = useDirectories()

const none = { users: 0, groups: 0, devices: 0 }

describe('given a part of the directory that Microsoft withholds', () => {
  let tenant: { id: string; directory: Directory }
  beforeAll(async () => {
    tenant = await connectAndSync()
  })

  test.each([
    ['organization', /\/organization/],
    ['groups', /\/groups\?/],
    ['devices', /\/devices\?/],
    ['licenses', /\/subscribedSkus/],
  ] as const)(
    'when it is the %s, then the rest is synced, and what is missing stays and is named',
    async (resource, on) => {
      const before = await mirror(tenant.id)
      const counts = await others(tenant.id)
      simulator().changeUser(tenant.directory.entraTenantId, before.users[0]?.entra ?? '', {
        displayName: `Without ${resource}`,
      })
      simulator().fail({ kind: 'status', status: 403, on })
      const path = {
        organization: '/v1.0/organization',
        groups: '/v1.0/groups',
        devices: '/v1.0/devices',
        licenses: '/v1.0/subscribedSkus',
      }[resource]
      expect(await sync(tenant.id)).toMatchObject({
        status: 'partial',
        error: null,
        counts: { users: small, usersUpdated: 1 },
        missing: [
          {
            resource,
            reason: expect.stringContaining(`Microsoft refused GET ${path}: Authorization_RequestDenied`),
          },
        ],
        leftOut: { count: 0, objects: [] },
        heldDeletions: none,
      })
      const after = await mirror(tenant.id)
      expect(after.users[0]?.name).toBe(`Without ${resource}`)
      expect(after.skus).toEqual(before.skus)
      expect(await others(tenant.id)).toEqual(counts)
      expect(await tenantOf(tenant.id)).toMatchObject({
        status: 'connected',
        lastSyncError: expect.stringContaining(`${resource} could not be read`),
      })
      expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', missing: [] })
      expect(await tenantOf(tenant.id)).toMatchObject({ lastSyncError: null })
    },
  )

  test('when it is all of them in a first sync, then the users come, and the licenses that they hold', async () => {
    for (const on of [/\/groups\?/, /\/devices\?/, /\/subscribedSkus/])
      simulator().fail({ kind: 'status', status: 403, on })
    const { id, directory } = await connect()
    const { syncId } = await request(id)
    expect(await ended(id, syncId)).toMatchObject({
      status: 'partial',
      counts: { users: small, groups: 0, devices: 0 },
      missing: [{ resource: 'groups' }, { resource: 'devices' }, { resource: 'licenses' }],
    })
    const [kept, real] = [await mirror(id), await truth(directory)]
    expect(kept.users.map((user) => ({ ...user, id: '' }))).toEqual(real.users)
    expect(new Set(kept.skus.map(({ status, total }) => `${status} ${total}`))).toEqual(
      new Set(['locked_out 0']),
    )
    expect(await sync(id)).toMatchObject({ status: 'succeeded' })
    await expectEqual(id, directory)
  })

  test('when it is the users, then the sync fails, and says so by name', async () => {
    const before = await mirror(tenant.id)
    simulator().fail({ kind: 'status', status: 403, on: /\/users/, times: 3 })
    expect(await sync(tenant.id)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('Microsoft refused GET /v1.0/users: Authorization_RequestDenied'),
    })
    expect(await mirror(tenant.id)).toEqual(before)
    simulator().clearFaults()
    expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded' })
  })
})

describe('given an object that is not as Microsoft documents it', () => {
  let tenant: { id: string; directory: Directory }
  beforeAll(async () => {
    tenant = await connectAndSync()
  })
  const [sixth, users] = [5, /\/users\?/]

  test.each<[string, 'user' | 'group' | 'device' | 'license', RegExp, Record<string, unknown>]>([
    ['a user without a name', 'user', users, { userPrincipalName: null }],
    ['a user with an empty name', 'user', users, { userPrincipalName: '' }],
    ['a user with an endless name', 'user', users, { userPrincipalName: randomBytes(6000).toString('hex') }],
    ['a user whose state is a number', 'user', users, { accountEnabled: 3 }],
    ['a user whose date is none', 'user', users, { createdDateTime: 'yesterday' }],
    ['a user who holds what is no SKU', 'user', users, { assignedLicenses: [{ skuId: 'E3' }] }],
    ['a group without types', 'group', /\/groups\?/, { groupTypes: 'Unified' }],
    ['a device with a number for a name', 'device', /\/devices\?/, { displayName: 7 }],
    ['a SKU without units', 'license', /\/subscribedSkus/, { prepaidUnits: null }],
    ['a SKU that is overdrawn', 'license', /\/subscribedSkus/, { consumedUnits: -1 }],
    ['a SKU without a part number', 'license', /\/subscribedSkus/, { skuPartNumber: '' }],
  ])(
    'when it is %s, then that one is left out and named, and nothing is lost',
    async (_what, kind, on, odd) => {
      const before = await mirror(tenant.id)
      const counts = await others(tenant.id)
      let id: unknown
      await listAnew(tenant.id)
      const at = kind === 'license' ? 0 : sixth
      simulator().fail(
        rewrite(on, (items) => {
          id = items[at]?.['skuId'] ?? items[at]?.['id']
          return items.map((item, n) => (n === at ? { ...item, ...odd } : item))
        }),
      )
      const outcome = await sync(tenant.id)
      expect(outcome).toMatchObject({
        status: 'partial',
        counts: { users: small, usersDeleted: 0 },
        leftOut: { count: 1, objects: [{ kind, id, reason: expect.any(String) }] },
      })
      expect(await tenantOf(tenant.id)).toMatchObject({
        status: 'connected',
        lastSyncError: expect.stringContaining(`1 objects were left out (${kind} ${String(id)}: `),
      })
      expect(await mirror(tenant.id)).toEqual(before)
      expect(await others(tenant.id)).toEqual(counts)
    },
  )

  test('when it has no id, then it is left out without one', async () => {
    await listAnew(tenant.id)
    simulator().fail(
      rewrite(users, (items) => [...items, { id: 7 }, { id: 'u1', userPrincipalName: 'x@y.example' }]),
    )
    expect(await sync(tenant.id)).toMatchObject({
      status: 'partial',
      leftOut: {
        count: 2,
        objects: expect.arrayContaining([
          expect.objectContaining({ kind: 'user', id: null }),
          expect.objectContaining({ kind: 'user', id: 'u1' }),
        ]),
      },
    })
    await expectEqual(tenant.id, tenant.directory)
  })

  test('when it comes among changes, then the others are taken over', async () => {
    expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded' })
    const {
      users: [a, b],
    } = await mirror(tenant.id)
    for (const user of [a, b])
      simulator().changeUser(tenant.directory.entraTenantId, user?.entra ?? '', { displayName: 'Changed' })
    simulator().fail(
      rewrite(/deltatoken/, (items) =>
        items.map((item) => (item['id'] === a?.entra ? { ...item, userPrincipalName: null } : item)),
      ),
    )
    expect(await sync(tenant.id)).toMatchObject({
      status: 'partial',
      leftOut: { count: 1, objects: [{ id: a?.entra }] },
    })
    const after = await mirror(tenant.id)
    expect([after.users[0]?.name, after.users[1]?.name]).toEqual([a?.name, 'Changed'])
  })
})
