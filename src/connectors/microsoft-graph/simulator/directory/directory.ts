import { GONE, type Owner } from '../catalog/apps.ts'
import { type Sku, skus } from '../catalog/skus.ts'
import { guid, KIND } from '../random.ts'
import { furtherIndex, principalId } from './application-entries.ts'
import { createApplications, type Applications } from './applications.ts'
import { conditionalAccessPolicies } from './conditional-access.ts'
import { generateDevices } from './devices.ts'
import * as governance from './governance.ts'
import { countRuleMembers, generateGroups, isMember, type GeneratedGroup } from './groups.ts'
import { countLicences, registrationAt, userId, indexOfUser } from './people.ts'
import { roleEligibilities, roleSchedules } from './privileged-access.ts'
import { collectionOf, lazyCollection, type Collection, type Setting, type WireObject } from './setting.ts'
import { traitsOf } from './traits.ts'
import { createUserStore, skuIdsOf, type UserStore } from './users.ts'

/** Before the path of a collection that is another one in beta. */
export const IN_BETA = 'beta/'

/** One generated directory and what was changed in it since. */
export interface Directory {
  readonly setting: Setting
  readonly clientId: string
  readonly clientSecret: string
  readonly users: UserStore
  readonly applications: Applications
  /** Collections by path below the version, such as `deviceManagement/managedDevices`. */
  readonly collections: ReadonlyMap<string, Collection>
  readonly singletons: Readonly<Record<string, WireObject>>
  /** Products with the seats that are taken now. */
  skus(): WireObject[]
  /** Lets seats of a product be taken by nobody whom a listing shows, such as a user in the recycle bin. */
  takeSeats(skuId: string, count: number): void
  /** Counts seats after a user's licences changed; either may be absent. */
  recount(before: WireObject | undefined, after: WireObject | undefined): void
  /** What a relation such as `groups/{id}/owners` holds; undefined when the object or the relation does not exist. */
  related(collection: string, id: string, relation: string): WireObject[] | undefined
  /** What the mailbox of a user is for; null where they have none, undefined where there is no such user. */
  mailboxPurpose(userId: string): 'user' | 'shared' | null | undefined
  /** How many direct members a group has; undefined when there is no such group. */
  memberCount(groupId: string): number | undefined
}

