import type { DeviceAssessment, GroupAssessment } from './asset-evaluation.ts'
import type { SourceName } from './snapshot.ts'

// What an evaluation says of a snapshot.

export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW'
export type Category =
  | 'CREDENTIALS'
  | 'PERMISSIONS'
  | 'OWNERSHIP'
  | 'ACTIVITY'
  | 'CONFIGURATION'
  | 'LICENSES'
  | 'USERS'
  | 'GROUPS'
  | 'DEVICES'
  | 'TENANT'
export type ObjectType =
  'APPLICATION' | 'SERVICE_PRINCIPAL' | 'USER' | 'GROUP' | 'DEVICE' | 'LICENSE' | 'SUBSCRIPTION' | 'TENANT'

/** All arrays are sorted by code units, and every object has its keys in one order: equal snapshots give equal bytes. */
export interface Evaluation {
  /** By rule, object and sub-object. */
  findings: Finding[]
  /** Rules that could not be decided, since a source was not read. For each there is one finding of state `UNKNOWN`. */
  unknownRules: { id: string; reason: string; sources: SourceName[] }[]
  /** By `appId`. */
  apps: AppAssessment[]
  /** By user and SKU; null where users were not read. */
  licenses: LicenseAssessment[] | null
  /** By SKU: what is subscribed to, and what somebody has. */
  skus: SkuAssessment[]
  /** By id; null where they were not read. */
  groups: GroupAssessment[] | null
  /** By id; null where neither the directory's nor Intune's were read. */
  devices: DeviceAssessment[] | null
  counts: {
    applications: number
    /** Without Microsoft's own, as on the levels; those are hundreds in every directory. */
    enterpriseApps: number
    managedIdentities: number
    /** Null where users were not read; members, that is. */
    users: number | null
    guests: number | null
    /** What users have, each product of each user. */
    licenses: number | null
  }
  /** How many apps stand on each level, without Microsoft's own of which nothing was found. */
  levels: { critical: number; warning: number; info: number; healthy: number; unknown: number }
  /** Over all apps that have a level, rounded half up; null when there is none. */
  averageScore: number | null
}

export interface Finding {
  /** UUIDv5 of tenant, rule, object and sub-object: the same in every scan. */
  id: string
  rule: string
  severity: Severity
  /** What it adds to its app's score, after the limits on repetition; 0 where there is no score. */
  points: number
  state: 'OPEN' | 'UNKNOWN'
  object: {
    type: ObjectType
    /** Of an app its `appId`; of anything else the id of its directory object, or the tenant's. */
    id: string
    /** The id where there is no name to be shown. */
    name: string
    appId: string | null
  }
  /** Which of several: a key id, an owner's id, a permission; empty where a rule says one thing of an object. */
  sub: string
  /** What stands behind `sub`, in words. */
  subject: { type: string; id: string; name: string } | null
  /** One sentence: what is so. */
  summary: string
  /** What was read, and what followed from it; for whoever asks why. */
  evidence: { field: string; value: string }[]
}

export type AppKind = 'APPLICATION' | 'ENTERPRISE_APP' | 'MANAGED_IDENTITY'
export type AppLevel = 'CRITICAL' | 'WARNING' | 'INFO' | 'HEALTHY' | 'UNKNOWN'
export type PermissionRisk = 'TIER0' | 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'NONE' | 'UNKNOWN'

