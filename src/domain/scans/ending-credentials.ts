import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { isSelfRotating } from './engine/publishers.ts'
import type { AppAssessment } from './evaluation.ts'

/** A secret or a certificate of an app that ends. */
export interface EndingCredential {
  app_id: string
  app_name: string
  key_id: string
  name: string | null
  kind: Exclude<AppAssessment['credentials'][number]['kind'], 'FEDERATED'>
  ends_at: Date
  /** Whether a later credential does the same. */
  replaced: boolean
  /** Whether the app renews it by itself. */
  renews_itself: boolean
}

/**
 * Credentials of the apps of a tenant's latest scan that end in a span of time, the next one first. A SAML signing
 * certificate that is not in use may end when it likes, and those of managed identities and of Microsoft's own apps are not
 * for people to renew.
 */
export async function listEndingCredentials(
  db: Scoped,
  { tenantId }: TenantRef,
  { from, until }: { from: Date; until: Date },
  limit: number,
): Promise<{ items: EndingCredential[]; total: number }> {
  // Only what apps show alone says all their credentials: it is read of those of which the first one ends then.
  const { rows } = await sql<
    Omit<EndingCredential, 'renews_itself'> & { publisher: AppAssessment['publisher']['kind']; total: number }
  >`
    with ending as (
      select app_id, name as app_name, publisher, credential ->> 'keyId' as key_id, credential ->> 'name' as name,
        credential ->> 'kind' as kind, (credential ->> 'endsAt')::timestamptz as ends_at,
        credential ->> 'replacedBy' is not null as replaced, credential ->> 'active' as active
      from governed_apps cross join jsonb_array_elements(detail -> 'credentials') as credential
      where tenant_id = ${tenantId} and next_expiry_at between ${from} and ${until}
        and kind <> 'MANAGED_IDENTITY' and publisher <> 'MICROSOFT'
    )
    select *, count(*) over () as total from ending
    where ends_at between ${from} and ${until} and active is distinct from 'false'
    order by ends_at, app_name, app_id, key_id limit ${limit}`.execute(db)
  const items = rows.map(({ publisher, total: _, ...row }) => ({
    ...row,
    renews_itself: isSelfRotating(row.app_name, publisher),
  }))
  return { items, total: rows[0]?.total ?? 0 }
}
