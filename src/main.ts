import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { createApplicationLogin } from './database/application-login.ts'
import { connect } from './database/database.ts'
import type { EmbeddedPostgres } from './database/embedded.ts'
import type { DemoOptions } from './demo/demo.ts'
import type { DemoTenant } from './demo/directories.ts'
import type { DemoScans } from './demo/scans.ts'
import { createHostResolver } from './connectors/dns/index.ts'
import { createTokenIssuer } from './connectors/token-issuer/index.ts'
import { parseNetworks } from './connectors/webhooks/index.ts'
import type { Services } from './contract/serving.ts'
import { createRateLimiter } from './contract/rate-limits.ts'
import { createInFlight } from './contract/in-flight.ts'
import { createAccess } from './domain/access/access.ts'
import type { Caller } from './domain/access/caller.ts'
import { createKeyUsage } from './domain/access/key-usage.ts'
import { createAbandonment } from './jobs/abandonment.ts'
import { maintainEventPartitions } from './jobs/maintain-event-partitions.ts'
import { createKeyRing } from './domain/access/signing-keys.ts'
import { pruneRecords } from './jobs/prune-records.ts'
import { createTasks } from './jobs/tasks.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { keyFromFile } from './key-file.ts'
import { createLog } from './log.ts'
import { prepareDatabase, prepareKeys } from './prepare.ts'
import { listen } from './server.ts'
import { surfaceEvents } from './surfaces/index.ts'
import { createVault } from './vault.ts'
import { createConnectors, mailToFiles, microsoftsOwn } from './wiring.ts'

/** How often the use of keys is written down, in milliseconds. */
const flushInterval = 10_000
/** How long running requests may take to end, and then what they leave behind to be cleared away, in milliseconds. */
const stopTimeout = 10_000
const clearingTimeout = 2_000
/** How long everything may take to stop besides draining, in milliseconds. */
const longestStop = 20_000

