import {
  at,
  type Directory,
  graphAppId,
  guid,
  healthyDirectory as directory,
  type Json,
  principalId,
} from './scanned-directory.ts'

// Permissions that one app was granted, of resources that stand for Microsoft's APIs.

export const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000'
export const azureAdGraphAppId = '00000002-0000-0000-c000-000000000000'
export const [graph, exchange, sharePoint, azureAdGraph, other] = [800, 801, 802, 803, 804].map(guid) as [
  string,
  string,
  string,
  string,
  string,
]

/** Service principals that offer permissions: Microsoft's own, and one of somebody else. */
const offering: Json[] = [
  { id: graph, appId: graphAppId },
  { id: exchange, appId: exchangeAppId },
  { id: sharePoint, appId: '00000003-0000-0ff1-ce00-000000000000' },
  { id: azureAdGraph, appId: azureAdGraphAppId },
].map((principal) => ({
  ...principal,
  displayName: 'An API of Microsoft',
  appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
}))

export const ids = {
  direct: '19dbc75e-c2e2-444c-a770-ec69d8559fc7', // Directory.ReadWrite.All
  indirect: '62a82d76-70ea-41e2-9197-370581804d09', // Group.ReadWrite.All
  alsoSeen: 'f0060247-9e6b-4299-9094-858a175d488b',
  critical: '75359482-378d-4052-8f01-80520e7db3cd', // Files.ReadWrite.All
  high: '7d9f353d-a7bd-4fbb-822a-26d5dd39a3ce', // MailboxItem.Read.All
  medium: '693c5e45-0940-467d-9b8a-1022fb9d42ef', // Mail.ReadBasic.All
  low: '40f97065-369a-49f4-947c-6a255697ae91', // MailboxSettings.Read
  mailRead: '810c84a8-4a9e-49e6-bf7d-12d183f40d01',
  mailReadWrite: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
  mailSend: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
  mailboxSettings: '6931bccd-447a-43d1-b442-00a195474933',
  fullAccess: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
  userReadWriteAll: '741f803b-c850-494e-b5df-cde7c675a1ca',
}

export const assigned = (...held: [appRoleId: string, resourceId: string][]): Json => ({
  appRoleAssignments: held.map(([appRoleId, resourceId], index) => ({
    id: `assignment${index}`,
    appRoleId,
    resourceId,
    createdDateTime: at(-5),
  })),
})

export const granted = (
  consentType: string,
  scope: string,
  users: number[] = [],
  resourceId = graph,
): Directory => ({
  grants: (consentType === 'AllPrincipals' ? [null] : users).map((user) => ({
    id: `grant${user}`,
    clientId: principalId,
    consentType,
    principalId: user === null ? null : guid(user),
    resourceId,
    scope,
  })),
})

/** The app, with the service principals that offer permissions beside it. */
export function withApis(
  servicePrincipal: Json,
  rest: Directory = {},
  application: Json | null = {},
): Directory {
  const all = directory({ servicePrincipal, application, rest })
  return { ...all, servicePrincipals: [...(all.servicePrincipals ?? []), ...offering] }
}
