import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'
import { rules } from '../../../src/domain/scans/engine/rules.ts'
import type { AppAssessment, Evaluation } from '../../../src/domain/scans/evaluation.ts'
import type { SourceName } from '../../../src/domain/scans/snapshot.ts'
import { at, type Directory, guid, type Json, secret, snapshotOf } from '../../support/scanned-directory.ts'
import { anyDirectory, anyQuietDirectory, shuffled } from '../../support/any-directory.ts'

const evaluated = (directory: Directory, circumstances: Parameters<typeof snapshotOf>[1] = {}) =>
  evaluate(snapshotOf(directory, circumstances))
const bytes = (directory: Directory) => JSON.stringify(evaluated(directory))

const sourceNames = Object.keys(snapshotOf({}).sources) as SourceName[]
const needed = new Map(
  rules.map(({ id, needs, spares = [], partial = [], unlessRefused = [] }) => [
    id,
    [...needs, ...spares, ...partial, ...unlessRefused],
  ]),
)
const scores = ({ apps }: { apps: AppAssessment[] }) =>
  new Map(apps.map((app) => [app.appId, app.scoreBreakdown.reduce((sum, { points }) => sum + points, 0)]))

describe('given any directory', () => {
  test('the order of no array matters', () => {
    fc.assert(
      fc.property(anyDirectory, fc.integer(), (directory, seed) => {
        expect(bytes(shuffled(directory, seed))).toBe(bytes(directory))
      }),
      { numRuns: 300 },
    )
  })

  test('another process, in another time zone and language, finds the same, byte by byte', () => {
    const snapshots = fc.sample(anyDirectory, 60).map((directory) => snapshotOf(directory))
    const engine = new URL('../../../src/domain/scans/engine/evaluate.ts', import.meta.url).href
    const program = `
      import { text } from 'node:stream/consumers'
      import { evaluate } from ${JSON.stringify(engine)}
      const snapshots = JSON.parse(await text(process.stdin))
      process.stdout.write(JSON.stringify(snapshots.map((snapshot) => evaluate(snapshot))))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      input: JSON.stringify(snapshots),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_NO_WARNINGS: '1' },
    })
    expect(stderr).toBe('')
    expect(stdout).toBe(JSON.stringify(snapshots.map((snapshot) => evaluate(snapshot))))
  })

  test('every finding has an id of its own, and every point of a score is one of a finding', () => {
    fc.assert(
      fc.property(anyDirectory, (directory) => {
        const { findings, apps } = evaluated(directory)
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        const ofApps = findings.filter(({ object }) => object.appId !== null)
        expect(apps.reduce((sum, { scoreBreakdown }) => sum + scoreBreakdown.length, 0)).toBe(
          new Set(ofApps.map(({ rule, object }) => `${rule} ${object.id}`)).size,
        )
        expect(findings.filter(({ object, points }) => object.appId === null && points !== 0)).toEqual([])
        for (const { appId, score, scoreBreakdown } of apps) {
          const own = findings.filter(({ object }) => object.appId === appId)
          for (const { rule, findings, points } of scoreBreakdown) {
            const of = own.filter((finding) => finding.rule === rule)
            expect([of.length, of.reduce((sum, finding) => sum + finding.points, 0)]).toEqual([
              findings,
              points,
            ])
          }
          expect(score).toBe(
            Math.min(
              100,
              own.reduce((sum, { points }) => sum + points, 0),
            ),
          )
        }
      }),
    )
  })

  test('without a source, its rules are unknown, nothing else is found, and no app looks better for it', () => {
    fc.assert(
      fc.property(anyQuietDirectory, fc.constantFrom(...sourceNames), (directory, name) => {
        const [before, after] = [evaluated(directory), evaluated(directory, { failed: [name] })]
        const unknown = [...needed].filter(([, sources]) => sources.includes(name)).map(([id]) => id)
        const wereUnknown = new Set(before.unknownRules.map(({ id }) => id))
        const found = new Set(before.findings.map(({ id }) => id))
        const added = after.findings.filter(({ id }) => !found.has(id))
        expect(added.filter(({ state }) => state === 'OPEN').map(({ rule }) => rule)).toEqual([])
        expect(after.unknownRules.map(({ id }) => id)).toEqual(expect.arrayContaining(unknown))
        expect(added.map(({ rule }) => rule).filter((rule) => !unknown.includes(rule))).toEqual(
          after.unknownRules
            .map(({ id }) => id)
            .filter((id) => !unknown.includes(id) && !wereUnknown.has(id)),
        )
        const lost = before.findings.filter(({ id }) => !after.findings.some((finding) => finding.id === id))
        const undecided = after.unknownRules.map(({ id }) => id)
        expect(lost.map(({ rule }) => rule).filter((rule) => !undecided.includes(rule))).toEqual([])
        const healthy = after.apps.filter(({ level }) => level === 'HEALTHY').map((app) => app.appId)
        expect(healthy.filter((appId) => (scores(before).get(appId) ?? 0) > 0)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('that has no license for a source, rules that do without it say so, and all others find the same', () => {
    fc.assert(
      fc.property(anyQuietDirectory, fc.constantFrom(...sourceNames), (directory, name) => {
        const [before, after] = [evaluated(directory), evaluated(directory, { unread: [name] })]
        const without = rules.filter(({ unlessRefused }) => unlessRefused?.includes(name)).map(({ id }) => id)
        const undecided = after.unknownRules.map(({ id }) => id)
        const others = ({ findings }: Evaluation) =>
          findings
            .filter(({ rule, state }) => state === 'OPEN' && ![...without, ...undecided].includes(rule))
            .map(({ rule, object, sub }) => [rule, object.id, sub])
        expect(others(after)).toEqual(others(before))
        for (const { rule, state, evidence } of after.findings) {
          if (state === 'OPEN' && without.includes(rule))
            expect(evidence).toContainEqual({ field: 'notRead', value: name })
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('given any directory, to which is added', () => {
  /** Adds to the lists of every application, and of every service principal. */
  const withEach = (
    directory: Directory,
    add: (object: Json) => Json,
    which: 'applications' | 'servicePrincipals',
  ) => ({
    ...directory,
    [which]: directory[which]?.map((object) => ({ ...object, ...add(object) })),
  })
  const more = (list: unknown, ...added: Json[]) => [...((list as Json[] | null | undefined) ?? []), ...added]

  const additions: [string, (directory: Directory) => Directory][] = [
    [
      'a secret that has ended',
      (directory) =>
        withEach(
          directory,
          ({ passwordCredentials }) => ({
            passwordCredentials: more(passwordCredentials, secret(guid(999), at(-90), at(-20))),
          }),
          'applications',
        ),
    ],
    [
      'a certificate that has ended, on the service principal',
      (directory) =>
        withEach(
          directory,
          ({ keyCredentials }) => ({
            keyCredentials: more(keyCredentials, { ...secret(guid(998), at(-900), at(-1)), usage: 'Verify' }),
          }),
          'servicePrincipals',
        ),
    ],
    [
      'a permission of tier 0',
      (directory) => {
        const graph = { id: guid(997), appId: '00000003-0000-0000-c000-000000000000' }
        const assignment = {
          id: 'added',
          resourceId: guid(997),
          appRoleId: '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
        }
        const given = withEach(
          directory,
          ({ appRoleAssignments }) => ({ appRoleAssignments: more(appRoleAssignments, assignment) }),
          'servicePrincipals',
        )
        return { ...given, resources: more(directory.resources, graph) }
      },
    ],
    [
      'a grant for everybody',
      (directory) => ({
        ...directory,
        grants: more(
          directory.grants,
          ...(directory.servicePrincipals ?? []).map(({ id }) => ({
            id: `added-${String(id)}`,
            clientId: id,
            consentType: 'AllPrincipals',
            resourceId: guid(80),
            scope: 'Directory.ReadWrite.All',
          })),
        ),
      }),
    ],
    [
      'an owner who is a disabled guest, beside two others',
      (directory) => {
        const added = { '@odata.type': '#microsoft.graph.user', id: guid(996) }
        const guest = {
          id: guid(996),
          userPrincipalName: 'guest@example.com',
          userType: 'Guest',
          accountEnabled: false,
        }
        const isOwnedByTwo = (owners: unknown) =>
          new Set(
            more(owners).flatMap((owner) =>
              String(owner['@odata.type']).endsWith('user') ? [owner.id] : [],
            ),
          ).size >= 2
        const given = withEach(
          directory,
          ({ owners }) => (isOwnedByTwo(owners) ? { owners: more(owners, added) } : {}),
          'applications',
        )
        return { ...given, users: more(directory.users, guest) }
      },
    ],
  ]

  test.each(additions)('%s: no score falls', (_, add) => {
    let risen = 0
    fc.assert(
      fc.property(anyQuietDirectory, (directory) => {
        const before = scores(evaluated(directory))
        for (const [appId, sum] of scores(evaluated(add(directory)))) {
          expect(sum).toBeGreaterThanOrEqual(before.get(appId) ?? 0)
          if (sum > (before.get(appId) ?? 0)) risen++
        }
      }),
      { numRuns: 100 },
    )
    expect(risen).toBeGreaterThan(0)
  })
})
