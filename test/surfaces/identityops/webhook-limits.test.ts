import { beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import { givePlans } from '../../../src/domain/access/plans.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { until } from '../../support/worker.ts'
import { base, browserHeaders, createCustomer, type Customer, signIn } from './client.ts'

const server = startServer({ unlimited: true })
let customer: Customer
beforeEach(async () => void (customer = await createCustomer(server)))

type Headers = Record<string, string>
const call = (
  method: 'get' | 'post' | 'patch' | 'delete',
  rest = '',
  headers: Headers = bearer(customer.keys.admin),
) => request(server.baseUrl)[method](`${base}/webhooks${rest}`).set(headers)
const body = { url: 'https://hooks.adatum.example/identityops', events: ['scan.completed'] }
const create = (input: object = body, headers?: Headers) => call('post', '', headers).send(input)
const newest = async (headers: Headers) =>
  ((await call('get', '?limit=1', headers)).body as { data: { id: string }[] }).data[0]?.id

describe('how many webhooks there may be', () => {
  const refusalOf = (identityops: string, limit: number, used: number) => ({
    error: {
      code: 'FEATURE_NOT_AVAILABLE',
      message: 'There are as many as the plan includes.',
      details: { feature: 'WEBHOOKS', currentPlan: identityops, limit, used },
    },
  })
  const fill = (count: number, sandbox = false) =>
    customer.rows((db) =>
      sql`insert into webhook_endpoints (url, events, sealed_secret, sandbox, surface)
        select 'https://' || n || '.example/', '{scan.failed}', 'none', ${sandbox}, 'identityops'
        from generate_series(1, ${count}::int) as n`.execute(db),
    )

  test('says the plan, also to many who register at once', async () => {
    const owner = await signIn(server, customer.organizationId)
    const headers = browserHeaders(owner.session)
    await customer.rows((db) => givePlans(db, { identityops: 'PRO' }))
    await until(
      async () =>
        (await request(server.baseUrl).get(`${base}/auth/session`).set(headers)).body as { plan: string },
      ({ plan }) => plan === 'PRO',
    )
    await fill(8)
    // Those of the sandbox and of other surfaces take no room.
    await fill(10, true)
    await customer.rows((db) =>
      sql`insert into webhook_endpoints (url, events, sealed_secret, sandbox) select 'https://a.example/', '{}', 'none', false
        from generate_series(1, 20)`.execute(db),
    )
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(body, headers)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 403, 403, 403, 403])
    expect(answers.find(({ status }) => status === 403)?.body).toMatchObject(refusalOf('PRO', 10, 10))
    // Room is made by deleting one.
    expect((await call('delete', `/${await newest(headers)}`, headers)).status).toBe(204)
    expect((await create(body, headers)).status).toBe(201)
  })

  test.each([
    ['by the plan', 'plan'],
    ['by a wish', null],
  ])('holds for one that was disabled %s, and is to be enabled again', async (_by, reason) => {
    // Given as many that are enabled as the plan has, and one more
    const owner = await signIn(server, customer.organizationId)
    const headers = browserHeaders(owner.session)
    const { id } = (await create()).body as { id: string }
    await fill(10)
    await customer.rows(async (db) => {
      await givePlans(db, { identityops: 'PRO' })
      await sql`update webhook_endpoints set enabled = false, disabled_reason = ${reason} where id = ${id}`.execute(
        db,
      )
    })
    const enable = () => call('patch', `/${id}`, headers).send({ enabled: true })
    const state = async () => {
      const { data } = (await call('get', '?limit=100', headers)).body as { data: { id: string }[] }
      return data.find((one) => one.id === id)
    }
    await until(state, (found) => found !== undefined)
    // When it is to be enabled, then it is not
    const refused = await enable()
    expect([refused.status, refused.body]).toMatchObject([403, refusalOf('PRO', 10, 10)])
    expect(await state()).toMatchObject({ enabled: false, disabledReason: reason && 'PLAN' })
    // And when there is room, then it is
    const other = await newest(headers)
    expect(other).not.toBe(id)
    expect((await call('patch', `/${other}`, headers).send({ enabled: false })).status).toBe(200)
    const enabled = await enable()
    expect([enabled.status, enabled.body]).toMatchObject([200, { enabled: true, disabledReason: null }])
  })

  test('is 50 of ENTERPRISE', async () => {
    await fill(49)
    expect((await create()).status).toBe(201)
    expect((await create()).body).toMatchObject(refusalOf('ENTERPRISE', 50, 50))
  })

  test.each(['FREE', 'STARTER'] as const)('is none of %s, which has no webhooks', async (identityops) => {
    const { id } = (await create()).body as { id: string }
    const owner = await signIn(server, customer.organizationId)
    await customer.rows((db) => givePlans(db, { identityops }))
    const headers = browserHeaders(owner.session)
    const answers = await until(
      async () => [
        await call('get', '', headers),
        await create(body, headers),
        await call('patch', `/${id}`, headers).send({ enabled: false }),
        await call('post', `/${id}/test`, headers),
        await call('get', `/${id}/deliveries`, headers),
        await call('post', `/${id}/deliveries/${nowhere}/retry`, headers),
        await call('delete', `/${id}`, headers),
      ],
      ([first]) => first?.status === 403,
    )
    for (const { status, body } of answers)
      expect([status, body]).toMatchObject([
        403,
        {
          error: {
            code: 'FEATURE_NOT_AVAILABLE',
            message: 'Needs the Pro plan.',
            details: { feature: 'WEBHOOKS', currentPlan: identityops },
          },
        },
      ])
  })
})
