import { sql } from 'kysely'
import request from 'supertest'
import { inTransaction } from '../../../src/database/database.ts'
import { writeMail } from '../../../src/domain/mail/letter.ts'
import { sendDigest } from '../../../src/domain/notifications/held.ts'
import { type Notice, notify } from '../../../src/domain/notifications/notify.ts'
import type { PreferencesPart } from '../../../src/domain/notifications/preferences.ts'
import { setPreferences } from '../../../src/domain/notifications/set-preferences.ts'
import type { TestServer } from '../../support/server.ts'
import { base, browserHeaders, type Customer, type Person } from './client.ts'
import type { Mailbox } from './mailbox.ts'

/** Where people reach the server in tests of mail. */
export const publicUrl = 'https://tenantry.example'

let made = 0
/** Something that a person is to be told by mail and in the app, unlike anything before. */
export function newNotice({ userId }: Pick<Person, 'userId'>, part: Partial<Notice> = {}): Notice {
  made += 1
  const subject = part.subject ?? `Something happened, number ${made}`
  const mail = writeMail({ subject, paragraphs: [`More about "${subject}".`], footer: 'A test.' })
  return {
    userId,
    category: 'ALERT',
    critical: false,
    key: `test ${made}`,
    path: '/identityops/api/findings',
    channels: ['EMAIL', 'IN_APP'],
    ...mail,
    ...part,
  }
}

/** A customer whose people are told things. */
export function createTelling(server: TestServer, customer: () => Customer) {
  const sending = (url = publicUrl) => ({ vault: server.connectors.vault, publicUrl: url })
  const rows: Customer['rows'] = (fn) => customer().rows((db) => inTransaction(db, fn))
  const telling = {
    /** Tells people things, as if it were another time. */
    tell: (notices: readonly Notice[], now?: string, url?: string) =>
      rows((db) =>
        notify(
          db,
          sending(url),
          customer().organizationId,
          notices,
          now === undefined ? undefined : new Date(now),
        ),
      ),
    want: ({ userId }: Pick<Person, 'userId'>, part: PreferencesPart, now?: string) => {
      const caller = { kind: 'person', organizationId: customer().organizationId, userId } as const
      return rows((db) => setPreferences(db, caller, part, now === undefined ? undefined : new Date(now)))
    },
    /** What is held for somebody, and when it is due. */
    heldFor: ({ userId }: Pick<Person, 'userId'>) =>
      rows((db) =>
        db
          .selectFrom('held_notifications')
          .selectAll()
          .where('user_id', '=', userId)
          .orderBy('created_at')
          .execute(),
      ),
    /** When jobs are to send what is held. */
    async digestsFor({ userId }: Pick<Person, 'userId'>) {
      const { rows: jobs } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
        where key like ${`digest:${customer().organizationId}:${userId}:%`} order by run_at`.execute(
        server.owner.reference,
      )
      return jobs.map(({ run_at: at }) => at.toISOString())
    },
    /** Lets the time come for what is held for somebody, and does the job, as if it were noon in another year. */
    letItCome: ({ userId }: Pick<Person, 'userId'>, now = '2127-03-03T12:00:00Z') =>
      rows(async (db) => {
        await sql`update held_notifications set due_at = now() where user_id = ${userId}`.execute(db)
        const { organizationId } = customer()
        await sendDigest(db, sending(), { organizationId, userId }, new Date(now))
      }),
    /** Lets the time come for the jobs alone, which a worker does. */
    async letJobsCome({ userId }: Pick<Person, 'userId'>) {
      await rows((db) =>
        sql`update held_notifications set due_at = now() where user_id = ${userId}`.execute(db),
      )
      await sql`update graphile_worker._private_jobs set run_at = now()
        where key like ${`digest:${customer().organizationId}:${userId}:%`}`.execute(server.owner.reference)
    },
    /** The subjects of all mails to somebody, once one that was sent after them has arrived. */
    async allMailsTo(mailbox: Mailbox, person: Person): Promise<string[]> {
      made += 1
      const end = 'That was all'
      const last = newNotice(person, { subject: `${end} ${made}`, category: 'AUTH', channels: ['EMAIL'] })
      await telling.tell([last])
      for (let count = 1; ; count += 1) {
        const mails = await mailbox.mailsTo(person.email, count)
        const subjects = mails.map(({ subject = '' }) => subject)
        if (subjects.includes(last.subject)) return subjects.filter((subject) => !subject.startsWith(end))
      }
    },
    /** What somebody sees in the app. */
    async list(person: Person, query = '') {
      const answer = await request(server.baseUrl)
        .get(`${base}/notifications${query}`)
        .set(browserHeaders(person.session))
      return answer
    },
  }
  return telling
}
