import { iperawifi } from './iperawifi/index.ts'
import { opspilot365 } from './opspilot365/index.ts'
import { orgstack } from './orgstack/index.ts'
import { userpilot } from './userpilot/index.ts'

/** Every surface that is served. */
export const surfaces = [opspilot365, orgstack, userpilot, iperawifi] as const
