import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { createApplicationLogin } from './database/application-login.ts'
import { connect } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import type { EmbeddedPostgres } from './database/embedded.ts'
import { createRateLimiter } from './contract/rate-limits.ts'
import { createKeyUsage } from './domain/access/key-usage.ts'
import { createLog } from './log.ts'
import { listen } from './server.ts'

/** How often the use of keys is written down, and how long running requests may take to end, in milliseconds. */
const flushInterval = 10_000
const patience = 10_000

/** @param started takes what is to be stopped, the last one first */
async function start(config: Config, started: AsyncDisposableStack): Promise<void> {
  const log = createLog(config.logLevel)
  // First of all, since a taken port is told at once this way.
  const server = await listen(config.port, config.host)
  started.defer(() => server.close(0))

  const embedded = config.databaseUrl === null ? await startPostgres(config) : null
  if (embedded !== null) started.defer(() => embedded.stop())
  const ownerUrl = config.databaseOwnerUrl ?? embedded?.connectionString ?? ''
  await migrate(ownerUrl)

  const database = await connect({
    connectionString: config.databaseUrl ?? (await createApplicationLogin(ownerUrl)),
    maximumConnections: config.databasePoolSize,
    onError: (error) => log.warn({ err: error }, 'lost an idle database connection'),
  })
  started.defer(() => database.close())

  const usage = createKeyUsage(database)
  const flush = () =>
    usage.flush().catch((error: unknown) => log.warn({ err: error }, 'could not record key use'))
  const timer = setInterval(() => void flush(), flushInterval)
  started.defer(async () => {
    clearInterval(timer)
    await flush()
  })

  const app = createApp(
    {
      database,
      rateLimiter: createRateLimiter(),
      log,
      recordUse: (caller) => usage.record(caller),
      // The second opinion costs time: production does without.
      oracle: embedded === null ? undefined : await developmentOracle(log),
    },
    { trustedProxies: config.trustedProxies },
  )
  server.serve(app)
  started.defer(() => server.close(patience))

  const baseUrl = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`
  if (embedded === null) log.info({ baseUrl }, 'ready')
  else await welcome(config, ownerUrl, baseUrl)
}

async function startPostgres(config: Config): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres } = await import('./database/embedded.ts')
  return startEmbeddedPostgres(config.dataDirectory)
}

async function developmentOracle(log: ReturnType<typeof createLog>) {
  const { createOracle } = await import('./contract/oracle.ts')
  return createOracle((disagreement) => log.warn({ disagreement }, 'the validators disagree'))
}

/** Makes the demo organizations on the first start, and says where to go. */
async function welcome(config: Config, ownerUrl: string, baseUrl: string): Promise<void> {
  const { prepareDemo } = await import('./demo/demo.ts')
  const { file, firstKey } = await prepareDemo(ownerUrl, config.dataDirectory, baseUrl)
  process.stdout.write(`
Tenantry is ready.
  Swagger UI   ${baseUrl}/docs/
  Health       ${baseUrl}/healthz
  Credentials  ${file}
Try it:
  curl -H "Authorization: Bearer ${firstKey}" "${baseUrl}/opspilot365/v1/tenants?limit=2"
Ctrl-C stops it.

`)
}

async function run(): Promise<void> {
  const started = new AsyncDisposableStack()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void started.disposeAsync().then(() => process.exit(0)))
  }
  try {
    await start(readConfig(process.env), started)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    await started.disposeAsync()
    process.exit(1)
  }
}

await run()
