import { liveSide } from '../../src/database/database.ts'
import { hash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { toCredential } from '../../src/domain/access/credential.ts'
import { givePlans, planOn, requireFeature } from '../../src/domain/access/plans.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { createCustomer, type Customer } from '../support/opspilot365.ts'
import { createMember } from '../support/people.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let customer: Customer
let userId: string
beforeAll(async () => {
  customer = await createCustomer(server, 'SCALE')
  userId = (await customer.rows((db) => createMember(db))).userId
})

const personOn = async (surface: string) =>
  (await server.access.findMember(surface, userId, customer.organizationId))?.plan
const key = async () => (await server.access.findKeyCaller(keyFormat, toCredential(customer.keys.read)))?.plan

describe('given an organization that has been given a plan on a surface', () => {
  test('keys and people that call that surface have it', async () => {
    expect([await key(), await personOn('opspilot365')]).toEqual(['SCALE', 'SCALE'])
  })

  test('nobody has one on a surface without plans', async () => {
    expect(await personOn('orgstack')).toBeNull()
  })

  test('when it is given another one, then callers who are remembered have that', async () => {
    await customer.rows((db) => givePlans(db, { opspilot365: 'GROWTH' }))
    await server.access.catchUp()
    expect([await key(), await personOn('opspilot365')]).toEqual(['GROWTH', 'GROWTH'])
  })

  test('when it is taken away, then they have the default', async () => {
    await customer.rows((db) => db.deleteFrom('organization_plans').execute())
    await server.access.catchUp()
    expect([await key(), await personOn('opspilot365'), await personOn('userpilot')]).toEqual([
      'STARTER',
      'STARTER',
      'STANDARD',
    ])
  })

  test('the application cannot give itself another one', async () => {
    const attempt = server.database.withOrganization(liveSide(customer.organizationId), (db) =>
      givePlans(db, { opspilot365: 'CUSTOM' }),
    )
    await expect(attempt).rejects.toThrow('permission denied for table organization_plans')
  })

  test('who presents a key sees the plans of its organization, and of no other', async () => {
    const other = await createCustomer(server, 'GROWTH')
    const presented = hash('sha256', other.keys.read, 'buffer')
    const seen = await server.database.withKeyHash(presented, (db) =>
      db.selectFrom('organization_plans').select(['organization_id', 'surface', 'plan']).execute(),
    )
    expect(new Set(seen.map(({ organization_id }) => organization_id))).toEqual(
      new Set([other.organizationId]),
    )
    expect(seen).toContainEqual({
      organization_id: other.organizationId,
      surface: 'opspilot365',
      plan: 'GROWTH',
    })
  })
})

describe('given plans of which one includes a feature', () => {
  const plans = { FREE: { features: [], limits: {} }, PRO: { features: ['WEBHOOKS'], limits: {} } }
  const catalogue = { shop: { default: 'FREE', plans } }

  test.each([
    [null, 'FREE', []],
    ['FREE', 'FREE', []],
    ['PRO', 'PRO', ['WEBHOOKS']],
  ])('an organization that has been given %s has %s, with its features', (given, plan, features) => {
    expect(planOn('shop', given, catalogue)).toEqual({ plan, features: new Set(features) })
  })

  test('what a plan lacks is refused with the first plan that includes it, and what it has is not', () => {
    const later = { ...catalogue.shop.plans, LARGE_SHOP: { features: ['WEBHOOKS', 'STATUE'], limits: {} } }
    const all = { shop: { default: 'FREE', plans: later } }
    const needing = (plan: string, feature: string) => () =>
      requireFeature('shop', planOn('shop', plan, all), feature, all)
    expect(needing('PRO', 'WEBHOOKS')).not.toThrow()
    expect(needing('FREE', 'WEBHOOKS')).toThrow(
      expect.objectContaining({
        code: 'feature_unavailable',
        message: 'Needs the Pro plan.',
        details: { feature: 'WEBHOOKS', currentPlan: 'FREE' },
      }),
    )
    expect(needing('PRO', 'STATUE')).toThrow('Needs the Large shop plan.')
  })
})
