import * as z from 'zod'
import { invalidResponse, isForgotten } from '../errors.ts'
import { createPath } from '../paging.ts'
import type { Transport } from '../transport.ts'
import { group, user, type Group, type User } from '../wire/directory.ts'
import { selectOf } from '../wire/fields.ts'
import { parse, parseItems } from '../wire/json.ts'

interface Removal {
  readonly id: string
  /** `changed`: moved to the recycle bin; `deleted`: gone for good. */
  readonly reason: 'changed' | 'deleted'
}

/**
 * One page of a delta read.
 *
 * `scope: 'full'` lists everything there is: whatever the consumer holds and does not see is gone.
 * `scope: 'changes'` lists what changed since the link. Its items hold only the fields that Graph sent; a field that
 * is absent did not change (or, in an object the consumer has never seen, has no value).
 *
 * The last page has the `deltaLink` for the next time. When `begins` is true, pages of this call that came before are
 * void: it is true on the first page, and again when Graph had forgotten the link and the read started over.
 */
export type DeltaPage<T extends { id: string }> = {
  readonly begins: boolean
  readonly removed: readonly Removal[]
  readonly deltaLink: string | null
} & (
  | { readonly scope: 'full'; readonly items: readonly T[] }
  | { readonly scope: 'changes'; readonly items: readonly (Partial<T> & { id: string })[] }
)

/** Reads that go on from where the last one ended. */
export function changeReads(transport: Transport) {
  return {
    /**
     * Users since `deltaLink`, or all of them without one. Graph does not track sign-in activity and licence
     * assignment states (source: "user: delta").
     */
    userChanges: (deltaLink?: string): AsyncGenerator<DeltaPage<User>> =>
      readDelta<User>(transport, user, '/v1.0/users/delta', deltaLink),

    /**
     * A link for the changes from now on, without reading anything. Taken before a listing, it makes that listing the
     * first read: pages of 999 instead of a delta's smaller ones.
     */
    async userChangesFromNow(): Promise<string> {
      const url = transport.link('/v1.0/users/delta', { $select: selectOf(user), $deltatoken: 'latest' })
      const { body } = await transport.send({ method: 'GET', url, repeatable: true })
      const link = parse(deltaBody, body, 'GET /v1.0/users/delta')['@odata.deltaLink']
      if (link === undefined) throw invalidResponse('no delta link')
      return transport.followed(link)
    },

    /** Groups since `deltaLink`, or all of them without one; their members are not among them. */
    groupChanges: (deltaLink?: string): AsyncGenerator<DeltaPage<Group>> =>
      readDelta<Group>(transport, group, '/v1.0/groups/delta', deltaLink),
  }
}

const removal = z
  .object({
    id: z.string().min(1),
    '@removed': z.object({ reason: z.enum(['changed', 'deleted']) }),
  })
  .transform(({ id, '@removed': { reason } }) => ({ id, reason }))

const isRemoval = (entry: unknown) => typeof entry === 'object' && entry !== null && '@removed' in entry

const deltaBody = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

/** A server that forgets every link at once is broken, and starting over for ever does not mend it. */
const MOST_RESTARTS = 2

async function* readDelta<T extends { id: string }>(
  transport: Transport,
  item: z.ZodObject & z.ZodType<T>,
  path: string,
  deltaLink: string | undefined,
): AsyncGenerator<DeltaPage<T>> {
  const fresh = transport.link(path, { $select: selectOf(item) })
  let start = deltaLink === undefined ? fresh : transport.followed(deltaLink)
  for (let restarts = 0; ; restarts++) {
    try {
      yield* readFrom(transport, item, start, start !== fresh)
      return
    } catch (error) {
      if (!isForgotten(error) || restarts === MOST_RESTARTS) throw error
      start = fresh
    }
  }
}

async function* readFrom<T extends { id: string }>(
  transport: Transport,
  item: z.ZodObject & z.ZodType<T>,
  start: string,
  changesOnly: boolean,
): AsyncGenerator<DeltaPage<T>> {
  const path = createPath(transport, start)
  // A partial schema leaves absent fields absent: filled in with null, they would read as cleared.
  const schema = changesOnly ? item.partial() : item
  const what = `GET ${new URL(start).pathname}`
  let begins = true
  for (let url: string | null = start; url !== null; begins = false) {
    const { body } = await transport.send({ method: 'GET', url, repeatable: true })
    const page: z.output<typeof deltaBody> = parse(deltaBody, body, what)
    const next: string | undefined = page['@odata.nextLink']
    const end: string | undefined = page['@odata.deltaLink']
    if ((next === undefined) === (end === undefined)) {
      throw invalidResponse(`${what}: neither a next link nor a delta link, or both`)
    }
    const { pathname } = new URL(url)
    const each = <S extends z.ZodType>(schema: S, entries: unknown[]) =>
      parseItems(transport.options, schema, entries, pathname)
    const removed = each(removal, page.value.filter(isRemoval))
    const items = each(
      schema,
      page.value.filter((entry) => !isRemoval(entry)),
    ) as T[]
    yield {
      begins,
      removed,
      deltaLink: end === undefined ? null : transport.followed(end),
      scope: changesOnly ? 'changes' : 'full',
      items,
    }
    url = next === undefined ? null : path.step(next)
  }
}
