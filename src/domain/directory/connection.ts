import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { recordChange } from '../audit/audit.ts'
import type {
  Connectors,
  Directory,
  DirectoryCredentials,
  DirectoryFault,
  DirectoryTerms,
} from '../connectors.ts'
import { InputError, notFound, RequestError } from '../errors.ts'
import { retryAfterOf } from './refusals.ts'
import { findOrStart } from './sync-requests.ts'
import type { ScanReader } from '../scans/reader.ts'
import { cancelScan, requestFirstScan } from '../scans/requests.ts'
import { setConnected, setUnconnected } from '../tenants/directory-state.ts'
import { requireTenant, type TenantRef } from '../tenants/tenants.ts'

/** How a tenant is connected to its directory, without the secret. */
export interface DirectoryConnection {
  entra_tenant_id: string
  client_id: string
  created_at: Date
  updated_at: Date
}

/** @throws RequestError `not_found` when the caller sees no such tenant, or it is not connected. */
export async function getConnection(db: Scoped, ref: TenantRef): Promise<DirectoryConnection> {
  await requireTenant(db, ref)
  const { entra_tenant_id, client_id, created_at, updated_at } = await readConnection(db, ref.tenantId)
  return { entra_tenant_id, client_id, created_at, updated_at }
}

/**
 * Connects a tenant, or replaces its connection, after the credentials have proved good; its first sync follows.
 * @throws RequestError `not_found`; `invalid_request` that names the field which Microsoft refused; `conflict` when
 * another tenant is connected to that directory; `unavailable` when Microsoft does not answer. Nothing changes then.
 */
export async function connectTenant(
  db: Scoped,
  connectors: Connectors,
  ref: TenantRef & { organizationId: string },
  credentials: DirectoryCredentials,
): Promise<DirectoryConnection> {
  const { organizationId, tenantId } = ref
  await requireTenant(db, ref)
  await verify(connectors, credentials)
  const { entraTenantId, clientId, clientSecret } = credentials
  const connection = {
    users_delta_link: null,
    client_id: clientId,
    sealed_client_secret: connectors.vault.seal(clientSecret, {
      organizationId,
      purpose: 'client_secret',
      id: tenantId,
    }),
  }
  return inTransaction(db, async (db) => {
    await setConnected(db, tenantId, entraTenantId)
    await db
      .insertInto('directory_connections')
      .values({ ...connection, tenant_id: tenantId })
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'tenant_id'])
          .doUpdateSet({ ...connection, updated_at: sql`now()` }),
      )
      .execute()
    // What was read from another directory, or with other permissions, is no ground to go on from.
    await cancelSync(db, tenantId, 'The tenant was connected anew.')
    await cancelScan(db, tenantId, 'The tenant was connected anew.')
    const details = { entraTenantId, clientId }
    await recordChange(db, { action: 'tenant.connected', targetId: tenantId, tenantId, details })
    await findOrStart(db, tenantId)
    await requestFirstScan(db, ref)
    return getConnection(db, ref)
  })
}

/** Forgets a tenant's connection; what was read stays. @throws RequestError `not_found` */
export function disconnectTenant(db: Scoped, { tenantId }: TenantRef): Promise<void> {
  return inTransaction(db, async (db) => {
    await setUnconnected(db, tenantId)
    const deleted = await db
      .deleteFrom('directory_connections')
      .where('tenant_id', '=', tenantId)
      .returning('client_id')
      .executeTakeFirst()
    if (deleted === undefined) throw notFound('connection')
    await cancelSync(db, tenantId, 'The tenant was disconnected.')
    await cancelScan(db, tenantId, 'The tenant was disconnected.')
    const details = { clientId: deleted.client_id }
    await recordChange(db, { action: 'tenant.disconnected', targetId: tenantId, tenantId, details })
  })
}

