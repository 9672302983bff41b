import { sql } from 'kysely'
import { takeLock } from '../../database/advisory-lock.ts'
import type { Scoped } from '../../database/database.ts'
import type { PersonCaller } from '../access/caller.ts'
import { RequestError } from '../errors.ts'

/**
 * How many organizations a person may make, and how many may come from one that an operator made: its people, and
 * those whom they add, make no more together. Archived ones count, so that nobody makes room by archiving.
 */
const mostByPerson = 50
const mostFromOrigin = 200

/**
 * Lets nobody else make organizations whom this caller's count concerns, until the transaction ends.
 * @param trx with the organization in sight in which the caller may make others
 * @returns what the new organization keeps of where it comes from
 * @throws RequestError `conflict` when there are as many as may be
 */
export async function claimOrganization(
  trx: Scoped,
  caller: PersonCaller,
): Promise<{ created_by: string | null; origin_id: string }> {
  const { origin } = await trx
    .selectFrom('organizations')
    .select(sql<string>`coalesce(origin_id, id)`.as('origin'))
    .where('id', '=', caller.organizationId)
    .executeTakeFirstOrThrow()
  for (const who of [caller.actor, `organization ${origin}`])
    await takeLock(trx, `organizations made by ${who}`)
  const { rows } = await sql<{ by_person: number; from_origin: number }>`
    select by_person, from_origin from organizations_made(${origin})`.execute(trx)
  const { by_person: byPerson = 0, from_origin: fromOrigin = 0 } = rows[0] ?? {}
  if (byPerson >= mostByPerson) {
    throw new RequestError(
      'conflict',
      `You have made ${mostByPerson} organizations, and one person makes no more.`,
    )
  }
  if (fromOrigin >= mostFromOrigin) {
    throw new RequestError(
      'conflict',
      `${mostFromOrigin} organizations have been made from this one, and no more may be.`,
    )
  }
  return { created_by: caller.userId, origin_id: origin }
}
