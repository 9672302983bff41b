import { randomUUID } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { Organizations } from '../../../generated/database.ts'
import { inOrganization, inTransaction, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import { type Page, type PageRequest, readPage, type Sort } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import { recordChange } from '../audit/audit.ts'
import { notFound, taken } from '../errors.ts'
import { normalizeHost } from '../hosts.ts'
import { claimOrganization } from './allowance.ts'
import { findRole, requireRole } from './grants.ts'
import { insertMembership } from './memberships.ts'
import { requireOwnersInside } from './owners.ts'
import { deriveSlug, vary } from './slugs.ts'

export interface OrganizationSettings {
  allowPublicSignup: boolean
  requireEmailVerification: boolean
  /** Name of the role of new members for whom none is given. */
  defaultRole: string
}

export interface Organization {
  id: string
  name: string
  slug: string
  domain: string | null
  status: string
  settings: unknown
  metadata: unknown
  created_at: Date
  updated_at: Date
}

const columns = [
  'id',
  'name',
  'slug',
  'domain',
  'status',
  'settings',
  'metadata',
  'created_at',
  'updated_at',
] as const

const here = sql<string>`current_organization()`

export type OrganizationSort = Sort<'name' | 'created_at' | 'updated_at'>

export interface OrganizationChanges {
  name?: string | undefined
  slug?: string | undefined
  domain?: string | null | undefined
  settings?:
    { [Setting in keyof OrganizationSettings]?: OrganizationSettings[Setting] | undefined } | undefined
  metadata?: Record<string, unknown> | undefined
}

/**
 * Where a person belongs; `search` looks into name and domain. One person's organizations are few: they are found by
 * the index of their memberships and sorted in memory.
 * @param db with that person in sight
 */
export function listOrganizations(
  db: Scoped,
  filter: { search?: string | undefined; status?: string | undefined },
  sort: OrganizationSort,
  page: PageRequest,
): Promise<Page<Organization>> {
  const { search, status } = filter
  const rows = db
    .selectFrom('organizations')
    .select(columns)
    .where('id', 'in', (memberships) =>
      memberships
        .selectFrom('memberships')
        .select('organization_id')
        .where('user_id', '=', sql<string>`current_user_id()`)
        .where('status', '=', 'active'),
    )
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .$if(search !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(name || ' ' || coalesce(domain, '')), lower(${search})) > 0`),
    )
  return readPage(db, rows, [sort, { column: 'id', order: sort.order }], page)
}

/** The organization in scope. */
export async function getOrganization(db: Scoped): Promise<Organization> {
  const found = await db.selectFrom('organizations').select(columns).where('id', '=', here).executeTakeFirst()
  if (found === undefined) throw notFound('organization')
  return found
}

/**
 * Holds off other changes of who owns the organization in scope, and of its roles, until the transaction ends. It is
 * taken before any other lock.
 */
export async function lockOrganization(db: Scoped): Promise<void> {
  await db.selectFrom('organizations').select('id').where('id', '=', here).forNoKeyUpdate().execute()
}

/**
 * Makes an organization that belongs to its creator.
 * @throws RequestError `conflict` when the slug that is given is taken, enough have been made, or the settings shut the creator out;
 * `invalid_request` when the default role is no system role
 */
export function createOrganization(
  db: Scoped,
  caller: PersonCaller,
  { name, slug: given, domain = null, settings = {}, metadata = {} }: NewOrganization,
): Promise<Organization> {
  const id = randomUUID()
  const create = async (db: Scoped, maker: Awaited<ReturnType<typeof claimOrganization>>) => {
    const row = { ...maker, id, name, domain: toDomain(domain), metadata: JSON.stringify(metadata) }
    const slug = await insertWithSlug(db, row, given)
    await insertMembership(db, caller.userId, 'owner')
    // The roles are there only now, and all of them are the owner's to give.
    if (settings.defaultRole !== undefined) await findRole(db, { name: settings.defaultRole }, 'defaultRole')
    const organization = await applyChanges(db, caller, { settings })
    await recordChange(db, { action: 'organization.created', targetId: id, details: { name, slug } })
    return organization
  }
  return inTransaction(db, async (db) => {
    const maker = await claimOrganization(db, caller)
    return inOrganization(db, id, (db) => create(db, maker))
  })
}

export type NewOrganization = OrganizationChanges & { name: string }

/**
 * Changes the organization in scope.
 * @throws RequestError `conflict` when the slug is taken, or the settings shut out the caller or all owners;
 * `invalid_request` when the default role is none of its roles; `forbidden` when that role allows more than the caller
 * may do
 */
export function updateOrganization(
  db: Scoped,
  caller: PersonCaller,
  changes: OrganizationChanges,
): Promise<Organization> {
  return inTransaction(db, async (db) => {
    await lockOrganization(db)
    const defaultRole = changes.settings?.defaultRole
    if (defaultRole !== undefined) await requireRole(db, caller, { name: defaultRole }, 'defaultRole')
    const organization = await applyChanges(db, caller, changes)
    const changed = Object.keys(changes).toSorted()
    await recordChange(db, {
      action: 'organization.updated',
      targetId: organization.id,
      details: { changed },
    })
    return organization
  })
}

async function applyChanges(
  db: Scoped,
  caller: PersonCaller,
  { domain, settings = {}, metadata, ...changes }: OrganizationChanges,
): Promise<Organization> {
  const organization = await db
    .updateTable('organizations')
    .set({
      ...changes,
      ...(domain === undefined ? {} : { domain: toDomain(domain) }),
      ...(metadata === undefined ? {} : { metadata: JSON.stringify(metadata) }),
      settings: sql`settings || ${JSON.stringify(settings)}::jsonb`,
      updated_at: sql`now()`,
    })
    .where('id', '=', here)
    .returning(columns)
    .executeTakeFirstOrThrow()
    .catch(refuseTaken)
  if (settings.requireEmailVerification === true) await requireOwnersInside(db, caller)
  return organization
}

/** Ends all access to the organization in scope, and keeps what it has. */
export function archiveOrganization(db: Scoped): Promise<Organization> {
  return inTransaction(db, async (db) => {
    const organization = await db
      .updateTable('organizations')
      .set({ status: 'archived', updated_at: sql`now()` })
      .where('id', '=', here)
      .returning(columns)
      .executeTakeFirstOrThrow()
    await recordChange(db, { action: 'organization.archived', targetId: organization.id })
    return organization
  })
}

const toDomain = (domain: string | null) => domain && normalizeHost(domain).toLowerCase()

/**
 * Others' slugs are not to be seen: one that is made of the name is varied until it is free.
 * @returns the slug
 * @throws RequestError `conflict` when the slug that is given is taken
 */
async function insertWithSlug(
  db: Scoped,
  row: Omit<Insertable<Organizations>, 'slug'> & { name: string },
  given: string | undefined,
): Promise<string> {
  const derived = deriveSlug(row.name)
  for (let slug = given ?? derived; ; slug = vary(derived)) {
    const { numInsertedOrUpdatedRows: inserted } = await db
      .insertInto('organizations')
      .values({ ...row, slug })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirstOrThrow()
    if (inserted !== 0n) return slug
    if (given !== undefined) throw slugTaken()
  }
}

const slugTaken = () => taken('slug', 'by another organization')

function refuseTaken(error: unknown): never {
  if (violatedUniqueness(error) === 'organizations_slug_key') throw slugTaken()
  throw error
}
