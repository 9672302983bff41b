import type { Input } from '../../contract/handler.ts'
import { environmentOf } from '../../domain/analytics/environments.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import { fromIdentifyUser } from './views.ts'

export async function identifyUser({ body, caller, db }: Input<'userpilot_identifyUser'>) {
  await ingestion.identifyUser(db, environmentOf(caller), fromIdentifyUser(body, new Date()))
}
