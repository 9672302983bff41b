import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction } from '../../../src/database/database.ts'
import { sendDigest } from '../../../src/domain/notifications/held.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { createCustomer, type Customer, type Person, signIn } from './client.ts'
import { useMailbox } from './mailbox.ts'
import { createTelling, newNotice } from './notified.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
const { tell, want, heldFor, digestsFor, letItCome, letJobsCome, ...telling } = createTelling(
  server,
  () => customer,
)
beforeAll(async () => {
  customer = await createCustomer(server)
})
const allMailsTo = (person: Person) => telling.allMailsTo(mailbox, person)
const newPerson = () => signIn(server, customer.organizationId, 'member')
/** Does the job of a person's digest. */
const work = ({ userId }: Person) =>
  customer.rows((db) => sendDigest(db, server.connectors, { ...customer, userId }))

const atNoon = '2126-03-03T11:00:00Z'

describe('what is collected for a digest', () => {
  test('is one mail at its time, with what came before it', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY', time: '18:30' }, timeZone: 'Europe/Ljubljana' })
    await tell([newNotice(person, { subject: 'morning' })], '2126-03-03T07:00:00Z')
    await tell([newNotice(person, { subject: 'noon' })], atNoon)
    await tell([newNotice(person, { subject: 'night' })], '2126-03-03T21:00:00Z')
    const due = (await heldFor(person)).map(({ due_at: due }) => due.toISOString())
    expect(due).toEqual(['2126-03-03T17:30:00.000Z', '2126-03-03T17:30:00.000Z', '2126-03-04T17:30:00.000Z'])
    expect(await digestsFor(person)).toEqual(['2126-03-03T17:30:00.000Z', '2126-03-04T17:30:00.000Z'])
  })

  test('is sent by a worker when the time of its job comes', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person), newNotice(person)], atNoon)
    await letJobsCome(person)
    expect(await mailbox.mailsTo(person.email)).toMatchObject([
      { subject: expect.stringMatching(/^2 notifications from/) },
    ])
    expect(await digestsFor(person)).toEqual([])
  })

  test('leaves what is not due yet', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY', time: '18:30' } })
    await tell([newNotice(person, { subject: 'today' })], atNoon)
    await tell([newNotice(person, { subject: 'tomorrow' })], '2126-03-03T19:00:00Z')
    await customer.rows((db) =>
      sql`update held_notifications set due_at = now()
        where user_id = ${person.userId} and due_at = '2126-03-03T18:30:00Z'`.execute(db),
    )
    await work(person)
    expect(await mailbox.mailsTo(person.email)).toMatchObject([{ subject: 'today' }])
    expect(await heldFor(person)).toMatchObject([{ due_at: new Date('2126-03-04T18:30:00Z') }])
  })

  test('of the week comes on its day', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'WEEKLY', time: '08:00', dayOfWeek: 'FRI' } })
    await tell([newNotice(person)], atNoon)
    expect(await digestsFor(person)).toEqual(['2126-03-08T08:00:00.000Z'])
  })

  test('is sent once, however often its job runs and whoever runs it', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person), newNotice(person)], atNoon)
    await letJobsCome(person)
    await Promise.all([work(person), work(person), work(person)])
    await work(person)
    expect(await allMailsTo(person)).toHaveLength(1)
  })

  test('is all there, and sent, when its job is killed before it commits', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person, { subject: 'not lost' })], '2126-03-03T11:00:00Z')
    const killed = customer.rows((db) =>
      inTransaction(db, async (db) => {
        await sql`update held_notifications set due_at = now() where user_id = ${person.userId}`.execute(db)
        await sendDigest(db, server.connectors, { ...customer, userId: person.userId })
        throw new Error('killed')
      }),
    )
    await expect(killed).rejects.toThrow('killed')
    expect(await heldFor(person)).toHaveLength(1)
    await letItCome(person)
    expect(await allMailsTo(person)).toEqual(['not lost'])
  })

  test('of very many things tells of the first, and how many more there are', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    const notices = Array.from({ length: 53 }, () =>
      newNotice(person, { text: 'long '.repeat(1000), channels: ['EMAIL'] }),
    )
    await tell(notices, atNoon)
    await letItCome(person)
    const [mail] = await mailbox.mailsTo(person.email)
    expect(mail?.subject).toMatch(/^53 notifications from/)
    expect(mail?.text).toContain('There are 3 more that this mail has no room for.')
    expect(mail?.text?.length).toBeLessThan(150_000)
    expect(await heldFor(person)).toEqual([])
  })

  test('shows names as text, whatever stands in them', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    const subject = '<img src=x onerror=alert(1)>\r\nBcc: eve@evil.example \u202egnp.exe'
    await tell([newNotice(person, { subject }), newNotice(person)], atNoon)
    await letItCome(person)
    const [mail] = await mailbox.mailsTo(person.email)
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; Bcc: eve@evil.example gnp.exe')
    expect(mail?.html).not.toContain('<img')
    expect(mail?.envelope.to).toEqual([person.email])
  })
})

