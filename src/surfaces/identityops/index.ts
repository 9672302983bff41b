import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as alerts from './alerts.ts'
import * as apps from './apps.ts'
import * as auth from './auth.ts'
import * as chat from './chat.ts'
import * as devices from './devices.ts'
import * as findings from './findings.ts'
import * as groups from './groups.ts'
import * as keys from './keys.ts'
import * as licenses from './licenses.ts'
import * as notifications from './notifications.ts'
import * as report from './report.ts'
import * as scans from './scans.ts'
import * as settings from './settings.ts'
import * as team from './team.ts'
import * as webhooks from './webhooks.ts'
import { dialect, keyFormat } from './dialect.ts'
import { events } from './events.ts'

/** The IdentityOps surface: its dialect, and the handlers that its resources export. */
export const identityops: Surface = {
  name: 'identityops',
  dialect,
  keyFormat,
  events,
  handlers: handlersOf<'identityops'>()({
    ...alerts,
    ...apps,
    ...auth,
    ...chat,
    ...devices,
    ...findings,
    ...groups,
    ...keys,
    ...licenses,
    ...notifications,
    ...report,
    ...scans,
    ...settings,
    ...team,
    ...webhooks,
  }),
}
