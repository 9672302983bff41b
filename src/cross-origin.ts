import cors from 'cors'
import type { Express, RequestHandler } from 'express'
import { surfaces } from '../generated/operations.ts'

/** What scripts of other origins may read of an answer's head. */
const exposedHeaders = [
  'Idempotent-Replayed',
  'Retry-After',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
]

/** Seconds for which a browser need not ask again. */
const maxAge = 600

/**
 * Lets pages of other origins call the surfaces that people sign in to. Keys of the others belong to servers, and into
 * no page.
 * @param origins such as `https://app.example`
 */
export function openToOrigins(app: Express, origins: readonly string[]): void {
  if (origins.length === 0) return
  const paths = Object.values(surfaces)
    .filter(({ schemes }) => Object.values(schemes).some(({ caller }) => caller === 'person'))
    .map(({ basePath }) => basePath)
  app.use(paths, cors({ origin: [...origins], exposedHeaders, maxAge }))
}

/** Lets anybody's page read what is public. */
export const openToAll: RequestHandler = cors({ methods: ['GET', 'HEAD'] })
