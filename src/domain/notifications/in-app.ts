import { type SqlBool, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { PersonCaller } from '../access/caller.ts'
import type { NotificationCategory } from './preferences.ts'

/** Something that somebody was told. */
export interface Notification {
  id: string
  category: string
  critical: boolean
  subject: string | null
  text: string | null
  path: string | null
  created_at: Date
  read_at: Date | null
}

export interface NotificationFilter {
  unread?: boolean | undefined
  category?: NotificationCategory | undefined
}

type Reader = Pick<PersonCaller, 'userId'>

const ownOf = (db: Scoped, { userId }: Reader) =>
  db
    .selectFrom('notifications')
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('user_id', '=', userId)
    .where(sql<SqlBool>`in_app`)

/** What a person was told in the organization in scope, the newest first, and how many of all they have not read. */
export async function listNotifications(
  db: Scoped,
  reader: Reader,
  { unread, category }: NotificationFilter,
  page: PageRequest,
): Promise<Page<Notification> & { unread: number }> {
  const rows = ownOf(db, reader)
    .select(['id', 'category', 'critical', 'subject', 'text', 'path', 'created_at', 'read_at'])
    .$if(unread !== undefined, (query) => query.where('read_at', unread === true ? 'is' : 'is not', null))
    .$if(category !== undefined, (query) => query.where('category', '=', category ?? ''))
  const found = await readPage(
    db,
    rows,
    [
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ],
    page,
  )
  return { ...found, unread: await countUnread(db, reader) }
}

async function countUnread(db: Scoped, reader: Reader): Promise<number> {
  const { count } = await ownOf(db, reader)
    .select(sql<number>`count(*)::int`.as('count'))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** @param ids null for all */
export async function markRead(
  db: Scoped,
  reader: Reader,
  ids: readonly string[] | null,
): Promise<{ marked: number; unread: number }> {
  const { numUpdatedRows } = await db
    .updateTable('notifications')
    .set({ read_at: sql`clock_timestamp()` })
    .where('organization_id', '=', sql<string>`current_organization()`)
    .where('user_id', '=', reader.userId)
    .where(sql<SqlBool>`in_app and read_at is null`)
    .$if(ids !== null, (query) => query.where('id', '=', sql<string>`any(${ids}::uuid[])`))
    .executeTakeFirst()
  return { marked: Number(numUpdatedRows), unread: await countUnread(db, reader) }
}
