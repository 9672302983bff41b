import * as z from 'zod'
import { readBatched, readRelated } from '../batch.ts'
import { invalidResponse, isForbidden, isGone } from '../errors.ts'
import { all, pages } from '../paging.ts'
import type { Transport } from '../transport.ts'
import {
  directoryObject,
  group,
  organization,
  scannedUserVariants,
  subscribedSku,
  toRelatedObject,
  user,
  userSignIns,
  type Group,
  type Organization,
  type RelatedObject,
  type ScannedUser,
  type SubscribedSku,
  type User,
  type UserSignIns,
} from '../wire/directory.ts'
import { selectOf } from '../wire/fields.ts'
import { parse } from '../wire/json.ts'

/** Largest page of a directory listing. Source: Microsoft Graph, "List users", `$top`. */
export const LARGEST_PAGE = '999'

/** Largest page when sign-in activity is asked for. Source: the same. */
const LARGEST_PAGE_WITH_SIGN_INS = '500'

export type GroupRelations = Group & {
  readonly owners: readonly RelatedObject[]
  /** Direct members; null where they are hidden. */
  readonly memberCount: number | null
}

/** Reads of the directory itself: who and what is in it. */
export function directoryReads(transport: Transport) {
  function groups(): AsyncGenerator<Group[]> {
    const query = { $select: selectOf(group), $top: LARGEST_PAGE }
    return pages(transport, group, transport.link('/v1.0/groups', query))
  }

  return {
    /** The directory's own record. */
    async organization(): Promise<Organization> {
      const url = transport.link('/v1.0/organization', { $select: selectOf(organization) })
      const found = await all(transport, organization, url)
      if (found.length !== 1) throw invalidResponse(`${found.length} organizations in one directory`)
      return found[0]!
    },

    /** Every product that the directory subscribes to, with its seats. */
    async subscribedSkus(): Promise<SubscribedSku[]> {
      return all(transport, subscribedSku, transport.link('/v1.0/subscribedSkus'))
    },

    /** Every user, as a sync needs them. */
    users(): AsyncGenerator<User[]> {
      const query = { $select: selectOf(user), $top: LARGEST_PAGE }
      return pages(transport, user, transport.link('/v1.0/users', query))
    },

    /**
     * One user by id or user principal name.
     * @throws GraphError `refused` with status 404 when there is none
     */
    async user(idOrName: string): Promise<User> {
      const path = `/v1.0/users/${encodeURIComponent(idOrName)}`
      const url = transport.link(path, { $select: selectOf(user) })
      const { body } = await transport.send({ method: 'GET', url, repeatable: true })
      return parse(user, body, 'GET user')
    },

    /**
     * When every user signed in last. Needs `AuditLog.Read.All`, and Microsoft Entra ID P1 in the directory.
     * @throws GraphError with status 403 where one of them is missing (`Authentication_MSGraphPermissionMissing`,
     * `Authentication_RequestFromNonPremiumTenantOrB2CTenant`)
     */
    signIns(): AsyncGenerator<UserSignIns[]> {
      const query = { $select: selectOf(userSignIns), $top: LARGEST_PAGE_WITH_SIGN_INS }
      return pages(transport, userSignIns, transport.link('/v1.0/users', query))
    },

    /** Every user, as a scan needs them; fields that the connection may not read are absent from all of them. */
    scannedUsers(): AsyncGenerator<ScannedUser[]> {
      return readScannedUsers(transport)
    },

    /** Sponsors of the given users, who are guests as a rule. */
    sponsors(userIds: readonly string[]): Promise<Map<string, RelatedObject[]>> {
      return readOwners(transport, userIds, (id) => `/users/${id}/sponsors`)
    },

    /** Every group, as a sync needs them. */
    groups,

    /**
     * Every group with its owners and number of members: two batched reads more for each. One that is gone by then is
     * left out.
     */
    async *groupsWithRelations(): AsyncGenerator<GroupRelations[]> {
      for await (const page of groups()) {
        const [owners, counts] = await Promise.all([
          readOwners(
            transport,
            page.map(({ id }) => id),
            (id) => `/groups/${id}/owners`,
          ),
          // To see hidden members takes a permission of its own, without which the whole read would be refused.
          readMemberCounts(
            transport,
            page.filter(({ visibility }) => visibility !== 'HiddenMembership').map(({ id }) => id),
          ),
        ])
        yield page.flatMap((item) => {
          const owned = owners.get(item.id)
          return owned ? [{ ...item, owners: owned, memberCount: counts.get(item.id) ?? null }] : []
        })
      }
    },

    /** Everything inside a group, through nested groups too. */
    transitiveMembers: (groupId: string): AsyncGenerator<RelatedObject[]> =>
      readTransitiveMembers(transport, groupId),

    /** Everything inside each of these groups; those that are gone are left out. */
    async *roleMembers(groupIds: readonly string[]): AsyncGenerator<RoleMembers[]> {
      for (const groupId of new Set(groupIds)) {
        const members: RelatedObject[] = []
        try {
          for await (const page of readTransitiveMembers(transport, groupId)) members.push(...page)
        } catch (error) {
          if (isGone(error)) continue
          throw error
        }
        yield [{ groupId, members }]
      }
    },

    /** The sponsors of each of these users, a page of users at a time; those that are gone are left out. */
    async *sponsorsOf(userIds: readonly string[]): AsyncGenerator<Sponsors[]> {
      for (const ids of inPages(userIds)) {
        const sponsors = await readOwners(transport, ids, (id) => `/users/${id}/sponsors`)
        if (sponsors.size > 0) yield [...sponsors].map(([userId, sponsors]) => ({ userId, sponsors }))
      }
    },

    /** What the mailboxes of these users are for; users without one are left out. Needs `MailboxSettings.Read`. */
    async *mailboxPurposes(userIds: readonly string[]): AsyncGenerator<MailboxPurpose[]> {
      for (const ids of inPages(userIds)) {
        const reads = ids.map((id) => ({
          id,
          path: `/users/${encodeURIComponent(id)}/mailboxSettings/userPurpose`,
        }))
        const bodies = await readBatched(transport, 'v1.0', reads)
        const purposes = [...bodies].map(([userId, body]) => ({
          userId,
          purpose: parse(userPurpose, body, 'a part of a batch').value,
        }))
        if (purposes.length > 0) yield purposes
      }
    },
  }
}