describe('when preferences change', () => {
  test('what is held is sent by the new ones', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'WEEKLY' } })
    await tell([newNotice(person, { subject: 'waited' })], atNoon)
    await want(person, { digest: { frequency: 'DAILY', time: '21:00' } }, atNoon)
    expect(await heldFor(person)).toMatchObject([{ due_at: new Date('2126-03-03T21:00:00Z') }])
    await want(person, { digest: { frequency: 'NONE' } })
    expect(await mailbox.mailsTo(person.email)).toMatchObject([{ subject: 'waited' }])
  })

  test('what they want no more is not sent', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell(
      [
        newNotice(person, { category: 'SCAN', subject: 'a scan' }),
        newNotice(person, { subject: 'an alert' }),
      ],
      atNoon,
    )
    await want(person, { categories: { SCAN: { email: false } } })
    await letItCome(person)
    expect(await allMailsTo(person)).toEqual(['an alert'])
  })
})

describe('who is taken out of the organization', () => {
  const takeOut = ({ userId }: Person) =>
    customer.rows((db) => db.deleteFrom('memberships').where('user_id', '=', userId).execute())

  test('gets nothing of what was held, nor of mail that waits', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person)], atNoon)
    mailbox.server.mood = { refuse: 'message', status: 451 }
    await tell([newNotice(person, { critical: true })], atNoon)
    const attempts = () =>
      customer.rows((db) =>
        db.selectFrom('mails').select('attempts').where('recipient', '=', person.email).execute(),
      )
    await until(attempts, ([mail]) => mail?.attempts === 1)
    await takeOut(person)
    mailbox.server.mood = null
    const left = await customer.rows(async (db) => ({
      held: await db
        .selectFrom('held_notifications')
        .select('id')
        .where('user_id', '=', person.userId)
        .execute(),
      told: await db.selectFrom('notifications').select('id').where('user_id', '=', person.userId).execute(),
      mails: await db.selectFrom('mails').select('id').where('recipient', '=', person.email).execute(),
    }))
    expect(left).toEqual({ held: [], told: [], mails: [] })
    await letItCome(person)
    const other = await newPerson()
    await tell([newNotice(person), newNotice(other)])
    await mailbox.mailsTo(other.email)
    expect(mailbox.server.received.filter(({ envelope }) => envelope.to.includes(person.email))).toEqual([])
  })

  test('gets nothing while they are suspended, and does not hear of it later', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person, { subject: 'held' })], atNoon)
    const set = (status: string) =>
      customer.rows((db) =>
        db.updateTable('memberships').set({ status }).where('user_id', '=', person.userId).execute(),
      )
    await set('suspended')
    await letItCome(person)
    await set('active')
    expect(await heldFor(person)).toEqual([])
    expect(await allMailsTo(person)).toEqual([])
  })
})
