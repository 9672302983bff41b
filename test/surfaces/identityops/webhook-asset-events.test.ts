import { describe, expect, test } from '@jest/globals'
import { bareDirectory, type Directory } from '../../support/scanned-directory.ts'
import { licensed, person, sku } from '../../support/licensed-directory.ts'
import { startServer } from '../../support/server.ts'
import { enrolled, registered } from './device-readings.ts'
import { ofType, typesOf, useHearing } from './hearing.ts'

const server = startServer({ unlimited: true })
const { scan, hear, findings } = useHearing(server)

test('devices that do not comply any more are told in one event, and not again', async () => {
  const devices = (state: string): Directory => {
    const numbers = [301, 302, 303]
    return {
      ...bareDirectory(),
      devices: numbers.map((number) => registered(number, `Device ${number}`)),
      managedDevices: numbers.map((number) =>
        enrolled(number, `Device ${number}`, number === 303 ? {} : { complianceState: state }),
      ),
    }
  }
  expect(typesOf(await hear(() => scan(devices('error'))))).not.toContain('device.noncompliant')
  const found = await hear(() => scan(devices('noncompliant')))
  const open = await findings('rule=DEV-002')
  expect(ofType(found, 'device.noncompliant')).toMatchObject({
    severity: 'HIGH',
    data: { number: 2, count: 2 },
  })
  const { devices: listed } = ofType(found, 'device.noncompliant')?.data as { devices: object[] }
  expect(listed).toHaveLength(2)
  expect(listed).toEqual(
    expect.arrayContaining(
      open.map(({ id, object, summary }) => ({ id: object.id, name: object.name, findingId: id, summary })),
    ),
  )
  expect(typesOf(await hear(() => scan(devices('noncompliant'))))).not.toContain('device.noncompliant')
})

describe('what is wasted', () => {
  const gone = { accountEnabled: false }
  const people = (...wasting: number[]) =>
    licensed([1, 2, 3].map((number) => person(number, [sku.m365E3], wasting.includes(number) ? gone : {})))

  test('is told when it changes, with what it was and is', async () => {
    expect(typesOf(await hear(() => scan(people(1))))).not.toContain('license.waste_changed')
    expect(typesOf(await hear(() => scan(people(1))))).not.toContain('license.waste_changed')
    const found = ofType(await hear(() => scan(people(1, 2))), 'license.waste_changed')
    expect(found).toMatchObject({
      severity: 'MEDIUM',
      data: {
        number: 3,
        assignments: { before: 1, now: 2 },
        monthly: {
          before: [{ amount: '39.00', currency: 'USD' }],
          now: [{ amount: '78.00', currency: 'USD' }],
        },
      },
    })
    const nothing = ofType(await hear(() => scan(people())), 'license.waste_changed')
    expect(nothing?.data).toMatchObject({ assignments: { before: 2, now: 0 }, monthly: { now: [] } })
  })

  test('is not when users could not be read', async () => {
    await scan(people(1))
    const found = await hear(() => scan({ ...people(), users: [] }, { users: 'REFUSED' }))
    expect(typesOf(found)).not.toContain('license.waste_changed')
  })
})
