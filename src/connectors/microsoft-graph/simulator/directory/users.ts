import { guid, KIND } from '../random.ts'
import { groupId, GROUP } from './groups.ts'
import { indexOfUser, userAt, userId } from './people.ts'
import type { Collection, Setting, WireObject } from './setting.ts'

/** What happened to a user, in order; a delta link remembers how far it had come. */
interface Change {
  readonly id: string
  readonly deleted: boolean
}

export interface UserStore extends Collection {
  /** Finds by id or principal name. */
  get(idOrName: string): WireObject | undefined
  add(user: Record<string, unknown>): WireObject
  /** Sets `properties` of an existing user. */
  change(id: string, properties: Readonly<Record<string, unknown>>): void
  remove(id: string): void
  /** The user as it was before its last change; undefined when it was made by that. */
  before(idOrName: string): WireObject | undefined
  /** Lets `address` be one of an object that is no user, such as a group with the id `holder`. */
  reserve(address: string, holder: string): void
  /** Who has an address that was reserved. */
  holderOf(address: string): string | null
  /** Every change since the directory was generated. */
  readonly changes: readonly Change[]
  /** Whether generated user `index` is still there. */
  has(index: number): boolean
}

/** Users: generated ones by index, over which lie those that were changed, created and deleted. */
export function createUserStore(setting: Setting): UserStore {
  const licensingGroup = groupId(setting, GROUP.everyone)
  const changed = new Map<string, WireObject>()
  const gone = new Set<string>()
  const created: string[] = []
  const createdByName = new Map<string, string>()
  const renamed = new Map<string, string>()
  const changes: Change[] = []
  const reserved = new Map<string, string>()
  const previous = new Map<string, WireObject | undefined>()

  const generated = (index: number) => userAt(setting, index, licensingGroup)

  function at(position: number): WireObject | undefined {
    const id = position < setting.users ? userId(setting, position) : created[position - setting.users]
    if (id === undefined || gone.has(id)) return undefined
    return changed.get(id) ?? generated(position)
  }

  function find(idOrName: string): WireObject | undefined {
    const key = idOrName.toLowerCase()
    const id = createdByName.get(key) ?? renamed.get(key) ?? key
    if (gone.has(id)) return undefined
    const known = changed.get(id)
    if (known) return known
    const index = indexOfUser(setting, idOrName)
    if (index === null) return undefined
    const actual = userId(setting, index)
    if (gone.has(actual)) return undefined
    // A user who was renamed is not found under the old name.
    return changed.has(actual) && key !== actual ? undefined : (changed.get(actual) ?? generated(index))
  }

  return {
    changes,
    get: find,
    sample: () => at(0) ?? generated(0),
    has: (index) => !gone.has(userId(setting, index)),
    page(position, limit) {
      const items: WireObject[] = []
      const end = setting.users + created.length
      let next = position
      for (; next < end && items.length < limit; next++) {
        const user = at(next)
        if (user) items.push(user)
      }
      return { items, next: next < end ? next : null }
    },
    add(user) {
      const id = guid(setting.seed, KIND.created, created.length)
      const whole: WireObject = { ...blankLike(generated(0)), ...user, id }
      created.push(id)
      changed.set(id, whole)
      previous.set(id, undefined)
      createdByName.set(String(whole['userPrincipalName']).toLowerCase(), id)
      changes.push({ id, deleted: false })
      return whole
    },
    change(id, properties) {
      const user = find(id)
      if (!user) throw new RangeError('no such user')
      const next: WireObject = { ...user, ...properties, id: user.id }
      changed.set(user.id, next)
      previous.set(user.id, user)
      const oldName = String(user['userPrincipalName']).toLowerCase()
      const newName = String(next['userPrincipalName']).toLowerCase()
      if (newName !== oldName) {
        createdByName.delete(oldName)
        renamed.delete(oldName)
      }
      renamed.set(newName, user.id)
      changes.push({ id: user.id, deleted: false })
    },
    before(idOrName) {
      const now = find(idOrName)
      const id = now?.id ?? idOrName.toLowerCase()
      return previous.has(id) ? previous.get(id) : now
    },
    reserve: (address, holder) => void reserved.set(address.toLowerCase(), holder),
    holderOf: (address) => reserved.get(address.toLowerCase()) ?? null,
    remove(id) {
      previous.set(id, find(id))
      gone.add(id)
      changed.delete(id)
      changes.push({ id, deleted: true })
    },
  }
}

/** A user with every property and no value. */
function blankLike(user: WireObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(user).map(([name, value]) => [
      name,
      Array.isArray(value) ? [] : name === 'signInActivity' ? undefined : null,
    ]),
  )
}

/** SKU ids that a user has working licences of. */
export function skuIdsOf(user: WireObject): string[] {
  return (user['assignedLicenses'] as { skuId: string }[]).map(({ skuId }) => skuId)
}
