import type { MailContent } from './mails.ts'

// What mails look like: a title, paragraphs and one link, as text and as HTML. Names in them are anybody's text.

/** What lets a text look like another one, or end a header: control characters, and those that turn its direction. */
const disguises = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu

/** A text of several lines, with nothing else in it that does not show. */
export const toLines = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(disguises, ' '))
    .join('\n')

/** Characters of a name that a mail shows. */
const longestName = 200

/** A name as it may stand in a subject or a sentence: on one line, and no longer than people read. */
export function toOneLine(text: string): string {
  const line = text.replace(disguises, ' ').replace(/\s+/g, ' ').trim()
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** A mail before it is written out. Nothing in it is markup. */
export interface Letter {
  subject: string
  paragraphs: readonly string[]
  /** What the reader may do. */
  action?: { label: string; url: string }
  /** Why they get this. */
  footer: string
}

const style = 'font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em'

/** Writes a letter out. */
export function writeMail({ subject, paragraphs: given, action, footer }: Letter): MailContent {
  const title = toOneLine(subject)
  const paragraphs = given.map(toLines)
  const html = [
    ...paragraphs.map((paragraph) => `<p style="white-space: pre-line">${escape(paragraph)}</p>`),
    ...(action === undefined ? [] : [`<p><a href="${escape(action.url)}">${escape(action.label)}</a></p>`]),
    `<p style="color: #666"><small>${escape(footer)}</small></p>`,
  ]
  const text = [
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label}:\n${action.url}`]),
    `-- \n${footer}`,
  ]
  return {
    subject: title,
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body style="${style}">
${html.join('\n')}
</body></html>
`,
  }
}

/** A mail with one more line at its end, and a link in it. */
export function withLastLine(
  { text, html, ...content }: MailContent,
  { words, url }: { words: string; url: string },
): MailContent {
  const line = `<p style="color: #666"><small><a href="${escape(url)}">${escape(words)}</a></small></p>\n`
  const end = html.lastIndexOf('</body>')
  const [before, after] = end < 0 ? [html, ''] : [html.slice(0, end), html.slice(end)]
  return { ...content, text: `${text.trimEnd()}\n\n${words}:\n${url}\n`, html: `${before}${line}${after}` }
}
