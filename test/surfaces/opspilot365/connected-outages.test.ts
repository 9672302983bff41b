import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { Fault } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import {
  callsOf,
  connectTenant,
  type ConnectedTenant,
  readMirror,
  syncNow,
  writesTo,
} from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>
let made = 0

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
})
beforeEach(() => simulator().clearFaults())

const inDirectory = (idOrName: string) => simulator().user(tenant.entraTenantId, idOrName)
const mirror = () => readMirror(customer, tenant.id)
const mirrored = async (name: string) => (await mirror()).users.find((user) => user.name === name)
const newUser = () => ({
  userPrincipalName: `new.user${++made}@${tenant.domain}`,
  displayName: `New User ${made}`,
})
/** Requests for one user, but not the reads of it. */
const writesOnly = /\/users(\/[^?]*)?$/
const creations = () => writesTo(simulator()).filter((line) => line === 'POST /v1.0/users').length

async function seat() {
  const { users, skus } = await mirror()
  const sku = skus.toSorted((a, b) => b.total - b.assigned - (a.total - a.assigned))[0]
  const free = users.find(
    ({ skuIds, usageLocation }) => usageLocation !== null && !skuIds.includes(sku?.sku_id ?? ''),
  )
  const holder = users.find(({ skuIds }) => skuIds.length > 0)
  return { skuId: sku?.sku_id ?? '', freeId: free?.id ?? '', holder }
}

const operations: [
  string,
  () => Promise<{ status: number; body: unknown; headers: Record<string, string> }>,
][] = [
  ['creating a user', async () => calls.create(newUser())],
  [
    'updating a user',
    async () => calls.update((await mirror()).users[20]?.id ?? '', { jobTitle: `Job ${++made}` }),
  ],
  ['deleting a user', async () => calls.remove((await mirror()).users[21]?.id ?? '')],
  ['assigning a license', async () => seat().then(({ freeId, skuId }) => calls.assign(freeId, skuId))],
  [
    'taking a license',
    async () => seat().then(({ holder }) => calls.unassign(holder?.id ?? '', holder?.skuIds[0] ?? '')),
  ],
]

describe.each(operations)('%s, when Microsoft does not answer,', (_what, send) => {
  test.each<[string, Fault, boolean, string | null]>([
    ['with 503', { kind: 'status', status: 503, retryAfter: '77' }, true, '77'],
    ['with 429', { kind: 'status', status: 429, retryAfter: '33' }, false, '33'],
    ['before it is asked', { kind: 'cut' }, true, null],
    ['after it has done it', { kind: 'lost_answer' }, true, null],
    ['in words', { kind: 'cut_midway' }, true, null],
  ])('%s is a 503 with Retry-After, and the mirror does not change', async (_how, fault, may, retryAfter) => {
    const before = await mirror()
    simulator().fail({ ...fault, on: writesOnly, times: 30 })
    const response = await send()
    simulator().clearFaults()
    // What is repeated safely may have been found done.
    if (response.status === 200 && fault.kind !== 'status') {
      expect(await mirror()).not.toEqual(before)
      return
    }
    expect([response.status, response.body]).toMatchObject([
      503,
      { success: false, error: { code: 'SERVICE_UNAVAILABLE', details: { mayHaveHappened: may } } },
    ])
    expect(response.headers['retry-after']).toMatch(
      retryAfter === null ? /^[1-9]\d*$/ : RegExp(`^${retryAfter}$`),
    )
    expect(await mirror()).toEqual(before)
    // Whatever happened, a sync shows it.
    await syncNow(server, customer, tenant.id)
    const after = await mirror()
    for (const user of after.users)
      expect(inDirectory(user.objectId)).toMatchObject({
        userPrincipalName: user.name,
        displayName: user.displayName,
      })
  })
})

test('a change that got no answer, and was then to wait, may have happened', async () => {
  const [user] = (await mirror()).users
  simulator().fail({ kind: 'lost_answer', on: writesOnly })
  simulator().fail({ kind: 'status', status: 429, retryAfter: '33', on: writesOnly })
  const response = await calls.update(user?.id ?? '', { jobTitle: 'Changed unseen' })
  expect([response.status, response.body]).toMatchObject([
    503,
    { error: { details: { mayHaveHappened: true } } },
  ])
  expect(inDirectory(user?.objectId ?? '')?.['jobTitle']).toBe('Changed unseen')
  await syncNow(server, customer, tenant.id)
})

test('a change that may have happened asks for a sync', async () => {
  simulator().fail({ kind: 'lost_answer', on: /\/users$/ })
  expect((await calls.create(newUser())).status).toBe(503)
  const waiting = await customer.rows((db) =>
    db
      .selectFrom('directory_syncs')
      .select('status')
      .where('tenant_id', '=', tenant.id)
      .where('status', '=', 'queued')
      .execute(),
  )
  expect(waiting).toHaveLength(1)
  await syncNow(server, customer, tenant.id)
})

