import { expect, test } from '@jest/globals'
import request from 'supertest'
import { run, withKey } from '../support/process.ts'
import { bearer } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'
import { encryptionKey } from '../support/vault.ts'

const server = startServer()
const create = (...options: string[]) =>
  run(process.execPath, ['scripts/create-api-key.ts', '--organization', 'acme', ...options], {
    env: withKey({ PATH: process.env['PATH'], DATABASE_URL: server.ownerUrl, ENCRYPTION_KEY: encryptionKey }),
  })

test.each([
  ['opspilot365', '/opspilot365/v1/tenants', /^op365_sk_live_\w{32}\n$/],
  ['iperawifi', '/iperawifi/api/v1/tenants', /^ipera_live_\w{32}\n$/],
])(
  'the command makes a key of %s that works, once the organization is there',
  async (surface, path, form) => {
    const { stdout } = await create('--surface', surface)
    expect(stdout).toMatch(form)
    const { status } = await request(server.baseUrl).get(path).set(bearer(stdout.trim()))
    expect(status).toBe(200)
  },
)

test('it names the surfaces that it knows', async () => {
  await expect(create('--surface', 'x')).rejects.toMatchObject({
    stderr: expect.stringContaining('--surface must be one of opspilot365, iperawifi') as unknown,
  })
})
