import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createVault } from '../../../src/vault.ts'
import { type NotificationCategory, categories } from '../../../src/domain/notifications/preferences.ts'
import { toToken } from '../../../src/domain/notifications/unsubscribe.ts'
import type { ReceivedMail } from '../../support/mail-server.ts'
import { startServer } from '../../support/server.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createInvite,
  type Customer,
  type Person,
  signIn,
} from './client.ts'
import { useMailbox } from './mailbox.ts'
import { createTelling, newNotice, publicUrl } from './notified.ts'

const server = startServer({ unlimited: true })
const mailbox = useMailbox(server)
let customer: Customer
const { tell, want, heldFor, letItCome } = createTelling(server, () => customer)
beforeAll(async () => {
  customer = await createCustomer(server)
})
const newPerson = () => signIn(server, customer.organizationId, 'member')

const headerOf = ({ headers }: ReceivedMail, name: string) =>
  headers.flatMap((header) => (header.key === name ? [header.value] : []))
const prefix = `${publicUrl}/identityops/unsubscribe/`
/** The path that the mail's header leads to. */
const pathIn = (mail: ReceivedMail) => {
  const [value = ''] = headerOf(mail, 'list-unsubscribe')
  const url = /^<(.*)>$/.exec(value)?.[1] ?? ''
  expect(url.startsWith(prefix)).toBe(true)
  return url.slice(publicUrl.length)
}
async function mailAbout(person: Person, category: NotificationCategory = 'ALERT') {
  await tell([newNotice(person, { category })])
  const [mail] = await mailbox.mailsTo(person.email)
  if (mail === undefined) throw new Error('there is no mail')
  return mail
}
const tokenFor = ({ userId }: Pick<Person, 'userId'>, organizationId = customer.organizationId) =>
  toToken(server.connectors.vault, { organizationId, userId, categories: ['ALERT'] })
const wantsMail = async (person: Person, category: NotificationCategory) => {
  const { body } = await request(server.baseUrl)
    .get(`${base}/notification-preferences`)
    .set(browserHeaders(person.session))
  return (body as { categories: Record<string, { email: boolean }> }).categories[category]?.email
}
const oneClick = (path: string) =>
  request(server.baseUrl).post(path).type('form').send('List-Unsubscribe=One-Click')

describe('a mail', () => {
  test.each(categories.filter((category) => category !== 'AUTH'))(
    'about %s says in its head and at its end how to get no more of them',
    async (category) => {
      const mail = await mailAbout(await newPerson(), category)
      expect(headerOf(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
      const path = pathIn(mail)
      expect(mail.text).toContain(`\n${publicUrl}${path}\n`)
      expect(mail.html).toContain(`<a href="${publicUrl}${path}">Get no more mails about `)
      // Neither is folded or written in another way.
      expect(mail.raw).toContain(`List-Unsubscribe: <${publicUrl}${path}>\r\n`)
    },
  )

  test('that was held says it as well', async () => {
    const person = await newPerson()
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person), newNotice(person, { category: 'SCAN' })], '2126-03-03T11:00:00Z')
    await letItCome(person)
    const [mail] = await mailbox.mailsTo(person.email)
    if (mail === undefined) throw new Error('there is no mail')
    expect(headerOf(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
    expect(mail.text).toContain(`Get no more mails about scans and alerts:\n${publicUrl}${pathIn(mail)}`)
    // It is about both, so it ends both.
    expect((await oneClick(pathIn(mail))).status).toBe(200)
    expect([await wantsMail(person, 'ALERT'), await wantsMail(person, 'SCAN')]).toEqual([false, false])
    expect(await wantsMail(person, 'TEAM')).toBe(true)
  })

  test('about signing in does not: it is always sent', async () => {
    const mail = await mailAbout(await newPerson(), 'AUTH')
    expect([headerOf(mail, 'list-unsubscribe'), headerOf(mail, 'list-unsubscribe-post')]).toEqual([[], []])
    expect(`${mail.text}${mail.html}`).not.toContain('unsubscribe')
  })

  test('promises no single step where the server is reached without https (RFC 8058, section 3.1)', async () => {
    const person = await newPerson()
    await tell([newNotice(person)], undefined, 'http://tenantry.example')
    const [mail] = await mailbox.mailsTo(person.email)
    if (mail === undefined) throw new Error('there is no mail')
    expect(headerOf(mail, 'list-unsubscribe-post')).toEqual([])
    expect(headerOf(mail, 'list-unsubscribe')[0]).toMatch(/^<http:\/\/tenantry\.example\/identityops\/unsubs/)
  })

  test('has a link that tells neither whom it is for nor what from', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    const decoded = Buffer.from(path.split('.').at(-1) ?? '', 'base64url').toString('latin1')
    for (const secret of [person.userId, person.email, customer.organizationId, 'ALERT'])
      expect(`${path}${decoded}`).not.toContain(secret)
  })
})

