import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import {
  bulkIdentifyCompanies,
  bulkIdentifyUsers,
  createImport,
  getBackgroundJob,
  listBackgroundJobErrors,
  listBackgroundJobs,
} from './background-jobs.ts'
import { deleteCompanies, getCompany, identifyCompany } from './companies.ts'
import { dialect } from './dialect.ts'
import { listEvents, trackEvent } from './events.ts'
import { deleteUsers, getUser, identifyUser, listUsers } from './users.ts'

/** The Userpilot surface: its dialect and a handler for each of its operations. */
export const userpilot: Surface = {
  name: 'userpilot',
  dialect,
  handlers: {
    userpilot_identifyUser: identifyUser,
    userpilot_listUsers: listUsers,
    userpilot_getUser: getUser,
    userpilot_deleteUsers: deleteUsers,
    userpilot_identifyCompany: identifyCompany,
    userpilot_getCompany: getCompany,
    userpilot_deleteCompanies: deleteCompanies,
    userpilot_trackEvent: trackEvent,
    userpilot_bulkIdentifyUsers: bulkIdentifyUsers,
    userpilot_bulkIdentifyCompanies: bulkIdentifyCompanies,
    userpilot_createImport: createImport,
    userpilot_listBackgroundJobs: listBackgroundJobs,
    userpilot_getBackgroundJob: getBackgroundJob,
    userpilot_listBackgroundJobErrors: listBackgroundJobErrors,
    userpilot_listEvents: listEvents,
  } satisfies Handlers<'userpilot'>,
}
