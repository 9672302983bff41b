import { type Permission, permissionCatalogue } from '../../../generated/permissions.ts'

/** Names of all permissions, sorted. The contract's operations name them; there are no others. */
export const allPermissions = Object.keys(permissionCatalogue) as Permission[]

export const isPermission = (name: string): name is Permission => Object.hasOwn(permissionCatalogue, name)

/**
 * How much an API key may do: `read` looks, `write` also creates and changes, `admin` also deletes, and does what only
 * administrators may so much as look at (`.manage`).
 */
export type KeyLevel = 'read' | 'write' | 'admin'

/** What each level adds to the one before it, by the last word of a permission. */
function levelOf(permission: string): KeyLevel {
  if (permission.endsWith('.read')) return 'read'
  return /\.(?:delete|manage)$/.test(permission) ? 'admin' : 'write'
}

const those = (matches: (permission: Permission) => boolean): ReadonlySet<string> =>
  new Set(allPermissions.filter(matches))

/** What a key of each level may do on its surface. */
export const levelPermissions: Readonly<Record<KeyLevel, ReadonlySet<string>>> = {
  read: those((permission) => levelOf(permission) === 'read'),
  write: those((permission) => levelOf(permission) !== 'admin'),
  admin: those(() => true),
}

export const systemRoleNames = ['owner', 'admin', 'member', 'viewer'] as const
export type SystemRole = (typeof systemRoleNames)[number]

/** What ends an organization. Who may do this may make others owners: nobody grants more than they may do. */
const ownersOnly: ReadonlySet<string> = new Set(['organizations.delete'])

/** What decides who may do what. Everything else is ordinary data. */
const administered: ReadonlySet<string> = new Set([
  'organizations',
  'users',
  'members',
  'roles',
  'permissions',
  'apiKeys',
  'webhooks',
])

const isOrdinary = (permission: string) => !administered.has(permission.split('.')[0] ?? '')

/** What a member with each system role may do. */
export const systemRolePermissions: Readonly<Record<SystemRole, ReadonlySet<string>>> = {
  owner: those(() => true),
  admin: those((permission) => !ownersOnly.has(permission)),
  member: those(
    (permission) =>
      levelOf(permission) === 'read' || (isOrdinary(permission) && levelOf(permission) === 'write'),
  ),
  viewer: those((permission) => levelOf(permission) === 'read'),
}

/** A role, as far as it decides what its members may do. */
export interface RoleGrant {
  name: string
  type: string
  permissions: readonly string[]
}

/** What a role allows. A system role follows the contract; of a custom one, what the contract still knows counts. */
export function permissionsOf({ name, type, permissions }: RoleGrant): ReadonlySet<string> {
  return type === 'system'
    ? systemRolePermissions[name as SystemRole]
    : new Set(permissions.filter(isPermission))
}
