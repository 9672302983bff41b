import type { Message, Reading } from './message.ts'
import { countOf, fit, severityLine } from './text.ts'

// Messages as Slack shows them (https://docs.slack.dev/reference/block-kit/blocks).

/** Characters of a header, of a section and of a fallback text; blocks of a message; and characters of all of them. */
const limits = { header: 150, section: 3000, text: 3000, blocks: 50, all: 12_000 }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What Slack reads as control characters (https://docs.slack.dev/messaging/formatting-message-text#escaping). */
const escape = (sign: string) => entities[sign] ?? sign

/** A text in which nothing is a mention, a link, or bold: a name is anybody's. */
const plain = (text: string, most = limits.section) => ({
  type: 'plain_text',
  text: fit(text, most, escape),
  emoji: false,
})

const section = (text: string) => ({ type: 'section', text: plain(text) })

/** The body of a post to an incoming webhook. */
export function toSlack({ title, severity, text, entries, more, link }: Message): string {
  const head = [
    { type: 'header', text: plain(title, limits.header) },
    ...(severity === null ? [] : [{ type: 'context', elements: [plain(severityLine(severity))] }]),
    ...(text === '' ? [] : [section(text)]),
  ]
  const shown = []
  // As many as there is room for, the last two blocks being for what is left and the link.
  let room = limits.all - JSON.stringify(head).length
  for (const { title: name, detail } of entries) {
    const block = section(detail === '' ? name : `${name}\n${detail}`)
    room -= block.text.text.length
    if (room < 0 || head.length + shown.length + 2 >= limits.blocks) break
    shown.push(block)
  }
  const left = more + entries.length - shown.length
  const blocks = [
    ...head,
    ...shown,
    ...(left === 0 ? [] : [section(countOf(left, shown.length > 0))]),
    ...(link === null ? [] : [linkTo(link)]),
  ]
  return JSON.stringify({
    text: fit(title, limits.text, escape),
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  })
}

/** What ends a link in Slack's markup is percent-encoded. */
const linkTo = (link: string) => ({
  type: 'section',
  text: {
    type: 'mrkdwn',
    text: `<${link.replace(/[<>|]/g, encodeURIComponent).replaceAll('&', '&amp;')}|Open in Tenantry>`,
    verbatim: true,
  },
})

/** What Slack says of a webhook, or of its channel, that takes no messages any more, and will not again. */
const gone = new Set([
  'no_service',
  'no_service_id',
  'no_active_hooks',
  'no_team',
  'team_disabled',
  'invalid_token',
  'channel_not_found',
  'channel_is_archived',
  'action_prohibited',
  'posting_to_general_channel_denied',
])

/** What an answer's body says, in Slack's words: `ok`, or the name of an error. */
const wordOf = (body: string) => /^[a-z_]{2,60}$/.exec(body.trim())?.[0] ?? null

/** What Slack's answer means (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors). */
export function readSlack(status: number, body: string): Reading {
  const word = wordOf(body)
  if (status === 200) return word === 'ok' ? 'sent' : { state: 'failed', error: 'unexpected_answer' }
  const error = word ?? `http_${status}`
  const isGone = (word !== null && gone.has(word)) || status === 404 || status === 410
  return { state: isGone ? 'gone' : null, error }
}
