import { beforeAll, describe, expect, test } from '@jest/globals'
import type { DirectorySpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { rules } from '../../../src/domain/scans/engine/rules.ts'
import type { Evaluation } from '../../../src/domain/scans/evaluation.ts'
import { defaultScanSettings, type Snapshot, type SourceState } from '../../../src/domain/scans/snapshot.ts'
import { connectReader, contoso, simulate } from '../../connectors/microsoft-graph/connection.ts'
import { readAll } from '../../connectors/microsoft-graph/scan.ts'

const asOf = '2026-03-01T00:00:00Z'
const wasRead: SourceState = { state: 'READ', items: 0, code: null, message: null }

/** What an evaluation says of a simulated directory, which is read as a scan reads it. */
async function scan(directory: Partial<DirectorySpec>): Promise<Evaluation> {
  const reader = connectReader(await simulate(directory, { asOf: new Date(asOf) }))
  const items: Snapshot['items'] = { ...(await readAll(reader)), dns: [] }
  const sources = Object.fromEntries([...Object.keys(items), 'signIns'].map((name) => [name, wasRead]))
  return evaluate({
    asOf,
    tenant: { id: 'f1e1a3d2-0000-4000-8000-000000000001', entraTenantId: contoso.entraTenantId },
    settings: defaultScanSettings,
    sources: sources as Snapshot['sources'],
    items,
  })
}

describe('given a directory with what a scan must not take for something else', () => {
  let evaluation: Evaluation
  beforeAll(async () => void (evaluation = await scan({})))

  /** What was found of the apps of a name: rule and severity. */
  const foundOf = (name: string) =>
    evaluation.findings
      .filter(({ object }) => object.name === name)
      .map(({ rule, severity }) => `${rule} ${severity}`)

  test('every rule finds something, and everything could be decided', () => {
    const fired = new Set(evaluation.findings.map(({ rule }) => rule))
    expect(rules.filter(({ id }) => !fired.has(id))).toEqual([])
    expect(evaluation.unknownRules).toEqual([])
  })

  test.each<[string, string[]]>([
    ['Travel Booking', []],
    ['Draft Registration', []],
    ['ConnectSyncProvisioning_SRV01', ['APP-003 LOW']],
    ['Rotated Uploader', ['APP-001 LOW', 'APP-008 MEDIUM']],
    ['Quiet Backdoor', ['APP-008 MEDIUM']],
    ['id-deployment', []],
    ['Office 365 Exchange Online', []],
    ['Microsoft Graph Command Line Tools', []],
  ])('of %s is found: %j', (name, expected) => {
    expect(evaluation.apps.map((app) => app.name)).toContain(name)
    expect(foundOf(name)).toEqual(expected)
  })

  test("nothing is found of managed identities and Microsoft's own", () => {
    const exempt = evaluation.apps.filter(
      ({ kind, publisher }) => kind === 'MANAGED_IDENTITY' || publisher.kind === 'MICROSOFT',
    )
    expect(exempt.length).toBeGreaterThan(100)
    expect(exempt.filter(({ level }) => level !== 'HEALTHY')).toEqual([])
  })
})

test('given a directory in good order, nothing is found, and every app is healthy', async () => {
  const { findings, levels } = await scan({ sound: true, users: 600, applications: 80 })
  expect(findings).toEqual([])
  expect(levels).toMatchObject({ critical: 0, warning: 0, info: 0, unknown: 0 })
  expect(levels.healthy).toBeGreaterThanOrEqual(80)
})
