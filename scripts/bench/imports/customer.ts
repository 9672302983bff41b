import { randomUUID } from 'node:crypto'
import { connectAsOwner, liveSide } from '../../../src/database/database.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { findOrCreateEnvironment } from '../../../src/domain/analytics/environments.ts'
import { keyFormats } from '../../../src/surfaces/userpilot/dialect.ts'
import { unlimitedPlans } from '../../unlimited-plans.ts'

export interface BenchCustomer {
  organizationId: string
  environmentId: string
  key: string
}

/** Makes an organization without limits, with one environment and a key to it. */
export async function makeCustomer(connectionString: string): Promise<BenchCustomer> {
  const owner = connectAsOwner(connectionString)
  try {
    const organizationId = randomUUID()
    await owner.reference
      .insertInto('organizations')
      .values({ id: organizationId, slug: 'bench', name: 'Bench' })
      .execute()
    return await owner.withOrganization(liveSide(organizationId), async (db) => {
      await givePlans(db, unlimitedPlans)
      const { id: environmentId } = await findOrCreateEnvironment(db, { name: 'bench', region: 'us' })
      const input = { name: 'Bench', level: 'admin', sandbox: false, environmentId } as const
      const { key } = await createApiKey(db, keyFormats.us, input)
      return { organizationId, environmentId, key }
    })
  } finally {
    await owner.close()
  }
}
