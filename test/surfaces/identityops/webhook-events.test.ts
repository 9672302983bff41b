import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import type { components } from '../../../generated/types.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { requestScan } from '../../../src/domain/scans/requests.ts'
import { abandonScan } from '../../../src/domain/scans/run.ts'
import { bareDirectory, type Directory, guid, type Json, secret } from '../../support/scanned-directory.ts'
import { startServer } from '../../support/server.ts'
import { ago } from './asset-readings.ts'
import { createCustomer } from './client.ts'
import { type Finding, ofType, typesOf, useHearing } from './hearing.ts'

const server = startServer({ unlimited: true })
const { given, get, startReceiver, subscribe, refOf, rowsOf, scan, hear, findings } = useHearing(server)

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
      tenant: { id: given.customer.tenantId, name: 'Adatum Retail', domain: 'adatum.example' },
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
      tenant: { id: given.customer.tenantId },
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
    const tenant = { tenantId: given.customer.tenantId }
    const asked = await rowsOf(given.customer)((db) => requestScan(db, tenant, { trigger: 'manual', plan }))
    const scanId = asked.scan.id
    const found = await hear(() =>
      rowsOf(given.customer)((db) => abandonScan(db, { ...refOf(given.customer), scanId })),
    )
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
    await scan(directory(app(1, [-10])), {}, quiet)
    const { rows } = await rowsOf(quiet)((db) =>
      sql<{ type: string }>`select type from events where organization_id = ${quiet.organizationId}
        union all select action from audit_events
        where organization_id = ${quiet.organizationId} and action like 'finding.%'`.execute(db),
    )
    expect(rows).toEqual([{ type: 'scan.completed' }])
  })

  test('is not told to webhooks of the other side', async () => {
    const sandbox = await startReceiver()
    await subscribe(sandbox.url, given.customer.testKey)
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

  test('is not by a scan that could not read everything, but by the next one that could', async () => {
    await scan(directory(app(1, [-10]), app(2, [60])))
    const [expired] = await findings('rule=APP-001')
    const mended = directory(app(1, [60]), app(2, [60]))
    const blind = await hear(() => scan(mended, { groups: 'REFUSED' }))
    expect(blind[0]?.data).toMatchObject({ coverage: 'PARTIAL' })
    expect(typesOf(blind)).toEqual(['scan.completed'])
    const resolved = ofType(await hear(() => scan(mended)), 'finding.resolved')?.data
    expect(resolved).toMatchObject({ number: 3, count: 1, findings: [expired && told(expired)] })
    expect(typesOf(await hear(() => scan(mended)))).toEqual(['scan.completed'])
  })

  test('is not when somebody had accepted it', async () => {
    await scan(directory(app(1, [-10]), app(2, [-10])))
    const accepted = await findings('rule=APP-001&search=App 1')
    const findingId = accepted[0]?.id ?? ''
    await rowsOf(given.customer)((db) =>
      acknowledge(db, { ...refOf(given.customer), findingId }, { reason: 'It is known.' }),
    )
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
    rowsOf(given.customer)((db) =>
      acknowledge(db, { ...refOf(given.customer), findingId }, { reason: 'It is known.' }),
    )

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

describe('a secret that ends', () => {
  const credentialsIn = (found: Awaited<ReturnType<typeof hear>>) =>
    ofType(found, 'credential.expiring')?.data['credentials'] as
      { days: number; endsAt: string }[] | undefined

  test('is told within 30 days and within 7, once each', async () => {
    // Given one that has time, when the first scan finds it, nobody is told
    expect(credentialsIn(await hear(() => scan(directory(app(1, [31])))))).toBeUndefined()
    const first = await hear(() => scan(directory(app(1, [29]))))
    expect(ofType(first, 'credential.expiring')).toMatchObject({
      severity: 'MEDIUM',
      tenant: { id: given.customer.tenantId },
      data: { number: 2, count: 1 },
    })
    expect(credentialsIn(first)).toEqual([
      {
        app: { id: guid(20_001), name: 'App 1' },
        keyId: guid(30_010),
        name: 'secret 10',
        kind: 'SECRET',
        endsAt: expect.any(String),
        days: 30,
      },
    ])
    expect(credentialsIn(await hear(() => scan(directory(app(1, [8])))))).toBeUndefined()
    expect(credentialsIn(await hear(() => scan(directory(app(1, [6])))))).toMatchObject([{ days: 7 }])
    expect(credentialsIn(await hear(() => scan(directory(app(1, [2])))))).toBeUndefined()
  })

  test('is told nobody when another one follows it', async () => {
    const found = await hear(() => scan(directory(app(1, [10, 200]))))
    expect(typesOf(found)).toContain('finding.opened')
    expect(credentialsIn(found)).toBeUndefined()
  })
})
