import { randomBytes, randomUUID } from 'node:crypto'
import type { Response } from 'supertest'
import { createIdentityOpsClient } from '../../../generated/clients/identityops.ts'
import { createApiKey, hashKey } from '../../../src/domain/access/api-keys.ts'
import type { KeyLevel, SystemRole } from '../../../src/domain/access/permissions.ts'
import type { Plans } from '../../../src/domain/access/plans.ts'
import { liveSide, type Scoped } from '../../../src/database/database.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { unlimitedPlans } from '../../../scripts/unlimited-plans.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createMember, type Member } from '../../support/people.ts'
import type { TestServer } from '../../support/server.ts'
import type { Headers } from '../../support/trials/trial.ts'

export const base = '/identityops/api'

/** A customer of the IdentityOps surface: an organization with a connected tenant on each side, and a key of each level. */
export interface Customer {
  organizationId: string
  /** The live tenant, with which keys and people begin. */
  tenantId: string
  sandboxTenantId: string
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
  const tenantId = await createTenant(server, organizationId)
  const sandboxTenantId = await createTenant(server, organizationId, { sandbox: true })
  const keys = { read: await make('read'), write: await make('write'), admin: await make('admin') }
  return {
    organizationId,
    tenantId,
    sandboxTenantId,
    keys,
    testKey: await make('admin', true),
    rows,
    client: createIdentityOpsClient({ baseUrl: server.baseUrl, headers: bearer(keys.admin) }),
  }
}

/** Makes a key that begins with another tenant than the customer's first. @returns its secret */
export const createTenantKey = async (
  { rows }: Pick<Customer, 'rows'>,
  { tenantId }: { tenantId: string },
  level: KeyLevel = 'read',
): Promise<string> =>
  (await rows((db) => createApiKey(db, keyFormat, { name: 'test', level, sandbox: false, tenantId }))).key

/** Puts a tenant into the database. @returns its id */
export const createTenant = (
  { owner }: Pick<TestServer, 'owner'>,
  organizationId: string,
  { sandbox = false, connected = true, name = 'Adatum Retail' } = {},
): Promise<string> =>
  owner.withOrganization({ organizationId, sandbox }, async (db) => {
    const connection = connected ? { entra_tenant_id: randomUUID(), status: 'connected' } : {}
    const { id } = await db
      .insertInto('tenants')
      .values({ name, domain: 'adatum.example', sandbox, ...connection })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })

/** Puts an invite into the database. @returns its id, and what stands in its link */
export const createInvite = (
  { organizationId, rows }: Pick<Customer, 'organizationId' | 'rows'>,
  { email = `${randomUUID()}@people.example`, role = 'member', days = 7 } = {},
): Promise<{ id: string; token: string; email: string }> =>
  rows(async (db) => {
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')]
    const found = await db
      .selectFrom('roles')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('name', '=', role)
      .executeTakeFirstOrThrow()
    const expires_at = new Date(Date.now() + days * 86_400_000)
    const invite = { id, email, role_id: found.id, token_hash: hashKey(token), expires_at }
    await db.insertInto('invites').values(invite).execute()
    return { id, token, email }
  })

/** Somebody with a browser. */
export interface Person extends Member {
  /** What their browser presents. */
  session: string
}

/** Makes a member of an organization whose browser is signed in. */
export async function signIn(
  server: TestServer,
  organizationId: string,
  role: SystemRole = 'owner',
): Promise<Person> {
  const member = await server.owner.withOrganization(
    liveSide(organizationId),
    (db) => createMember(db, { role }),
    { actor: 'test' },
  )
  return { ...member, session: await startSession(server, organizationId, member) }
}

/** Somebody of another organization. */
export async function createStranger(server: TestServer): Promise<Member & { organizationId: string }> {
  const organizationId = await server.createOrganization()
  const member = await server.owner.withOrganization(
    liveSide(organizationId),
    (db) => createMember(db, { role: 'owner' }),
    { actor: 'test' },
  )
  return { ...member, organizationId }
}

/** What one more browser of somebody presents, with no password to be hashed. */
export const startSession = (
  server: TestServer,
  organizationId: string,
  { userId }: Pick<Member, 'userId'>,
): Promise<string> =>
  server.access.browser.start(
    { userId, organizationId, userAgent: 'test browser', presented: null },
    'req_test',
  )

/** What a browser sends from a page of this server. */
export const browserHeaders = (session: string): Headers => ({
  Cookie: `idops_session=${session}`,
  'Sec-Fetch-Site': 'same-origin',
})

/** The cookies that an answer sets. */
export const cookiesOf = (answer: Response): string[] =>
  (answer.headers['set-cookie'] as string[] | undefined) ?? []

/** What a browser keeps of them and presents from now on, as `name=value`. */
export const keptOf = (answer: Response): string[] =>
  cookiesOf(answer).flatMap((cookie) => /^[\w-]+=[^;]+/.exec(cookie)?.[0] ?? [])

/** The session that an answer brings; empty when it brings none. */
export const sessionOf = (answer: Response): string =>
  keptOf(answer).flatMap((cookie) => /^idops_session=(.*)$/.exec(cookie)?.[1] ?? [])[0] ?? ''
