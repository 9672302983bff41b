import { type CustomRole, customRoles, type DirectoryRole, directoryRoles } from '../catalog/access.ts'
import { apps, type AppSpec, type Owner } from '../catalog/apps.ts'
import { furtherApps } from '../catalog/further-apps.ts'
import { microsoftApp } from '../catalog/microsoft-apps.ts'
import { hash, indexOfGuid, KIND, pick } from '../random.ts'
import {
  emptyEntry,
  entryOf,
  FURTHER,
  grantOf,
  ordinaryApp,
  principalId,
  RESOURCE_KEYS,
  type AppEntry,
} from './application-entries.ts'
import { microsoftPrincipal, resourcePrincipal } from './application-objects.ts'
import { userId } from './people.ts'
import { sparseCollection, type Collection, type Setting, type WireObject } from './setting.ts'

/** The applications of a directory, and what can be done to them. */
export interface Applications {
  /** By path below the version. */
  readonly collections: readonly (readonly [path: string, collection: Collection])[]
  /** What a relation of an application or a service principal holds; undefined when there is no such object. */
  owners(collection: string, id: string): readonly Owner[] | undefined
  federated(id: string): readonly WireObject[] | undefined
  appRoleAssignments(id: string): readonly WireObject[] | undefined
  /** Which service principals hold a directory role. */
  roles(): { readonly principalId: string; readonly roleId: string }[]
  /** Makes an application what `change` says of it. @throws RangeError when none has that name */
  change(name: string, change: (app: AppSpec) => AppSpec): void
  add(app: AppSpec): void
  remove(name: string): void
}

/** Indexes of applications that are added, and of Microsoft's own, begin here. */
const ADDED = 1_500_000
const MICROSOFT = 2_000_000
const BEYOND = 3_000_000

/** A row of applications with indexes that follow one another. */
interface Row {
  readonly first: number
  readonly size: () => number
  readonly specAt: (n: number) => AppSpec
}

/**
 * Applications by position: Microsoft's APIs, those of note, ordinary ones, further ones of note, what was added, and
 * the rest of Microsoft's own. All are made when they are asked for, and only what was changed is kept.
 */
