import { planCatalogue } from '../../generated/plans.ts'
import type { Plans, SurfacePlans } from '../domain/access/plans.ts'

const catalogue: Readonly<Record<string, SurfacePlans>> = planCatalogue

/** On each surface, the last plan that has limits still. */
const highestPlans: Plans = Object.fromEntries(
  Object.entries(catalogue).map(([surface, { plans }]) => [
    surface,
    Object.entries(plans).findLast(([, { limits }]) => limits['requests'] !== 'unlimited')?.[0],
  ]),
)

/** The demo organizations: one on high plans, one on those that everybody has. */
export const demoOrganizations = [
  {
    slug: 'contoso-msp',
    name: 'Contoso Managed Services',
    plans: highestPlans,
    colleague: {
      email: 'mira.berg@contoso-msp.example',
      role: 'member',
      message: 'We look at the findings on Mondays.',
    },
    tenants: [
      {
        name: 'Adatum Retail',
        domain: 'adatum-retail.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000001',
        tags: ['retail', 'vip'],
        city: 'Ljubljana',
        country_code: 'SI',
        users: 48,
      },
      {
        name: 'Northwind Traders',
        domain: 'northwind.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000002',
        tags: ['wholesale'],
        city: 'Hamburg',
        country_code: 'DE',
        users: 120,
        // So that there is a scan to look at that could not read everything.
        intune: false,
      },
      {
        name: 'Tailspin Toys',
        domain: 'tailspin-toys.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000003',
        tags: ['retail'],
        city: 'Malmö',
        country_code: 'SE',
        users: 36,
      },
      {
        name: 'Wide World Importers',
        domain: 'wide-world.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000004',
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
    plans: {},
    tenants: [
      {
        name: 'Litware',
        domain: 'litware.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000005',
        tags: ['pilot'],
        city: 'Austin',
        country_code: 'US',
        users: 24,
      },
      {
        name: 'Proseware',
        domain: 'proseware.example',
        entraTenantId: '5d0c9a7f-1b2d-4e5f-8a6b-000000000006',
        tags: [],
        city: 'Graz',
        country_code: 'AT',
        users: 30,
      },
    ],
  },
] as const

/** The tenants of all demo organizations. */
export const demoTenants = demoOrganizations.flatMap((demo) => [...demo.tenants])
