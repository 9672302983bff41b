import { createUserpilotClient } from '../../generated/clients/userpilot.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../../src/domain/access/permissions.ts'
import { givePlans, type Plans } from '../../src/domain/access/plans.ts'
import { findOrCreateEnvironment, type Region } from '../../src/domain/analytics/environments.ts'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { keyFormats } from '../../src/surfaces/userpilot/dialect.ts'
import { unlimitedPlans } from '../../scripts/unlimited-plans.ts'
import type { TestServer } from './server.ts'

export const base = '/userpilot/v1'

/** A customer of the Userpilot surface: an organization with one environment and a key of each level to it. */
export interface UserpilotCustomer {
  organizationId: string
  /** The surface has no sandbox. */
  sandbox: false
  environmentId: string
  appToken: string
  keys: Record<KeyLevel, string>
  /** Presents the key that may do everything. */
  headers: { Authorization: string }
  /** Work on the customer's rows directly, to prepare a test or to look at what came of it. */
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  client: ReturnType<typeof createUserpilotClient>
}

export interface UserpilotFixture {
  region?: Region
  plan?: NonNullable<Plans['userpilot']>
  /** An organization that is there already gets one more environment. */
  organizationId?: string
}

export const token = (key: string) => ({ Authorization: `Token ${key}` })

export async function createUserpilotCustomer(
  server: TestServer,
  { region = 'us', plan = unlimitedPlans.userpilot, ...given }: UserpilotFixture = {},
): Promise<UserpilotCustomer> {
  const organizationId = given.organizationId ?? (await server.createOrganization())
  const rows: UserpilotCustomer['rows'] = (fn) =>
    server.owner.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
  await rows((db) => givePlans(db, { userpilot: plan }))
  const name = `environment ${crypto.randomUUID()}`
  const environment = await rows((db) => findOrCreateEnvironment(db, { name, region }))
  const make = async (level: KeyLevel) => {
    const input = { name: `test ${level}`, level, sandbox: false, environmentId: environment.id }
    return (await rows((db) => createApiKey(db, keyFormats[region], input))).key
  }
  const keys = { read: await make('read'), write: await make('write'), admin: await make('admin') }
  const headers = token(keys.admin)
  return {
    organizationId,
    sandbox: false,
    environmentId: environment.id,
    appToken: environment.app_token,
    keys,
    headers,
    rows,
    client: createUserpilotClient({ baseUrl: server.baseUrl, headers }),
  }
}
