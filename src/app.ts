import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import swaggerUi from 'swagger-ui-express'
import contract from '../generated/openapi.json' with { type: 'json' }
import { createContract } from './contract/contract.ts'
import type { Operation } from './contract/operation.ts'
import type { Services } from './contract/pipeline.ts'
import { readRequestId } from './contract/request-id.ts'
import { opspilot365 } from './surfaces/opspilot365/index.ts'

export const surfaces = [opspilot365] as const

export interface AppOptions {
  /** How many proxies stand in front, each adding to X-Forwarded-For. */
  trustedProxies: number
  /** The operation table; the contract's own unless a benchmark pads it. */
  operations?: readonly Operation[]
}

/** The Express app: every surface below its base path, the interactive documentation, health. */
export function createApp(services: Services, options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', options.trustedProxies)

  app.use(createContract(surfaces, services, options.operations))

  app.use((req, res, next) => {
    res.set('X-Request-Id', readRequestId(req))
    next()
  })
  app.get('/', (_req, res) => res.redirect('/docs/'))
  app.get('/openapi.json', (_req, res) => void res.json(contract))
  app.use(
    '/docs',
    protectDocs,
    swaggerUi.serve,
    swaggerUi.setup(undefined, {
      customSiteTitle: 'Tenantry API',
      // The bar has nothing but a field for another document's address.
      customCss: '.swagger-ui .topbar { display: none } .swagger-ui .info { margin: 32px 0 }',
      swaggerOptions: {
        url: '/openapi.json',
        validatorUrl: null, // nothing is asked of another host
        tryItOutEnabled: true,
        defaultModelsExpandDepth: 0,
        persistAuthorization: true,
        displayRequestDuration: true,
        docExpansion: 'list',
        filter: true,
      },
    }),
  )

  // Alive, and able to do its work: the difference matters while the database is away.
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/readyz', async (_req, res) => {
    const ready = await services.database.ping().then(
      () => true,
      () => false,
    )
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'unavailable' })
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

/** The page keeps keys in its storage: nothing of another host runs in it or shows it in a frame. */
const protectDocs: RequestHandler = (_req, res, next) => {
  const styles = "style-src 'self' 'unsafe-inline'; img-src 'self' data:"
  res.set('Content-Security-Policy', `default-src 'self'; ${styles}; frame-ancestors 'none'`)
  next()
}

/** An error outside of any surface. */
const plainError = (code: string, message: string) => ({ error: { code, message } })
