import { sql } from 'kysely'
import * as z from 'zod'
import type { Scoped } from '../../database/database.ts'
import { isActive } from '../organizations/memberships.ts'

/** What people can be told about. */
export const categories = [
  'SCAN',
  'LICENSE',
  'AUTH',
  'ALERT',
  'LIFECYCLE',
  'CONFIG',
  'DEVELOPER',
  'TEAM',
  'BILLING',
] as const
export type NotificationCategory = (typeof categories)[number]

const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const
const weekday = z.enum(weekdays)
/** `HH:MM`. */
const time = z.string()

const preferences = z.object({
  /** Of the IANA: all times are by its clocks. */
  timeZone: z.string(),
  quietHours: z.object({
    enabled: z.boolean(),
    from: time,
    /** Of the next day, where it is not after `from`. */
    to: time,
    /** Those on which they begin. */
    days: z.array(weekday),
  }),
  digest: z.object({
    frequency: z.enum(['NONE', 'DAILY', 'WEEKLY']),
    time,
    /** Of a weekly one. */
    dayOfWeek: weekday,
  }),
  criticalIgnoresQuietHours: z.boolean(),
  categories: z.record(
    z.enum(categories),
    z.object({ email: z.boolean(), inApp: z.boolean(), chat: z.boolean() }),
  ),
})

/** How somebody wants to be told of things. */
export type Preferences = z.infer<typeof preferences>

/** Any part of them. */
export type PreferencesPart = {
  [Name in keyof Preferences]?: Preferences[Name] extends readonly unknown[] | string | boolean
    ? Preferences[Name]
    : { [Part in keyof Preferences[Name]]?: PartOf<Preferences[Name][Part]> | undefined } | undefined
}
type PartOf<T> = T extends readonly unknown[] | string | boolean
  ? T
  : { [Name in keyof T]?: T[Name] | undefined }

/** Of an organization that has said nothing. */
export const standardPreferences: Preferences = {
  timeZone: 'UTC',
  quietHours: { enabled: false, from: '22:00', to: '07:00', days: [...weekdays] },
  digest: { frequency: 'NONE', time: '08:00', dayOfWeek: 'MON' },
  criticalIgnoresQuietHours: true,
  categories: Object.fromEntries(
    categories.map((category) => [category, { email: true, inApp: true, chat: true }]),
  ) as Preferences['categories'],
}

const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts a part into the place of what was there; lists are replaced as a whole. */
function merge<T>(whole: T, part: unknown): T {
  if (!isPart(whole) || !isPart(part)) return (part ?? whole) as T
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, merge(value, part[name])]),
  ) as T
}

/** @param part what is in it beyond preferences is passed over */
export const mergePreferences = (whole: Preferences, part: unknown): Preferences => merge(whole, part)

/** What is stored, which may be older than a category. */
const parse = (stored: unknown): Preferences =>
  preferences.parse(mergePreferences(standardPreferences, stored ?? {}))

export interface MemberPreferences {
  userId: string
  email: string
  preferences: Preferences
  /** Null of who has chosen nothing. */
  updatedAt: Date | null
}

/** Those of people who are active members of the organization in scope; others are left out. */
export async function readPreferences(db: Scoped, userIds: readonly string[]): Promise<MemberPreferences[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .leftJoin('notification_preferences as own', (join) =>
      join
        .onRef('own.organization_id', '=', 'memberships.organization_id')
        .onRef('own.user_id', '=', 'memberships.user_id'),
    )
    .leftJoin('notification_defaults as given', 'given.organization_id', 'memberships.organization_id')
    .select(['memberships.user_id', 'users.email', 'own.updated_at'])
    .select(sql<unknown>`coalesce(own.settings, given.settings)`.as('settings'))
    .where('memberships.organization_id', '=', sql<string>`current_organization()`)
    .where('memberships.user_id', '=', sql<string>`any(${userIds}::uuid[])`)
    .where(isActive)
    .execute()
  return rows.map((row) => ({
    userId: row.user_id,
    email: row.email,
    preferences: parse(row.settings),
    updatedAt: row.updated_at,
  }))
}

/** What new members of the organization in scope begin with. */
export async function readDefaults(
  db: Scoped,
): Promise<Pick<MemberPreferences, 'preferences' | 'updatedAt'>> {
  const row = await db
    .selectFrom('notification_defaults')
    .select(['settings', 'updated_at'])
    .where('organization_id', '=', sql<string>`current_organization()`)
    .executeTakeFirst()
  return { preferences: parse(row?.settings), updatedAt: row?.updated_at ?? null }
}
