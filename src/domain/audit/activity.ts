import { type SqlBool, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { TenantRef } from '../tenants/tenants.ts'

/** Something that was done in a tenant. */
export interface Activity {
  id: string
  at: Date
  actor: string
  action: string
  target_id: string
  details: unknown
}

export interface ActivityFilter {
  /** From this time on, and before the other. */
  from: Date
  to?: Date | undefined
  action?: string | undefined
  actor?: string | undefined
}

/** What was done in a tenant, the latest first. */
export async function listActivity(
  db: Scoped,
  { tenantId }: TenantRef,
  { from, to, action, actor }: ActivityFilter,
  page: PageRequest,
): Promise<Page<Activity>> {
  const rows = db
    .selectFrom('audit_events')
    .select(['id', 'at', 'actor', 'action', 'target_id', 'details'])
    .where('tenant_id', '=', tenantId)
    .where('at', '>=', from)
    .$if(to !== undefined, (query) => query.where(sql<SqlBool>`at < ${to}`))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(actor !== undefined, (query) => query.where('actor', '=', actor ?? ''))
  return readPage(
    db,
    rows,
    [
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'asc' },
    ],
    page,
  )
}
