import type { components } from '../../../generated/types.ts'
import type { Caller, PersonCaller } from '../../domain/access/caller.ts'
import type { ListedSession } from '../../domain/access/own-sessions.ts'
import type { SessionOverview } from '../../domain/access/session-overview.ts'
import { nameOf } from '../../domain/team/team.ts'
import { time } from './times.ts'

type Schemas = components['schemas']

/** Who did something, of whom the names are known that are there still. */
interface ActorNames {
  email: string | null
  first_name: string | null
  last_name: string | null
  display_name: string | null
  key_name: string | null
}

/** A person or a key; null for whoever runs the server. @param actor `user <id>` or `key <id>`; anything else is nobody */
export function toActor(
  actor: string | null,
  { email, key_name: keyName, ...names }: ActorNames,
): { id: string; name: string | null } | null {
  const [, kind, id] = /^(user|key) ([\da-f-]{36})$/.exec(actor ?? '') ?? []
  if (id === undefined) return null
  if (kind === 'key') return { id, name: keyName }
  return { id, name: email === null ? null : nameOf({ ...names, email }) }
}

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
