import { randomUUID } from 'node:crypto'
import type { ServerOptions } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { pino } from 'pino'
import { type AppOptions, createApp } from '../../src/app.ts'
import { createOracle, type Disagreement } from '../../src/contract/oracle.ts'
import { createRateLimiter, type Quota, type RateLimiter } from '../../src/contract/rate-limits.ts'
import {
  connect,
  connectAsOwner,
  type Database,
  liveSide,
  type OwnedDatabase,
} from '../../src/database/database.ts'
import { createInFlight } from '../../src/contract/in-flight.ts'
import { type Access, createAccess } from '../../src/domain/access/access.ts'
import { ensureSigningKey } from '../../src/domain/access/signing-keys.ts'
import { givePlans, type Plans } from '../../src/domain/access/plans.ts'
import { createKeyUsage, type KeyUsage } from '../../src/domain/access/key-usage.ts'
import type { Connectors } from '../../src/domain/connectors.ts'
import { simulatedHosts } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { parseNetworks } from '../../src/connectors/webhooks/index.ts'
import { createConnectors, mailToFiles } from '../../src/wiring.ts'
import { listen } from '../../src/server.ts'
import { unlimitedPlans } from '../../scripts/unlimited-plans.ts'
import { createDatabase, type TestDatabase, whatPostgresDoes } from './postgres.ts'
import { vault } from './vault.ts'

/** What a test file works with; filled in before its first test. */
export interface TestServer {
  baseUrl: string
  database: Database
  access: Access
  connectors: Connectors
  /** Where Microsoft is; nowhere until a test says so. */
  microsoft: { loginUrl: string; graphUrl: string }
  /** Connects as the user who owns the database. */
  ownerUrl: string
  owner: OwnedDatabase
  usage: KeyUsage
  /** Lines of the log so far. */
  logged: Record<string, unknown>[]
  /** Makes an organization and returns its id. */
  createOrganization(plans?: Plans): Promise<string>
  /** Runs before the server and its database go. */
  defer(step: () => Promise<unknown>): void
}

/** Receivers of tests live on this machine, on any port. */
export const loopbackRules = {
  allowedNetworks: parseNetworks(['127.0.0.0/8', '::1/128']),
  allowedPorts: Array.from({ length: 65_535 }, (_, index) => index + 1),
}

export interface ServerConditions {
  timeouts?: ServerOptions
  /** Counts requests, and refuses none for being too many. */
  unlimited?: boolean
  options?: Partial<AppOptions>
  /** What stands between the server and its database. @returns the database's URL as the server sees it */
  reach?: (loginUrl: string) => Promise<string>
  /** Makes the database, where it is not to be one of the Postgres of all tests. */
  makeDatabase?: () => Promise<TestDatabase>
}

/** Does one step of the end. @throws with the step, where it hangs: jest would say that some step did */
async function inTime(step: () => Promise<unknown>): Promise<void> {
  const hanging = new AbortController()
  const late = sleep(20_000, undefined, { ref: false, signal: hanging.signal }).then(async () => {
    throw new Error(`this does not end: ${step.toString()}; Postgres does:\n${await whatPostgresDoes()}`)
  })
  late.catch(() => {})
  await Promise.race([step(), late])
  hanging.abort()
}

/** For tests of something else that send more than a limit allows. */
function endless(limiter: RateLimiter): RateLimiter {
  const lenient = async (quota: Promise<Quota>) => ({ ...(await quota), exceeded: false })
  return {
    ...limiter,
    countCaller: (...given) => lenient(limiter.countCaller(...given)),
    countAddress: (...given) => lenient(limiter.countAddress(...given)),
    countLookUp: (...given) => limiter.countLookUp(...given).then(() => false),
  }
}

/**
 * Serves the app over a database of the file's own, on a free port. A message on which the two validators
 * disagree fails the test that sent it.
 */
export function startServer({
  timeouts = {},
  unlimited = false,
  options,
  reach = async (loginUrl) => loginUrl,
  makeDatabase = createDatabase,
}: ServerConditions = {}): TestServer {
  const server = {} as TestServer
  const disagreements: Disagreement[] = []
  const cleanup: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    const { loginUrl, ownerUrl, drop } = await makeDatabase()
    const database = await connect({
      connectionString: await reach(loginUrl),
      maximumConnections: 10,
      onError: () => {},
    })
    const owner = connectAsOwner(ownerUrl)
    const microsoft = { loginUrl: 'http://127.0.0.1:9', graphUrl: 'http://127.0.0.1:9' }
    const connectors = createConnectors({
      vault,
      webhookRules: loopbackRules,
      microsoft,
      resolveHosts: simulatedHosts,
      mail: mailToFiles(join(tmpdir(), 'tenantry-test')),
      publicUrl: 'https://tenantry.example',
    })
    await ensureSigningKey(owner.reference, vault)
    const access = createAccess({ database, vault, issuer: 'tenantry' })
    const usage = createKeyUsage(database)
    const logged: Record<string, unknown>[] = []
    const log = pino(
      { level: 'info' },
      { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
    )
    const app = createApp(
      {
        database,
        access,
        connectors,
        rateLimiter: unlimited ? endless(createRateLimiter()) : createRateLimiter(),
        log,
        recordUse: (caller) => usage.record(caller),
        inFlight: createInFlight(),
        oracle: createOracle((disagreement) => void disagreements.push(disagreement)),
      },
      { trustedProxies: 0, ...options },
    )
    const http = await listen(0, '127.0.0.1', timeouts)
    http.serve(app)
    const baseUrl = `http://127.0.0.1:${http.port}`
    Object.assign(server, {
      baseUrl,
      database,
      access,
      connectors,
      microsoft,
      ownerUrl,
      owner,
      usage,
      logged,
    } satisfies Partial<TestServer>)
    server.defer = (step) => void cleanup.unshift(step)
    server.createOrganization = async (plans) => {
      const id = randomUUID()
      const slug = `organization-${id.slice(0, 8)}`
      await owner.reference.insertInto('organizations').values({ id, slug, name: slug }).execute()
      await owner.withOrganization(liveSide(id), (db) => givePlans(db, { ...unlimitedPlans, ...plans }), {
        actor: 'test',
      })
      return id
    }
    cleanup.push(
      () => http.close(0),
      () => access.close(),
      () => database.close(),
      () => owner.close(),
      drop,
    )
  })
  afterEach(() => expect(disagreements.splice(0)).toEqual([]))
  afterAll(async () => {
    for (const step of cleanup) await inTime(step)
  })
  return server
}