describe('following the link', () => {
  test('shows a page with a button, and changes nothing', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    const { name } = await customer.rows((db) =>
      db
        .selectFrom('organizations')
        .select('name')
        .where('id', '=', customer.organizationId)
        .executeTakeFirstOrThrow(),
    )
    for (let visit = 1; visit <= 2; visit += 1) {
      const answer = await request(server.baseUrl).get(path)
      expect([answer.status, answer.type]).toEqual([200, 'text/html'])
      expect(answer.text).toContain('<h1>Get no more mails about alerts?</h1>')
      expect(answer.text).toContain(`<bdi>${name}</bdi>`)
      expect(answer.text).toMatch(/<form method="post">.*<button>Get no more of them<\/button><\/form>/s)
      expect(answer.text).not.toContain(person.email)
    }
    expect(await wantsMail(person, 'ALERT')).toBe(true)
  })

  test('gives a page that runs nothing, is in no frame, and tells nobody its address', async () => {
    const { headers } = await request(server.baseUrl).get(pathIn(await mailAbout(await newPerson())))
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    )
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toContain('no-store')
  })
})

describe('the one click', () => {
  test('ends such mails, without any cookie, and from anywhere', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person, 'SCAN'))
    const answer = await request(server.baseUrl)
      .post(path)
      .set({ Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' })
      .type('form')
      .send('List-Unsubscribe=One-Click')
    expect([answer.status, answer.type]).toEqual([200, 'text/html'])
    expect(answer.text).toContain('<h1>No more mails about scans</h1>')
    expect(await wantsMail(person, 'SCAN')).toBe(false)
    expect(await wantsMail(person, 'ALERT')).toBe(true)
    await tell([newNotice(person, { category: 'SCAN' }), newNotice(person, { subject: 'an alert' })])
    const [, next] = await mailbox.mailsTo(person.email, 2)
    expect(next).toMatchObject({ subject: 'an alert' })
  })

  test('may be multipart (RFC 8058, section 3.2)', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    const answer = await request(server.baseUrl).post(path).field('List-Unsubscribe', 'One-Click')
    expect(answer.status).toBe(200)
    expect(await wantsMail(person, 'ALERT')).toBe(false)
  })

  test('twice is the same as once; and what they chose later stays until the next', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    expect([(await oneClick(path)).status, (await oneClick(path)).status]).toEqual([200, 200])
    expect(await wantsMail(person, 'ALERT')).toBe(false)
    await want(person, { categories: { ALERT: { email: true } } })
    expect(await wantsMail(person, 'ALERT')).toBe(true)
  })

  test('takes back what is held', async () => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    await want(person, { digest: { frequency: 'DAILY' } })
    await tell([newNotice(person), newNotice(person, { category: 'TEAM' })], '2126-03-03T11:00:00Z')
    await oneClick(path)
    expect((await heldFor(person)).map(({ category }) => category)).toEqual(['TEAM'])
  })

  test('is written down as the person’s own doing', async () => {
    const person = await newPerson()
    await oneClick(pathIn(await mailAbout(person)))
    const rows = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['actor', 'details'])
        .where('action', '=', 'notification_preferences.updated')
        .where('target_id', '=', person.userId)
        .execute(),
    )
    expect(rows).toEqual([{ actor: `user ${person.userId}`, details: { changed: ['categories'] } }])
  })

  test.each([
    ['nothing', ''],
    ['something else', 'List-Unsubscribe=Maybe'],
    ['more than that', 'List-Unsubscribe=One-Click&category=TEAM'],
  ])('that says %s changes nothing', async (_what, body) => {
    const person = await newPerson()
    const path = pathIn(await mailAbout(person))
    const answer = await request(server.baseUrl).post(path).type('form').send(body)
    expect(answer.status).toBe(400)
    expect(await wantsMail(person, 'ALERT')).toBe(true)
  })
})

