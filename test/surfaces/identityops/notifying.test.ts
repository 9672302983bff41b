import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { inTransaction } from '../../../src/database/database.ts'
import { sendDigest } from '../../../src/domain/notifications/held.ts'
import { notify } from '../../../src/domain/notifications/notify.ts'
import { invite } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { createCustomer, type Customer, type Person, signIn } from './client.ts'
import { useMailbox } from './mailbox.ts'
import { createTelling, newNotice } from './notified.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
const { tell, want, heldFor, digestsFor, letItCome, letJobsCome, list } = createTelling(
  server,
  () => customer,
)
beforeAll(async () => {
  customer = await createCustomer(server)
})
const newPerson = () => signIn(server, customer.organizationId, 'member')
const subjectsIn = async (person: Person) =>
  ((await list(person)).body as { data: { subject: string }[] }).data.map(({ subject }) => subject)
let asked = 0
/** The subjects of all mails to somebody, once one that was sent after them has arrived. */
async function allMailsTo(person: Person): Promise<string[]> {
  asked += 1
  const end = 'That was all'
  const last = newNotice(person, { subject: `${end} ${asked}`, category: 'AUTH', channels: ['EMAIL'] })
  await tell([last])
  for (let count = 1; ; count += 1) {
    const subjects = (await mailbox.mailsTo(person.email, count)).map(({ subject = '' }) => subject)
    if (subjects.includes(last.subject)) return subjects.filter((subject) => !subject.startsWith(end))
  }
}

/** Does the job of a person's digest. */
const work = ({ userId }: Person) =>
  customer.rows((db) => sendDigest(db, server.connectors, { ...customer, userId }))

const night = { enabled: true, from: '22:00', to: '07:00' }
const [atNight, atNoon] = ['2126-03-02T23:00:00Z', '2126-03-03T11:00:00Z']
const nextMorning = '2126-03-03T07:00:00.000Z'

describe('somebody is told', () => {
  test('by mail at once, and in the app', async () => {
    const person = await newPerson()
    const notice = newNotice(person, { critical: true })
    await tell([notice])
    const [mail] = await mailbox.mailsTo(person.email)
    expect(mail).toMatchObject({ subject: notice.subject, envelope: { to: [person.email] } })
    expect(mail?.text).toContain(`More about "${notice.subject}".`)
    expect((await list(person)).body).toEqual({
      data: [
        {
          id: expect.any(String),
          category: 'ALERT',
          critical: true,
          subject: notice.subject,
          text: notice.text,
          path: '/identityops/api/findings',
          createdAt: expect.stringMatching(/Z$/),
          readAt: null,
        },
      ],
      pagination: { page: 1, limit: 25, total: 1, totalPages: 1 },
      unread: 1,
    })
  })

  test('once for a key, whatever is said the second time; and each person by themselves', async () => {
    const [ana, ben] = [await newPerson(), await newPerson()]
    const first = newNotice(ana)
    await tell([first, { ...first, subject: 'again, at the same time' }])
    await tell([{ ...first, subject: 'again' }, newNotice(ben, { key: first.key, subject: 'for Ben' })])
    expect(await subjectsIn(ana)).toEqual([first.subject])
    expect(await allMailsTo(ana)).toEqual([first.subject])
    expect(await subjectsIn(ben)).toEqual(['for Ben'])
  })

  test('once for a key, by two who do it at once', async () => {
    const person = await newPerson()
    const notice = newNotice(person)
    await Promise.all(Array.from({ length: 5 }, () => tell([notice])))
    expect(await subjectsIn(person)).toEqual([notice.subject])
    expect(await allMailsTo(person)).toEqual([notice.subject])
  })

  test.each([
    ['no mail about what they want none about', { email: false }, [], 1],
    ['nothing in the app that they do not want there', { inApp: false }, ['x'], 0],
    ['neither', { email: false, inApp: false }, [], 0],
  ] as const)('%s', async (_what, channels, mails, inApp) => {
    const person = await newPerson()
    await want(person, { categories: { LICENSE: channels } })
    const notice = newNotice(person, { category: 'LICENSE', subject: 'x' })
    await tell([notice])
    expect(await allMailsTo(person)).toEqual(mails)
    expect(await subjectsIn(person)).toHaveLength(inApp)
    // What they do want is about something else.
    await tell([newNotice(person, { category: 'SCAN', subject: 'y' })])
    expect(await subjectsIn(person)).toContain('y')
    // And what they did not want then is not told later.
    await want(person, { categories: { LICENSE: { email: true, inApp: true } } })
    await tell([notice])
    expect((await allMailsTo(person)).toSorted()).toEqual([...mails, 'y'].toSorted())
  })

  test('only where the sender wants it', async () => {
    const person = await newPerson()
    await tell([
      newNotice(person, { subject: 'mail', channels: ['EMAIL'] }),
      newNotice(person, { subject: 'app', channels: ['IN_APP'] }),
    ])
    expect(await subjectsIn(person)).toEqual(['app'])
    expect(await allMailsTo(person)).toEqual(['mail'])
  })

  test('nothing when the transaction does not commit', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    const failing = customer.rows((db) =>
      inTransaction(db, async (db) => {
        await notify(db, server.connectors, customer.organizationId, [newNotice(person)])
        throw new Error('something else went wrong')
      }),
    )
    await expect(failing).rejects.toThrow('something else')
    expect(await subjectsIn(person)).toEqual([])
    expect([await heldFor(person), await digestsFor(person)]).toEqual([[], []])
  })

  test('nothing who is suspended, has not accepted yet, or belongs elsewhere', async () => {
    const [suspended, person] = [await newPerson(), await newPerson()]
    const stranger = await signIn(server, (await createCustomer(server)).organizationId)
    const added = await signIn(server, (await createCustomer(server)).organizationId)
    const placeholder = await invite(server.owner, customer.organizationId, added)
    await customer.rows((db) =>
      db
        .updateTable('memberships')
        .set({ status: 'suspended' })
        .where('user_id', '=', suspended.userId)
        .execute(),
    )
    const others = [suspended.userId, stranger.userId, added.userId, placeholder]
    await tell([...others.map((userId) => newNotice({ userId })), newNotice(person)])
    await mailbox.mailsTo(person.email)
    const told = await customer.rows((db) =>
      db
        .selectFrom('notifications')
        .select('user_id')
        .where('user_id', 'in', [...others, person.userId])
        .execute(),
    )
    expect(told).toEqual([{ user_id: person.userId }])
    const mails = await customer.rows((db) =>
      db
        .selectFrom('mails')
        .select('recipient')
        .where('recipient', 'in', [suspended.email, stranger.email, added.email])
        .execute(),
    )
    expect(mails).toEqual([])
  })

  test('many things in a few statements', async () => {
    const people = [await newPerson(), await newPerson(), await newPerson()]
    const notices = people.flatMap((person) =>
      Array.from({ length: 400 }, () => newNotice(person, { channels: ['IN_APP'] })),
    )
    await tell(notices)
    for (const person of people) expect((await list(person)).body).toMatchObject({ unread: 400 })
  })
})

