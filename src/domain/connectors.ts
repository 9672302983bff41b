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
