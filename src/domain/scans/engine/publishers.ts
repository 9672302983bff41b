import microsoft from '../data/microsoft-tenants.json' with { type: 'json' }
import selfRotating from '../data/self-rotating-apps.json' with { type: 'json' }
import type { AppAssessment, AppKind } from '../evaluation.ts'
import type { Application, ServicePrincipal } from '../snapshot.ts'
import { toKey } from './order.ts'

const microsoftTenants = new Set(microsoft.tenants)

/** Types of service principals that belong to the directory they are in, and have no owner tenant. */
const ofTheDirectory = new Set(['ManagedIdentity', 'Legacy', 'SocialIdp'])

/** Who publishes an app: whom its owner tenant says, never a name, which anybody can choose. */
export function publisherOf(
  application: Application | null,
  principal: ServicePrincipal | null,
  entraTenantId: string,
): AppAssessment['publisher'] {
  const owner = principal?.appOwnerOrganizationId ?? (application ? entraTenantId : null)
  const { displayName = null, verifiedPublisherId = null } =
    principal?.verifiedPublisher ?? application?.verifiedPublisher ?? {}
  return {
    kind: publisherKind(principal, owner && toKey(owner), toKey(entraTenantId)),
    tenantId: owner,
    name: displayName,
    verified: verifiedPublisherId !== null && verifiedPublisherId !== '',
  }
}

function publisherKind(
  principal: ServicePrincipal | null,
  owner: string | null,
  tenant: string,
): AppAssessment['publisher']['kind'] {
  if (owner === tenant) return 'OWN'
  if (owner === null) return ofTheDirectory.has(principal?.servicePrincipalType ?? '') ? 'OWN' : 'THIRD_PARTY'
  return microsoftTenants.has(owner) ? 'MICROSOFT' : 'THIRD_PARTY'
}

/** What an app is: one of the directory's own is an application also while its registration was not read. */
export function kindOf(
  principal: ServicePrincipal | null,
  publisher: AppAssessment['publisher']['kind'],
): AppKind {
  if (principal?.servicePrincipalType === 'ManagedIdentity') return 'MANAGED_IDENTITY'
  return publisher === 'OWN' ? 'APPLICATION' : 'ENTERPRISE_APP'
}

/** Names, and beginnings of names, of apps that renew their certificates, in lower case. */
export const selfRotatingNames = {
  prefixes: selfRotating.prefixes.map((prefix) => prefix.toLowerCase()),
  names: selfRotating.names.map((name) => name.toLowerCase()),
} as const

/** Whether a product that made the app renews its certificate too. Only in one's own directory do names tell that. */
export function isSelfRotating(name: string, publisher: AppAssessment['publisher']['kind']): boolean {
  const given = name.toLowerCase()
  return (
    publisher === 'OWN' &&
    (selfRotatingNames.prefixes.some((prefix) => given.startsWith(prefix)) ||
      selfRotatingNames.names.includes(given))
  )
}
