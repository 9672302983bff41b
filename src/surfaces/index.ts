import type { Surface } from '../contract/serving.ts'
import type { EventRegistry } from '../domain/webhooks/surface-events.ts'
import { identityops } from './identityops/index.ts'
import { iperawifi } from './iperawifi/index.ts'
import { opspilot365 } from './opspilot365/index.ts'
import { orgstack } from './orgstack/index.ts'
import { userpilot } from './userpilot/index.ts'

/** Every surface that is served: all that is to be known of one follows from its place here. */
export const surfaces: readonly Surface[] = [opspilot365, orgstack, userpilot, iperawifi, identityops]

/** What the surfaces that have webhooks make of events. */
export const surfaceEvents: EventRegistry = Object.fromEntries(
  surfaces.flatMap(({ name, events }) => (events === undefined ? [] : [[name, events]])),
)
