import { beforeAll, describe, expect, test } from '@jest/globals'
import type { DirectorySpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { rules } from '../../../src/domain/scans/engine/rules.ts'
import type { Evaluation } from '../../../src/domain/scans/evaluation.ts'
import { applicationHosts } from '../../../src/domain/scans/redirect-hosts.ts'
import { defaultScanSettings, type Snapshot, type SourceState } from '../../../src/domain/scans/snapshot.ts'
import { connectReader, contoso, simulate } from '../../connectors/microsoft-graph/connection.ts'
import { readAll } from '../../connectors/microsoft-graph/scan.ts'
import { forEmergencies } from '../../support/emergencies.ts'

const asOf = '2026-03-01T00:00:00Z'
const wasRead: SourceState = { state: 'READ', items: 0, code: null, message: null }

/**
 * What an evaluation says of a simulated directory, which is read as a scan reads it.
 * @param gone hosts that the DNS does not have
 */
async function scan(directory: Partial<DirectorySpec>, gone: string[] = []): Promise<Evaluation> {
  const reader = connectReader(await simulate(directory, { asOf: new Date(asOf) }))
  const read = await readAll(reader)
  const hosts = new Set(read.applications.flatMap((application) => applicationHosts(application)))
  const dns = Array.from(hosts, (host) => ({
    host,
    outcome: gone.includes(host) ? ('NOT_FOUND' as const) : ('FOUND' as const),
  }))
  const former = { breakGlassMembers: [], formerApps: [], formerPermissions: [] }
  const items: Snapshot['items'] = { ...read, ...former, dns }
  const emergencies = read.users.filter(({ displayName }) => displayName?.startsWith('Emergency Access'))
  const sources = Object.fromEntries([...Object.keys(items), 'signIns'].map((name) => [name, wasRead]))
  return evaluate({
    asOf,
    tenant: { id: 'f1e1a3d2-0000-4000-8000-000000000001', entraTenantId: contoso.entraTenantId },
    settings: { ...defaultScanSettings, breakGlass: forEmergencies(...emergencies.map(({ id }) => id)) },
    sources: sources as Snapshot['sources'],
    items,
  })
}

describe('given a directory with what a scan must not take for something else', () => {
  let evaluation: Evaluation
  beforeAll(async () => void (evaluation = await scan({}, ['campaign.invalid'])))

  /** What was found of the apps of a name: rule and severity. */
  const foundOf = (name: string) =>
    evaluation.findings
      .filter(({ object }) => object.name === name)
      .map(({ rule, severity }) => `${rule} ${severity}`)

  test('every rule finds something, but for what it does not have, and everything could be decided', () => {
    const fired = new Set(evaluation.findings.map(({ rule }) => rule))
    // Its privileged apps have owners who are administrators, and trust no issuer; no scan was before; two accounts are
    // for emergencies.
    const without = ['APP-026', 'APP-048', 'APP-049', 'APP-050', 'USR-011']
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual(without)
    expect(evaluation.unknownRules).toEqual([])
  })

  test.each<[string, string[]]>([
    // F3, F4, F16: what renews itself, and SAML signing certificates, are neither secrets nor forgotten.
    ['Travel Booking', []],
    ['ConnectSyncProvisioning_SRV01', ['APP-003 LOW', 'APP-014 MEDIUM']],
    ['Rotated Uploader', ['APP-001 LOW', 'APP-008 MEDIUM']],
    ['Draft Registration', ['APP-051 LOW']],
    ['Quiet Backdoor', ['APP-008 MEDIUM', 'APP-047 HIGH']],
    // F11: a resource that nobody has listed, and one whose ids Graph has too.
    ['Approval Worker', []],
    ['Site Profiles', ['APP-014 HIGH']],
    ['Domain Registrar', ['APP-013 HIGH']],
    ['Microsoft 0ffice Support', ['APP-035 MEDIUM', 'APP-045 MEDIUM']],
    ['Slide Wizard', ['APP-017 HIGH', 'APP-035 MEDIUM']],
    ['Contract Archive', ['APP-014 MEDIUM', 'APP-014 MEDIUM']],
    // F1: managed identities are asked about what they may do, and about nothing else.
    ['vm-billing-01', []],
    ['func-mailroom', ['APP-015 HIGH']],
    ['id-deployment', ['APP-012 CRITICAL']],
    ['id-reporting', ['APP-014 MEDIUM']],
    // A role that people made counts when Microsoft calls it privileged.
    ['Key Steward', ['APP-039 HIGH']],
    ['Door Sign', []],
    // F2: Microsoft's own are asked about credentials, and the tools among them about who may use them.
    ['Office 365 Exchange Online', ['APP-010 HIGH']],
    ['Microsoft Graph Command Line Tools', ['APP-046 MEDIUM']],
  ])('of %s is found: %j', (name, expected) => {
    expect(evaluation.apps.map((app) => app.name)).toContain(name)
    expect(foundOf(name)).toEqual(expected)
  })

  test("of Microsoft's own apps nothing else is found", () => {
    const microsofts = new Map(
      evaluation.apps
        .filter(({ publisher }) => publisher.kind === 'MICROSOFT')
        .map(({ appId, scoreBreakdown }) => [appId, scoreBreakdown.map(({ rule }) => rule)]),
    )
    expect(microsofts.size).toBeGreaterThan(100)
    const found = [...microsofts.values()].flat()
    // A hybrid set-up, and a secret that somebody added.
    expect(found.toSorted()).toEqual(['APP-010', 'APP-010', ...Array.from({ length: 9 }, () => 'APP-046')])
  })
})

test('given a directory in good order, nothing of weight is found, and every app is healthy', async () => {
  const { findings, levels } = await scan({ sound: true, users: 600, applications: 80 })
  // Administrators of this one read mail with the same account.
  expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
    new Set(['LIC-014 LOW', 'USR-012 LOW']),
  )
  expect(levels).toMatchObject({ critical: 0, warning: 0, info: 0, unknown: 0 })
  expect(levels.healthy).toBeGreaterThanOrEqual(80)
})
