import { planCatalogue } from '../generated/plans.ts'
import type { Plans, SurfacePlans } from '../src/domain/access/plans.ts'

const catalogue: Readonly<Record<string, SurfacePlans>> = planCatalogue

/**
 * On each surface, the plan that limits nothing, or the last one where all limit something: for who measures or tests
 * something else than limits.
 */
export const unlimitedPlans = Object.fromEntries(
  Object.entries(catalogue).map(([surface, { plans }]) => {
    const unlimited = Object.entries(plans).find(([, { limits }]) =>
      Object.values(limits).every((limit) => limit === 'unlimited'),
    )
    return [surface, unlimited?.[0] ?? Object.keys(plans).at(-1)]
  }),
) as Required<Plans>
