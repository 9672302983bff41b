// What an evaluation says of groups and devices. Null is what is not known.

export type GroupKind = 'MICROSOFT_365' | 'SECURITY' | 'MAIL_SECURITY' | 'DISTRIBUTION'

export interface GroupAssessment {
  /** In lower case. */
  id: string
  /** The id where there is no name to be shown. */
  name: string
  kind: GroupKind
  dynamic: boolean
  membershipRule: string | null
  visibility: 'PUBLIC' | 'PRIVATE' | 'HIDDEN_MEMBERSHIP' | null
  roleAssignable: boolean
  /** Directory roles that its members hold or may take up by it, each once; null where assignments were not read. */
  roles: { id: string; name: string | null }[] | null
  /** Whether one of these is privileged; null where one may be that was not read. */
  privileged: boolean | null
  /** Null where the directory does not tell; `guest` where it is not known who they are. */
  owners: { id: string; name: string; guest: boolean | null }[] | null
  memberCount: number | null
  synced: boolean
  createdAt: string | null
  /** Rules that could fire for it and were not decided, sorted. */
  unknownRules: string[]
}

export type Compliance =
  'COMPLIANT' | 'NONCOMPLIANT' | 'IN_GRACE_PERIOD' | 'ERROR' | 'UNKNOWN' | 'NOT_MANAGED'

/** A device of the directory with its entry in Intune, or one of both alone. */
export interface DeviceAssessment {
  /** Of the directory's object; of the entry in Intune where there is none, or another entry stands with it. */
  id: string
  entraObjectId: string | null
  intuneId: string | null
  name: string
  os: {
    /** As people know it, or as the device says where it is not one of those. */
    name: string | null
    version: string | null
    supported: boolean | null
    /** The last day with fixes, such as `2026-11-10`. */
    supportEndsAt: string | null
  }
  ownership: 'COMPANY' | 'PERSONAL' | 'UNKNOWN'
  trust: 'ENTRA_JOINED' | 'HYBRID' | 'REGISTERED' | null
  managed: boolean | null
  compliance: Compliance
  encrypted: boolean | null
  jailBroken: boolean | null
  lastCheckInAt: string | null
  lastActivityAt: string | null
  /** Its last activity, or its registration where there was none. */
  idleSince: string | null
  /** Whether it is enabled and nobody has used it for as long as the settings say. */
  stale: boolean | null
  enrolledAt: string | null
  enabled: boolean | null
  user: { id: string; userPrincipalName: string | null } | null
  manufacturer: string | null
  model: string | null
  unknownRules: string[]
}
