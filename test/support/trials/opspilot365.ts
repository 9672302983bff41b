import type { ErrorCode } from '../../../src/domain/errors.ts'
import { bearer, createCustomer, createTenant, type Customer, e3, nowhere } from '../opspilot365.ts'
import type { Operation, Target, Trial } from './trial.ts'

const codes: Record<string, ErrorCode> = {
  INVALID_REQUEST: 'invalid_request',
  UNAUTHORIZED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
  METHOD_NOT_ALLOWED: 'method_not_allowed',
  CONFLICT: 'conflict',
  PAYLOAD_TOO_LARGE: 'payload_too_large',
  UNSUPPORTED_MEDIA_TYPE: 'unsupported_media_type',
  RATE_LIMITED: 'rate_limited',
}

interface ErrorBody {
  error?: {
    code: string
    message: string
    details: { fields?: { field: string; in: string; message: string }[] }
  }
}

const somewhere = { id: nowhere, userId: nowhere, skuId: nowhere, deliveryId: nowhere }

/** Key levels, each with what it adds to the one before it. */
const levels = ['read', 'write', 'admin'] as const
const needed = { GET: 'read', POST: 'write', PUT: 'write', PATCH: 'write', DELETE: 'admin' } as const

export const opspilot365: Trial = {
  async createCaller(server) {
    const customer = await createCustomer(server)
    return {
      headers: bearer(customer.keys.admin),
      others: levels.map((level) => ({
        name: `a key of level ${level}`,
        headers: bearer(customer.keys[level]),
        may: ({ method }) => levels.indexOf(level) >= levels.indexOf(needed[method]),
      })),
      prepare: (operation) => prepare(customer, operation),
    }
  },
  strangers: [bearer('op365_sk_live_00000000000000000000000000000000')],
  nowhere: somewhere,
  ignoresUnknownProperties: false,
  isSuccess: (body) => (body as { success?: boolean }).success === true,
  readRefusal: (_status, body) => {
    const { error } = body as ErrorBody
    const code = codes[error?.code ?? '']
    if (error === undefined || code === undefined) return null
    return { code, message: error.message, fields: error.details.fields ?? [] }
  },
}

async function prepare(customer: Customer, operation: Operation): Promise<Target> {
  if (operation.path.includes('/webhooks')) {
    const { data } = await customer.client.createWebhook({
      body: { url: 'https://hooks.example/', events: ['user.created'] },
    })
    const id = data?.data.id ?? ''
    const test = await customer.client.testWebhook({ params: { path: { id } } })
    return { ...somewhere, id, deliveryId: test.data?.data.id ?? '' }
  }
  const { id, userIds } = await createTenant(customer, { users: 1, seats: 3 })
  return { ...somewhere, id, userId: userIds[0] ?? '', skuId: e3.sku_id }
}
