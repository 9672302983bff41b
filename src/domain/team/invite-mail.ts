import { toOneLine, writeMail } from '../mail/letter.ts'
import type { MailContent } from '../mail/mails.ts'

/** What an invite's mail tells. The names and the message are anybody's text. */
export interface InviteMail {
  organization: string
  /** Null of a program. */
  inviter: string | null
  role: string
  message: string | null
  expiresAt: Date
  /** Where people reach this server. */
  publicUrl: string
  token: string
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export function writeInviteMail(invite: InviteMail): MailContent {
  const organization = toOneLine(invite.organization)
  const inviter = invite.inviter === null ? null : toOneLine(invite.inviter)
  const who = inviter === null ? `You are invited` : `${inviter} invites you`
  return writeMail({
    subject: `${who} to ${organization} on IdentityOps`,
    paragraphs: [
      `${who} to ${organization} on IdentityOps, as ${invite.role}.`,
      ...(invite.message === null ? [] : [`They say:\n${invite.message}`]),
    ],
    action: {
      label: 'See the invite',
      url: `${invite.publicUrl}/identityops/api/invites/${invite.token}`,
    },
    footer:
      `The link is good once, until ${day.format(invite.expiresAt)}. ` +
      `Whoever has it can join in your place: do not pass it on. If you do not know ${organization}, you need do nothing.`,
  })
}