/** The directory of a tenant, ready to be called. @throws RequestError `not_found` when it is not connected. */
export async function openDirectory(
  db: Scoped,
  connectors: Connectors,
  tenantId: string,
  terms: DirectoryTerms,
): Promise<Directory> {
  return (await openConnection(db, connectors, tenantId, terms)).directory
}

/** As `openDirectory`, and which directory it is. */
export async function openConnection(
  db: Scoped,
  connectors: Connectors,
  tenantId: string,
  terms: DirectoryTerms,
): Promise<{ directory: Directory; entraTenantId: string }> {
  const credentials = await readCredentials(db, connectors, tenantId)
  return {
    directory: connectors.connectDirectory(credentials, terms),
    entraTenantId: credentials.entraTenantId,
  }
}

/** What a scan reads of a tenant's directory. @throws RequestError `not_found` when it is not connected. */
export async function openReader(
  db: Scoped,
  connectors: Connectors,
  tenantId: string,
  terms: DirectoryTerms,
): Promise<ScanReader> {
  return connectors.readDirectory(await readCredentials(db, connectors, tenantId), terms)
}

async function readCredentials(
  db: Scoped,
  connectors: Connectors,
  tenantId: string,
): Promise<DirectoryCredentials> {
  const row = await readConnection(db, tenantId)
  const clientSecret = connectors.vault.open(row.sealed_client_secret, {
    organizationId: row.organization_id,
    purpose: 'client_secret',
    id: tenantId,
  })
  return { entraTenantId: row.entra_tenant_id, clientId: row.client_id, clientSecret }
}

/** Ends the sync that waits or runs; the attempt that runs finds out when it is done reading. */
async function cancelSync(db: Scoped, tenantId: string, error: string): Promise<void> {
  await db
    .updateTable('directory_syncs')
    .set({ status: 'failed', finished_at: sql`now()`, error })
    .where('tenant_id', '=', tenantId)
    .where('status', 'in', ['queued', 'running'])
    .execute()
}

async function readConnection(db: Scoped, tenantId: string) {
  const row = await db
    .selectFrom('directory_connections as connection')
    .innerJoin('tenants', (join) =>
      join
        .onRef('tenants.organization_id', '=', 'connection.organization_id')
        .onRef('tenants.id', '=', 'connection.tenant_id'),
    )
    .select([
      'connection.organization_id',
      'connection.client_id',
      'connection.sealed_client_secret',
      'connection.created_at',
      'connection.updated_at',
      'tenants.entra_tenant_id',
    ])
    .where('connection.tenant_id', '=', tenantId)
    .executeTakeFirst()
  if (row === undefined || row.entra_tenant_id === null) throw notFound('connection')
  return { ...row, entra_tenant_id: row.entra_tenant_id }
}

/** Asks the directory for its own record, as long as a person would wait. */
async function verify(connectors: Connectors, credentials: DirectoryCredentials): Promise<void> {
  try {
    await connectors.connectDirectory(credentials, { timeout: 'interactive' }).organization()
  } catch (error) {
    const fault = connectors.directoryFault(error)
    throw fault === null ? error : refusal(fault, error)
  }
}

/** Which credential Microsoft's token endpoint means. Source: "Microsoft Entra authentication error codes". */
const refusedInput: Readonly<Record<string, keyof DirectoryCredentials>> = {
  AADSTS90002: 'entraTenantId',
  AADSTS900021: 'entraTenantId',
  AADSTS900023: 'entraTenantId',
  AADSTS7000215: 'clientSecret',
  AADSTS7000222: 'clientSecret',
}

function refusal(fault: DirectoryFault, cause: unknown): RequestError {
  if ('status' in fault) {
    const input = refusedInput[fault.code] ?? 'clientId'
    const message = `is refused by Microsoft: ${fault.code}: ${fault.message}`
    const text = 'Microsoft does not accept these credentials.'
    return new InputError('invalid_request', text, [{ input, message }])
  }
  return new RequestError(
    'unavailable',
    'Microsoft does not answer as it should. Please try again later.',
    { retryAfter: retryAfterOf(fault) },
    { cause },
  )
}
