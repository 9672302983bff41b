import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import type { AppSpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import type { Scan } from '../../../src/domain/scans/requests.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, createTenantKey } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']

const server = startServer({ unlimited: true })
const simulator = useSimulator(server, { directories: 1, users: () => 60 })
let tenant: ScannedTenant
let key: string
let entraTenantId: string
let first: Scan

beforeAll(async () => {
  const customer = await createCustomer(server)
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  entraTenantId = connection.entraTenantId
  tenant = await createScannedTenant(server, customer.organizationId, connection)
  key = await createTenantKey(customer, tenant)
  first = await tenant.scan()
})

const change = (name: string, fn: (app: AppSpec) => AppSpec) =>
  simulator().changeApplication(entraTenantId, name, fn)
const withSecret = (app: AppSpec): AppSpec => ({ ...app, secrets: [...(app.secrets ?? []), [1, -90]] })

/** What of this kind stands open in the latest scan. */
async function news(state = 'OPEN'): Promise<Finding[]> {
  const { body } = await request(server.baseUrl)
    .get(`${base}/findings?limit=100&rule=APP-049&rule=APP-050&state=${state}`)
    .set(bearer(key))
  return (body as { data: Finding[] }).data
}
const told = (findings: Finding[]) =>
  findings.map(({ rule, object, summary }) => `${rule.id} ${object.name}: ${summary}`).sort()

describe('what is new since the scan before', () => {
  test('is nothing at the first scan, which is whole all the same', async () => {
    expect(await news()).toEqual([])
    expect(first).toMatchObject({ coverage: 'full', summary: { unknownRules: [] } })
    expect(first.sources).toMatchObject({
      formerApps: { state: 'READ', items: 0 },
      formerPermissions: { state: 'READ', items: 0 },
    })
  })

  test('is nothing at a second scan of the same directory', async () => {
    const scan = await tenant.scan()
    expect(scan.sources.formerApps?.items).toBeGreaterThan(100)
    expect(await news()).toEqual([])
  })

  test('is a secret of a privileged app, an app, a consent and a privilege, until the next scan', async () => {
    change('Identity Orchestrator', withSecret)
    change('Payroll Export', withSecret)
    change('Ticket Bridge', (app) => ({ ...app, scopesForAll: 'Files.Read.All' }))
    change('Intranet', (app) => ({ ...app, roles: ['Group.ReadWrite.All'] }))
    simulator().addApplication(entraTenantId, { name: 'Quote Robot', certificates: [[1, -90]] })
    await tenant.scan()
    const found = await news()
    expect(told(found)).toEqual([
      'APP-049 Identity Orchestrator: The secret "secret 1" of "Identity Orchestrator" is new since the scan before, and the app is privileged.',
      'APP-050 Intranet: "Intranet" was given Group.ReadWrite.All since the scan before, which makes it privileged.',
      'APP-050 Quote Robot: "Quote Robot" is new since the scan before.',
      'APP-050 Ticket Bridge: "Ticket Bridge" was given 1 permission for itself or for everybody since the scan before.',
    ])
    expect(found.map(({ severity, points }) => [severity, points])).toEqual([
      ['HIGH', 20],
      ...Array.from({ length: 3 }, () => ['MEDIUM', 5]),
    ])
    expect(new Set(found.map(({ change }) => change))).toEqual(new Set(['NEW']))
    await tenant.scan()
    expect(await news()).toEqual([])
    expect(told(await news('RESOLVED'))).toEqual(told(found))
  })

  test('is the same when a scan is made again that was interrupted', async () => {
    change('Identity Orchestrator', withSecret)
    const { id } = await tenant.request()
    const interrupted = tenant.attempt(id, {
      evaluate: () => Promise.reject(new Error('the machine went away')),
    })
    await expect(interrupted).rejects.toThrow('the machine went away')
    // What changes by now is for the next scan.
    change('Identity Orchestrator', withSecret)
    await tenant.attempt(id)
    expect(told(await news())).toEqual([
      expect.stringMatching(/^APP-049 Identity Orchestrator: The secret "secret 2"/),
    ])
    await tenant.scan()
    expect(told(await news())).toEqual([
      expect.stringMatching(/^APP-049 Identity Orchestrator: The secret "secret 3"/),
    ])
  })

  test('is unknown after a scan that did not read it all, and known again after one that did', async () => {
    simulator().fail({ times: Infinity, on: /oauth2PermissionGrants/, kind: 'status', status: 403 })
    change('Ticket Bridge', (app) => ({ ...app, scopesForAll: 'Files.Read.All User.Read' }))
    const blind = await tenant.scan()
    simulator().clearFaults()
    expect(blind.summary?.unknownRules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['APP-049', 'APP-050']),
    )
    const after = await tenant.scan()
    expect(after.summary?.unknownRules).toEqual([
      {
        id: 'APP-050',
        reason: 'Not read: permissions of the scan before (it was skipped).',
        sources: ['formerPermissions'],
      },
    ])
    expect(after).toMatchObject({ coverage: 'partial' })
    expect(after.sources.formerPermissions?.message).toBe(
      'The scan before did not read all of it, so nothing can be told to be new.',
    )
    expect(await news()).toEqual([])
    const whole = await tenant.scan()
    expect(whole).toMatchObject({ coverage: 'full' })
    expect(await news()).toEqual([])
  })

  test('compares with the last scan that succeeded, whatever failed since', async () => {
    change('Intranet', (app) => ({ ...app, roles: ['Group.ReadWrite.All', 'User.Read.All'] }))
    simulator().fail({
      times: Infinity,
      on: /v1.0\/(applications|servicePrincipals|users)/,
      kind: 'status',
      status: 403,
    })
    expect(await tenant.scan()).toMatchObject({ status: 'failed' })
    simulator().clearFaults()
    await tenant.scan()
    expect(told(await news())).toEqual([
      expect.stringMatching(/^APP-050 Intranet: "Intranet" was given 1 permission/),
    ])
  })
})
