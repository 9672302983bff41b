import type { Scoped } from '../../database/database.ts'
import { type PageRequest, type Slice, toSlice } from '../../database/pagination.ts'
import { type ApiUser, currentTenant } from './api-users.ts'

/** A place of a tenant. */
export interface Location {
  public_id: string
  name: string
  address: string | null
  post_code: string | null
  city: string | null
  country_code: string | null
}

/**
 * One page of the locations of the tenant that the API user is in, oldest first.
 * @throws RequestError `conflict` when it is in none.
 */
export async function listLocations(db: Scoped, user: ApiUser, page: PageRequest): Promise<Slice<Location>> {
  const tenant = await currentTenant(db, user)
  const rows = await db
    .selectFrom('locations')
    .select(['public_id', 'name', 'address', 'post_code', 'city', 'country_code'])
    .where('tenant_id', '=', tenant.id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(page.limit + 1)
    .offset((page.page - 1) * page.limit)
    .execute()
  return toSlice(rows, page)
}

/** @throws RequestError `conflict` when the API user is in no tenant. */
export async function countLocations(db: Scoped, user: ApiUser): Promise<number> {
  const tenant = await currentTenant(db, user)
  const { count } = await db
    .selectFrom('locations')
    .where('tenant_id', '=', tenant.id)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
