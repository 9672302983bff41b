import { beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { liveSide } from '../../../src/database/database.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { requestScan } from '../../../src/domain/scans/requests.ts'
import { abandonScan } from '../../../src/domain/scans/run.ts'
import { bareDirectory, type Directory, guid, type Json, secret } from '../../support/scanned-directory.ts'
import { licensed, person, sku } from '../../support/licensed-directory.ts'
import { bearer } from '../../support/opspilot365.ts'
import { type Receiver, useReceivers } from '../../support/receivers.ts'
import { snapshotOf } from '../../support/scanned-directory.ts'
import { startServer } from '../../support/server.ts'
import { storeSnapshot } from '../../support/stored-scan.ts'
import { until, useWorker } from '../../support/worker.ts'
import { ago } from './asset-readings.ts'
import { base, createCustomer, type Customer } from './client.ts'
import { enrolled, registered } from './device-readings.ts'

type Finding = components['schemas']['IdentityOpsFinding']

const everything = [
  'scan.completed',
  'scan.failed',
  'finding.opened',
  'finding.worsened',
  'finding.resolved',
  'acknowledgement.lapsed',
  'license.waste_changed',
  'device.noncompliant',
]

const server = startServer({ unlimited: true })
useWorker(server)
const { startReceiver } = useReceivers()
let customer: Customer
let receiver: Receiver
let webhook: { id: string; secret: string }
const get = (path: string) => request(server.baseUrl).get(`${base}${path}`).set(bearer(customer.keys.read))
beforeEach(async () => {
  customer = await createCustomer(server)
  receiver = await startReceiver()
  webhook = await subscribe(receiver.url, everything)
})

async function subscribe(url: string, events: string[], key = customer.keys.admin) {
  const answer = await request(server.baseUrl).post(`${base}/webhooks`).set(bearer(key)).send({ url, events })
  return answer.body as { id: string; secret: string }
}

interface Told {
  type: string
  severity: string
  tenant: { name: string }
  data: Record<string, unknown>
}

const settle = () =>
  until(
    async () => (await get(`/webhooks/${webhook.id}/deliveries?status=PENDING`)).body as { data: unknown[] },
    ({ data }) => data.length === 0,
  )
/** What the receiver is told of something, until nothing is left to be told. */
async function hear<T>(fn: () => Promise<T>): Promise<Told[]> {
  await settle()
  const before = receiver.received.length
  await fn()
  await settle()
  return receiver.received
    .slice(before)
    .map(({ body, headers }) => new Webhook(webhook.secret).verify(body, headers) as Told)
}
/** As the application, which sees no webhooks of others. */
const rowsOf =
  ({ organizationId }: Customer): Customer['rows'] =>
  (fn) =>
    server.database.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
const ref = () => ({ organizationId: customer.organizationId, tenantId: customer.tenantId })
const scan = (directory: Directory, states?: Parameters<typeof storeSnapshot>[3]) =>
  storeSnapshot(rowsOf(customer), ref(), snapshotOf(directory).items, states)
const typesOf = (told: readonly Told[]) => told.map(({ type }) => type)
const ofType = (told: readonly Told[], type: string) => told.find((one) => one.type === type)
const findings = async (query: string) =>
  ((await get(`/findings?limit=100&${query}`)).body as { data: Finding[] }).data

/** An app with secrets that end so many days from now; nobody has owned it for long. */
const app = (number: number, ends: readonly number[], name = `App ${number}`): Json => ({
  id: guid(10_000 + number),
  appId: guid(20_000 + number),
  displayName: name,
  createdDateTime: ago(700),
  signInAudience: 'AzureADMyOrg',
  passwordCredentials: ends.map((days, index) =>
    secret(guid(30_000 + number * 10 + index), ago(100), ago(-days)),
  ),
})
const directory = (...applications: Json[]): Directory => ({ ...bareDirectory(), applications })
const told = ({ id, rule, severity, points, object, subject, summary }: Finding) => ({
  id,
  rule,
  severity,
  points,
  object,
  subject,
  summary,
})

describe('a scan', () => {
  test('tells that it is done, and in one event what it has opened, the gravest first', async () => {
    // When
    const [completed, opened, ...others] = await hear(() => scan(directory(app(1, [-10]), app(2, [60]))))
    // Then
    expect(others).toEqual([])
    const { body } = await get('/scans')
    const [latest] = (body as { data: components['schemas']['IdentityOpsScan'][] }).data
    expect(completed).toMatchObject({
      type: 'scan.completed',
      severity: 'LOW',
      tenant: { id: customer.tenantId, name: 'Adatum Retail', domain: 'adatum.example' },
      data: {
        scanId: latest?.id,
        number: 1,
        coverage: 'FULL',
        findings: latest?.findings,
        apps: { healthy: latest?.apps?.healthy },
      },
    })
    const open = await findings('state=OPEN')
    expect(opened).toMatchObject({
      type: 'finding.opened',
      severity: 'HIGH',
      tenant: { id: customer.tenantId },
      data: { scanId: latest?.id, number: 1, count: open.length },
    })
    const listed = opened?.data['findings'] as Finding[]
    expect(listed).toHaveLength(open.length)
    expect(listed).toEqual(expect.arrayContaining(open.map(told)))
    expect(listed[0]).toEqual({
      id: expect.any(String),
      rule: { id: 'APP-001', title: expect.any(String), category: 'CREDENTIALS' },
      severity: 'HIGH',
      points: 40,
      object: { type: 'APPLICATION', id: guid(20_001), name: 'App 1', appId: guid(20_001) },
      subject: { type: 'SECRET', id: guid(30_010), name: 'secret 10' },
      summary: expect.stringContaining('secret 10'),
    })
    const ranks = listed.map(({ severity }) => ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'].indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test('that finds thousands tells of a hundred, and how many there are, in one delivery', async () => {
    const apps = Array.from({ length: 1000 }, (_, index) => app(index, [-10]))
    const found = await hear(() => scan(directory(...apps)))
    expect(typesOf(found)).toEqual(['scan.completed', 'finding.opened'])
    const { count, findings: listed } = found[1]?.data as { count: number; findings: Finding[] }
    const { body } = await get('/findings?state=OPEN&limit=1')
    expect(count).toBe((body as { pagination: { total: number } }).pagination.total)
    expect(count).toBeGreaterThan(2000)
    expect(listed).toHaveLength(100)
    expect(new Set(listed.map(({ rule, severity }) => `${rule.id} ${severity}`))).toEqual(
      new Set(['APP-001 HIGH']),
    )
  })

  test('that finds the same tells nothing more than that it is done', async () => {
    await scan(directory(app(1, [-10])))
    expect(typesOf(await hear(() => scan(directory(app(1, [-10])))))).toEqual(['scan.completed'])
  })

  test('tells of names as they are', async () => {
    const name = '</script><!channel>"\u202e😀'
    const opened = ofType(await hear(() => scan(directory(app(1, [-10], name)))), 'finding.opened')
    const [first] = opened?.data['findings'] as Finding[]
    expect(first?.object.name).toBe(name)
  })

  test('that failed says why', async () => {
    const plan = { name: 'ENTERPRISE', scansPerDay: null }
    const tenant = { tenantId: customer.tenantId }
    const asked = await rowsOf(customer)((db) => requestScan(db, tenant, { trigger: 'manual', plan }))
    const scanId = asked.scan.id
    const found = await hear(() => rowsOf(customer)((db) => abandonScan(db, { ...ref(), scanId })))
    expect(found).toMatchObject([
      {
        type: 'scan.failed',
        severity: 'HIGH',
        data: { scanId, number: 1, code: 'INTERNAL', error: 'The scan was interrupted too often.' },
      },
    ])
  })

  test('whose findings nobody hears of leaves no event of them behind', async () => {
    const quiet = await createCustomer(server)
    const silent = { organizationId: quiet.organizationId, tenantId: quiet.tenantId }
    await storeSnapshot(rowsOf(quiet), silent, snapshotOf(directory(app(1, [-10]))).items)
    const { rows } = await rowsOf(quiet)((db) =>
      sql<{ type: string }>`select type from events where organization_id = ${quiet.organizationId}
        union all select action from audit_events
        where organization_id = ${quiet.organizationId} and action like 'finding.%'`.execute(db),
    )
    expect(rows).toEqual([{ type: 'scan.completed' }])
  })

  test('is not told to webhooks of the other side', async () => {
    const sandbox = await startReceiver()
    await subscribe(sandbox.url, everything, customer.testKey)
    await hear(() => scan(directory(app(1, [-10]))))
    expect(sandbox.received).toEqual([])
  })
})

describe('what is no longer found', () => {
  test('is told as resolved, in the words of when it was', async () => {
    await scan(directory(app(1, [-10]), app(2, [60])))
    const [expired] = await findings('rule=APP-001')
    const found = await hear(() => scan(directory(app(1, [60]), app(2, [60]))))
    expect(typesOf(found)).toEqual(['scan.completed', 'finding.resolved'])
    const resolved = found[1]?.data as { count: number; findings: Finding[] }
    expect([found[1]?.severity, resolved.count]).toEqual(['LOW', 1])
    expect(resolved.findings).toEqual([expired && told(expired)])
  })

  test('is not when nobody could look', async () => {
    await scan(directory(app(1, [-10])))
    const found = await hear(() => scan({ ...directory(), applications: [] }, { applications: 'REFUSED' }))
    expect(typesOf(found)).toEqual(['scan.completed'])
    expect(found[0]?.data).toMatchObject({ coverage: 'PARTIAL' })
    // What could not be decided is no finding that is over when it can be decided again.
    expect(typesOf(await hear(() => scan(directory(app(1, [-10])))))).toEqual(['scan.completed'])
  })

  test('is not when somebody had accepted it', async () => {
    await scan(directory(app(1, [-10]), app(2, [-10])))
    const accepted = await findings('rule=APP-001&search=App 1')
    const findingId = accepted[0]?.id ?? ''
    await rowsOf(customer)((db) => acknowledge(db, { ...ref(), findingId }, { reason: 'It is known.' }))
    const found = await hear(() => scan(directory(app(1, [60]), app(2, [60]))))
    const { count, findings: listed } = ofType(found, 'finding.resolved')?.data as {
      count: number
      findings: Finding[]
    }
    expect([count, listed.map(({ object }) => object.name)]).toEqual([1, ['App 2']])
    // When it comes back, it is new, and nobody has accepted that.
    const back = ofType(await hear(() => scan(directory(app(1, [-10]), app(2, [60])))), 'finding.opened')
    expect((back?.data['findings'] as Finding[]).map(({ id }) => id)).toEqual([findingId])
  })
})

describe('what gets worse', () => {
  /** A secret that has ended, of little consequence while another one is there. */
  const [before, after] = [directory(app(1, [-10, 60])), directory(app(1, [-10]))]
  const accept = async (findingId: string) =>
    rowsOf(customer)((db) => acknowledge(db, { ...ref(), findingId }, { reason: 'It is known.' }))

  test('is told with how grave it is now', async () => {
    await scan(before)
    const found = await hear(() => scan(after))
    const worsened = ofType(found, 'finding.worsened')
    expect(worsened).toMatchObject({ severity: 'HIGH', data: { number: 2, count: 1 } })
    const [now] = await findings('rule=APP-001')
    expect(worsened?.data['findings']).toEqual([now && told(now)])
    expect(now).toMatchObject({ severity: 'HIGH', points: 40, change: 'WORSENED' })
    expect(typesOf(found)).not.toContain('finding.opened')
  })

  test('ends that it was accepted, and is told', async () => {
    await scan(before)
    const [little] = await findings('rule=APP-001')
    await accept(little?.id ?? '')
    const found = await hear(() => scan(after))
    expect(ofType(found, 'acknowledgement.lapsed')).toMatchObject({
      severity: 'MEDIUM',
      data: { findingId: little?.id, why: 'worsened' },
    })
    expect(ofType(found, 'finding.worsened')?.data).toMatchObject({ count: 1 })
  })

  test('is not told while it is no worse than what was accepted', async () => {
    await scan(after)
    const [grave] = await findings('rule=APP-001')
    await accept(grave?.id ?? '')
    expect(typesOf(await hear(() => scan(before)))).toEqual(['scan.completed'])
    expect(typesOf(await hear(() => scan(after)))).toEqual(['scan.completed'])
  })
})

test('devices that do not comply any more are told in one event, and not again', async () => {
  const devices = (state: string): Directory => {
    const numbers = [301, 302, 303]
    return {
      ...bareDirectory(),
      devices: numbers.map((number) => registered(number, `Device ${number}`)),
      managedDevices: numbers.map((number) =>
        enrolled(number, `Device ${number}`, number === 303 ? {} : { complianceState: state }),
      ),
    }
  }
  expect(typesOf(await hear(() => scan(devices('error'))))).not.toContain('device.noncompliant')
  const found = await hear(() => scan(devices('noncompliant')))
  const open = await findings('rule=DEV-002')
  expect(ofType(found, 'device.noncompliant')).toMatchObject({
    severity: 'HIGH',
    data: { number: 2, count: 2 },
  })
  const { devices: listed } = ofType(found, 'device.noncompliant')?.data as { devices: object[] }
  expect(listed).toHaveLength(2)
  expect(listed).toEqual(
    expect.arrayContaining(
      open.map(({ id, object, summary }) => ({ id: object.id, name: object.name, findingId: id, summary })),
    ),
  )
  expect(typesOf(await hear(() => scan(devices('noncompliant'))))).not.toContain('device.noncompliant')
})

describe('what is wasted', () => {
  const gone = { accountEnabled: false }
  const people = (...wasting: number[]) =>
    licensed([1, 2, 3].map((number) => person(number, [sku.m365E3], wasting.includes(number) ? gone : {})))

  test('is told when it changes, with what it was and is', async () => {
    expect(typesOf(await hear(() => scan(people(1))))).not.toContain('license.waste_changed')
    expect(typesOf(await hear(() => scan(people(1))))).not.toContain('license.waste_changed')
    const found = ofType(await hear(() => scan(people(1, 2))), 'license.waste_changed')
    expect(found).toMatchObject({
      severity: 'MEDIUM',
      data: {
        number: 3,
        assignments: { before: 1, now: 2 },
        monthly: {
          before: [{ amount: '39.00', currency: 'USD' }],
          now: [{ amount: '78.00', currency: 'USD' }],
        },
      },
    })
    const nothing = ofType(await hear(() => scan(people())), 'license.waste_changed')
    expect(nothing?.data).toMatchObject({ assignments: { before: 2, now: 0 }, monthly: { now: [] } })
  })

  test('is not when users could not be read', async () => {
    await scan(people(1))
    const found = await hear(() => scan({ ...people(), users: [] }, { users: 'REFUSED' }))
    expect(typesOf(found)).not.toContain('license.waste_changed')
  })
})
