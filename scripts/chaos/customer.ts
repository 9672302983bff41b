import { randomUUID } from 'node:crypto'
import { createOpsPilot365Client } from '../../generated/clients/opspilot365.ts'
import { connectAsOwner, liveSide, type Scoped } from '../../src/database/database.ts'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import { givePlans } from '../../src/domain/access/plans.ts'
import { findOrCreateEnvironment } from '../../src/domain/analytics/environments.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { keyFormats } from '../../src/surfaces/userpilot/dialect.ts'
import { unlimitedPlans } from '../unlimited-plans.ts'

/** Who sends everything: an organization without limits, with one tenant and one environment. */
export interface ChaosCustomer {
  /** Keys as they are presented. */
  opsPilot365: { Authorization: string }
  userpilot: { Authorization: string }
  tenantId: string
  /** Looks at the organization's rows. */
  rows<T>(fn: (db: Scoped) => Promise<T>): Promise<T>
}

/** @param baseUrl of a server that runs, which makes the tenant and a webhook to `receiverUrl` */
export async function makeCustomer(
  connectionString: string,
  baseUrl: string,
  receiverUrl: string,
  started: AsyncDisposableStack,
): Promise<ChaosCustomer> {
  const owner = connectAsOwner(connectionString)
  started.defer(() => owner.close())
  const id = randomUUID()
  const slug = `chaos-${id.slice(0, 8)}`
  await owner.reference.insertInto('organizations').values({ id, slug, name: 'Chaos' }).execute()
  const rows: ChaosCustomer['rows'] = (fn) => owner.withOrganization(liveSide(id), fn, { actor: 'chaos' })
  await rows((db) => givePlans(db, unlimitedPlans))
  const key = { name: 'Chaos', level: 'admin', sandbox: false } as const
  const opsPilot365Key = await rows((db) => createApiKey(db, keyFormat, key))
  const userpilotKey = await rows(async (db) => {
    const environment = await findOrCreateEnvironment(db, { name: 'chaos', region: 'us' })
    return createApiKey(db, keyFormats.us, { ...key, environmentId: environment.id })
  })
  const opsPilot365 = { Authorization: `Bearer ${opsPilot365Key.key}` }
  const client = createOpsPilot365Client({ baseUrl, headers: opsPilot365 })
  const tenant = await client.createTenant({ body: { name: 'Adatum Retail', domain: 'adatum.example' } })
  const webhook = await client.createWebhook({ body: { url: receiverUrl, events: ['user.created'] } })
  const tenantId = tenant.data?.data.id
  if (tenantId === undefined || webhook.data === undefined)
    throw new Error(`cannot begin: ${JSON.stringify(tenant.error ?? webhook.error)}`)
  return { opsPilot365, userpilot: { Authorization: `Token ${userpilotKey.key}` }, tenantId, rows }
}
