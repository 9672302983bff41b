/**
 * Application permissions of Microsoft Graph, one of which a request takes, by what it is for; the least of them first.
 * What is in no row takes none. Source: Microsoft Graph, "Permissions" of each operation.
 */
const needed: readonly (readonly [method: 'GET' | 'other', on: RegExp, permissions: readonly string[]])[] = [
  ['other', /^users\/[^/]+\/assignLicense$/, ['LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All']],
  ['other', /^users/, ['User.ReadWrite.All', 'Directory.ReadWrite.All']],
  ['GET', /^users\/[^/]+\/mailboxSettings/, ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']],
  ['GET', /^users/, ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']],
  ['GET', /^organization$/, ['Organization.Read.All', 'Directory.Read.All']],
  ['GET', /^groups/, ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All']],
  ['GET', /^devices/, ['Device.Read.All', 'Directory.Read.All']],
  ['GET', /^deviceManagement/, ['DeviceManagementManagedDevices.Read.All']],
  ['GET', /^subscribedSkus$/, ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All']],
  ['GET', /^directory\/subscriptions$/, ['Organization.Read.All', 'Directory.Read.All']],
  ['GET', /^(applications|servicePrincipals)/, ['Application.Read.All', 'Directory.Read.All']],
  ['GET', /^oauth2PermissionGrants$/, ['Directory.Read.All']],
  ['GET', /^roleManagement/, ['RoleManagement.Read.Directory', 'Directory.Read.All']],
  ['GET', /^(policies|identity)\//, ['Policy.Read.All']],
  ['GET', /^reports\//, ['AuditLog.Read.All']],
  ['GET', /^identityProtection\//, ['IdentityRiskyServicePrincipal.Read.All']],
]

/** What a `$select` of users takes besides, by field. */
const neededForFields: Readonly<Record<string, string>> = {
  signInActivity: 'AuditLog.Read.All',
  employeeLeaveDateTime: 'User-LifeCycleInfo.Read.All',
}

/** Whether these permissions are enough for a request. */
export function areEnough(
  permissions: ReadonlySet<string>,
  { method, path, select }: { method: string; path: string; select: readonly string[] },
): boolean {
  const row = needed.find(([of, on]) => (of === 'GET') === (method === 'GET') && on.test(path))
  const isAllowed = row?.[2].some((permission) => permissions.has(permission)) ?? true
  const further = path.startsWith('users') ? select.flatMap((field) => neededForFields[field] ?? []) : []
  return isAllowed && further.every((permission) => permissions.has(permission))
}
