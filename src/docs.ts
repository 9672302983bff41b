import { type Express, type RequestHandler, Router } from 'express'
import swaggerUi from 'swagger-ui-express'
import contract from '../generated/openapi.json' with { type: 'json' }
import { surfaces } from '../generated/operations.ts'
import { openToAll } from './cross-origin.ts'

/** All that the page consists of; what else its package holds is nobody's business. */
const files = [
  '',
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-standalone-preset.js',
  'swagger-ui-init.js',
  'favicon-16x16.png',
  'favicon-32x32.png',
].map((name) => `/${name}`)

/** The generated document of one surface. */
async function documentOf(surface: string): Promise<object> {
  const file = (await import(`../generated/documents/${surface}.json`, { with: { type: 'json' } })) as {
    default: object
  }
  return file.default
}

/** The contract, whole and surface by surface, by the path at which it is served. */
const documents = new Map<string, { title: string; document: object }>([
  ['/openapi.json', { title: 'All surfaces', document: contract }],
  ...(await Promise.all(
    Object.entries(surfaces).map(
      async ([name, { title, basePath }]) =>
        [`${basePath}/openapi.json`, { title, document: await documentOf(name) }] as const,
    ),
  )),
])

/** Every path that is served here, to who reads. */
export const docsPaths = ['/', ...documents.keys(), ...files.map((file) => `/docs${file}`)]

/**
 * Serves the contract at `/openapi.json`, that of a surface below its base path, and at `/docs` a page to read them and
 * to try them out.
 */
export function serveDocs(app: Express): void {
  app.get('/', (_req, res) => res.redirect('/docs/'))
  for (const [path, { document }] of documents)
    app.get(path, openToAll, (_req, res) => void res.json(document))
  const docs = Router()
  docs.use(onlyItsFiles, protect, swaggerUi.serve, swaggerUi.setup(undefined, options))
  app.use('/docs', docs)
}

const onlyItsFiles: RequestHandler = (req, _res, next) => {
  const known = (req.method === 'GET' || req.method === 'HEAD') && files.includes(req.path)
  next(known ? undefined : 'router')
}

/** The page keeps keys in its storage: nothing of another host runs in it or shows it in a frame. */
const protect: RequestHandler = (_req, res, next) => {
  const styles = "style-src 'self' 'unsafe-inline'; img-src 'self' data:"
  res.set('Content-Security-Policy', `default-src 'self'; ${styles}; frame-ancestors 'none'`)
  next()
}

const options = {
  customSiteTitle: 'Tenantry API',
  explorer: true, // the bar, in which one chooses a document
  customCss: '.swagger-ui .topbar .link { display: none } .swagger-ui .info { margin: 32px 0 }',
  swaggerOptions: {
    urls: [...documents].map(([url, { title: name }]) => ({ url, name })),
    validatorUrl: null, // nothing is asked of another host
    tryItOutEnabled: true,
    defaultModelsExpandDepth: 0,
    persistAuthorization: true,
    displayRequestDuration: true,
    docExpansion: 'list',
    filter: true,
  },
} satisfies swaggerUi.SwaggerUiOptions
