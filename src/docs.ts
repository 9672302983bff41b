import { type RequestHandler, Router } from 'express'
import swaggerUi from 'swagger-ui-express'
import contract from '../generated/openapi.json' with { type: 'json' }

/** The contract at `/openapi.json`, and at `/docs` a page to read it and to try it out. */
export function createDocs(): Router {
  const docs = Router()
  docs.get('/', (_req, res) => res.redirect('/docs/'))
  docs.get('/openapi.json', (_req, res) => void res.json(contract))
  docs.use('/docs', protect, swaggerUi.serve, swaggerUi.setup(undefined, options))
  return docs
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
