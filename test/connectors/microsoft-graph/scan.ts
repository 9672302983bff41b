import type { ScanReader } from '../../../src/domain/scans/reader.ts'
import type { Application, ServicePrincipal } from '../../../src/domain/scans/snapshot.ts'
import { gather } from './connection.ts'

/** All that a scan reads, one listing after the other. */
export async function readAll(reader: ScanReader) {
  const servicePrincipals = await gather(reader.servicePrincipals())
  const grants = await gather(reader.grants())
  const used = [...servicePrincipals.flatMap((p) => p.appRoleAssignments), ...grants]
  return {
    applications: await gather(reader.applications()),
    servicePrincipals,
    resources: await gather(reader.resources(used.map(({ resourceId }) => resourceId))),
    grants,
    servicePrincipalSignIns: await gather(reader.servicePrincipalSignIns()),
    credentialSignIns: await gather(reader.credentialSignIns()),
    roleDefinitions: await gather(reader.roleDefinitions()),
    roleAssignments: await gather(reader.roleAssignments()),
    users: await gather(reader.users()),
    registrations: await gather(reader.registrations()),
  }
}

/** What a scan has of the application, or the service principal, of this name. */
export function named<T extends Application | ServicePrincipal>(items: readonly T[], name: string): T {
  const found = items.find(({ displayName }) => displayName === name)
  if (!found) throw new Error(`nothing is called ${name}`)
  return found
}

/** Days between an instant and a directory's date; negative when it is ahead. */
export const daysBefore = (asOf: Date) => (instant: string | null | undefined) =>
  instant ? (asOf.getTime() - Date.parse(instant)) / 86_400_000 : NaN
