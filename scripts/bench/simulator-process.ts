import { randomUUID } from 'node:crypto'
import { startGraphSimulator } from '../../src/connectors/microsoft-graph/simulator/index.ts'

// A simulator of Microsoft in a process of its own: told how many users, it answers where it is.
process.once('disconnect', () => process.exit(0))
process.once('message', ({ users }: { users: number }) => {
  const directory = {
    entraTenantId: randomUUID(),
    domain: 'bench.example',
    displayName: 'Bench',
    users,
    seed: 1,
  }
  void startGraphSimulator({ directories: [directory] }).then(({ loginUrl, graphUrl, connections }) =>
    process.send?.({ loginUrl, graphUrl, ...connections[0] }),
  )
})
