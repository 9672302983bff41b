import type { Finding } from '../evaluation.ts'
import type { CompanySubscription, PremiumLicenseInsight } from '../snapshot.ts'
import type { Licensee, Licensing } from './licensees.ts'
import { toKey } from './order.ts'
import type { SubscribedProduct } from './subscribed-products.ts'

/** What rules about licenses are about: somebody who has some, a product, a purchase of it, or all of the directory. */
export type LicenseSubject =
  | { kind: 'licensee'; licensee: Licensee }
  | { kind: 'product'; product: SubscribedProduct }
  | { kind: 'subscription'; subscription: CompanySubscription }
  | { kind: 'insight'; insight: PremiumLicenseInsight; tenantId: string }

export function licenseSubjects({
  licensees,
  products,
  subscriptions,
  insight,
  tenantId,
}: Licensing): LicenseSubject[] {
  return [
    ...licensees.map((licensee) => ({ kind: 'licensee' as const, licensee })),
    ...Array.from(products.values(), (product) => ({ kind: 'product' as const, product })),
    ...subscriptions.map((subscription) => ({ kind: 'subscription' as const, subscription })),
    ...(insight === null ? [] : [{ kind: 'insight' as const, insight, tenantId }]),
  ]
}

/** What findings call them. */
export function toLicenseObject(subject: LicenseSubject, { products }: Licensing): Finding['object'] {
  switch (subject.kind) {
    case 'licensee':
      return { type: 'USER', id: toKey(subject.licensee.user.id), name: subject.licensee.name, appId: null }
    case 'product':
      return { type: 'LICENSE', id: subject.product.skuId, name: subject.product.name, appId: null }
    case 'subscription': {
      const { id, skuId, skuPartNumber } = subject.subscription
      const name = products.get(toKey(skuId ?? ''))?.name ?? skuPartNumber ?? id
      return { type: 'SUBSCRIPTION', id: toKey(id), name, appId: null }
    }
    case 'insight':
      return { type: 'TENANT', id: subject.tenantId, name: subject.tenantId, appId: null }
  }
}
