import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { holds } from '../../scripts/chaos/counts.ts'
import type { Installation } from '../../scripts/chaos/installation.ts'
import { type Outcome, runChaos } from '../../scripts/chaos/run.ts'
import { migrate } from '../../src/database/migrate.ts'
import { findPostgresPrograms, startCluster } from '../support/clusters.ts'
import { createDatabase } from '../support/postgres.ts'
import { eventually, patience } from '../support/process.ts'
import { startProxy } from '../support/proxy.ts'
import { encryptionKey, vault } from '../support/vault.ts'

// A server that is web process and worker in one, and a worker, with clients that send all the time: tracks, creates
// whose events are delivered, and imports.
const roles = ['web and worker', 'worker'] as const

/** Deliveries go on within this time after the database is back, in milliseconds. */
const recovery = 25_000

async function expectDeliveries({ receiver, processes }: Installation): Promise<void> {
  const since = Date.now()
  const before = receiver.total()
  await eventually('deliveries to go on', () => receiver.total() > before).catch((cause: unknown) => {
    const said = processes.map(({ role, running }) => `${role}:\n${running?.complaints()}`)
    throw new Error(`no deliveries; what the processes said:\n${said.join('\n')}`, { cause })
  })
  expect(Date.now() - since).toBeLessThan(recovery)
}

function expectUnharmed({ counts, faults }: Outcome): void {
  expect(faults).toEqual([])
  expect(counts.filter((kind) => !holds([kind]))).toEqual([])
}

/** How Postgres is ended and for how long, in milliseconds; and whether work comes to rest before it ends again. */
const restarts = Array.from({ length: 10 }, (_, index) => ({
  mode: index % 2 === 0 ? ('fast' as const) : ('immediate' as const),
  away: index === 5 ? 60_000 : 0,
  settles: [2, 5, 9].includes(index),
}))

const areAlive = ({ processes }: Installation) => processes.map(({ running }) => running?.isAlive())

test(
  'ten restarts of the database are survived, and cost nothing that was acknowledged',
  async () => {
    await using cluster = await startCluster(await findPostgresPrograms(), 'tenantry_owner')
    const ownerUrl = await cluster.createDatabase('tenantry')
    await migrate(ownerUrl, vault)
    const outcome = await runChaos({ ownerUrl, encryptionKey, roles }, async (installation) => {
      for (const { mode, away, settles } of restarts) {
        await cluster.stop(mode)
        await sleep(away)
        await cluster.start()
        if (settles) await expectDeliveries(installation)
        else await sleep(randomInt(500, 3_000))
        expect(areAlive(installation)).toEqual([true, true])
      }
    })
    expectUnharmed(outcome)
  },
  6 * patience,
)

test(
  'fifty short cuts of all connections are survived, and cost nothing that was acknowledged',
  async () => {
    await using started = new AsyncDisposableStack()
    const { ownerUrl, drop } = await createDatabase()
    started.defer(drop)
    const proxy = await startProxy(ownerUrl)
    started.defer(() => proxy.takeAway())
    const outcome = await runChaos(
      { ownerUrl, databaseUrl: proxy.url, encryptionKey, roles },
      async (installation) => {
        for (let cut = 0; cut < 50; cut += 1) {
          await proxy.takeAway()
          await sleep(randomInt(30, 700))
          await proxy.bringBack()
          await sleep(randomInt(100, 900))
        }
        await expectDeliveries(installation)
        expect(areAlive(installation)).toEqual([true, true])
      },
    )
    expectUnharmed(outcome)
  },
  5 * patience,
)
