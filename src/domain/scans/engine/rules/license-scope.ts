import type { CompanySubscription, PremiumLicenseInsight } from '../../snapshot.ts'
import type { Context } from '../context.ts'
import type { Licensee } from '../licensees.ts'
import type { License } from '../licenses.ts'
import type { Evidence, Hit, Rule } from '../rule.ts'
import type { SubscribedProduct } from '../subscribed-products.ts'

type Head = Omit<Rule<'license'>, 'scope' | 'category' | 'appliesTo' | 'evaluate'>

const rule = (
  head: Head,
  appliesTo: Rule<'license'>['appliesTo'],
  evaluate: Rule<'license'>['evaluate'],
): Rule<'license'> => ({ ...head, category: 'LICENSES', scope: 'license', appliesTo, evaluate })

/** A rule about people. Accounts for emergencies are none of its business: it is right that they have what they have. */
export const licenseeRule = (
  head: Head & { appliesTo?: (licensee: Licensee) => boolean },
  evaluate: (licensee: Licensee, context: Context) => Hit[],
): Rule<'license'> => {
  const { appliesTo = () => true, ...rest } = head
  return rule(
    { ...rest, spares: ['breakGlassMembers'] },
    (subject) => subject.kind === 'licensee' && !subject.licensee.isBreakGlass && appliesTo(subject.licensee),
    (subject, context) => (subject.kind === 'licensee' ? evaluate(subject.licensee, context) : []),
  )
}

export const productRule = (
  head: Head,
  evaluate: (product: SubscribedProduct, context: Context) => Hit[],
): Rule<'license'> =>
  rule(
    head,
    ({ kind }) => kind === 'product',
    (subject, context) => (subject.kind === 'product' ? evaluate(subject.product, context) : []),
  )

export const subscriptionRule = (
  head: Head,
  evaluate: (subscription: CompanySubscription, context: Context) => Hit[],
): Rule<'license'> =>
  rule(
    head,
    ({ kind }) => kind === 'subscription',
    (subject, context) => (subject.kind === 'subscription' ? evaluate(subject.subscription, context) : []),
  )

export const insightRule = (
  head: Head,
  evaluate: (insight: PremiumLicenseInsight, context: Context) => Hit[],
): Rule<'license'> =>
  rule(
    head,
    ({ kind }) => kind === 'insight',
    (subject, context) => (subject.kind === 'insight' ? evaluate(subject.insight, context) : []),
  )

/** A finding about one license of somebody. */
export const licenseHit = (
  { user }: Licensee,
  { skuId, product, assignedBy }: License,
  summary: string,
  evidence: readonly Evidence[],
): Hit => ({
  sub: skuId,
  subject: { type: 'LICENSE', id: skuId, name: product.name },
  points: 0,
  summary,
  evidence: [
    { field: 'userPrincipalName', value: user.userPrincipalName },
    { field: 'skuPartNumber', value: product.partNumber },
    { field: 'assignedBy', value: assignedBy },
    ...evidence,
  ],
})
