import { expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { tables } from '../../generated/operations.ts'
import { createApp } from '../../src/app.ts'
import { createRateLimiter } from '../../src/contract/rate-limits.ts'
import { bearer, createCustomer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()

test('an operation that needs a feature is refused to a plan that does not include it', async () => {
  // Given a contract in which listing webhooks needs a feature
  const gated = tables.operations.map((operation) =>
    operation.id === 'opspilot365_listWebhooks' ? { ...operation, feature: 'WEBHOOKS' } : operation,
  )
  const { database, access, connectors } = server
  const log = pino({ level: 'silent' })
  const services = {
    database,
    access,
    connectors,
    log,
    rateLimiter: createRateLimiter(),
    recordUse: () => {},
  }
  const app = createApp(services, { trustedProxies: 0, tables: { ...tables, operations: gated } })
  const customer = await createCustomer(server, 'STARTER')
  const get = (path: string) => request(app).get(`/opspilot365/v1${path}`).set(bearer(customer.keys.admin))

  // When a plan without it asks, then it is told so, and nothing else is closed
  const refused = await get('/webhooks')
  expect([refused.status, refused.body]).toEqual([
    403,
    {
      success: false,
      error: {
        code: 'FEATURE_NOT_AVAILABLE',
        message: 'The plan STARTER does not include this.',
        details: { feature: 'WEBHOOKS', currentPlan: 'STARTER' },
      },
    },
  ])
  expect((await get('/tenants')).status).toBe(200)
})
