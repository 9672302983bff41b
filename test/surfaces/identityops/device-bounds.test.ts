import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { givePlans, type Plans } from '../../../src/domain/access/plans.ts'
import { guid } from '../../support/scanned-directory.ts'
import { base, browserHeaders, createCustomer, createTenant, sessionOf, signIn } from './client.ts'
import { enrolled, registered, useDevices } from './device-readings.ts'

const { server, scan, read } = useDevices()

describe('what a device says of itself', () => {
  const hostile: [string, string, string][] = [
    ['NUL', 'WS\0-1', 'WS-1'],
    ['half a character', 'WS\udc00', 'WS\ufffd'],
    ['text that reads backwards', '\u202egnp.exe', '\u202egnp.exe'],
    ['a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['very long text', 'ž'.repeat(10_000), 'ž'.repeat(10_000)],
    ['2,000 emojis', '😀'.repeat(2_000), '😀'.repeat(2_000)],
    ['a name of every object', 'constructor', 'constructor'],
    ['another one', '__proto__', '__proto__'],
  ]
  test.each(hostile)('%s breaks no scan, wherever it stands', async (_what, text, shown) => {
    const customer = await createCustomer(server)
    const own = {
      operatingSystem: text,
      operatingSystemVersion: text,
      osVersion: text,
      trustType: text,
      complianceState: text,
      managedDeviceOwnerType: text,
      managementAgent: text,
      jailBroken: text,
      manufacturer: text,
      model: text,
      userPrincipalName: text,
    }
    const devices = [registered(300, text, own)]
    await scan({ devices, managedDevices: [enrolled(300, text, own)] }, { customer })
    const { data, summary } = await read('', customer.keys.read)
    const system = shown.slice(0, 100)
    expect(data).toMatchObject([
      {
        id: guid(300),
        name: shown,
        os: { name: system, version: shown, supported: null },
        trust: null,
        compliance: 'UNKNOWN',
        ownership: 'UNKNOWN',
        encrypted: null,
        jailBroken: null,
        model: shown,
        user: { id: guid(1), userPrincipalName: shown },
      },
    ])
    expect(summary?.byOs).toEqual([{ name: system, devices: 1 }])
    expect((await read(`os=${encodeURIComponent(system)}`, customer.keys.read)).data).toEqual(data)
  })

  test('an id that another device has, too: it is there once', async () => {
    const customer = await createCustomer(server)
    const twice = { id: guid(300), azureADDeviceId: null }
    await scan(
      { devices: [registered(300, 'One')], managedDevices: [enrolled(300, 'Two', twice)] },
      { customer },
    )
    expect((await read('', customer.keys.read)).data).toMatchObject([{ id: guid(300), name: 'One' }])
  })
})

describe('devices of others', () => {
  test('are seen by nobody else, and those of a tenant by who switches to it', async () => {
    const [ana, other] = [await createCustomer(server), await createCustomer(server)]
    const second = await createTenant(server, ana.organizationId, { name: 'Second' })
    await scan({ devices: [registered(300, 'Ours')] }, { customer: ana })
    await scan({ devices: [registered(300, 'Second')] }, { customer: ana, tenantId: second })
    await scan({ devices: [registered(300, 'Theirs')] }, { customer: other })
    const seen = async (key: string, query = '') => (await read(query, key)).data.map(({ name }) => name)
    expect([await seen(ana.keys.read), await seen(other.keys.read)]).toEqual([['Ours'], ['Theirs']])
    expect(await seen(ana.keys.read, `search=${guid(300)}`)).toEqual(['Ours'])
    expect(await seen(ana.testKey)).toEqual([])
    const { session } = await signIn(server, ana.organizationId)
    const switched = await request(server.baseUrl)
      .post(`${base}/auth/switch-tenant`)
      .set(browserHeaders(session))
      .send({ tenantId: second })
    const { body } = await request(server.baseUrl)
      .get(`${base}/devices`)
      .set(browserHeaders(sessionOf(switched)))
    expect(body).toMatchObject({ data: [{ name: 'Second' }], summary: { byOs: [{ devices: 1 }] } })
  })
})

describe('the plan', () => {
  test('STARTER does not include devices; PRO does, at the next request, and a downgrade takes them away', async () => {
    const customer = await createCustomer(server, 'STARTER')
    await scan({ devices: [registered(300, 'WS-1')] }, { customer })
    const { session } = await signIn(server, customer.organizationId)
    const look = () => request(server.baseUrl).get(`${base}/devices`).set(browserHeaders(session))
    const change = async (identityops: NonNullable<Plans['identityops']>) => {
      await customer.rows((db) => givePlans(db, { identityops }))
      await server.access.catchUp()
    }
    const refused = {
      code: 'FEATURE_NOT_AVAILABLE',
      details: { feature: 'DEVICE_POSTURE', currentPlan: 'STARTER' },
    }
    const before = await look()
    expect([before.status, before.body.error]).toMatchObject([403, refused])
    await change('PRO')
    expect((await look()).body.data).toMatchObject([{ name: 'WS-1' }])
    await change('STARTER')
    const after = await look()
    expect([after.status, after.body.error]).toMatchObject([403, refused])
    expect(after.text).not.toContain('WS-1')
  })
})
