import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { runAdmin } from '../support/admin.ts'
import {
  call,
  copyDirectory,
  eventually,
  keysOf,
  makeFolder,
  patience,
  readCredentials,
  run,
  type ServerProcess,
  startProcess,
  whenReady,
} from '../support/process.ts'

const stop = async (server: ServerProcess) => {
  server.kill('SIGTERM')
  await server.exited
}

interface Listed {
  success: boolean
  data: { id: string; name: string }[]
}

interface Devices {
  data: { managed: boolean | null; compliance: string }[]
  pagination: { total: number }
  summary: { byCompliance: Record<string, number>; unencrypted: number | null }
  scan: unknown
}

let directory: string

describe('the first start', () => {
  let server: ServerProcess
  let baseUrl: string

  beforeAll(async () => {
    directory = join(await makeFolder(), 'data')
    server = startProcess({ DATA_DIRECTORY: directory }, { keep: true })
    baseUrl = await whenReady(server)
  }, patience)

  test('tells where the Swagger UI and the health check are, and both are there', async () => {
    const [docs, health] = ['Swagger UI', 'Health'].map(
      (label) => new RegExp(`${label} +(\\S+)`).exec(server.output())?.[1] ?? '',
    ) as [string, string]
    const page = await fetch(docs)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Tenantry')
    expect(await (await fetch(health)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${baseUrl}/readyz`)).json()).toEqual({ status: 'ready' })
  })

  test('prints a curl line that works as it stands', async () => {
    const line = /^ *(curl .+)$/m.exec(server.output())?.[1] ?? ''
    const { stdout } = await run('bash', ['-c', `${line} --silent --write-out '\\n%{http_code}'`])
    const [body = '', status] = stdout.split('\n')
    expect(status).toBe('200')
    const { success, data } = JSON.parse(body) as Listed
    expect(success).toBe(true)
    expect(data).toHaveLength(2)
  })

  test('prints nothing but its greeting and the lines of its log', () => {
    const others = server
      .output()
      .split('\n')
      .filter((line) => !line.startsWith('{'))
    expect(others.join('\n').trim()).toMatch(/^Tenantry is ready\.[^]+Ctrl-C stops it\.(?:\s+scan of .+)*$/)
    expect(server.output()).not.toContain('the validators disagree')
  })

  test('writes credentials of both demo organizations, for its owner only', async () => {
    const block = () => ({
      opspilot365: {
        apiKey: expect.stringMatching(/^op365_sk_test_\S{27,}$/),
        readOnlyApiKey: expect.stringMatching(/^op365_sk_test_\S{27,}$/),
      },
      iperawifi: { apiKey: expect.stringMatching(/^ipera_test_\S{32}$/) },
      orgstack: {
        username: expect.stringMatching(/^owner@[a-z-]+\.example$/),
        password: expect.stringMatching(/^[\w-]{20}$/),
      },
      identityops: {
        email: expect.stringMatching(/^owner@[a-z-]+\.example$/),
        password: expect.stringMatching(/^[\w-]{20}$/),
        apiKey: expect.stringMatching(/^idops_test_\S{32}$/),
      },
      userpilot: { apiKey: expect.stringMatching(/^upk_us_\S{27,}$/) as unknown },
    })
    expect(await readCredentials(directory)).toEqual({
      baseUrl,
      organizations: { 'contoso-msp': block(), fabrikam: block() },
    })
    expect((await stat(join(directory, 'credentials.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'postgres-password'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'encryption.key'))).mode & 0o777).toBe(0o600)
  })

  test.each([
    ['contoso-msp', '1000', ['Adatum Retail', 'Northwind Traders', 'Tailspin Toys', 'Wide World Importers']],
    ['fabrikam', '60', ['Litware', 'Proseware']],
  ])('makes %s, with a limit of %s a minute', async (organization, limit, names) => {
    const { apiKey } = await keysOf(directory, organization)
    const { status, headers, body } = await call(baseUrl, apiKey, '/tenants?sort=name&order=asc')
    expect(status).toBe(200)
    expect(headers.get('x-ratelimit-limit')).toBe(limit)
    expect((body as Listed).data.map(({ name }) => name)).toEqual(names)
  })

  test(
    'looks into the directory of each tenant, as of three days, and tells when it has',
    async () => {
      await eventually('the scans of the first tenant', () =>
        /^scan of Adatum Retail: \d+ critical and \d+ warnings among \d+ apps, USD \d+\.\d\d a month wasted$/m.test(
          server.output(),
        ),
      )
      const { identityops } = (await readCredentials(directory)).organizations['contoso-msp'] ?? {}
      const response = await fetch(`${baseUrl}/identityops/api/scans`, {
        headers: { Authorization: `Bearer ${identityops?.apiKey ?? ''}` },
      })
      // What was different then is new, over or worse since.
      expect(await response.json()).toMatchObject({
        data: [
          { number: 3, findings: { resolved: 0, worsened: 1 }, tenant: { name: 'Adatum Retail' } },
          { number: 2, findings: { resolved: 1 } },
          { number: 1, findings: { resolved: 0, worsened: 0 } },
        ],
      })
    },
    patience,
  )

  test(
    'shows what people have decided about it: a finding that is accepted, one that was, and a price',
    async () => {
      await eventually('the scans of the first tenant', () =>
        server.output().includes('scan of Adatum Retail: '),
      )
      const { identityops } = (await readCredentials(directory)).organizations['contoso-msp'] ?? {}
      const read = async (path: string) => {
        const response = await fetch(`${baseUrl}/identityops/api${path}`, {
          headers: { Authorization: `Bearer ${identityops?.apiKey ?? ''}` },
        })
        return (await response.json()) as {
          data: { acknowledgement: { expiresAt: string } | null; lastSentAt?: string | null }[]
        }
      }
      await eventually('the end of one acceptance', async () => {
        const { data } = await read('/findings?rule=APP-030&search=old%20web%20shop')
        return data.length > 0 && data.every(({ acknowledgement }) => acknowledgement === null)
      })
      const { data } = await read('/findings?acknowledged=true')
      expect(data).toMatchObject([{ rule: { id: 'APP-029' }, object: { name: 'Partner Portal' } }])
      const left = Date.parse(data[0]?.acknowledgement?.expiresAt ?? '') - Date.now()
      expect(left / 86_400_000).toBeGreaterThan(4.9)
      expect(left / 86_400_000).toBeLessThanOrEqual(5)
      // And the last scan was told to whoever wants to hear of it
      const told = [
        { name: 'Secrets that end soon', delivery: 'WEEKLY' },
        { name: 'What became worse', delivery: 'IMMEDIATE', lastSentAt: expect.any(String) },
      ]
      await eventually('an alert', async () =>
        (await read('/alert-subscriptions')).data.some(({ lastSentAt }) => typeof lastSentAt === 'string'),
      )
      const { data: subscriptions } = await read('/alert-subscriptions')
      expect(subscriptions).toHaveLength(2)
      expect(subscriptions).toEqual(
        expect.arrayContaining(told.map((one) => expect.objectContaining(one) as unknown)),
      )
      expect(await read('/licenses/prices')).toMatchObject({ currency: 'USD', prices: [{ amount: '19.80' }] })
    },
    patience,
  )

  test(
    'shows the groups and devices of a tenant, and of one without Intune what its directory knows',
    async () => {
      await eventually('the scans of the second tenant', () =>
        /^scan of Northwind Traders: /m.test(server.output()),
      )
      const { identityops } = (await readCredentials(directory)).organizations['contoso-msp'] ?? {}
      const { apiKey = '', email, password } = identityops ?? {}
      const api = `${baseUrl}/identityops/api`
      const read = async (path: string, headers: Record<string, string>) =>
        (await fetch(`${api}${path}`, { headers })).json()
      const key = { Authorization: `Bearer ${apiKey}` }
      const [groups, devices] = [await read('/groups?owner=none', key), await read('/devices?limit=1', key)]
      expect(groups).toMatchObject({
        data: expect.arrayContaining([
          expect.objectContaining({
            name: 'Archived Project',
            memberCount: 0,
            owners: { count: 0, names: [] },
          }),
        ]),
        scan: { coverage: 'FULL' },
      })
      expect(devices).toMatchObject({
        data: [{ entraObjectId: expect.any(String), managed: expect.any(Boolean) }],
        summary: { byCompliance: { UNKNOWN: 0 }, stale: expect.any(Number) },
      })
      expect((devices as Devices).summary.unencrypted).toBeGreaterThan(0)
      expect((devices as Devices).summary.byCompliance['NONCOMPLIANT']).toBeGreaterThan(0)
      // Given somebody who looks at the other tenant in a browser
      const post = (path: string, body: object, cookie = '') =>
        fetch(`${api}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
          body: JSON.stringify(body),
        })
      const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const signedIn = await post('/auth/login', { email, password })
      const { tenants } = (await signedIn.json()) as { tenants: { id: string; name: string }[] }
      const tenantId = tenants.find(({ name }) => name === 'Northwind Traders')?.id ?? ''
      const switched = await post('/auth/switch-tenant', { tenantId }, cookieOf(signedIn))
      const other = (await read('/devices', { Cookie: cookieOf(switched) })) as Devices
      expect(other.pagination.total).toBeGreaterThan(0)
      expect(new Set(other.data.map(({ managed, compliance }) => `${managed} ${compliance}`))).toEqual(
        new Set(['null UNKNOWN']),
      )
      expect(other.summary.unencrypted).toBeNull()
      expect(other.scan).toMatchObject({
        coverage: 'PARTIAL',
        gaps: expect.arrayContaining([expect.objectContaining({ source: 'managedDevices' })]),
      })
    },
    patience,
  )

  test('makes an owner of each who can sign in', async () => {
    const { organizations } = await readCredentials(directory)
    for (const { orgstack } of Object.values(organizations)) {
      const response = await fetch(`${baseUrl}/orgstack/v1/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(orgstack),
      })
      expect([response.status, await response.json()]).toMatchObject([200, { username: orgstack.username }])
    }
  })

  test('makes a read-only key that reads and cannot write', async () => {
    const { readOnlyApiKey } = await keysOf(directory)
    expect((await call(baseUrl, readOnlyApiKey, '/tenants')).status).toBe(200)
    const body = { url: 'https://example.com/hook', events: ['user.created'] }
    const refused = await call(baseUrl, readOnlyApiKey, '/webhooks', { method: 'POST', body })
    expect(refused).toMatchObject({ status: 403, body: { success: false, error: { code: 'FORBIDDEN' } } })
  })

  test('leaves a database that commands work on while the server runs', async () => {
    const { code, stdout } = await runAdmin({ DATA_DIRECTORY: directory }, ['keys', 'list', '--json'])
    const keys = JSON.parse(stdout) as unknown[]
    expect([code, keys.length]).toEqual([0, 10])
  })

  test('leaves an address that is open to this machine only', () => {
    expect(new URL(baseUrl).hostname).toBe('127.0.0.1')
  })

  test(
    'is followed by a second one with the same data and the same credentials',
    async () => {
      const { apiKey } = await keysOf(directory)
      const { organizations } = await readCredentials(directory)
      const encryptionKey = await readFile(join(directory, 'encryption.key'), 'utf8')
      const body = { name: 'Kept', domain: 'kept.example' }
      const made = await call(baseUrl, apiKey, '/tenants', { method: 'POST', body })
      expect(made.status).toBe(201)
      await stop(server)

      const second = startProcess({ DATA_DIRECTORY: directory })
      const again = await whenReady(second)
      expect(await readCredentials(directory)).toEqual({ baseUrl: again, organizations })
      expect(await readFile(join(directory, 'encryption.key'), 'utf8')).toBe(encryptionKey)
      const found = await call(again, apiKey, '/tenants?search=kept.example')
      expect((found.body as Listed).data).toMatchObject([body])
      const tenants = await call(again, apiKey, '/tenants')
      expect((tenants.body as Listed).data).toHaveLength(5)
      await stop(second)
    },
    2 * patience,
  )
})

test(
  'an encryption key that was damaged is refused in one line, which does not repeat it',
  async () => {
    const copy = await copyDirectory(directory)
    const file = join(copy, 'encryption.key')
    await writeFile(file, 'half a ke')
    const server = startProcess({ DATA_DIRECTORY: copy })
    expect(await server.exited).toEqual({ code: 1, signal: null })
    expect(server.output()).toBe(`${file} holds no key: 32 bytes in base64. Restore it.\n`)
  },
  patience,
)

describe('credentials that were deleted', () => {
  test(
    'are replaced by the next start with keys that work',
    async () => {
      const copy = await copyDirectory(directory)
      const before = await readCredentials(copy)
      await rm(join(copy, 'credentials.json'))
      const server = startProcess({ DATA_DIRECTORY: copy })
      const baseUrl = await whenReady(server)
      for (const organization of ['contoso-msp', 'fabrikam']) {
        const { apiKey, readOnlyApiKey } = await keysOf(copy, organization)
        expect(before.organizations[organization]?.opspilot365.apiKey).not.toBe(apiKey)
        for (const key of [apiKey, readOnlyApiKey])
          expect((await call(baseUrl, key, '/tenants')).status).toBe(200)
      }
    },
    patience,
  )
})
