import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as callers from './callers.ts'
import * as pages from './pages.ts'
import * as reports from './reports.ts'
import * as subscriptions from './subscriptions.ts'
import * as tenants from './tenants.ts'
import { dialect, keyFormat } from './dialect.ts'
import { events } from './events.ts'

/** The sixth surface: its dialect, its events, and the handlers that its resources export. */
export const sixth: Surface = {
  name: 'sixth',
  dialect,
  keyFormat,
  events,
  handlers: handlersOf<'sixth'>()({ ...callers, ...pages, ...reports, ...subscriptions, ...tenants }),
}
