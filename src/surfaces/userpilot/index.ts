import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import { identifyCompany } from './companies.ts'
import { dialect } from './dialect.ts'
import { trackEvent } from './events.ts'
import { identifyUser } from './users.ts'

/** The Userpilot surface: its dialect and a handler for each of its operations. */
export const userpilot: Surface = {
  name: 'userpilot',
  dialect,
  handlers: {
    userpilot_identifyUser: identifyUser,
    userpilot_identifyCompany: identifyCompany,
    userpilot_trackEvent: trackEvent,
  } satisfies Handlers<'userpilot'>,
}
