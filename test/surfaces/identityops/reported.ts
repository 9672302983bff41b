import { beforeAll, expect } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import type { AppSpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import type { Scan } from '../../../src/domain/scans/requests.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { bearer } from '../../support/opspilot365.ts'
import { hostileNames } from '../../support/hostile-names.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import type { Headers } from '../../support/trials/trial.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, type Customer } from './client.ts'

type Schemas = components['schemas']
export type Report = Schemas['IdentityOpsScanReport']
export type Finding = Schemas['IdentityOpsFinding']

export const json = 'application/json'
export const html = 'text/html'
export const csv = 'text/csv'

/**
 * A tenant that was scanned three times: something became worse in the second scan, which could not read everything, and
 * apps have hostile names in the third.
 */
export function useReports(name = 'Adatum Retail') {
  const server = startServer({ unlimited: true })
  const simulator = useSimulator(server, { directories: 1, users: () => 80 })
  const given = {} as { customer: Customer; tenant: ScannedTenant; scans: Scan[]; key: string }

  beforeAll(async () => {
    const customer = await createCustomer(server)
    const [connection] = simulator().connections
    if (connection === undefined) throw new Error('there is no directory')
    const change = (app: string, fn: (app: AppSpec) => AppSpec) =>
      simulator().changeApplication(connection.entraTenantId, app, fn)
    const rename = (app: string, to: string) => change(app, (spec) => ({ ...spec, name: to }))
    const tenant = await createScannedTenant(server, customer.organizationId, connection, name)
    const first = await tenant.scan()
    change('Intranet', (app) => ({ ...app, owners: [] }))
    simulator().fail({ times: Infinity, on: /userRegistrationDetails/, kind: 'status', status: 403 })
    const second = await tenant.scan()
    simulator().clearFaults()
    rename('App Inventory', hostileNames.script)
    rename('Directory Cleaner', hostileNames.quotes)
    rename('MFA Reset Desk', hostileNames.override)
    rename('Partner Portal', hostileNames.long)
    rename('Provisioning Engine', hostileNames.formula)
    const third = await tenant.scan()
    const ofTenant = { name: 'test', level: 'admin', sandbox: false, tenantId: tenant.tenantId } as const
    const { key } = await customer.rows((db) => createApiKey(db, keyFormat, ofTenant))
    Object.assign(given, { customer, tenant, scans: [first, second, third], key })
  })

  const get = (path: string, headers: Headers = bearer(given.key)) =>
    request(server.baseUrl).get(`${base}${path}`).set(headers)
  const read = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await get(path)
    expect([status, body]).toEqual([200, expect.anything()])
    return body as Body
  }
  /** Of a scan, counted from 1; of the latest when none is named. */
  const idOf = (number = given.scans.length) => given.scans[number - 1]?.id ?? ''
  const ask = (accept: string, number?: number, headers?: Headers) =>
    get(`/scans/${idOf(number)}/report`, { ...(headers ?? bearer(given.key)), Accept: accept })
  return {
    server,
    simulator,
    given,
    get,
    read,
    idOf,
    ask,
    report: async (number?: number, headers?: Headers): Promise<Report> => {
      const { status, body } = await ask(json, number, headers)
      expect([status, body]).toEqual([200, expect.anything()])
      return body as Report
    },
    page: async (number?: number, headers?: Headers): Promise<string> => {
      const { status, text } = await ask(html, number, headers)
      expect(status).toBe(200)
      return text
    },
  }
}

/** What a page says, with nothing of its markup, in one line. */
export const wordsOf = (page: string): string =>
  page
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
