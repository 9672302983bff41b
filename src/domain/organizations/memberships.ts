import { type SelectQueryBuilder, sql, type SqlBool } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Scoped } from '../../database/database.ts'

/** Members of the organization in scope, with their accounts and roles. */
export const membersOf = (db: Scoped) =>
  db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .innerJoin('roles', (join) =>
      join
        .onRef('roles.organization_id', '=', 'memberships.organization_id')
        .onRef('roles.id', '=', 'memberships.role_id'),
    )
    .where('memberships.organization_id', '=', sql<string>`current_organization()`)

/** Who can act in the organization: an active member with an active account. An account that is invited is nobody's yet. */
export const isActive = sql<SqlBool>`memberships.status = 'active' and users.status = 'active' and users.invited_to is null`

/** Makes somebody a member of the organization in scope, with the role of that name. */
export async function insertMembership(db: Scoped, userId: string, role: string): Promise<void> {
  await db
    .insertInto('memberships')
    .columns(['user_id', 'role_id'])
    .expression((roles) =>
      roles
        .selectFrom('roles')
        .select([sql<string>`${userId}::uuid`.as('user_id'), 'id'])
        .where('organization_id', '=', sql<string>`current_organization()`)
        .where('name', '=', role),
    )
    .execute()
}

/** Only those whose email or name contains `search`. */
export const matching = <Row>(
  query: SelectQueryBuilder<DB, 'memberships' | 'users' | 'roles', Row>,
  search: string | undefined,
) =>
  search === undefined
    ? query
    : query.where('memberships.user_id', 'in', sql<string>`(select search_users(${search}))`)

/**
 * Whether nothing says yet that the member is somebody: they have never signed in, and nobody has verified their email.
 * Who is invited is always so, and an account that was made just now is so too: the two look the same.
 */
export const isPending = sql<boolean>`(users.email_verified_at is null and users.last_login_at is null)`
