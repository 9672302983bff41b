import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { writePrivateFile } from '../../private-file.ts'

export interface MailOptions {
  /** `smtp://` or `smtps://`, with what nodemailer takes in its query; null puts mail into files. */
  smtpUrl: string | null
  /** Whom mail is from. */
  from: Sender
  /** Where mail is put that nothing sends. */
  directory: string
}

interface Sender {
  name: string
  address: string
}

/** One mail to one person. */
export interface OutgoingMail {
  /** The same for each attempt: receivers know by it what they have got already. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** What it says besides to programs: one line of ASCII each. */
  headers?: Readonly<Record<string, string>> | undefined
  createdAt: Date
}

/** How an attempt went: a mail that was refused is refused the next time as well. */
type MailOutcome = { state: 'sent' | 'filed'; error: null } | { state: 'refused' | 'failed'; error: string }

export interface Mailer {
  /** Makes one attempt. Whatever goes wrong is told by the outcome. */
  send(mail: OutgoingMail): Promise<MailOutcome>
}

/** How long a server may take to be reached, to greet, and to say nothing, in milliseconds. */
const timeouts = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
}

/** Characters of a server's answer that are kept. */
const longestError = 300

/** Sends mail by SMTP, or writes it into a folder where no server is set. */
export function createMailer({ smtpUrl, from, directory }: MailOptions): Mailer {
  return smtpUrl === null ? createFiling(from, directory) : createSending(from, smtpUrl)
}

function createSending(from: Sender, url: string): Mailer {
  // A connection for each mail: one that is kept is one that the server may have ended.
  const transport = createTransport({ url, requireTLS: needsTls(url), ...timeouts })
  return {
    async send(mail) {
      try {
        await transport.sendMail(toMessage(mail, from))
        return { state: 'sent', error: null }
      } catch (error) {
        const { code = '', responseCode = 0, message } = error as SmtpError
        // What is wrong with this mail or its receiver. Whatever else is wrong, somebody may put right.
        const isRefused = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
        return { state: isRefused ? 'refused' : 'failed', error: message.slice(0, longestError) }
      }
    },
  }
}

type SmtpError = Error & { code?: string; responseCode?: number }

/** Passwords do not leave this machine in the clear. */
function needsTls(url: string): boolean {
  const { protocol, username, hostname } = new URL(url)
  return (
    protocol === 'smtp:' && username !== '' && !/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  )
}

function createFiling(from: Sender, directory: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(mail) {
      try {
        const { message } = await transport.sendMail(toMessage(mail, from))
        await mkdir(directory, { recursive: true, mode: 0o700 })
        const time = mail.createdAt.toISOString().replaceAll(':', '')
        await writePrivateFile(
          join(directory, `${time} ${mail.id}.eml`),
          (message as Buffer).toString('utf8'),
        )
        return { state: 'filed', error: null }
      } catch (error) {
        return { state: 'failed', error: (error as Error).message.slice(0, longestError) }
      }
    },
  }
}

/** Addresses are given apart from names, so that no name is read as one; nodemailer encodes what headers cannot hold. */
const toMessage = (
  { id, to, createdAt, headers = {}, ...content }: OutgoingMail,
  from: Sender,
): SendMailOptions => ({
  ...content,
  from,
  to: { name: '', address: to },
  envelope: { from: from.address, to: [to] },
  date: createdAt,
  messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
  // Nobody's absence is answered to it (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated', ...asTheyAre(headers) },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** Headers that are written as they are: a URL that is folded or encoded leads nowhere. */
const asTheyAre = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      { prepared: true, value: value.replace(/[^\x20-\x7e]+/g, '') },
    ]),
  )
