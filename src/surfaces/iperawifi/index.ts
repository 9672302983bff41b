import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as locations from './locations.ts'
import * as tenants from './tenants.ts'
import * as users from './users.ts'
import { dialect, keyFormat } from './dialect.ts'
import { inputs } from './views.ts'

/** The Ipera WiFi surface: its dialect, and the handlers that its resources export. */
export const iperawifi: Surface = {
  name: 'iperawifi',
  dialect,
  keyFormat,
  inputs,
  handlers: handlersOf<'iperawifi'>()({ ...locations, ...tenants, ...users }),
}
