import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { createMember } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'
import { base, browserHeaders, createCustomer, type Customer, keptOf, signIn } from './client.ts'
import { startProvider, type TestProvider } from './provider.ts'
import { createTravel, newAccount, refusalOf, start, unknown } from './travel.ts'

const server = startServer({ unlimited: true })
let customer: Customer
let provider: TestProvider
beforeAll(async () => {
  customer = await createCustomer(server)
  provider = await startProvider(server)
})
const { beginLink, link, signInWith, travel } = createTravel(server, () => provider)

describe('linking an account', () => {
  test('takes somebody who is signed in, from a page of this server', async () => {
    expect((await request(server.baseUrl).post(start)).status).toBe(401)
    const { session } = await signIn(server, customer.organizationId)
    const answer = await request(server.baseUrl).post(start).set('Cookie', `idops_session=${session}`)
    expect(refusalOf(answer)).toEqual([403, 'This request comes from another site.'])
  })

  test('links nothing when they have signed out meanwhile, or somebody else has signed in', async () => {
    const person = await signIn(server, customer.organizationId)
    const other = await signIn(server, customer.organizationId)
    const account = newAccount()
    const signedOut = [403, 'You are not signed in any more. Sign in, and link it again.']
    const departure = await beginLink(person)
    expect(refusalOf(await travel(departure, account))).toEqual(signedOut)
    const elsewhere = await travel(await beginLink(person), account, [`idops_session=${other.session}`])
    expect(refusalOf(elsewhere)).toEqual(signedOut)
    expect(refusalOf(await signInWith(account))).toEqual(unknown)
  })

  test('an account of somebody else, or a second one of the same place, is a conflict', async () => {
    const [first, second] = [
      await signIn(server, customer.organizationId),
      await signIn(server, customer.organizationId),
    ]
    const account = newAccount()
    await link(first, account)
    expect((await link(first, account)).status).toBe(302)
    for (const answer of [await link(second, account), await link(first, newAccount())])
      expect([answer.status, answer.body]).toMatchObject([
        409,
        { error: { code: 'CONFLICT', details: { reason: 'IDENTITY_TAKEN' } } },
      ])
  })

  test('can be undone, and stands in the audit trail', async () => {
    const person = await signIn(server, customer.organizationId)
    const account = newAccount()
    await link(person, account)
    const unlink = () => request(server.baseUrl).delete(start).set(browserHeaders(person.session))
    expect((await unlink()).status).toBe(204)
    expect((await unlink()).status).toBe(204)
    expect(refusalOf(await signInWith(account))).toEqual(unknown)
    const actions = await customer.rows((db) =>
      db
        .selectFrom('audit_events')
        .select('action')
        .where('actor', '=', `user ${person.userId}`)
        .where('action', 'like', 'identity.%')
        .orderBy('at')
        .execute(),
    )
    expect(actions.map(({ action }) => action)).toEqual(['identity.linked', 'identity.unlinked'])
  })

  test('takes nothing away from the same person in another organization', async () => {
    const account = newAccount()
    const person = await signIn(server, customer.organizationId)
    await link(person, account)
    const other = await createCustomer(server)
    await other.rows((db) => createMember(db, { userId: person.userId }))
    const [kept = ''] = keptOf(await signInWith(account))
    const session = await request(server.baseUrl).get(`${base}/auth/session`).set('Cookie', kept)
    expect(session.body).toMatchObject({
      organizations: expect.arrayContaining([
        expect.objectContaining({ id: customer.organizationId }),
        expect.objectContaining({ id: other.organizationId }),
      ]),
    })
  })
})
