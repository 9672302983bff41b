// Part numbers and ids of public products. Source: Microsoft, "Product names and service plan identifiers for
// licensing". Each product lists the plans that matter here, not all that it has.

export interface Sku {
  readonly partNumber: string
  readonly skuId: string
  readonly plans: readonly PlanName[]
  /** `User` for what people get, `Company` for what the directory gets. */
  readonly appliesTo: 'User' | 'Company'
}

/** Service plans by name. */
export const servicePlanIds = {
  AAD_PREMIUM: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  AAD_PREMIUM_P2: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  ADALLOM_S_DISCOVERY: '932ad362-64a8-4783-9106-97849a1a30b9',
  ADALLOM_S_STANDALONE: '2e2ddb96-6af9-4b1d-a3f0-d6ecfd22edb2',
  BI_AZURE_P2: '70d33638-9c74-4d01-bfd3-562de28bd4ba',
  EXCHANGE_S_DESKLESS: '4a82b400-a79f-41a4-b4e2-e94f5787b113',
  EXCHANGE_S_ENTERPRISE: 'efb87545-963c-4e0d-99df-69c6916d9eb0',
  EXCHANGE_S_FOUNDATION: '113feb6c-3fe4-4440-bddc-54d774bf0318',
  EXCHANGE_S_STANDARD: '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  FLOW_P2_VIRAL: '50e68c76-46c6-4674-81f9-75456511b170',
  INTUNE_A: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5',
  M365_COPILOT_APPS: 'a62f8878-de10-42f3-b68f-6149a25ceb97',
  MCOSTANDARD: '0feaeb32-d00e-4d66-bd5a-43b5b83db82c',
  MFA_PREMIUM: '8a256a2b-b617-496d-b51b-e76466e88db0',
  OFFICESUBSCRIPTION: '43de0ff5-c92c-492b-9116-175376d08c38',
  OFFICE_BUSINESS: '094e7854-93fc-4d55-b2c0-3ab5369ebdc1',
  PROJECT_CLIENT_SUBSCRIPTION: 'fafd7243-e5c1-4a3a-9e40-495efcb1d3c3',
  RMS_S_ENTERPRISE: 'bea4c11e-220a-4e6d-8eb8-8ea15d019f90',
  RMS_S_PREMIUM: '6c57d4b6-3b23-47a5-9bc9-69f17b4947b3',
  RMS_S_PREMIUM2: '5689bec4-755d-4753-8b61-40975025187c',
  SHAREPOINTDESKLESS: '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9',
  SHAREPOINTENTERPRISE: '5dbe027f-2339-4123-9542-606e4d348a72',
  SHAREPOINTSTANDARD: 'c7699d2e-19aa-44de-8edf-1736da088ca1',
  SHAREPOINTWAC: 'e95bec33-7c88-4a70-8e19-b10bd9d0c014',
  TEAMS1: '57ff2da0-773e-42df-b2af-ffb7a2317929',
  VISIO_CLIENT_SUBSCRIPTION: '663a804f-1c30-4ff0-9915-9db84f0d1cea',
  YAMMER_ENTERPRISE: '7547a3fe-08ee-4ccb-b430-5077c5041653',
} as const
export type PlanName = keyof typeof servicePlanIds

const businessBasic: readonly PlanName[] = [
  'EXCHANGE_S_STANDARD',
  'SHAREPOINTSTANDARD',
  'SHAREPOINTWAC',
  'TEAMS1',
  'MCOSTANDARD',
  'YAMMER_ENTERPRISE',
]
const officeE3: readonly PlanName[] = [
  'EXCHANGE_S_ENTERPRISE',
  'SHAREPOINTENTERPRISE',
  'SHAREPOINTWAC',
  'OFFICESUBSCRIPTION',
  'TEAMS1',
  'MCOSTANDARD',
  'YAMMER_ENTERPRISE',
  'RMS_S_ENTERPRISE',
]
const mobility: readonly PlanName[] = ['AAD_PREMIUM', 'MFA_PREMIUM', 'INTUNE_A', 'RMS_S_PREMIUM']

const sku = (partNumber: string, skuId: string, plans: readonly PlanName[]): Sku => ({
  partNumber,
  skuId,
  plans,
  appliesTo: 'User',
})

export const skus = {
  /** Microsoft 365 Business Premium. */
  businessPremium: sku('SPB', 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', [
    ...businessBasic,
    ...mobility,
    'OFFICE_BUSINESS',
    'RMS_S_ENTERPRISE',
  ]),
  /** Microsoft 365 Business Basic. */
  businessBasic: sku('O365_BUSINESS_ESSENTIALS', '3b555118-da6a-4418-894f-7df1e2096870', businessBasic),
  /** Microsoft 365 E3. */
  m365E3: sku('SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965', [...officeE3, ...mobility]),
  /** Office 365 E3. */
  officeE3: sku('ENTERPRISEPACK', '6fd2c87f-b296-42f0-b197-1e91e994b900', officeE3),
  /** Microsoft 365 F3. */
  m365F3: sku('SPE_F1', '66b55226-6b4f-492c-910c-a3b7a3c9d993', [
    'EXCHANGE_S_DESKLESS',
    'SHAREPOINTDESKLESS',
    'TEAMS1',
    ...mobility,
  ]),
  powerBi: sku('POWER_BI_PRO', 'f8a1db68-be16-40ed-86d5-cb42ce701560', [
    'BI_AZURE_P2',
    'EXCHANGE_S_FOUNDATION',
  ]),
  visio: sku('VISIOCLIENT', 'c5928f49-12ba-48f7-ada3-0d743a3601d5', [
    'VISIO_CLIENT_SUBSCRIPTION',
    'EXCHANGE_S_FOUNDATION',
  ]),
  project: sku('PROJECTPROFESSIONAL', '53818b1b-4a27-454b-8896-0dba576410e6', [
    'PROJECT_CLIENT_SUBSCRIPTION',
    'EXCHANGE_S_FOUNDATION',
  ]),
  entraP2: sku('AAD_PREMIUM_P2', '84a661c4-e949-4bd2-a560-ed7766fcaf2b', [
    'AAD_PREMIUM',
    'AAD_PREMIUM_P2',
    'ADALLOM_S_DISCOVERY',
    'MFA_PREMIUM',
    'EXCHANGE_S_FOUNDATION',
  ]),
  exchange: sku('EXCHANGESTANDARD', '4b9405b0-7788-4568-add1-99614e613b69', ['EXCHANGE_S_STANDARD']),
  flowFree: sku('FLOW_FREE', 'f30db892-07e9-47e9-837c-80727f46fd3d', [
    'FLOW_P2_VIRAL',
    'EXCHANGE_S_FOUNDATION',
  ]),
  /** Microsoft 365 E5. */
  m365E5: sku('SPE_E5', '06ebc4ee-1bb5-47dd-8120-11324bc54e06', [
    ...officeE3,
    ...mobility,
    'AAD_PREMIUM_P2',
    'ADALLOM_S_STANDALONE',
    'BI_AZURE_P2',
    'RMS_S_PREMIUM2',
  ]),
  copilot: sku('Microsoft_365_Copilot', '639dec6b-bb19-468b-871c-c5c441c4b0cb', ['M365_COPILOT_APPS']),
} as const
export type SkuName = keyof typeof skus
