import type { Input } from '../../contract/handler.ts'
import { scheduleDeletion } from '../../domain/analytics/deletions.ts'
import { environmentRefOf } from '../../domain/analytics/environments.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import * as reading from '../../domain/analytics/reading.ts'
import { fromIdentifyCompany, toCompany, toDeletion } from './views.ts'

export async function identifyCompany({ body, caller, db }: Input<'userpilot_identifyCompany'>) {
  await ingestion.identifyCompany(db, caller.environmentId, fromIdentifyCompany(body, new Date()))
}

export async function getCompany({ params, caller, db }: Input<'userpilot_getCompany'>) {
  return toCompany(await reading.getCompany(db, caller.environmentId, params.company_id))
}

export async function deleteCompanies({ body, caller, db }: Input<'userpilot_deleteCompanies'>) {
  const count = await scheduleDeletion(db, environmentRefOf(caller), 'company', body.companies.map(String))
  return toDeletion(count, ['company', 'companies'])
}
