import { join } from 'node:path'
import {
  createGraph,
  createGraphReader,
  GraphError,
  type GraphOptions,
} from './connectors/microsoft-graph/index.ts'
import { createChat } from './connectors/chat/index.ts'
import { createMailer, type MailOptions } from './connectors/mail/index.ts'
import { createSignIn, type SignInOptions } from './connectors/sign-in/index.ts'
import { judgeTarget, type TargetRules } from './connectors/webhooks/index.ts'
import type { Connectors, DirectoryCredentials, DirectoryTerms, ResolveHosts } from './domain/connectors.ts'
import type { Vault } from './vault.ts'

export interface Surroundings {
  vault: Vault
  webhookRules: TargetRules
  /** Where Microsoft's token endpoint and Graph are. */
  microsoft: { loginUrl: string; graphUrl: string }
  /** What looks hosts up; null when nothing does. */
  resolveHosts?: ResolveHosts | null
  /** What the server is to Microsoft where people sign in; null when they cannot. */
  microsoftSignIn?: SignInOptions | null
  /** What sends mail; files below the data directory's default when left out. */
  mail?: MailOptions
  /** Where people reach the server. */
  publicUrl?: string
}

/** Of who has set nothing. */
export const mailToFiles = (dataDirectory: string): MailOptions => ({
  smtpUrl: null,
  from: { name: 'Tenantry', address: 'no-reply@localhost' },
  directory: join(dataDirectory, 'mail'),
})

export const microsoftsOwn = {
  loginUrl: 'https://login.microsoftonline.com',
  graphUrl: 'https://graph.microsoft.com',
}

/** A person who waits gets an answer within some seconds; a job takes the connector's defaults. */
const timeouts: Record<DirectoryTerms['timeout'], { totalTimeoutMs?: number; requestTimeoutMs?: number }> = {
  interactive: { totalTimeoutMs: 4000, requestTimeoutMs: 4000 },
  background: {},
}

/** Puts the connectors behind what the domain asks of them. */
export function createConnectors({
  vault,
  webhookRules,
  microsoft,
  resolveHosts = null,
  microsoftSignIn = null,
  mail = mailToFiles('.tenantry'),
  publicUrl = 'http://127.0.0.1:3000',
}: Surroundings): Connectors {
  const optionsOf = (credentials: DirectoryCredentials, terms: DirectoryTerms): GraphOptions => ({
    ...microsoft,
    ...credentials,
    ...timeouts[terms.timeout],
    ...(terms.signal === undefined ? {} : { signal: terms.signal }),
    ...(terms.onLeftOut === undefined ? {} : { onLeftOut: terms.onLeftOut }),
  })
  const mailer = createMailer(mail)
  const chat = createChat({ rules: webhookRules })
  return {
    vault,
    // A name that does not resolve yet may do so by the time of a delivery, and is judged again then.
    refuseWebhookUrl: async (url) => {
      const judgement = await judgeTarget(url, webhookRules)
      return judgement.allowed || judgement.reason === 'unresolvable' ? null : judgement.message
    },
    connectDirectory: (credentials, terms) => createGraph(optionsOf(credentials, terms)),
    readDirectory: (credentials, terms) => createGraphReader(optionsOf(credentials, terms)),
    resolveHosts,
    microsoftSignIn: microsoftSignIn && createSignIn(microsoftSignIn),
    sendMail: (given) => mailer.send(given),
    refuseChatUrl: (provider, url) => chat.refuseUrl(provider, url),
    postChat: (post) => chat.post(post),
    publicUrl,
    directoryFault: (error) => (error instanceof GraphError ? error.fault : null),
  }
}
