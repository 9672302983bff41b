import { createIdentityOpsClient } from '../../../generated/clients/identityops.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../../../src/domain/access/permissions.ts'
import type { Plans } from '../../../src/domain/access/plans.ts'
import { liveSide, type Scoped } from '../../../src/database/database.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { unlimitedPlans } from '../../../scripts/unlimited-plans.ts'
import { bearer } from '../../support/opspilot365.ts'
import type { TestServer } from '../../support/server.ts'

export const base = '/identityops/api'

/** A customer of the IdentityOps surface: an organization with a key of each level. */
export interface Customer {
  organizationId: string
  keys: Record<KeyLevel, string>
  /** Sees sandbox data only. */
  testKey: string
  /** Work on the customer's live rows directly, to prepare a test. */
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  /** Calls with the key that may do everything. */
  client: ReturnType<typeof createIdentityOpsClient>
}

export async function createCustomer(
  server: TestServer,
  plan: NonNullable<Plans['identityops']> = unlimitedPlans.identityops,
): Promise<Customer> {
  const organizationId = await server.createOrganization({ identityops: plan })
  const rows: Customer['rows'] = (fn) =>
    server.owner.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
  const make = async (level: KeyLevel, sandbox = false) => {
    const { key } = await rows((db) => createApiKey(db, keyFormat, { name: `test ${level}`, level, sandbox }))
    return key
  }
  const keys = { read: await make('read'), write: await make('write'), admin: await make('admin') }
  return {
    organizationId,
    keys,
    testKey: await make('admin', true),
    rows,
    client: createIdentityOpsClient({ baseUrl: server.baseUrl, headers: bearer(keys.admin) }),
  }
}
