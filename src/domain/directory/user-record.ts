import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { announce } from '../webhooks/events.ts'
import { type DirectoryUser, givenFields, type UserChanges, userColumns } from './user-fields.ts'

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
  givenFields(changes).map(({ field }) => field.property)

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
