import { judgeTarget, type TargetRules } from '../webhooks/index.ts'

export type Provider = 'slack' | 'teams'

/** Hosts of Slack's incoming webhooks, the second one for governments (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks). */
const slackHosts = new Set(['hooks.slack.com', 'hooks.slack-gov.com'])

/** Below these, Power Automate runs the Workflows of Teams, in the public cloud and in those of governments. */
const teamsHosts = [
  'api.powerplatform.com',
  'api.gov.powerplatform.microsoft.us',
  'api.high.powerplatform.microsoft.us',
  'api.appsplatform.us',
  'api.powerplatform.partner.microsoftonline.cn',
  'logic.azure.com',
  'logic.azure.us',
  'logic.azure.cn',
]

/** Longer ones no provider gives out. */
const longestUrl = 2000

/**
 * Says what is wrong with a URL as one that the provider gives out, to follow the name of its field; null when nothing
 * is. A host that cannot be found now may be there when a message is posted, and is judged again then.
 */
export async function refuseUrl(
  provider: Provider,
  text: string,
  rules: TargetRules,
): Promise<string | null> {
  const wrong = provider === 'slack' ? refuseSlack(toUrl(text)) : refuseTeams(toUrl(text))
  if (wrong !== null) return wrong
  const judgement = await judgeTarget(text, rules)
  return judgement.allowed || judgement.reason === 'unresolvable' ? null : judgement.message
}

/** Null unless it is one of https, without a port of its own, a user or a fragment. */
function toUrl(text: string): URL | null {
  const url = text.length > longestUrl ? null : URL.parse(text)
  const isPlain =
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    url.hash === ''
  return isPlain ? url : null
}

const slackForm = 'must be the address of an incoming webhook: https://hooks.slack.com/services/…'

function refuseSlack(url: URL | null): string | null {
  if (url === null || !slackHosts.has(url.hostname)) return slackForm
  if (/^\/(?:workflows|triggers)\//.test(url.pathname))
    return 'starts a workflow, which shows no messages; make an incoming webhook'
  return /^\/services(?:\/[A-Za-z0-9]+){3}$/.test(url.pathname) && url.search === '' ? null : slackForm
}

const teamsForm = 'must be the address of a Workflows webhook of Teams'

function refuseTeams(url: URL | null): string | null {
  if (url === null) return teamsForm
  if (isBelow(url.hostname, 'webhook.office.com') || url.hostname === 'outlook.office.com')
    return 'retired; make a Workflows webhook'
  if (!teamsHosts.some((host) => isBelow(url.hostname, host))) return teamsForm
  if (!/\/workflows\/[0-9a-f]{32}\/triggers\/[\w-]+\/paths\/invoke\/?$/i.test(url.pathname)) return teamsForm
  if ((url.searchParams.get('sig') ?? '') === '')
    return 'has no signature (sig): let anyone trigger the workflow, and copy its address again'
  return null
}

const isBelow = (host: string, domain: string) => host.endsWith(`.${domain}`)
