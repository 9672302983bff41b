import request from 'supertest'
import { createApiKey } from '../../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../../src/domain/access/permissions.ts'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { keyFormat } from '../../src/surfaces/iperawifi/dialect.ts'
import { bearer } from './opspilot365.ts'
import type { TestServer } from './server.ts'

export const base = '/iperawifi/api/v1'

/** An id that nothing has. */
export const nowhere = '00000000000'

/** A customer of the Ipera WiFi surface: an organization with keys, each of which is an API user. */
export interface WifiCustomer {
  organizationId: string
  keys: Record<KeyLevel, string>
  /** Sees sandbox data only. */
  testKey: string
  /** Makes one more key. */
  newKey: (level?: KeyLevel) => Promise<string>
  /** Work on the customer's rows directly, to prepare a test. */
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
  /** Sends a request with the admin key, or another one; objects as JSON, texts as forms. */
  send: (method: Method, path: string, body?: object | string, key?: string) => request.Test
  /** Creates a tenant through the surface. @returns its id */
  createTenant: (fields?: object, key?: string) => Promise<string>
}

type Method = 'get' | 'post' | 'put' | 'delete'

/** @param organizationId of an organization that is there already; a new one when left out */
export async function createWifiCustomer(server: TestServer, organizationId?: string): Promise<WifiCustomer> {
  const id = organizationId ?? (await server.createOrganization())
  const rows: WifiCustomer['rows'] = (fn) =>
    server.owner.withOrganization(liveSide(id), fn, { actor: 'test' })
  const newKey = async (level: KeyLevel = 'admin', sandbox = false) =>
    (await rows((db) => createApiKey(db, keyFormat, { name: `test ${level}`, level, sandbox }))).key
  const keys = { read: await newKey('read'), write: await newKey('write'), admin: await newKey('admin') }
  const send: WifiCustomer['send'] = (method, path, body, key = keys.admin) => {
    const sent = request(server.baseUrl)[method](`${base}${path}`).set(bearer(key))
    return body === undefined ? sent : sent.send(body)
  }
  return {
    organizationId: id,
    keys,
    testKey: await newKey('admin', true),
    newKey,
    rows,
    send,
    createTenant: async (fields = {}, key = keys.admin) => {
      const { body } = await send('post', '/tenants', { name: 'Company', ...fields }, key)
      return (body as { data: { id: string } }).data.id
    },
  }
}

/** A user that can be created. */
export const newUser = {
  name: 'Lena Hart',
  email: 'lena.hart@company.example',
  role: 'front-desk',
  password: 'Open-Sesame-7',
  password_confirmation: 'Open-Sesame-7',
  status: 1,
}

/** Sends a form as PHP's curl does, and browsers. */
export function sendMultipart(
  customer: WifiCustomer,
  method: 'post' | 'put',
  path: string,
  fields: Record<string, string>,
): request.Test {
  let sent = customer.send(method, path)
  for (const [name, value] of Object.entries(fields)) sent = sent.field(name, value)
  return sent
}
