import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createTenant,
  type Customer,
  type Person,
  signIn,
  startSession,
} from './client.ts'

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 6, users: () => 60 })
let used = 0

interface Scanned {
  customer: Customer
  tenant: ScannedTenant
  person: Person
}

/** A customer with a directory of its own, and somebody who has chosen its tenant. */
async function start(plan?: Parameters<typeof createCustomer>[1]): Promise<Scanned> {
  const customer = await createCustomer(server, plan)
  const connection = simulator().connections[used++]
  if (connection === undefined) throw new Error('no directory is left')
  const tenant = await createScannedTenant(server, customer.organizationId, connection, 'Northwind')
  const person = await signIn(server, customer.organizationId)
  const call = await request(server.baseUrl)
    .post(`${base}/auth/switch-tenant`)
    .set(browserHeaders(person.session))
    .send({ tenantId: tenant.tenantId })
  const [cookie = ''] = call.headers['set-cookie'] as unknown as string[]
  return { customer, tenant, person: { ...person, session: /idops_session=([^;]+)/.exec(cookie)?.[1] ?? '' } }
}
const get = (path: string, session: string) =>
  request(server.baseUrl).get(`${base}${path}`).set(browserHeaders(session))
const post = (path: string, session: string, body: object = {}) =>
  request(server.baseUrl).post(`${base}${path}`).set(browserHeaders(session)).send(body)

interface ScanBody {
  id: string
  number: number
  status: string
  alreadyRunning: boolean
}

let scanned: Scanned
beforeAll(async () => {
  scanned = await start()
  await scanned.tenant.scan()
})
beforeEach(() => simulator().clearFaults())

describe('starting a scan', () => {
  test('answers with it before it has begun, and with the same one until it has ended', async () => {
    const { person, tenant } = await start()
    // Given the first scan, which followed when the tenant was connected
    const first = await post('/scan', person.session, { reason: 'Before the audit' })
    expect([first.status, first.body]).toEqual([
      202,
      expect.objectContaining({
        number: 1,
        status: 'QUEUED',
        trigger: 'FIRST',
        coverage: null,
        counts: null,
        tenant: { id: tenant.tenantId, name: 'Northwind' },
        alreadyRunning: true,
      }),
    ])
    const { id } = first.body as ScanBody
    await tenant.attempt(id)
    // When that one has ended
    const next = await post('/scan', person.session)
    expect(next.body).toMatchObject({ number: 2, trigger: 'MANUAL', alreadyRunning: false })
    expect((next.body as ScanBody).id).not.toBe(id)
  })

  test('twenty times at once starts one', async () => {
    const { person, tenant } = await start()
    await tenant.scan()
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/scan', person.session)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202))
    expect(new Set(answers.map(({ body }) => (body as ScanBody).id)).size).toBe(1)
    expect(answers.filter(({ body }) => !(body as ScanBody).alreadyRunning)).toHaveLength(1)
  })

  test('is limited by the plan for each day, and tells which limit that is', async () => {
    const { person, tenant } = await start('FREE')
    // The first scan is not counted: nobody asked for it.
    await tenant.scan()
    for (const number of [2, 3]) {
      expect((await post('/scan', person.session)).body).toMatchObject({ number })
      await tenant.scan()
    }
    const refused = await post('/scan', person.session)
    expect([refused.status, refused.body]).toEqual([
      403,
      {
        error: {
          code: 'FEATURE_NOT_AVAILABLE',
          message: 'The scans of today are used up.',
          requestId: expect.stringMatching(/^req_/),
          details: { feature: 'SCANS_PER_DAY', currentPlan: 'FREE', limit: 2, used: 2 },
        },
      },
    ])
  })

  test('with an Idempotency-Key is answered the same way again', async () => {
    const { customer } = scanned
    const send = () =>
      request(server.baseUrl)
        .post(`${base}/scan`)
        .set({ ...bearer(customer.keys.write), 'Idempotency-Key': 'once' })
        .send({})
    // The key's own tenant is the customer's first one.
    const [first, again] = [await send(), await send()]
    expect(first.body).toMatchObject({ number: 1, trigger: 'API' })
    expect(again.body).toEqual(first.body)
    expect(again.headers['idempotent-replayed']).toBe('true')
  })

  test('needs a tenant, and one that is connected', async () => {
    const organizationId = await server.createOrganization({ identityops: 'ENTERPRISE' })
    const nobody = await signIn(server, organizationId)
    const none = await post('/scan', nobody.session)
    expect([none.status, none.body]).toMatchObject([409, { error: { details: { reason: 'NO_TENANT' } } }])
    const tenantId = await createTenant(server, organizationId, { connected: false })
    const session = await startSession(server, organizationId, nobody)
    const switched = await post('/auth/switch-tenant', session, { tenantId })
    const [cookie = ''] = switched.headers['set-cookie'] as unknown as string[]
    const unconnected = await post('/scan', /idops_session=([^;]+)/.exec(cookie)?.[1] ?? '')
    expect([unconnected.status, unconnected.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', details: { reason: 'NOT_CONNECTED' } } },
    ])
  })
})

