import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { announce } from '../webhooks/events.ts'

/** A user of a tenant's directory. */
export interface DirectoryUser {
  id: string
  user_principal_name: string
  display_name: string
  given_name: string | null
  surname: string | null
  mail: string | null
  job_title: string | null
  department: string | null
  usage_location: string | null
  account_enabled: boolean
  last_sign_in_at: Date | null
  /** Null when the directory does not say. */
  created_at: Date | null
  updated_at: Date
}

export const userColumns = [
  'id',
  'user_principal_name',
  'display_name',
  'given_name',
  'surname',
  'mail',
  'job_title',
  'department',
  'usage_location',
  'account_enabled',
  'last_sign_in_at',
  'created_at',
  'updated_at',
] as const

/** What a caller may set; what is left out stays as it is, or gets the column's default. */
export interface UserChanges {
  user_principal_name?: string | undefined
  display_name?: string | undefined
  given_name?: string | null | undefined
  surname?: string | null | undefined
  mail?: string | null | undefined
  job_title?: string | null | undefined
  department?: string | null | undefined
  usage_location?: string | null | undefined
  account_enabled?: boolean | undefined
}

export type NewUser = UserChanges & { user_principal_name: string; display_name: string }

/** A user as a caller names it. */
export type UserRef = TenantRef & { userId: string }

/** Tells of a change of a user. */
export function announceUser(
  db: Scoped,
  type: 'user.created' | 'user.updated' | 'user.deleted',
  tenantId: string,
  user: Pick<DirectoryUser, 'id' | 'user_principal_name' | 'display_name'>,
  more: { changed?: string[] } = {},
): Promise<void> {
  const { id, user_principal_name: userPrincipalName, display_name: displayName } = user
  const details = { userId: id, userPrincipalName, displayName, ...more }
  return announce(db, { type, severity: 'low', tenantId, targetId: id, details })
}

/** Names of the fields that a change gives. */
export const changedFields = (changes: UserChanges): string[] =>
  Object.entries(changes).flatMap(([column, value]) => (value === undefined ? [] : [toWireName(column)]))

/** `job_title` as `jobTitle`. */
const toWireName = (column: string) =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The user of a tenant that has this id in its directory. */
export const findByObject = (
  db: Scoped,
  tenantId: string,
  objectId: string,
): Promise<DirectoryUser | undefined> =>
  db
    .selectFrom('directory_users')
    .select(userColumns)
    .where('tenant_id', '=', tenantId)
    .where('entra_object_id', '=', objectId)
    .executeTakeFirst()
