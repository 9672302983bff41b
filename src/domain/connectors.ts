import type { Vault } from '../vault.ts'
import type { GivenUserFields, SettableUserFields } from './directory/user-fields.ts'
import type { ScanReader } from './scans/reader.ts'
import type { HostLookup } from './scans/snapshot.ts'

/** What the domain asks of the outside world; `src/connectors/` answers. */
export interface Connectors {
  /** Seals what must not be read in the database. */
  vault: Vault
  /** Says what is wrong with a URL as a receiver of webhooks, in words for the caller; null when nothing is. */
  refuseWebhookUrl: (url: string) => Promise<string | null>
  /** A connection to one directory; nothing is sent before the first call. Its calls throw what `directoryFault` explains. */
  connectDirectory: (credentials: DirectoryCredentials, terms: DirectoryTerms) => Directory
  /** A connection for a scan: it reads, and refuses to do anything else; besides, as above. */
  readDirectory: (credentials: DirectoryCredentials, terms: DirectoryTerms) => ScanReader
  /** Looks hosts up in the DNS; null when this installation is set not to. */
  resolveHosts: ResolveHosts | null
  /** Where people sign in with a Microsoft account; null when that is not set up. */
  microsoftSignIn: SignInProvider | null
  /** Makes one attempt to send a mail; whatever goes wrong is told by the outcome. */
  sendMail: (mail: OutgoingMail) => Promise<MailOutcome>
  /** Says what is wrong with a URL as one that a provider of chats gives out, in words; null when nothing is. */
  refuseChatUrl: (provider: ChatProvider, url: string) => Promise<string | null>
  /** Makes one attempt to post a message to a channel; whatever goes wrong is told by the outcome. */
  postChat: (post: OutgoingChat) => Promise<ChatOutcome>
  /** Where people reach this server, for links in what it sends: what a request says of that could be anything. */
  publicUrl: string
  /** What an error of a directory's call says, without any secret; null for errors of other kinds. */
  directoryFault: (error: unknown) => DirectoryFault | null
}

/**
 * Whether hosts have addresses, in pages, in the order given; null when nothing can be looked up at all.
 * @throws the signal's reason
 */
export type ResolveHosts = (
  hosts: readonly string[],
  signal: AbortSignal,
) => Promise<AsyncIterable<readonly HostLookup[]> | null>

/** One mail to one person. */
export interface OutgoingMail {
  /** The same for each attempt. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** What it says besides to programs. */
  headers?: Readonly<Record<string, string>> | undefined
  createdAt: Date
}

/**
 * How an attempt to send a mail went: `filed` is one that nothing sends here, and one that was refused is refused the
 * next time as well.
 */
export type MailOutcome =
  { state: 'sent' | 'filed'; error: null } | { state: 'refused' | 'failed'; error: string }

export type ChatProvider = 'slack' | 'teams'

/** A message to one channel, in plain text. */
export interface OutgoingChat {
  provider: ChatProvider
  /** Who knows it may write there. */
  url: string
  message: {
    title: string
    severity: 'critical' | 'high' | 'medium' | 'low' | null
    text: string
    entries: readonly { title: string; detail: string }[]
    /** How many there are besides the entries. */
    more: number
    link: string | null
  }
}

/**
 * How an attempt to post went: a message that was `refused` is refused the next time as well, and a channel that is
 * `gone` takes no others either. Errors name no address.
 */
export type ChatOutcome =
  | { state: 'sent'; error: null }
  | { state: 'refused' | 'gone'; error: string }
  /** With the seconds that the provider asked to wait. */
  | { state: 'failed'; error: string; retryAfter: number | null }

/** What a change needs that is written through to a tenant's directory. */
export interface WriteThrough {
  connectors: Connectors
  /** Since when an earlier attempt at the same change may have reached the directory; null when there was none. */
  attemptedSince: Date | null
}

/** Whose tokens are accepted besides our own. */
export interface TokenIssuer {
  /** As it stands in the claim `iss` of its tokens. */
  readonly issuer: string
  /** What a token says of its bearer; null when it is not valid. @throws when its keys cannot be had */
  verify(token: string): Promise<ExternalIdentity | null>
}

/** What an external token says of its bearer. */
interface ExternalIdentity {
  subject: string
  /** Null unless the issuer has verified it. */
  email: string | null
  /** The claim `tenantId`: the organization that the token is for. */
  organizationId: string | null
  /** In milliseconds since 1970. */
  expiresAt: number
}

/** Where people sign in with an account of somebody else's. */
export interface SignInProvider {
  /** Where to send a browser, which comes back to `callback`. @throws when the provider does not answer */
  begin(callback: string): Promise<{ url: string; checks: SignInChecks }>
  /**
   * Who has signed in, by the URL to which the browser was sent back; null when that is not confirmed.
   * @throws when the provider does not answer
   */
  finish(url: string, checks: SignInChecks): Promise<ProviderAccount | null>
}

/** What holds a sign-in together that is begun in one request and finished in another. */
interface SignInChecks {
  state: string
  nonce: string
  verifier: string
}

/** An account of a provider, by what never changes of it. */
export interface ProviderAccount {
  issuer: string
  /** Empty where the provider knows no tenants. */
  tenant: string
  subject: string
  /** Whether it is a person's own, and no organization's. */
  isPersonal: boolean
}

