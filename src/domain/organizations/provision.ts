import { randomUUID } from 'node:crypto'
import { inTransaction, type OwnedDatabase, type Scoped } from '../../database/database.ts'
import { violatedUniqueness } from '../../database/errors.ts'
import type { Author } from '../../database/scoped-dialect.ts'
import { givePlans, type Plans } from '../access/plans.ts'
import { recordChange } from '../audit/audit.ts'
import { RequestError } from '../errors.ts'

/**
 * Runs `fn` in the organization with this slug, which is made when there is none: all of it or nothing. For who runs
 * the installation.
 * @param input.name of a new organization; its slug when left out
 * @param input.plans that the organization has from now on
 * @param input.sandbox whether `fn` works on its sandbox data
 * @returns what `fn` returned, the organization's id, and whether it is new
 * @throws RequestError `conflict` when the organization is not active: nobody comes in
 */
export async function provision<T>(
  owner: OwnedDatabase,
  input: { slug: string; name?: string; plans?: Plans; sandbox?: boolean },
  author: Author,
  fn: (db: Scoped) => Promise<T>,
): Promise<{ result: T; organizationId: string; created: boolean }> {
  const { slug, name = slug, plans = {}, sandbox = false } = input
  const known = await owner.reference
    .selectFrom('organizations')
    .select(['id', 'status'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (known !== undefined && known.status !== 'active')
    throw new RequestError('conflict', `The organization ${slug} is ${known.status}.`)
  const id = known?.id ?? randomUUID()
  const work = async (db: Scoped) => {
    if (known === undefined) {
      await db.insertInto('organizations').values({ id, slug, name }).execute()
      await recordChange(db, {
        action: 'organization.created',
        targetId: id,
        details: { name, slug, plans },
      })
    } else if (Object.keys(plans).length > 0) {
      await recordChange(db, { action: 'organization.updated', targetId: id, details: { plans } })
    }
    await givePlans(db, plans)
    return fn(db)
  }
  try {
    const result = await owner.withOrganization(
      { organizationId: id, sandbox },
      (db) => inTransaction(db, work),
      author,
    )
    return { result, organizationId: id, created: known === undefined }
  } catch (error) {
    // Somebody has made it meanwhile.
    if (violatedUniqueness(error) !== 'organizations_slug_key') throw error
    return provision(owner, input, author, fn)
  }
}
