import type { SurfaceName } from '../../../generated/operations.ts'
import { iperawifi } from './iperawifi.ts'
import { opspilot365 } from './opspilot365.ts'
import { orgstack } from './orgstack.ts'
import type { Trial } from './trial.ts'
import { userpilot } from './userpilot.ts'

/** A surface without a trial does not compile: the tests over every operation would pass it by. */
export const trials: Record<SurfaceName, Trial> = { opspilot365, orgstack, userpilot, iperawifi }
