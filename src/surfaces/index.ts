import type { EventRegistry } from '../domain/webhooks/surface-events.ts'
import { iperawifi } from './iperawifi/index.ts'
import { events as opspilot365Events } from './opspilot365/events.ts'
import { opspilot365 } from './opspilot365/index.ts'
import { orgstack } from './orgstack/index.ts'
import { userpilot } from './userpilot/index.ts'

/** Every surface that is served. */
export const surfaces = [opspilot365, orgstack, userpilot, iperawifi] as const

/** What the surfaces that have webhooks make of events. */
export const surfaceEvents: EventRegistry = { opspilot365: opspilot365Events }
