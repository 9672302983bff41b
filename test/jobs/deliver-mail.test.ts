import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createMailer } from '../../src/connectors/mail/index.ts'
import { inTransaction, liveSide, type Scoped } from '../../src/database/database.ts'
import { writeMail } from '../../src/domain/mail/letter.ts'
import { abandonMail, cancelMails, sendMails } from '../../src/domain/mail/mails.ts'
import { createDeliverMail } from '../../src/jobs/deliver-mail.ts'
import { neverAborted } from '../../src/jobs/attempt.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { startServer } from '../support/server.ts'
import { startWorkerOf, until } from '../support/worker.ts'

const server = startServer()
let mailbox: MailServer
let organizationId: string

beforeAll(async () => {
  mailbox = await startMailServer()
  server.defer(() => mailbox.close())
  const from = { name: 'Tenantry', address: 'no-reply@tenantry.example' }
  const mailer = createMailer({ smtpUrl: mailbox.url, from, directory: '/nowhere' })
  server.connectors.sendMail = (mail) => mailer.send(mail)
})
beforeEach(async () => {
  organizationId = await server.createOrganization()
  mailbox.received = []
  mailbox.mood = null
})

const rows = <T>(fn: (db: Scoped) => Promise<T>) =>
  server.owner.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
const content = (subject: string) => writeMail({ subject, paragraphs: [subject], footer: 'A test.' })
const post = (...names: string[]) =>
  rows((db) =>
    inTransaction(db, (db) =>
      sendMails(
        db,
        server.connectors.vault,
        organizationId,
        names.map((name) => ({ kind: 'test', to: `${name}@adatum.example`, content: content(name) })),
      ),
    ),
  )
const mailOf = (id: string) =>
  rows((db) => db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const jobsOf = async (id: string) => {
  const { rows: jobs } = await sql<{ run_at: Date }>`select run_at from graphile_worker._private_jobs
    where key = ${`mail ${id}`}`.execute(server.owner.reference)
  return jobs
}
/** Runs the job of a mail as a worker would, when its time has come. */
async function run(id: string): Promise<void> {
  await rows((db) =>
    sql`update mails set next_attempt_at = now() where id = ${id} and next_attempt_at is not null`.execute(
      db,
    ),
  )
  const deliver = createDeliverMail(server.database, server.connectors)
  await deliver({ organizationId, sandbox: false, mailId: id }, neverAborted)
}

test('mail that is written down is sent by a worker, each to its own receiver and once', async () => {
  const worker = await startWorkerOf(server)
  const ids = await post('ana', 'ben', 'cvetka')
  const ended = () => rows((db) => db.selectFrom('mails').select('status').execute())
  await until(ended, (mails) => mails.every(({ status }) => status === 'sent'))
  await worker.stop()
  expect(mailbox.received.map(({ envelope, subject }) => [...envelope.to, subject]).toSorted()).toEqual([
    ['ana@adatum.example', 'ana'],
    ['ben@adatum.example', 'ben'],
    ['cvetka@adatum.example', 'cvetka'],
  ])
  expect(await mailOf(ids[0] ?? '')).toMatchObject({ attempts: 1, sealed_content: null, error: null })
})

test('nothing is sent of a transaction that does not commit', async () => {
  await expect(
    rows((db) =>
      inTransaction(db, async (db) => {
        const mail = { kind: 'test', to: 'ana@adatum.example', content: content('x') }
        await sendMails(db, server.connectors.vault, organizationId, [mail])
        throw new Error('something else went wrong')
      }),
    ),
  ).rejects.toThrow('something else')
  const { rows: jobs } = await sql`select from graphile_worker._private_jobs
    where payload->>'organizationId' = ${organizationId}`.execute(server.owner.reference)
  expect(jobs).toEqual([])
})

test('what a mail says is sealed while it waits, and gone when it has ended', async () => {
  const [id = ''] = await post('a secret link')
  const { sealed_content: sealed } = await mailOf(id)
  expect(sealed).toMatch(/^v1\./)
  await run(id)
  expect(await mailOf(id)).toMatchObject({ status: 'sent', sealed_content: null })
})

describe('given a server that takes no mail', () => {
  test('a mail is tried again after 5 s, 5 min, 30 min, 2 h, 5 h and twice 10 h, and is dead then', async () => {
    mailbox.mood = { refuse: 'message', status: 451 }
    const [id = ''] = await post('ana')
    const waits: number[] = []
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await run(id)
      const { status, attempts, next_attempt_at: next, error } = await mailOf(id)
      expect([attempts, error]).toEqual([attempt, expect.stringContaining('451')])
      if (next === null) expect([attempt, status]).toEqual([8, 'failed'])
      else {
        expect(await jobsOf(id)).toEqual([{ run_at: next }])
        waits.push((next.getTime() - Date.now()) / 1000)
      }
    }
    const expected = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
    expect(waits).toHaveLength(expected.length)
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan((expected[index] ?? 0) - 5)
      expect(wait).toBeLessThanOrEqual((expected[index] ?? 0) * 1.1)
    }
    mailbox.mood = null
    await run(id)
    expect(mailbox.received).toEqual([])
  })

  test('one that takes it again gets it', async () => {
    mailbox.mood = { refuse: 'recipient', status: 450 }
    const [id = ''] = await post('ana')
    await run(id)
    mailbox.mood = null
    await run(id)
    expect(await mailOf(id)).toMatchObject({ status: 'sent', attempts: 2, error: null })
    expect(mailbox.received).toHaveLength(1)
  })

  test('a mail that is refused for good is not tried again', async () => {
    mailbox.mood = { refuse: 'recipient', status: 550 }
    const [id = ''] = await post('ana')
    await run(id)
    expect(await mailOf(id)).toMatchObject({ status: 'failed', attempts: 1, next_attempt_at: null })
  })
})

