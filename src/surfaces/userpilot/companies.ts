import type { Input } from '../../contract/handler.ts'
import { environmentOf } from '../../domain/analytics/environments.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import { fromIdentifyCompany } from './views.ts'

export async function identifyCompany({ body, caller, db }: Input<'userpilot_identifyCompany'>) {
  await ingestion.identifyCompany(db, environmentOf(caller), fromIdentifyCompany(body, new Date()))
}