describe('what somebody is told in their quiet hours', () => {
  test('is held, sealed, and one mail at their end', async () => {
    const person = await newPerson()
    await want(person, { quietHours: night })
    const notices = [newNotice(person), newNotice(person, { category: 'SCAN' })]
    await tell(notices, atNight)
    // In the app it is at once.
    expect((await subjectsIn(person)).toSorted()).toEqual(notices.map(({ subject }) => subject).toSorted())
    const held = await heldFor(person)
    expect(held.map(({ due_at: due }) => due.toISOString())).toEqual([nextMorning, nextMorning])
    for (const { sealed_content: sealed } of held) expect(sealed).toMatch(/^v1\.[\w.-]+$/)
    expect(await digestsFor(person)).toEqual([nextMorning])

    await letItCome(person)
    const [mail] = await mailbox.mailsTo(person.email)
    expect(mail?.subject).toMatch(/^2 notifications from .+ on IdentityOps$/)
    for (const { subject } of notices) {
      expect(mail?.text).toContain(`${subject}\nMore about "${subject}".`)
      expect(mail?.html).toContain(subject)
    }
    expect(await heldFor(person)).toEqual([])
    expect(await allMailsTo(person)).toHaveLength(1)
  })

  test('is a mail as any other, when it is one thing', async () => {
    const person = await newPerson()
    await want(person, { quietHours: night })
    const notice = newNotice(person)
    await tell([notice], atNight)
    await letItCome(person)
    const [mail] = await mailbox.mailsTo(person.email)
    expect(mail).toMatchObject({ subject: notice.subject })
    expect(mail?.text).toContain('-- \nA test.')
  })

  test('is sent at once when it is critical, unless they want to sleep through that, too', async () => {
    const [woken, asleep] = [await newPerson(), await newPerson()]
    await want(woken, { quietHours: night })
    await want(asleep, { quietHours: night, criticalIgnoresQuietHours: false })
    await tell(
      [woken, asleep].map((person) => newNotice(person, { critical: true, subject: 'Fire' })),
      atNight,
    )
    expect(await mailbox.mailsTo(woken.email)).toMatchObject([{ subject: 'Fire' }])
    expect(await heldFor(woken)).toEqual([])
    expect(await heldFor(asleep)).toMatchObject([{ critical: true, due_at: new Date(nextMorning) }])
  })

  test('is sent at once when it is about signing in', async () => {
    const person = await newPerson()
    await want(person, { quietHours: night, digest: { frequency: 'WEEKLY' } })
    await tell([newNotice(person, { category: 'AUTH', subject: 'Another password' })], atNight)
    expect(await mailbox.mailsTo(person.email)).toMatchObject([{ subject: 'Another password' }])
  })

  test('is not held outside of them', async () => {
    const person = await newPerson()
    await want(person, { quietHours: night })
    await tell([newNotice(person, { subject: 'At noon' })], atNoon)
    expect(await mailbox.mailsTo(person.email)).toMatchObject([{ subject: 'At noon' }])
  })

  test('is put off once more by a job that comes late, when they last again; what is critical is not', async () => {
    const person = await newPerson()
    await want(person, { quietHours: night, digest: { frequency: 'DAILY', time: '20:00' } })
    await tell([newNotice(person)], atNoon)
    await tell([newNotice(person, { critical: true, subject: 'Fire' })], '2126-03-03T22:00:00Z')
    await letItCome(person, '2127-03-03T22:30:00Z')
    expect((await heldFor(person)).map(({ due_at: due }) => due.toISOString())).toEqual([
      '2127-03-04T07:00:00.000Z',
    ])
    expect(await digestsFor(person)).toContain('2127-03-04T07:00:00.000Z')
    expect(await mailbox.mailsTo(person.email)).toMatchObject([{ subject: 'Fire' }])
  })
})

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
