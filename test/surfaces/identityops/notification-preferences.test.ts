import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { base, browserHeaders, createCustomer, type Customer, type Person, signIn } from './client.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let person: Person
beforeAll(async () => {
  customer = await createCustomer(server)
  person = await signIn(server, customer.organizationId, 'viewer')
})

const path = `${base}/notification-preferences`
type Caller = Person | string
const headersOf = (caller: Caller) =>
  typeof caller === 'string' ? bearer(caller) : browserHeaders(caller.session)
const get = async (caller: Caller = person) => {
  const answer = await request(server.baseUrl).get(path).set(headersOf(caller))
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
  return answer.body as Record<string, unknown> & { updatedAt: string | null }
}
const put = (body: object, caller: Caller = person) =>
  request(server.baseUrl).put(path).set(headersOf(caller)).send(body)

const all = { email: true, inApp: true, chat: true }
const everything = {
  timeZone: 'UTC',
  quietHours: {
    enabled: false,
    from: '22:00',
    to: '07:00',
    days: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'],
  },
  digest: { frequency: 'NONE', time: '08:00', dayOfWeek: 'MON' },
  criticalIgnoresQuietHours: true,
  categories: {
    SCAN: all,
    LICENSE: all,
    AUTH: all,
    ALERT: all,
    LIFECYCLE: all,
    CONFIG: all,
    DEVELOPER: all,
    TEAM: all,
    BILLING: all,
  },
  updatedAt: null,
}

describe('the preferences of a person', () => {
  test('are everything at once, in every way, until they say otherwise', async () => {
    expect(await get()).toEqual(everything)
  })

  test('take any part, and keep what is not given', async () => {
    const answer = await put({ quietHours: { enabled: true }, categories: { CONFIG: { email: false } } })
    expect(answer.status).toBe(200)
    const expected = {
      ...everything,
      quietHours: { ...everything.quietHours, enabled: true },
      categories: { ...everything.categories, CONFIG: { ...all, email: false } },
      updatedAt: expect.stringMatching(/^20.*Z$/),
    }
    expect(answer.body).toEqual(expected)
    const more = {
      timeZone: 'America/Argentina/Buenos_Aires',
      quietHours: { from: '20:15', to: '06:45', days: ['SAT', 'SUN'] },
      digest: { frequency: 'WEEKLY', time: '09:30', dayOfWeek: 'FRI' },
      criticalIgnoresQuietHours: false,
      categories: { CONFIG: { inApp: false, chat: false }, AUTH: { email: true, inApp: false } },
    }
    expect((await put(more)).status).toBe(200)
    expect(await get()).toEqual({
      ...expected,
      ...more,
      quietHours: { enabled: true, ...more.quietHours },
      categories: {
        ...everything.categories,
        CONFIG: { email: false, inApp: false, chat: false },
        AUTH: { ...all, inApp: false },
      },
    })
  })

  test('are their own, and each organization has others', async () => {
    const colleague = await signIn(server, customer.organizationId)
    expect(await get(colleague)).toEqual(everything)
  })

  test('of two parts that are set at once lose none', async () => {
    const someone = await signIn(server, customer.organizationId)
    const parts = [
      { timeZone: 'Asia/Tokyo' },
      { digest: { frequency: 'DAILY' } },
      { quietHours: { enabled: true } },
      { categories: { TEAM: { email: false } } },
    ]
    const answers = await Promise.all(parts.map((part) => put(part, someone)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await get(someone)).toMatchObject({
      timeZone: 'Asia/Tokyo',
      digest: { frequency: 'DAILY' },
      quietHours: { enabled: true },
      categories: { TEAM: { email: false }, SCAN: { email: true } },
    })
  })

  test.each([
    ['categories.AUTH.email', { categories: { AUTH: { email: false } } }],
    ['categories.NEWS', { categories: { NEWS: { email: false } } }],
    ['categories.SCAN.sms', { categories: { SCAN: { sms: true } } }],
    ['categories.SCAN.email', { categories: { SCAN: { email: 'no' } } }],
    ['timeZone', { timeZone: 'Europe/Nowhere' }],
    ['timeZone', { timeZone: '+01:00' }],
    ['timeZone', { timeZone: '../etc/passwd' }],
    ['quietHours.from', { quietHours: { from: '24:00' } }],
    ['quietHours.to', { quietHours: { to: '7:00' } }],
    ['quietHours.from', { quietHours: { from: '07:00' } }],
    ['quietHours.to', { quietHours: { from: '09:00', to: '09:00' } }],
    ['quietHours.days', { quietHours: { days: [] } }],
    ['quietHours.days.0', { quietHours: { days: ['MONDAY'] } }],
    ['quietHours.days', { quietHours: { days: ['MON', 'MON'] } }],
    ['digest.frequency', { digest: { frequency: 'HOURLY' } }],
    ['digest.time', { digest: { time: '08:60' } }],
    ['digest.dayOfWeek', { digest: { dayOfWeek: 'monday' } }],
    ['criticalIgnoresQuietHours', { criticalIgnoresQuietHours: null }],
    ['updatedAt', { updatedAt: null }],
  ])('refuse what does not fit, and name %s', async (field, body) => {
    const someone = await signIn(server, customer.organizationId)
    const answer = await put(body, someone)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field, in: 'body' }] } } },
    ])
    expect(await get(someone)).toEqual(everything)
  })

  test('refuse to be set to nothing', async () => {
    expect((await put({})).status).toBe(400)
  })

  test('are written down as changed, without what they are', async () => {
    const someone = await signIn(server, customer.organizationId)
    await put({ digest: { frequency: 'DAILY' }, timeZone: 'Asia/Tokyo' }, someone)
    const rows = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select(['actor', 'details'])
        .where('action', '=', 'notification_preferences.updated')
        .where('target_id', '=', someone.userId)
        .execute(),
    )
    expect(rows).toEqual([{ actor: `user ${someone.userId}`, details: { changed: ['digest', 'timeZone'] } }])
  })

  test('cannot be set with a cookie from another site', async () => {
    const answer = await request(server.baseUrl)
      .put(path)
      .set({ ...browserHeaders(person.session), 'Sec-Fetch-Site': 'cross-site' })
      .send({ timeZone: 'Asia/Tokyo' })
    expect(answer.status).toBe(403)
  })
})

