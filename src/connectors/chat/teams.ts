import type { Message, Reading } from './message.ts'
import { countOf, severityLine } from './text.ts'

// Messages as Teams shows them: Adaptive Cards (https://adaptivecards.io/explorer).

/** Bytes of a message, some of the 28 KiB that Teams takes being left for what Workflows puts around it. */
const mostBytes = 26_000

interface Look {
  weight?: 'Bolder'
  size?: 'Large'
  color?: 'Attention' | 'Warning' | 'Default'
  isSubtle?: true
}

/** Runs of text are shown as they are; a TextBlock would read Markdown in them, and a name is anybody's. */
const run = (text: string, look: Look = {}) => ({ type: 'TextRun', text, ...look })

const paragraph = (...inlines: ReturnType<typeof run>[]) => ({ type: 'RichTextBlock', inlines })

const colors = { critical: 'Attention', high: 'Attention', medium: 'Warning', low: 'Default' } as const

const toEntry = ({ title, detail }: Message['entries'][number]) => ({
  type: 'Container',
  spacing: 'Medium',
  items: [
    paragraph(run(title, { weight: 'Bolder' })),
    ...detail
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [{ ...paragraph(run(line)), spacing: 'None' }])),
  ],
})

/** The body of a post to a Workflows webhook. */
export function toTeams(message: Message): string {
  const { entries } = message
  const withEntries = (count: number) => write(message, entries.slice(0, count).map(toEntry))
  // The most entries that fit, by halving.
  let [fitting, beyond] = [0, entries.length + 1]
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2)
    if (Buffer.byteLength(withEntries(middle)) <= mostBytes) fitting = middle
    else beyond = middle
  }
  return withEntries(fitting)
}

function write(
  { title, severity, text, entries, more, link }: Message,
  shown: readonly ReturnType<typeof toEntry>[],
): string {
  const left = more + entries.length - shown.length
  const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [paragraph(run(line))]))
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      paragraph(run(title, { weight: 'Bolder', size: 'Large' })),
      ...(severity === null ? [] : [paragraph(run(severityLine(severity), { color: colors[severity] }))]),
      ...lines,
      ...shown,
      ...(left === 0 ? [] : [paragraph(run(countOf(left, shown.length > 0), { isSubtle: true }))]),
    ],
    ...(link === null ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Open in Tenantry', url: link }] }),
  }
  const attachment = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    contentUrl: null,
    content: card,
  }
  return JSON.stringify({ type: 'message', attachments: [attachment] })
}

/** The code in an answer's body, as Power Automate writes it: `{"error":{"code":"WorkflowNotFound",…}}`. */
const codeOf = (body: string) => /"code"\s*:\s*"(\w{2,60})"/.exec(body)?.[1] ?? null

/** What the answer of a Workflows webhook means. That one is accepted says nothing of whether it is shown. */
export function readTeams(status: number, body: string): Reading {
  if (status >= 200 && status < 300) return 'sent'
  const error = codeOf(body) ?? `http_${status}`
  // A signature that is not accepted never will be.
  const isGone = [401, 403, 404, 410].includes(status)
  return { state: isGone ? 'gone' : null, error }
}
