import type { components } from '../../../generated/types.ts'
import type { Inputs } from '../../contract/fields.ts'
import type { Tokens } from '../../domain/access/access.ts'
import { permissionsOf } from '../../domain/access/permissions.ts'
import type { Profile } from '../../domain/organizations/accounts.ts'
import type { Invitation } from '../../domain/organizations/invitations.ts'
import type { Member } from '../../domain/organizations/members.ts'
import type { Organization } from '../../domain/organizations/organizations.ts'
import type { Role, RoleChanges } from '../../domain/organizations/roles.ts'
import type { User } from '../../domain/organizations/users.ts'
import { normalizeUrl } from '../../domain/urls.ts'

type Schemas = components['schemas']

/** What this surface calls the inputs of the domain. */
export const inputs: Inputs = {
  person: 'userId',
  timezone: 'preferences.timezone',
  defaultRole: 'settings.defaultRole',
  requireEmailVerification: 'settings.requireEmailVerification',
  replacementRole: { field: 'replacementRoleId', in: 'query' },
}

export const toTokens = (tokens: Tokens): Schemas['OrgStackTokens'] => tokens

const time = (date: Date) => date.toISOString()
const timeOrNull = (date: Date | null) => (date === null ? null : time(date))

export const toOrganization = (row: Organization): Schemas['OrgStackOrganization'] => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
  domain: row.domain,
  status: row.status as Schemas['OrgStackOrganization']['status'],
  settings: row.settings as Schemas['OrgStackOrganization']['settings'],
  metadata: row.metadata as Schemas['OrgStackOrganization']['metadata'],
  createdAt: time(row.created_at),
  updatedAt: time(row.updated_at),
})

interface Names {
  first_name: string | null
  last_name: string | null
  display_name: string | null
  email: string
}

function displayNameOf({ first_name, last_name, display_name, email }: Names): string {
  if (display_name !== null) return display_name
  return [first_name, last_name].filter((name) => name !== null).join(' ') || email
}

export const toMember = (row: Member): Schemas['OrgStackMember'] => ({
  userId: row.user_id,
  organizationId: row.organization_id,
  email: row.email,
  displayName: displayNameOf(row),
  role: row.role,
  status: row.status as Schemas['OrgStackMember']['status'],
  joinedAt: time(row.joined_at),
})

export const toInvitation = (row: Invitation): Schemas['OrgStackInvitation'] => ({
  id: row.id,
  organizationId: row.organization_id,
  name: row.name,
  slug: row.slug,
  role: row.role,
  invitedAt: time(row.invited_at),
})

export const toUser = (row: User): Schemas['OrgStackUser'] => ({
  id: row.id,
  email: row.email,
  username: row.username,
  firstName: row.first_name,
  lastName: row.last_name,
  displayName: displayNameOf(row),
  avatarUrl: row.avatar_url,
  status: row.status as Schemas['OrgStackUser']['status'],
  emailVerified: row.email_verified_at !== null,
  emailVerifiedAt: timeOrNull(row.email_verified_at),
  lastLoginAt: timeOrNull(row.last_login_at),
  organizations: row.organizations.map((membership) => ({
    organizationId: membership.organization_id,
    name: membership.name,
    slug: membership.slug,
    role: membership.role,
    joinedAt: time(membership.joined_at),
  })),
  preferences: row.preferences as Schemas['OrgStackUser']['preferences'],
  createdAt: time(row.created_at),
  updatedAt: time(row.updated_at),
})

export const fromProfile = (wire: Schemas['OrgStackUserUpdate']): Profile => ({
  first_name: wire.firstName,
  last_name: wire.lastName,
  display_name: wire.displayName,
  avatar_url: wire.avatarUrl && normalizeUrl(wire.avatarUrl),
  preferences: wire.preferences,
})

export const toRole = (row: Role): Schemas['OrgStackRole'] => ({
  id: row.id,
  name: row.name,
  displayName: row.display_name,
  description: row.description,
  type: row.type as Schemas['OrgStackRole']['type'],
  organizationId: row.organization_id,
  permissions: [...permissionsOf(row)].toSorted(),
  userCount: row.user_count,
  isDefault: row.is_default,
  metadata: row.metadata as Schemas['OrgStackRole']['metadata'],
  createdAt: time(row.created_at),
  updatedAt: time(row.updated_at),
})

export const fromRole = <Wire extends Schemas['OrgStackRoleUpdate']>(wire: Wire) =>
  ({
    name: wire.name,
    display_name: wire.displayName,
    description: wire.description,
    permissions: wire.permissions,
    metadata: wire.metadata,
  }) satisfies RoleChanges as RoleChanges & { name: Wire['name'] }
