import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectTenant, type ConnectedTenant, readMirror, syncNow } from '../support/connected.ts'
import { rewrite } from '../support/directories.ts'
import { createCustomer, createTenant, type Customer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const kinds = [{}, { premium: false }, { auditLog: false }, { tellsChanges: false }] as const
const simulator = useSimulator(server, {
  directories: kinds.length,
  users: () => 60,
  special: (index) => kinds[index] ?? {},
})
let customer: Customer
let [whole, free, unpermitted, unchanging] = [] as unknown as ConnectedTenant[]

beforeAll(async () => {
  customer = await createCustomer(server)
  const made: ConnectedTenant[] = []
  for (const index of kinds.keys()) made.push(await connectTenant(server, customer, simulator(), index))
  ;[whole, free, unpermitted, unchanging] = made
})
beforeEach(() => simulator().clearFaults())

type Query = NonNullable<NonNullable<Parameters<Customer['client']['listUsers']>[0]>['params']>['query']
const usersOf = async (tenant: ConnectedTenant | undefined, query: Query = {}) =>
  (
    await customer.client.listUsers({
      params: { path: { id: tenant?.id ?? '' }, query: { limit: 100, ...query } },
    })
  ).data?.data ?? []
const lastSync = (tenant: ConnectedTenant | undefined) =>
  customer.rows((db) =>
    db
      .selectFrom('directory_syncs')
      .select(['status', 'error', 'missing', 'counts'])
      .where('tenant_id', '=', tenant?.id ?? '')
      .orderBy('finished_at', 'desc')
      .executeTakeFirstOrThrow(),
  )
const inDirectory = (tenant: ConnectedTenant | undefined, id: string) =>
  simulator().user(tenant?.entraTenantId ?? '', id)
const change = (tenant: ConnectedTenant | undefined, id: string, properties: object) =>
  simulator().changeUser(tenant?.entraTenantId ?? '', id, { ...properties })

describe('given a directory that tells when users signed in', () => {
  test('when it is synced, then every user has the time, and those who never did have none', async () => {
    const users = await usersOf(whole)
    const expected = users.map(({ id }) => {
      const activity = inDirectory(whole, id)?.['signInActivity'] as
        { lastSuccessfulSignInDateTime: string | null } | undefined
      const last = activity?.lastSuccessfulSignInDateTime ?? null
      return last === null ? null : new Date(last).toISOString()
    })
    expect(users.map(({ lastSignInAt }) => lastSignInAt)).toEqual(expected)
    expect(new Set(expected.map((at) => at === null))).toEqual(new Set([true, false]))
  })

  test('when a later sync reads changes only, then it reads sign-ins all the same', async () => {
    const [user] = await usersOf(whole)
    const at = '2026-03-04T05:06:07Z'
    // Only attempts are known of somebody whose last success was before such were noted.
    const signInActivity = {
      lastSuccessfulSignInDateTime: null,
      lastSignInDateTime: '2026-01-01T00:00:00Z',
      lastNonInteractiveSignInDateTime: at,
    }
    change(whole, user?.id ?? '', { signInActivity })
    await syncNow(server, customer, whole?.id ?? '')
    expect((await usersOf(whole)).find(({ id }) => id === user?.id)?.lastSignInAt).toBe(
      '2026-03-04T05:06:07.000Z',
    )
  })

  test.each(['asc', 'desc'] as const)(
    'when users are sorted by it %s, then those without come last',
    async (order) => {
      const times = (await usersOf(whole, { sort: 'lastSignInAt', order })).map((user) => user.lastSignInAt)
      const known = times.filter((at) => at !== null)
      expect(times.slice(0, known.length)).toEqual(
        order === 'asc' ? known.toSorted() : known.toSorted().toReversed(),
      )
      expect(times.slice(known.length)).toEqual(times.filter((at) => at === null))
      expect(known.length).toBeLessThan(times.length)
    },
  )

  test.each([403, 503, 400])(
    'when sign-ins are answered with %d, then the sync goes on, and what was known stays',
    async (status) => {
      const before = await usersOf(whole)
      simulator().fail({ kind: 'status', status, on: /signInActivity/, times: 6 })
      await syncNow(server, customer, whole?.id ?? '')
      expect(await lastSync(whole)).toMatchObject({ status: 'succeeded' })
      expect(await usersOf(whole)).toEqual(before)
    },
  )
})

describe('given a directory whose sign-ins cannot be read', () => {
  test.each(['free', 'unpermitted'])('when it is %s, then its users come without them', async (kind) => {
    const tenant = kind === 'free' ? free : unpermitted
    expect(await lastSync(tenant)).toMatchObject({ status: 'succeeded', missing: [] })
    const users = await usersOf(tenant)
    expect(users).toHaveLength(60)
    expect(new Set(users.map(({ lastSignInAt }) => lastSignInAt))).toEqual(new Set([null]))
  })
})

describe('given a directory that tells no changes', () => {
  test('when it is synced again and again, then it is listed each time, and nothing is missed', async () => {
    expect(await lastSync(unchanging)).toMatchObject({ status: 'succeeded' })
    const users = await usersOf(unchanging)
    expect(users).toHaveLength(60)
    const [a, b] = users
    change(unchanging, a?.id ?? '', { displayName: 'Changed' })
    simulator().removeUser(unchanging?.entraTenantId ?? '', b?.id ?? '')
    await syncNow(server, customer, unchanging?.id ?? '')
    expect(await lastSync(unchanging)).toMatchObject({
      status: 'succeeded',
      counts: { users: 59, usersUpdated: 1, usersDeleted: 1 },
    })
    const { users: kept } = await readMirror(customer, unchanging?.id ?? '')
    expect(kept.find(({ id }) => id === a?.id)?.displayName).toBe('Changed')
  })
})

describe('given a date that says "never"', () => {
  const never = [
    '0001-01-01T00:00:00Z',
    '0001-01-01T00:00:00.0000000Z',
    '0001-01-01T00:00:00-08:00',
    '0000-01-01T00:00:00Z',
    '1601-01-01T00:00:00Z',
    '9999-12-31T23:59:59.9999999Z',
  ]
  test.each(never)('when %s comes for all dates of a user, then the user has none', async (at) => {
    const [user] = await usersOf(whole, { sort: 'userPrincipalName' })
    const dates = {
      createdDateTime: at,
      signInActivity: {
        lastSuccessfulSignInDateTime: at,
        lastSignInDateTime: at,
        lastNonInteractiveSignInDateTime: at,
      },
    }
    change(whole, user?.id ?? '', dates)
    await syncNow(server, customer, whole?.id ?? '')
    expect(await lastSync(whole)).toMatchObject({ status: 'succeeded' })
    expect((await usersOf(whole)).find(({ id }) => id === user?.id)).toMatchObject({
      createdAt: null,
      lastSignInAt: null,
    })
    // Those without come last.
    expect((await usersOf(whole, { sort: 'createdAt', order: 'desc' })).at(-1)?.id).toBe(user?.id)
  })

  test.each(never)('when %s comes for dates of groups and devices, then they have none', async (at) => {
    simulator().fail(
      rewrite(/\/groups\?/, (items) => items.map((item) => ({ ...item, createdDateTime: at }))),
    )
    simulator().fail(
      rewrite(/\/devices\?/, (items) =>
        items.map((item) => ({ ...item, registrationDateTime: at, approximateLastSignInDateTime: at })),
      ),
    )
    await syncNow(server, customer, whole?.id ?? '')
    expect(await lastSync(whole)).toMatchObject({ status: 'succeeded' })
    const dates = await customer.rows(async (db) => [
      ...(await db
        .selectFrom('directory_groups')
        .select('created_at as at')
        .where('tenant_id', '=', whole?.id ?? '')
        .execute()),
      ...(await db
        .selectFrom('directory_devices')
        .select('created_at as at')
        .where('tenant_id', '=', whole?.id ?? '')
        .execute()),
      ...(await db
        .selectFrom('directory_devices')
        .select('last_sign_in_at as at')
        .where('tenant_id', '=', whole?.id ?? '')
        .execute()),
    ])
    expect(dates.length).toBeGreaterThan(100)
    expect(new Set(dates.map((row) => row.at))).toEqual(new Set([null]))
  })

  test('when a directory does not say when a user was made, then nobody does', async () => {
    simulator().fail(
      rewrite(/\/users\?.*createdDateTime/, (items) =>
        items.map((item) => ({ ...item, createdDateTime: null })),
      ),
    )
    await syncNow(server, customer, unchanging?.id ?? '')
    expect(new Set((await usersOf(unchanging)).map(({ createdAt }) => createdAt))).toEqual(new Set([null]))
  })
})

test.each(['0001-01-01', '0050-06-15', '0099-12-31', '0100-01-01', '1970-01-01', '9998-12-31'])(
  'given a row of the day %s, when it is read, then that is its day',
  async (day) => {
    const { id } = await createTenant(customer, { users: 1 })
    await customer.rows((db) =>
      db
        .updateTable('directory_users')
        .set({ created_at: `${day}T12:34:56.789Z` })
        .where('tenant_id', '=', id)
        .execute(),
    )
    const { data } = await customer.client.listUsers({ params: { path: { id } } })
    expect(data?.data[0]?.createdAt).toBe(`${day}T12:34:56.789Z`)
  },
)
