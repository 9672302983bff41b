import type { AppAssessment } from './evaluation.ts'
import type { CurrentFinding } from './compare-findings.ts'
import { digestOf } from './digest.ts'
import { countFindings, type FindingCounts } from './finding-counts.ts'

/** What a list shows of an app besides the columns that it is filtered and sorted by. */
export type AppItem = Pick<AppAssessment, 'publisher' | 'credentialSummary' | 'permissionSummary'> & {
  /** What a list of enterprise apps shows besides. */
  enterprise: {
    disabledByMicrosoft: boolean
    samlCertificateEndsAt: string | null
    grants: { application: number; delegatedAdmin: number; delegatedUsers: number }
    directoryRoles: { id: string; name: string | null }[]
  }
  ownerNames: string[]
  /** How many rules could not be decided for it. */
  unknownRules: number
  /** Of all its findings, beyond what a score can be. */
  points: number
}

/** What only a single app shows. */
export type AppDetail = Pick<
  AppAssessment,
  | 'signInAudience'
  | 'redirectUris'
  | 'federated'
  | 'owners'
  | 'permissions'
  | 'directoryRoles'
  | 'activity'
  | 'scoreBreakdown'
  | 'unknownRules'
> & { credentials: Omit<AppAssessment['credentials'][number], 'daysLeft'>[] }

/** A row of `governed_apps`, as it is given to the database. */
export interface AppRow {
  app_id: string
  application_object_id: string | null
  service_principal_object_id: string | null
  name: string
  sort_name: string
  kind: string
  publisher: string
  enabled: boolean
  score: number
  level: string
  lifecycle_stage: string
  privileged: boolean
  owner_count: number | null
  guest_owned: boolean
  credentials: string[]
  next_expiry_at: string | null
  last_sign_in_at: string | null
  sign_in_known: boolean
  sso_mode: string | null
  assignment_required: boolean | null
  created_at: string | null
  permissions: string[]
  rules: string[]
  search_text: string
  findings: FindingCounts
  item: AppItem
  detail: AppDetail
  digest: string
}

/** @param own findings of this app that stand open after the scan */
export function toAppRow(app: AppAssessment, own: readonly CurrentFinding[]): AppRow {
  const { findings, rules } = countFindings(own)
  const row = {
    app_id: app.appId,
    application_object_id: app.applicationObjectId,
    service_principal_object_id: app.servicePrincipalObjectId,
    name: app.name,
    kind: app.kind,
    publisher: app.publisher.kind,
    enabled: app.enabled,
    score: app.score,
    level: app.level,
    lifecycle_stage: app.lifecycleStage,
    privileged: app.privileged,
    owner_count: app.owners?.length ?? null,
    guest_owned: app.owners?.some(({ guest }) => guest === true) ?? false,
    credentials: credentialTags(app),
    next_expiry_at: app.credentialSummary.nextExpiryAt,
    last_sign_in_at: app.lastSignInAt,
    sign_in_known: app.signInKnown,
    sso_mode: app.enterprise.ssoMode,
    assignment_required: app.enterprise.assignmentRequired,
    created_at: app.createdAt,
    permissions: [
      ...new Set(app.permissions.granted.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()]))),
    ],
    rules,
    search_text: `${app.name}\n${app.appId}`.toLowerCase(),
    findings,
    item: {
      enterprise: toEnterprise(app),
      publisher: app.publisher,
      credentialSummary: app.credentialSummary,
      permissionSummary: app.permissionSummary,
      unknownRules: app.unknownRules.length,
      points: app.scoreBreakdown.reduce((sum, { points }) => sum + points, 0),
      ownerNames: (app.owners ?? []).slice(0, 3).map(({ id, name }) => name ?? id),
    },
    detail: {
      signInAudience: app.signInAudience,
      redirectUris: app.redirectUris,
      // How many days are left is told when it is asked for.
      credentials: app.credentials.map(({ daysLeft: _, ...credential }) => credential),
      federated: app.federated,
      owners: app.owners,
      permissions: app.permissions,
      directoryRoles: app.directoryRoles,
      activity: app.activity,
      scoreBreakdown: app.scoreBreakdown,
      unknownRules: app.unknownRules,
    },
  }
  return { ...row, sort_name: row.name, digest: digestOf(row) }
}

function credentialTags({ credentials, credentialSummary: { expired, expiring } }: AppAssessment): string[] {
  const kinds = new Set(credentials.map(({ kind }) => kind))
  const tags = [
    ...(expired > 0 ? ['expired'] : []),
    ...(expiring > 0 ? ['expiring'] : []),
    ...(kinds.has('SECRET') ? ['secret'] : []),
    ...(kinds.has('CERTIFICATE') || kinds.has('SAML_SIGNING') ? ['certificate'] : []),
    ...(kinds.has('FEDERATED') ? ['federated'] : []),
  ]
  return tags.length === 0 ? ['none'] : tags
}

function toEnterprise({
  enterprise,
  credentials,
  permissions,
  directoryRoles,
}: AppAssessment): AppItem['enterprise'] {
  const saml = credentials.find(({ kind, active }) => kind === 'SAML_SIGNING' && active === true)
  const granted = (type: string, consent: string | null) =>
    permissions.granted.filter((permission) => permission.type === type && permission.consent === consent)
      .length
  return {
    disabledByMicrosoft: enterprise.disabledByMicrosoft,
    samlCertificateEndsAt: saml?.endsAt ?? null,
    grants: {
      application: granted('APPLICATION', null),
      delegatedAdmin: granted('DELEGATED', 'ADMIN'),
      delegatedUsers: granted('DELEGATED', 'USERS'),
    },
    directoryRoles: directoryRoles.map(({ id, name }) => ({ id, name })),
  }
}
