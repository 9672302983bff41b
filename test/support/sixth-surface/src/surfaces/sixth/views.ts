import type { components } from '../../../generated/types.ts'
import type { Page } from '../../database/pagination.ts'
import type { ListedTenant } from '../../domain/tenants/tenants.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/endpoints.ts'

type Schemas = components['schemas']

/** A page with each row as its wire type. */
export const toPage = <Row, Item>({ items, total }: Page<Row>, toItem: (row: Row) => Item): Page<Item> => ({
  items: items.map(toItem),
  total,
})

export const toTenant = ({ id, name }: ListedTenant): Schemas['SixthTenant'] => ({ id, called: name })

export const toSubscription = ({ url, events }: WebhookEndpoint): Schemas['SixthSubscription'] => ({
  url,
  names: events as Schemas['SixthName'][],
})
