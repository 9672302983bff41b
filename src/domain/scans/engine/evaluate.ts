import type { AppAssessment, Evaluation, Finding } from '../evaluation.ts'
import type { Snapshot } from '../snapshot.ts'
import { assess } from './assessment.ts'
import { assessDevices } from './device-assessment.ts'
import { assessGroups } from './group-assessment.ts'
import { type Context, createContext } from './context.ts'
import { createExceptions, type Excepts } from './exceptions.ts'
import { assessLicenses } from './license-assessment.ts'
import { licenseSubjects, toLicenseObject } from './license-subjects.ts'
import { toSkuAssessment } from './subscribed-products.ts'
import { findingId } from './finding-id.ts'
import { byCodeUnits, sortedBy } from './order.ts'
import { isGuest } from './owners.ts'
import type { Entities, Evidence, Hit, RuleHead, Scope, UnknownRulesOf } from './rule.ts'
import { rules, rulesIn } from './rules.ts'
import { pointsOf, summarize } from './scores.ts'
import { isAsked, missingFor, notRead, toUnknownRule, unknownFinding } from './unknown.ts'

/** Where the entities of each scope are, and what findings call them. */
const scopes: {
  readonly [S in Scope]: {
    entities: (context: Context) => readonly Entities[S][]
    toObject: (entity: Entities[S], context: Context) => Finding['object']
  }
} = {
  app: {
    entities: ({ apps }) => apps,
    toObject: ({ appId, name, application }) => ({
      type: application ? 'APPLICATION' : 'SERVICE_PRINCIPAL',
      id: appId,
      name,
      appId,
    }),
  },
  user: {
    entities: ({ people }) => people,
    toObject: ({ id, name }) => ({ type: 'USER', id, name, appId: null }),
  },
  group: {
    entities: ({ scannedGroups }) => scannedGroups,
    toObject: ({ id, name }) => ({ type: 'GROUP', id, name, appId: null }),
  },
  device: {
    entities: ({ devices }) => devices,
    toObject: ({ id, name }) => ({ type: 'DEVICE', id, name, appId: null }),
  },
  tenant: {
    entities: ({ tenantId }) => [{ id: tenantId }],
    toObject: ({ id }) => ({ type: 'TENANT', id, name: id, appId: null }),
  },
  license: {
    entities: ({ licensing }) => licenseSubjects(licensing),
    toObject: (subject, { licensing }) => toLicenseObject(subject, licensing),
  },
}

const scopeNames = Object.keys(scopes) as Scope[]

/**
 * What is wrong in a directory, as of the snapshot's own clock. Pure: equal snapshots, whatever the order of their arrays,
 * give equal evaluations on any machine, byte by byte as JSON.
 * @throws Error when the snapshot's clock cannot be read
 */
export function evaluate(snapshot: Snapshot): Evaluation {
  const context = createContext(snapshot)
  const unknown = rules.flatMap((rule) => {
    const missing = missingFor(rule, snapshot)
    if (missing.length > 0) return [{ rule, missing, said: toUnknownRule(rule, missing, snapshot) }]
    const reason = rule.withheld?.(context) ?? null
    return reason === null ? [] : [{ rule, missing, said: { id: rule.id, reason, sources: [...rule.needs] } }]
  })
  const excepts = createExceptions(snapshot)
  const found = scopeNames.flatMap((scope) => findingsIn(scope, context, snapshot, excepts))
  const undecided = new Set(unknown.map(({ rule }) => rule.id))
  const unknownRulesOf: UnknownRulesOf = (scope, entity) => unknownRules(scope, entity, undecided, context)
  const byApp = Map.groupBy(found, ({ object }) => object.appId ?? '')
  const apps = context.apps.map((app) =>
    assess(app, byApp.get(app.appId) ?? [], unknownRulesOf('app', app), context),
  )
  const findings = [
    ...found,
    ...unknown.map(({ rule, missing, said }) => unknownFinding(rule, said, missing, snapshot)),
  ]
  return {
    findings: sortedBy(findings, ({ rule, object, sub }) => [rule, object.id, sub]),
    unknownRules: unknown.map(({ said }) => said),
    apps,
    licenses: assessLicenses(found, context),
    skus: Array.from(context.licensing.products.values(), (product) => toSkuAssessment(product, context.now)),
    groups: assessGroups(context, snapshot, unknownRulesOf),
    devices: assessDevices(context, snapshot, unknownRulesOf),
    counts: countsOf(context),
    ...summarize(apps.filter(isListed)),
  }
}

