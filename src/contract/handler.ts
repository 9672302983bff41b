import type { operations as OperationTypes } from '../../generated/types.ts'
import type {
  FilledParameters,
  OperationId,
  operations,
  SchemeCallers,
  SurfaceName,
} from '../../generated/operations.ts'
import type { Access } from '../domain/access/access.ts'
import type { CallerOf } from '../domain/access/caller.ts'
import type { Connectors, WriteThrough } from '../domain/connectors.ts'
import type { Scoped } from '../database/database.ts'
import type { RequestUrl } from './dialect.ts'
import type { Reply } from './answer.ts'
import type { UploadedFile } from './multipart.ts'
import type { PageRequest } from '../database/pagination.ts'

/**
 * How each surface's envelope nests: the type that a handler returns for a success body. Every dialect adds its
 * own entry by declaration merging.
 * @public
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
export interface Payloads<Body> {}

type SurfaceOf<Id extends OperationId> = Id extends `${infer Name}_${string}` ? Name : never

type Success<Id extends OperationId> = {
  [Status in keyof OperationTypes[Id]['responses']]: `${Status & number}` extends `${2 | 3}${string}`
    ? OperationTypes[Id]['responses'][Status]
    : never
}[keyof OperationTypes[Id]['responses']]

/** The media types that a success is written in. */
type Representation<Id extends OperationId> =
  Success<Id> extends { content: infer Content } ? keyof Content & string : never

type SuccessBody<Id extends OperationId> =
  Success<Id> extends { content: { 'application/json': infer Body } } ? Body : undefined

type ParametersIn<
  Id extends OperationId,
  Place extends 'path' | 'query' | 'header',
> = OperationTypes[Id]['parameters'] extends { [P in Place]?: infer Parameters }
  ? NonNullable<Parameters>
  : Record<never, never>

type BodyContent<Id extends OperationId> = OperationTypes[Id] extends {
  requestBody: { content: infer Content }
}
  ? Content
  : OperationTypes[Id] extends { requestBody?: { content: infer Content } }
    ? Content | undefined
    : never

type Facts<Id extends OperationId> = Extract<(typeof operations)[number], { id: Id }>

/** JSON or the same as a form; or a form whose one part is a file that is still being sent. */
type BodyOf<Content, FilePart extends string | null> =
  | (Content extends undefined ? undefined : never)
  | (Content extends { 'application/json': infer Body } ? Body : never)
  | (FilePart extends string ? { [Part in FilePart]: UploadedFile } : never)

type RequestBody<Id extends OperationId> = [BodyContent<Id>] extends [never]
  ? undefined
  : BodyOf<BodyContent<Id>, Facts<Id>['filePart']>

type Permission<Id extends OperationId> = Facts<Id>['permission']

/** The query, with the defaults that validation has filled in. */
type Query<Id extends OperationId> =
  ParametersIn<Id, 'query'> extends infer Given
    ? Id extends keyof FilledParameters
      ? Omit<Given, FilledParameters[Id]> & Required<Pick<Given, FilledParameters[Id] & keyof Given>>
      : Given
    : never

type LowerCased<Parameters> = { [Name in keyof Parameters as Lowercase<Name & string>]: Parameters[Name] }

/** A request that has passed every check. */
interface Request<Id extends OperationId> {
  params: ParametersIn<Id, 'path'>
  query: Query<Id>
  /** Those that the contract names, in lower case. */
  headers: LowerCased<ParametersIn<Id, 'header'>>
  body: RequestBody<Id>
  /** The bytes of the body, after decompression, where the contract says that they are needed. */
  rawBody: Facts<Id> extends { rawBody: true } ? Buffer : undefined
  page: PageRequest
  requestId: string
  /** Where it comes from, as it is counted by limits. */
  address: () => string
  /** The address that it was sent to. */
  url: RequestUrl
  /** The media type of the answer that is asked for, of those that the contract declares. */
  representation: Representation<Id>
  /** What a browser has kept of earlier answers, by name. */
  cookies: () => Readonly<Record<string, string | undefined>>
  /** What a browser says of itself. */
  userAgent: string | null
  access: Access
  connectors: Connectors
}

/** The kinds of caller that can present a credential which the operation takes. */
type KindOf<Id extends OperationId> = SchemeCallers[Facts<Id>['schemes'][number] & keyof SchemeCallers]

/** Who makes it, and that caller's view of the database. */
interface Called<Id extends OperationId> {
  caller: CallerOf<KindOf<Id>>
  db: Scoped
  /** Given to an operation with `x-directory-of` when that tenant is connected: its directory is changed first. */
  writeThrough: Facts<Id> extends { directoryOf: string } ? WriteThrough | null : null
}

/** What a handler gets: the request and, unless the operation is public, its caller. */
export type Input<Id extends OperationId> = Request<Id> & (Permission<Id> extends null ? unknown : Called<Id>)

/** What a handler returns: the payload inside its surface's envelope. */
export type Output<Id extends OperationId> =
  SurfaceOf<Id> extends keyof Payloads<unknown> ? Payloads<SuccessBody<Id>>[SurfaceOf<Id>] : never

type Handler<Id extends OperationId> = (input: Input<Id>) => Promise<Output<Id> | Reply<Output<Id>>>

/** A handler for each operation of a surface, by the operation's name on it. */
export type Handlers<Name extends SurfaceName> = {
  [Id in OperationId as Id extends `${Name}_${infer Operation}` ? Operation : never]: Handler<Id>
}

/** The handlers of a surface: a missing or superfluous one does not compile. */
export const handlersOf =
  <Name extends SurfaceName>() =>
  <Given extends Handlers<Name>>(
    handlers: Given & Record<Exclude<keyof Given, keyof Handlers<Name>>, never>,
  ): Handlers<Name> =>
    handlers
