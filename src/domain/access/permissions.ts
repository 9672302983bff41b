import { type Permission, permissionCatalogue } from '../../../generated/permissions.ts'

/** Names of all permissions, sorted. The contract's operations name them; there are no others. */
export const allPermissions = Object.keys(permissionCatalogue) as Permission[]

export const isPermission = (name: string): name is Permission => Object.hasOwn(permissionCatalogue, name)

/**
 * How much an API key may do: `read` looks, `write` also creates and changes, `admin` also deletes, and does what only
 * administrators may so much as look at (`.manage`).
 */
export type KeyLevel = 'read' | 'write' | 'admin'

/** The level that has a permission first, by its last word. */
export function levelOf(permission: string): KeyLevel {
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
  'chatIntegrations',
  // Accepting a risk is no ordinary edit.
  'risks',
  'scanSettings',
  'scanSchedule',
])

const isOrdinary = (permission: string) => !administered.has(permission.split('.')[0] ?? '')

/** Whether a system role allows something. */
export function systemRoleAllows(role: SystemRole, permission: string): boolean {
  const level = levelOf(permission)
  switch (role) {
    case 'owner':
      return true
    case 'admin':
      return !ownersOnly.has(permission)
    case 'member':
      return level === 'read' || (level === 'write' && isOrdinary(permission))
    case 'viewer':
      return level === 'read'
  }
}

/** What a member with each system role may do. */
export const systemRolePermissions = Object.fromEntries(
  systemRoleNames.map((role) => [role, those((permission) => systemRoleAllows(role, permission))]),
) as Readonly<Record<SystemRole, ReadonlySet<string>>>

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