/** @param started takes what is to be stopped, the last one first */
async function start(config: Config, started: AsyncDisposableStack): Promise<void> {
  const log = createLog(config.logLevel)
  let worker: Worker | null = null
  // Until nothing else is left: what fails while the process stops shall not cut short what still has to be written.
  started.defer(surviveRejections(log, async () => worker?.restart()))
  // First of all, since a taken port is told at once this way.
  const server = config.role === 'worker' ? null : await listen(config.port, config.host)
  if (server !== null) started.defer(() => server.close(0))

  const embedded = config.databaseUrl === null ? await startPostgres(config) : null
  if (embedded !== null) started.defer(() => embedded.stop())
  const ownerUrl = config.databaseOwnerUrl ?? embedded?.connectionString ?? ''
  const { encryptionKeys } = config
  const vault = createVault(
    encryptionKeys.length > 0 ? encryptionKeys : [await keyFromFile(config.dataDirectory)],
  )
  await prepareDatabase(ownerUrl, vault, (message) => log.warn(message))
  await prepareKeys(ownerUrl, vault)

  const connectionString = config.databaseUrl ?? (await createApplicationLogin(ownerUrl))
  const database = await connect({
    connectionString,
    maximumConnections: config.databasePoolSize,
    onError: (error) => log.warn({ err: error }, 'lost an idle database connection'),
  })
  started.defer(() => database.close())
  // As a request does it: whatever is wrong with that login or that key is told now.
  await createKeyRing(database, vault).signer()

  const baseUrl = `http://${reachable(config.host)}:${server?.port ?? config.port}`
  const webhookRules = {
    allowedNetworks: parseNetworks(config.webhookAllowedNetworks),
    allowedPorts: config.webhookAllowedPorts,
  }
  const simulator = embedded === null ? null : await startSimulator()
  if (simulator !== null) started.defer(() => simulator.close())
  // Whoever names Microsoft's addresses means to use them.
  const simulated = config.microsoftLoginUrl === null && config.microsoftGraphUrl === null ? simulator : null
  const microsoft = simulated ?? {
    loginUrl: config.microsoftLoginUrl ?? microsoftsOwn.loginUrl,
    graphUrl: config.microsoftGraphUrl ?? microsoftsOwn.graphUrl,
  }
  const { microsoftSignIn } = config
  const publicUrl = config.publicUrl ?? baseUrl
  const mail = mailOptions(config)
  if (mail.smtpUrl === null && config.role !== 'web') {
    // Nobody expects a demo to send any.
    const level = embedded === null ? 'warn' : 'info'
    log[level]({ directory: mail.directory }, 'SMTP_URL is not set: mail is not sent, but put into files')
  }
  const connectors = createConnectors({
    vault,
    webhookRules,
    microsoft,
    resolveHosts: config.scanDns && (simulated?.resolveHosts ?? createHostResolver(config.scanDns)),
    microsoftSignIn,
    mail,
    publicUrl,
  })
  // Whoever sees that the server is ready finds the demo there. Before any worker: it reads the directories itself.
  const welcome =
    simulator === null
      ? null
      : await prepareWelcome({
          ownerUrl,
          directory: config.dataDirectory,
          baseUrl,
          database,
          connectors: createConnectors({ vault, webhookRules, microsoft: simulator, publicUrl }),
          simulator,
          lasting: simulated !== null,
        })
  if (config.role !== 'web') {
    const tasks = createTasks(database, connectors, {
      ...webhookRules,
      publicUrl,
      events: surfaceEvents,
      connectionString,
      syncRules: { mostDeletedPercent: config.syncMostDeletedPercent },
    })
    const abandonment = createAbandonment(database)
    const { webhookRetentionDays: webhookDays, auditRetentionDays: auditDays } = config
    const daily = [
      maintainEventPartitions(config.eventRetentionMonths),
      pruneRecords({ ownerUrl, database, abandonment, webhookDays, auditDays }),
    ]
    const running = await startWorker({ ownerUrl, tasks, abandonment, daily, log })
    worker = running
    started.defer(() => running.stop())
    if (welcome !== null && simulator !== null && simulated !== null)
      started.defer(await startDemoScans(welcome.tenants, { database, simulator }, log))
  }
  if (server !== null) {
    const oracle = embedded === null ? undefined : await developmentOracle(log)
    const access = createAccess({
      database,
      vault,
      issuer: config.publicUrl ?? 'tenantry',
      tokenIssuer: config.tokenIssuer && createTokenIssuer(config.tokenIssuer),
    })
    started.defer(() => access.close())
    const inFlight = createInFlight()
    const services = { database, access, connectors, log, oracle, inFlight }
    const { app, stop } = createWeb(services, config)
    started.defer(stop)
    server.serve(app)
    started.defer(async () => {
      server.drain()
      await sleep(config.drainSeconds * 1000)
      await server.close(stopTimeout)
      await Promise.race([inFlight.idle(), sleep(clearingTimeout)])
    })
  }
  if (welcome === null) log.info(server === null ? {} : { baseUrl }, 'ready')
  else process.stdout.write(welcome.text)
}

/** The app, and what it writes down from time to time. */
function createWeb(services: Omit<Services, 'rateLimiter' | 'recordUse'>, config: Config) {
  const { database, log } = services
  const usage = createKeyUsage(database)
  const flush = () =>
    usage.flush().catch((error: unknown) => log.warn({ err: error }, 'could not record key use'))
  const timer = setInterval(() => void flush(), flushInterval)
  const recordUse = (caller: Caller) => usage.record(caller)
  const { trustedProxies, publicUrl, corsOrigins } = config
  const app = createApp(
    { ...services, rateLimiter: createRateLimiter(), recordUse },
    { trustedProxies, publicUrl, corsOrigins },
  )
  const stop = async () => {
    clearInterval(timer)
    await flush()
  }
  return { app, stop }
}

