import type { components } from '../../../generated/types.ts'
import type { Caller, PersonCaller } from '../../domain/access/caller.ts'
import type { ListedSession } from '../../domain/access/own-sessions.ts'
import type { SessionOverview } from '../../domain/access/session-overview.ts'
import { time } from './times.ts'

type Schemas = components['schemas']

interface Names {
  first_name: string | null
  last_name: string | null
  display_name: string | null
  email: string
}

const nameOf = ({ first_name, last_name, display_name, email }: Names): string =>
  display_name ?? ([first_name, last_name].filter((name) => name !== null).join(' ') || email)

export const toSession = (
  { plan, features, permissions }: Caller,
  { user, level, expiresAt, ...overview }: SessionOverview,
): Schemas['IdentityOpsSession'] => ({
  user: user && { id: user.id, email: user.email, name: nameOf(user) },
  ...overview,
  level: (level?.toUpperCase() ?? null) as Schemas['IdentityOpsSession']['level'],
  plan: plan as Schemas['IdentityOpsPlan'],
  features: [...features],
  permissions: [...permissions].sort(),
  expiresAt: time(expiresAt),
  csrf: 'same-origin',
})

export const toBrowserSession =
  ({ browserSession }: PersonCaller) =>
  (row: ListedSession): Schemas['IdentityOpsBrowserSession'] => ({
    id: row.id,
    current: row.id === browserSession?.id,
    organization: { id: row.organization_id, name: row.organization },
    userAgent: row.user_agent,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  })
