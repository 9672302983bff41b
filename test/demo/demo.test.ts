import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connect, type Database } from '../../src/database/database.ts'
import { prepareDemo } from '../../src/demo/demo.ts'
import { type Access, createAccess } from '../../src/domain/access/access.ts'
import { levelPermissions } from '../../src/domain/access/permissions.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { createDatabase } from '../support/postgres.ts'
import type { Credentials } from '../support/process.ts'
import { vault } from '../support/vault.ts'

const baseUrl = 'http://127.0.0.1:3000'
const cleanup: (() => Promise<unknown>)[] = []
let ownerUrl: string
let database: Database
let access: Access
let folder: string
let file: string

beforeAll(async () => {
  const { ownerUrl: owner, loginUrl, drop } = await createDatabase()
  ownerUrl = owner
  database = await connect({ connectionString: loginUrl, maximumConnections: 2, onError: () => {} })
  access = createAccess({ database, vault, issuer: 'tenantry' })
  folder = await mkdtemp(join(tmpdir(), 'tenantry-demo-'))
  file = join(folder, 'credentials.json')
  cleanup.push(
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
  await prepareDemo(ownerUrl, folder, baseUrl)
  const { organizations } = JSON.parse(await readFile(file, 'utf8')) as Credentials
  return ['contoso-msp', 'fabrikam'].flatMap((slug) => {
    const keys = organizations[slug]?.opspilot365
    return [keys?.apiKey ?? '', keys?.readOnlyApiKey ?? '']
  })
}

async function levels(keys: string[]): Promise<(string | undefined)[]> {
  const callers = await Promise.all(keys.map((key) => access.findKeyCaller(keyFormat, key)))
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