/** Generates a directory; users and devices are made when they are asked for, the rest on first use. */
export function createDirectory(setting: Setting): Directory {
  const users = createUserStore(setting)
  const groups = once(() => generateGroups(setting))
  const groupsById = once(() => new Map(groups().map((group) => [group.wire.id, group])))
  const applications = createApplications(setting)
  const devices = once(() => generateDevices(setting))
  const taken = once(() => countLicences(setting))
  const seats = once(() => governance.subscribedSkus(setting, taken()))
  const ruleCounts = once(() => countRuleMembers(setting))

  function subscribed(): WireObject[] {
    return seats().map((sku) => ({ ...sku, consumedUnits: taken().get(String(sku['skuId'])) ?? 0 }))
  }

  function membersOf({ membership }: GeneratedGroup): WireObject[] {
    const indexes = Array.isArray(membership.users)
      ? (membership.users as number[])
      : Array.from({ length: setting.users }, (_, index) => index).filter((index) =>
          isMember(setting, membership, index),
        )
    return [
      ...indexes
        .filter((index) => users.has(index))
        .map((index) => asObject('user', users.get(userId(setting, index)))),
      ...membership.groups.map((index) => asObject('group', groups()[index]?.wire)),
    ]
  }

  function transitiveMembersOf(group: GeneratedGroup): WireObject[] {
    const inner = group.membership.groups.flatMap((index) => membersOf(groups()[index]!))
    return [...new Map([...membersOf(group), ...inner].map((member) => [member.id, member])).values()]
  }

  function owners(of: readonly Owner[]): WireObject[] {
    return of.flatMap((owner) => {
      // As a listing of owners shows somebody whom the listing of users does not have any more.
      if (owner === GONE) {
        return [asObject('user', { id: guid(setting.seed, KIND.gone, 0), displayName: null })]
      }
      if (typeof owner === 'string') {
        const id = principalId(setting, furtherIndex(owner))
        return [asObject('servicePrincipal', { ...collections.get('servicePrincipals')?.get(id), id })]
      }
      return users.has(owner) ? [asObject('user', users.get(userId(setting, owner)))] : []
    })
  }

  function related(collection: string, id: string, relation: string): WireObject[] | undefined {
    switch (`${collection}/${relation}`) {
      case 'users/sponsors': {
        const index = indexOfUser(setting, id)
        if (users.get(id) === undefined) return undefined
        if (index === null || traitsOf(setting, index).kind !== 'guest') return []
        return traitsOf(setting, index).sponsored ? owners([0]) : []
      }
      case 'groups/owners':
        return mapped(groupsById().get(id), (group) => owners(group.membership.owners))
      case 'groups/members':
        return mapped(groupsById().get(id), membersOf)
      case 'groups/transitiveMembers':
        return mapped(groupsById().get(id), transitiveMembersOf)
      case 'applications/owners':
      case 'servicePrincipals/owners':
        return mapped(applications.owners(collection, id), owners)
      case 'applications/federatedIdentityCredentials':
        return mapped(applications.federated(id), (credentials) => [...credentials])
      case 'servicePrincipals/appRoleAssignments':
        return mapped(applications.appRoleAssignments(id), (assignments) => [...assignments])
      default:
        return undefined
    }
  }

  const collections = new Map<string, Collection>([
    ['users', users],
    ['organization', collectionOf([governance.organizationOf(setting)])],
    ['groups', deferred(() => collectionOf(groups().map(({ wire }) => wire)))],
    ['devices', deferred(() => devices().devices)],
    ['deviceManagement/managedDevices', deferred(() => devices().managedDevices)],
    ['roleManagement/directory/roleDefinitions', collectionOf(governance.roleDefinitions(setting))],
    [
      `${IN_BETA}roleManagement/directory/roleDefinitions`,
      collectionOf(governance.betaRoleDefinitions(setting)),
    ],
    [
      'roleManagement/directory/roleAssignments',
      changing(() => collectionOf(governance.roleAssignments(setting, applications.roles()))),
    ],
    [
      'roleManagement/directory/roleEligibilityScheduleInstances',
      deferred(() => collectionOf(roleEligibilities(setting))),
    ],
    [
      'roleManagement/directory/roleAssignmentScheduleInstances',
      changing(() =>
        collectionOf(roleSchedules(setting, governance.roleAssignments(setting, applications.roles()))),
      ),
    ],
    ['identity/conditionalAccess/policies', collectionOf(conditionalAccessPolicies(setting))],
    [
      'directory/subscriptions',
      deferred(() => collectionOf(governance.companySubscriptions(setting, seats()))),
    ],
    [
      'reports/authenticationMethods/userRegistrationDetails',
      lazyCollection(
        setting.users,
        (index) => registrationAt(setting, index, governance.isAdministrator(setting, index)),
        (id) => indexOfUser(setting, id),
      ),
    ],
    ...applications.collections,
  ])

  return {
    setting,
    clientId: setting.clientId ?? guid(setting.seed, KIND.client, 0),
    clientSecret: setting.clientSecret ?? `sim~${guid(setting.seed, KIND.client, 1)}`,
    users,
    applications,
    collections,
    singletons: governance.singletons(setting),
    skus: subscribed,
    takeSeats(skuId, count) {
      taken().set(skuId, (taken().get(skuId) ?? 0) + count)
    },
    recount(before, after) {
      const counts = taken()
      for (const skuId of before ? skuIdsOf(before) : []) counts.set(skuId, (counts.get(skuId) ?? 0) - 1)
      for (const skuId of after ? skuIdsOf(after) : []) counts.set(skuId, (counts.get(skuId) ?? 0) + 1)
    },
    related,
    mailboxPurpose(id) {
      const user = users.get(id)
      if (user === undefined) return undefined
      if (!skuIdsOf(user).some(givesMailbox)) return null
      const index = indexOfUser(setting, user.id)
      const traits = index === null ? null : traitsOf(setting, index)
      return traits?.kind === 'shared' || traits?.sharedMailbox === true ? 'shared' : 'user'
    },
    memberCount(id) {
      const group = groupsById().get(id)
      if (!group) return undefined
      const { membership } = group
      if (Array.isArray(membership.users) || users.changes.length > 0) return membersOf(group).length
      const { members, byDepartment } = ruleCounts()
      const byRule =
        typeof membership.users === 'object' && 'department' in membership.users
          ? byDepartment[membership.users.department]!
          : members
      return byRule + membership.groups.length
    },
  }
}

const givesMailbox = (skuId: string) =>
  Object.values<Sku>(skus).some(
    (sku) =>
      sku.skuId === skuId &&
      sku.plans.some((plan) => plan.startsWith('EXCHANGE_S_') && plan !== 'EXCHANGE_S_FOUNDATION'),
  )

function asObject(type: string, object: WireObject | undefined): WireObject {
  return { '@odata.type': `#microsoft.graph.${type}`, ...object!, id: object!.id }
}

function mapped<T, R>(value: T | undefined, use: (value: T) => R): R | undefined {
  return value === undefined ? undefined : use(value)
}

/** `make` called when it is first needed, and never again. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function deferred(make: () => Collection): Collection {
  return changing(once(make))
}

/** The collection that `collection` gives at each request. */
function changing(collection: () => Collection): Collection {
  return {
    page: (position, limit) => collection().page(position, limit),
    get: (id) => collection().get(id),
    sample: () => collection().sample(),
  }
}
