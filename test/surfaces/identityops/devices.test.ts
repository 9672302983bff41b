import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { givePlans, type Plans } from '../../../src/domain/access/plans.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { type Directory, guid, type Json, person } from '../../support/scanned-directory.ts'
import { ago, useAssets, written } from './asset-readings.ts'
import { base, browserHeaders, createCustomer, createTenant, sessionOf, signIn } from './client.ts'

type Device = components['schemas']['IdentityOpsDevice']

const { server, given, scan, get, read, names } = useAssets<Device>('/devices')

/** A device as the directory has it; what Intune calls it by is its number and 1000. */
const registered = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number),
  deviceId: guid(1000 + number),
  displayName,
  accountEnabled: true,
  operatingSystem: 'Windows',
  operatingSystemVersion: '10.0.28000.1',
  trustType: 'AzureAd',
  profileType: 'RegisteredDevice',
  manufacturer: 'Contoso Devices',
  model: 'Notebook 14',
  isManaged: true,
  isCompliant: true,
  isRooted: false,
  registrationDateTime: ago(500),
  approximateLastSignInDateTime: ago(number - 300),
  ...more,
})

/** The same as Intune has it. */
const enrolled = (number: number, deviceName: string, more: Json = {}): Json => ({
  id: guid(2000 + number),
  deviceName,
  azureADDeviceId: guid(1000 + number).toUpperCase(),
  userId: guid(1).toUpperCase(),
  userPrincipalName: 'user1@contoso.example',
  operatingSystem: 'Windows',
  osVersion: '10.0.28000.1',
  complianceState: 'compliant',
  managementAgent: 'mdm',
  managedDeviceOwnerType: 'company',
  deviceEnrollmentType: 'windowsAzureADJoin',
  manufacturer: 'Contoso Devices',
  model: 'Notebook 14',
  isEncrypted: true,
  jailBroken: 'Unknown',
  enrolledDateTime: ago(400),
  lastSyncDateTime: ago((number - 300) / 10),
  ...more,
})

/** Both sides of one device. */
const both = (number: number, name: string, directory: Json = {}, intune: Json = {}): [Json, Json] => [
  registered(number, name, directory),
  enrolled(number, name, intune),
]

const pairs = [
  both(301, 'Ana'),
  both(302, 'Boris', {}, { complianceState: 'noncompliant', isEncrypted: false }),
  both(303, 'Cilka', {}, { complianceState: 'inGracePeriod', osVersion: '10.0.19045.5854' }),
  both(304, 'Dane', {}, { complianceState: 'conflict', managedDeviceOwnerType: 'personal' }),
  both(
    305,
    'Eva',
    { trustType: 'ServerAd' },
    { complianceState: 'unknown', managementAgent: 'eas', isEncrypted: false },
  ),
  both(
    306,
    'Franc',
    { operatingSystem: 'iPhone', trustType: 'Workplace' },
    { operatingSystem: 'iOS', osVersion: '99.1', jailBroken: 'False', managedDeviceOwnerType: 'personal' },
  ),
  both(
    307,
    'Gal',
    { operatingSystem: 'Android', isRooted: true, accountEnabled: false },
    { operatingSystem: 'Android', osVersion: 'seven', jailBroken: 'True', complianceState: 'error' },
  ),
]

/** One device of each kind, each with something of its own. */
const directory: Directory = {
  users: [person(1)],
  devices: [
    ...pairs.map(([device]) => device),
    // Nobody manages it, and nobody has used it for long.
    registered(400, 'Hana', { isManaged: false, isCompliant: null, trustType: 'Workplace' }),
    // Another product manages it.
    registered(309, 'Ivo', {
      isCompliant: false,
      operatingSystem: 'MacMDM',
      operatingSystemVersion: '99.0',
      manufacturer: 'Apple',
      model: 'MacBook Pro',
    }),
    // Nobody ever signed in on it.
    registered(310, 'Jan', {
      approximateLastSignInDateTime: null,
      registrationDateTime: ago(95),
      isManaged: null,
      isCompliant: null,
      operatingSystem: 'Linux',
      operatingSystemVersion: null,
      trustType: null,
    }),
  ],
  managedDevices: [
    ...pairs.map(([, entry]) => entry),
    // The directory does not have it.
    enrolled(311, 'Katja', {
      azureADDeviceId: '00000000-0000-0000-0000-000000000000',
      userId: '',
      userPrincipalName: '',
      lastSyncDateTime: null,
      operatingSystem: 'macOS',
      osVersion: '12.7',
    }),
    // Ana's was enrolled before.
    enrolled(321, 'Ana, before', { azureADDeviceId: guid(1301), lastSyncDateTime: ago(45) }),
  ],
}

