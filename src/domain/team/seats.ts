import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { limitOn, planOf, usedUp } from '../access/plans.ts'
import type { RequestError } from '../errors.ts'
import { isPending } from './open-invites.ts'

/** How many people may be in the organization in scope, and are. */
export interface Seats {
  /** Active members, whoever has added them. */
  used: number
  /** Invites that can be accepted. */
  pending: number
  /** Null where the plan has no limit. */
  limit: number | null
  plan: string | null
}

/** Counts in one statement, besides the one for the plan. */
export async function countSeats(db: Scoped): Promise<Seats> {
  const { plan } = await planOf(db, 'identityops')
  const here = sql<string>`current_organization()`
  const counted = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('memberships')
        .select(sql<number>`count(*)`.as('count'))
        .where('organization_id', '=', here)
        .where('status', '=', 'active')
        .as('used'),
      eb
        .selectFrom('invites')
        .select(sql<number>`count(*)`.as('count'))
        .where('organization_id', '=', here)
        .where(isPending)
        .as('pending'),
    ])
    .executeTakeFirstOrThrow()
  return {
    used: counted.used ?? 0,
    pending: counted.pending ?? 0,
    limit: limitOn('identityops', plan, 'seats'),
    plan,
  }
}

/** How many more may be invited. */
export const freeSeats = ({ used, pending, limit }: Seats): number =>
  limit === null ? Infinity : Math.max(0, limit - used - pending)

/** The error for who finds no seat left. */
export const noSeatLeft = ({ used, pending, limit, plan }: Seats): RequestError =>
  usedUp('All seats of the plan are taken.', {
    feature: 'SEATS',
    currentPlan: plan,
    limit,
    used: used + pending,
  })
