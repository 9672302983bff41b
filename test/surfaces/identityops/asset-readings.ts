import { beforeAll, expect } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { toStorableJson } from '../../../src/domain/json.ts'
import { bearer } from '../../support/opspilot365.ts'
import { type Directory, snapshotOf } from '../../support/scanned-directory.ts'
import { startServer } from '../../support/server.ts'
import { storeSnapshot } from '../../support/stored-scan.ts'
import { base, createCustomer, type Customer } from './client.ts'

type Schemas = components['schemas']

/** One page of a list of what a scan found. */
export interface Listing<Item> {
  data: Item[]
  pagination: Schemas['IdentityOpsPagination']
  summary?: Schemas['IdentityOpsDeviceSummary']
  scan: Schemas['IdentityOpsLatestScan'] | null
}

/** A point in time so many days before now, as Graph writes it. */
export const ago = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')

/** The same as this surface writes it. */
export const written = (instant: unknown): string => new Date(String(instant)).toISOString()

type States = Parameters<typeof storeSnapshot>[3]

/** A customer whose directory is told by tests, and what is read of a list of what a scan found. */
export function useAssets<Item extends { id: string; name: string }>(list: '/groups' | '/devices') {
  const server = startServer({ unlimited: true })
  const given = {} as { customer: Customer }
  beforeAll(async () => void (given.customer = await createCustomer(server)))

  const get = (query = '', presented = given.customer.keys.read) =>
    request(server.baseUrl).get(`${base}${list}?${query}`).set(bearer(presented))
  const read = async (query = '', presented?: string): Promise<Listing<Item>> => {
    const { status, body } = await get(`limit=100&${query}`, presented)
    expect([status, body]).toEqual([200, expect.anything()])
    return body as Listing<Item>
  }
  return {
    server,
    given,
    get,
    read,
    /** Expects a query to be refused for one parameter, by its name. */
    async expectRefused(query: string, field: string) {
      const { status, body } = await get(query)
      expect([status, body.error.code, body.error.details.fields]).toEqual([
        400,
        'VALIDATION_ERROR',
        [expect.objectContaining({ field, in: 'query' })],
      ])
    },
    /** Names of what a query gives, in its order. */
    names: async (query = '') => (await read(query)).data.map(({ name }) => name),
    /** Scans a directory for a tenant, which is the one that keys begin with where none is named. */
    scan: (
      directory: Directory,
      { states, customer = given.customer, tenantId = customer.tenantId }: ScanOptions = {},
    ) =>
      storeSnapshot(
        customer.rows,
        { organizationId: customer.organizationId, tenantId },
        // As a scan stores what it reads, and reads it again.
        JSON.parse(toStorableJson(snapshotOf(directory).items)),
        states,
      ),
  }
}

interface ScanOptions {
  states?: States
  customer?: Customer
  tenantId?: string
}
