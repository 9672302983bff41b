import { beforeAll } from '@jest/globals'
import {
  type DirectorySpec,
  type GraphSimulator,
  type SimulatorOptions,
  startGraphSimulator,
} from '../../src/connectors/microsoft-graph/simulator/index.ts'
import type { TestServer } from './server.ts'

export interface Setting extends Omit<SimulatorOptions, 'directories'> {
  /** How many directories. */
  directories?: number
  /** How many users each has, by its position. */
  users?: (index: number) => number
  /** What is special of each, by its position. */
  special?: (index: number) => Partial<DirectorySpec>
}

/** Starts a simulator of Microsoft and points a server there. It goes with the server. */
export async function startSimulator(
  server: TestServer,
  { directories = 1, users = () => 0, special = () => ({}), ...options }: Setting = {},
): Promise<GraphSimulator> {
  const simulator = await startGraphSimulator({
    ...options,
    directories: Array.from({ length: directories }, (_, index) => ({
      entraTenantId: `0c9a7f3e-1b2d-4e5f-8a6b-${String(index + 1).padStart(12, '0')}`,
      domain: `directory${index + 1}.example`,
      displayName: `Directory ${index + 1}`,
      users: users(index),
      seed: index + 1,
      ...special(index),
    })),
  })
  server.microsoft.loginUrl = simulator.loginUrl
  server.microsoft.graphUrl = simulator.graphUrl
  server.defer(() => simulator.close())
  return simulator
}

/** The same for a whole test file. */
export function useSimulator(server: TestServer, setting: Setting = {}): () => GraphSimulator {
  let simulator: GraphSimulator
  beforeAll(async () => {
    simulator = await startSimulator(server, setting)
  })
  return () => simulator
}
