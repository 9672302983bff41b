import { CAST } from '../directory/traits.ts'
import type { AppRole, CustomRole, DirectoryRole } from './access.ts'

/** An application as the generator describes it. Days count back from the directory's date; negative is ahead. */
export interface AppSpec {
  readonly name: string
  /** Whose it is: registered here (default), Microsoft's own, or another organization's. */
  readonly home?: 'here' | 'microsoft' | 'elsewhere'
  /** Days since each secret began and since it ended. */
  readonly secrets?: readonly (readonly [began: number, ended: number])[]
  readonly certificates?: readonly (readonly [began: number, ended: number])[]
  /** Keys that sign SAML answers; the first one is in use. */
  readonly samlKeys?: readonly (readonly [began: number, ended: number])[]
  /** Secrets that its service principal has besides, where its registration's page does not show them. */
  readonly principalSecrets?: readonly (readonly [began: number, ended: number])[]
  /** Two steady users by default. */
  readonly owners?: readonly Owner[]
  readonly roles?: readonly AppRole[]
  /** Delegated permissions for everybody. */
  readonly scopesForAll?: string
  /** Delegated permissions that users consented to, each for themselves; the first one by default. */
  readonly scopesByUsers?: readonly (readonly [user: number, scope: string])[]
  /** Roles of an application of `furtherApps`, by its name; no role at all for access as such. */
  readonly accessTo?: readonly (readonly [name: string, role: string | null])[]
  /** Permissions of its own, which others can be granted. */
  readonly offers?: { readonly roles: readonly string[]; readonly scopes: readonly string[] }
  readonly directoryRole?: DirectoryRole | CustomRole
  readonly audience?: 'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount'
  readonly redirects?: readonly string[]
  readonly implicitGrant?: boolean
  readonly publicClient?: boolean
  /** Instance property lock; default on. */
  readonly locked?: boolean
  /** Default true. */
  readonly assignmentRequired?: boolean
  readonly verified?: boolean
  readonly federated?: readonly [issuer: string, subject: string, audience: string]
  /** Default true. */
  readonly enabled?: boolean
  readonly disabledByMicrosoft?: boolean
  /** Days since the last sign-in; null for never, default 2. */
  readonly signedIn?: number | null
  /** Days since a credential was last used; null for never, default 2. */
  readonly credentialUsed?: number | null
  readonly usesAzureAdGraph?: boolean
  readonly risky?: boolean
  /** Whether it has a service principal; default true. */
  readonly principal?: boolean
  /** Days since it was made; default 800. */
  readonly created?: number
  /** A managed identity, made with its resource in Azure or by itself; it has no registration and no owners. */
  readonly managed?: 'system' | 'user'
}

/** A user by index, the service principal of an application of `furtherApps` by its name, or a user who is gone. */
export type Owner = number | string | typeof GONE
export const GONE = Symbol('an owner who is gone')

const github = 'https://token.actions.githubusercontent.com'

