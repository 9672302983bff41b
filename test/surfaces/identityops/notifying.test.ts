import { beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '../../../src/database/database.ts'
import { notify } from '../../../src/domain/notifications/notify.ts'
import { invite } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { createCustomer, type Customer, type Person, signIn } from './client.ts'
import { useMailbox } from './mailbox.ts'
import { createTelling, newNotice } from './notified.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
const { tell, want, heldFor, digestsFor, letItCome, list, ...telling } = createTelling(server, () => customer)
beforeAll(async () => {
  customer = await createCustomer(server)
})
const allMailsTo = (person: Person) => telling.allMailsTo(mailbox, person)
const newPerson = () => signIn(server, customer.organizationId, 'member')
const subjectsIn = async (person: Person) =>
  ((await list(person)).body as { data: { subject: string }[] }).data.map(({ subject }) => subject)
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
