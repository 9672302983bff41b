import { randomUUID } from 'node:crypto'
import { startGraphSimulator } from '../../src/connectors/microsoft-graph/simulator/index.ts'

interface SimulatorOrder {
  users: number
  applications?: number
  grants?: number
  devices?: number
}

// A simulator of Microsoft in a process of its own: told how many users, it answers where it is.
process.once('disconnect', () => process.exit(0))
process.once('message', ({ users, applications, grants, devices }: SimulatorOrder) => {
  const directory = {
    entraTenantId: randomUUID(),
    domain: 'bench.example',
    displayName: 'Bench',
    users,
    seed: 1,
    ...(applications === undefined ? {} : { applications }),
    ...(grants === undefined ? {} : { grants }),
    ...(devices === undefined ? {} : { devices }),
  }
  void startGraphSimulator({ directories: [directory] }).then(({ loginUrl, graphUrl, connections }) =>
    process.send?.({ loginUrl, graphUrl, ...connections[0] }),
  )
})