beforeAll(async () => void (await scan(directory)))

const none = { critical: 0, high: 0, medium: 0, low: 0, acknowledged: 0, unknown: 0 }
const everyone = [
  'Ana',
  'Ana, before',
  'Boris',
  'Cilka',
  'Dane',
  'Eva',
  'Franc',
  'Gal',
  'Hana',
  'Ivo',
  'Jan',
  'Katja',
]
const but = (...left: string[]) => everyone.filter((name) => !left.includes(name))

const all = async (key?: string) => {
  const { data } = await read('', key)
  return (wanted: string): Device => {
    const found = data.find(({ name }) => name === wanted)
    if (found === undefined) throw new Error(`there is no device ${wanted}`)
    return found
  }
}

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

describe('the list of devices', () => {
  test('has all of them by name, both ways', async () => {
    expect(await names()).toEqual(everyone)
    expect(await names('sort=name&order=desc')).toEqual(everyone.toReversed())
  })

  test.each([
    ['sort=lastCheckInAt', ['Ana, before', 'Gal', 'Franc'], ['Hana', 'Ivo', 'Jan', 'Katja']],
    ['sort=lastCheckInAt&order=desc', ['Ana', 'Boris', 'Cilka'], ['Hana', 'Ivo', 'Jan', 'Katja']],
    ['sort=lastActivityAt', ['Hana', 'Ivo', 'Gal'], ['Jan', 'Katja']],
    ['sort=lastActivityAt&order=desc', ['Ana, before', 'Ana', 'Boris'], ['Jan', 'Katja']],
  ])('%s begins with %j, and those of which it is not known come last: %j', async (query, first, last) => {
    const found = await names(query)
    expect(found).toHaveLength(12)
    expect([found.slice(0, 3), found.slice(-last.length).toSorted()]).toEqual([first, last])
  })

  test.each([
    ['compliance=COMPLIANT', ['Ana', 'Ana, before', 'Franc', 'Katja']],
    ['compliance=NONCOMPLIANT', ['Boris', 'Ivo']],
    ['compliance=ERROR&compliance=IN_GRACE_PERIOD', ['Cilka', 'Dane', 'Gal']],
    ['compliance=UNKNOWN', ['Eva']],
    ['compliance=NOT_MANAGED', ['Hana', 'Jan']],
    ['os=WINDOWS', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Dane', 'Eva', 'Hana']],
    ['os=macos', ['Ivo', 'Katja']],
    ['os=iOS', ['Franc']],
    ['os=linux', ['Jan']],
    ['os=plan9', []],
    ['supported=false', ['Cilka', 'Katja']],
    ['supported=true', but('Cilka', 'Katja', 'Gal', 'Jan')],
    ['encrypted=false', ['Boris']],
    ['encrypted=true', but('Boris', 'Eva', 'Hana', 'Ivo', 'Jan')],
    ['managed=false', ['Hana', 'Jan']],
    ['managed=true', but('Hana', 'Jan')],
    ['inactiveFor=90', ['Hana', 'Jan']],
    ['inactiveFor=3', but('Ana', 'Ana, before', 'Boris', 'Katja')],
    ['inactiveFor=101', []],
    ['noCheckInFor=30', ['Ana, before']],
    ['noCheckInFor=46', []],
    ['ownership=PERSONAL', ['Dane', 'Franc']],
    ['ownership=COMPANY', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Eva', 'Gal', 'Katja']],
    ['ownership=UNKNOWN', ['Hana', 'Ivo', 'Jan']],
    ['rule=DEV-001', ['Hana', 'Jan']],
    ['rule=DEV-002', ['Boris', 'Dane', 'Gal']],
    ['rule=DEV-003', ['Ana, before']],
    ['rule=DEV-004', ['Boris']],
    ['rule=DEV-006', ['Cilka', 'Katja']],
    ['search=aNA', ['Ana', 'Ana, before', 'Hana']],
    ['search=user1@', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Dane', 'Eva', 'Franc', 'Gal']],
    ['search=macbook', ['Ivo']],
    [`search=${guid(2302).toUpperCase()}`, ['Boris']],
    [`search=${guid(301)}`, ['Ana', 'Ana, before']],
    ['compliance=ERROR&ownership=PERSONAL&os=windows&inactiveFor=2&search=d', ['Dane']],
  ])('has what %s asks for, and all of it', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
    expect((await read(query)).pagination.total).toBe(expected.length)
  })

  test('is read page by page, and none is lost or told twice', async () => {
    for (const sort of ['name', 'lastCheckInAt', 'lastActivityAt'])
      for (const order of ['asc', 'desc']) {
        const pages = await Promise.all(
          [1, 2, 3].map(async (page) => (await get(`sort=${sort}&order=${order}&limit=5&page=${page}`)).body),
        )
        expect(pages.flatMap(({ data }) => data.map(({ name }: Device) => name)).toSorted()).toEqual(
          everyone.toSorted(),
        )
        expect(pages[2].pagination).toEqual({ page: 3, limit: 5, total: 12, totalPages: 3 })
      }
  })

  test('sums up all devices, whatever is asked for', async () => {
    const expected = {
      byCompliance: {
        COMPLIANT: 4,
        NONCOMPLIANT: 2,
        IN_GRACE_PERIOD: 1,
        ERROR: 2,
        UNKNOWN: 1,
        NOT_MANAGED: 2,
      },
      byOs: [
        { name: 'Windows', devices: 7 },
        { name: 'macOS', devices: 2 },
        { name: 'Android', devices: 1 },
        { name: 'Linux', devices: 1 },
        { name: 'iOS', devices: 1 },
      ],
      unencrypted: 1,
      stale: 2,
    }
    expect((await read()).summary).toEqual(expected)
    expect((await read('compliance=ERROR&search=nobody')).summary).toEqual(expected)
  })

  test.each([
    ['compliance=compliant', 'compliance.0'],
    ['supported=unknown', 'supported'],
    ['encrypted=0', 'encrypted'],
    ['managed=null', 'managed'],
    ['inactiveFor=0', 'inactiveFor'],
    ['inactiveFor=3651', 'inactiveFor'],
    ['noCheckInFor=1.5', 'noCheckInFor'],
    ['ownership=MINE', 'ownership'],
    [`os=${'x'.repeat(101)}`, 'os'],
    ['os=%00', 'os'],
    ['rule=DEV', 'rule'],
    ['sort=compliance', 'sort'],
    ['page=0', 'page'],
    ['stale=true', 'stale'],
  ])('refuses %s, and names %s', async (query, field) => {
    const { status, body } = await get(query)
    expect([status, body.error.code, body.error.details.fields]).toEqual([
      400,
      'VALIDATION_ERROR',
      [expect.objectContaining({ field, in: 'query' })],
    ])
  })

  test('says which scan it is of, and is empty without one', async () => {
    expect((await read()).scan).toMatchObject({ coverage: 'FULL', gaps: [] })
    const other = await createCustomer(server)
    expect((await get('', other.keys.read)).body).toEqual({
      data: [],
      pagination: { page: 1, limit: 25, total: 0, totalPages: 0 },
      summary: {
        byCompliance: {
          COMPLIANT: 0,
          NONCOMPLIANT: 0,
          IN_GRACE_PERIOD: 0,
          ERROR: 0,
          UNKNOWN: 0,
          NOT_MANAGED: 0,
        },
        byOs: [],
        unencrypted: 0,
        stale: 0,
      },
      scan: null,
    })
  })
})

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
