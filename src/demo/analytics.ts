import type { Scoped } from '../database/database.ts'
import { createApiKey } from '../domain/access/api-keys.ts'
import { findOrCreateEnvironment } from '../domain/analytics/environments.ts'
import { appendEvents, ensureEventPartitions, toEventRow } from '../domain/analytics/events.ts'
import { applyCompanies, applyProfiles } from '../domain/analytics/profiles.ts'
import { keyFormats } from '../surfaces/userpilot/dialect.ts'
import { person } from './people.ts'

const userCount = 12
const eventNames = ['signed_in', 'report_opened', 'order_placed']

/** A key to the organization's production environment, which gets some users and events when it has none. */
export async function makeUserpilotKey(db: Scoped, domain: string): Promise<{ apiKey: string }> {
  const environment = await findOrCreateEnvironment(db, { name: 'production', region: 'us' })
  const empty =
    (await db
      .selectFrom('profiles')
      .select('user_id')
      .where('environment_id', '=', environment.id)
      .limit(1)
      .executeTakeFirst()) === undefined
  if (empty) await fill(db, environment.id, domain)
  const { key } = await createApiKey(db, keyFormats[environment.region], {
    name: 'Demo',
    level: 'admin',
    sandbox: false,
    environmentId: environment.id,
  })
  return { apiKey: key }
}

async function fill(db: Scoped, environmentId: string, domain: string): Promise<void> {
  const now = Date.now()
  const companyId = domain.split('.')[0] ?? domain
  const users = Array.from({ length: userCount }, (_, index) => {
    const { display_name, user_principal_name, job_title } = person(index, domain)
    const properties = { name: display_name, email: user_principal_name, job_title }
    return {
      userId: `user_${201 + index}`,
      companyId,
      properties,
      at: new Date(now - (userCount - index) * 3_600_000),
    }
  })
  const events = users.flatMap(({ userId, at }, user) =>
    eventNames.map((name, index) => ({
      userId,
      name,
      properties: { step: index + 1, plan: user % 2 === 0 ? 'team' : 'free' },
      at: new Date(at.getTime() + index * 60_000),
    })),
  )
  await applyCompanies(
    db,
    environmentId,
    [{ companyId, properties: { name: domain }, at: new Date(now) }],
    'merge',
  )
  await applyProfiles(db, environmentId, users, 'merge')
  await ensureEventPartitions(
    db,
    events.map(({ at }) => at),
  )
  await appendEvents(db, environmentId, events.map(toEventRow))
}
