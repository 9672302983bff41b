import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, browserHeaders, createCustomer, createTenantKey, type Customer, signIn } from './client.ts'

type App = components['schemas']['IdentityOpsApp']
type Detail = components['schemas']['IdentityOpsAppDetail']
interface List {
  data: App[]
  pagination: { page: number; limit: number; total: number; totalPages: number }
  scan: { id: string; coverage: string; gaps: { source: string; rules: string[] }[] } | null
}

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let customer: Customer
let tenant: ScannedTenant
let key: string

beforeAll(async () => {
  customer = await createCustomer(server)
  const connection = simulator().connections[0]
  if (connection === undefined) throw new Error('there is no directory')
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  // A name can hold anything that a Graph server sends.
  for (const name of hostile) simulator().addApplication(connection.entraTenantId, { name, owners: [] })
  await tenant.scan()
  key = await createTenantKey(customer, tenant)
})

const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '\u202Etfosorcim',
  'x'.repeat(256),
  "'; drop table scans; --",
]

const get = (path: string, presented = key) =>
  request(server.baseUrl).get(`${base}${path}`).set(bearer(presented))
const list = async (query: string): Promise<List> => {
  const { status, body } = await get(`/apps?${query}`)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as List
}
const all = async () => (await list('limit=100')).data
const detail = async (id: string): Promise<Detail> => (await get(`/apps/${id}`)).body as Detail
const day = 86_400_000

describe('the list of apps', () => {
  test('has each app once, the highest score first, and says which scan it is from', async () => {
    const { data, pagination, scan } = await list('limit=100')
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length)
    expect(pagination).toEqual({ page: 1, limit: 100, total: data.length, totalPages: 1 })
    const scores = data.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scan).toMatchObject({ coverage: 'FULL', gaps: [] })
  })

  test('is of three kinds, and leaves out what is Microsoft’s own while nothing is wrong with it', async () => {
    const apps = await all()
    expect(new Set(apps.map(({ kind }) => kind))).toEqual(
      new Set(['APPLICATION', 'ENTERPRISE_APP', 'MANAGED_IDENTITY']),
    )
    expect(
      apps.filter(
        ({ publisher, findings: { critical, high, medium, low } }) =>
          publisher.kind === 'MICROSOFT' && critical + high + medium + low === 0,
      ),
    ).toEqual([])
    const microsoft = await list('publisher=microsoft&limit=100')
    expect(microsoft.pagination.total).toBeGreaterThan(90)
    expect(microsoft.data.every(({ publisher }) => publisher.kind === 'MICROSOFT')).toBe(true)
  })

  test.each([
    ['level=WARNING', ({ level }: App) => level === 'WARNING'],
    ['level=WARNING&level=HEALTHY', ({ level }: App) => level === 'WARNING' || level === 'HEALTHY'],
    ['minScore=20', ({ score }: App) => score >= 20],
    ['publisher=own', ({ publisher }: App) => publisher.kind === 'OWN'],
    ['publisher=third-party', ({ publisher }: App) => publisher.kind === 'THIRD_PARTY'],
    ['kind=MANAGED_IDENTITY', ({ kind }: App) => kind === 'MANAGED_IDENTITY'],
    ['owner=none', ({ owners }: App) => owners?.count === 0],
    ['owner=single', ({ owners }: App) => owners?.count === 1],
    ['credential=expired', ({ credentials }: App) => credentials.expired > 0],
    ['credential=expiring', ({ credentials }: App) => credentials.expiring > 0],
    [
      'expiringWithin=30',
      ({ credentials: { nextExpiryAt: at } }: App) => at !== null && Date.parse(at) < Date.now() + 30 * day,
    ],
    ['privileged=true', ({ privileged }: App) => privileged],
    ['privileged=false', ({ privileged }: App) => !privileged],
    [
      'inactiveFor=90',
      ({ signInKnown, lastSignInAt: at }: App) =>
        signInKnown && (at === null || Date.parse(at) < Date.now() - 90 * day),
    ],
    ['enabled=false', ({ enabled }: App) => !enabled],
    ['acknowledged=false', () => true],
    ['lifecycleStage=NEVER_USED', ({ lifecycleStage }: App) => lifecycleStage === 'NEVER_USED'],
    ['search=PAYROLL', ({ name }: App) => name === 'Payroll Export'],
  ] as const)('has what %s asks for, and all of it', async (query, fits) => {
    const some = (await list(`limit=100&${query}`)).data
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual((await all()).filter(fits))
  })

  test.each([
    ['owner=guest', ({ owners }: Detail) => owners?.some(({ guest }) => guest === true)],
    ['credential=secret', ({ credentials }: Detail) => credentials.some(({ kind }) => kind === 'SECRET')],
    [
      'credential=federated',
      ({ credentials }: Detail) => credentials.some(({ kind }) => kind === 'FEDERATED'),
    ],
    ['credential=none', ({ credentials }: Detail) => credentials.length === 0],
    [
      'permission=user.read.all',
      ({ permissions: { granted } }: Detail) => granted.some(({ name }) => name === 'User.Read.All'),
    ],
    [
      'rule=APP-022',
      ({ scoreBreakdown }: Detail) => scoreBreakdown.some(({ ruleId }) => ruleId === 'APP-022'),
    ],
  ] as const)('has what %s asks for, as each app says by itself', async (query, fits) => {
    const some = (await list(`limit=100&${query}`)).data
    expect(some.length).toBeGreaterThan(0)
    for (const { id } of some) expect(fits(await detail(id))).toBe(true)
  })

  test.each([
    ['name', 'asc', ({ name }: App) => name.toLowerCase()],
    ['nextExpiryAt', 'asc', ({ credentials }: App) => credentials.nextExpiryAt],
    ['nextExpiryAt', 'desc', ({ credentials }: App) => credentials.nextExpiryAt],
    ['lastSignInAt', 'desc', ({ lastSignInAt }: App) => lastSignInAt],
    ['createdAt', 'asc', ({ createdAt }: App) => createdAt],
  ] as const)('is sorted by %s %s, and what has none comes last', async (sort, order, value) => {
    const apps = (await list(`limit=100&sort=${sort}&order=${order}`)).data
    const values = apps.map(value)
    const known = values.filter((one) => one !== null)
    expect(values.slice(known.length).every((one) => one === null)).toBe(true)
    if (sort === 'name') return expect(apps.map(({ name }) => name)).toContain('Payroll Export')
    const sorted = known.toSorted()
    expect(known).toEqual(order === 'asc' ? sorted : sorted.toReversed())
  })

  test('neither repeats nor loses an app from page to page', async () => {
    const { pagination } = await list('limit=7')
    const pages = await Promise.all(
      Array.from({ length: pagination.totalPages }, (_, index) =>
        list(`limit=7&sort=createdAt&page=${index + 1}`),
      ),
    )
    const ids = pages.flatMap(({ data }) => data.map(({ id }) => id))
    expect(new Set(ids).size).toBe(pagination.total)
    expect(ids).toHaveLength(pagination.total)
  })

  test('is empty while there is no scan, and says so', async () => {
    const other = await createCustomer(server)
    const { body } = await get('/apps', other.keys.read)
    expect(body).toEqual({
      data: [],
      pagination: { page: 1, limit: 25, total: 0, totalPages: 0 },
      scan: null,
    })
  })
})

