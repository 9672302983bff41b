import { bulkOf, form, type Job } from '../../support/bulk.ts'
import type { TestServer } from '../../support/server.ts'
import { createUserpilotCustomer, token, type UserpilotCustomer } from '../../support/userpilot.ts'
import { codesOf, keyCallers, type Operation, type Target, type Trial } from '../../support/trials/trial.ts'

const codes = codesOf('userpilot')

interface ErrorBody {
  errors?: { error: string; message: string; details: string }[]
}

/** Whoever is named in a body is made, so no name stays one that nothing has. */
const somewhere = {
  get user_id() {
    return `nobody ${crypto.randomUUID()}`
  },
  get company_id() {
    return `nowhere ${crypto.randomUUID()}`
  },
  job_id: 'bulk:jobs:NX-00000000:00000000-0000-4000-8000-000000000000',
}

export const trial: Trial = {
  async createCaller(server) {
    const customer = await createUserpilotCustomer(server)
    return {
      headers: customer.headers,
      others: keyCallers(customer.keys, token),
      prepare: (operation) => prepare(server, customer, operation),
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
    const code = codes.get(first?.error ?? '')
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

async function prepare(
  server: TestServer,
  customer: UserpilotCustomer,
  { path }: Operation,
): Promise<Target> {
  const { client, organizationId } = customer
  // A job that is there would be in the way of the next one.
  await customer.rows((db) =>
    db.deleteFrom('background_jobs').where('organization_id', '=', organizationId).execute(),
  )
  if (path.includes('/background_jobs/')) {
    const { body } = await bulkOf(server, customer).post('/imports', form('{}\n'))
    return { ...somewhere, job_id: (body as Job).job_id }
  }
  const target = {
    ...somewhere,
    user_id: `user ${crypto.randomUUID()}`,
    company_id: `company ${crypto.randomUUID()}`,
  }
  await client.identifyUser({ body: { user_id: target.user_id, company: { company_id: target.company_id } } })
  return target
}
