import { planCatalogue } from '../../../generated/plans.ts'
import type { Scoped } from '../../database/database.ts'
import { RequestError } from '../errors.ts'

type Catalogue = typeof planCatalogue

/** A surface whose organizations have plans. */
type PlannedSurface = keyof Catalogue

/** Names of plans, by surface. */
export type Plans = { [Surface in PlannedSurface]?: keyof Catalogue[Surface]['plans'] }

/** What an organization may do on a surface beyond the ordinary. */
export interface Plan {
  /** Name of the plan; null on a surface that has none. */
  plan: string | null
  features: ReadonlySet<string>
}

/** The plans of any surface. */
export interface SurfacePlans {
  /** The plan of who has been given none. */
  readonly default: string
  readonly plans: Readonly<
    Record<
      string,
      {
        readonly features: readonly string[]
        readonly limits: Readonly<Record<string, number | 'unlimited'>>
      }
    >
  >
}

const none: Plan = { plan: null, features: new Set() }

/** @param given the plan that the organization has been given on this surface; null when it has been given none */
export function planOn(
  surface: string,
  given: string | null,
  catalogue: Readonly<Record<string, SurfacePlans | undefined>> = planCatalogue,
): Plan {
  const known = catalogue[surface]
  if (known === undefined) return none
  const plan = given ?? known.default
  return { plan, features: new Set(known.plans[plan]?.features) }
}

/** The plan of the organization in scope on a surface. */
export async function planOf(db: Scoped, surface: PlannedSurface): Promise<Plan> {
  const row = await db
    .selectFrom('organization_plans')
    .select('plan')
    .where('surface', '=', surface)
    .executeTakeFirst()
  return planOn(surface, row?.plan ?? null)
}

/** How many of something a plan includes; null is without limit. @throws when it does not say */
export function limitOn(surface: PlannedSurface, plan: string | null, limit: string): number | null {
  const { default: ordinary, plans }: SurfacePlans = planCatalogue[surface]
  const included = plans[plan ?? ordinary]?.limits[limit]
  if (included === undefined) throw new Error(`${surface}: the plan ${plan} says nothing of ${limit}`)
  return included === 'unlimited' ? null : included
}

/**
 * For what a plan includes some of.
 * @param room the plan's limit by its name, the feature that is told, and how many there are; they are to be counted
 * while nobody else may add any
 * @throws RequestError `feature_unavailable` when the plan of the organization in scope includes no more
 */
export async function requireRoomInPlan(
  db: Scoped,
  surface: PlannedSurface,
  { limit: name, feature, used }: { limit: string; feature: string; used: number },
): Promise<void> {
  const { plan } = await planOf(db, surface)
  const limit = limitOn(surface, plan, name)
  if (limit !== null && used >= limit)
    throw usedUp('There are as many as the plan includes.', { feature, currentPlan: plan, limit, used })
}

/** The error for who wants more of something than their plan includes. */
export const usedUp = (
  message: string,
  details: { feature: string; currentPlan: string | null; limit: number | null; used: number },
): RequestError => new RequestError('feature_unavailable', message, details)

/** A plan's name as people write it: `HIGH_VOLUME` is High volume. */
const titleOf = (plan: string) => plan.charAt(0) + plan.slice(1).toLowerCase().replaceAll('_', ' ')

/** The first plan of a surface that includes a feature; empty when none does. */
export function firstPlanWith(
  surface: string,
  feature: string,
  catalogue: Readonly<Record<string, SurfacePlans | undefined>> = planCatalogue,
): string {
  const plans = Object.entries(catalogue[surface]?.plans ?? {})
  return plans.find(([, { features }]) => features.includes(feature))?.[0] ?? ''
}

/**
 * @param caller of the surface, with the features of their organization's plan there
 * @throws RequestError `feature_unavailable`, with the first plan that includes it, when that plan does not
 */
export function requireFeature(
  surface: string,
  { plan, features }: Plan,
  feature: string,
  catalogue: Readonly<Record<string, SurfacePlans | undefined>> = planCatalogue,
): void {
  if (features.has(feature)) return
  const needed = firstPlanWith(surface, feature, catalogue)
  throw new RequestError('feature_unavailable', `Needs the ${titleOf(needed)} plan.`, {
    feature,
    currentPlan: plan,
  })
}

/** Gives the organization in scope plans from now on. For who runs the installation. */
export async function givePlans(db: Scoped, plans: Plans): Promise<void> {
  const rows = Object.entries(plans).map(([surface, plan]) => ({ surface, plan }))
  if (rows.length === 0) return
  await db
    .insertInto('organization_plans')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'surface'])
        .doUpdateSet((row) => ({ plan: row.ref('excluded.plan') })),
    )
    .execute()
}
