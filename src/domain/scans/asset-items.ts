// Licenses and devices, as a scan reads them: names and types are those of Microsoft Graph.

/** A product that the directory subscribes to. */
export interface SubscribedSku {
  id: string
  skuId: string
  skuPartNumber: string
  /** Such as `Enabled`, `Warning`, `Suspended`, `LockedOut` or `Deleted`. */
  capabilityStatus: string | null
  /** `User` or `Company`. */
  appliesTo: string | null
  /** Seats that are taken, whoever has them. */
  consumedUnits: number
  prepaidUnits: { enabled: number; suspended: number; warning: number; lockedOut: number }
  subscriptionIds: readonly string[]
  servicePlans: readonly {
    servicePlanId: string
    servicePlanName: string | null
    provisioningStatus: string | null
    /** `User` or `Company`. */
    appliesTo: string | null
  }[]
}

/** A purchase, with its dates. */
export interface CompanySubscription {
  id: string
  skuId: string | null
  skuPartNumber: string | null
  /** Such as `Enabled`, `Warning`, `Suspended` or `Deleted`. */
  status: string | null
  isTrial: boolean | null
  totalLicenses: number | null
  createdDateTime: string | null
  nextLifecycleDateTime: string | null
}

interface FeatureUse {
  userCount: number | null
}

/** How many users there are licenses for, and how many make use of what needs one. */
export interface PremiumLicenseInsight {
  id: string
  entitledP1LicenseCount: number | null
  entitledP2LicenseCount: number | null
  entitledTotalLicenseCount: number | null
  p1FeatureUtilizations: {
    conditionalAccess: FeatureUse | null
    conditionalAccessGuestUsers: FeatureUse | null
  } | null
  p2FeatureUtilizations: {
    riskBasedConditionalAccess: FeatureUse | null
    riskBasedConditionalAccessGuestUsers: FeatureUse | null
  } | null
}

/** A device that is registered in the directory. */
export interface Device {
  id: string
  /** What Intune calls it by (`azureADDeviceId`). */
  deviceId: string | null
  displayName: string | null
  accountEnabled: boolean | null
  operatingSystem: string | null
  operatingSystemVersion: string | null
  /** `AzureAd` for joined, `ServerAd` for hybrid joined, `Workplace` for registered. */
  trustType: string | null
  profileType: string | null
  manufacturer: string | null
  model: string | null
  isManaged: boolean | null
  isCompliant: boolean | null
  isRooted: boolean | null
  registrationDateTime: string | null
  approximateLastSignInDateTime: string | null
}

/** A device that Intune manages. */
export interface ManagedDevice {
  id: string
  deviceName: string | null
  azureADDeviceId: string | null
  userId: string | null
  userPrincipalName: string | null
  operatingSystem: string | null
  osVersion: string | null
  /** Such as `compliant`, `noncompliant`, `inGracePeriod`, `error`, `conflict`, `configManager` or `unknown`. */
  complianceState: string | null
  /** Such as `mdm`, `eas` or `configurationManagerClient`. */
  managementAgent: string | null
  /** `company`, `personal` or `unknown`. */
  managedDeviceOwnerType: string | null
  deviceEnrollmentType: string | null
  manufacturer: string | null
  model: string | null
  isEncrypted: boolean | null
  /** Text in Graph: `True`, `False` or `Unknown`. */
  jailBroken: string | null
  enrolledDateTime: string | null
  lastSyncDateTime: string | null
}
