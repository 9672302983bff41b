import { type SelectQueryBuilder, sql } from 'kysely'
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