test('creating again without a key, after a lost answer, is a conflict', async () => {
  const body = newUser()
  simulator().fail({ kind: 'lost_answer', on: /\/users$/ })
  expect((await calls.create(body)).status).toBe(503)
  expect(await mirrored(body.userPrincipalName)).toBeUndefined()
  const again = await calls.create(body)
  expect([again.status, again.body]).toMatchObject([
    409,
    { error: { code: 'CONFLICT', details: { fields: [{ field: 'userPrincipalName' }] } } },
  ])
  await syncNow(server, customer, tenant.id)
  expect(await mirrored(body.userPrincipalName)).toMatchObject({ displayName: body.displayName })
})

describe('a request with an Idempotency-Key', () => {
  test('that is repeated after a lost answer finds what it did', async () => {
    const body = newUser()
    simulator().fail({ kind: 'lost_answer', on: /\/users$/ })
    const { userCount } = await mirror()
    expect((await calls.create(body, 'lost')).status).toBe(503)
    expect(await mirrored(body.userPrincipalName)).toBeUndefined()
    const second = await calls.create(body, 'lost')
    expect([second.status, second.headers['idempotent-replayed']]).toEqual([201, undefined])
    const third = await calls.create(body, 'lost')
    expect([third.status, third.text, third.headers['idempotent-replayed']]).toEqual([
      201,
      second.text,
      'true',
    ])
    const { id } = (second.body as { data: { id: string } }).data
    expect(inDirectory(body.userPrincipalName)?.id).toBe(id)
    expect((await mirror()).userCount).toBe(userCount + 1)
  })

  test('that never arrived is carried out by the repeat', async () => {
    const body = newUser()
    simulator().fail({ kind: 'cut', on: /\/users$/ })
    expect((await calls.create(body, 'cut')).status).toBe(503)
    expect((await calls.create(body, 'cut')).status).toBe(201)
  })

  test('does not take somebody else’s user for its own', async () => {
    const [old] = (await mirror()).users
    const body = { userPrincipalName: old?.name ?? '', displayName: old?.displayName ?? '' }
    simulator().fail({ kind: 'cut', on: /\/users$/ })
    expect((await calls.create(body, 'theirs')).status).toBe(503)
    expect((await calls.create(body, 'theirs')).status).toBe(409)
    // Nor one of the same age with other values.
    const taken = newUser()
    expect((await calls.create(taken)).status).toBe(201)
    const other = { ...taken, displayName: 'Somebody else' }
    simulator().fail({ kind: 'cut', on: /\/users$/ })
    expect((await calls.create(other, 'theirs-too')).status).toBe(503)
    expect((await calls.create(other, 'theirs-too')).status).toBe(409)
  })

  test('keeps the directory’s refusal', async () => {
    const body = { ...newUser(), userPrincipalName: 'x@elsewhere.example' }
    expect((await calls.create(body, 'refused')).status).toBe(400)
    const before = creations()
    const again = await calls.create(body, 'refused')
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([400, 'true'])
    expect(creations()).toBe(before)
  })

  test('of concurrent duplicates reaches the directory once', async () => {
    const before = creations()
    const body = newUser()
    const answers = await Promise.all(Array.from({ length: 8 }, () => calls.create(body, 'parallel')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(creations()).toBe(before + 1)
  })

  test('whose first attempt hangs is taken over by the duplicate that waits', async () => {
    const body = newUser()
    simulator().fail({ kind: 'hang', on: /\/users$/ })
    const answers = await Promise.all([calls.create(body, 'hanging'), calls.create(body, 'hanging')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 503])
  })

  test('removes a license once, and says so after a lost answer', async () => {
    const { holder } = await seat()
    const [id, skuId] = [holder?.id ?? '', holder?.skuIds[0] ?? '']
    simulator().fail({ kind: 'lost_answer', on: /assignLicense/ })
    expect((await calls.unassign(id, skuId, 'remove')).status).toBe(503)
    expect((await calls.unassign(id, skuId, 'remove')).body).toMatchObject({ data: { removed: true } })
  })
})

test('while Microsoft hangs, no connection to the database is held', async () => {
  simulator().fail({ kind: 'hang', on: writesOnly, times: 30 })
  const hanging = Array.from({ length: 30 }, (_, n) =>
    calls.create(newUser(), n % 2 === 0 ? `hang-${n}` : undefined).then(({ status }) => status),
  )
  while (
    simulator()
      .requests()
      .filter(({ status, method }) => status === 0 && method === 'POST').length < 30
  )
    await new Promise((done) => setTimeout(done, 20))
  for (let n = 0; n < 10; n++) expect((await calls.get('/users')).status).toBe(200)
  const { rows } = await sql<{ held: number }>`
    select count(*) as held from pg_stat_activity
    where datname = current_database() and application_name = 'tenantry' and state like 'idle in transaction%'`.execute(
    server.owner.reference,
  )
  expect(rows).toEqual([{ held: 0 }])
  expect(new Set(await Promise.all(hanging))).toEqual(new Set([503]))
})