test('a mail whose answer was lost is sent again, under the same name', async () => {
  mailbox.mood = 'silent'
  const [id = ''] = await post('ana')
  await run(id)
  mailbox.mood = null
  await run(id)
  const [first, second, ...others] = mailbox.received
  expect([first?.messageId, others]).toEqual([second?.messageId, []])
  expect(await mailOf(id)).toMatchObject({ status: 'sent', attempts: 2 })
})

test('a job that comes twice, or too early, sends nothing', async () => {
  const [id = ''] = await post('ana')
  await run(id)
  await run(id)
  expect(mailbox.received).toHaveLength(1)
  mailbox.mood = { refuse: 'message', status: 451 }
  const [other = ''] = await post('ben')
  await run(other)
  mailbox.mood = null
  const deliver = createDeliverMail(server.database, server.connectors)
  await deliver({ organizationId, sandbox: false, mailId: other }, neverAborted)
  expect(mailbox.received).toHaveLength(1)
})

test('a mail that was sent while the database went away is not sent again when that is back', async () => {
  const [id = ''] = await post('ana')
  let scopes = 0
  const failing: typeof server.database = {
    ...server.database,
    withOrganization: (...given) => {
      scopes += 1
      // The one in which it would be written down that it was sent.
      if (scopes === 2) return Promise.reject(new Error('Connection terminated unexpectedly'))
      return server.database.withOrganization(...given)
    },
  }
  const deliver = createDeliverMail(failing, server.connectors)
  await deliver({ organizationId, sandbox: false, mailId: id }, neverAborted)
  expect([scopes, mailbox.received.length]).toEqual([3, 1])
  expect(await mailOf(id)).toMatchObject({ status: 'sent', attempts: 1 })
})

test('of two attempts at once, the one that was held for dead writes nothing down', async () => {
  const [id = ''] = await post('ana')
  let taken: Promise<void> | undefined
  const { sendMail } = server.connectors
  const late = createDeliverMail(server.database, {
    ...server.connectors,
    sendMail: async () => {
      // Another worker has taken over, and is done.
      taken ??= run(id)
      await taken
      return { state: 'failed', error: 'late' }
    },
  })
  await late({ organizationId, sandbox: false, mailId: id }, neverAborted)
  expect(server.connectors.sendMail).toBe(sendMail)
  expect(await mailOf(id)).toMatchObject({ status: 'sent', attempts: 1, error: null })
})

test('a mail that is taken back is not sent', async () => {
  const [id = ''] = await post('ana')
  await rows((db) => cancelMails(db, [id]))
  await run(id)
  expect(mailbox.received).toEqual([])
})

test('a job whose attempts are used up counts as one failed attempt, and another one follows', async () => {
  const [id = ''] = await post('ana')
  await rows((db) => abandonMail(db, { organizationId, mailId: id }))
  expect(await mailOf(id)).toMatchObject({ status: 'queued', attempts: 1, error: 'internal' })
  // It is not counted twice.
  await rows((db) => abandonMail(db, { organizationId, mailId: id }))
  expect(await mailOf(id)).toMatchObject({ attempts: 1 })
  await run(id)
  expect(mailbox.received).toHaveLength(1)
})
