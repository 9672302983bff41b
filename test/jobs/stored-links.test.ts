import { beforeAll, describe, expect, test } from '@jest/globals'
import { forgottenForms, type Fault } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { type Directory, useDirectories } from '../support/directories.ts'
import { until } from '../support/worker.ts'

const { simulator, customer, syncOf, request, sync, hurry, connectAndSync, mirror, expectEqual } =
  useDirectories()

let tenant: { id: string; directory: Directory }
let changes = 0

beforeAll(async () => {
  tenant = await connectAndSync()
})

const storedLink = async () =>
  (
    await customer().rows((db) =>
      db
        .selectFrom('directory_connections')
        .select('users_delta_link as link')
        .where('tenant_id', '=', tenant.id)
        .executeTakeFirstOrThrow(),
    )
  ).link
const somebodyChanges = async () => {
  const { users } = await mirror(tenant.id)
  simulator().changeUser(tenant.directory.entraTenantId, users[++changes]?.entra ?? '', {
    displayName: `Changed ${changes}`,
  })
}
const listings = () =>
  simulator()
    .requests()
    .filter(({ path, status }) => status === 200 && /\/users(\/delta)?\?\$select=(?!.*signIn)/.test(path))
    .length

describe('given a link that the directory does not know any more', () => {
  test.each(forgottenForms)(
    'when it says so as `%s`, then everything is read anew, at once',
    async (form) => {
      await somebodyChanges()
      simulator().expireDeltaLinks(form)
      const before = await storedLink()
      expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', counts: { usersUpdated: 1 } })
      await expectEqual(tenant.id, tenant.directory)
      expect(await storedLink()).not.toBe(before)
      // The new link holds: the next sync lists nobody.
      const read = listings()
      expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', counts: { usersUpdated: 0 } })
      expect(listings()).toBe(read)
    },
  )
})

describe('given a read that goes on from the stored link', () => {
  test.each<[string, Fault]>([
    ['a 403 of its own', { kind: 'status', status: 403, on: /deltatoken/ }],
    ['a 501', { kind: 'status', status: 501, on: /deltatoken/ }],
    ['half an answer', { kind: 'invalid_json', on: /deltatoken/ }],
    [
      'a link that leads away',
      {
        kind: 'rewrite',
        on: /deltatoken/,
        rewrite: (body) => ({ ...(body as object), '@odata.deltaLink': 'https://elsewhere.example/' }),
      },
    ],
  ])('when it meets %s, then everything is read anew, at once', async (_what, fault) => {
    await somebodyChanges()
    simulator().fail(fault)
    expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', counts: { usersUpdated: 1 } })
    await expectEqual(tenant.id, tenant.directory)
  })

  test('when it is throttled, then the next attempt goes on from the same link', async () => {
    await somebodyChanges()
    const before = await storedLink()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '900', on: /deltatoken/ })
    const { syncId } = await request(tenant.id)
    await until(
      () => syncOf(tenant.id, syncId),
      (found) => found?.error === 'Microsoft asks us to wait.',
    )
    expect(await storedLink()).toBe(before)
    const read = listings()
    await hurry()
    expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', counts: { usersUpdated: 1 } })
    expect(listings()).toBe(read)
  })

  test('when it never gets through, then the sync fails, and the next one does without the link', async () => {
    await somebodyChanges()
    simulator().fail({ kind: 'status', status: 429, retryAfter: '900', on: /deltatoken/, times: 1000 })
    const { syncId } = await request(tenant.id)
    await until(
      async () => {
        await hurry()
        return syncOf(tenant.id, syncId)
      },
      (found) => found?.status === 'failed',
    )
    expect(await storedLink()).toBeNull()
    simulator().clearFaults()
    expect(await sync(tenant.id)).toMatchObject({ status: 'succeeded', counts: { usersUpdated: 1 } })
    await expectEqual(tenant.id, tenant.directory)
  })
})
