/**
 * Names of products that many tenants have, by SKU id; Graph gives part numbers only. Source:
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const names: Readonly<Record<string, string>> = {
  'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46': 'Microsoft 365 Business Premium',
  '3b555118-da6a-4418-894f-7df1e2096870': 'Microsoft 365 Business Basic',
  'f245ecc8-75af-4f8e-b61f-27d8114de5f3': 'Microsoft 365 Business Standard',
  '05e9a617-0261-4cee-bb44-138d3ef5d965': 'Microsoft 365 E3',
  '06ebc4ee-1bb5-47dd-8120-11324bc54e06': 'Microsoft 365 E5',
  '66b55226-6b4f-492c-910c-a3b7a3c9d993': 'Microsoft 365 F3',
  '6fd2c87f-b296-42f0-b197-1e91e994b900': 'Office 365 E3',
  'f8a1db68-be16-40ed-86d5-cb42ce701560': 'Power BI Pro',
  'c5928f49-12ba-48f7-ada3-0d743a3601d5': 'Visio Plan 2',
  '53818b1b-4a27-454b-8896-0dba576410e6': 'Planner and Project Plan 3',
  '84a661c4-e949-4bd2-a560-ed7766fcaf2b': 'Microsoft Entra ID P2',
  '4b9405b0-7788-4568-add1-99614e613b69': 'Exchange Online (Plan 1)',
  'f30db892-07e9-47e9-837c-80727f46fd3d': 'Microsoft Power Automate Free',
  '639dec6b-bb19-468b-871c-c5c441c4b0cb': 'Microsoft 365 Copilot',
}

/** What people call a product; undefined for one that is not in the list. */
export const productName = (skuId: string): string | undefined => names[skuId.toLowerCase()]
