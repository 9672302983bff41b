import { createWifiCustomer, nowhere } from '../../support/iperawifi.ts'
import { bearer } from '../../support/opspilot365.ts'
import { codesOf, keyCallers, type Trial } from '../../support/trials/trial.ts'

const codes = codesOf('iperawifi')

interface ErrorBody {
  message: string
  errors?: Record<string, string[]>
}

/** What is refused with 422 because of what is there, and not because of the contract. */
const conflicts =
  /^The (location id field names no location|email field is taken|id field must not be that of)/

export const trial: Trial = {
  async createCaller(server) {
    const customer = await createWifiCustomer(server)
    return {
      headers: bearer(customer.keys.admin),
      otherSide: bearer(customer.testKey),
      others: keyCallers(customer.keys, bearer),
      prepare: async () => ({ id: await customer.createTenant() }),
    }
  },
  strangers: [bearer('ipera_live_00000000000000000000000000000000')],
  nowhere: { id: nowhere },
  ignoresUnknownProperties: true,
  isSuccess: (body) => typeof body === 'object' && body !== null && !('message' in body),
  readRefusal: (status, body) => {
    const { message, errors = {} } = body as ErrorBody
    const code = codes.get(String(status))
    if (code === undefined) return null
    const fields = Object.entries(errors).flatMap(([field, messages]) =>
      messages.map((sentence) => ({ field, message: sentence })),
    )
    if (fields.some((fault) => conflicts.test(fault.message))) return { code: 'conflict', message, fields }
    // An id that no tenant can have is told from one that none has by its message only.
    if (message === 'There is no such thing.') {
      return { code, message, fields: [{ field: 'id', in: 'path', message }] }
    }
    return { code, message, fields }
  },
}
