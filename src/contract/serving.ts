import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Database, Scopes } from '../database/database.ts'
import type { Access } from '../domain/access/access.ts'
import type { KeyFormat } from '../domain/access/api-keys.ts'
import type { Caller } from '../domain/access/caller.ts'
import type { Connectors } from '../domain/connectors.ts'
import type { SurfaceEvents } from '../domain/webhooks/surface-events.ts'
import type { Dialect } from './dialect.ts'
import { parameterPositions } from './dispatch.ts'
import type { Inputs } from './fields.ts'
import { createLargeBodies } from './large-bodies.ts'
import type { Codecs, Operation, OperationValidators, Serializer, SurfaceFacts, Tables } from './operation.ts'
import type { Oracle } from './oracle.ts'
import type { RateLimiter } from './rate-limits.ts'
import type { InFlight } from './in-flight.ts'

/** A handler with its types erased: the table that it stands in has checked them. */
type AnyHandler = (input: never) => Promise<unknown>

export interface Surface {
  name: string
  dialect: Dialect
  /** Where it takes what the domain calls otherwise. */
  inputs?: Inputs
  /** How its API keys are written, where it has such keys of organizations. */
  keyFormat?: KeyFormat
  /** What it makes of events, where it has webhooks. */
  events?: SurfaceEvents
  /** By the operation's name on the surface: its id without the surface's name. */
  handlers: Readonly<Record<string, AnyHandler>>
}

export interface Services {
  database: Database
  access: Access
  rateLimiter: RateLimiter
  connectors: Connectors
  log: Logger
  /** Told of every request that is let in. */
  recordUse: (caller: Caller) => void
  /** Told of every request, until it is answered. */
  inFlight?: InFlight
  /** Watches in development and tests. */
  oracle?: Oracle | undefined
}

/** All that it takes to answer one operation. */
export interface ServedOperation {
  operation: Operation
  handler: AnyHandler
  validators: OperationValidators
  serialize: Serializer | null
  positions: ReturnType<typeof parameterPositions>
  /** The database, with the share of its connections that this operation has when it is slow. */
  database: Scopes
}

/** One surface as it is served: what the contract says of it, its code, and what its requests share. */
export interface Serving {
  name: string
  dialect: Dialect
  inputs: Inputs | undefined
  facts: SurfaceFacts
  operations: ReadonlyMap<Operation, ServedOperation>
  services: Services
  largeBodies: ReturnType<typeof createLargeBodies>
  /** Hashes of credentials that were valid a moment ago: their addresses are not held back. */
  recentlyValid: LRUCache<string, true>
}

const rememberedCredentials = 10_000

/** @throws Error when the contract knows no such surface, or something that one of its operations needs is not there */
export function serve(surface: Surface, tables: Tables, services: Services): Serving {
  const { name, dialect, inputs } = surface
  const [facts, codecs] = [tables.surfaces[name], tables.codecs[name]]
  if (facts === undefined || codecs === undefined) throw new Error(`the contract has no surface ${name}`)
  const own = tables.operations.filter((operation) => operation.surface === name)
  return {
    name,
    dialect,
    inputs,
    facts,
    operations: new Map(
      own.map((operation) => [operation, serveOperation(surface, operation, codecs, services)]),
    ),
    services,
    largeBodies: createLargeBodies(),
    recentlyValid: new LRUCache({ max: rememberedCredentials }),
  }
}

function serveOperation(
  { name, dialect, handlers }: Surface,
  operation: Operation,
  codecs: Codecs,
  { database }: Services,
): ServedOperation {
  const handler = handlers[operation.id.slice(name.length + 1)]
  const validators = codecs.validators[operation.id]
  const serialize = codecs.serializers[operation.id]
  const unknown = operation.schemes.find((scheme) => dialect.schemes[scheme] === undefined)
  if (unknown !== undefined) throw new Error(`${name} has no ${unknown}, which ${operation.id} takes`)
  if (handler === undefined || validators === undefined || serialize === undefined) {
    throw new Error(`generated/ does not fit the contract at ${operation.id}`)
  }
  return {
    operation,
    handler,
    validators,
    serialize,
    positions: parameterPositions(operation.path),
    database: database.toDo(`${name} ${operation.id}`),
  }
}
