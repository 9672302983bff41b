import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphSimulator } from '../../src/connectors/microsoft-graph/simulator/index.ts'
import { connect, connectAsOwner, type Database } from '../../src/database/database.ts'
import { prepareDemo } from '../../src/demo/demo.ts'
import { startDemoDirectories } from '../../src/demo/directories.ts'
import { type Access, createAccess } from '../../src/domain/access/access.ts'
import { toCredential } from '../../src/domain/access/credential.ts'
import { levelPermissions } from '../../src/domain/access/permissions.ts'
import { listInvites } from '../../src/domain/team/invites.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { createConnectors } from '../../src/wiring.ts'
import { createDatabase } from '../support/postgres.ts'
import type { Credentials } from '../support/process.ts'
import { loopbackRules } from '../support/server.ts'
import { vault } from '../support/vault.ts'

const baseUrl = 'http://127.0.0.1:3000'
const cleanup: (() => Promise<unknown>)[] = []
let ownerUrl: string
let database: Database
let access: Access
let folder: string
let simulator: GraphSimulator
let file: string

beforeAll(async () => {
  const { ownerUrl: owner, loginUrl, drop } = await createDatabase()
  ownerUrl = owner
  database = await connect({ connectionString: loginUrl, maximumConnections: 4, onError: () => {} })
  simulator = await startDemoDirectories()
  access = createAccess({ database, vault, issuer: 'tenantry' })
  folder = await mkdtemp(join(tmpdir(), 'tenantry-demo-'))
  file = join(folder, 'credentials.json')
  cleanup.push(
    () => simulator.close(),
    () => access.close(),
    () => database.close(),
    drop,
    () => rm(folder, { recursive: true }),
  )
})
afterAll(async () => {
  for (const step of cleanup) await step()
})

/** Prepares the demo and returns the four keys of the file: of contoso-msp, then of fabrikam. */
async function prepare(): Promise<string[]> {
  await prepareDemo({
    ownerUrl,
    directory: folder,
    baseUrl,
    database,
    connectors: createConnectors({ vault, webhookRules: loopbackRules, microsoft: simulator }),
    simulator,
    lasting: true,
  })
  const { organizations } = JSON.parse(await readFile(file, 'utf8')) as Credentials
  return ['contoso-msp', 'fabrikam'].flatMap((slug) => {
    const keys = organizations[slug]?.opspilot365
    return [keys?.apiKey ?? '', keys?.readOnlyApiKey ?? '']
  })
}

async function levels(keys: string[]): Promise<(string | undefined)[]> {
  const callers = await Promise.all(keys.map((key) => access.findKeyCaller(keyFormat, toCredential(key))))
  return callers.map((caller) =>
    (['read', 'admin'] as const).find((level) => caller?.permissions === levelPermissions[level]),
  )
}

const unknown = 'op365_sk_test_00000000000000000000000000000000'

describe('credentials.json', () => {
  test('is kept while its keys work', async () => {
    const first = await prepare()
    expect(await levels(first)).toEqual(['admin', 'read', 'admin', 'read'])
    expect(await prepare()).toEqual(first)
  })

  test.each([
    ['empty', ''],
    ['cut off', '{"baseUrl": "http://127'],
    ['a text', '"none"'],
    ['null', 'null'],
    ['without organizations', '{}'],
    ['without keys', '{"organizations":{"contoso-msp":{},"fabrikam":null}}'],
    ['of other types', '{"organizations":{"contoso-msp":{"opspilot365":{"apiKey":1,"readOnlyApiKey":[]}}}}'],
    [
      'with unknown keys',
      `{"organizations":{"contoso-msp":{"opspilot365":{"apiKey":"${unknown}","readOnlyApiKey":"${unknown}"}}}}`,
    ],
  ])('that is %s is replaced by one with keys that work, for its owner only', async (_name, content) => {
    await rm(file, { force: true })
    await writeFile(file, content, { mode: 0o644 })
    expect(await levels(await prepare())).toEqual(['admin', 'read', 'admin', 'read'])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('loses only the keys that do not work', async () => {
    const before = await prepare()
    const content = JSON.parse(await readFile(file, 'utf8')) as Credentials
    delete content.organizations['contoso-msp']
    await writeFile(file, JSON.stringify(content))
    const after = await prepare()
    expect(after.slice(2)).toEqual(before.slice(2))
    expect(after.slice(0, 2)).not.toEqual(before.slice(0, 2))
  })

  test('that holds one key twice gets two anew', async () => {
    await prepare()
    const content = JSON.parse(await readFile(file, 'utf8')) as Credentials
    const keys = content.organizations['fabrikam']?.opspilot365
    if (keys !== undefined) keys.readOnlyApiKey = keys.apiKey
    await writeFile(file, JSON.stringify(content))
    expect(await levels(await prepare())).toEqual(['admin', 'read', 'admin', 'read'])
  })
})

describe('the tenants of the demo', () => {
  const tenants = async () => {
    const [key = ''] = await prepare()
    const caller = await access.findKeyCaller(keyFormat, toCredential(key))
    if (caller === null) throw new Error('the key does not work')
    return database.withOrganization(caller, (db) =>
      db
        .selectFrom('tenants')
        .select(['name', 'status', 'user_count', 'last_sync_at', 'last_sync_error'])
        .orderBy('name')
        .execute(),
    )
  }

  test('are connected to directories of the simulator, and hold what is in them', async () => {
    const found = await tenants()
    expect(found.map(({ name, user_count }) => [name, user_count])).toEqual([
      ['Adatum Retail', 48],
      ['Northwind Traders', 120],
      ['Tailspin Toys', 36],
      ['Wide World Importers', 64],
    ])
    for (const tenant of found) {
      expect(tenant).toMatchObject({ status: 'connected', last_sync_error: null })
      expect(tenant.last_sync_at).toBeInstanceOf(Date)
    }
  })

  test('are not made a second time by a second start', async () => {
    expect(await tenants()).toEqual(await tenants())
  })
})

describe('the team of the demo', () => {
  /** What the first organization's owner sees of the invites, and the mails that wait for the worker. */
  const invites = async () => {
    const [key = ''] = await prepare()
    const caller = await access.findKeyCaller(keyFormat, toCredential(key))
    if (caller === null) throw new Error('the key does not work')
    return database.withOrganization(caller, async (db) => ({
      invites: (await listInvites(db, { page: 1, limit: 10 })).items,
      mails: await db.selectFrom('mails').select(['kind', 'recipient', 'status']).execute(),
    }))
  }

  test('has one pending invite of the owner, whose mail is on its way', async () => {
    const { invites: found, mails } = await invites()
    expect(found).toEqual([
      expect.objectContaining({
        email: 'mira.berg@contoso-msp.example',
        role: 'member',
        inviter_email: 'owner@contoso-msp.example',
        expired: false,
        mail_status: 'queued',
      }),
    ])
    expect(mails).toEqual([{ kind: 'invite', recipient: 'mira.berg@contoso-msp.example', status: 'queued' }])
  })

  test('is not invited a second time by a second start, also without its credentials', async () => {
    const before = await invites()
    expect(await invites()).toEqual(before)
    await rm(file)
    expect(await invites()).toEqual(before)
  })

  test('is not invited again when somebody has taken the invite back', async () => {
    const {
      invites: [invite],
    } = await invites()
    const owner = connectAsOwner(ownerUrl)
    await owner.reference
      .updateTable('invites')
      .set({ revoked_at: new Date() })
      .where('id', '=', invite?.id ?? '')
      .execute()
    await owner.close()
    await rm(file)
    expect((await invites()).invites).toEqual([])
  })
})
