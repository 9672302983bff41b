import express from 'express'
import { createContract } from '../../../src/contract/contract.ts'
import type { Input } from '../../../src/contract/handler.ts'
import { appendEvents, toEventRow } from '../../../src/domain/analytics/events.ts'
import { listen } from '../../../src/server.ts'
import { userpilot } from '../../../src/surfaces/userpilot/index.ts'
import { fromTrackEvent } from '../../../src/surfaces/userpilot/views.ts'
import { runServer } from './process.ts'

type Track = (input: Input<'userpilot_trackEvent'>) => Promise<void>

/** The ways to answer `track` that are compared; all else is the same. */
export const handlers = {
  grouped: userpilot.handlers['trackEvent'] as Track,
  /** One statement and one commit for each request. */
  single: async ({ body, caller, db }) =>
    appendEvents(db, caller.environmentId, [toEventRow(fromTrackEvent(body, new Date()))]),
  /** Nothing is stored: what the server costs besides. */
  nothing: async () => {},
} satisfies Record<string, Track>

/** Serves the Userpilot surface with one of the handlers above. */
export function serveTrack(handler: Track): void {
  runServer(async (services) => {
    const surface = { ...userpilot, handlers: { ...userpilot.handlers, trackEvent: handler } }
    const app = express()
    app.disable('x-powered-by')
    app.use(createContract([surface], services))
    const server = await listen(0, '127.0.0.1')
    server.serve(app)
    return server.port
  })
}
