import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createChat } from '../../../src/connectors/chat/index.ts'
import { type ChatRooms, openChatRooms, slackUrl, teamsUrl } from '../../support/chat-rooms.ts'
import { loopbackRules } from '../../support/server.ts'

let rooms: ChatRooms
beforeAll(async () => void (rooms = await openChatRooms()))
afterAll(() => rooms.close())

const message = { title: 'Hello', severity: null, text: '', entries: [], more: 0, link: null }
const urls = { slack: slackUrl(), teams: teamsUrl() }
async function answered(
  provider: 'slack' | 'teams',
  status: number,
  body: string,
  headers: Record<string, string> = {},
) {
  rooms.mood = { status, body, headers }
  const outcome = await rooms.chat.post({ provider, url: urls[provider], message })
  // No error tells the address.
  expect(JSON.stringify(outcome)).not.toMatch(/https|services|sig=/)
  return outcome
}

describe('what Slack answers', () => {
  test.each([
    [404, 'no_service'],
    [404, 'channel_not_found'],
    [410, 'channel_is_archived'],
    [403, 'action_prohibited'],
    [403, 'posting_to_general_channel_denied'],
    [403, 'invalid_token'],
    [404, 'no_team'],
  ])('%i %s: the channel takes no more', async (status, word) => {
    expect(await answered('slack', status, word)).toEqual({ state: 'gone', error: word })
  })

  test.each([
    [404, '<html>Not Found</html>', 'http_404'],
    [410, '', 'http_410'],
  ])('%i without a word: the channel takes no more', async (status, body, error) => {
    expect(await answered('slack', status, body)).toEqual({ state: 'gone', error })
  })

  test.each([
    [400, 'invalid_payload', 'invalid_payload'],
    [400, 'no_text', 'no_text'],
    [400, 'invalid_blocks_format', 'invalid_blocks_format'],
    [413, 'too large', 'http_413'],
  ])('%i %s: this message is refused, and no other', async (status, body, error) => {
    expect(await answered('slack', status, body)).toEqual({ state: 'refused', error })
  })

  test.each([
    [500, 'rollup_error', 'rollup_error'],
    [503, '<html>', 'http_503'],
    [408, '', 'http_408'],
  ])('%i %s: it may be well later', async (status, body, error) => {
    expect(await answered('slack', status, body)).toEqual({ state: 'failed', error, retryAfter: null })
  })

  test('429 says how long to wait', async () => {
    expect(await answered('slack', 429, 'rate_limited', { 'Retry-After': '90' })).toEqual({
      state: 'failed',
      error: 'rate_limited',
      retryAfter: 90,
    })
  })

  test('200 without its word, or another place, is no success', async () => {
    const failed = { state: 'failed', retryAfter: null }
    expect(await answered('slack', 200, '<html>Sign in to the network</html>')).toEqual({
      ...failed,
      error: 'unexpected_answer',
    })
    expect(await answered('slack', 302, '', { Location: 'https://a.example/' })).toEqual({
      ...failed,
      error: 'redirected',
    })
  })
})

describe('what Teams answers', () => {
  test.each([200, 202])('%i: it has taken the message', async (status) => {
    expect(await answered('teams', status, '')).toEqual({ state: 'sent', error: null })
  })

  const error = (code: string) => JSON.stringify({ error: { code, message: `No ${urls.teams}.` } })
  test.each([
    [404, 'WorkflowNotFound'],
    [410, 'WorkflowDeleted'],
    [401, 'DirectApiInvalidAuthorizationScheme'],
    [403, 'WorkflowTriggerAuthorizationFailed'],
  ])('%i %s: the workflow takes no more', async (status, code) => {
    expect(await answered('teams', status, error(code))).toEqual({ state: 'gone', error: code })
  })

  test('400: this message is refused, and no other', async () => {
    expect(await answered('teams', 400, error('TriggerInputSchemaMismatch'))).toEqual({
      state: 'refused',
      error: 'TriggerInputSchemaMismatch',
    })
  })

  test('429 and 5xx: it may be well later', async () => {
    expect(await answered('teams', 429, '', { 'Retry-After': '17' })).toEqual({
      state: 'failed',
      error: 'http_429',
      retryAfter: 17,
    })
    expect(await answered('teams', 502, error('BadGateway'))).toEqual({
      state: 'failed',
      error: 'BadGateway',
      retryAfter: null,
    })
  })
})

describe('nobody who answers', () => {
  test('is told in words, and nothing is sent to an address that is not public', async () => {
    let exchanges = 0
    const posting = (resolve: () => Promise<{ address: string }[]>) =>
      createChat({
        rules: { allowedNetworks: [], resolve },
        exchange: async () => {
          exchanges += 1
          return {
            status: null,
            retryAfter: undefined,
            bodyStart: Buffer.alloc(0),
            interruption: 'tls_failed',
          }
        },
      }).post({ provider: 'slack', url: urls.slack, message })
    const failed = { state: 'failed', retryAfter: null }
    expect(await posting(async () => [{ address: '169.254.169.254' }])).toEqual({
      ...failed,
      error: 'private_address',
    })
    expect(await posting(async () => [])).toEqual({ ...failed, error: 'unresolvable' })
    expect(exchanges).toBe(0)
    expect(await posting(async () => [{ address: '52.0.0.1' }])).toEqual({ ...failed, error: 'tls_failed' })
    expect(exchanges).toBe(1)
  })

  test('is told when the connection fails', async () => {
    const { post } = createChat({
      rules: { ...loopbackRules, resolve: async () => [{ address: '127.0.0.1' }] },
    })
    // Nobody listens there on the port of https.
    expect(await post({ provider: 'slack', url: urls.slack, message })).toEqual({
      state: 'failed',
      error: expect.stringMatching(/^(?:connection|tls)_failed$/),
      retryAfter: null,
    })
  })
})
