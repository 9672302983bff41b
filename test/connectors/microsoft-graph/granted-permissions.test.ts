import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { connect, connectReader, faultOf, gather, simulate } from './connection.ts'
import { readAll } from './scan.ts'

/** What the page of the connector says that a use takes. */
function documented(use: string): string[] {
  const page = readFileSync(new URL('../../../docs/microsoft-graph.md', import.meta.url), 'utf8')
  const row = page.split('\n').find((line) => line.startsWith(`| ${use}`))
  return Array.from((row ?? '').matchAll(/`([\w.-]+)`/g), ([, name = '']) => name)
}
const ofScans = [...documented('sync'), ...documented('scan, besides')]
const refused = { kind: 'unauthorized', status: 403, code: 'Authorization_RequestDenied' }

describe('given the permissions that the documentation asks for', () => {
  test('of a scan, then everything can be read, and nothing be changed', async () => {
    const simulator = await simulate({ permissions: ofScans })
    const read = await readAll(connectReader(simulator))
    for (const [source, items] of Object.entries(read))
      expect([source, items.length]).not.toEqual([source, 0])
    expect(read.users[0]).toHaveProperty('signInActivity')
    expect(read.users[0]).toHaveProperty('employeeLeaveDateTime')
    const changing = connect(simulator).updateUser(read.users[0]!.id, { jobTitle: 'Scribe' })
    expect(await faultOf(changing)).toMatchObject(refused)
  })

  test('of a sync and of writes, then users can be read and changed, and applications not read', async () => {
    const simulator = await simulate({ permissions: [...documented('sync'), ...documented('writes')] })
    const graph = connect(simulator)
    const [user] = await gather(graph.users())
    await graph.updateUser(user!.id, { jobTitle: 'Scribe' })
    expect(simulator.user(simulator.connections[0]!.entraTenantId, user!.id)).toMatchObject({
      jobTitle: 'Scribe',
    })
    expect(await faultOf(gather(graph.applications()))).toMatchObject(refused)
  })
})

describe('given all permissions but one, and none that stands for others', () => {
  const least = ofScans.filter((name) => name !== 'Directory.Read.All')
  const without = async (name: string) => {
    const permissions = least.filter((permission) => permission !== name)
    return connectReader(await simulate({ permissions }))
  }

  test.each([
    ['Application.Read.All', 'applications'],
    ['Application.Read.All', 'servicePrincipals'],
    ['Group.Read.All', 'groups'],
    ['Device.Read.All', 'devices'],
    ['RoleManagement.Read.Directory', 'roleAssignments'],
    ['Policy.Read.All', 'authorizationPolicy'],
    ['Policy.Read.All', 'conditionalAccessPolicies'],
    ['AuditLog.Read.All', 'registrations'],
    ['AuditLog.Read.All', 'servicePrincipalSignIns'],
    ['DeviceManagementManagedDevices.Read.All', 'managedDevices'],
    ['IdentityRiskyServicePrincipal.Read.All', 'riskyServicePrincipals'],
    // What only the one that stands for others gives.
    ['none but that', 'grants'],
  ] as const)('%s: %s are refused', async (name, source) => {
    const reader = await without(name)
    expect(await faultOf(gather<unknown>(reader[source]()))).toMatchObject(refused)
  })

  test.each([
    ['AuditLog.Read.All', 'signInActivity'],
    ['User-LifeCycleInfo.Read.All', 'employeeLeaveDateTime'],
  ])('%s: users come without %s', async (name, field) => {
    const [user] = await gather((await without(name)).users())
    expect(user).not.toHaveProperty(field)
  })

  test('MailboxSettings.Read: purposes of mailboxes are refused, each as a part of a batch', async () => {
    const reader = await without('MailboxSettings.Read')
    const [user] = await gather(reader.users())
    expect(await faultOf(gather(reader.mailboxPurposes([user!.id])))).toMatchObject(refused)
  })
})

test('given permissions that change, then a token has those of when it was issued', async () => {
  const simulator = await simulate({ permissions: ofScans })
  const { entraTenantId } = simulator.connections[0]!
  const before = connectReader(simulator)
  await gather(before.grants())
  simulator.setPermissions(entraTenantId, ['User.Read.All'])
  await gather(before.grants())
  const after = connectReader(simulator)
  expect(await faultOf(gather(after.grants()))).toMatchObject(refused)
  expect((await gather(after.users())).length).toBeGreaterThan(0)
})