describe('a scan', () => {
  test('says how it went, what it could read, and the worst that it found first', async () => {
    const { person } = scanned
    const list = await get('/scans?status=SUCCEEDED&coverage=FULL', person.session)
    expect(list.body).toMatchObject({ pagination: { page: 1, limit: 25, total: 1, totalPages: 1 } })
    const [scan] = (list.body as { data: ScanBody[] }).data
    const { body } = await get(`/scans/${scan?.id}`, person.session)
    expect(body).toMatchObject({
      ...scan,
      findings: {},
      progress: { phase: 'DONE', percent: 100, source: null },
      unknownRules: [],
    })
    const { findings, sources } = body as {
      findings: {
        data: { severity: string; points: number }[]
        pagination: { total: number }
        bySeverity: Record<string, number>
        byRule: { count: number }[]
      }
      sources: { name: string; state: string }[]
    }
    expect(sources.every(({ state }) => state === 'READ')).toBe(true)
    const weights = { CRITICAL: 3, HIGH: 2, MEDIUM: 1, LOW: 0 } as Record<string, number>
    const order = findings.data.map(({ severity, points }) => (weights[severity] ?? 0) * 1000 + points)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    const all = Object.values(findings.bySeverity).reduce((sum, count) => sum + count, 0)
    expect(all).toBe(findings.pagination.total)
    expect(findings.byRule.reduce((sum, { count }) => sum + count, 0)).toBe(all)
  })

  test.each([
    ['severity=HIGH', ({ severity }: Finding) => severity === 'HIGH'],
    ['severity=HIGH&severity=LOW', ({ severity }: Finding) => severity === 'HIGH' || severity === 'LOW'],
    ['rule=APP-022', ({ rule }: Finding) => rule.id === 'APP-022'],
    ['category=OWNERSHIP', ({ rule }: Finding) => rule.category === 'OWNERSHIP'],
    ['objectType=APPLICATION', ({ object }: Finding) => object.type === 'APPLICATION'],
    ['state=OPEN', ({ state }: Finding) => state === 'OPEN'],
    ['change=NEW', ({ change }: Finding) => change === 'NEW'],
    ['acknowledged=false', () => true],
    ['search=PAYROLL', ({ object }: Finding) => object.name === 'Payroll Export'],
  ] as const)('lists of its findings those that %s asks for, and all of them', async (query, fits) => {
    const id = await latest()
    const all = await findingsOf(id, '')
    const some = await findingsOf(id, query)
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual(all.filter(fits))
  })

  test.each([
    ['state=RESOLVED'],
    ['change=WORSENED'],
    ['acknowledged=true'],
    ['search=%25'],
    ['objectType=DEVICE&category=CREDENTIALS'],
    ['rule=APP-010&severity=LOW'],
  ])('has none that %s asks for, when there are none', async (query) => {
    expect(await findingsOf(await latest(), query)).toEqual([])
  })

  test.each([
    ['severity=WORST', 'severity.0'],
    ['rule=APP', 'rule.0'],
    ['page=0', 'page'],
    ['limit=101', 'limit'],
    ['sort=name', 'sort'],
    ['acknowledged=maybe', 'acknowledged'],
  ])('refuses %s, and names %s', async (query, field) => {
    const { status, body } = await get(`/scans/${await latest()}?${query}`, scanned.person.session)
    expect([status, body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'query' }] } } },
    ])
  })

  test('of another tenant, of another organization and of nobody is not there', async () => {
    const { customer, person } = scanned
    const id = await latest()
    const stranger = await start()
    for (const call of [
      get(`/scans/${id}`, stranger.person.session),
      get(`/scans/${id}/events`, stranger.person.session),
      // A key of the same organization, which is in another tenant.
      request(server.baseUrl).get(`${base}/scans/${id}`).set(bearer(customer.keys.read)),
      get('/scans/2b6f0d9e-0000-4000-8000-000000000000', person.session),
      get('/scans/none', person.session),
    ])
      expect((await call).status).toBe(404)
  })
})