describe('the list of enterprise applications', () => {
  type EnterpriseApp = components['schemas']['IdentityOpsEnterpriseApp']
  const enterprise = async (query: string) =>
    ((await get(`/enterprise-apps?limit=100&${query}`)).body as { data: EnterpriseApp[] }).data

  test('has every service principal but Microsoft’s own, by its object id', async () => {
    const apps = (await all()).filter(
      ({ servicePrincipalObjectId: id, publisher }) => id !== null && publisher.kind !== 'MICROSOFT',
    )
    const found = await enterprise('')
    expect(found.map(({ id }) => id)).toEqual(
      apps.map(({ servicePrincipalObjectId }) => servicePrincipalObjectId),
    )
    expect(found.map(({ score, level }) => [score, level])).toEqual(
      apps.map(({ score, level }) => [score, level]),
    )
    expect((await enterprise('publisher=microsoft')).length).toBeGreaterThan(90)
  })

  test('says what each was granted, as the app says it', async () => {
    for (const { appId, grants, directoryRoles } of (await enterprise('')).slice(0, 20)) {
      const { permissions, directoryRoles: held } = await detail(appId)
      const { application, delegatedAdmin, delegatedUsers } = grants
      expect(application + delegatedAdmin + delegatedUsers).toBe(permissions.granted.length)
      expect(directoryRoles).toHaveLength(held.length)
    }
  })

  test.each([
    ['ssoMode=SAML', ({ ssoMode }: EnterpriseApp) => ssoMode === 'saml'],
    ['assignmentRequired=false', ({ assignmentRequired }: EnterpriseApp) => assignmentRequired === false],
    ['enabled=false', ({ enabled }: EnterpriseApp) => !enabled],
    ['level=WARNING', ({ level }: EnterpriseApp) => level === 'WARNING'],
  ] as const)('has what %s asks for, and all of it', async (query, fits) => {
    const some = await enterprise(query)
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual((await enterprise('')).filter(fits))
  })

  test('knows when the certificate ends that signs for one', async () => {
    const [portal] = await enterprise('search=Expense')
    expect(portal).toMatchObject({ ssoMode: 'saml', samlCertificateEndsAt: expect.any(String) })
  })

  test('needs a plan that includes it', async () => {
    const small = await createCustomer(server, 'STARTER')
    const person = await signIn(server, small.organizationId)
    const answer = await request(server.baseUrl)
      .get(`${base}/enterprise-apps`)
      .set(browserHeaders(person.session))
    expect([answer.status, answer.body]).toMatchObject([
      403,
      {
        error: {
          code: 'FEATURE_NOT_AVAILABLE',
          details: { feature: 'GROUPS_ENTERPRISE_APPS', currentPlan: 'STARTER' },
        },
      },
    ])
  })
})

