import { afterAll } from '@jest/globals'
import {
  createGraph,
  createGraphReader,
  GraphError,
  type GraphFault,
  type GraphOptions,
} from '../../../src/connectors/microsoft-graph/index.ts'
import {
  startGraphSimulator,
  type DirectorySpec,
  type GraphSimulator,
  type SimulatorOptions,
} from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import type { ScanReader } from '../../../src/domain/scans/reader.ts'

export const contoso: DirectorySpec = {
  entraTenantId: '3b1f8a52-6f0e-4c4e-9f39-0c2d6a7e4a11',
  domain: 'contoso.example',
  displayName: 'Contoso',
  users: 250,
  seed: 42,
}

const running = new Set<GraphSimulator>()

afterAll(async () => {
  await Promise.all([...running].map((simulator) => simulator.close()))
})

/** A simulator that ends with the test file. */
export async function simulate(
  directory: Partial<DirectorySpec> = {},
  options: Partial<SimulatorOptions> = {},
): Promise<GraphSimulator> {
  const simulator = await startGraphSimulator({ directories: [{ ...contoso, ...directory }], ...options })
  running.add(simulator)
  return simulator
}

/** A connection to the first directory of `simulator`, as fast to give up as tests need. */
export function connect(simulator: GraphSimulator, options: Partial<GraphOptions> = {}) {
  const { loginUrl, graphUrl } = simulator
  return createGraph({ loginUrl, graphUrl, ...simulator.connections[0]!, totalTimeoutMs: 10_000, ...options })
}

/** A connection for a scan, likewise. */
export function connectReader(
  simulator: Pick<GraphSimulator, 'loginUrl' | 'graphUrl' | 'connections'>,
  options: Partial<GraphOptions> = {},
): ScanReader {
  const { loginUrl, graphUrl } = simulator
  const given = { loginUrl, graphUrl, ...simulator.connections[0]!, totalTimeoutMs: 10_000, ...options }
  return createGraphReader(given)
}

/** Everything that a listing yields. */
export async function gather<T>(listing: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = []
  for await (const page of listing) items.push(...page)
  return items
}

/** The error that `attempt` ends with; fails when it succeeds. */
export async function errorOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => {
      throw new Error('it succeeded')
    },
    (error: unknown) => error,
  )
}

/** The fault that `attempt` ends with. */
export async function faultOf(attempt: Promise<unknown>): Promise<GraphFault> {
  const error = await errorOf(attempt)
  if (error instanceof GraphError) return error.fault
  throw error
}

/** Milliseconds that `attempt` takes. */
export async function elapsed(attempt: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await attempt()
  return performance.now() - from
}
