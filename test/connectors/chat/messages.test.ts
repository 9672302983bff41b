import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Message } from '../../../src/connectors/chat/message.ts'
import { type ChatRooms, openChatRooms, slackUrl, teamsUrl } from '../../support/chat-rooms.ts'
import { hostileNames } from '../../support/hostile-names.ts'

let rooms: ChatRooms
beforeAll(async () => void (rooms = await openChatRooms()))
beforeEach(() => void (rooms.posted = []))
afterAll(() => rooms.close())

const message = (changes: Partial<Message> = {}): Message => ({
  title: '2 new findings in Adatum Retail',
  severity: 'high',
  text: 'A scan has found them.',
  entries: [
    { title: 'Payroll export', detail: 'A secret ends in 7 days.' },
    { title: 'Intranet', detail: '' },
  ],
  more: 0,
  link: 'https://tenantry.example/findings?scan=1&severity=HIGH',
  ...changes,
})

interface Block {
  type: string
  text: { type: string; text: string; emoji?: boolean; verbatim?: boolean }
  elements: { type: string; text: string }[]
}
interface SlackBody {
  text: string
  blocks: Block[]
}
async function toSlack(changes?: Partial<Message>): Promise<SlackBody> {
  await rooms.chat.post({ provider: 'slack', url: slackUrl(), message: message(changes) })
  return JSON.parse(rooms.posted.at(-1)?.body ?? '') as SlackBody
}
interface Element {
  type: string
  items?: Element[]
  inlines?: { type: string; text: string }[]
}
interface Card {
  version: string
  body: Element[]
  actions?: object[]
}
async function toTeams(changes?: Partial<Message>): Promise<Card> {
  await rooms.chat.post({ provider: 'teams', url: teamsUrl(), message: message(changes) })
  const posted = JSON.parse(rooms.posted.at(-1)?.body ?? '') as { attachments: { content: Card }[] }
  return posted.attachments[0]?.content as Card
}
/** All that a card shows, and the kinds of its parts. */
function shown(elements: readonly Element[]): { types: string[]; texts: string[] } {
  const parts = elements.map(({ type, items = [], inlines = [] }) => {
    const inner = shown(items)
    return {
      types: [type, ...inner.types, ...inlines.map((inline) => inline.type)],
      texts: [...inner.texts, ...inlines.map(({ text }) => text)],
    }
  })
  return { types: parts.flatMap(({ types }) => types), texts: parts.flatMap(({ texts }) => texts) }
}
const textsOf = ({ blocks }: SlackBody) =>
  blocks.flatMap(({ text, elements = [] }) => [
    ...(text ? [text.text] : []),
    ...elements.map(({ text }) => text),
  ])

describe('a message to Slack', () => {
  test('is posted to the address, as JSON, with blocks and a text for notifications', async () => {
    expect(await rooms.chat.post({ provider: 'slack', url: slackUrl(), message: message() })).toEqual({
      state: 'sent',
      error: null,
    })
    const [{ host, path, headers, body } = { host: '', path: '', headers: {}, body: '' }] = rooms.posted
    expect([host, path]).toEqual(['hooks.slack.com', new URL(slackUrl()).pathname])
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'accept-encoding': 'identity' })
    const plain = (text: string) => ({ type: 'plain_text', text, emoji: false })
    expect(JSON.parse(body)).toEqual({
      text: '2 new findings in Adatum Retail',
      unfurl_links: false,
      unfurl_media: false,
      blocks: [
        { type: 'header', text: plain('2 new findings in Adatum Retail') },
        { type: 'context', elements: [plain('Severity: High')] },
        { type: 'section', text: plain('A scan has found them.') },
        { type: 'section', text: plain('Payroll export\nA secret ends in 7 days.') },
        { type: 'section', text: plain('Intranet') },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '<https://tenantry.example/findings?scan=1&amp;severity=HIGH|Open in Tenantry>',
            verbatim: true,
          },
        },
      ],
    })
  })

  test('says how many more there are, and leaves out what it has not', async () => {
    expect(textsOf(await toSlack({ more: 7, severity: null, link: null, text: '' }))).toEqual([
      '2 new findings in Adatum Retail',
      'Payroll export\nA secret ends in 7 days.',
      'Intranet',
      'and 7 more',
    ])
    expect(textsOf(await toSlack({ entries: [], more: 3, severity: null, link: null, text: '' }))).toEqual([
      '2 new findings in Adatum Retail',
      '3 in all',
    ])
  })

  test('calls nobody and links nowhere, whatever something is called', async () => {
    const name = '<!channel> & <https://evil.example|Sign in> <@U024BE7LH>'
    const escaped = '&lt;!channel&gt; &amp; &lt;https://evil.example|Sign in&gt; &lt;@U024BE7LH&gt;'
    const body = await toSlack({ title: name, text: name, entries: [{ title: name, detail: name }] })
    expect([body.text, ...textsOf(body)]).toEqual([
      escaped,
      escaped,
      'Severity: High',
      escaped,
      `${escaped}\n${escaped}`,
      expect.stringContaining('Open in Tenantry'),
    ])
    for (const { text } of body.blocks.slice(0, -1)) if (text) expect(text.type).toBe('plain_text')
  })

  test('has a link that ends where it is meant to', async () => {
    const body = await toSlack({ link: 'https://tenantry.example/?a=1|2>3<4&b=5' })
    expect(textsOf(body).at(-1)).toBe('<https://tenantry.example/?a=1%7C2%3E3%3C4&amp;b=5|Open in Tenantry>')
  })

  test('keeps the limits of Slack, also where every character is written as five', async () => {
    const long = '&'.repeat(2000)
    const entries = Array.from({ length: 200 }, () => ({ title: '<'.repeat(200), detail: '' }))
    for (const body of [
      await toSlack({ title: long, text: long, entries }),
      await toSlack({
        entries: Array.from({ length: 200 }, (_, n) => ({ title: `App ${n}`, detail: '' })),
        more: 5,
      }),
    ]) {
      const [header] = body.blocks
      expect(header?.text.text.length).toBeLessThanOrEqual(150)
      expect(body.blocks.length).toBeLessThanOrEqual(50)
      for (const text of textsOf(body)) {
        expect(text.length).toBeLessThanOrEqual(3000)
        // No entity is cut in two.
        expect(text.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&')
      }
      expect(textsOf(body).join('').length).toBeLessThanOrEqual(13_000)
    }
    // 200 and 5, of which 50 blocks have room for 45 beside the title, severity, text, count and link.
    const texts = rooms.posted.at(-1)?.body ?? ''
    expect(texts).toContain('and 160 more')
  })

  test('cuts no character in two', async () => {
    const [header] = (await toSlack({ title: '😀'.repeat(100) })).blocks
    expect(header?.text.text).toBe(`${'😀'.repeat(74)}…`)
  })
})

