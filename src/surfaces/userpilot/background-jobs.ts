import type { Input } from '../../contract/handler.ts'
import * as jobs from '../../domain/bulk/jobs.ts'
import { acceptFile } from '../../domain/bulk/uploads.ts'
import { fromJobId, toBackgroundJob, toBulkJob, toFile, toImportJob } from './views.ts'

/** Jobs in a list. */
const listLength = 100

export async function bulkIdentifyUsers({ body, caller, db }: Input<'userpilot_bulkIdentifyUsers'>) {
  const file = 'users' in body ? toFile('users.ndjson', body.users) : body.file
  return toBulkJob(await acceptFile(db, caller, 'users_bulk_identify', file))
}

export async function bulkIdentifyCompanies({ body, caller, db }: Input<'userpilot_bulkIdentifyCompanies'>) {
  const file = 'companies' in body ? toFile('companies.ndjson', body.companies) : body.file
  return toBulkJob(await acceptFile(db, caller, 'companies_bulk_identify', file))
}

export async function createImport({ body, caller, db }: Input<'userpilot_createImport'>) {
  return toImportJob(await acceptFile(db, caller, 'import', body.file))
}

export async function listBackgroundJobs({ caller, db }: Input<'userpilot_listBackgroundJobs'>) {
  return (await jobs.listJobs(db, caller.environmentId, listLength)).map(toBackgroundJob)
}

export async function getBackgroundJob({ params, caller, db }: Input<'userpilot_getBackgroundJob'>) {
  return toBackgroundJob(await jobs.getJob(db, fromJobId(params.job_id, caller)))
}

export async function listBackgroundJobErrors(input: Input<'userpilot_listBackgroundJobErrors'>) {
  const { params, query, caller, db } = input
  return jobs.listRowErrors(db, fromJobId(params.job_id, caller), query)
}
