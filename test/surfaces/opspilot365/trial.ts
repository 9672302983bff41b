import {
  bearer,
  createCustomer,
  createTenant,
  type Customer,
  e3,
  nowhere,
} from '../../support/opspilot365.ts'
import type { GraphSimulator } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import type { TestServer } from '../../support/server.ts'
import { startSimulator } from '../../support/simulator.ts'
import { codesOf, keyCallers, type Operation, type Target, type Trial } from '../../support/trials/trial.ts'

const codes = codesOf('opspilot365')

interface ErrorBody {
  error?: {
    code: string
    message: string
    details: { fields?: { field: string; in: string; message: string }[] }
  }
}

const somewhere = {
  id: nowhere,
  userId: nowhere,
  skuId: nowhere,
  deliveryId: nowhere,
  syncId: nowhere,
  entraTenantId: nowhere,
  clientId: nowhere,
  clientSecret: 'secret',
}

export const trial: Trial = {
  async createCaller(server) {
    const customer = await createCustomer(server)
    return {
      headers: bearer(customer.keys.admin),
      otherSide: bearer(customer.testKey),
      others: keyCallers(customer.keys, bearer),
      prepare: (operation) => prepare(server, customer, operation),
    }
  },
  strangers: [bearer('op365_sk_live_00000000000000000000000000000000')],
  nowhere: somewhere,
  ignoresUnknownProperties: false,
  isSuccess: (body) => (body as { success?: boolean }).success === true,
  readRefusal: (_status, body) => {
    const { error } = body as ErrorBody
    const code = codes.get(error?.code ?? '')
    if (error === undefined || code === undefined) return null
    return { code, message: error.message, fields: error.details.fields ?? [] }
  },
}

/** Directories of each test's server that no tenant is connected to yet. */
const unused = new WeakMap<TestServer, Promise<GraphSimulator['connections'][number][]>>()

async function nextDirectory(server: TestServer) {
  let directories = unused.get(server)
  if (directories === undefined) {
    directories = startSimulator(server, { directories: 60 }).then(({ connections }) => [...connections])
    unused.set(server, directories)
  }
  const directory = (await directories).pop()
  if (directory === undefined) throw new Error('there are more operations than directories')
  return directory
}

async function prepare(server: TestServer, customer: Customer, operation: Operation): Promise<Target> {
  if (/\/(connection|sync|syncs\/\{syncId\})$/.test(operation.path)) {
    const directory = await nextDirectory(server)
    const { id } = await createTenant(customer)
    if (operation.method === 'PUT') return { ...somewhere, ...directory, id }
    await customer.client.connectTenant({ params: { path: { id } }, body: directory })
    const { data } = await customer.client.syncTenant({ params: { path: { id } } })
    return { ...somewhere, ...directory, id, syncId: data?.data.syncId ?? '' }
  }
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
