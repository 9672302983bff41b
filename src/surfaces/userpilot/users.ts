import type { Input } from '../../contract/handler.ts'
import { scheduleDeletion } from '../../domain/analytics/deletions.ts'
import { environmentRefOf } from '../../domain/analytics/environments.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import { getProfile, listProfiles } from '../../domain/analytics/reading.ts'
import { fromIdentifyUser, toDeletion, toPage, toUser } from './views.ts'

export async function identifyUser({ body, caller, db }: Input<'userpilot_identifyUser'>) {
  await ingestion.identifyUser(db, caller.environmentId, fromIdentifyUser(body, new Date()))
}

export async function listUsers({ query, page, caller, db }: Input<'userpilot_listUsers'>) {
  const filter = { companyId: query.company_id, after: query.after_cursor }
  return toPage(await listProfiles(db, caller.environmentId, filter, page.limit), page.limit, toUser)
}

export async function getUser({ params, caller, db }: Input<'userpilot_getUser'>) {
  return toUser(await getProfile(db, caller.environmentId, params.user_id))
}

export async function deleteUsers({ body, caller, db }: Input<'userpilot_deleteUsers'>) {
  return toDeletion(await scheduleDeletion(db, environmentRefOf(caller), 'user', body.users), [
    'user',
    'users',
  ])
}
