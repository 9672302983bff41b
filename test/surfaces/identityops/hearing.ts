import { beforeEach } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { liveSide } from '../../../src/database/database.ts'
import { bearer } from '../../support/opspilot365.ts'
import { type Receiver, useReceivers } from '../../support/receivers.ts'
import { type Directory, snapshotOf } from '../../support/scanned-directory.ts'
import type { TestServer } from '../../support/server.ts'
import { storeSnapshot } from '../../support/stored-scan.ts'
import { until, useWorker } from '../../support/worker.ts'
import { base, createCustomer, type Customer } from './client.ts'

export type Finding = components['schemas']['IdentityOpsFinding']

/** What a scan, and what becomes of it, is told by. */
const events = [
  'scan.completed',
  'scan.failed',
  'finding.opened',
  'finding.worsened',
  'finding.resolved',
  'acknowledgement.lapsed',
  'credential.expiring',
  'license.waste_changed',
  'device.noncompliant',
]

/** A delivery, as it is read. */
interface Told {
  type: string
  severity: string
  tenant: { name: string }
  data: Record<string, unknown>
}

export const typesOf = (told: readonly Told[]) => told.map(({ type }) => type)
export const ofType = (told: readonly Told[], type: string) => told.find((one) => one.type === type)

/** A customer of each test, with a webhook that is told of everything. */
export function useHearing(server: TestServer) {
  useWorker(server)
  const { startReceiver } = useReceivers()
  const given = {} as { customer: Customer; receiver: Receiver; webhook: { id: string; secret: string } }
  const get = (path: string) =>
    request(server.baseUrl).get(`${base}${path}`).set(bearer(given.customer.keys.read))
  const subscribe = async (url: string, key = given.customer.keys.admin) => {
    const answer = await request(server.baseUrl)
      .post(`${base}/webhooks`)
      .set(bearer(key))
      .send({ url, events })
    return answer.body as { id: string; secret: string }
  }
  beforeEach(async () => {
    given.customer = await createCustomer(server)
    given.receiver = await startReceiver()
    given.webhook = await subscribe(given.receiver.url)
  })

  const settle = () =>
    until(
      async () =>
        (await get(`/webhooks/${given.webhook.id}/deliveries?status=PENDING`)).body as { data: unknown[] },
      ({ data }) => data.length === 0,
    )
  /** Works as the application, which sees no webhooks of others. */
  const rowsOf =
    ({ organizationId }: Customer): Customer['rows'] =>
    (fn) =>
      server.database.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
  const refOf = ({ organizationId, tenantId }: Customer) => ({ organizationId, tenantId })
  return {
    given,
    get,
    startReceiver,
    subscribe,
    refOf,
    rowsOf,
    /** Scans a directory. */
    scan: (
      directory: Directory,
      states?: Parameters<typeof storeSnapshot>[3],
      customer: Customer = given.customer,
    ) => storeSnapshot(rowsOf(customer), refOf(customer), snapshotOf(directory).items, states),
    /** What the receiver is told of something, until nothing is left to be told. */
    async hear<T>(fn: () => Promise<T>): Promise<Told[]> {
      const { receiver, webhook } = given
      await settle()
      const before = receiver.received.length
      await fn()
      await settle()
      return receiver.received
        .slice(before)
        .map(({ body, headers }) => new Webhook(webhook.secret).verify(body, headers) as Told)
    },
    findings: async (query: string) =>
      ((await get(`/findings?limit=100&${query}`)).body as { data: Finding[] }).data,
  }
}
