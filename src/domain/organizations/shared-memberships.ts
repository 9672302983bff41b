import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { PersonCaller } from '../access/caller.ts'

/** One organization that both a person and the caller belong to. */
export interface SharedMembership {
  user_id: string
  organization_id: string
  name: string
  slug: string
  /** Name of the person's role there. */
  role: string
  joined_at: Date
}

/** Where these people belong, as far as the caller may see it: by person, in the order of joining. */
export async function findSharedMemberships(
  db: Scoped,
  caller: PersonCaller,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, SharedMembership[]>> {
  const { rows } = await sql<SharedMembership>`
    select * from shared_memberships(${caller.userId}, ${userIds}::uuid[])
    order by joined_at, organization_id`.execute(db)
  return Map.groupBy(rows, (row) => row.user_id)
}
