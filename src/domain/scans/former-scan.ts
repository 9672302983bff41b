import type { Scoped } from '../../database/database.ts'
import type { Attempt } from './attempt.ts'
import { readChunks } from './chunks.ts'
import { entriesOf, keyIdOf } from './engine/credential-entries.ts'
import { NotRead } from './not-read.ts'
import { latestScan } from './requests.ts'
import type {
  Application,
  FormerApp,
  FormerPermission,
  ServicePrincipal,
  SourceItems,
  SourceName,
} from './snapshot.ts'

// What the scan before knew, so that this one can tell what is new. It is kept as a source of this scan: whoever evaluates
// it again compares it with the same.

interface Reading {
  db: Scoped
  attempt: Attempt
}

/** The apps of the scan before and their credentials, page by page. @throws NotRead when it did not read them all */
export async function* formerApps(reading: Reading): AsyncGenerator<FormerApp[]> {
  const former = await readFormerScan(reading, ['applications', 'servicePrincipals'])
  if (former === null) return
  for await (const chunk of former.chunks('applications')) yield chunk.map(toFormerApp('APPLICATION'))
  for await (const chunk of former.chunks('servicePrincipals'))
    yield chunk.map(toFormerApp('SERVICE_PRINCIPAL'))
}

/** What was granted by then for everybody, page by page. @throws NotRead when that scan did not read it all */
export async function* formerPermissions(reading: Reading): AsyncGenerator<FormerPermission[]> {
  const former = await readFormerScan(reading, ['servicePrincipals', 'grants'])
  if (former === null) return
  for await (const chunk of former.chunks('servicePrincipals'))
    yield chunk.flatMap(({ id: principalId, appRoleAssignments }) =>
      appRoleAssignments.map(({ resourceId, appRoleId }) => ({
        principalId,
        resourceId,
        appRoleId,
        scope: null,
      })),
    )
  for await (const chunk of former.chunks('grants'))
    yield chunk
      .filter(({ consentType }) => consentType === 'AllPrincipals')
      .map(({ clientId: principalId, resourceId, scope }) => ({
        principalId,
        resourceId,
        appRoleId: null,
        scope,
      }))
}

const toFormerApp =
  (on: 'APPLICATION' | 'SERVICE_PRINCIPAL') =>
  (object: Application | ServicePrincipal): FormerApp => ({
    id: object.id,
    appId: object.appId,
    keyIds: [
      ...entriesOf(on, object).map(keyIdOf),
      ...('federatedIdentityCredentials' in object
        ? object.federatedIdentityCredentials.map(({ id }) => id.toLowerCase())
        : []),
    ],
  })

/** The last scan before that succeeded, with all that it read of these; null where there is none. */
async function readFormerScan({ db, attempt }: Reading, needed: readonly SourceName[]) {
  const former = await latestScan(db, attempt, attempt.number)
  if (former === null) return null
  const { id, sources } = former
  if (needed.some((name) => sources[name]?.state !== 'READ'))
    throw new NotRead('SKIPPED', 'The scan before did not read all of it, so nothing can be told to be new.')
  return {
    async *chunks<Name extends keyof SourceItems>(name: Name): AsyncGenerator<SourceItems[Name][]> {
      let items = 0
      for await (const chunk of readChunks(db, id, name)) {
        items += chunk.length
        yield chunk
      }
      // A part would make new of what is not.
      if (items !== sources[name]?.items)
        throw new NotRead('FAILED', 'What the scan before read is not kept any more.')
    },
  }
}
