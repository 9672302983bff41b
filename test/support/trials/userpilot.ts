import type { ErrorCode } from '../../../src/domain/errors.ts'
import { createUserpilotCustomer, token, type UserpilotCustomer } from '../userpilot.ts'
import type { Operation, Target, Trial } from './trial.ts'

const codes: Record<string, ErrorCode> = {
  bad_request: 'invalid_request',
  unauthorized: 'unauthenticated',
  forbidden: 'forbidden',
  not_found: 'not_found',
  method_not_allowed: 'method_not_allowed',
  conflict: 'conflict',
  payload_too_large: 'payload_too_large',
  unsupported_media_type: 'unsupported_media_type',
  too_many_requests: 'rate_limited',
}

interface ErrorBody {
  errors?: { error: string; message: string; details: string }[]
}

const somewhere = { user_id: 'nobody', company_id: 'nowhere' }

/** Key levels, each with what it adds to the one before it. */
const levels = ['read', 'write', 'admin'] as const
const needed = { GET: 'read', POST: 'write', PUT: 'write', PATCH: 'write', DELETE: 'admin' } as const

export const userpilot: Trial = {
  async createCaller(server) {
    const customer = await createUserpilotCustomer(server)
    return {
      headers: customer.headers,
      others: levels.map((level) => ({
        name: `a key of level ${level}`,
        headers: token(customer.keys[level]),
        may: ({ method }) => levels.indexOf(level) >= levels.indexOf(needed[method]),
      })),
      prepare: (operation) => prepare(customer, operation),
    }
  },
  strangers: [
    token('upk_us_00000000000000000000000000000000'),
    token('upk_eu_00000000000000000000000000000000'),
  ],
  nowhere: somewhere,
  ignoresUnknownProperties: true,
  isSuccess: (body) => (body as ErrorBody).errors === undefined,
  readRefusal: (_status, body) => {
    const { errors } = body as ErrorBody
    const [first] = errors ?? []
    const code = codes[first?.error ?? '']
    if (errors === undefined || first === undefined || code === undefined) return null
    const fields = errors
      .filter(({ details }) => details !== '')
      .map(({ message, details }) => {
        const [place = '', ...path] = details.split('.')
        const field = path.join('.')
        const said = field === '' ? `The ${place} ` : `${field} `
        return { field, in: place, message: message.slice(said.length) }
      })
    return { code, message: first.message, fields }
  },
}

async function prepare({ client }: UserpilotCustomer, _operation: Operation): Promise<Target> {
  const target = { user_id: `user ${crypto.randomUUID()}`, company_id: `company ${crypto.randomUUID()}` }
  await client.identifyUser({ body: { user_id: target.user_id, company: { company_id: target.company_id } } })
  return target
}
