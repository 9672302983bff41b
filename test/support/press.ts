import type { Dialect } from '../../src/contract/dialect.ts'
import type { Scoped } from '../../src/database/database.ts'
import type { Caller } from '../../src/domain/access/caller.ts'
import type { Connectors } from '../../src/domain/connectors.ts'
import * as endpoints from '../../src/domain/webhooks/endpoints.ts'
import { type SurfaceEvents, toSubscriptions } from '../../src/domain/webhooks/surface-events.ts'
import { type MadeUp, operationsOf, serveMadeUp } from './made-up-surface.ts'
import type { TestServer } from './server.ts'

// A surface that has webhooks, and words of its own for what happens.

/** It tells of newcomers, and of directories that were read; of nothing else. */
export const pressEvents: SurfaceEvents = {
  names: {
    'tenant.synced': ['directory-read'],
    'user.created': ['newcomer'],
    'user.updated': [],
    'user.deleted': [],
    'license.assigned': [],
    'license.removed': [],
  },
  render: ({ id, name, tenant }) => JSON.stringify({ headline: name, place: tenant?.name ?? 'nowhere', id }),
}

interface Input {
  body: { url: string; names: string[] }
  caller: Caller
  db: Scoped
  connectors: Connectors
}

const surface = 'press'
const operation = operationsOf(surface, ['key'])
const operations = [
  [
    operation('subscriptions', 'POST', { mediaTypes: ['application/json'] }),
    async ({ body: { url, names }, caller: { organizationId }, db, connectors }: Input) => {
      const wanted = { url, events: toSubscriptions(pressEvents, names) }
      return endpoints.createWebhookEndpoint(db, connectors, { organizationId, surface }, wanted)
    },
  ],
  [
    operation('subscriptions', 'GET'),
    async ({ db }: Input) => {
      const { items } = await endpoints.listWebhookEndpoints(db, surface, {}, { page: 1, limit: 10 })
      return items.map(({ url, events }) => ({ url, names: events }))
    },
  ],
] as MadeUp[]

/** Whose key is the organization's id: there is nothing to steal here. */
const dialect: Dialect = {
  schemes: {
    key: {
      challenge: 'Key',
      read: ({ authorization = '' }) => /^Key (.+)$/.exec(authorization)?.[1] ?? null,
      authenticate: async ({ text: organizationId }) => ({
        kind: 'key',
        organizationId,
        actor: `key ${organizationId}`,
        keyId: organizationId,
        permissions: new Set(),
        sandbox: false,
        plan: null,
        features: new Set(),
      }),
    },
  },
  readPage: () => ({ page: 1, limit: 10 }),
  encode: (output) => output,
  encodeError: ({ code, message }) => ({ status: 400, body: { code, message } }),
  rateLimitHeaders: () => ({}),
}

/** Serves it on a free port. @returns its address */
export const startPress = (server: TestServer): Promise<string> =>
  serveMadeUp(server, {
    name: surface,
    dialect,
    schemes: { key: { in: 'header', caller: 'key' } },
    operations,
  })
