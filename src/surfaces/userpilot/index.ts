import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as backgroundJobs from './background-jobs.ts'
import * as companies from './companies.ts'
import * as events from './events.ts'
import * as users from './users.ts'
import { dialect } from './dialect.ts'
import { inputs } from './views.ts'

/** The Userpilot surface: its dialect, and the handlers that its resources export. */
export const userpilot: Surface = {
  name: 'userpilot',
  dialect,
  inputs,
  handlers: handlersOf<'userpilot'>()({ ...backgroundJobs, ...companies, ...events, ...users }),
}
