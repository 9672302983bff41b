import { randomUUID } from 'node:crypto'
import { connectAsOwner, liveSide } from '../../src/database/database.ts'
import { person } from '../../src/demo/people.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { givePlans } from '../../src/domain/access/plans.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { unlimitedPlans } from '../unlimited-plans.ts'

const tenantCount = 40
const usersPerTenant = 50

export interface BenchData {
  /** Key of an organization without a rate limit. */
  key: string
  tenantIds: string[]
}

/** Makes one organization with tenants and users, as the owner of the database. */
export async function makeData(connectionString: string): Promise<BenchData> {
  const owner = connectAsOwner(connectionString)
  try {
    const id = randomUUID()
    return await owner.withOrganization(liveSide(id), (scoped) =>
      scoped.transaction().execute(async (db) => {
        await db.insertInto('organizations').values({ id, slug: 'bench', name: 'Bench' }).execute()
        await givePlans(db, unlimitedPlans)
        const tenants = await db
          .insertInto('tenants')
          .values(Array.from({ length: tenantCount }, (_, index) => tenant(index)))
          .returning(['id', 'domain'])
          .execute()
        for (const { id: tenant_id, domain } of tenants) {
          const people = Array.from({ length: usersPerTenant }, (_, index) => ({
            ...person(index, domain ?? ''),
            tenant_id,
          }))
          await db.insertInto('directory_users').values(people).execute()
        }
        const { key } = await createApiKey(db, keyFormat, { name: 'Bench', level: 'admin', sandbox: false })
        return { key, tenantIds: tenants.map(({ id: tenantId }) => tenantId) }
      }),
    )
  } finally {
    await owner.close()
  }
}

const tenant = (index: number) => ({
  name: `Customer ${index}`,
  domain: `customer-${index}.example`,
  sandbox: false,
  tags: ['retail', 'managed'],
  user_count: usersPerTenant,
  last_sync_at: new Date(),
})
