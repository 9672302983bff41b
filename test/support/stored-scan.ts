import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../../src/database/database.ts'
import { type Attempt, beginAttempt, updateAs } from '../../src/domain/scans/attempt.ts'
import { evaluate } from '../../src/domain/scans/engine/evaluate.ts'
import type { Finding } from '../../src/domain/scans/evaluation.ts'
import { cancelScan } from '../../src/domain/scans/requests.ts'
import {
  defaultScanSettings,
  listedSources,
  type Snapshot,
  type SourceName,
} from '../../src/domain/scans/snapshot.ts'
import { storeEvaluation } from '../../src/domain/scans/store.ts'

const names: readonly SourceName[] = [...listedSources, 'signIns']
const times = { startedAt: '2026-11-02T09:30:00.000Z', finishedAt: '2026-11-02T09:30:01.000Z' }

/** An app that is registered here, with a secret that has ended and nobody who owns it. */
const application = (): Snapshot['items']['applications'][number] => ({
  id: randomUUID(),
  appId: randomUUID(),
  displayName: 'Payroll export',
  createdDateTime: '2024-05-06T07:08:09Z',
  signInAudience: 'AzureADMyOrg',
  disabledByMicrosoftStatus: null,
  isFallbackPublicClient: null,
  passwordCredentials: [
    {
      keyId: randomUUID(),
      displayName: 'nightly job',
      customKeyIdentifier: null,
      startDateTime: '2025-10-21T00:00:00Z',
      endDateTime: '2026-10-21T00:00:00Z',
    },
  ],
  keyCredentials: [],
  requiredResourceAccess: [],
  servicePrincipalLockConfiguration: null,
  web: { redirectUris: ['https://payroll.example/callback'], implicitGrantSettings: null },
  spa: null,
  publicClient: null,
  verifiedPublisher: null,
  owners: [],
  federatedIdentityCredentials: [],
})

const skuId = '05e9a617-0261-4cee-bb44-138d3ef5d965'

/** Somebody who is disabled and has a product, the only seat of which is theirs. */
const user = (): Snapshot['items']['users'][number] => ({
  id: randomUUID(),
  userPrincipalName: 'ana.novak@adatum.example',
  displayName: 'Ana Novak',
  userType: 'Member',
  accountEnabled: false,
  createdDateTime: '2024-05-06T07:08:09Z',
  onPremisesSyncEnabled: null,
  externalUserState: null,
  externalUserStateChangeDateTime: null,
  isResourceAccount: null,
  usageLocation: 'SI',
  assignedLicenses: [{ skuId, disabledPlans: [] }],
  licenseAssignmentStates: [],
  employeeLeaveDateTime: null,
  signInActivity: null,
})

const subscribedSku: Snapshot['items']['subscribedSkus'][number] = {
  id: `directory_${skuId}`,
  skuId,
  skuPartNumber: 'SPE_E3',
  capabilityStatus: 'Enabled',
  appliesTo: 'User',
  consumedUnits: 1,
  prepaidUnits: { enabled: 1, suspended: 0, warning: 0, lockedOut: 0 },
  subscriptionIds: [],
  servicePlans: [],
}

/** A group without an owner. */
const group = (): Snapshot['items']['groups'][number] => ({
  id: randomUUID(),
  displayName: 'Project Alpha',
  mailEnabled: false,
  securityEnabled: true,
  groupTypes: [],
  visibility: null,
  createdDateTime: '2024-05-06T07:08:09Z',
  onPremisesSyncEnabled: null,
  isAssignableToRole: null,
  membershipRule: null,
  membershipRuleProcessingState: null,
  owners: [],
  memberCount: 1,
})

/** A device that nobody manages. */
const device = (): Snapshot['items']['devices'][number] => ({
  id: randomUUID(),
  deviceId: randomUUID(),
  displayName: 'WS-0K3F9A1',
  accountEnabled: true,
  operatingSystem: 'Windows',
  operatingSystemVersion: '10.0.19045.1',
  trustType: 'AzureAd',
  profileType: 'RegisteredDevice',
  manufacturer: null,
  model: null,
  isManaged: false,
  isCompliant: null,
  isRooted: null,
  registrationDateTime: '2024-05-06T07:08:09Z',
  approximateLastSignInDateTime: null,
})

type Rows = <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>

interface StoredTenant {
  organizationId: string
  tenantId: string
}

/**
 * Gives a tenant a scan that has read this now, without any directory.
 * @param states of sources that are not `READ`
 */
export async function storeSnapshot(
  rows: Rows,
  { organizationId, tenantId }: StoredTenant,
  read: Partial<Snapshot['items']>,
  states: Partial<Record<SourceName, 'REFUSED' | 'FAILED'>> = {},
): Promise<{ scanId: string; findings: Finding[] }> {
  await rows((db) => cancelScan(db, tenantId, 'another one follows'))
  const { id: scanId } = await rows((db) =>
    db
      .insertInto('scans')
      .values({
        tenant_id: tenantId,
        number: sql<number>`(select count(*) + 1 from scans where tenant_id = ${tenantId})`,
        trigger: 'first',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const findings = await rows(async (db) => {
    const begun = await beginAttempt(db, { organizationId, tenantId, scanId })
    if (begun === null) throw new Error('the scan cannot begin')
    const sourceOf = (name: SourceName) => {
      const state = states[name] ?? 'READ'
      const message = state === 'READ' ? null : 'The directory has no license for this.'
      return { state, items: 0, code: null, message, ...times }
    }
    const sources = Object.fromEntries(names.map((name) => [name, sourceOf(name)])) as Attempt['sources']
    await updateAs(db, begun, { sources: JSON.stringify(sources), phase: 'storing' })
    const nothing = Object.fromEntries(
      names.map((name) => [name, [] as never[]]),
    ) as unknown as Snapshot['items']
    const evaluation = evaluate({
      asOf: begun.asOf.toISOString(),
      tenant: { id: tenantId, entraTenantId: randomUUID() },
      settings: defaultScanSettings,
      sources: sources as Snapshot['sources'],
      items: { ...nothing, ...read },
    })
    await storeEvaluation(db, { ...begun, sources }, evaluation, { complete: true, isGone: () => false })
    return evaluation.findings
  })
  return { scanId, findings }
}

/** Gives a tenant a scan that found one thing of each kind, without reading any directory. */
export async function storeScan(
  rows: Rows,
  ref: StoredTenant,
): Promise<{ scanId: string; appId: string; findingId: string }> {
  const app = application()
  const { scanId, findings } = await storeSnapshot(rows, ref, {
    applications: [app],
    users: [user()],
    subscribedSkus: [subscribedSku],
    groups: [group()],
    devices: [device()],
  })
  return { scanId, appId: app.appId, findingId: findings[0]?.id ?? '' }
}