describe('a message to Teams', () => {
  test('is an Adaptive Card, posted to the address with its query', async () => {
    expect(await rooms.chat.post({ provider: 'teams', url: teamsUrl(), message: message() })).toEqual({
      state: 'sent',
      error: null,
    })
    const [{ host, path, body } = { host: '', path: '', body: '' }] = rooms.posted
    const { hostname, pathname, search } = new URL(teamsUrl())
    expect([host, path]).toEqual([hostname, pathname + search])
    const posted = JSON.parse(body) as { attachments: { content: Card }[] }
    expect(posted).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            msteams: { width: 'Full' },
            actions: [{ type: 'Action.OpenUrl', title: 'Open in Tenantry', url: message().link }],
          },
        },
      ],
    })
    expect(shown(posted.attachments[0]?.content.body ?? []).texts).toEqual([
      '2 new findings in Adatum Retail',
      'Severity: High',
      'A scan has found them.',
      'Payroll export',
      'A secret ends in 7 days.',
      'Intranet',
    ])
  })

  test('says how many more there are, and leaves out what it has not', async () => {
    const card = await toTeams({ more: 7, severity: null, link: null, text: '', entries: [] })
    expect(card.actions).toBeUndefined()
    expect(shown(card.body).texts).toEqual(['2 new findings in Adatum Retail', '7 in all'])
  })

  test('shows names as they are, in parts that know no Markdown', async () => {
    const name = '[Sign in](https://evil.example) **bold** <at>everyone</at>'
    const card = await toTeams({ title: name, text: name, entries: [{ title: name, detail: name }] })
    const { types, texts } = shown(card.body)
    expect(texts).toEqual([name, 'Severity: High', name, name, name])
    expect(new Set(types)).toEqual(new Set(['RichTextBlock', 'TextRun', 'Container']))
  })

  test.each([
    ['names of ASCII', 'x'],
    ['names of three bytes a character', '語'],
  ])('is never larger than 28 KiB, and counts what it leaves out: %s', async (_what, sign) => {
    const entries = Array.from({ length: 200 }, () => ({ title: sign.repeat(200), detail: sign.repeat(100) }))
    const card = await toTeams({ entries, more: 10 })
    const bytes = Buffer.byteLength(rooms.posted.at(-1)?.body ?? '')
    expect(bytes).toBeLessThan(28 * 1024)
    expect(bytes).toBeGreaterThan(24_000)
    const { types, texts } = shown(card.body)
    const left = 210 - types.filter((type) => type === 'Container').length
    expect(texts.at(-1)).toBe(`and ${left} more`)
  })
})

test.each(Object.values(hostileNames))('a hostile name reaches both as it is written: %j', async (name) => {
  const { entries } = message({ entries: [{ title: name, detail: name }] })
  const { texts } = shown((await toTeams({ entries })).body)
  expect(texts).toContain(name)
  const unescaped = textsOf(await toSlack({ entries })).map((text) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
  expect(unescaped).toContain(`${name}\n${name}`)
})