describe('an app', () => {
  test('says why its score is what it is: every point names its rule', async () => {
    for (const { id, score } of (await all()).filter((app) => app.score > 0)) {
      const { scoreBreakdown, findings } = await detail(id)
      const sum = scoreBreakdown.reduce((total, { points }) => total + points, 0)
      expect(Math.min(100, sum)).toBe(score)
      expect(findings.reduce((total, { points }) => total + points, 0)).toBe(sum)
      expect(new Set(findings.map(({ rule }) => rule.id))).toEqual(
        new Set(scoreBreakdown.map(({ ruleId }) => ruleId)),
      )
    }
  })

  test('is found by its app id and by both object ids, in any case', async () => {
    const [app] = (await list('search=Payroll')).data
    const own = await detail(app?.id ?? '')
    for (const id of [app?.applicationObjectId, app?.servicePrincipalObjectId, app?.id.toUpperCase()])
      expect(await detail(id ?? '')).toEqual(own)
  })

  test('shows what its credentials are called and how long they hold, and nothing that signs in', async () => {
    const apps = await Promise.all((await all()).map(({ id }) => get(`/apps/${id}`)))
    for (const { text } of apps)
      expect(text).not.toMatch(/secretText|"hint"|"key"|customKeyIdentifier|humbprint/)
    const [payroll] = (await list('search=Payroll')).data
    expect((await detail(payroll?.id ?? '')).credentials).toMatchObject([
      { kind: 'SECRET', on: 'APPLICATION', state: 'EXPIRED', daysLeft: -35, replacedBy: null },
    ])
  })

  test('may be called anything', async () => {
    for (const name of hostile) {
      const [app] = (await list(`search=${encodeURIComponent(name.slice(0, 100))}`)).data
      expect(app?.name).toBe(name)
      expect((await detail(app?.id ?? '')).findings.map(({ object }) => object.name)).toContain(name)
    }
  })

  test.each([['2b6f0d9e-0000-4000-8000-000000000000'], ['none'], ['%00']])(
    'called %s is not there',
    async (id) => {
      expect((await get(`/apps/${id}`)).status).toBe(id === '%00' ? 400 : 404)
    },
  )

  test('of another tenant is not there', async () => {
    const [app] = (await list('limit=1')).data
    expect((await get(`/apps/${app?.id}`, customer.keys.admin)).status).toBe(404)
    const stranger = await createCustomer(server)
    expect((await get(`/apps/${app?.id}`, stranger.keys.admin)).status).toBe(404)
  })
})

describe('a directory that does not tell everything', () => {
  test('leaves gaps that the list names, and healthy is only what was looked at', async () => {
    simulator().fail({ times: Infinity, on: /servicePrincipalSignInActivities/, kind: 'status', status: 403 })
    await tenant.scan()
    const { data, scan } = await list('limit=100&publisher=own&kind=APPLICATION&enabled=true')
    expect(scan).toMatchObject({
      coverage: 'PARTIAL',
      gaps: [{ source: 'servicePrincipalSignIns', rules: expect.arrayContaining(['APP-020']) }],
    })
    const healthy = data.filter(({ signInKnown, level }) => signInKnown || level === 'HEALTHY')
    // What has no service principal signs in nowhere.
    expect(healthy.filter(({ servicePrincipalObjectId }) => servicePrincipalObjectId !== null)).toEqual([])
  })
})
