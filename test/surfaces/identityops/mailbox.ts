import { beforeAll, beforeEach } from '@jest/globals'
import { createMailer } from '../../../src/connectors/mail/index.ts'
import { type MailServer, type ReceivedMail, startMailServer } from '../../support/mail-server.ts'
import type { TestServer } from '../../support/server.ts'
import { startWorkerOf, until } from '../../support/worker.ts'

/** Where the mail of a test file arrives, which a worker of its own sends. */
export interface Mailbox {
  /** What the server does with mail; it is empty again before each test. */
  server: MailServer
  /** The mails to somebody, in the order in which they came, once there are so many. */
  mailsTo(email: string, count?: number): Promise<ReceivedMail[]>
}

export function useMailbox(server: TestServer): Mailbox {
  const mailbox = {
    async mailsTo(email: string, count = 1) {
      const read = async () => mailbox.server.received.filter(({ envelope }) => envelope.to.includes(email))
      return until(read, (mails) => mails.length >= count)
    },
  } as Mailbox
  beforeAll(async () => {
    mailbox.server = await startMailServer()
    const from = { name: 'Tenantry', address: 'no-reply@tenantry.example' }
    const mailer = createMailer({ smtpUrl: mailbox.server.url, from, directory: '/nowhere' })
    server.connectors.sendMail = (mail) => mailer.send(mail)
    const worker = await startWorkerOf(server)
    server.defer(() => mailbox.server.close())
    server.defer(() => worker.stop())
  })
  beforeEach(() => {
    mailbox.server.received = []
    mailbox.server.mood = null
  })
  return mailbox
}

/** What stands in the link of an invite's mail. */
export const tokenIn = ({ text = '' }: ReceivedMail): string =>
  /https:\/\/tenantry\.example\/identityops\/api\/invites\/([\w-]{43})\n/.exec(text)?.[1] ?? ''
