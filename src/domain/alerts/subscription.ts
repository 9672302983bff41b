import type { Category, Severity } from '../scans/evaluation.ts'
import type { Money } from '../scans/money.ts'

// What an organization wants to be told of scans.

export type AlertTrigger =
  | 'NEW_FINDING'
  | 'WORSENED'
  | 'RESOLVED'
  | 'CREDENTIAL_EXPIRING'
  | 'WASTE_OVER'
  | 'SCORE_AT_LEAST'
  | 'SCAN_FAILED'
  | 'SCAN_PARTIAL'

export type AlertChannel = 'EMAIL' | 'IN_APP' | 'CHAT' | 'WEBHOOK'
type AlertDelivery = 'IMMEDIATE' | 'DAILY' | 'WEEKLY'

/** Which apps; null for any. */
export interface AlertFilter {
  publisher: 'OWN' | 'MICROSOFT' | 'THIRD_PARTY' | null
  privileged: boolean | null
  /** Id or user principal name of an owner. */
  ownedBy: string | null
}

/** What is told, and how. */
interface AlertTerms {
  name: string
  triggers: readonly AlertTrigger[]
  /** Ids; none for all. */
  rules: readonly string[]
  /** None for all. */
  categories: readonly Category[]
  minSeverity: Severity
  credentialDays: readonly number[]
  score: number | null
  filter: AlertFilter
  delivery: AlertDelivery
  channel: AlertChannel
  integrationId: string | null
  webhookId: string | null
  enabled: boolean
}

/** A subscription as it is kept. */
export interface AlertSubscription extends AlertTerms {
  id: string
  wasteMonthly: Money | null
  /** Emails of those who are members still. */
  recipients: string[]
  paused: 'PLAN_LIMIT' | 'BOUNCED' | 'INTEGRATION_DISABLED' | null
  createdAt: Date
  /** `user <id>`, `key <id>`, or who runs the installation. */
  createdBy: string
  maker: {
    email: string | null
    first_name: string | null
    last_name: string | null
    display_name: string | null
    key_name: string | null
  }
  lastSentAt: Date | null
}

/** A subscription as somebody asks for it. */
export interface NewAlertSubscription extends AlertTerms {
  /** With decimal text. */
  wasteMonthly: { amount: string; currency: string } | null
  /** Emails as somebody has written them; null where none are given. */
  recipients: readonly string[] | null
}
