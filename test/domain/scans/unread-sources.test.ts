import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { rules } from '../../../src/domain/scans/engine/rules.ts'
import type { SourceName } from '../../../src/domain/scans/snapshot.ts'
import {
  assessed,
  foreign,
  healthyDirectory as directory,
  snapshotOf,
  tenant,
} from '../../support/scanned-directory.ts'

const series = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`)

const isOfLicenses = (id: string) => id.startsWith('LIC')
const ruleIds = rules.map(({ id }) => id).filter((id) => !isOfLicenses(id))

describe('given a source that was not read', () => {
  const ofRoles = ['USR-005', 'USR-006', 'USR-007', 'USR-008', 'USR-009', 'USR-011', 'USR-012', 'USR-013']
  const aboutRoles = ['APP-019', 'APP-026', 'APP-039', 'APP-048', 'APP-049', 'GRP-002', ...ofRoles]
  /** What looks at the directory as a whole, though it has the number of an app's rule. */
  const ofTenant = ['APP-041', 'APP-042', 'APP-043']
  const ofApps = ruleIds.filter((id) => id.startsWith('APP') && !ofTenant.includes(id))
  const withoutRegistrations = [
    ...['APP-010', 'APP-011', 'APP-012', 'APP-013', 'APP-014', 'APP-015', 'APP-016', 'APP-017', 'APP-018'],
    ...['APP-019', 'APP-020', 'APP-034', 'APP-035', 'APP-040', 'APP-045', 'APP-046'],
  ]

  test.each<[SourceName, string[]]>([
    ['users', ['APP-024', 'APP-025', 'GRP-006', 'GRP-007', ...series('USR', 13)]],
    ['signIns', ['APP-025', 'USR-001', 'USR-002', 'USR-006']],
    ['registrations', ['APP-027', 'USR-009']],
    ['servicePrincipalSignIns', ['APP-018', 'APP-019', 'APP-020']],
    ['credentialSignIns', ['APP-021']],
    [
      'grants',
      [
        ...[
          'APP-012',
          'APP-013',
          'APP-014',
          'APP-016',
          'APP-017',
          'APP-018',
          'APP-026',
          'APP-034',
          'APP-035',
        ],
        ...['APP-037', 'APP-044', 'APP-048', 'APP-049', 'APP-050'],
      ],
    ],
    ['roleAssignments', aboutRoles],
    ['roleDefinitions', aboutRoles],
    ['roleMembers', aboutRoles],
    ['formerApps', ['APP-049', 'APP-050']],
    ['formerPermissions', ['APP-050']],
    ['breakGlassMembers', ['APP-025', 'USR-001', 'USR-002', 'USR-006', 'USR-012', 'USR-013']],
    ['roleEligibilities', []],
    ['roleSchedules', []],
    ['resources', []],
    ['servicePrincipals', ofApps],
    ['applications', ofApps.filter((id) => !withoutRegistrations.includes(id))],
    ['riskyServicePrincipals', ['APP-040']],
    ['dns', ['APP-031']],
    ['defaultAppManagementPolicy', ['APP-041']],
    ['authorizationPolicy', ['APP-042', 'TEN-001', 'TEN-002', 'TEN-003']],
    ['adminConsentRequestPolicy', ['APP-043']],
    ['identitySecurityDefaults', ['TEN-004']],
    ['conditionalAccessPolicies', ['TEN-005']],
    ['sponsors', ['USR-004']],
    ['subscribedSkus', ['USR-012']],
    ['groups', series('GRP', 7)],
    ['devices', ['DEV-001', 'DEV-005', 'DEV-006', 'DEV-007']],
    ['managedDevices', ['DEV-002', 'DEV-003', 'DEV-004', 'DEV-005', 'DEV-006']],
  ])('%s: what cannot be decided without it is unknown, once for each rule', (name, ids) => {
    const { findings, unknownRules } = evaluate(snapshotOf(directory(), { unread: [name] }))
    const unknown = findings.filter(({ state }) => state === 'UNKNOWN').map(({ rule }) => rule)
    expect(unknown.filter((id) => !isOfLicenses(id))).toEqual(ids)
    expect(unknownRules.map(({ id }) => id)).toEqual(unknown)
  })

  test.each<[SourceName, string[]]>([
    [
      'roleEligibilities',
      ['APP-026', 'GRP-002', 'USR-005', 'USR-006', 'USR-008', 'USR-009', 'USR-012', 'USR-013'],
    ],
    ['roleSchedules', ['APP-039', ...ofRoles]],
    ['conditionalAccessPolicies', ['TEN-004', 'TEN-005']],
    ['managedDevices', ['DEV-001', 'DEV-002', 'DEV-003', 'DEV-004', 'DEV-005', 'DEV-006']],
  ])(
    '%s: where the directory has no license for it, rules do without; where it broke off, they do not',
    (name, ids) => {
      const { unknownRules } = evaluate(snapshotOf(directory(), { failed: [name] }))
      expect(unknownRules.map(({ id }) => id).filter((id) => !isOfLicenses(id))).toEqual(ids)
    },
  )

  test('the finding is one of the tenant, and says why', () => {
    const { findings, unknownRules } = evaluate(snapshotOf(directory(), { unread: ['registrations'] }))
    const reason =
      'Not read: registered sign-in methods (the directory refuses it: Authorization_RequestDenied).'
    expect(unknownRules).toEqual(
      ['APP-027', 'USR-009'].map((id) => ({ id, reason, sources: ['registrations'] })),
    )
    expect(findings.filter(({ rule }) => rule === 'APP-027')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        rule: 'APP-027',
        severity: 'HIGH',
        points: 0,
        state: 'UNKNOWN',
        object: { type: 'TENANT', id: tenant.id, name: tenant.id, appId: null },
        sub: '',
        subject: null,
        summary: `"Owner has no MFA registered" could not be decided. ${reason}`,
        evidence: [
          { field: 'registrations', value: 'REFUSED' },
          { field: 'registrations.code', value: 'Authorization_RequestDenied' },
          {
            field: 'registrations.message',
            value: 'The app lacks a permission for this, or the consent to it.',
          },
        ],
      },
    ])
  })

  test('an app with nothing else is unknown, one with a finding has the level of its score', () => {
    const unread: SourceName[] = ['registrations']
    expect(assessed(directory(), { unread })).toMatchObject({ level: 'UNKNOWN', unknownRules: ['APP-027'] })
    const withFinding = directory({ application: { isFallbackPublicClient: true } })
    expect(assessed(withFinding, { unread })).toMatchObject({
      level: 'INFO',
      score: 3,
      unknownRules: ['APP-027'],
    })
  })

  test('apps of which the rule never asks are not unknown', () => {
    const servicePrincipal = { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null }
    const given = directory({ application: null, servicePrincipal })
    expect(assessed(given, { unread: ['registrations'] })).toMatchObject({
      level: 'HEALTHY',
      unknownRules: [],
    })
  })

  test('what came of it before it failed is not looked at', () => {
    const snapshot = snapshotOf(directory())
    const users = { ...snapshot.sources.users, state: 'FAILED' as const }
    const { counts, apps } = evaluate({ ...snapshot, sources: { ...snapshot.sources, users } })
    expect(counts).toMatchObject({ users: null, guests: null })
    expect(apps[0]?.owners).toMatchObject([{ enabled: null }, { enabled: null }])
  })

  test('who owns an app of this directory is not known without either object, of another one without the latter', () => {
    const owners = (unread: SourceName[], isForeign = false) =>
      assessed(directory(isForeign ? { application: null, servicePrincipal: foreign } : {}), { unread })
        .owners
    expect([owners(['servicePrincipals']), owners(['applications'])]).toEqual([null, null])
    expect(owners(['applications'], true)).toEqual([])
  })
})
