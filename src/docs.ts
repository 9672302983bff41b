import { type Express, type RequestHandler, Router } from 'express'
import swaggerUi from 'swagger-ui-express'
import contract from '../generated/openapi.json' with { type: 'json' }

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

/** Every path that is served here, to who reads. */
export const docsPaths = ['/', '/openapi.json', ...files.map((file) => `/docs${file}`)]

/** Serves the contract at `/openapi.json`, and at `/docs` a page to read it and to try it out. */
export function serveDocs(app: Express): void {
  app.get('/', (_req, res) => res.redirect('/docs/'))
  app.get('/openapi.json', (_req, res) => void res.json(contract))
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
} satisfies swaggerUi.SwaggerUiOptions
