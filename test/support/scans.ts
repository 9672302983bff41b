import { liveSide, type Scoped } from '../../src/database/database.ts'
import type { DirectoryCredentials } from '../../src/domain/connectors.ts'
import { connectTenant } from '../../src/domain/directory/connection.ts'
import { getScan, requestScan, type Scan } from '../../src/domain/scans/requests.ts'
import { type EvaluationOrder, evaluateScan, runScan } from '../../src/domain/scans/run.ts'
import { createTenant } from '../../src/domain/tenants/changes.ts'
import type { TestServer } from './server.ts'

const unlimited = { name: 'ENTERPRISE', scansPerDay: null }

/** A tenant whose directory can be scanned. */
export interface ScannedTenant {
  organizationId: string
  tenantId: string
  /** Works on its organization's rows. */
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  /** Asks for a scan, or for the one that waits. */
  request(): Promise<Scan>
  /** Makes one attempt at a scan, as a worker would. */
  attempt(scanId: string, conditions?: Conditions): Promise<void>
  /** Asks for a scan and makes one attempt at it. @returns how it is then */
  scan(conditions?: Conditions): Promise<Scan>
  get(scanId: string): Promise<Scan>
}

interface Conditions {
  signal?: AbortSignal
  /** In place of a thread. */
  evaluate?: (order: EvaluationOrder) => Promise<void>
}

/** Makes a tenant of an organization and connects it. */
export async function createScannedTenant(
  server: TestServer,
  organizationId: string,
  credentials: DirectoryCredentials,
  name = 'Adatum Retail',
): Promise<ScannedTenant> {
  const rows: ScannedTenant['rows'] = (fn) =>
    server.database.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
  const { id: tenantId } = await rows((db) => createTenant(db, { name }))
  await rows((db) => connectTenant(db, server.connectors, { organizationId, tenantId }, credentials))
  const get = (scanId: string) => rows((db) => getScan(db, { tenantId }, scanId))
  const request = async () => {
    const asked = await rows((db) => requestScan(db, { tenantId }, { trigger: 'manual', plan: unlimited }))
    return asked.scan
  }
  const attempt = (scanId: string, { signal, evaluate }: Conditions = {}) =>
    rows((db) =>
      runScan(
        db,
        server.connectors,
        { organizationId, tenantId, scanId },
        signal ?? new AbortController().signal,
        evaluate ?? ((order) => rows((db) => evaluateScan(db, order))),
      ),
    )
  return {
    organizationId,
    tenantId,
    rows,
    get,
    request,
    attempt,
    scan: async (conditions) => {
      const { id } = await request()
      await attempt(id, conditions)
      return get(id)
    },
  }
}
