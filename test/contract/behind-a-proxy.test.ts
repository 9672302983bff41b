import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { base, createWifiCustomer } from '../support/iperawifi.ts'
import { bearer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const publicUrl = 'https://tenantry.example/api'
const server = startServer({ options: { trustedProxies: 1, publicUrl } })

describe('requests that a proxy passes on', () => {
  const limitOf = async (
    index: number,
    address: (port: number) => string,
    path = '/opspilot365/v1/tenants',
  ) => {
    const { headers } = await request(server.baseUrl)
      .get(path)
      .set('X-Forwarded-For', address(40_000 + index))
    return headers['x-ratelimit-remaining']
  }
  test.each([
    ['with the port of the connection', (port: number) => `192.0.2.78:${port}`],
    ['with the port behind an IPv6 address', (port: number) => `[2001:db8::78]:${port}`],
    ['with an address that nobody can read', (port: number) => `somewhere-${port}`],
    [
      'with one that the caller has put before it',
      (port: number) => `203.0.113.${port % 200}, 192.0.2.79:${port}`,
    ],
  ])('%s count as those of one address', async (_how, address) => {
    const left = []
    for (let index = 0; index < 3; index += 1) left.push(await limitOf(index, address))
    expect(left).toEqual(['299', '298', '297'])
  })
})

test('links lead to the public URL, whatever the request names', async () => {
  const { keys } = await createWifiCustomer(server)
  for (const headers of [{ Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }, {}]) {
    const { body } = await request(server.baseUrl)
      .get(`${base}/tenants?per_page=5`)
      .set({ ...bearer(keys.read), ...headers })
    const { links, meta } = body as { links: { first: string }; meta: { path: string } }
    expect(meta.path).toBe(`${publicUrl}${base}/tenants`)
    expect(links.first).toBe(`${publicUrl}${base}/tenants?per_page=5&page=1`)
  }
})
