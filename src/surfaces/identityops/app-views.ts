import type { components } from '../../../generated/types.ts'
import type { DetailedApp, ListedApp } from '../../domain/scans/apps.ts'
import type { ListedFinding } from '../../domain/scans/findings.ts'
import type { Scan } from '../../domain/scans/requests.ts'
import { titleOf, toFinding, toLatestScan } from './scan-views.ts'
import { instant, time } from './times.ts'

type Schemas = components['schemas']

const dayLength = 86_400_000

/** Rounded towards none; never -0. */
const wholeDays = (milliseconds: number) => Math.trunc(milliseconds / dayLength) + 0

/** What a list and a single app have in common. */
const toCommon = (app: ListedApp) => ({
  id: app.app_id,
  name: app.name,
  kind: app.kind,
  applicationObjectId: app.application_object_id,
  servicePrincipalObjectId: app.service_principal_object_id,
  publisher: app.item.publisher,
  enabled: app.enabled,
  score: app.score,
  level: app.level,
  openScore: Math.min(app.score, app.item.points - app.acknowledged.points),
  lifecycleStage: app.lifecycle_stage,
  privileged: app.privileged,
  lastSignInAt: time(app.last_sign_in_at),
  signInKnown: app.sign_in_known,
  createdAt: time(app.created_at),
})

export const toApp = (app: ListedApp): Schemas['IdentityOpsApp'] => ({
  ...toCommon(app),
  owners: app.owner_count === null ? null : { count: app.owner_count, names: app.item.ownerNames },
  credentials: { ...app.item.credentialSummary, nextExpiryAt: time(app.next_expiry_at) },
  permissions: app.item.permissionSummary,
  findings: { ...app.findings, acknowledged: app.acknowledged.findings, unknown: app.item.unknownRules },
})

export const toEnterpriseApp = (app: ListedApp): Schemas['IdentityOpsEnterpriseApp'] => {
  const { enterprise, permissionSummary, publisher, ownerNames } = app.item
  return {
    id: app.service_principal_object_id ?? '',
    appId: app.app_id,
    name: app.name,
    kind: app.kind,
    publisher,
    enabled: app.enabled,
    disabledByMicrosoft: enterprise.disabledByMicrosoft,
    assignmentRequired: app.assignment_required,
    ssoMode: app.sso_mode,
    samlCertificateEndsAt: instant(enterprise.samlCertificateEndsAt),
    grants: enterprise.grants,
    highestRisk: permissionSummary.highestRisk,
    directoryRoles: enterprise.directoryRoles,
    owners: app.owner_count === null ? null : { count: app.owner_count, names: ownerNames },
    lastSignInAt: time(app.last_sign_in_at),
    signInKnown: app.sign_in_known,
    score: app.score,
    level: app.level,
    findings: { ...app.findings, acknowledged: app.acknowledged.findings, unknown: app.item.unknownRules },
    createdAt: time(app.created_at),
  }
}

type Credential = DetailedApp['detail']['credentials'][number]

/** @param asOf when the scan began to read */
const toCredential =
  (asOf: Date) =>
  ({ startsAt, endsAt, lastUsedAt, ...credential }: Credential): Schemas['IdentityOpsCredential'] => ({
    ...credential,
    startsAt: instant(startsAt),
    endsAt: instant(endsAt),
    daysLeft: endsAt === null ? null : wholeDays(Date.parse(endsAt) - asOf.getTime()),
    lastUsedAt: instant(lastUsedAt),
  })

export function toAppDetail(
  app: DetailedApp,
  findings: ListedFinding[],
  history: { scanId: string; finishedAt: Date; score: number }[],
  scan: Scan,
): Schemas['IdentityOpsAppDetail'] {
  const { owners, permissions, activity, scoreBreakdown, credentials, ...detail } = app.detail
  return {
    ...toCommon(app),
    signInAudience: detail.signInAudience,
    redirectUris: detail.redirectUris,
    credentials: credentials.map(toCredential(scan.as_of ?? scan.created_at)),
    federated: detail.federated,
    owners: owners?.map((owner) => ({ ...owner, lastSignInAt: instant(owner.lastSignInAt) })) ?? null,
    permissions: {
      granted: permissions.granted.map((granted) => ({ ...granted, grantedAt: instant(granted.grantedAt) })),
      requested: permissions.requested,
    },
    directoryRoles: detail.directoryRoles,
    activity: {
      known: activity.known,
      lastSignInAt: instant(activity.lastSignInAt),
      delegatedAt: instant(activity.delegatedAt),
      applicationAt: instant(activity.applicationAt),
    },
    scoreBreakdown: scoreBreakdown.map(({ rule, findings, points }) => ({
      ruleId: rule,
      title: titleOf(rule),
      findings,
      points,
    })),
    // Nothing that is found of an app costs anything.
    findings: findings.map((finding) => toFinding(finding, null)),
    history: history.map(({ finishedAt, ...entry }) => ({ ...entry, finishedAt: finishedAt.toISOString() })),
    scan: toLatestScan(scan),
  }
}
