import { describe, expect, test } from '@jest/globals'
import { GONE, type GraphSimulator } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { connectReader, contoso, simulate } from './connection.ts'
import { daysBefore, named, readAll } from './scan.ts'

const asOf = new Date('2026-03-01T00:00:00Z')
const days = daysBefore(asOf)

describe('given two readings, when a directory is changed between them', () => {
  const tenant = contoso.entraTenantId
  type Reading = Awaited<ReturnType<typeof readAll>>
  const around = async (change: (simulator: GraphSimulator, before: Reading) => void) => {
    const simulator = await simulate({ users: 60 }, { asOf })
    const reader = connectReader(simulator)
    const before = await readAll(reader)
    change(simulator, before)
    return { before, after: await readAll(reader) }
  }

  test('then a new secret stands behind the others, and nothing else differs', async () => {
    const { before, after } = await around((simulator) =>
      simulator.changeApplication(tenant, 'Ticket Bridge', (app) => ({
        ...app,
        secrets: [...(app.secrets ?? []), [0, -180]],
      })),
    )
    const [former, latter] = [before, after].map(({ applications }) => named(applications, 'Ticket Bridge'))
    expect(latter!.passwordCredentials).toHaveLength(2)
    expect(latter!.passwordCredentials[0]).toEqual(former!.passwordCredentials[0])
    expect(days(latter!.passwordCredentials[1]!.endDateTime)).toBe(-180)
    const others = (all: Reading) => all.applications.filter(({ id }) => id !== former!.id)
    expect(others(after)).toEqual(others(before))
    expect(after.servicePrincipals).toEqual(before.servicePrincipals)
    expect(after.grants).toEqual(before.grants)
  })

  test('then a consent, a permission and a role are there', async () => {
    const { before, after } = await around((simulator) =>
      simulator.changeApplication(tenant, 'Cloud Survey', (app) => ({
        ...app,
        scopesForAll: 'Mail.Read',
        roles: ['Directory.ReadWrite.All'],
        directoryRole: 'User Administrator',
      })),
    )
    const { id } = named(after.servicePrincipals, 'Cloud Survey')
    const of = (all: Reading) => all.grants.filter(({ clientId }) => clientId === id)
    expect(of(before)).toEqual([])
    expect(of(after)).toMatchObject([{ consentType: 'AllPrincipals', scope: 'Mail.Read' }])
    expect(named(after.servicePrincipals, 'Cloud Survey').appRoleAssignments).toHaveLength(1)
    const holds = (all: Reading) => all.roleAssignments.some(({ principalId }) => principalId === id)
    expect([holds(before), holds(after)]).toEqual([false, true])
  })

  test('then owners go, when they are taken off, when they leave, and when nobody knows them any more', async () => {
    const { before, after } = await around((simulator, before) => {
      simulator.changeApplication(tenant, 'Kiosk', (app) => ({ ...app, owners: [] }))
      simulator.changeApplication(tenant, 'Open House', (app) => ({ ...app, owners: [GONE] }))
      simulator.removeUser(tenant, named(before.applications, 'One-Person Tool').owners[0]!.id)
    })
    expect(named(after.applications, 'Kiosk').owners).toEqual([])
    expect(named(after.applications, 'Open House').owners).toMatchObject([{ displayName: null }])
    expect(named(before.applications, 'One-Person Tool').owners).toHaveLength(1)
    expect(named(after.applications, 'One-Person Tool').owners).toEqual([])
  })

  test('then applications come and go, with all that belongs to them', async () => {
    const { before, after } = await around((simulator) => {
      simulator.addApplication(tenant, { name: 'Brand New', secrets: [[0, -90]], created: 0 })
      simulator.removeApplication(tenant, 'CRM Connector')
    })
    expect(named(after.applications, 'Brand New').owners).toHaveLength(2)
    expect(days(named(after.servicePrincipals, 'Brand New').createdDateTime)).toBe(0)
    const { id } = named(before.servicePrincipals, 'CRM Connector')
    expect(after.servicePrincipals.some((p) => p.id === id)).toBe(false)
    expect(after.grants.some(({ clientId }) => clientId === id)).toBe(false)
    expect(after.applications.length).toBe(before.applications.length + 1)
  })
})

test('given the same changes, when two directories have them, then they are equal', async () => {
  const changed = async () => {
    const simulator = await simulate({ users: 60 }, { asOf })
    simulator.addApplication(contoso.entraTenantId, { name: 'Brand New', secrets: [[0, -90]] })
    simulator.changeApplication(contoso.entraTenantId, 'Kiosk', (app) => ({ ...app, owners: [3] }))
    return readAll(connectReader(simulator))
  }
  expect(await changed()).toEqual(await changed())
})