export interface DirectoryCredentials {
  entraTenantId: string
  clientId: string
  clientSecret: string
}

export interface DirectoryTerms {
  /** How long a call may take with all its retries: some seconds while a person waits, minutes in the background. */
  timeout: 'interactive' | 'background'
  /** Ends all calls. */
  signal?: AbortSignal | undefined
  /** Is told of each object that a listing leaves out, since it cannot be read; without it, such a one fails the listing. */
  onLeftOut?: (object: LeftOutObject) => void
}

/** An object of a listing that cannot be read. */
export interface LeftOutObject {
  /** Its collection, such as `users` or `subscribedSkus`. */
  readonly listing: string
  /** Its id, or the SKU's; null when it has none. */
  readonly id: string | null
  readonly reason: string
}

/** What went wrong with a directory; see the connector for what each kind means. */
export type DirectoryFault =
  | {
      readonly kind: 'refused' | 'unauthorized'
      readonly status: number
      readonly code: string
      /** `code`, and the more special ones that stood inside it. */
      readonly codes: readonly string[]
      /** Properties that it names. */
      readonly targets: readonly string[]
      readonly message: string
      /** What was refused, such as `GET /v1.0/devices`. */
      readonly request: string
    }
  | { readonly kind: 'throttled' | 'unavailable'; readonly retryAfterSeconds: number }
  | { readonly kind: 'invalid_response'; readonly reason: string }

/** One directory, as far as the domain uses it. Names are those of Microsoft Graph; listings are pages. */
export interface Directory {
  organization(): Promise<Entra & { verifiedDomains: readonly { name: string; isDefault: boolean | null }[] }>
  subscribedSkus(): Promise<EntraSku[]>
  users(): AsyncIterable<readonly EntraUser[]>
  /** A link for the changes from now on. */
  userChangesFromNow(): Promise<string>
  /** Changes since `link`; or, when the link is forgotten, all users from a page with `begins` on. */
  userChanges(link: string): AsyncIterable<EntraChanges>
  /** When users signed in last; refused where the connection, or the directory's licence, does not suffice. */
  signIns(): AsyncIterable<readonly EntraSignIns[]>
  groups(): AsyncIterable<readonly EntraGroup[]>
  devices(): AsyncIterable<readonly EntraDevice[]>
  user(id: string): Promise<EntraUser>
  /** Sent once: after a fault that says nothing of a refusal, the user may exist all the same. */
  createUser(user: NewEntraUser): Promise<EntraUser>
  updateUser(id: string, properties: EntraUserProperties): Promise<void>
  deleteUser(id: string): Promise<void>
  /** Sent once. `add` and `remove` are SKU ids. */
  assignLicense(
    id: string,
    change: { add?: readonly { skuId: string }[]; remove?: readonly string[] },
  ): Promise<void>
}

/** What can be set of a user. */
export type EntraUserProperties = SettableUserFields

export interface NewEntraUser extends EntraUserProperties {
  readonly userPrincipalName: string
  readonly displayName: string
  readonly mailNickname: string
  readonly password: string
}

interface Entra {
  readonly id: string
  readonly displayName: string | null
}

export interface EntraSku {
  readonly skuId: string
  readonly skuPartNumber: string
  readonly capabilityStatus: string | null
  /** Seats that are taken, whoever has them. */
  readonly consumedUnits: number
  readonly prepaidUnits: { readonly enabled: number; readonly warning: number }
}

export interface EntraUser extends GivenUserFields {
  readonly id: string
  readonly assignedLicenses: readonly { readonly skuId: string }[]
}

export interface EntraSignIns {
  readonly id: string
  /** Null: never. */
  readonly signInActivity: {
    /** Of any kind. */
    readonly lastSuccessfulSignInDateTime: string | null
    /** These two count attempts that failed as well. */
    readonly lastSignInDateTime: string | null
    readonly lastNonInteractiveSignInDateTime: string | null
  } | null
}

/** A page of changes. What came before a page with `begins` is void; `scope` says whether it is everything. */
type EntraChanges = {
  readonly begins: boolean
  readonly removed: readonly { readonly id: string }[]
  /** For the next time; on the last page. */
  readonly deltaLink: string | null
  readonly scope: 'full' | 'changes'
  readonly items: readonly (Partial<EntraUser> & { readonly id: string })[]
}

export interface EntraGroup extends Entra {
  readonly description: string | null
  readonly mail: string | null
  readonly mailEnabled: boolean | null
  readonly securityEnabled: boolean | null
  readonly groupTypes: readonly string[]
  readonly visibility: string | null
  readonly membershipRule: string | null
  readonly createdDateTime: string | null
}

export interface EntraDevice extends Entra {
  readonly deviceId: string | null
  readonly accountEnabled: boolean | null
  readonly operatingSystem: string | null
  readonly operatingSystemVersion: string | null
  readonly trustType: string | null
  readonly manufacturer: string | null
  readonly model: string | null
  readonly isManaged: boolean | null
  readonly isCompliant: boolean | null
  readonly registrationDateTime: string | null
  readonly approximateLastSignInDateTime: string | null
}