describe('watching a scan', () => {
  /** Reads events until the stream ends. */
  async function watch(id: string, session: string, last?: string) {
    const response = await fetch(`${server.baseUrl}${base}/scans/${id}/events`, {
      headers: { ...browserHeaders(session), ...(last === undefined ? {} : { 'Last-Event-ID': last }) },
    })
    const text = await response.text()
    const events = [...text.matchAll(/event: (\w+)\nid: (\d+)\ndata: (.*)\n\n/g)].map(
      ([, event, id, data]) => ({
        id: Number(id),
        event,
        data: JSON.parse(data ?? '') as { status: string; progress?: { percent: number } },
      }),
    )
    return { response, events }
  }

  test('tells how far it is, ever further, until it has ended', async () => {
    const { person, tenant } = await start()
    const { id } = await tenant.request()
    // Given a reader from the beginning on
    const watching = watch(id, person.session)
    await tenant.attempt(id)
    const { response, events } = await watching
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
    // Then the last event is its end, and none is older than the one before
    expect(events.at(-1)).toMatchObject({ event: 'finished', data: { id, status: 'SUCCEEDED' } })
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted((a, b) => a - b))
    const percents = events.flatMap(({ data }) => data.progress?.percent ?? [])
    expect(percents).toEqual(percents.toSorted((a, b) => a - b))
    // And who has heard the last one is told nothing again
    const again = await watch(id, person.session, `${events.at(-1)?.id}`)
    expect(again.events).toEqual([])
    // And who has heard less is told the rest
    const rest = await watch(id, person.session, '0')
    expect(rest.events).toMatchObject([{ event: 'finished' }])
  })

  test('refuses an event id that is none', async () => {
    const { response } = await watch(await latest(), scanned.person.session, 'x')
    expect(response.status).toBe(400)
  })
})

interface Finding {
  severity: string
  state: string
  change: string
  rule: { id: string; category: string }
  object: { type: string; name: string }
}

async function latest(): Promise<string> {
  const { body } = await get('/scans?limit=1&sort=finishedAt', scanned.person.session)
  return (body as { data: ScanBody[] }).data[0]?.id ?? ''
}

/** Those of all pages. */
async function findingsOf(id: string, query: string): Promise<Finding[]> {
  const found: Finding[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await get(`/scans/${id}?limit=100&page=${page}&${query}`, scanned.person.session)
    const { data, pagination } = (
      body as { findings: { data: Finding[]; pagination: { totalPages: number } } }
    ).findings
    found.push(...data)
    if (page >= pagination.totalPages) return found
  }
}
