import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { connectAsOwner, type OwnedDatabase, type Scoped } from '../database/database.ts'
import { createApiKey, hashKey } from '../domain/access/api-keys.ts'
import { keyFormat as iperawifi } from '../surfaces/iperawifi/dialect.ts'
import { keyFormat as opspilot365 } from '../surfaces/opspilot365/dialect.ts'
import { prepareOwner, signIn, type SignIn } from './accounts.ts'
import { makeUserpilotKey } from './analytics.ts'
import { demoOrganizations, products } from './catalogue.ts'
import { person } from './people.ts'

type DemoOrganization = (typeof demoOrganizations)[number]
type DemoTenant = DemoOrganization['tenants'][number]

/** What a person needs to call a surface, and how it is made. */
interface Access<Keys> {
  keys: z.ZodType<Keys>
  make: (db: Scoped, demo: DemoOrganization) => Promise<Keys>
}

const access = {
  opspilot365: {
    keys: z.object({ apiKey: z.string(), readOnlyApiKey: z.string() }),
    make: makeOpsPilot365Keys,
  },
  iperawifi: {
    keys: z.object({ apiKey: z.string() }),
    make: makeIperaWifiKey,
  },
  userpilot: {
    keys: z.object({ apiKey: z.string() }),
    make: (db: Scoped, { tenants: [{ domain }] }: DemoOrganization) => makeUserpilotKey(db, domain),
  },
}

/** One block for each organization, and in it one for each surface. */
interface Credentials {
  baseUrl: string
  organizations: Record<
    string,
    { [Surface in keyof typeof access]: z.infer<(typeof access)[Surface]['keys']> } & { orgstack: SignIn }
  >
}

/** What an earlier start has written. People edit files: what is not right is as good as not there. */
const keptCredentials = z
  .object({ organizations: z.record(z.string(), z.record(z.string(), z.unknown()).catch({})) })
  .catch({ organizations: {} })

/**
 * Makes the demo organizations with tenants, users and licenses where they do not exist, and working credentials
 * in `<directory>/credentials.json` (mode 0600) where there are none.
 * @param connectionString of a user who owns the database
 * @returns the file, and a key of the first organization
 */
export async function prepareDemo(
  connectionString: string,
  directory: string,
  baseUrl: string,
): Promise<{ file: string; firstKey: string }> {
  const owner = connectAsOwner(connectionString)
  try {
    const file = resolve(directory, 'credentials.json')
    const known = keptCredentials.parse(await readJson(file))
    const credentials: Credentials = { baseUrl, organizations: {} }
    for (const demo of demoOrganizations) {
      const organizationId = await findOrCreate(owner, demo)
      const kept = known.organizations[demo.slug]
      const keys = await owner.withOrganization(organizationId, async (db) => ({
        opspilot365: await keepOrMake(db, demo, access.opspilot365, kept?.['opspilot365']),
        iperawifi: await keepOrMake(db, demo, access.iperawifi, kept?.['iperawifi']),
        userpilot: await keepOrMake(db, demo, access.userpilot, kept?.['userpilot']),
      }))
      const organization = { id: organizationId, slug: demo.slug }
      const orgstack = await prepareOwner(owner, organization, signIn.safeParse(kept?.['orgstack']).data)
      credentials.organizations[demo.slug] = { ...keys, orgstack }
    }
    await mkdir(directory, { recursive: true })
    // A new file, since an old one keeps its mode; renamed, so that it is never half-written.
    await writeFile(`${file}.new`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
    return { file, firstKey: credentials.organizations[demoOrganizations[0].slug]?.opspilot365.apiKey ?? '' }
  } finally {
    await owner.close()
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}

async function keepOrMake<Keys extends Record<string, string>>(
  db: Scoped,
  demo: DemoOrganization,
  { keys, make }: Access<Keys>,
  kept: unknown,
): Promise<Keys> {
  const { data } = keys.safeParse(kept)
  return data !== undefined && (await worksStill(db, Object.values(data))) ? data : make(db, demo)
}

async function worksStill(db: Scoped, keys: string[]): Promise<boolean> {
  const found = await db
    .selectFrom('api_keys')
    .select('id')
    .where('key_hash', 'in', keys.map(hashKey))
    .where('revoked_at', 'is', null)
    .execute()
  return found.length === keys.length
}

/** Demo tenants are sandbox tenants, so the demo's keys are test keys. */
async function makeOpsPilot365Keys(db: Scoped) {
  const all = await createApiKey(db, opspilot365, { name: 'Demo', level: 'admin', sandbox: true })
  const readOnly = await createApiKey(db, opspilot365, {
    name: 'Demo, read only',
    level: 'read',
    sandbox: true,
  })
  return { apiKey: all.key, readOnlyApiKey: readOnly.key }
}

/** The new API user starts in the first tenant. */
async function makeIperaWifiKey(db: Scoped) {
  const { id, key } = await createApiKey(db, iperawifi, { name: 'Demo', level: 'admin', sandbox: true })
  await db
    .insertInto('api_users')
    .columns(['key_id', 'tenant_id'])
    .expression((e) =>
      e
        .selectFrom('tenant_positions')
        .select((s) => [s.val(id).as('key_id'), 'tenant_id'])
        // The owner of the database may see all organizations.
        .where('organization_id', '=', sql<string>`current_organization()`)
        .where('sandbox', '=', true)
        .where('position', '=', '1'),
    )
    .execute()
  return { apiKey: key }
}

async function findOrCreate(owner: OwnedDatabase, demo: DemoOrganization): Promise<string> {
  const { slug, name, opspilot365_plan, userpilot_plan } = demo
  const existing = await owner.reference
    .selectFrom('organizations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (existing !== undefined) return existing.id
  // All of it or nothing: a start that is interrupted leaves no empty organization behind.
  const id = randomUUID()
  await owner.withOrganization(id, (scoped) =>
    scoped.transaction().execute(async (db) => {
      await db
        .insertInto('organizations')
        .values({ id, slug, name, opspilot365_plan, userpilot_plan })
        .execute()
      for (const tenant of demo.tenants) await createTenant(db, tenant)
    }),
  )
  return id
}

async function createTenant(db: Scoped, demo: DemoTenant): Promise<void> {
  const { name, domain, tags, users, city, country_code } = demo
  const tenant = await db
    .insertInto('tenants')
    .values({ name, domain, tags: [...tags], sandbox: true, user_count: users, city, country_code })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('locations').values({ tenant_id: tenant.id, name, city, country_code }).execute()
  const people = Array.from({ length: users }, (_, index) => ({
    ...person(index, domain),
    tenant_id: tenant.id,
  }))
  await db.insertInto('directory_users').values(people).execute()
  await db
    .insertInto('subscribed_skus')
    .values(
      products.map((product, index) => ({
        ...product,
        tenant_id: tenant.id,
        status: index === products.length - 1 ? 'suspended' : 'enabled',
        // The first product nearly full, the others with room.
        total: index === 0 ? Math.ceil(users / 2) + 3 : Math.ceil(users / (index + 2)),
      })),
    )
    .execute()
  // Every second user holds the first product.
  await sql`
    with holders as (
      select id, row_number() over (order by user_principal_name) as position
      from directory_users where tenant_id = ${tenant.id}
    ), held as (
      insert into assigned_licenses (tenant_id, user_id, sku_id)
      select ${tenant.id}, id, ${products[0].sku_id}::uuid from holders where position % 2 = 1
      returning sku_id
    )
    update subscribed_skus set assigned = (select count(*) from held)
    where tenant_id = ${tenant.id} and sku_id = ${products[0].sku_id}`.execute(db)
}