export function createApplications(setting: Setting): Applications {
  const noted = setting.sound ? [] : apps
  const further = setting.sound ? [] : furtherApps
  const added: AppSpec[] = []
  const ordinary = setting.applications ?? Math.min(2000, Math.floor(setting.users / 50))
  const microsofts = setting.microsoftApplications ?? 100
  const changed = new Map<number, AppSpec | null>()

  const rows: readonly Row[] = [
    { first: 0, size: () => noted.length, specAt: (n) => noted[n]! },
    { first: apps.length, size: () => ordinary, specAt: (n) => ordinaryApp(setting, n) },
    { first: FURTHER, size: () => further.length, specAt: (n) => further[n]! },
    { first: ADDED, size: () => added.length, specAt: (n) => added[n]! },
  ]
  const own = () => rows.reduce((sum, row) => sum + row.size(), 0)
  const size = () => RESOURCE_KEYS.length + own() + microsofts

  /** The index and the specification of application `position`, Microsoft's not counted; null for one that is gone. */
  function specAt(position: number): { index: number; spec: AppSpec } | null {
    let n = position
    for (const row of rows) {
      if (n < row.size()) {
        const index = row.first + n
        const spec = changed.has(index) ? changed.get(index)! : row.specAt(n)
        return spec === null ? null : { index, spec }
      }
      n -= row.size()
    }
    return null
  }

  function entryAt(position: number): AppEntry {
    const resource = RESOURCE_KEYS[position]
    if (resource) return ofMicrosoft(resourcePrincipal(setting, resource, position))
    const n = position - RESOURCE_KEYS.length
    if (n >= own()) {
      return ofMicrosoft(microsoftPrincipal(setting, microsoftApp(n - own()), MICROSOFT + n - own()))
    }
    const found = specAt(n)
    return found === null ? emptyEntry : entryOf(setting, found.spec, found.index)
  }

  /** The entry of an application's index. */
  function entryOfIndex(index: number): AppEntry | undefined {
    let before = RESOURCE_KEYS.length
    for (const row of rows) {
      if (index >= row.first && index < row.first + row.size()) return entryAt(before + index - row.first)
      before += row.size()
    }
    return undefined
  }

  function entryOfId(collection: string, id: string): AppEntry | undefined {
    if (collection === 'applications') {
      const index = indexOfGuid(setting.seed, KIND.application, BEYOND, id)
      return index === null ? undefined : entryOfIndex(index)
    }
    const index = indexOfGuid(setting.seed, KIND.servicePrincipal, BEYOND, id)
    if (index === null) return undefined
    if (index < RESOURCE_KEYS.length) return entryAt(index)
    if (index >= MICROSOFT) {
      const n = index - MICROSOFT
      return n < microsofts ? entryAt(RESOURCE_KEYS.length + own() + n) : undefined
    }
    return entryOfIndex(index < FURTHER ? index - RESOURCE_KEYS.length : index)
  }

  const objectOf = (collection: 'applications' | 'servicePrincipals', id: string) =>
    entryOfId(collection, id)?.[collection][0]
  const named = (name: string) => {
    for (let position = 0; position < own(); position++) {
      const found = specAt(position)
      if (found?.spec.name === name) return found
    }
    throw new RangeError(`no application is called ${name}`)
  }

  function collection(part: (entry: AppEntry) => readonly WireObject[]): Collection {
    const at = (position: number) => part(entryAt(position))
    return sparseCollection(size, at, (id) => {
      for (let position = 0; position < size(); position++) {
        const found = at(position).find((object) => object.id === id)
        if (found) return found
      }
      return undefined
    })
  }

  const grants = collection(({ grants: given }) => given)
  const many = setting.grants ?? 0

  return {
    collections: [
      ['applications', { ...collection((e) => e.applications), get: (id) => objectOf('applications', id) }],
      [
        'servicePrincipals',
        { ...collection((e) => e.servicePrincipals), get: (id) => objectOf('servicePrincipals', id) },
      ],
      [
        'oauth2PermissionGrants',
        sparseCollection(
          () => size() + many,
          (position) =>
            position < size()
              ? entryAt(position).grants
              : [grantByUser(setting, apps.length, ordinary, position - size())],
          (id) => grants.get(id),
        ),
      ],
      ['reports/servicePrincipalSignInActivities', collection((e) => e.signIns)],
      ['reports/appCredentialSignInActivities', collection((e) => e.credentialSignIns)],
      ['identityProtection/riskyServicePrincipals', collection((e) => e.risky)],
    ],
    owners: (path, id) => entryOfId(path, id)?.owners,
    federated: (id) => entryOfId('applications', id)?.federated,
    appRoleAssignments: (id) => entryOfId('servicePrincipals', id)?.appRoleAssignments,
    roles() {
      const all = Array.from({ length: own() }, (_, position) => specAt(position))
      return all.flatMap((found) => {
        const role = found?.spec.directoryRole
        if (!found || role === undefined) return []
        const roleId =
          role in customRoles ? customRoles[role as CustomRole].id : directoryRoles[role as DirectoryRole]
        return [{ principalId: principalId(setting, found.index), roleId }]
      })
    },
    change(name, change) {
      const { index, spec } = named(name)
      changed.set(index, change(spec))
    },
    add: (app) => void added.push(app),
    remove: (name) => void changed.set(named(name).index, null),
  }
}

const ofMicrosoft = (principal: WireObject): AppEntry => ({ ...emptyEntry, servicePrincipals: [principal] })

const harmless = [
  'User.Read openid profile',
  'openid profile email offline_access',
  'User.Read',
  ' User.Read  openid',
]

/** Grant `n` of the many that users made for themselves: the ordinary applications have about as many each. */
function grantByUser(setting: Setting, first: number, ordinary: number, n: number): WireObject {
  const app = ordinary === 0 ? 0 : first + (n % ordinary)
  const round = ordinary === 0 ? n : Math.floor(n / ordinary)
  const user = (hash(setting.seed, app, 84) + round) % Math.max(1, setting.users)
  const scope = pick(harmless, setting.seed, n, 85)
  return grantOf(setting, 2_000_000_000 + n, principalId(setting, app), userId(setting, user), scope)
}
