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

/** Directory roles that people made: whether Microsoft calls one privileged, its beta tells alone. */
export const customRoles = {
  'Credential Keeper': { id: '5f0c6a3e-91b4-4d27-8e6f-2a7d9c1b4e01', isPrivileged: true },
  'Badge Reader': { id: '5f0c6a3e-91b4-4d27-8e6f-2a7d9c1b4e02', isPrivileged: false },
} as const
export type CustomRole = keyof typeof customRoles

/** Microsoft's own directories, which own its first-party applications: most of them stand in the first. */
export const MICROSOFT_TENANT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'
export const MICROSOFT_CORP_TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47'

/** Application ids of first-party resources. */
export const resources = {
  graph: { appId: '00000003-0000-0000-c000-000000000000', name: 'Microsoft Graph' },
  exchange: { appId: '00000002-0000-0ff1-ce00-000000000000', name: 'Office 365 Exchange Online' },
  sharepoint: { appId: '00000003-0000-0ff1-ce00-000000000000', name: 'Office 365 SharePoint Online' },
  azureAdGraph: { appId: '00000002-0000-0000-c000-000000000000', name: 'Windows Azure Active Directory' },
} as const
export type Resource = keyof typeof resources

/** Application permissions (app roles): name → resource and id, and its value where that is not the name. */
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
  'Mail.Send': ['graph', 'b633e1c5-b582-4048-a93e-9f11b44c7e96'],
  'Group.ReadWrite.All': ['graph', '62a82d76-70ea-41e2-9197-370581804d09'],
  'Domain.ReadWrite.All': ['graph', '7e05723c-0bb0-42da-be95-ae9f08a6e53c'],
  // Has the id of `User.ReadWrite.All` of Microsoft Graph.
  'SharePoint User.ReadWrite.All': [
    'sharepoint',
    '741f803b-c850-494e-b5df-cde7c675a1ca',
    'User.ReadWrite.All',
  ],
} as const satisfies Record<
  string,
  readonly [resource: Resource, id: string] | readonly [resource: Resource, id: string, value: string]
>
export type AppRole = keyof typeof appRoles

/** Id of an assignment to an app as such, to none of its roles. */
export const DEFAULT_ACCESS = '00000000-0000-0000-0000-000000000000'

/** Delegated permissions of Microsoft Graph: name → id. */
export const graphScopes = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  openid: '37f7f235-527c-4136-accd-4a02d197296e',
  profile: '14dad69e-099b-42c9-810b-d002981feec1',
  email: '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
  offline_access: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
  'Calendars.Read': '465a38f9-76ea-45b9-9f34-9e8b0d4b0b42',
  'Mail.Read': '570282fd-fa5c-430d-a7fd-fc8dc98a9dca',
  'Mail.ReadWrite': '024d486e-b451-40bb-833d-3e66d98c5c73',
  'Mail.Send': 'e383f46e-2787-4529-855e-0e479a3ffac0',
  'Files.Read.All': 'df85f4d6-205c-4ac5-a5ea-6bf408dba283',
  'Files.ReadWrite.All': '863451e7-0667-486c-a5d6-d135439485f0',
  'Directory.ReadWrite.All': 'c5366453-9fb0-48a5-a156-24f0c49a4b84',
  'Directory.AccessAsUser.All': '0e263e50-5827-48a4-b97c-d940288653c7',
} as const
