import { parse } from 'tldts'
import type { AppAssessment } from '../evaluation.ts'
import { lookupHost } from '../redirect-hosts.ts'
import type { Application, ServicePrincipal } from '../snapshot.ts'
import { sortedBy } from './order.ts'

type Row = AppAssessment['redirectUris'][number]
type Judgement = Pick<Row, 'verdict' | 'reason'>

export interface RedirectUri extends Row {
  /** What the address itself tells, whatever the DNS says of its host. */
  address: Judgement
  /** The host that the DNS is asked for; null where there is none to ask for. */
  host: string | null
}

/** Hosts below it belong to whoever asks for them first; the list of public suffixes has its regions, not all of them. */
const AZURE_REGIONS = '.cloudapp.azure.com'

/**
 * Where an app lets its users be sent: what its registration says, else its service principal.
 * @param dangling hosts that the DNS does not have
 */
export function readRedirectUris(
  application: Application | null,
  principal: ServicePrincipal | null,
  dangling: ReadonlySet<string>,
): RedirectUri[] {
  const of = (kind: Row['kind'], uris: readonly string[] = []): RedirectUri[] =>
    uris.map((uri) => {
      const url = URL.parse(uri)
      const address = judgeRedirectUri(url)
      const host = lookupHost(uri)
      const reason = `The DNS does not have ${host}: whoever registers it receives what is sent there.`
      const isDangling = host !== null && dangling.has(host)
      return { uri, kind, ...(isDangling ? { verdict: 'DANGLING', reason } : address), address, host }
    })
  const uris = application
    ? [
        ...of('WEB', application.web?.redirectUris),
        ...of('SPA', application.spa?.redirectUris),
        ...of('PUBLIC', application.publicClient?.redirectUris),
      ]
    : of('REPLY', principal?.replyUrls)
  const once = new Map(uris.map((entry) => [`${entry.kind}|${entry.uri}`, entry]))
  return sortedBy(once.values(), ({ kind, uri }) => [kind, uri])
}

/**
 * Whether what is sent to an address may be read by others, as far as the address itself tells. Whether its name
 * resolves is another question.
 */
function judgeRedirectUri(url: URL | null): Judgement {
  if (url === null) return { verdict: 'UNKNOWN', reason: 'It cannot be read as an address.' }
  // Schemes of apps, and names such as urn:ietf:wg:oauth:2.0:oob, lead to no host.
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { verdict: 'OK', reason: null }
  const { hostname } = url
  if (hostname.includes('*')) {
    return {
      verdict: 'WILDCARD',
      reason: `Any host that ${hostname} stands for receives what is sent there.`,
    }
  }
  if (url.protocol === 'http:' && !isLoopback(hostname)) {
    return { verdict: 'INSECURE', reason: `What is sent to ${hostname} travels without encryption.` }
  }
  const suffix = sharedSuffix(hostname)
  if (suffix === null) return { verdict: 'OK', reason: null }
  const reason = `Anybody can have a host below ${suffix}: once ${hostname} is given up, somebody else can take it.`
  return { verdict: 'SHARED_HOST', reason }
}

/** The parser has made every way to write an address of IPv4 into this one. */
const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)

/** The domain below which a provider lets its customers name hosts; null where there is none. */
function sharedSuffix(hostname: string): string | null {
  if (hostname.endsWith(AZURE_REGIONS)) return AZURE_REGIONS.slice(1)
  const { isPrivate, publicSuffix, domain } = parse(hostname, { allowPrivateDomains: true })
  return isPrivate === true && domain !== null ? publicSuffix : null
}
