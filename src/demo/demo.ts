import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { connectAsOwner, type OwnedDatabase, type Scoped } from '../database/database.ts'
import { createApiKey, hashKey } from '../domain/access/api-keys.ts'
import { provision } from '../domain/organizations/provision.ts'
import { createTenant } from '../domain/tenants/changes.ts'
import { switchTenant } from '../domain/wifi/api-users.ts'
import { listTenants } from '../domain/wifi/tenants.ts'
import { writePrivateFile } from '../private-file.ts'
import { keyFormat as identityops } from '../surfaces/identityops/dialect.ts'
import { keyFormat as iperawifi } from '../surfaces/iperawifi/dialect.ts'
import { keyFormat as opspilot365 } from '../surfaces/opspilot365/dialect.ts'
import { prepareOwner, signIn, type SignIn } from './accounts.ts'
import { makeUserpilotKey } from './analytics.ts'
import { demoOrganizations } from './catalogue.ts'
import {
  author,
  connectDemoTenants,
  type DemoDirectories,
  demoSide,
  type DemoTenant,
  listConnectedTenants,
  resumeDemoTenants,
} from './directories.ts'
import { inviteColleague } from './team.ts'

type DemoOrganization = (typeof demoOrganizations)[number]

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
  identityops: {
    keys: z.object({ apiKey: z.string() }),
    make: makeIdentityOpsKey,
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
    { [Surface in keyof typeof access]: z.infer<(typeof access)[Surface]['keys']> } & {
      orgstack: SignIn
      identityops: { email: string; password: string }
    }
  >
}

/** What an earlier start has written. People edit files: what is not right is as good as not there. */
const keptCredentials = z
  .object({ organizations: z.record(z.string(), z.record(z.string(), z.unknown()).catch({})) })
  .catch({ organizations: {} })

export interface DemoOptions extends DemoDirectories {
  /** Connects as a user who owns the database. */
  ownerUrl: string
  /** Where the credentials are kept: a folder that this process has locked. */
  directory: string
  /** Where the server is. */
  baseUrl: string
}

/**
 * Makes the demo organizations with tenants that are read from their directories where they do not exist, and working
 * credentials in `<directory>/credentials.json` (mode 0600) where there are none.
 * @returns the file, a key of the first organization, and the tenants that are connected
 */
export async function prepareDemo(
  options: DemoOptions,
): Promise<{ file: string; firstKey: string; tenants: DemoTenant[] }> {
  const { ownerUrl, directory, baseUrl } = options
  const owner = connectAsOwner(ownerUrl)
  try {
    const file = resolve(directory, 'credentials.json')
    const known = keptCredentials.parse(await readJson(file))
    const credentials: Credentials = { baseUrl, organizations: {} }
    const tenants: DemoTenant[] = []
    for (const demo of demoOrganizations) {
      const organizationId = await findOrCreate(owner, demo)
      await resumeDemoTenants(options, organizationId)
      await connectDemoTenants(options, organizationId)
      tenants.push(...(await listConnectedTenants(options, organizationId)))
      const kept = known.organizations[demo.slug]
      const keys = await options.database.withOrganization(
        demoSide(organizationId),
        async (db) => ({
          opspilot365: await keepOrMake(db, demo, access.opspilot365, kept?.['opspilot365']),
          iperawifi: await keepOrMake(db, demo, access.iperawifi, kept?.['iperawifi']),
          identityops: await keepOrMake(db, demo, access.identityops, kept?.['identityops']),
          userpilot: await keepOrMake(db, demo, access.userpilot, kept?.['userpilot']),
        }),
        author,
      )
      const orgstack = await prepareOwner(owner, demo.slug, signIn.safeParse(kept?.['orgstack']).data)
      // The same account, by the email that is its user name.
      const { username: email, password } = orgstack
      const identityops = { email, password, ...keys.identityops }
      credentials.organizations[demo.slug] = { ...keys, identityops, orgstack }
      // At the first start, when the owner is what they were made.
      if (kept === undefined && 'colleague' in demo)
        await inviteColleague(options, organizationId, email, demo.colleague)
    }
    await writePrivateFile(file, `${JSON.stringify(credentials, null, 2)}\n`)
    const firstKey = credentials.organizations[demoOrganizations[0].slug]?.opspilot365.apiKey ?? ''
    return { file, firstKey, tenants }
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

/** The key begins and stays in the first tenant of the catalogue. */
async function makeIdentityOpsKey(db: Scoped, { tenants: [{ domain }] }: DemoOrganization) {
  const { id: tenantId } = await db
    .selectFrom('tenants')
    .select('id')
    .where('domain', '=', domain)
    .orderBy('created_at')
    .executeTakeFirstOrThrow()
  const { key } = await createApiKey(db, identityops, {
    name: 'Demo',
    level: 'admin',
    sandbox: true,
    tenantId,
  })
  return { apiKey: key }
}

/** The new API user starts in the first tenant. */
async function makeIperaWifiKey(db: Scoped) {
  const { id, key } = await createApiKey(db, iperawifi, { name: 'Demo', level: 'admin', sandbox: true })
  const { items } = await listTenants(db, {}, { page: 1, limit: 1 })
  for (const tenant of items) await switchTenant(db, { keyId: id }, { publicId: tenant.public_id })
  return { apiKey: key }
}

async function findOrCreate(owner: OwnedDatabase, demo: DemoOrganization): Promise<string> {
  const { slug, name, plans } = demo
  const existing = await owner.reference
    .selectFrom('organizations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (existing !== undefined) return existing.id
  // All of it or nothing: a start that is interrupted leaves no empty organization behind.
  const { organizationId } = await provision(
    owner,
    { slug, name, plans, sandbox: true },
    author,
    async (db) => {
      for (const { name, domain, tags, city, country_code } of demo.tenants)
        await createTenant(db, { name, domain, tags: [...tags], city, country_code })
    },
  )
  return organizationId
}
