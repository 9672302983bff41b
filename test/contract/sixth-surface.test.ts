import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type SurfaceName, surfaces } from '../../generated/operations.ts'
import { createCustomer as createOurCustomer, createTenant } from '../support/opspilot365.ts'
import { startSixthSurface } from '../support/sixth-surface.ts'
import { encryptionKey } from '../support/vault.ts'

// A surface that is added as docs/adding-a-surface.md says is a surface like the others. What it can answer with and be
// asked by is in kinds-of-answers.test.ts, and what it tells of in webhooks-of-surfaces.test.ts.
const { folder, run, load, server, createCustomer } = await startSixthSurface()

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.baseUrl}/sixth/v1${path}`, { headers })

describe('what follows from its contract and its code', () => {
  test('all that uses it compiles', async () => {
    const include = ['src/main.ts', 'src/admin/main.ts', 'test/surfaces/sixth', 'test/support/trials']
    const path = join(folder, 'tsconfig.sixth.json')
    await writeFile(path, JSON.stringify({ extends: './tsconfig.json', include }))
    expect(await run({}, 'tsc', '--noEmit', '-p', path)).toBe('')
  }, 300_000)

  test('each of its operations does what those of every surface do', async () => {
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--forceExit']
    await run({}, 'node', ...jest, 'test/contract/every-operation.test.ts', '-t', '^sixth ')
  }, 300_000)

  test('its document is served below its base path, and listed for people', async () => {
    const document = await (await ask('/openapi.json')).json()
    expect(document).toMatchObject({
      info: { title: 'Sixth on Tenantry' },
      servers: [{ url: '/sixth/v1' }],
      paths: { '/tenants': { get: { operationId: 'listTenants' } } },
    })
    const page = await fetch(`${server.baseUrl}/docs/swagger-ui-init.js`)
    expect(await page.text()).toContain('"/sixth/v1/openapi.json"')
  })

  test('its client is generated, and sees what the other surfaces have made', async () => {
    const ours = await createOurCustomer(server)
    await createTenant(ours, { name: 'Adatum Retail' })
    const customer = await createCustomer(ours)
    const { askWithClient } = await load<{
      askWithClient: (baseUrl: string, headers: Record<string, string>) => Promise<unknown>
    }>('test/surfaces/sixth/client.ts')
    expect(await askWithClient(server.baseUrl, customer.key)).toEqual({
      names: ['Adatum Retail'],
      code: 'unauthenticated',
    })
  })

  test('keys for it are made by command, on its plans', async () => {
    const env = { DATABASE_URL: server.ownerUrl, ENCRYPTION_KEY: encryptionKey }
    const create = ['src/admin/main.ts', 'keys', 'create', '--organization', 'acme', '--surface', 'sixth']
    const key = (await run(env, 'node', ...create, '--plan', 'PLUS')).trim()
    expect(key).toMatch(/^sixth_live_/)
    expect((await ask('/report', { Authorization: `Key ${key}` })).status).toBe(200)
    await expect(run(env, 'node', ...create, '--plan', 'SCALE')).rejects.toThrow(
      '--plan must be one of BASIC, PLUS',
    )
  })
})

test('an operation that needs a feature is for the plans that include it, asked with a key or by a person', async () => {
  // Given an organization on either plan
  const [basic, plus] = [await createCustomer({ plan: 'BASIC' }), await createCustomer({ plan: 'PLUS' })]

  // When a plan without it asks, then it is told so, and nothing else is closed
  for (const caller of [basic.key, basic.cookie]) {
    const refused = await ask('/report', caller)
    expect([refused.status, await refused.json()]).toEqual([
      402,
      {
        code: 'feature_unavailable',
        message: 'Needs the Plus plan.',
        details: { feature: 'REPORTS', currentPlan: 'BASIC' },
      },
    ])
    expect((await ask('/tenants', caller)).status).toBe(200)
  }

  // And a plan with it is let in
  for (const caller of [plus.key, plus.cookie]) expect((await ask('/report', caller)).status).toBe(200)
})

describe.each(Object.keys(surfaces) as SurfaceName[])('%s', (surface) => {
  const { basePath } = surfaces[surface]

  test('is what it was, to the byte', async () => {
    for (const file of [
      `documents/${surface}.json`,
      `validators/${surface}.js`,
      `serializers/${surface}.js`,
      `clients/${surface}.ts`,
    ])
      expect(await readFile(join(folder, 'generated', file), 'utf8')).toBe(
        await readFile(join('generated', file), 'utf8'),
      )
    const linesOf = async (path: string) =>
      (await readFile(path, 'utf8'))
        .split('\n')
        .filter((line) => line.startsWith(`${surface}_`))
        .map((line) => line.split(/ +/))
    expect(await linesOf(join(folder, 'generated/operations.txt'))).toEqual(
      await linesOf('generated/operations.txt'),
    )
  })

  test('is served beside it', async () => {
    expect((await fetch(`${server.baseUrl}${basePath}/openapi.json`)).status).toBe(200)
    expect((await fetch(`${server.baseUrl}${basePath}/nothing`)).status).toBe(404)
  })
})
