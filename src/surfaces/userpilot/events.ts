import type { Input } from '../../contract/handler.ts'
import { environmentOf } from '../../domain/analytics/environments.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import { fromTrackEvent } from './views.ts'

export async function trackEvent({ body, caller, db }: Input<'userpilot_trackEvent'>) {
  await ingestion.trackEvent(db, environmentOf(caller), fromTrackEvent(body, new Date()))
}
