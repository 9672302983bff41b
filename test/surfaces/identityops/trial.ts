import { bearer, nowhere } from '../../support/opspilot365.ts'
import { codesOf, keyCallers, type Trial } from '../../support/trials/trial.ts'
import { createCustomer } from './client.ts'

const codes = codesOf('identityops')

interface ErrorBody {
  error?: {
    code: string
    message: string
    requestId: string
    details: { fields?: { field: string; in: string; message: string }[] }
  }
}

const somewhere = { id: nowhere }

export const trial: Trial = {
  async createCaller(server) {
    const { keys, testKey } = await createCustomer(server)
    return {
      headers: bearer(keys.admin),
      otherSide: bearer(testKey),
      others: keyCallers(keys, bearer),
      prepare: async () => somewhere,
    }
  },
  strangers: [bearer('idops_00000000000000000000000000000000')],
  nowhere: somewhere,
  ignoresUnknownProperties: false,
  isSuccess: (body) => (body as ErrorBody).error === undefined,
  readRefusal: (_status, body) => {
    const { error } = body as ErrorBody
    const code = codes.get(error?.code ?? '')
    if (error === undefined || code === undefined) return null
    if (!error.requestId.startsWith('req_')) throw new Error('the refusal does not name its request')
    return { code, message: error.message, fields: error.details.fields ?? [] }
  },
}
