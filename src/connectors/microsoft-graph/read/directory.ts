import * as z from 'zod'
import { readBatched, readRelated } from '../batch.ts'
import { invalidResponse, isForbidden } from '../errors.ts'
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
  /** Direct members. */
  readonly memberCount: number
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

    /** Every group with its owners and number of members: two batched reads more for each. */
    async *groupsWithRelations(): AsyncGenerator<GroupRelations[]> {
      for await (const page of groups()) {
        const ids = page.map(({ id }) => id)
        const [owners, counts] = await Promise.all([
          readOwners(transport, ids, (id) => `/groups/${id}/owners`),
          readMemberCounts(transport, ids),
        ])
        yield page.map((item) => ({
          ...item,
          owners: owners.get(item.id) ?? [],
          memberCount: counts.get(item.id) ?? 0,
        }))
      }
    },

    /** Everything inside a group, through nested groups too. */
    async *transitiveMembers(groupId: string): AsyncGenerator<RelatedObject[]> {
      const path = `/v1.0/groups/${encodeURIComponent(groupId)}/transitiveMembers`
      const url = transport.link(path, { $select: 'id,displayName', $top: LARGEST_PAGE })
      for await (const page of pages(transport, directoryObject, url)) yield page.map(toRelatedObject)
    },
  }
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
