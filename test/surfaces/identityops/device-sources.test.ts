import { describe, expect, test } from '@jest/globals'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { guid } from '../../support/scanned-directory.ts'
import { createCustomer } from './client.ts'
import { directory, everyone, none, useDevices } from './device-readings.ts'

const { server, scan, read, all } = useDevices()
const but = (...left: string[]) => everyone.filter((name) => !left.includes(name))

type States = NonNullable<NonNullable<Parameters<typeof scan>[1]>['states']>

describe('a directory of which Intune tells nothing', () => {
  const scanned = async (states: States) => {
    const customer = await createCustomer(server)
    await scan(directory, { customer, states })
    return customer.keys.read
  }

  test('has devices of which all that Intune knows is null, and none is called unmanaged', async () => {
    const key = await scanned({ managedDevices: 'REFUSED' })
    const { data, summary, scan } = await read('', key)
    expect(data.map(({ name }) => name)).toEqual(but('Ana, before', 'Katja'))
    for (const device of data)
      expect(device).toMatchObject({
        intuneId: null,
        managed: null,
        compliance: 'UNKNOWN',
        ownership: 'UNKNOWN',
        encrypted: null,
        // The directory has heard of one.
        jailBroken: device.name === 'Gal' ? true : null,
        lastCheckInAt: null,
        enrolledAt: null,
        user: null,
      })
    expect(scan).toMatchObject({
      coverage: 'PARTIAL',
      gaps: [
        {
          source: 'managedDevices',
          reason: expect.stringMatching(/license/),
          rules: ['DEV-002', 'DEV-003', 'DEV-004', 'DEV-005', 'DEV-006'],
        },
      ],
    })
    expect(data[0]?.findings.unknown).toBe(5)
    const nobody = ['managed=true', 'managed=false', 'encrypted=false', 'encrypted=true', 'noCheckInFor=1']
    for (const query of [...nobody, 'compliance=NOT_MANAGED'])
      expect((await read(query, key)).data).toEqual([])
    // What the directory knows by itself is said.
    expect(summary).toMatchObject({ byCompliance: { UNKNOWN: 10 }, unencrypted: null, stale: 2 })
  })

  test('for now: who uses a device without signing in is not known, so none is stale', async () => {
    const key = await scanned({ managedDevices: 'FAILED' })
    expect((await read('', key)).summary).toMatchObject({ unencrypted: null, stale: null })
  })

  test('and the directory nothing of devices: what Intune has is listed by its ids', async () => {
    const key = await scanned({ devices: 'REFUSED' })
    const { data, summary } = await read('', key)
    expect(data).toHaveLength(9)
    expect(data[0]).toMatchObject({
      id: guid(2301),
      entraObjectId: null,
      intuneId: guid(2301),
      name: 'Ana',
      trust: null,
      enabled: null,
      lastActivityAt: null,
      compliance: 'COMPLIANT',
    })
    expect((await read('inactiveFor=1', key)).data).toEqual([])
    expect(summary).toMatchObject({ unencrypted: 1, stale: null })
  })
})

describe('a side that cannot be read any more', () => {
  const scannedTwice = async (states: States) => {
    const customer = await createCustomer(server)
    const { organizationId, tenantId, keys } = customer
    const { findings } = await scan(directory, { customer })
    const encryption = findings.find(({ rule }) => rule === 'DEV-004')?.id ?? ''
    const ref = { organizationId, tenantId, findingId: encryption }
    await customer.rows((db) => acknowledge(db, ref, { reason: 'It is known.' }))
    const before = await read('', keys.read)
    await scan(directory, { customer, states })
    return { customer, before, after: await read('', keys.read), of: await all(keys.read) }
  }

  test('Intune: a device stays one, with what was found of it; what it alone has stays', async () => {
    const { before, after, of, customer } = await scannedTwice({ managedDevices: 'FAILED' })
    expect(after.data.map(({ id }) => id)).toEqual(before.data.map(({ id }) => id))
    expect(of('Boris')).toMatchObject({
      id: guid(302),
      intuneId: guid(2302),
      managed: null,
      compliance: 'UNKNOWN',
      encrypted: null,
      findings: { ...none, high: 2, acknowledged: 1, unknown: expect.any(Number) },
    })
    for (const name of ['Katja', 'Ana, before'])
      expect(of(name)).toEqual(before.data.find((device) => device.name === name))
    expect(after.scan?.gaps).toMatchObject([{ source: 'managedDevices' }])
    // And again: what was found is not forgotten
    await scan(directory, { customer, states: { managedDevices: 'FAILED' } })
    expect((await all(customer.keys.read))('Boris').findings).toMatchObject({ high: 2, acknowledged: 1 })
    // And when Intune is back, all is as it was
    await scan(directory, { customer })
    expect((await read('', customer.keys.read)).data).toEqual(before.data)
  })

  test('the directory: a device stays one, with its id; what it alone has stays', async () => {
    const { before, after, of, customer } = await scannedTwice({ devices: 'FAILED' })
    expect(after.data.map(({ id }) => id)).toEqual(before.data.map(({ id }) => id))
    expect(of('Boris')).toMatchObject({
      id: guid(302),
      entraObjectId: guid(302),
      trust: null,
      enabled: null,
      compliance: 'NONCOMPLIANT',
      findings: { high: 2, acknowledged: 1 },
    })
    for (const name of ['Hana', 'Ivo', 'Jan'])
      expect(of(name)).toEqual(before.data.find((device) => device.name === name))
    await scan(directory, { customer })
    expect((await read('', customer.keys.read)).data).toEqual(before.data)
  })

  test('both: all devices stay as they were', async () => {
    const { before, after } = await scannedTwice({ devices: 'FAILED', managedDevices: 'REFUSED' })
    expect([after.data, after.summary]).toEqual([before.data, before.summary])
    expect(after.scan?.gaps.map(({ source }) => source)).toEqual(['devices', 'managedDevices'])
  })

  test('none: what is gone from either is gone', async () => {
    const { customer } = await scannedTwice({})
    const left = { devices: directory.devices?.slice(0, 1) ?? [], managedDevices: [] }
    await scan(left, { customer })
    expect((await read('', customer.keys.read)).data).toMatchObject([
      { name: 'Ana', intuneId: null, compliance: 'COMPLIANT' },
    ])
  })
})
