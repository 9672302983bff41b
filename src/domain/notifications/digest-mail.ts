import { toOneLine, writeMail } from '../mail/letter.ts'
import type { MailContent } from '../mail/mails.ts'

/** How many things one mail tells of, and how much of each, in characters. */
export const inDigest = 50
const longestText = 2000

export interface Digest {
  organization: string
  /** The first ones, the oldest first. */
  contents: readonly MailContent[]
  /** How many there are altogether. */
  total: number
}

const shorten = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text)

/** One mail about many things. */
export function writeDigest({ organization: given, contents, total }: Digest): MailContent {
  const organization = toOneLine(given)
  const more = total - contents.length
  return writeMail({
    subject: `${total} notifications from ${organization} on IdentityOps`,
    paragraphs: [
      ...contents.map(({ subject, text }) => `${toOneLine(subject)}\n${shorten(text.trim())}`),
      ...(more > 0
        ? [`There ${more === 1 ? 'is one more' : `are ${more} more`} that this mail has no room for.`]
        : []),
    ],
    footer: `These were held for you, as your notification preferences of ${organization} say.`,
  })
}
