import { resolveOptions, type GraphOptions } from './options.ts'
import { applicationReads } from './read/applications.ts'
import { changeReads } from './read/changes.ts'
import { deviceReads } from './read/devices.ts'
import { directoryReads } from './read/directory.ts'
import { governanceReads } from './read/governance.ts'
import { createTransport } from './transport.ts'
import { userWrites } from './write.ts'

/**
 * A connection to one Microsoft Entra directory. Nothing is sent before the first call. Listings are async generators
 * of pages (arrays); stopping early stops the requests. Every method throws `GraphError`, or the signal's reason once
 * it is aborted.
 */
export function createGraph(options: GraphOptions) {
  const transport = createTransport(resolveOptions(options))
  return {
    ...directoryReads(transport),
    ...changeReads(transport),
    ...deviceReads(transport),
    ...applicationReads(transport),
    ...governanceReads(transport),
    ...userWrites(transport),
  }
}

export type Graph = ReturnType<typeof createGraph>
