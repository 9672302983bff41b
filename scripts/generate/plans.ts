import type { Limit, RateLimit } from '../../src/contract/operation.ts'
import type { Contract, Entry, SurfaceEntry } from './contract.ts'

/**
 * The plans of the surfaces that have some.
 * @throws Error when an operation, or a credential that it takes, needs a feature that no plan of its surface includes, or a default is no plan
 */
export function generatePlans(
  { 'x-surfaces': surfaces, components: { securitySchemes } }: Contract,
  entries: Entry[],
): string {
  for (const { operation, facts } of entries) {
    const { operationId, 'x-feature': own } = operation
    const presented = (operation.security ?? []).flatMap(Object.keys).map((name) => securitySchemes[name])
    for (const feature of [own, ...presented.map((scheme) => scheme?.['x-feature'])]) {
      const included = Object.values(facts.plans ?? {}).some(({ features }) =>
        features.includes(feature ?? ''),
      )
      if (feature !== undefined && !included) throw new Error(`${operationId}: no plan includes ${feature}`)
    }
  }
  const planned = Object.entries(surfaces).flatMap(([name, { plans, defaultPlan }]) =>
    plans === undefined ? [] : [[name, { default: requirePlan(name, plans, defaultPlan), plans }]],
  )
  return `// Generated from openapi/ by \`make generate\`. Do not edit.

/** The plans of each surface that has some, and which of them organizations have that have been given none. */
export const planCatalogue = ${JSON.stringify(Object.fromEntries(planned), null, 2)} as const
`
}

function requirePlan(surface: string, plans: SurfaceEntry['plans'], name = ''): string {
  if (plans === undefined || !Object.hasOwn(plans, name)) throw new Error(`${surface} has no default plan`)
  return name
}

/** The rate limits with the numbers of the plans. @throws Error when a plan does not say how many it allows */
export function resolveLimits({
  'x-surfaces': surfaces,
  'x-rate-limits': limits,
}: Contract): Record<string, RateLimit> {
  return Object.fromEntries(
    Object.entries(limits).map(([policy, { limitByPlan: named, ...limit }]) => {
      if (named === undefined) return [policy, limit]
      const [surface = '', name = ''] = named.split('.')
      const byPlan = Object.entries(surfaces[surface]?.plans ?? {}).map(([plan, { limits }]) => {
        const allowed = limits[name]
        if (allowed === undefined) throw new Error(`${policy}: the plan ${plan} has no limit ${name}`)
        return [plan, allowed]
      })
      if (byPlan.length === 0) throw new Error(`${policy}: ${named} names no limit of plans`)
      return [policy, { ...limit, limitByPlan: Object.fromEntries(byPlan) as Record<string, Limit> }]
    }),
  )
}
