import type { components } from '../../../generated/types.ts'
import type { Caller } from '../../domain/access/caller.ts'
import type { SessionOverview } from '../../domain/access/session-overview.ts'

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
  expiresAt: expiresAt?.toISOString() ?? null,
  csrf: 'same-origin',
})
