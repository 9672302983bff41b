import { evaluate } from '../../src/domain/scans/engine/evaluate.ts'
import type { LicenseAssessment } from '../../src/domain/scans/evaluation.ts'
import { wasteOf } from '../../src/domain/scans/waste.ts'
import { at, type Directory, found, guid, type Json, snapshotOf } from './scanned-directory.ts'

// Directories whose people have licenses.

/** SKU ids of products. */
export const sku = {
  m365E3: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  exchange1: '4b9405b0-7788-4568-add1-99614e613b69',
  visio2: 'c5928f49-12ba-48f7-ada3-0d743a3601d5',
  entraP2: '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
  powerAutomateFree: 'f30db892-07e9-47e9-837c-80727f46fd3d',
  /** In no list of products. */
  unlisted: 'eeeeeeee-0000-4000-8000-000000000001',
} as const

const plan = (servicePlanId: string, servicePlanName: string | null): Json => ({
  servicePlanId,
  servicePlanName,
  provisioningStatus: 'Success',
  appliesTo: 'User',
})
const exchange1Plan = plan('9aaf7827-d63c-4b61-89c3-182f06f82e5c', 'EXCHANGE_S_STANDARD')
const exchange2Plan = plan('efb87545-963c-4e0d-99df-69c6916d9eb0', 'EXCHANGE_S_ENTERPRISE')
const visioPlan = plan('663a804f-1c30-4ff0-9915-9db84f0d1cea', 'VISIO_CLIENT_SUBSCRIPTION')
const plans: Readonly<Record<string, Json[]>> = {
  [sku.m365E3]: [exchange2Plan, plan('57ff2da0-773e-42df-b2af-ffb7a2317929', 'TEAMS1')],
  [sku.exchange1]: [exchange1Plan],
  [sku.visio2]: [visioPlan],
}

/** A product with a hundred seats, all of which are taken. */
export const product = (skuId: string, more: Json = {}): Json => ({
  id: `${guid(900)}_${skuId}`,
  skuId,
  skuPartNumber: `PART_${skuId.slice(0, 4)}`,
  capabilityStatus: 'Enabled',
  appliesTo: 'User',
  consumedUnits: 100,
  subscriptionIds: [],
  servicePlans: plans[skuId] ?? [],
  ...more,
  prepaidUnits: { enabled: 100, suspended: 0, warning: 0, lockedOut: 0, ...(more['prepaidUnits'] as Json) },
})

/** A purchase that goes on for long. */
export const subscription = (number: number, skuId: string, more: Json = {}): Json => ({
  id: guid(number),
  skuId,
  skuPartNumber: `PART_${skuId.slice(0, 4)}`,
  status: 'Enabled',
  isTrial: false,
  totalLicenses: 100,
  createdDateTime: at(-300),
  nextLifecycleDateTime: at(200),
  ...more,
})

/** How a product is assigned. */
export const assigned = (skuId: string, more: Json = {}): Json => ({
  skuId,
  assignedByGroup: null,
  state: 'Active',
  error: 'None',
  disabledPlans: [],
  lastUpdatedDateTime: at(-50),
  ...more,
})

/** Somebody at work with products that were assigned directly, of which there is nothing to say. */
export function person(number: number, skuIds: readonly string[], more: Json = {}): Json {
  return {
    id: guid(number),
    userPrincipalName: `person${number}@contoso.example`,
    displayName: `Person ${number}`,
    userType: 'Member',
    accountEnabled: true,
    createdDateTime: at(-1000),
    usageLocation: 'SI',
    employeeLeaveDateTime: null,
    signInActivity: { lastSignInDateTime: at(-1) },
    assignedLicenses: skuIds.map((skuId) => ({ skuId, disabledPlans: [] })),
    licenseAssignmentStates: skuIds.map((skuId) => assigned(skuId)),
    ...more,
  }
}

/** A directory with these people, in which every product is subscribed to and used up. */
export const licensed = (users: readonly Json[], rest: Directory = {}): Directory => ({
  users,
  subscribedSkus: Object.values(sku).map((skuId) => product(skuId)),
  subscriptions: Object.values(sku).map((skuId, index) => subscription(700 + index, skuId)),
  premiumLicenseInsight: [
    {
      id: guid(800),
      entitledP1LicenseCount: 100,
      entitledP2LicenseCount: 10,
      entitledTotalLicenseCount: 110,
    },
  ],
  ...rest,
})

type Circumstances = Parameters<typeof found>[1]

/** What rules about licenses find: rule, severity and sub-object. */
export const findLicenses = (directory: Directory, circumstances?: Circumstances): string[] =>
  found(directory, circumstances)
    .filter((line) => line.startsWith('LIC-'))
    .map((line) => line.replace(' 0', ''))

/** What an evaluation says of the licenses of a directory. */
export function licensesOf(directory: Directory, circumstances?: Circumstances): LicenseAssessment[] {
  const { licenses } = evaluate(snapshotOf(directory, circumstances))
  if (licenses === null) throw new Error('users were not read')
  return licenses
}

/** Tier and rule of each license that is wasted, or may be, by user and product. */
export const wasted = (directory: Directory, circumstances?: Circumstances) =>
  licensesOf(directory, circumstances).flatMap((license) => {
    const waste = wasteOf(license)
    return waste === null ? [] : [[waste.tier, waste.rule, ...waste.alsoMatched].join(' ')]
  })