describe('a link that is good no more', () => {
  const unknown = async (token: string) => {
    const path = `/identityops/unsubscribe/${token}`
    return [await request(server.baseUrl).get(path), await oneClick(path)]
  }

  test('says so on a page, the same whatever is wrong with it', async () => {
    const person = await newPerson()
    const good = tokenFor(person)
    const gone = await newPerson()
    const suspended = await newPerson()
    await customer.rows(async (db) => {
      await db.deleteFrom('memberships').where('user_id', '=', gone.userId).execute()
      await db
        .updateTable('memberships')
        .set({ status: 'suspended' })
        .where('user_id', '=', suspended.userId)
        .execute()
    })
    const other = await createCustomer(server)
    const otherKey = createVault([Buffer.alloc(32, 7)])
    const tokens = {
      nonsense: 'nonsense',
      'something like one': 'v1.0123456789abcdef.Zk3v9QmT1xYbC7LwZk3v9QmT1xYbC7LwZk3v9QmT1xY',
      'one with a sign changed': `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
      'one that was cut': good.slice(0, -8),
      'one of a former key': toToken(otherKey, { ...customer, userId: person.userId, categories: ['ALERT'] }),
      'of a member who is gone': tokenFor(gone),
      'of a member who is suspended': tokenFor(suspended),
      'of nobody here': tokenFor(person, other.organizationId),
      'of no organization': tokenFor(person, '0c6f5a52-7e0b-4bb3-9a8e-2f6d7c1b9e44'),
      'the token of an invite': (await createInvite(customer)).token,
      'a mail that was sealed': server.connectors.vault.seal('[]', {
        organizationId: null,
        purpose: 'sign_in',
        id: 'link',
      }),
    }
    const pages = new Map<string, string[]>()
    for (const [what, token] of Object.entries(tokens))
      for (const { status, type, text } of await unknown(token)) {
        expect([what, status, type]).toEqual([what, 404, 'text/html'])
        expect(text).toContain('<h1>This link is good no more</h1>')
        pages.set(text, [...(pages.get(text) ?? []), what])
      }
    expect(pages.size).toBe(1)
    expect(await wantsMail(person, 'ALERT')).toBe(true)
  })

  test('of any length and kind is refused, not failed on', async () => {
    for (const token of ['%00', '%FF', 'a'.repeat(5000), '%2e%2e%2f', '<script>', '%F0%9F%98%80'])
      for (const { status } of await unknown(token))
        expect([token, [400, 404].includes(status)]).toEqual([token, true])
  })
})

test('links with tokens stand in no log', async () => {
  const person = await newPerson()
  const path = pathIn(await mailAbout(person))
  const { token } = await createInvite(customer)
  server.logged.length = 0
  await request(server.baseUrl).get(path)
  await request(server.baseUrl).get(`${path}x`)
  await oneClick(path)
  await request(server.baseUrl).get(`${base}/invites/${token}`)
  await request(server.baseUrl).get(`${base}/invites/${token}/more`)
  const lines = JSON.stringify(server.logged)
  expect(server.logged.map((line) => line['path'])).toEqual([
    '/identityops/unsubscribe/{token}',
    '/identityops/unsubscribe/{token}',
    '/identityops/unsubscribe/{token}',
    '/identityops/api/invites/{token}',
    undefined,
  ])
  expect(lines).not.toContain(path.slice('/identityops/unsubscribe/'.length))
  expect(lines).not.toContain(token)
})
