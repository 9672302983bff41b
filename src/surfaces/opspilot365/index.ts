import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as connections from './connections.ts'
import * as licenses from './licenses.ts'
import * as syncs from './syncs.ts'
import * as tenants from './tenants.ts'
import * as users from './users.ts'
import * as webhooks from './webhooks.ts'
import { dialect, keyFormat } from './dialect.ts'
import { events } from './events.ts'

/** The OpsPilot365 surface: its dialect, its events, and the handlers that its resources export. */
export const opspilot365: Surface = {
  name: 'opspilot365',
  dialect,
  keyFormat,
  events,
  handlers: handlersOf<'opspilot365'>()({
    ...connections,
    ...licenses,
    ...syncs,
    ...tenants,
    ...users,
    ...webhooks,
  }),
}
