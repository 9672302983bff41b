import { expect, test } from '@jest/globals'
import { operations } from '../../generated/operations.ts'
import { checkSame } from '../../scripts/bench/check.ts'
import { makeData } from '../../scripts/bench/data.ts'
import { startServer } from '../../scripts/bench/processes.ts'
import { createDatabase } from '../support/postgres.ts'
import { patience } from '../support/process.ts'

test(
  'the servers that are compared start with the whole contract, and do the same work',
  async () => {
    await using started = new AsyncDisposableStack()
    const { ownerUrl: connectionString, drop } = await createDatabase()
    started.defer(drop)
    const target = await makeData(connectionString)
    const order = { connectionString, operations: operations.length }
    const servers = await Promise.all(
      ['tenantry', 'fastify', 'express'].map((file) => startServer(file, file, order, undefined, started)),
    )
    await expect(checkSame(servers, target)).resolves.toBeUndefined()
  },
  patience,
)