describe('the preferences of an organization', () => {
  test('are what its new members begin with; who is there keeps what they have', async () => {
    const own = await createCustomer(server)
    const silent = await signIn(server, own.organizationId)
    const decided = await signIn(server, own.organizationId)
    await put({ timeZone: 'Asia/Tokyo' }, decided)

    expect(await get(own.keys.read)).toEqual(everything)
    const answer = await put({ timeZone: 'Europe/Ljubljana', digest: { frequency: 'DAILY' } }, own.keys.admin)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ timeZone: 'Europe/Ljubljana', updatedAt: expect.any(String) })
    expect(await get(own.keys.read)).toEqual(answer.body)

    const newcomer = await signIn(server, own.organizationId)
    expect(await get(silent)).toEqual(everything)
    expect(await get(decided)).toMatchObject({ timeZone: 'Asia/Tokyo', digest: { frequency: 'NONE' } })
    expect(await get(newcomer)).toEqual({ ...(answer.body as object), updatedAt: null })

    // What comes later is for those who come later.
    await put({ timeZone: 'UTC' }, own.keys.admin)
    expect(await get(newcomer)).toMatchObject({ timeZone: 'Europe/Ljubljana', updatedAt: null })
    await put({ digest: { time: '10:00' } }, newcomer)
    expect(await get(newcomer)).toMatchObject({
      timeZone: 'Europe/Ljubljana',
      digest: { frequency: 'DAILY', time: '10:00' },
      updatedAt: expect.any(String),
    })
  })

  test('are not for a key that only reads to set', async () => {
    const answer = await put({ timeZone: 'Asia/Tokyo' }, customer.keys.read)
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { code: 'UNAUTHORIZED', details: { permission: 'scanSettings.update' } } },
    ])
    expect(await get(customer.keys.read)).toEqual(everything)
    expect((await put({ timeZone: 'UTC' }, customer.keys.write)).status).toBe(200)
  })

  test('refuse what a person may not switch off either', async () => {
    const answer = await put({ categories: { AUTH: { email: false } } }, customer.keys.admin)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: { details: { fields: [{ field: 'categories.AUTH.email' }] } } },
    ])
  })
})
