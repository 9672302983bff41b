import { type SurfaceName, surfaces } from '../../../generated/operations.ts'
import type { Trial } from './trial.ts'

const found: [surface: string, trial: Trial][] = []
// One after the other: jest cannot link modules that share some at the same time.
for (const surface of Object.keys(surfaces)) {
  const { trial } = (await import(`../../surfaces/${surface}/trial.ts`)) as { trial: Trial }
  found.push([surface, trial])
}

/** Of each surface; one without a trial fails the tests over every operation, which would pass it by. */
export const trials = Object.fromEntries(found) as Readonly<Record<SurfaceName, Trial>>
