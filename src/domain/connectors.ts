import type { Vault } from '../vault.ts'

/** What the domain asks of the outside world; `src/connectors/` answers. */
export interface Connectors {
  /** Seals what must not be read in the database. */
  vault: Vault
  /** Says what is wrong with a URL as a receiver of webhooks, in words for the caller; null when nothing is. */
  refuseWebhookUrl: (url: string) => Promise<string | null>
  /** A connection to one directory; nothing is sent before the first call. Its calls throw what `directoryFault` explains. */
  connectDirectory: (credentials: DirectoryCredentials, terms: DirectoryTerms) => Directory
  /** What an error of a directory's call says, without any secret; null for errors of other kinds. */
  directoryFault: (error: unknown) => DirectoryFault | null
}

/** Whose tokens are accepted besides our own. */
export interface TokenIssuer {
  /** As it stands in the claim `iss` of its tokens. */
  readonly issuer: string
  /** What a token says of its bearer; null when it is not valid. @throws when its keys cannot be had */
  verify(token: string): Promise<ExternalIdentity | null>
}

/** What an external token says of its bearer. */
export interface ExternalIdentity {
  subject: string
  /** Null unless the issuer has verified it. */
  email: string | null
  /** The claim `tenantId`: the organization that the token is for. */
  organizationId: string | null
  /** In milliseconds since 1970. */
  expiresAt: number
}

export interface DirectoryCredentials {
  entraTenantId: string
  clientId: string
  clientSecret: string
}

/** How long a call may be repeated: `short` while a person waits, `long` in the background. */
export interface DirectoryTerms {
  patience: 'short' | 'long'
  /** Ends all calls. */
  signal?: AbortSignal | undefined
}

/** What went wrong with a directory; see the connector for what each kind means. */
export type DirectoryFault =
  | {
      readonly kind: 'refused' | 'unauthorized'
      readonly status: number
      readonly code: string
      readonly message: string
    }
  | { readonly kind: 'throttled' | 'unavailable'; readonly retryAfterSeconds: number }
  | { readonly kind: 'invalid_response'; readonly reason: string }

/** One directory, as far as the domain uses it. Names are those of Microsoft Graph. */
export interface Directory {
  organization(): Promise<{ readonly id: string; readonly displayName: string | null }>
}
