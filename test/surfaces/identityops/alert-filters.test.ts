import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import { useAlerts, type Wanted } from './alerting.ts'
import type { Subscription } from './subscribing.ts'
import { base } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']
type App = components['schemas']['IdentityOpsAppDetail']

const { server, tenantOf, subscribe, told } = useAlerts()

// What the API lists of the same scan says what each subscription has to be told.
const severities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']
let findings: Finding[]
let apps: ReadonlyMap<string, App>
let owner: { id: string; userPrincipalName: string }
const subscriptions = new Map<string, Subscription>()
const heard = new Map<string, Set<string>>()

const wanted: Record<string, Partial<Wanted>> = {
  everything: { minSeverity: 'LOW' },
  'what is ordinary': {},
  'what is high': { minSeverity: 'HIGH' },
  'what is critical': { minSeverity: 'CRITICAL' },
  'two rules': { minSeverity: 'LOW', rules: ['APP-022', 'GRP-001'] },
  'two kinds': { minSeverity: 'LOW', categories: ['OWNERSHIP', 'DEVICES'] },
  'a rule of another kind': { minSeverity: 'LOW', rules: ['APP-022'], categories: ['DEVICES'] },
  'own apps': { minSeverity: 'LOW', filter: { publisher: 'OWN' } },
  "others' apps": { minSeverity: 'LOW', filter: { publisher: 'THIRD_PARTY' } },
  "Microsoft's apps": { minSeverity: 'LOW', filter: { publisher: 'MICROSOFT' } },
  'privileged apps': { minSeverity: 'LOW', filter: { privileged: true } },
  'apps without a privilege': { minSeverity: 'LOW', filter: { privileged: false } },
  'high of privileged own apps': { minSeverity: 'HIGH', filter: { privileged: true, publisher: 'OWN' } },
  nothing: { minSeverity: 'LOW', triggers: ['RESOLVED', 'WORSENED', 'SCAN_FAILED', 'SCAN_PARTIAL'] },
}

beforeAll(async () => {
  const tenant = await tenantOf(0)
  // An owner has to be known before anybody can subscribe to what is theirs: the directory is the same each time.
  const get = async <T>(path: string) =>
    (await request(server.baseUrl).get(`${base}${path}`).set(bearer(tenant.key))).body as T
  const pages = async <T>(path: string): Promise<T[]> => {
    const all: T[] = []
    for (let page = 1; ; page += 1) {
      const { data, pagination } = await get<{ data: T[]; pagination: { totalPages: number } }>(
        `${path}&limit=100&page=${page}`,
      )
      all.push(...data)
      if (page >= pagination.totalPages) return all
    }
  }
  await tenant.scan()
  const listed = await pages<{ id: string; appId: string }>('/apps?order=asc')
  const details = await Promise.all(listed.map(({ id }) => get<App>(`/apps/${id}`)))
  const found = details
    .flatMap(({ owners }) => owners ?? [])
    .find(({ userPrincipalName: name }) => name !== null)
  owner = { id: found?.id ?? '', userPrincipalName: found?.userPrincipalName ?? '' }

  // A second tenant with the same directory begins from nothing.
  for (const [name, body] of Object.entries(wanted))
    subscriptions.set(name, await subscribe({ ...body, name: name.slice(0, 100) }))
  for (const [name, ownedBy] of [
    ['by id', owner.id],
    ['by name', owner.userPrincipalName.toUpperCase()],
  ] as const)
    subscriptions.set(name, await subscribe({ minSeverity: 'LOW', filter: { ownedBy } }))
  subscriptions.set(
    'scores',
    await subscribe({
      triggers: ['SCORE_AT_LEAST'],
      thresholds: { score: 60 },
      filter: { publisher: 'OWN' },
    }),
  )
  await tenant.rows((db) => db.deleteFrom('finding_spans').where('tenant_id', '=', tenant.tenantId).execute())
  await tenant.rows((db) => db.deleteFrom('governed_apps').where('tenant_id', '=', tenant.tenantId).execute())
  await tenant.scan()
  findings = await pages<Finding>('/findings?change=NEW&state=OPEN')
  const again = await pages<{ id: string }>('/apps?order=asc')
  const microsoft = await pages<{ id: string }>('/apps?publisher=microsoft')
  apps = new Map(
    (await Promise.all([...again, ...microsoft].map(({ id }) => get<App>(`/apps/${id}`)))).map((app) => [
      app.id,
      app,
    ]),
  )
  for (const [name, subscription] of subscriptions)
    heard.set(name, new Set((await told(subscription)).map(({ subject }) => subject)))
})

/** Ids of the findings of which this holds. */
const those = (holds: (finding: Finding) => boolean) => new Set(findings.filter(holds).map(({ id }) => id))
const isAtLeast = (severity: string) => (finding: Finding) =>
  severities.indexOf(finding.severity) >= severities.indexOf(severity)
const appOf = ({ object }: Finding) => (object.appId === null ? undefined : apps.get(object.appId))
const isOf = (holds: (app: App) => boolean) => (finding: Finding) => {
  const app = appOf(finding)
  return app !== undefined && holds(app)
}

describe('of all that a scan finds to be new, a subscription is told', () => {
  test.each<[string, (finding: Finding) => boolean]>([
    ['everything', () => true],
    ['what is ordinary', isAtLeast('MEDIUM')],
    ['what is high', isAtLeast('HIGH')],
    ['what is critical', isAtLeast('CRITICAL')],
    ['two rules', ({ rule }) => rule.id === 'APP-022' || rule.id === 'GRP-001'],
    ['two kinds', ({ rule }) => rule.category === 'OWNERSHIP' || rule.category === 'DEVICES'],
    ['own apps', isOf(({ publisher }) => publisher.kind === 'OWN')],
    ["others' apps", isOf(({ publisher }) => publisher.kind === 'THIRD_PARTY')],
    ["Microsoft's apps", isOf(({ publisher }) => publisher.kind === 'MICROSOFT')],
    ['privileged apps', isOf(({ privileged }) => privileged)],
    ['apps without a privilege', isOf(({ privileged }) => !privileged)],
    [
      'high of privileged own apps',
      (finding) =>
        isAtLeast('HIGH')(finding) &&
        isOf(({ privileged, publisher }) => privileged && publisher.kind === 'OWN')(finding),
    ],
    ['by id', isOf(({ owners }) => owners?.some(({ id }) => id === owner.id) === true)],
    ['by name', isOf(({ owners }) => owners?.some(({ id }) => id === owner.id) === true)],
  ])('%s', (name, holds) => {
    const expected = those(holds)
    expect(expected.size).toBeGreaterThan(0)
    expect(heard.get(name)).toEqual(expected)
  })

  test('nothing where no filter fits, or nothing happened that it asks for', () => {
    expect(heard.get('a rule of another kind')).toEqual(new Set())
    expect(heard.get('nothing')).toEqual(new Set())
  })

  test('apps whose score is as high as that', () => {
    const expected = [...apps.values()]
      .filter(({ score, publisher }) => score >= 60 && publisher.kind === 'OWN')
      .map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(0)
    const ids = [...(heard.get('scores') ?? [])].map((subject) => subject.split(' ')[1])
    expect(new Set(ids)).toEqual(new Set(expected))
  })
})
