import type { Caller } from '../domain/access/caller.ts'
import type { ErrorCode } from '../domain/errors.ts'

/** One operation of the contract, as the runtime needs it. Generated into `generated/operations.ts`. */
export interface Operation {
  readonly id: string
  readonly surface: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path template, with `{name}` where a parameter stands. */
  readonly path: string
  /** Names of the security schemes that it takes, the preferred one first; none when it is for everybody. */
  readonly schemes: readonly string[]
  /** What its caller must be allowed; `authenticated` asks for no more than a credential, null not even for that. */
  readonly permission: string | null
  /**
   * The organization in which it takes place: the caller's own when null; the one that a field of the request names
   * (such as `path.id`), when the caller belongs to it; none with `person`, which sees what is the caller's own.
   */
  readonly organization: string | null
  /**
   * The field of the request (such as `path.id`) that names the tenant whose directory its change goes to first, when
   * that tenant is connected to one; null for all that changes the database alone.
   */
  readonly directoryOf: string | null
  readonly feature: string | null
  /** Name of a rate limit; null for what is public and counted by nothing. */
  readonly rateLimit: string | null
  /** Status of the success answer. */
  readonly status: number
  /** Properties at the top of the success body: how an envelope nests follows from them. */
  readonly successFields: readonly string[]
  /** Media types of the body; empty when the operation reads none. */
  readonly mediaTypes: readonly string[]
  readonly bodyRequired: boolean
  /** Most bytes of body, after decompression. */
  readonly bodyLimit: number
  /** Name of the one part of a `multipart/form-data` body, which is a file; null when it takes none. */
  readonly filePart: string | null
  /** Whether its handler gets the bytes of the body as well. */
  readonly rawBody: boolean
  /** Whether it is public and refuses, all the same, what another site makes a browser send. */
  readonly sameOrigin: boolean
  /** Whether it changes what callers may do. */
  readonly changesAccess: boolean
  /** Media types of the answer, the preferred one first; null where there is nothing to choose. */
  readonly representations: readonly string[] | null
  /** Columns of the answer, a list, for whoever asks for `text/csv`; null where its handler writes that, or nobody. */
  readonly csvColumns: readonly string[] | null
  /** Query parameters that it declares. */
  readonly queryParameters: readonly string[]
  /** Those of them that may be given more than once. */
  readonly listParameters: readonly string[]
  /** Those that are points in time. */
  readonly timeParameters: readonly string[]
  /** Those of which a value that is no whole number from this one up counts as not given. */
  readonly forgivenParameters: Readonly<Record<string, number>>
  /** Fields of the body that are taken as loosely as the surface takes them; null when it takes none so. */
  readonly looseFields: Readonly<Record<string, LooseField>> | null
  /** Whether it takes an `Idempotency-Key`. */
  readonly idempotent: boolean
}

/** How a field of the body may be written. */
export interface LooseField {
  /** Text of digits is the number. */
  readonly number: boolean
  /** Null is a value. */
  readonly nullable: boolean
  /** Blanks around it belong to it, as in a password. */
  readonly verbatim: boolean
}

/** What the framework behind a vendor's API lets pass, and its clients lean on. */
export interface InputRules {
  /** What stands for the method of a POST: a header, or a field of the body or the query. */
  readonly methodOverride?: { readonly header: string; readonly field: string }
  /** What the query says besides declared parameters are fields of the body, which has the last word. */
  readonly queryCompletesBody?: boolean
  /**
   * Blanks around texts do not count, nor does an empty text: it is null, and what may not be null is not given then.
   * Numbers may be written as text.
   */
  readonly looseTexts?: boolean
  /** Query parameters that an operation does not declare are passed over. */
  readonly ignoresUnknownParameters?: boolean
}

/** What the contract says of a security scheme. */
interface SchemeFacts {
  /** Where its credential stands. */
  readonly in: 'header' | 'cookie'
  /** The kind of caller that has such a credential. */
  readonly caller: Caller['kind']
  /** What the organization's plan has to include before somebody may present such a credential. */
  readonly feature?: string
}

/** What holds for a whole surface. */
export interface SurfaceFacts {
  readonly title: string
  readonly basePath: string
  /** The security schemes of its operations. */
  readonly schemes: Readonly<Record<string, SchemeFacts>>
  /** Counts the requests of valid callers that reach no operation. */
  readonly rateLimit: string
  /** Counts the requests of everybody else, by address. */
  readonly anonymousRateLimit: string
  /** Most bytes of body, unless an operation says otherwise. */
  readonly bodyLimit: number
  readonly input: InputRules
  readonly errors: Readonly<Record<ErrorCode, ErrorForm>>
}

/** How a surface writes an error. */
export interface ErrorForm {
  readonly status: number
  /** The surface's own code, or the status in its words; empty where it has none. */
  readonly code: string
  /** What is said where no more is known; empty where more always is. */
  readonly message: string
}

/** Reads and writes the messages of one surface, by operation. */
export interface Codecs {
  readonly validators: Readonly<Record<string, OperationValidators>>
  readonly serializers: Readonly<Record<string, Serializer | null>>
}

/** All that the runtime knows of a contract. */
export interface Tables {
  readonly operations: readonly Operation[]
  readonly surfaces: Readonly<Record<string, SurfaceFacts>>
  readonly rateLimits: Readonly<Record<string, RateLimit>>
  /** By surface. */
  readonly codecs: Readonly<Record<string, Codecs>>
}

/** How many requests are let through; `unlimited` counts nothing. */
export type Limit = number | 'unlimited'

export interface RateLimit {
  /** Whose requests are counted together. */
  readonly per: 'organization' | 'person' | 'address' | 'key' | 'key-and-operation'
  readonly windowSeconds: number
  readonly limit?: Limit
  readonly limitByPlan?: Readonly<Record<string, Limit>>
  /** Name of another limit that each request has to keep to as well. */
  readonly within?: string
}

/** What a generated validator found wrong (a subset of Ajv's error object). */
export interface SchemaError {
  instancePath: string
  /** Where the keyword stands in the schema. */
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** A validator made from a schema. Fills in defaults and, except in JSON, converts text to the declared type. */
export interface Validator {
  (data: unknown): boolean
  errors?: SchemaError[] | null
}

/** The validators of one operation; null where it declares nothing. */
export interface OperationValidators {
  readonly path: Validator | null
  readonly query: Validator
  readonly header: Validator | null
  /** By media type. */
  readonly bodies: Readonly<Record<string, Validator>>
  /** What the contract says (`x-messages`) when a rule is broken, by the rule's place: `body#/properties/…`. */
  readonly messages: Readonly<Record<string, string>>
}

/** Writes a success body as JSON, declared fields only. */
export type Serializer = (body: unknown) => string