/** Microsoft's own apps are hundreds in every directory, and are shown only when something is wrong with them. */
export const isListed = ({ publisher, scoreBreakdown }: AppAssessment): boolean =>
  publisher.kind !== 'MICROSOFT' || scoreBreakdown.length > 0

function countsOf({ apps, users, licensing, missing }: Context): Evaluation['counts'] {
  const count = (kind: AppAssessment['kind']) =>
    apps.filter((app) => app.kind === kind && app.publisher.kind !== 'MICROSOFT').length
  const guests = Array.from(users.values()).filter(isGuest).length
  const areUsersKnown = !missing.has('users')
  return {
    applications: count('APPLICATION'),
    enterpriseApps: count('ENTERPRISE_APP'),
    managedIdentities: count('MANAGED_IDENTITY'),
    users: areUsersKnown ? users.size - guests : null,
    guests: areUsersKnown ? guests : null,
    licenses: areUsersKnown ? licensing.licensees.flatMap(({ licenses }) => licenses).length : null,
  }
}

function unknownRules<S extends Scope>(
  scope: S,
  entity: Entities[S],
  unknown: ReadonlySet<string>,
  context: Context,
): string[] {
  return rulesIn(scope)
    .filter(
      (rule) =>
        rule.appliesTo(entity) && (unknown.has(rule.id) || rule.undecided?.(entity, context) === true),
    )
    .map(({ id }) => id)
    .sort(byCodeUnits)
}

function findingsIn<S extends Scope>(
  scope: S,
  context: Context,
  snapshot: Snapshot,
  excepts: Excepts,
): Finding[] {
  const { entities, toObject } = scopes[scope]
  const all = entities(context)
  const findings: Finding[] = []
  for (const rule of rulesIn(scope)) {
    if (!isAsked(rule, snapshot)) continue
    const gaps = notRead(rule, snapshot)
    for (const entity of all) {
      if (!rule.appliesTo(entity)) continue
      const hits = rule.evaluate(entity, context)
      // Most are none: nothing is made for these.
      if (hits.length === 0) continue
      const object = toObject(entity, context)
      if (!excepts(rule.id, object)) findings.push(...toFindings(rule, object, hits, gaps, snapshot))
    }
  }
  return findings
}

function toFindings(
  { id: rule, severity }: RuleHead,
  object: Finding['object'],
  hits: readonly Hit[],
  gaps: readonly Evidence[],
  { tenant }: Snapshot,
): Finding[] {
  const each = once(hits)
  const points = object.appId === null ? null : pointsOf(each)
  return each.map((hit) => ({
    id: findingId(tenant.id, rule, object.id, hit.sub),
    rule,
    severity: hit.severity ?? severity,
    points: points?.get(hit) ?? 0,
    state: 'OPEN',
    object,
    sub: hit.sub,
    subject: hit.subject ?? null,
    summary: hit.summary,
    evidence: [...hit.evidence, ...gaps],
  }))
}

type SingleHit = Hit & { sub: string; points: number }

/** One hit for each sub-object, since that is what a finding is known by: the strongest, or else the first as text. */
function once(hits: readonly Hit[]): SingleHit[] {
  const [only] = hits
  if (only && hits.length === 1) return [{ ...only, sub: only.sub ?? '', points: only.points ?? 0 }]
  const strongest = new Map<string, SingleHit>()
  const inOrder = sortedBy(hits, ({ points = 0, summary }) => [String(points).padStart(4, '0'), summary])
  for (const hit of inOrder) {
    const sub = hit.sub ?? ''
    strongest.set(sub, { ...hit, sub, points: hit.points ?? 0 })
  }
  return Array.from(strongest.values())
}
