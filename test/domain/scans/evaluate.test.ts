import { describe, expect, test } from '@jest/globals'
import { describeRule, rules } from '../../../src/domain/scans/engine/rules.ts'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { levelOf } from '../../../src/domain/scans/engine/scores.ts'
import {
  appId,
  asOf,
  assessed,
  at,
  bareDirectory,
  certificate,
  findings,
  foreign,
  found,
  guid,
  healthyDirectory as directory,
  type Json,
  owner,
  secret,
  snapshotOf,
  tenant,
} from '../../support/scanned-directory.ts'

const ended = (count: number) =>
  Array.from({ length: count }, (_, index) => secret(guid(20 + index), at(-100), at(-50)))

const series = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`)

const isOfLicenses = (id: string) => id.startsWith('LIC')
const ruleIds = rules.map(({ id }) => id).filter((id) => !isOfLicenses(id))

describe('rules', () => {
  test('are those of this version, each with its own words', () => {
    expect(ruleIds).toEqual([
      ...series('APP', 51),
      ...series('DEV', 7),
      ...series('GRP', 7),
      ...series('TEN', 5),
      ...series('USR', 13),
    ])
    expect(rules.map(({ id }) => id).filter(isOfLicenses)).toEqual(series('LIC', 16))
    for (const key of ['title', 'explanation', 'remediation'] as const) {
      expect(new Set(rules.map((rule) => rule[key])).size).toBe(rules.length)
    }
    expect(describeRule('APP-020')).toMatchObject({
      id: 'APP-020',
      category: 'ACTIVITY',
      title: 'App is not used',
    })
    expect(Object.keys(describeRule('APP-020'))).toEqual(Object.keys(describeRule('APP-999')))
  })
})

describe('a score', () => {
  test.each([
    [1, [40], 45, 'WARNING'],
    [2, [40, 10], 55, 'WARNING'],
    [5, [40, 10, 10, 10, 10], 85, 'CRITICAL'],
    [7, [40, 10, 10, 10, 10, 0, 0], 85, 'CRITICAL'],
  ])(
    'of %i expired secrets: the first in full, further ones a quarter, twice the first at most',
    (count, points, score, level) => {
      const given = directory({ application: { keyCredentials: [], passwordCredentials: ended(count) } })
      expect(
        findings(given)
          .filter(({ rule }) => rule === 'APP-001')
          .map((finding) => finding.points),
      ).toEqual(points)
      expect(assessed(given)).toMatchObject({
        score,
        level,
        scoreBreakdown: [
          { rule: 'APP-001', findings: count, points: score - 5 },
          { rule: 'APP-008', findings: 1, points: 5 },
        ],
      })
    },
  )

  test('is 100 at most, while what it is made of goes on', () => {
    const given = directory({
      application: {
        keyCredentials: ended(5).map((one, index) =>
          certificate(guid(40 + index), at(-100), one.endDateTime as string),
        ),
        passwordCredentials: ended(5),
        owners: [],
      },
    })
    const { score, level, scoreBreakdown } = assessed(given)
    expect([score, level]).toEqual([100, 'CRITICAL'])
    expect(scoreBreakdown.map(({ rule, points }) => `${rule} ${points}`)).toEqual([
      'APP-001 80',
      'APP-003 80',
      'APP-008 5',
      'APP-022 15',
    ])
  })

  test.each([
    [75, 'CRITICAL'],
    [74, 'WARNING'],
    [40, 'WARNING'],
    [39, 'INFO'],
    [1, 'INFO'],
    [0, 'HEALTHY'],
  ])('of %i is %s', (score, level) => {
    expect(levelOf(score)).toBe(level)
  })
})

describe('the name of an app', () => {
  const shown = (displayName: string | null) => {
    const application = { displayName, isFallbackPublicClient: true }
    return findings(directory({ application, servicePrincipal: { displayName: null } }))[0]
  }

  test.each([
    '</script><script>alert(1)</script>',
    '\u202egnp.exe',
    'x'.repeat(256),
    '${name}',
    '%s',
    "'; --",
  ])('%s is kept as it is, in what is found too', (name) => {
    expect(shown(name)).toMatchObject({
      object: { name },
      summary: `"${name}" is a public client unless a request says otherwise.`,
    })
  })

  test.each([null, '', '  ', '\u200b\u202e'])('%j shows nothing, so that its id is shown', (name) => {
    expect(shown(name)?.object.name).toBe(appId)
  })
})

describe('the id of a finding', () => {
  const idsOf = (application: Json, servicePrincipal: Json | null = {}) =>
    findings(directory({ application, servicePrincipal })).map(({ id }) => id)
  const passwordCredentials = ended(2)

  test('is the same while name, date, points and the service principal of an app change', () => {
    const before = idsOf({ keyCredentials: [], passwordCredentials: ended(2) })
    const after = idsOf(
      {
        displayName: 'Other',
        passwordCredentials: [secret(guid(20), at(-90), at(-3)), secret(guid(21), at(-90), at(-2))],
      },
      null,
    )
    expect(after).toEqual(before)
  })

  test('differs by credential, app and tenant', () => {
    const ids = idsOf({ passwordCredentials })
    const otherApp = idsOf({ appId: guid(500), passwordCredentials }, null)
    const snapshot = snapshotOf(directory({ application: { passwordCredentials } }))
    const otherTenant = evaluate({ ...snapshot, tenant: { ...tenant, id: guid(501) } }).findings.map(
      ({ id }) => id,
    )
    expect(new Set([...ids, ...otherApp, ...otherTenant]).size).toBe(9)
  })
})

describe('a whole directory', () => {
  const microsoft: Json = {
    id: guid(202),
    appId: guid(201),
    displayName: 'Office 365',
    appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  }
  const identity = {
    id: guid(204),
    appId: guid(203),
    displayName: 'vm-1',
    servicePrincipalType: 'ManagedIdentity',
  }
  const thirdParty = {
    id: guid(206),
    appId: guid(205),
    displayName: 'Fabrikam',
    ...foreign,
    createdDateTime: at(-400),
  }

  test("is counted, with levels and their average, without what is only Microsoft's own", () => {
    const given = directory({ users: { 2: { userType: 'Guest' } } })
    const principals = [...(given.servicePrincipals ?? []), microsoft, identity, thirdParty]
    const { apps, counts, levels, averageScore } = evaluate(
      snapshotOf({ ...given, servicePrincipals: principals }),
    )
    expect(counts).toMatchObject({
      applications: 1,
      enterpriseApps: 1,
      managedIdentities: 1,
      users: 3,
      guests: 1,
    })
    expect(levels).toEqual({ critical: 0, warning: 0, info: 2, healthy: 1, unknown: 0 })
    // 15 for a guest who owns one, 5 for one that is not used, and nothing for an identity: 20 / 3.
    expect(averageScore).toBe(7)
    expect(apps.map(({ name, kind, publisher }) => [name, kind, publisher.kind])).toEqual([
      ['Payroll', 'APPLICATION', 'OWN'],
      ['Office 365', 'ENTERPRISE_APP', 'MICROSOFT'],
      ['vm-1', 'MANAGED_IDENTITY', 'OWN'],
      ['Fabrikam', 'ENTERPRISE_APP', 'THIRD_PARTY'],
    ])
  })

  test('without anything has no average', () => {
    const { findings, ...rest } = evaluate(
      snapshotOf({ premiumLicenseInsight: bareDirectory().premiumLicenseInsight ?? [] }),
    )
    // What every directory should have.
    expect(findings.map(({ rule }) => rule)).toEqual(['TEN-005', 'USR-011'])
    expect(rest).toEqual({
      unknownRules: [],
      apps: [],
      licenses: [],
      groups: [],
      devices: [],
      skus: [],
      counts: { applications: 0, enterpriseApps: 0, managedIdentities: 0, users: 0, guests: 0, licenses: 0 },
      levels: { critical: 0, warning: 0, info: 0, healthy: 0, unknown: 0 },
      averageScore: null,
    })
  })

  test('of which a listing gave an object twice is one in which it is there once', () => {
    const given = directory({ application: { owners: [owner(guid(1))] } })
    const twice = {
      ...given,
      applications: [
        ...(given.applications ?? []),
        { ...given.applications?.[0], displayName: 'Payroll (renamed)' },
      ],
    }
    expect(found(twice)).toEqual(['APP-023 LOW 5'])
    expect(found({ ...twice, applications: twice.applications.toReversed() })).toEqual(found(twice))
  })

  test('cannot be judged without its clock', () => {
    expect(() => evaluate({ ...snapshotOf({}), asOf: 'yesterday' })).toThrow(
      'the clock of a snapshot reads yesterday',
    )
    expect(evaluate({ ...snapshotOf({}), asOf: asOf.replace('Z', '+00:00') })).toEqual(
      evaluate(snapshotOf({})),
    )
  })
})
