// Ids that are the same in every directory. Sources: Microsoft Graph permissions reference and Microsoft Entra
// built-in roles.

/** Template ids of built-in directory roles by name. */
export const directoryRoles = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Exchange Administrator': '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'SharePoint Administrator': 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'Conditional Access Administrator': 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Intune Administrator': '3a2c62db-5318-420d-8d74-23affee5d9d5',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
} as const
export type DirectoryRole = keyof typeof directoryRoles

/** Microsoft's own directory, which owns its first-party applications. */
export const MICROSOFT_TENANT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

/** Application ids of first-party resources. */
export const resources = {
  graph: { appId: '00000003-0000-0000-c000-000000000000', name: 'Microsoft Graph' },
  exchange: { appId: '00000002-0000-0ff1-ce00-000000000000', name: 'Office 365 Exchange Online' },
  sharepoint: { appId: '00000003-0000-0ff1-ce00-000000000000', name: 'Office 365 SharePoint Online' },
  azureAdGraph: { appId: '00000002-0000-0000-c000-000000000000', name: 'Windows Azure Active Directory' },
} as const
export type Resource = keyof typeof resources

/** Application permissions (app roles): name → resource and id. */
export const appRoles = {
  'RoleManagement.ReadWrite.Directory': ['graph', '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8'],
  'AppRoleAssignment.ReadWrite.All': ['graph', '06b708a9-e830-4db3-a914-8e69da51d44f'],
  'Application.ReadWrite.All': ['graph', '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9'],
  'Directory.ReadWrite.All': ['graph', '19dbc75e-c2e2-444c-a770-ec69d8559fc7'],
  'UserAuthenticationMethod.ReadWrite.All': ['graph', '50483e42-d915-4231-9639-7fdb7fd190e5'],
  'User.ReadWrite.All': ['graph', '741f803b-c850-494e-b5df-cde7c675a1ca'],
  'Sites.FullControl.All': ['graph', 'a82116e5-55eb-4c41-a434-62fe8a61c773'],
  'Mail.ReadWrite': ['graph', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9'],
  'Directory.Read.All': ['graph', '7ab1d382-f21e-4acd-a863-ba3e13f7da61'],
  'User.Read.All': ['graph', 'df021288-bdef-4463-88db-98f22de89214'],
  full_access_as_app: ['exchange', 'dc890d15-9560-4a4c-9b7f-a736ec74ec40'],
} as const satisfies Record<string, readonly [Resource, string]>
export type AppRole = keyof typeof appRoles
