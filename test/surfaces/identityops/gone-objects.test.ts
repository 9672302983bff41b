import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, createTenantKey } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']
type ObjectType = Finding['object']['type']

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let tenant: ScannedTenant
let key: string
let entraTenantId: string

beforeAll(async () => {
  const customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  entraTenantId = connection.entraTenantId
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  key = await createTenantKey(customer, tenant)
})
beforeEach(async () => {
  simulator().clearFaults()
  await tenant.scan()
})

const get = async (path: string) =>
  (await request(server.baseUrl).get(`${base}${path}`).set(bearer(key))).body as object
async function findings(query: string): Promise<Finding[]> {
  const { data } = (await get(`/findings?limit=100&${query}`)) as { data: Finding[] }
  return data
}
/** An open finding about an object of a type: the first one, or that of an object of a name. */
async function open(type: ObjectType, name = ''): Promise<Finding> {
  const [finding] = await findings(`objectType=${type}&state=OPEN&search=${encodeURIComponent(name)}`)
  if (finding === undefined) throw new Error(`nothing is found of a ${type}`)
  return finding
}
/** Leaves an object out of every listing. */
function leaveOut(on: RegExp, field: string, id: string) {
  const rewrite = (body: unknown) => {
    const page = body as { value: Record<string, unknown>[] }
    return { ...page, value: page.value.filter((item) => String(item[field]).toLowerCase() !== id) }
  }
  simulator().fail({ times: Infinity, on, kind: 'rewrite', rewrite })
}

const isGone = { field: 'object', value: 'It is no longer in the directory.' }

describe('given a finding, when its object is gone from the directory', () => {
  test.each<[ObjectType, string, (id: string, name: string) => void]>([
    ['APPLICATION', 'Ticket Bridge', (_, name) => simulator().removeApplication(entraTenantId, name)],
    ['SERVICE_PRINCIPAL', 'Slide Wizard', (_, name) => simulator().removeApplication(entraTenantId, name)],
    ['USER', '', (id) => simulator().removeUser(entraTenantId, id)],
    ['GROUP', '', (id) => leaveOut(/v1.0\/groups\?/, 'id', id)],
    ['DEVICE', '', (id) => leaveOut(/\/(devices|managedDevices)\?/, 'id', id)],
    ['LICENSE', 'Visio', (id) => leaveOut(/subscribedSkus/, 'skuId', id)],
    ['SUBSCRIPTION', '', (id) => leaveOut(/directory\/subscriptions/, 'id', id)],
  ])(
    'a %s, then it is resolved, and says that, in the list and in the differences',
    async (type, name, remove) => {
      const before = await open(type, name)
      expect(before.evidence).not.toContainEqual(isGone)
      remove(before.object.id, before.object.name)
      const scan = await tenant.scan()
      const after = await findings(`objectType=${type}&state=RESOLVED&search=${before.object.id}`)
      expect(after.map(({ id }) => id)).toContain(before.id)
      for (const finding of after) {
        expect(finding).toMatchObject({
          state: 'RESOLVED',
          change: 'RESOLVED',
          resolvedAt: expect.any(String),
        })
        expect(finding.evidence.at(-1)).toEqual(isGone)
      }
      expect(await findings(`state=OPEN&objectType=${type}&search=${before.object.id}`)).toEqual([])
      const { resolved } = (await get(`/scans/${scan.id}/diff?limit=100`)) as { resolved: Finding[] }
      const told = resolved.filter(({ object }) => object.id === before.object.id)
      expect(told.map(({ id }) => id)).toContain(before.id)
      for (const { evidence } of told) expect(evidence).toContainEqual(isGone)
    },
  )

  test('of which something else is the reason, then that is not said', async () => {
    const before = await open('APPLICATION', 'Key Hoarder')
    simulator().changeApplication(entraTenantId, 'Key Hoarder', ({ name }) => ({
      name,
      certificates: [[20, -90]],
    }))
    await tenant.scan()
    const after = await findings(`state=RESOLVED&search=${before.object.id}`)
    expect(after.length).toBeGreaterThan(0)
    for (const { evidence } of after) expect(evidence).not.toContainEqual(isGone)
  })

  test('as far as a listing that broke off tells, then it is not, and the finding stays open', async () => {
    const user = await open('USER')
    simulator().fail({ times: Infinity, on: /v1.0\/users\?/, kind: 'status', status: 403 })
    await tenant.scan()
    const [still] = await findings(`rule=${user.rule.id}&state=OPEN&search=${user.object.id}`)
    expect(still).toMatchObject({ id: user.id, state: 'OPEN' })
  })

  test('and comes back, then what is found of it is new', async () => {
    const before = await open('GROUP')
    leaveOut(/v1.0\/groups\?/, 'id', before.object.id)
    await tenant.scan()
    simulator().clearFaults()
    await tenant.scan()
    const [again] = await findings(`rule=${before.rule.id}&search=${before.object.id}`)
    expect(again).toMatchObject({ id: before.id, state: 'OPEN', change: 'NEW' })
    expect(again?.evidence).not.toContainEqual(isGone)
  })
})
