import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Vault } from '../../vault.ts'

/** A secret as it is kept. */
export interface SealedSecret {
  /** What it is sealed with the name of: its endpoint, or its own. */
  id: string
  sealed: string
}

/** 256 random bits in the form of the Standard Webhooks specification (https://www.standardwebhooks.com). */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

/** @throws when it was sealed with a key that is not known */
export const openSecret = (vault: Vault, organizationId: string, { id, sealed }: SealedSecret): string =>
  vault.open(sealed, { organizationId, purpose: 'webhook_secret', id })

/** The secrets of an endpoint that sign after the one before the present, as JSON. @param endpoint its table's name */
export const formerSecrets = (endpoint: string) => sql<SealedSecret[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', former.id, 'sealed', former.sealed_secret)
    order by former.signs_until desc), '[]')
  from former_webhook_secrets as former
  where former.organization_id = ${sql.ref(`${endpoint}.organization_id`)}
    and former.endpoint_id = ${sql.ref(`${endpoint}.id`)} and former.signs_until > now())`