/** Every directory has these: a sound one first, then one or two conditions each. */
export const apps: readonly AppSpec[] = [
  { name: 'Intranet', certificates: [[20, -100]], redirects: ['https://intranet.example/signin'] },
  { name: 'Payroll Export', secrets: [[400, 35]], roles: ['User.Read.All'] },
  { name: 'Ticket Bridge', secrets: [[350, -15]] },
  { name: 'Legacy Reporting', certificates: [[760, 30]] },
  { name: 'Badge Printer', certificates: [[170, -10]] },
  { name: 'Expense Portal', samlKeys: [[1083, -12]] },
  { name: 'Data Warehouse Loader', secrets: [[30, -3600]] },
  { name: 'Archive Agent', certificates: [[300, -700]] },
  {
    name: 'Chat Notifier',
    secrets: [
      [10, -80],
      [20, -70],
      [30, -60],
    ],
  },
  { name: 'Identity Orchestrator', certificates: [[20, -90]], roles: ['RoleManagement.ReadWrite.Directory'] },
  {
    name: 'Provisioning Engine',
    secrets: [[20, -90]],
    roles: ['AppRoleAssignment.ReadWrite.All'],
    owners: [CAST.ordinaryOwner],
  },
  { name: 'App Inventory', certificates: [[20, -90]], roles: ['Application.ReadWrite.All'], owners: [] },
  { name: 'Directory Cleaner', certificates: [[20, -90]], roles: ['Directory.ReadWrite.All'], signedIn: 190 },
  { name: 'MFA Reset Desk', certificates: [[20, -90]], roles: ['UserAuthenticationMethod.ReadWrite.All'] },
  { name: 'Site Crawler', certificates: [[20, -90]], roles: ['Sites.FullControl.All', 'User.ReadWrite.All'] },
  { name: 'Mail Journaling', certificates: [[20, -90]], roles: ['Mail.ReadWrite', 'full_access_as_app'] },
  {
    name: 'Dormant Role Keeper',
    certificates: [[20, -90]],
    directoryRole: 'Exchange Administrator',
    signedIn: 220,
  },
  { name: 'Backup Operator', secrets: [[20, -90]], directoryRole: 'Global Administrator' },
  { name: 'Retired Survey', signedIn: null, secrets: [[200, -100]], credentialUsed: null },
  { name: 'Key Hoarder', secrets: [[200, -100]], credentialUsed: 170 },
  { name: 'Orphaned Importer', owners: [] },
  { name: 'One-Person Tool', owners: [CAST.steadyOwner] },
  { name: 'Agency Dashboard', owners: [CAST.guestOwner, CAST.steadyOwner] },
  { name: 'Inherited Script', owners: [CAST.disabledOwner, CAST.steadyOwner] },
  { name: 'Weekend Project', owners: [CAST.ownerWithoutMfa, CAST.steadyOwner] },
  {
    name: 'Partner Portal',
    audience: 'AzureADMultipleOrgs',
    locked: false,
    secrets: [[20, -90]],
    roles: ['Directory.ReadWrite.All'],
  },
  {
    name: 'Old Web Shop',
    redirects: [
      'http://shop.example/callback',
      'https://*.shop.example/cb',
      'https://oldshop.azurewebsites.net/cb',
    ],
  },
  { name: 'Moved Campaign Site', redirects: ['https://campaign.invalid/signin'] },
  { name: 'Single Page Classic', implicitGrant: true },
  { name: 'Kiosk', publicClient: true },
  { name: 'Open House', assignmentRequired: false },
  { name: 'Build Pipeline', federated: [github, 'repo:contoso/*', 'api://AzureADTokenExchange'] },
  {
    name: 'Unknown Federation',
    federated: ['https://issuer.invalid', 'workload', 'api://AzureADTokenExchange'],
  },
  { name: 'Switched Off', enabled: false, secrets: [[20, -90]], scopesForAll: 'Files.Read.All' },
  { name: 'Suspicious Mailer', disabledByMicrosoft: true },
  { name: 'Ancient Directory Tool', usesAzureAdGraph: true },
  { name: 'Anomalous Worker', risky: true, secrets: [[20, -90]] },
  { name: 'Office Add-in Host', home: 'microsoft', secrets: [[15, -300]] },
  { name: 'Cloud Survey', home: 'elsewhere', verified: true, secrets: [[15, -90]], owners: [] },
  {
    name: 'Meeting Notes AI',
    home: 'elsewhere',
    scopesByUsers: [[CAST.steadyOwner, 'Mail.Read Files.ReadWrite.All']],
    owners: [],
  },
  {
    name: 'CRM Connector',
    home: 'elsewhere',
    scopesForAll: 'Directory.ReadWrite.All Mail.ReadWrite',
    owners: [],
  },
]

/** What the many ordinary applications are called, in two words. */
export const appWords: readonly [readonly string[], readonly string[]] = [
  [
    'Invoice',
    'Visitor',
    'Asset',
    'Document',
    'Travel',
    'Inventory',
    'Shift',
    'Learning',
    'Contract',
    'Survey',
  ],
  [
    'Sync',
    'Portal',
    'Gateway',
    'Reporter',
    'Assistant',
    'Tracker',
    'Scheduler',
    'Viewer',
    'Exporter',
    'Desk',
  ],
]
