import { beforeAll, expect, test } from '@jest/globals'
import { createOpsPilot365Client } from '../../generated/clients/opspilot365.ts'
import { bearer, createCustomer, type Customer } from '../support/opspilot365.ts'
import { useReceivers } from '../support/receivers.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'
import { until, useWorker } from '../support/worker.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 3 })
useWorker(server)
const { startReceiver } = useReceivers()
let customer: Customer

beforeAll(async () => {
  customer = await createCustomer(server)
})
const clientOf = (key: string) => createOpsPilot365Client({ baseUrl: server.baseUrl, headers: bearer(key) })

test('a tenant of the sandbox is synced, and its webhooks hear of it; those that are live do not', async () => {
  // Given a webhook of each side
  const [sandbox, live] = [clientOf(customer.testKey), clientOf(customer.keys.admin)]
  const [heard, unheard] = [await startReceiver(), await startReceiver()]
  const events = ['tenant.synced' as const]
  await sandbox.createWebhook({ body: { url: heard.url, events } })
  await live.createWebhook({ body: { url: unheard.url, events } })

  // When a tenant of the sandbox is connected to a directory
  const created = await sandbox.createTenant({ body: { name: 'Sandbox Ltd' } })
  const id = created.data?.data.id ?? ''
  const [directory] = simulator().connections
  if (directory === undefined) throw new Error('there is no directory')
  await sandbox.connectTenant({ params: { path: { id } }, body: directory })

  // Then jobs of its own side read the directory, and tell the webhook there and no other
  await until(
    async () => heard.received.length,
    (count) => count === 1,
  )
  const { data } = await sandbox.getTenant({ params: { path: { id } } })
  expect(data?.data).toMatchObject({ status: 'connected', userCount: 3, lastSyncError: null })
  expect(JSON.parse(heard.received[0]?.body.toString() ?? '')).toMatchObject({
    event: 'tenant.synced',
    tenant: { id, name: 'Sandbox Ltd' },
  })
  expect(unheard.received).toEqual([])
  expect((await live.getTenant({ params: { path: { id } } })).response.status).toBe(404)
})