export interface RoleMembers {
  readonly groupId: string
  readonly members: readonly RelatedObject[]
}

export interface Sponsors {
  readonly userId: string
  readonly sponsors: readonly RelatedObject[]
}

export interface MailboxPurpose {
  readonly userId: string
  readonly purpose: string
}

const userPurpose = z.object({ value: z.string() })

/** Users whose relations are held at once. */
const PAGE_OF_USERS = 500

function* inPages(ids: readonly string[]): Generator<string[]> {
  const distinct = [...new Set(ids)]
  for (let at = 0; at < distinct.length; at += PAGE_OF_USERS) yield distinct.slice(at, at + PAGE_OF_USERS)
}

async function* readTransitiveMembers(
  transport: Transport,
  groupId: string,
): AsyncGenerator<RelatedObject[]> {
  const path = `/v1.0/groups/${encodeURIComponent(groupId)}/transitiveMembers`
  const url = transport.link(path, { $select: 'id,displayName', $top: LARGEST_PAGE })
  for await (const page of pages(transport, directoryObject, url)) yield page.map(toRelatedObject)
}

/** Owners, sponsors and the like of many objects: object id → what the relation holds. */
export async function readOwners(
  transport: Transport,
  ids: readonly string[],
  pathOf: (id: string) => string,
): Promise<Map<string, RelatedObject[]>> {
  const related = await readRelated(
    transport,
    directoryObject,
    ids,
    (id) => `${pathOf(encodeURIComponent(id))}?$select=id,displayName`,
  )
  return new Map([...related].map(([id, objects]) => [id, objects.map(toRelatedObject)]))
}

const countedPage = z.object({ '@odata.count': z.int().nonnegative() })

/** A page of one with its total: `/$count` would answer plain text, which a batch encodes. */
async function readMemberCounts(transport: Transport, ids: readonly string[]): Promise<Map<string, number>> {
  const bodies = await readBatched(
    transport,
    'v1.0',
    ids.map((id) => ({
      id,
      path: `/groups/${encodeURIComponent(id)}/members?$count=true&$top=1&$select=id`,
      headers: { ConsistencyLevel: 'eventual' },
    })),
  )
  return new Map(
    [...bodies].map(([id, body]) => [id, parse(countedPage, body, 'a count in a batch')['@odata.count']]),
  )
}

/**
 * Sign-in activity needs a Premium licence, leave dates a permission of their own, and Graph refuses the whole request
 * for one field too many. So ask for most first and for less after a refusal, which comes before any user does.
 */
async function* readScannedUsers(transport: Transport): AsyncGenerator<ScannedUser[]> {
  for (const [n, schema] of scannedUserVariants.entries()) {
    const $top = 'signInActivity' in schema.shape ? LARGEST_PAGE_WITH_SIGN_INS : LARGEST_PAGE
    let begun = false
    try {
      const url = transport.link('/v1.0/users', { $select: selectOf(schema), $top })
      for await (const page of pages(transport, schema, url)) {
        begun = true
        yield page
      }
      return
    } catch (error) {
      if (begun || n === scannedUserVariants.length - 1 || !isForbidden(error)) throw error
    }
  }
}
