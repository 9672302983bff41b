import type { Input } from '../../contract/handler.ts'
import * as ingestion from '../../domain/analytics/ingestion.ts'
import * as reading from '../../domain/analytics/reading.ts'
import { fromEventQuery, fromTrackEvent, toEvent, toPage } from './views.ts'

export async function trackEvent({ body, caller, db }: Input<'userpilot_trackEvent'>) {
  await ingestion.trackEvent(db, caller.environmentId, fromTrackEvent(body, new Date()))
}

export async function listEvents({ query, page, caller, db }: Input<'userpilot_listEvents'>) {
  const found = await reading.listEvents(db, caller.environmentId, fromEventQuery(query), page.limit)
  return toPage(found, page.limit, toEvent)
}
