import { describe, expect, test } from '@jest/globals'
import { createChat } from '../../../src/connectors/chat/index.ts'
import { slackUrl, teamsUrl } from '../../support/chat-rooms.ts'

const lookedUp: string[] = []
let addresses = ['52.0.0.1']
const { refuseUrl } = createChat({
  rules: {
    allowedNetworks: [],
    resolve: async (host) => {
      lookedUp.push(host)
      return addresses.map((address) => ({ address }))
    },
  },
})

const slackForm = 'must be the address of an incoming webhook: https://hooks.slack.com/services/…'
const teamsForm = 'must be the address of a Workflows webhook of Teams'
const workflow = 'workflows/0f1e2d3c4b5a69788796a5b4c3d2e1f0/triggers/manual/paths/invoke'

describe('an address of Slack', () => {
  test.each([
    ['an incoming webhook', slackUrl()],
    ['its port is named', slackUrl().replace('.com/', '.com:443/')],
    ['its host is written in capitals', slackUrl().replace('hooks', 'HOOKS')],
    ['one of a government', slackUrl().replace('slack.com', 'slack-gov.com')],
  ])('is taken: %s', async (_what, url) => {
    expect(await refuseUrl('slack', url)).toBeNull()
  })

  test.each([
    ['one of Teams', teamsUrl()],
    ['no URL', 'services/T0/B0/x'],
    ['without encryption', slackUrl().replace('https', 'http')],
    ['another host', 'https://hooks.slack.example/services/T0/B0/x'],
    ['a host that only ends so', 'https://nothooks.slack.com/services/T0/B0/x'],
    ['a host below it', 'https://a.hooks.slack.com/services/T0/B0/x'],
    ['the host with a dot', slackUrl().replace('.com/', '.com./')],
    ['the host as a user', 'https://hooks.slack.com@a.example/services/T0/B0/x'],
    ['a user', slackUrl().replace('//', '//ana:secret@')],
    ['another port', slackUrl().replace('.com/', '.com:8443/')],
    ['another path', 'https://hooks.slack.com/commands/T0/B0/x'],
    ['a part too few', 'https://hooks.slack.com/services/T0/B0'],
    ['a part too many', 'https://hooks.slack.com/services/T0/B0/x/y'],
    ['a part that is empty', 'https://hooks.slack.com/services/T0//x'],
    ['a way out of the path', 'https://hooks.slack.com/services/../api/T0/B0/x'],
    ['a query', `${slackUrl()}?a=b`],
    ['a fragment', `${slackUrl()}#a`],
    ['a blank', `${slackUrl()} x`],
    ['something far too long', `${slackUrl()}${'x'.repeat(2000)}`],
  ])('is refused: %s', async (_what, url) => {
    expect(await refuseUrl('slack', url)).toBe(slackForm)
  })

  test.each(['workflows', 'triggers'])('is refused when it starts a workflow: /%s', async (kind) => {
    expect(await refuseUrl('slack', `https://hooks.slack.com/${kind}/T0/A0/1/x`)).toBe(
      'starts a workflow, which shows no messages; make an incoming webhook',
    )
  })
})

describe('an address of Teams', () => {
  test.each([
    ['a workflow of the platform', teamsUrl()],
    [
      'one of before',
      `https://prod-12.westeurope.logic.azure.com:443/${workflow}?api-version=2016-06-01&sig=x`,
    ],
    [
      'one of a government',
      `https://e.f9.environment.api.gov.powerplatform.microsoft.us/powerautomate/${workflow}?sig=x`,
    ],
    ['one of a government, of before', `https://prod-1.usgovtexas.logic.azure.us/${workflow}?sig=x`],
  ])('is taken: %s', async (_what, url) => {
    expect(await refuseUrl('teams', url)).toBeNull()
  })

  test.each([
    ['one of Slack', slackUrl()],
    ['no URL', 'workflow'],
    ['without encryption', teamsUrl().replace('https', 'http').replace(':443', '')],
    ['another host', `https://a.example/${workflow}?sig=x`],
    ['a host that only ends so', `https://evillogic.azure.com/${workflow}?sig=x`],
    ['the domain itself', `https://logic.azure.com/${workflow}?sig=x`],
    ['a service of the platform that is no workflow', teamsUrl().replace('/triggers/manual', '')],
    ['another port', teamsUrl().replace(':443', ':444')],
    ['a user', teamsUrl().replace('//', '//ana@')],
  ])('is refused: %s', async (_what, url) => {
    expect(await refuseUrl('teams', url)).toBe(teamsForm)
  })

  test.each([
    'https://adatum.webhook.office.com/webhookb2/0f1e@2d3c/IncomingWebhook/4b5a/6978',
    'https://outlook.office.com/webhook/0f1e@2d3c/IncomingWebhook/4b5a/6978',
  ])('is refused when it is of the kind that is retired: %s', async (url) => {
    expect(await refuseUrl('teams', url)).toBe('retired; make a Workflows webhook')
  })

  test.each([teamsUrl().replace(/&sig=.*/, ''), teamsUrl().replace(/sig=.*/, 'sig=')])(
    'is refused when not everybody may trigger it: %s',
    async (url) => {
      expect(await refuseUrl('teams', url)).toBe(
        'has no signature (sig): let anyone trigger the workflow, and copy its address again',
      )
    },
  )
})

describe('the host of an address that has the right form', () => {
  test('has to lead to public addresses only', async () => {
    for (const given of [['10.0.0.1'], ['52.0.0.1', '169.254.169.254'], ['::1']]) {
      addresses = given
      expect(await refuseUrl('slack', slackUrl())).toBe('must lead to public addresses only')
      expect(await refuseUrl('teams', teamsUrl())).toBe('must lead to public addresses only')
    }
    expect(new Set(lookedUp)).toContain('hooks.slack.com')
  })

  test('need not be found yet', async () => {
    addresses = []
    expect(await refuseUrl('slack', slackUrl())).toBeNull()
  })
})
