import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CONTROL_NAME, createHostResolver } from '../../src/connectors/dns/index.ts'
import { readChunks } from '../../src/domain/scans/chunks.ts'
import type { Scan } from '../../src/domain/scans/requests.ts'
import type { SourceItems } from '../../src/domain/scans/snapshot.ts'
import { startNameServer } from '../support/name-server.ts'
import { createScannedTenant, type ScannedTenant } from '../support/scans.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const special = [
  {},
  { p2: false, withheld: ['users/mailboxSettings'] },
  { intune: false },
  { withheld: ['users'] },
]
const simulator = useSimulator(server, {
  directories: special.length,
  users: () => 60,
  special: (index) => special[index] ?? {},
})
let tenants: ScannedTenant[]

beforeAll(async () => {
  const organizationId = await server.createOrganization()
  tenants = []
  for (const connection of simulator().connections)
    tenants.push(await createScannedTenant(server, organizationId, connection))
})
let resolveHosts: typeof server.connectors.resolveHosts
beforeEach(() => void ({ resolveHosts } = server.connectors))
afterEach(() => void (server.connectors.resolveHosts = resolveHosts))

/** What a scan keeps of a source. */
async function kept<Name extends keyof SourceItems>({ rows }: ScannedTenant, { id }: Scan, source: Name) {
  return rows(async (db) => {
    const all: SourceItems[Name][] = []
    for await (const chunk of readChunks(db, id, source)) all.push(...chunk)
    return all
  })
}
const [plain, withoutP2, withoutIntune, withoutUsers] = [0, 1, 2, 3].map(
  (index) => () => tenants[index]!,
) as [() => ScannedTenant, () => ScannedTenant, () => ScannedTenant, () => ScannedTenant]

describe('a scan', () => {
  test('reads what belongs to others of those that it has read, and no more', async () => {
    const scan = await plain().scan()
    const users = await kept(plain(), scan, 'users')
    const guests = users.filter(({ userType }) => userType === 'Guest').map(({ id }) => id)
    const sponsored = await kept(plain(), scan, 'sponsors')
    expect(sponsored.map(({ userId }) => userId).sort()).toEqual(guests.sort())
    const left = users.filter((user) => user.accountEnabled === false && user.assignedLicenses.length > 0)
    const mailboxes = await kept(plain(), scan, 'mailboxPurposes')
    expect(mailboxes.map(({ userId }) => userId).sort()).toEqual(left.map(({ id }) => id).sort())
    const holders = [
      ...(await kept(plain(), scan, 'roleAssignments')),
      ...(await kept(plain(), scan, 'roleEligibilities')),
    ].filter(({ principalType }) => principalType === 'group')
    const behind = await kept(plain(), scan, 'roleMembers')
    expect(behind.map(({ groupId }) => groupId).sort()).toEqual(
      [...new Set(holders.map(({ principalId }) => principalId))].sort(),
    )
    expect(behind).toHaveLength(3)
  })

  test('keeps of people what is looked at, and no more', async () => {
    const scan = await plain().scan()
    const [user] = await kept(plain(), scan, 'users')
    expect(Object.keys(user ?? {})).toEqual([
      'id',
      'userPrincipalName',
      'displayName',
      'userType',
      'accountEnabled',
      'createdDateTime',
      'onPremisesSyncEnabled',
      'externalUserState',
      'externalUserStateChangeDateTime',
      'isResourceAccount',
      'usageLocation',
      'assignedLicenses',
      'licenseAssignmentStates',
      'employeeLeaveDateTime',
      'signInActivity',
    ])
  })

  test('is whole without what few directories have or allow', async () => {
    const scan = await withoutP2().scan()
    expect(scan.sources).toMatchObject({
      roleEligibilities: { state: 'REFUSED', code: 'AadPremiumLicenseRequired' },
      roleSchedules: { state: 'REFUSED' },
      mailboxPurposes: { state: 'REFUSED', code: 'Authorization_RequestDenied' },
      roleMembers: { state: 'READ', items: 3 },
    })
    expect(scan).toMatchObject({ status: 'succeeded', coverage: 'full' })
  })

  test('is partial without Intune', async () => {
    const scan = await withoutIntune().scan()
    expect(scan.sources.managedDevices).toMatchObject({ state: 'REFUSED', items: 0 })
    expect(scan.sources.devices).toMatchObject({ state: 'READ' })
    expect(scan).toMatchObject({ status: 'succeeded', coverage: 'partial' })
  })

  test('skips what belongs to others that could not be read', async () => {
    const scan = await withoutUsers().scan()
    expect(scan.sources.users).toMatchObject({ state: 'REFUSED' })
    for (const source of ['sponsors', 'mailboxPurposes'] as const)
      expect(scan.sources[source]).toMatchObject({
        state: 'SKIPPED',
        items: 0,
        message: 'What it belongs to was not read.',
      })
    expect(scan).toMatchObject({ status: 'succeeded', coverage: 'partial' })
  })
})

describe('hosts of redirect addresses', () => {
  const nameServer = (control: 'there' | 'gone') =>
    startNameServer((name) => {
      if (name === CONTROL_NAME) return control === 'there' ? { A: ['192.0.2.1'] } : 'SERVFAIL'
      if (name.endsWith('.invalid')) return 'NXDOMAIN'
      return { AAAA: ['2001:db8::1'] }
    })

  test("are looked up when they are the directory's own", async () => {
    const { address, asked } = await nameServer('there')
    server.connectors.resolveHosts = createHostResolver({ servers: [address] })
    const scan = await plain().scan()
    expect(scan.sources.dns).toMatchObject({ state: 'READ', message: null })
    const found = await kept(plain(), scan, 'dns')
    expect(scan.sources.dns?.items).toBe(found.length)
    expect(found).toEqual(
      expect.arrayContaining([
        { host: 'campaign.invalid', outcome: 'NOT_FOUND' },
        { host: 'intranet.example', outcome: 'FOUND' },
      ]),
    )
    expect(new Set(asked.map((question) => question.split(' ')[1]))).toEqual(
      new Set([CONTROL_NAME, ...found.map(({ host }) => host)]),
    )
  })

  test('are a source that failed where nothing can be looked up, and nothing else is', async () => {
    const { address, asked } = await nameServer('gone')
    server.connectors.resolveHosts = createHostResolver({ servers: [address] })
    const scan = await plain().scan()
    expect(scan.sources.dns).toMatchObject({
      state: 'FAILED',
      items: 0,
      code: null,
      message: 'The name servers of this installation do not answer.',
    })
    const others = Object.entries(scan.sources).filter(([name]) => name !== 'dns')
    expect(others.filter(([, { state }]) => state !== 'READ')).toEqual([])
    expect(scan).toMatchObject({ status: 'succeeded', coverage: 'partial' })
    expect(new Set(asked)).toEqual(new Set([`A ${CONTROL_NAME}`, `AAAA ${CONTROL_NAME}`]))
  })

  test('are skipped where the installation is set not to look them up', async () => {
    server.connectors.resolveHosts = null
    const scan = await plain().scan()
    expect(scan.sources.dns).toMatchObject({ state: 'SKIPPED', items: 0, code: null })
    expect(scan.status).toBe('succeeded')
  })
})
