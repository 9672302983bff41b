import type { Scoped } from '../../database/database.ts'
import type { Connectors } from '../connectors.ts'
import type { Attempt } from './attempt.ts'
import { readChunks } from './chunks.ts'
import type { ScanReader } from './reader.ts'
import { formerApps, formerPermissions } from './former-scan.ts'
import { NotRead } from './not-read.ts'
import { applicationHosts, mostHosts, principalHosts } from './redirect-hosts.ts'
import { getScanSettings } from './settings.ts'
import type { SourceItems } from './snapshot.ts'

/** A scan that reads its directory. */
export interface Reading {
  db: Scoped
  connectors: Connectors
  attempt: Attempt
  reader: ScanReader
  signal: AbortSignal
}

/** What is read of objects that the scan has read before: by what it is read of, and how. */
export const dependentReads = {
  resources: {
    of: 'servicePrincipals',
    pages: async function* ({ db, attempt, reader }: Reading) {
      const ids = new Set<string>()
      for await (const chunk of readChunks(db, attempt.scanId, 'servicePrincipals'))
        for (const { appRoleAssignments } of chunk)
          for (const { resourceId } of appRoleAssignments) ids.add(resourceId)
      for await (const chunk of readChunks(db, attempt.scanId, 'grants'))
        for (const { resourceId } of chunk) ids.add(resourceId)
      yield* reader.resources([...ids])
    },
  },
  roleMembers: {
    of: 'roleAssignments',
    pages: async function* ({ db, attempt, reader }: Reading) {
      const ids = new Set<string>()
      for (const source of ['roleAssignments', 'roleEligibilities'] as const)
        for await (const chunk of readChunks(db, attempt.scanId, source))
          for (const { principalId, principalType } of chunk)
            if (principalType === 'group') ids.add(principalId)
      yield* reader.roleMembers([...ids])
    },
  },
  breakGlassMembers: {
    of: 'users',
    pages: async function* ({ db, attempt, reader }: Reading) {
      const { settings } = await getScanSettings(db, attempt)
      const { groupId } = settings.breakGlass
      if (groupId === null) return
      let isThere = false
      for await (const page of reader.roleMembers([groupId])) {
        isThere = true
        yield page
      }
      if (!isThere) throw new NotRead('FAILED', 'The group for emergencies is not in the directory.')
    },
  },
  formerApps: { of: 'servicePrincipals', pages: formerApps },
  formerPermissions: { of: 'servicePrincipals', pages: formerPermissions },
  sponsors: {
    of: 'users',
    pages: async function* ({ db, attempt, reader }: Reading) {
      const ids: string[] = []
      for await (const chunk of readChunks(db, attempt.scanId, 'users'))
        for (const { id, userType } of chunk) if (userType === 'Guest') ids.push(id)
      yield* reader.sponsors(ids)
    },
  },
  mailboxPurposes: {
    of: 'users',
    pages: async function* ({ db, attempt, reader }: Reading) {
      const ids: string[] = []
      for await (const chunk of readChunks(db, attempt.scanId, 'users'))
        for (const { id, accountEnabled, assignedLicenses } of chunk)
          if (accountEnabled === false && assignedLicenses.length > 0) ids.push(id)
      yield* reader.mailboxPurposes(ids)
    },
  },
  dns: {
    of: 'applications',
    pages: async function* ({ db, connectors, attempt, signal }: Reading) {
      const { resolveHosts } = connectors
      if (resolveHosts === null)
        throw new NotRead('SKIPPED', 'This installation is set not to look up hosts.')
      const hosts = await ownHosts(db, attempt)
      const lookups = await resolveHosts(hosts.slice(0, mostHosts), signal)
      if (lookups === null)
        throw new NotRead('FAILED', 'The name servers of this installation do not answer.')
      yield* lookups
    },
  },
} satisfies {
  [Name in keyof SourceItems]?: {
    of: keyof SourceItems
    pages: (reading: Reading) => AsyncIterable<readonly SourceItems[Name][]>
  }
}

/** Hosts of the redirect addresses of the directory's own apps, each once, in one order. */
async function ownHosts(db: Scoped, { scanId, tenantId }: Attempt): Promise<string[]> {
  const { entra_tenant_id: entraTenantId } = await db
    .selectFrom('tenants')
    .select('entra_tenant_id')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
  const hosts = new Set<string>()
  const registered = new Set<string>()
  for await (const chunk of readChunks(db, scanId, 'applications'))
    for (const application of chunk) {
      registered.add(application.appId)
      for (const host of applicationHosts(application)) hosts.add(host)
    }
  for await (const chunk of readChunks(db, scanId, 'servicePrincipals'))
    for (const principal of chunk)
      if (principal.appOwnerOrganizationId === entraTenantId && !registered.has(principal.appId))
        for (const host of principalHosts(principal)) hosts.add(host)
  return [...hosts].sort()
}
