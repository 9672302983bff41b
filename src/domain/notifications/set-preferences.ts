import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import type { KeyCaller, PersonCaller } from '../access/caller.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, type InputFault, notFound } from '../errors.ts'
import { isTimeZone } from '../time-zones.ts'
import { rearrangeHeld } from './held.ts'
import {
  type MemberPreferences,
  mergePreferences,
  type Preferences,
  type PreferencesPart,
  readDefaults,
  readPreferences,
} from './preferences.ts'

/** Whose preferences they are. */
type Asking =
  Pick<KeyCaller, 'kind' | 'organizationId'> | Pick<PersonCaller, 'kind' | 'organizationId' | 'userId'>
type Told = Pick<MemberPreferences, 'preferences' | 'updatedAt'>

const here = sql<string>`current_organization()`

/** Those of a person; of a key, what new members of its organization begin with. */
export async function getPreferences(db: Scoped, caller: Asking): Promise<Told> {
  if (caller.kind === 'key') return readDefaults(db)
  const [own] = await readPreferences(db, [caller.userId])
  // Who has just been taken out of the organization.
  if (own === undefined) throw notFound('member')
  return own
}

/**
 * Sets them; what is not given stays. What is held for a person is sent by the new ones.
 * @throws RequestError `invalid_request` for a time zone that there is not, for quiet hours without end, and for
 * switching off what is always sent
 */
export function setPreferences(
  db: Scoped,
  caller: Asking,
  given: PreferencesPart,
  now = new Date(Date.now()),
): Promise<Told> {
  return inTransaction(db, async (db) => {
    const before = await (caller.kind === 'key' ? lockDefaults(db) : lockOwn(db, caller))
    const preferences = mergePreferences(before, given)
    refuseUnfit(preferences, given)
    const settings = JSON.stringify(preferences)
    const updated = { settings, updated_at: sql<Date>`clock_timestamp()` }
    if (caller.kind === 'key') {
      await keepForMembers(db, before)
      await db.updateTable('notification_defaults').set(updated).where('organization_id', '=', here).execute()
    } else {
      await db
        .updateTable('notification_preferences')
        .set(updated)
        .where('organization_id', '=', here)
        .where('user_id', '=', caller.userId)
        .execute()
      await rearrangeHeld(db, caller, preferences, now)
    }
    await recordChange(db, {
      action: 'notification_preferences.updated',
      targetId: caller.kind === 'key' ? caller.organizationId : caller.userId,
      details: { changed: Object.keys(given) },
    })
    return getPreferences(db, caller)
  })
}

/** Makes the row where there is none, so that two who set a part of it at once wait for each other. */
async function lockOwn(db: Scoped, { userId }: Pick<PersonCaller, 'userId'>): Promise<Preferences> {
  const [own] = await readPreferences(db, [userId])
  if (own === undefined) throw notFound('member')
  await db
    .insertInto('notification_preferences')
    .values({ user_id: userId, settings: JSON.stringify(own.preferences) })
    .onConflict((conflict) => conflict.columns(['organization_id', 'user_id']).doNothing())
    .execute()
  const row = await db
    .selectFrom('notification_preferences')
    .select('settings')
    .where('organization_id', '=', here)
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return mergePreferences(own.preferences, row.settings)
}

async function lockDefaults(db: Scoped): Promise<Preferences> {
  const { preferences } = await readDefaults(db)
  await db
    .insertInto('notification_defaults')
    .values({ settings: JSON.stringify(preferences) })
    .onConflict((conflict) => conflict.column('organization_id').doNothing())
    .execute()
  const row = await db
    .selectFrom('notification_defaults')
    .select('settings')
    .where('organization_id', '=', here)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return mergePreferences(preferences, row.settings)
}

/** Who is a member and has said nothing goes on as until now: new defaults are for new members. */
async function keepForMembers(db: Scoped, before: Preferences): Promise<void> {
  await db
    .insertInto('notification_preferences')
    .columns(['user_id', 'settings'])
    .expression((members) =>
      members
        .selectFrom('memberships')
        .select(['user_id', sql<string>`${JSON.stringify(before)}::jsonb`.as('settings')])
        .where('organization_id', '=', here),
    )
    .onConflict((conflict) => conflict.columns(['organization_id', 'user_id']).doNothing())
    .execute()
}

function refuseUnfit({ timeZone, quietHours }: Preferences, given: PreferencesPart): void {
  const faults: InputFault[] = []
  if (!isTimeZone(timeZone)) faults.push({ input: 'timeZone', message: 'is no time zone of the IANA' })
  if (quietHours.from === quietHours.to) {
    const side = given.quietHours?.to === undefined ? 'from' : 'to'
    const message = `must not be the same as ${side === 'to' ? 'from' : 'to'}`
    faults.push({ input: `quietHours.${side}`, message })
  }
  if (given.categories?.AUTH?.email === false) {
    const message = 'must be true: mail about signing in is always sent'
    faults.push({ input: 'categories.AUTH.email', message })
  }
  if (faults.length > 0) throw new InputError('invalid_request', 'These preferences cannot be kept.', faults)
}
