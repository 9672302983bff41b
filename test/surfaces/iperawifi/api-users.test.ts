import { beforeAll, describe, expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import { createWifiCustomer, type WifiCustomer } from '../../support/iperawifi.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let customer: WifiCustomer

/** They wait for one row, each with a connection: more than there are would wait for those, which has an end. */
const atOnce = 5

beforeAll(async () => {
  customer = await createWifiCustomer(server)
})

/** Every tenant that some API user of the customer is in, with the key. */
const places = () =>
  customer.rows((db) =>
    db
      .selectFrom('api_users')
      .innerJoin('tenants', 'tenants.id', 'api_users.tenant_id')
      .where('api_users.organization_id', '=', customer.organizationId)
      .select(['key_id', 'tenants.public_id', 'tenants.name'])
      .execute(),
  )

describe('one API user that creates and switches in parallel', () => {
  test('is in exactly one tenant at any time, and at the end in one that it asked for', async () => {
    // Given a new API user, and tenants that it can switch to
    const key = await customer.newKey()
    const others = [
      await customer.createTenant({ name: 'Other' }),
      await customer.createTenant({ name: 'Other' }),
    ]
    const before = (await places()).length

    // When it does both, as many at once as find a connection, and somebody looks where it is all the while
    const move = pLimit(atOnce)
    const moves = Array.from({ length: 60 }, (_, index) =>
      move(() =>
        index % 2 === 0
          ? customer.send('post', '/tenants', { name: `Created ${index}` }, key)
          : customer.send('put', `/tenants/${others[index % 4 === 1 ? 0 : 1] ?? ''}/switch`, undefined, key),
      ),
    )
    const seen: number[] = []
    const looking = (async () => {
      while (move.activeCount + move.pendingCount > 0) seen.push((await places()).length - before)
    })()
    const answers = await Promise.all(moves)
    await looking

    // Then all succeed, and it was never in two places
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen)).toBeLessThanOrEqual(1)
    const now = await places()
    expect(now).toHaveLength(before + 1)
    expect(new Set(now.map(({ key_id }) => key_id)).size).toBe(now.length)
    const asked = new Set([
      ...others,
      ...answers.flatMap(({ body }) => (body as { data?: { id: string } }).data?.id ?? []),
    ])
    const { body } = await customer.send('get', '/locations', undefined, key)
    expect(now.filter(({ public_id }) => asked.has(public_id)).map(({ name }) => name)).toContain(
      (body as { data: { name: string }[] }).data[0]?.name,
    )
  })

  test('is not in a tenant that is deactivated while it switches, unless it came first', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = await customer.newKey()
      const id = await customer.createTenant()
      const [moved, off] = await Promise.all([
        customer.send('put', `/tenants/${id}/switch`, undefined, key),
        customer.send('put', `/tenants/${id}/deactivate`),
      ])
      expect(off.status).toBe(200)
      expect([200, 422]).toContain(moved.status)
      const { status } = await customer.send('get', '/locations', undefined, key)
      expect(status).toBe(moved.status === 200 ? 200 : 409)
    }
  })
})

test('every change is in the audit trail, with the key that made it', async () => {
  const own = await createWifiCustomer(server)
  const id = await own.createTenant({ city: 'Graz' })
  await own.send('put', `/tenants/${id}`, { name: 'Company two' })
  await own.send('put', `/tenants/${id}/deactivate`, { user_status: 0 })
  await own.send('put', `/tenants/${id}/activate`)
  await own.send('put', `/tenants/${id}/switch`)
  const trail = await own.rows((db) =>
    db
      .selectFrom('audit_events')
      .select(['action', 'details', 'actor'])
      .where('organization_id', '=', own.organizationId)
      .orderBy('at')
      .execute(),
  )
  expect(trail).toEqual(
    [
      ['tenant.created', { name: 'Company', city: 'Graz' }],
      ['tenant.updated', { name: 'Company two' }],
      ['tenant.deactivated', {}],
      ['wifi_users.status_set', { status: 0, users: 0 }],
      ['tenant.activated', {}],
      ['api_user.switched', {}],
    ].map(([action, details]) => ({
      action,
      details,
      actor: expect.stringMatching(/^key [0-9a-f-]{36}$/),
    })),
  )
})
