/**
 * Products that many tenants have. Ids and part numbers are Microsoft's:
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
export const products = [
  {
    sku_id: '6fd2c87f-b296-42f0-b197-1e91e994b900',
    sku_part_number: 'ENTERPRISEPACK',
    name: 'Office 365 E3',
  },
  { sku_id: '06ebc4ee-1bb5-47dd-8120-11324bc54e06', sku_part_number: 'SPE_E5', name: 'Microsoft 365 E5' },
  {
    sku_id: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    sku_part_number: 'SPB',
    name: 'Microsoft 365 Business Premium',
  },
  { sku_id: 'f8a1db68-be16-40ed-86d5-cb42ce701560', sku_part_number: 'POWER_BI_PRO', name: 'Power BI Pro' },
  { sku_id: 'c5928f49-12ba-48f7-ada3-0d743a3601d5', sku_part_number: 'VISIOCLIENT', name: 'Visio Plan 2' },
] as const

/** The demo organizations: one on a high plan, one on the lowest. */
export const demoOrganizations = [
  {
    slug: 'contoso-msp',
    name: 'Contoso Managed Services',
    opspilot365_plan: 'SCALE',
    userpilot_plan: 'HIGH_VOLUME',
    tenants: [
      {
        name: 'Adatum Retail',
        domain: 'adatum-retail.example',
        tags: ['retail', 'vip'],
        city: 'Ljubljana',
        country_code: 'SI',
        users: 48,
      },
      {
        name: 'Northwind Traders',
        domain: 'northwind.example',
        tags: ['wholesale'],
        city: 'Hamburg',
        country_code: 'DE',
        users: 120,
      },
      {
        name: 'Tailspin Toys',
        domain: 'tailspin-toys.example',
        tags: ['retail'],
        city: 'Malmö',
        country_code: 'SE',
        users: 36,
      },
      {
        name: 'Wide World Importers',
        domain: 'wide-world.example',
        tags: [],
        city: 'Rotterdam',
        country_code: 'NL',
        users: 64,
      },
    ],
  },
  {
    slug: 'fabrikam',
    name: 'Fabrikam',
    opspilot365_plan: 'STARTER',
    userpilot_plan: 'STANDARD',
    tenants: [
      {
        name: 'Litware',
        domain: 'litware.example',
        tags: ['pilot'],
        city: 'Austin',
        country_code: 'US',
        users: 24,
      },
      {
        name: 'Proseware',
        domain: 'proseware.example',
        tags: [],
        city: 'Graz',
        country_code: 'AT',
        users: 30,
      },
    ],
  },
] as const