/**
 * Keeps this process alive when something fails that nobody waits for: the log is told, and the jobs begin anew, since
 * they may have been part of it.
 * @returns ends that
 */
function surviveRejections(log: Logger, restart: () => Promise<void>): () => void {
  const hear = (reason: unknown) => {
    log.error({ err: reason }, 'something failed that nobody waited for')
    void restart()
  }
  process.on('unhandledRejection', hear)
  return () => void process.off('unhandledRejection', hear)
}

/** How mail leaves this server; where nothing sends it, it can be read in the data directory. */
function mailOptions({ mail, dataDirectory }: Config) {
  return { ...mailToFiles(dataDirectory), ...mail }
}

/** The host as it stands in a URL; one that means "all addresses" is no place to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function startPostgres(config: Config): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres } = await import('./database/embedded.ts')
  return startEmbeddedPostgres(config.dataDirectory)
}

async function developmentOracle(log: ReturnType<typeof createLog>) {
  const { createOracle } = await import('./contract/oracle.ts')
  return createOracle((disagreement) => log.warn({ disagreement }, 'the validators disagree'))
}

/** Stands in for Microsoft where the demo is. */
async function startSimulator() {
  const { startDemoDirectories } = await import('./demo/directories.ts')
  return startDemoDirectories()
}

/** Scans the demo tenants in the background. @returns ends that */
async function startDemoScans(
  tenants: readonly DemoTenant[],
  places: Pick<DemoScans, 'database' | 'simulator'>,
  log: Logger,
): Promise<() => Promise<void>> {
  const { scanDemoTenants } = await import('./demo/scans.ts')
  const stopping = new AbortController()
  const tell = (line: string) => void process.stdout.write(`${line}\n`)
  const scanning = scanDemoTenants(tenants, { ...places, tell, signal: stopping.signal }).catch(
    (error: unknown) => {
      if (!stopping.signal.aborted) log.warn({ err: error }, 'the demo has not all its scans')
    },
  )
  return async () => {
    stopping.abort()
    await scanning
  }
}

/** Makes the demo organizations on the first start. @returns where to go, and which tenants there are */
async function prepareWelcome(options: DemoOptions): Promise<{ text: string; tenants: DemoTenant[] }> {
  const { baseUrl } = options
  const { prepareDemo } = await import('./demo/demo.ts')
  const { file, firstKey, tenants } = await prepareDemo(options)
  const text = `
Tenantry is ready.
  Swagger UI   ${baseUrl}/docs/
  Health       ${baseUrl}/healthz
  Credentials  ${file}
Try it:
  curl -H "Authorization: Bearer ${firstKey}" "${baseUrl}/opspilot365/v1/tenants?limit=2"
Ctrl-C stops it.

`
  return { text, tenants }
}

/** Resolves when this process is asked to stop; who asks a second time does not want to wait. */
function askedToStop(): Promise<void> {
  return new Promise((asked) => {
    let since: number | undefined
    const hear = () => {
      // npm passes on what the terminal has told this process already: an echo is no second request.
      if (since !== undefined && Date.now() - since > 1000) process.exit(130)
      since ??= Date.now()
      asked()
    }
    process.on('SIGINT', hear)
    process.on('SIGTERM', hear)
  })
}

/** Ends this process when it does not stop in time, such as when a database does not even say that it closes. */
function endInTime({ drainSeconds, logLevel }: Config): void {
  const end = () => {
    createLog(logLevel).error(
      { waitsFor: process.getActiveResourcesInfo() },
      'not everything stopped in time',
    )
    process.exit(1)
  }
  setTimeout(end, drainSeconds * 1000 + longestStop).unref()
}

/** @returns the exit code */
async function run(): Promise<number> {
  const asked = askedToStop()
  await using started = new AsyncDisposableStack()
  try {
    const config = readConfig(process.env)
    // Also a start that is under way ends at once.
    await Promise.race([start(config, started), asked])
    await asked
    endInTime(config)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exit(await run())
