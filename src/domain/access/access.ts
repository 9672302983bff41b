import type { Database } from '../../database/database.ts'
import { RequestError } from '../errors.ts'
import { findKeyCaller, type KeyFormat } from './api-keys.ts'
import type { Caller } from './caller.ts'

/** What a person gets who signs in. */
export interface Tokens {
  /** A JSON Web Token for one organization. */
  token: string
  refreshToken: string
  /** Seconds that the token is valid for. */
  expiresIn: number
  userId: string
  /** User name, or email of who has none. */
  username: string
  organizationId: string
}

export interface SignIn {
  /** Email or user name, in any letter case. */
  login: string
  password: string
  /** The organization to sign in to; the one used last when left out. */
  organizationId?: string | undefined
}

/** Public keys, as a JSON Web Key Set has them. */
export interface PublicKey {
  kty: string
  crv: string
  x: string
  kid: string
  alg: string
  use: string
}

/** Who callers are, and what they may do: keys, tokens, sessions. One for each process. */
export interface Access {
  /** Who presents this API key on the surface with such keys; null when it is unknown, expired or revoked. */
  findKeyCaller(format: KeyFormat, key: string): Promise<Caller | null>
  /** Who presents this token; null when it is not valid now. */
  findTokenCaller(token: string): Promise<Caller | null>
  /** The same person as a member of another organization; null when that is not so, or it is no person. */
  findMember(caller: Caller, organizationId: string): Promise<Caller | null>
  /** @throws RequestError `unauthenticated`, whatever was wrong; `rate_limited` after too many failures */
  logIn(input: SignIn): Promise<Tokens>
  /** @throws RequestError `unauthenticated`, when the token is unknown, expired, revoked or used already */
  refresh(refreshToken: string): Promise<Tokens>
  /** @throws RequestError `not_found`, when the caller does not belong to that organization */
  switchOrganization(caller: Caller, organizationId: string): Promise<Tokens>
  /** Ends the caller's session. */
  logOut(caller: Caller): Promise<void>
  publicKeys(): Promise<PublicKey[]>
}

const notYet = (): never => {
  throw new RequestError('unavailable', 'Nobody can sign in yet.')
}

export function createAccess({ database }: { database: Database }): Access {
  return {
    findKeyCaller: (format, key) => findKeyCaller(database, format, key),
    findTokenCaller: async () => null,
    findMember: async () => null,
    logIn: async () => notYet(),
    refresh: async () => notYet(),
    switchOrganization: async () => notYet(),
    logOut: async () => notYet(),
    publicKeys: async () => [],
  }
}
