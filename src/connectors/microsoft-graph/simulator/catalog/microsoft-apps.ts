import { MICROSOFT_CORP_TENANT, MICROSOFT_TENANT } from './access.ts'

/** One of Microsoft's own applications. */
export interface MicrosoftApp {
  readonly name: string
  /** Made from the seed unless given. */
  readonly appId?: string
  readonly owner: string
}

const tool = (name: string, appId: string, owner = MICROSOFT_TENANT): MicrosoftApp => ({ name, appId, owner })

/** Tools for administrators. Source of the ids: Microsoft, "First-party Microsoft applications". */
const tools: readonly MicrosoftApp[] = [
  tool('Microsoft Azure PowerShell', '1950a258-227b-4e31-a9cf-717495945fc2'),
  tool('Microsoft Azure CLI', '04b07795-8ddb-461a-bbee-02f9e1bf7b46'),
  tool('Microsoft Graph Command Line Tools', '14d82eec-204b-4c2f-b7e8-296a70dab67e', MICROSOFT_CORP_TENANT),
  tool('Graph Explorer', 'de8bc8b5-d9f9-48b1-a8ad-b748da725064', MICROSOFT_CORP_TENANT),
  tool('Azure Active Directory PowerShell', '1b730954-1685-4b74-9bfd-dac224a7b894'),
  tool('Microsoft Teams PowerShell Cmdlets', '12128f48-ec9e-42f0-b203-ea49fb6af367'),
  tool('Microsoft Exchange REST API Based PowerShell', 'fb78d390-0c51-40cd-8e17-fdbfab77341b'),
  tool('SharePoint Online Management Shell', '9bc3ab49-b65d-410a-85ad-de819febfddc'),
  tool('Power Platform CLI', '9cee029c-6210-4654-90bb-17e6e9d36617'),
]

const words = [
  ['Azure', 'Office', 'Exchange', 'SharePoint', 'Teams', 'Intune', 'Defender', 'Purview', 'Windows', 'Viva'],
  [
    'Notification',
    'Analytics',
    'Telemetry',
    'Compliance',
    'Search',
    'Policy',
    'Sync',
    'Insights',
    'Graph',
    'Portal',
  ],
] as const

/** Application `n` of Microsoft: its tools first, then services. */
export function microsoftApp(n: number): MicrosoftApp {
  const known = tools[n]
  if (known) return known
  const service = n - tools.length
  const [products, parts] = words
  const round = Math.floor(service / (products.length * parts.length))
  return {
    name: [
      products[service % products.length],
      parts[Math.floor(service / products.length) % parts.length],
      'Service',
      ...(round === 0 ? [] : [round + 1]),
    ].join(' '),
    owner: n % 6 === 0 ? MICROSOFT_CORP_TENANT : MICROSOFT_TENANT,
  }
}
