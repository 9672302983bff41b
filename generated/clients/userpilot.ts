// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the Userpilot surface. `baseUrl` is the server's address, without a path. */
export function createUserpilotClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    identifyUser: client['/userpilot/v1/identify'].POST,
    identifyCompany: client['/userpilot/v1/companies/identify'].POST,
    trackEvent: client['/userpilot/v1/track'].POST,
    listUsers: client['/userpilot/v1/users'].GET,
    deleteUsers: client['/userpilot/v1/users'].DELETE,
    getUser: client['/userpilot/v1/users/{user_id}'].GET,
    deleteCompanies: client['/userpilot/v1/companies'].DELETE,
    getCompany: client['/userpilot/v1/companies/{company_id}'].GET,
    listEvents: client['/userpilot/v1/events'].GET,
    bulkIdentifyUsers: client['/userpilot/v1/users/bulk_identify'].POST,
    bulkIdentifyCompanies: client['/userpilot/v1/companies/bulk_identify'].POST,
    createImport: client['/userpilot/v1/imports'].POST,
    listBackgroundJobs: client['/userpilot/v1/background_jobs'].GET,
    getBackgroundJob: client['/userpilot/v1/background_jobs/{job_id}'].GET,
    listBackgroundJobErrors: client['/userpilot/v1/background_jobs/{job_id}/errors'].GET,
  }
}
