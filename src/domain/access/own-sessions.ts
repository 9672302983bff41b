import { sql } from 'kysely'
import { type Page, type PageRequest, readPage } from '../../database/pagination.ts'
import type { Scoped } from '../../database/database.ts'
import { idleTime } from './browser-sessions.ts'
import type { PersonCaller } from './caller.ts'
import { hasSamePasswordSince } from './members.ts'

/** A browser session of a person, as they are shown it. */
export interface ListedSession {
  id: string
  organization_id: string
  organization: string
  created_at: Date
  /** Some seconds late: servers write it down from time to time. */
  last_seen_at: Date
  expires_at: Date
  user_agent: string | null
}

/** The browser sessions that go on of the person in sight, in all organizations, the last used first. */
export function listBrowserSessions(
  db: Scoped,
  { userId }: Pick<PersonCaller, 'userId'>,
  page: PageRequest,
): Promise<Page<ListedSession>> {
  const now = Date.now()
  const rows = db
    .selectFrom('browser_sessions')
    .innerJoin('users', 'users.id', 'browser_sessions.user_id')
    .innerJoin('organizations', 'organizations.id', 'browser_sessions.organization_id')
    .select(['browser_sessions.id', 'browser_sessions.organization_id', 'organizations.name as organization'])
    .select(['browser_sessions.created_at', 'browser_sessions.last_seen_at', 'browser_sessions.expires_at'])
    .select('browser_sessions.user_agent')
    .where('browser_sessions.user_id', '=', userId)
    .where('browser_sessions.revoked_at', 'is', null)
    .where('browser_sessions.expires_at', '>', new Date(now))
    .where('browser_sessions.last_seen_at', '>', new Date(now - idleTime))
    .where(hasSamePasswordSince(sql.ref('browser_sessions.created_at')))
  return readPage(
    db,
    rows,
    [
      { column: 'last_seen_at', order: 'desc' },
      { column: 'id', order: 'asc' },
    ],
    page,
  )
}
