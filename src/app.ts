import express, { type ErrorRequestHandler, type Express } from 'express'
import { type ContractOptions, createContract } from './contract/contract.ts'
import type { Services } from './contract/serving.ts'
import { readRequestId } from './contract/request-id.ts'
import { openToOrigins } from './cross-origin.ts'
import { docsPaths, serveDocs } from './docs.ts'
import { surfaces } from './surfaces/index.ts'

export interface AppOptions extends ContractOptions {
  /** How many proxies stand in front, each adding to X-Forwarded-For. */
  trustedProxies: number
  /** Whose pages may call the surfaces that people sign in to. */
  corsOrigins?: readonly string[]
}

/** The Express app: every surface below its base path, the interactive documentation, health. */
export function createApp(services: Services, options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', options.trustedProxies)

  openToOrigins(app, options.corsOrigins ?? [])
  app.use(createContract(surfaces, services, options))

  app.use((req, res, next) => {
    res.set({
      'X-Request-Id': readRequestId(req),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    next()
  })
  serveDocs(app)

  // Alive, and able to do its work: the difference matters while the database is away.
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/readyz', async (_req, res) => {
    const ready = await services.database.ping().then(
      () => true,
      () => false,
    )
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'unavailable' })
  })

  app.all(['/healthz', '/readyz', ...docsPaths], (_req, res) => {
    const error = plainError('method_not_allowed', 'This path does not take this method.')
    res.status(405).set('Allow', 'GET, HEAD').json(error)
  })
  app.use((_req, res) => void res.status(404).json(plainError('not_found', 'There is no such path.')))
  app.use(((error, _req, res, _next) => {
    // Express names a client's fault by its status, such as 400 for a path that cannot be decoded.
    const fault = error as { status?: number; expose?: boolean }
    const status = fault.expose === true && fault.status !== undefined ? fault.status : 500
    const requestId = res.get('X-Request-Id')
    if (status === 500) services.log.error({ requestId, err: error as unknown }, 'outside of any surface')
    const code = status === 500 ? 'internal' : 'invalid_request'
    if (!res.headersSent) res.status(status).json({ ...plainError(code, 'The request failed.'), requestId })
    else res.destroy()
  }) satisfies ErrorRequestHandler)
  return app
}

/** An error outside of any surface. */
const plainError = (code: string, message: string) => ({ error: { code, message } })
