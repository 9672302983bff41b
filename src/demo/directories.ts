import { type GraphSimulator, startGraphSimulator } from '../connectors/microsoft-graph/simulator/index.ts'
import type { Database, Scoped } from '../database/database.ts'
import type { Side } from '../database/scoped-dialect.ts'
import type { Connectors } from '../domain/connectors.ts'
import { connectTenant, disconnectTenant } from '../domain/directory/connection.ts'
import { findOrStart } from '../domain/directory/sync-requests.ts'
import { runSync } from '../domain/directory/sync.ts'
import { type ListedTenant, listTenants } from '../domain/tenants/tenants.ts'
import { demoTenants } from './catalogue.ts'

/**
 * Starts a simulator of Microsoft with the directories of the demo tenants: the same ones each time. What was written
 * to them ends with the process.
 */
export const startDemoDirectories = (): Promise<GraphSimulator> =>
  startGraphSimulator({
    directories: demoTenants.map((tenant, index) => ({
      entraTenantId: tenant.entraTenantId,
      domain: tenant.domain,
      displayName: tenant.name,
      users: tenant.users,
      seed: index + 1,
      intune: !('intune' in tenant),
    })),
  })

/** A demo tenant that is connected to a directory of the simulator. */
export interface DemoTenant {
  organizationId: string
  tenantId: string
  entraTenantId: string
}

export interface DemoDirectories {
  /** As the application. */
  database: Database
  /** Lead to the simulator. */
  connectors: Connectors
  simulator: Pick<GraphSimulator, 'connections'>
  /** Whether the simulator goes on; otherwise the tenants keep what was read, and are unconnected. */
  lasting: boolean
}

/** Who makes the demo. */
export const author = { actor: 'system' }

/** Where the demo is: its tenants are sandbox tenants. */
export const demoSide = (organizationId: string): Side => ({ organizationId, sandbox: true })

const demoTenantsOf = async (db: Scoped): Promise<ListedTenant[]> =>
  (await listTenants(db, {}, { column: 'name', order: 'asc' }, { page: 1, limit: 100 })).items

/** Connects the tenants of a new demo organization to their directories, and reads these. */
export async function connectDemoTenants(
  { database, connectors, simulator, lasting }: DemoDirectories,
  organizationId: string,
): Promise<void> {
  const inOrganization = <T>(fn: Parameters<typeof database.withOrganization<T>>[1]) =>
    database.withOrganization(demoSide(organizationId), fn, author)
  const tenants = await inOrganization(demoTenantsOf)
  await Promise.all(
    tenants
      .filter(({ last_sync_at }) => last_sync_at === null)
      .map(async ({ id: tenantId, name }) => {
        const entraTenantId = demoTenants.find((tenant) => tenant.name === name)?.entraTenantId
        const credentials = simulator.connections.find((entry) => entry.entraTenantId === entraTenantId)
        if (credentials === undefined) return
        const ref = { organizationId, tenantId }
        const sync = await inOrganization(async (db) => {
          await connectTenant(db, connectors, ref, credentials)
          // The demo has scans of its own, with dates that lie apart.
          await db.deleteFrom('scans').where('tenant_id', '=', tenantId).execute()
          return findOrStart(db, tenantId)
        })
        const order = { organizationId, tenantId, syncId: sync.id }
        await inOrganization((db) => runSync(db, connectors, order, new AbortController().signal))
        if (!lasting) await inOrganization((db) => disconnectTenant(db, ref))
      }),
  )
}

/** Has the tenants read again that were connected before: the directories have begun anew, and know no old link. */
export async function resumeDemoTenants(
  { database }: DemoDirectories,
  organizationId: string,
): Promise<void> {
  const entraTenantIds = demoTenants.map(({ entraTenantId }) => entraTenantId)
  await database.withOrganization(
    demoSide(organizationId),
    async (db) => {
      const tenants = await db
        .updateTable('directory_connections')
        .set({ users_delta_link: null })
        .where('tenant_id', 'in', (e) =>
          e.selectFrom('tenants').select('id').where('entra_tenant_id', 'in', entraTenantIds),
        )
        .returning('tenant_id')
        .execute()
      for (const { tenant_id } of tenants) await findOrStart(db, tenant_id)
    },
    author,
  )
}

/** The demo tenants of an organization that are connected. */
export async function listConnectedTenants(
  { database }: DemoDirectories,
  organizationId: string,
): Promise<DemoTenant[]> {
  const tenants = await database.withOrganization(demoSide(organizationId), demoTenantsOf)
  return tenants.flatMap(({ id: tenantId, entra_tenant_id: entraTenantId }) =>
    entraTenantId === null ? [] : [{ organizationId, tenantId, entraTenantId }],
  )
}
