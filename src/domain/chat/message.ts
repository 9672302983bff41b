import * as z from 'zod'
import { toLines, toOneLine } from '../mail/letter.ts'
import type { Severity } from '../webhooks/events.ts'

/** One of the things that a message tells of. */
interface ChatEntry {
  title: string
  detail: string
  /** Of the finding that it tells of: who set a least severity, or categories, is told of no others. */
  severity?: Severity
  category?: string
}

/** A message to a channel, in plain text: whatever looks like markup in it is a name, and shown as it is. */
export interface ChatMessage {
  title: string
  severity: Severity | null
  text: string
  entries: readonly ChatEntry[]
  /** How many things there are besides the entries. */
  more: number
  /** Where all of it can be looked at. */
  link: string | null
}

const severities = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Severity[]

/** A message as it is kept. */
export const chatMessage = z.object({
  title: z.string(),
  severity: z.enum(severities).nullable(),
  text: z.string(),
  entries: z.array(z.object({ title: z.string(), detail: z.string() })),
  more: z.number(),
  link: z.string().nullable(),
})

/** Entries that are kept of a message: nobody reads more in a chat, and each provider takes fewer. */
const mostEntries = 50

/** Characters of a paragraph that are kept. */
const longestText = 2000
const longestDetail = 500

const clip = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text

/** A message without what turns or hides text, and no longer than a provider may take. */
export function toKept({ title, text, entries, ...message }: ChatMessage): z.infer<typeof chatMessage> {
  return {
    ...message,
    title: toOneLine(title),
    text: clip(toLines(text), longestText),
    entries: entries.slice(0, mostEntries).map((entry) => ({
      title: toOneLine(entry.title),
      detail: clip(toLines(entry.detail), longestDetail),
    })),
    more: message.more + Math.max(0, entries.length - mostEntries),
  }
}

/** Whom a message is for. */
export interface Wishes {
  min_severity: string
  categories: readonly string[]
}

const rank = (severity: string) => severities.indexOf(severity as Severity)

/** What of a message a channel wishes to hear; null when nothing of it. */
export function tailor(
  message: ChatMessage,
  { min_severity: least, categories }: Wishes,
): ChatMessage | null {
  const isSerious = (severity: Severity | null | undefined) =>
    severity === null || severity === undefined || rank(severity) <= rank(least)
  if (!isSerious(message.severity)) return null
  const isWanted = ({ severity, category }: ChatEntry) =>
    isSerious(severity) &&
    (category === undefined || categories.length === 0 || categories.includes(category))
  const entries = message.entries.filter(isWanted)
  // One that told of some things, none of which is wanted, has nothing left to say.
  return entries.length === 0 && message.entries.length > 0 ? null : { ...message, entries }
}
