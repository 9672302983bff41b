import { operations, tables } from '../../../generated/operations.ts'
import { createApp } from '../../../src/app.ts'
import { listen } from '../../../src/server.ts'
import { pad } from '../contract.ts'
import { runServer } from './process.ts'

/** The product, as `src/main.ts` serves it. */
runServer(async (services, count) => {
  const server = await listen(0, '127.0.0.1')
  server.serve(
    createApp(services, { trustedProxies: 0, tables: { ...tables, operations: pad(operations, count) } }),
  )
  return server.port
})
