import { beforeAll, expect } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import { createScannedTenant, type ScannedTenant } from '../../support/scans.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'
import { base, createCustomer, createTenantKey, type Customer } from './client.ts'

export type License = components['schemas']['IdentityOpsLicense']
export type Wasted = components['schemas']['IdentityOpsWastedLicense']

interface List {
  data: License[]
  pagination: { page: number; limit: number; total: number; totalPages: number }
  skus: components['schemas']['IdentityOpsSku'][]
  costs: components['schemas']['IdentityOpsCosts']
  scan: { id: string; coverage: string; gaps: { source: string; rules: string[] }[] } | null
}

interface Waste extends Omit<List, 'data' | 'skus'> {
  data: Wasted[]
  totals: components['schemas']['IdentityOpsWasteTotals']
  skus: components['schemas']['IdentityOpsWastedSku'][]
}

type ScanDetail = components['schemas']['IdentityOpsScanDetail']

interface Refusal {
  error: { code: string; details: { fields?: { field: string }[] } }
}

/** A customer with a tenant that was scanned, and what is read of its licenses with a key that may do everything. */
export function useLicenses() {
  const server = startServer({ unlimited: true })
  const simulator = useSimulator(server, { directories: 2, users: () => 80 })
  const given = {} as { customer: Customer; tenant: ScannedTenant; scanId: string; key: string }

  /** Gives a customer a tenant with a scan. */
  const scanned = async ({ organizationId }: Customer, directory: number) => {
    const connection = simulator().connections[directory]
    if (connection === undefined) throw new Error('there is no such directory')
    const tenant = await createScannedTenant(server, organizationId, connection)
    return { tenant, scanId: (await tenant.scan()).id }
  }

  beforeAll(async () => {
    const customer = await createCustomer(server)
    const { tenant, scanId } = await scanned(customer, 0)
    const key = await createTenantKey(customer, tenant, 'admin')
    Object.assign(given, { customer, tenant, scanId, key })
  })

  const get = (path: string, presented = given.key) =>
    request(server.baseUrl).get(`${base}${path}`).set(bearer(presented))
  const put = async (body: object, presented = given.key) => {
    const answer = await request(server.baseUrl)
      .put(`${base}/licenses/prices`)
      .set(bearer(presented))
      .send(body)
    return { status: answer.status, body: answer.body as Refusal }
  }
  const read = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await get(path)
    expect([status, body]).toEqual([200, expect.anything()])
    return body as Body
  }
  const list = (query = '') => read<List>(`/licenses?${query}`)
  const waste = (query = '') => read<Waste>(`/licenses/waste?${query}`)
  return {
    server,
    simulator,
    given,
    scanned,
    get,
    put,
    list,
    waste,
    scan: (query = '') => read<ScanDetail>(`/scans/${given.scanId}?${query}`),
    /** All pages. */
    licenses: (query = '') => everyPage((page) => list(`limit=100&page=${page}&${query}`)),
    wasted: (query = '') => everyPage((page) => waste(`limit=100&page=${page}&${query}`)),
  }
}

async function everyPage<Item>(
  read: (page: number) => Promise<{ data: Item[]; pagination: List['pagination'] }>,
): Promise<Item[]> {
  const items: Item[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { data, pagination } = await read(page)
    items.push(...data)
    pages = pagination.totalPages
  }
  return items
}