/** One app: its registration, its service principal, or both. */
export interface AppAssessment {
  appId: string
  name: string
  kind: AppKind
  applicationObjectId: string | null
  servicePrincipalObjectId: string | null
  publisher: {
    kind: 'OWN' | 'MICROSOFT' | 'THIRD_PARTY'
    tenantId: string | null
    name: string | null
    verified: boolean
  }
  enabled: boolean
  /** 0 to 100. */
  score: number
  level: AppLevel
  lifecycleStage: 'NEW' | 'ACTIVE' | 'INACTIVE' | 'NEVER_USED' | 'DISABLED' | 'UNKNOWN'
  /** Whether it holds a permission of tier 0 or a privileged role. */
  privileged: boolean
  lastSignInAt: string | null
  /** Whether the directory told of sign-ins of apps, and tells them of this one. */
  signInKnown: boolean
  createdAt: string | null
  credentialSummary: { live: number; expired: number; expiring: number; nextExpiryAt: string | null }
  permissionSummary: { application: number; delegated: number; highestRisk: PermissionRisk }
  /** Rules that could have fired, had a source been read, or had it said more of this app. */
  unknownRules: string[]
  /** Of its service principal; all null or false where there is none. */
  enterprise: {
    disabledByMicrosoft: boolean
    /** Whether only those may sign in to it who are assigned. */
    assignmentRequired: boolean | null
    /** Such as `saml` or `oidc`. */
    ssoMode: string | null
  }
  signInAudience: string | null
  redirectUris: {
    uri: string
    kind: 'WEB' | 'SPA' | 'PUBLIC' | 'REPLY'
    verdict: 'OK' | 'INSECURE' | 'WILDCARD' | 'SHARED_HOST' | 'DANGLING' | 'UNKNOWN'
    reason: string | null
  }[]
  credentials: {
    keyId: string
    name: string | null
    kind: 'SECRET' | 'CERTIFICATE' | 'FEDERATED' | 'SAML_SIGNING'
    on: 'APPLICATION' | 'SERVICE_PRINCIPAL'
    startsAt: string | null
    endsAt: string | null
    /** Whole days, negative when it has ended. */
    daysLeft: number | null
    state: 'LIVE' | 'EXPIRING' | 'EXPIRED' | 'NOT_YET_VALID'
    /** Of a SAML signing certificate: whether it is the one in use. */
    active: boolean | null
    /** Key id of a later credential that does the same. */
    replacedBy: string | null
    lastUsedAt: string | null
  }[]
  federated: { name: string | null; issuer: string | null; subject: string | null; audiences: string[] }[]
  /** Null where they were not read. */
  owners:
    | {
        id: string
        /** `user` or `servicePrincipal`, or what Graph says. */
        type: string | null
        name: string | null
        userPrincipalName: string | null
        enabled: boolean | null
        guest: boolean | null
        mfaRegistered: boolean | null
        lastSignInAt: string | null
      }[]
    | null
  permissions: {
    granted: {
      type: 'APPLICATION' | 'DELEGATED'
      resource: { appId: string | null; name: string | null }
      id: string | null
      name: string | null
      tier: 0 | 1 | 2 | null
      risk: PermissionRisk
      /** `ADMIN` for everybody, `USERS` by users for themselves. */
      consent: 'ADMIN' | 'USERS' | null
      /** How many users consented. */
      users: number | null
      grantedAt: string | null
    }[]
    requested: {
      resource: { appId: string; name: string | null }
      type: 'APPLICATION' | 'DELEGATED'
      id: string
      name: string | null
    }[]
  }
  directoryRoles: {
    id: string
    name: string | null
    scope: string | null
    assignment: 'ACTIVE' | 'ELIGIBLE'
  }[]
  activity: {
    known: boolean
    lastSignInAt: string | null
    delegatedAt: string | null
    applicationAt: string | null
  }
  /** Of every rule that fired: how often, and how many points it gave together. The score is their sum, 100 at most. */
  scoreBreakdown: { rule: string; findings: number; points: number }[]
}

/** One product of one user. Ids are in lower case. */
export interface LicenseAssessment {
  userId: string
  userPrincipalName: string
  userName: string
  userType: 'MEMBER' | 'GUEST'
  enabled: boolean
  skuId: string
  partNumber: string
  skuName: string
  assignedBy: 'DIRECT' | 'GROUP' | 'BOTH'
  /** Where it comes from, by id; without a name where groups were not read. */
  groups: { id: string; name: string | null }[]
  /** `ERROR`: it was assigned, does not work, and takes no seat. */
  state: 'ACTIVE' | 'ERROR'
  error: LicenseError | null
  /** Service plans that are switched off, by name, or by id where that is not known. */
  disabledPlans: string[]
  /** The latest of all attempts to sign in. */
  lastSignInAt: string | null
  signInKnown: boolean
  /** Whether the account seems to be a mailbox, a room or a thing, which may need its license though nobody signs in. */
  looksShared: boolean
  /** Rules about waste that it matches, and what each says; in the order in which they decide. */
  matched: { rule: string; reason: string }[]
}

export type LicenseError =
  'COUNT_VIOLATION' | 'MUTUALLY_EXCLUSIVE' | 'PROHIBITED_LOCATION' | 'UNIQUENESS' | 'DEPENDENCY' | 'OTHER'

/** One product of a directory. What is null was not read, or is not subscribed to. */
export interface SkuAssessment {
  /** In lower case. */
  skuId: string
  partNumber: string
  name: string
  /** Microsoft's word, such as `Enabled` or `Suspended`. */
  status: string | null
  seats: {
    purchased: number
    assigned: number
    available: number
    suspended: number
    warning: number
    /** Seats that are paid for, and nobody has; null where it is not known whether they are. */
    unassigned: number | null
  } | null
  /** Whether nobody pays for it. */
  free: boolean
  trial: boolean | null
  /** When a subscription of it next renews or ends. */
  renewsAt: string | null
}

/** What holds for all findings of a rule, wherever they are shown. */
export interface RuleDescription {
  id: string
  title: string
  category: Category
  /** Why it matters. */
  explanation: string
  /** What to do. */
  remediation: string
}
