import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { guid, type Json } from '../../support/scanned-directory.ts'
import { written } from './asset-readings.ts'
import { directory, none, pairs, useDevices } from './device-readings.ts'

const { given, scan, all } = useDevices()

describe('a device', () => {
  test('says all that the directory and Intune know of it', async () => {
    const [device, entry] = pairs[0] as [Json, Json]
    expect((await all())('Ana')).toEqual({
      id: guid(301),
      entraObjectId: guid(301),
      intuneId: guid(2301),
      name: 'Ana',
      os: { name: 'Windows', version: '10.0.28000.1', supported: true, supportEndsAt: '2029-03-13' },
      ownership: 'COMPANY',
      trust: 'ENTRA_JOINED',
      managed: true,
      compliance: 'COMPLIANT',
      encrypted: true,
      jailBroken: null,
      lastCheckInAt: written(entry['lastSyncDateTime']),
      lastActivityAt: written(device['approximateLastSignInDateTime']),
      enrolledAt: written(entry['enrolledDateTime']),
      enabled: true,
      user: { id: guid(1), userPrincipalName: 'user1@contoso.example' },
      manufacturer: 'Contoso Devices',
      model: 'Notebook 14',
      apps: null,
      findings: none,
    })
  })

  test.each<[string, Json]>([
    ['Boris', { compliance: 'NONCOMPLIANT', encrypted: false, findings: { ...none, high: 2 } }],
    [
      'Cilka',
      {
        compliance: 'IN_GRACE_PERIOD',
        // Intune knows more of the version than the directory.
        os: { name: 'Windows', version: '10.0.19045.5854', supported: false, supportEndsAt: '2025-10-14' },
        findings: { ...none, medium: 1 },
      },
    ],
    ['Dane', { compliance: 'ERROR', ownership: 'PERSONAL', findings: { ...none, medium: 1 } }],
    // What Exchange says of encryption is a default.
    ['Eva', { compliance: 'UNKNOWN', trust: 'HYBRID', encrypted: null, findings: none }],
    [
      'Franc',
      {
        os: { name: 'iOS', version: '99.1', supported: true, supportEndsAt: null },
        trust: 'REGISTERED',
        jailBroken: false,
      },
    ],
    [
      'Gal',
      {
        os: { name: 'Android', version: 'seven', supported: null, supportEndsAt: null },
        compliance: 'ERROR',
        jailBroken: true,
        enabled: false,
      },
    ],
    [
      'Hana',
      {
        id: guid(400),
        intuneId: null,
        managed: false,
        compliance: 'NOT_MANAGED',
        ownership: 'UNKNOWN',
        encrypted: null,
        jailBroken: null,
        lastCheckInAt: null,
        enrolledAt: null,
        user: null,
        // Inactive (DEV-001) and not managed (DEV-007).
        findings: { ...none, low: 2 },
      },
    ],
    [
      'Ivo',
      {
        intuneId: null,
        managed: true,
        compliance: 'NONCOMPLIANT',
        os: { name: 'macOS', version: '99.0', supported: true, supportEndsAt: null },
        manufacturer: 'Apple',
        model: 'MacBook Pro',
      },
    ],
    [
      'Jan',
      {
        os: { name: 'Linux', version: null, supported: null, supportEndsAt: null },
        trust: null,
        managed: false,
        lastActivityAt: null,
      },
    ],
    [
      'Katja',
      {
        id: guid(2311),
        entraObjectId: null,
        intuneId: guid(2311),
        trust: null,
        enabled: null,
        user: null,
        lastActivityAt: null,
        lastCheckInAt: null,
        managed: true,
        os: { name: 'macOS', version: '12.7', supported: false, supportEndsAt: '2024-09-16' },
      },
    ],
    // Silent for 45 days (DEV-003): an entry of its own beside the one that Ana's device has now.
    [
      'Ana, before',
      { id: guid(2321), entraObjectId: guid(301), intuneId: guid(2321), findings: { ...none, medium: 1 } },
    ],
  ])('%s: %j', async (name, expected) => {
    const device = (await all())(name)
    expect(device).toMatchObject(expected)
  })
})

test('given the same directory again, nothing is written', async () => {
  const { rows } = given.customer
  const stored = () =>
    rows(async (db) => {
      const written = sql`select xmin::text, * from governed_devices where tenant_id = ${given.customer.tenantId} order by device_id`
      return (await written.execute(db)).rows
    })
  const before = await stored()
  expect(before).toHaveLength(12)
  await scan(directory)
  expect(await stored()).toEqual(before)
})
