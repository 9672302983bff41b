import express from 'express'
import { createContract } from '../../src/contract/contract.ts'
import type { Dialect } from '../../src/contract/dialect.ts'
import { surfaces } from '../../generated/operations.ts'
import type { Operation, SchemeFacts, Tables } from '../../src/contract/operation.ts'
import type { Surface } from '../../src/contract/serving.ts'
import { createRateLimiter } from '../../src/contract/rate-limits.ts'
import { listen } from '../../src/server.ts'
import type { TestServer } from './server.ts'

// Surfaces that no contract describes, served as those are that one does.

/** An operation of a made-up surface, and what answers it. */
export type MadeUp = [Operation, (input: never) => Promise<unknown>]

/** An operation `<surface>_<id>` at `/<surface>/<id>` that takes who presents what one of `schemes` asks for. */
export const operationsOf =
  (surface: string, schemes: readonly string[]) =>
  (id: string, method: Operation['method'], facts: Partial<Operation> = {}): Operation => ({
    id: `${surface}_${id}`,
    surface,
    method,
    path: `/${surface}/${id}`,
    schemes: [...schemes],
    permission: 'authenticated',
    organization: null,
    directoryOf: null,
    feature: null,
    rateLimit: surface,
    status: 200,
    successFields: [],
    mediaTypes: [],
    bodyRequired: false,
    bodyLimit: 1000,
    filePart: null,
    rawBody: false,
    changesAccess: false,
    csvColumns: null,
    queryParameters: [],
    listParameters: [],
    timeParameters: [],
    forgivenParameters: {},
    looseFields: null,
    idempotent: false,
    ...facts,
  })

interface MadeUpSurface {
  name: string
  dialect: Dialect
  schemes: Record<string, SchemeFacts>
  operations: readonly MadeUp[]
}

/** Serves it on a free port, counting nobody. @param log takes the lines of the log @returns its address */
export async function serveMadeUp(
  server: TestServer,
  { name, dialect, schemes, operations }: MadeUpSurface,
  log: object[] = [],
): Promise<string> {
  const always = () => true
  // Each method of a path is an operation of its own.
  const named = operations.map(
    ([facts, handler]) => [{ ...facts, id: `${facts.id}_${facts.method}` }, handler] as const,
  )
  const tables: Tables = {
    operations: named.map(([facts]) => facts),
    surfaces: {
      [name]: {
        title: name,
        basePath: `/${name}`,
        schemes,
        rateLimit: name,
        anonymousRateLimit: name,
        bodyLimit: 1000,
        input: {},
        errors: surfaces.opspilot365.errors,
      },
    },
    rateLimits: { [name]: { per: 'address', windowSeconds: 60, limit: 'unlimited' } },
    codecs: {
      [name]: {
        validators: Object.fromEntries(
          named.map(([{ id }]) => [
            id,
            { path: null, query: always, header: null, bodies: { 'application/json': always }, messages: {} },
          ]),
        ),
        serializers: Object.fromEntries(named.map(([{ id }]) => [id, JSON.stringify])),
      },
    },
  }
  const surface: Surface = {
    name,
    dialect,
    handlers: Object.fromEntries(named.map(([{ id }, handler]) => [id.replace(`${name}_`, ''), handler])),
  }
  const app = express()
  const services = {
    ...server,
    rateLimiter: {
      ...createRateLimiter(tables),
      countCaller: () => createRateLimiter(tables).countAddress(name, ''),
    },
    log: { info: (line: object) => log.push(line), warn: () => {}, error: () => {} } as never,
    recordUse: () => {},
  }
  app.use(createContract([surface], services, { tables }))
  app.use(((_error, _req, res, _next) => void res.destroy()) satisfies express.ErrorRequestHandler)
  const listening = await listen(0, '127.0.0.1')
  listening.serve(app)
  server.defer(() => listening.close(0))
  return `http://127.0.0.1:${listening.port}`
}
