import { createOpsPilot365Client } from '../../generated/clients/opspilot365.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../../src/domain/access/permissions.ts'
import type { Plans } from '../../src/domain/access/plans.ts'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { unlimitedPlans } from '../../scripts/unlimited-plans.ts'
import type { TestServer } from './server.ts'

/** A SKU that test tenants subscribe to. */
export const e3 = {
  sku_id: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  sku_part_number: 'ENTERPRISEPACK',
  name: 'Office 365 E3',
}

/** An id that nothing has. */
export const nowhere = '00000000-0000-4000-8000-000000000000'

/** A customer of the OpsPilot365 surface: an organization with a key of each level. */
export interface Customer {
  organizationId: string
  keys: Record<KeyLevel, string>
  /** Ids of the keys. */
  keyIds: Record<KeyLevel, string>
  /** Sees sandbox data only. */
  testKey: string
  /** Work on the customer's rows directly, to prepare a test. */
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  client: ReturnType<typeof createOpsPilot365Client>
}

export async function createCustomer(
  server: TestServer,
  plan: NonNullable<Plans['opspilot365']> = unlimitedPlans.opspilot365,
): Promise<Customer> {
  const organizationId = await server.createOrganization({ opspilot365: plan })
  const rows: Customer['rows'] = (fn) =>
    server.owner.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
  const make = (level: KeyLevel, sandbox = false) =>
    rows((db) => createApiKey(db, keyFormat, { name: `test ${level}`, level, sandbox }))
  const [read, write, admin] = [await make('read'), await make('write'), await make('admin')]
  return {
    organizationId,
    keys: { read: read.key, write: write.key, admin: admin.key },
    keyIds: { read: read.id, write: write.id, admin: admin.id },
    testKey: (await make('admin', true)).key,
    rows,
    client: createOpsPilot365Client({
      baseUrl: server.baseUrl,
      headers: { Authorization: `Bearer ${admin.key}` },
    }),
  }
}

export interface TenantFixture {
  name?: string
  domain?: string
  sandbox?: boolean
  /** How many users it has: `user1@<domain>`, `user2@…`. */
  users?: number
  /** Seats of E3; no subscription when left out. */
  seats?: number
  status?: 'enabled' | 'warning' | 'suspended'
}

/** Puts a tenant into the database. @returns its id and the ids of its users in order */
export async function createTenant(
  { rows }: Customer,
  {
    name = 'Adatum Retail',
    domain = 'adatum.example',
    sandbox = false,
    users = 0,
    seats,
    status = 'enabled',
  }: TenantFixture = {},
): Promise<{ id: string; userIds: string[] }> {
  return rows(async (db) => {
    const { id } = await db
      .insertInto('tenants')
      .values({ name, domain, sandbox, user_count: users })
      .returning('id')
      .executeTakeFirstOrThrow()
    const people = Array.from({ length: users }, (_, index) => ({
      tenant_id: id,
      user_principal_name: `user${index + 1}@${domain}`,
      display_name: `User ${String(index + 1).padStart(3, '0')}`,
    }))
    const inserted =
      people.length === 0
        ? []
        : await db.insertInto('directory_users').values(people).returning('id').execute()
    if (seats !== undefined) {
      await db
        .insertInto('subscribed_skus')
        .values({ ...e3, tenant_id: id, status, total: seats })
        .execute()
    }
    return { id, userIds: inserted.map((user) => user.id) }
  })
}

export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })
