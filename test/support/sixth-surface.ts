import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Scoped } from '../../src/database/database.ts'
import type { TestServer } from './server.ts'

// A surface that the project does not have, made as docs/adding-a-surface.md says: in a copy of the project, from what
// stands in sixth-surface/.

const own = 'test/support/sixth-surface'
const copied = [
  ...['docs', 'generated', 'openapi', 'scripts', 'src', 'test'],
  ...['package.json', 'tsconfig.json', 'jest.config.js'],
]

/** The project with a sixth surface, in a folder of its own. */
export interface SixthProject {
  folder: string
  /** Loads a module of that project. @param path from the folder */
  load<Module>(path: string): Promise<Module>
  /** Runs a command in the folder. @returns what it prints @throws Error with what it has printed, when it fails */
  run(env: Record<string, string>, command: string, ...args: string[]): Promise<string>
}

/** Copies the project, adds the surface, and generates; the copy goes after the file's last test. */
async function makeSixthSurface(): Promise<SixthProject> {
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-sixth-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  for (const name of copied) await cp(name, join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  for (const place of ['openapi', 'src/surfaces', 'test/surfaces'])
    await cp(join(own, place, 'sixth'), join(folder, place, 'sixth'), { recursive: true })
  await rewrite(join(folder, 'openapi/openapi.yaml'), addToContract)
  await rewrite(join(folder, 'src/surfaces/index.ts'), register)
  const project: SixthProject = {
    folder,
    load: async <Module>(path: string) => (await import(join(folder, path))) as Module,
    run: (env, command, ...args) => runIn(folder, env, command, args),
  }
  await project.run({}, 'node', 'scripts/generate.ts')
  return project
}

const rewrite = async (path: string, change: (text: string) => string | Promise<string>) =>
  writeFile(path, await change(await readFile(path, 'utf8')))

const addToContract = async (contract: string) =>
  stringify(
    merge(parse(contract, { merge: true }), parse(await readFile(join(own, 'openapi/openapi.yaml'), 'utf8'))),
  )

/** What both have, the lists of both one after the other. */
function merge(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second))
    return [...(first as unknown[]), ...(second as unknown[])]
  if (!isObject(first) || !isObject(second)) return second
  const added = Object.entries(second).map(([name, value]) => [
    name,
    name in first ? merge(first[name], value) : value,
  ])
  return { ...first, ...Object.fromEntries(added) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const register = (registry: string) =>
  `import { sixth } from './sixth/index.ts'\n${registry.replace('[opspilot365,', '[sixth, opspilot365,')}`

async function runIn(
  cwd: string,
  env: Record<string, string>,
  command: string,
  args: string[],
): Promise<string> {
  const PATH = `${resolve('node_modules/.bin')}:${process.env['PATH']}`
  const options = { cwd, env: { ...process.env, ...env, PATH } }
  return promisify(execFile)(command, args, options).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`)
    },
  )
}

/** Callers of the sixth surface, and the rows of their organization. */
export interface SixthCustomer {
  organizationId: string
  /** As `Authorization` presents it. */
  key: { Authorization: string }
  keyId: string
  /** Of an owner of the organization who has signed in on the surface. */
  cookie: { Cookie: string }
  userId: string
  rows: <T>(fn: (db: Scoped) => Promise<T>) => Promise<T>
}

/** Starts that project's server over a database of the file's own. */
export async function startSixthSurface() {
  const project = await makeSixthSurface()
  const { load } = project
  const { startServer } = await load<typeof import('./server.ts')>('test/support/server.ts')
  const { createMember, password } = await load<typeof import('./people.ts')>('test/support/people.ts')
  const { createApiKey } = await load<typeof import('../../src/domain/access/api-keys.ts')>(
    'src/domain/access/api-keys.ts',
  )
  const { keyFormat } = await load<typeof import('../../src/surfaces/opspilot365/dialect.ts')>(
    'src/surfaces/sixth/dialect.ts',
  )
  const { liveSide } = await load<typeof import('../../src/database/database.ts')>('src/database/database.ts')
  const server: TestServer = startServer({ unlimited: true })

  /** Makes an admin's key and an owner, in a new organization or in one that is there, on one of the surface's plans. */
  async function createCustomer({
    plan = 'PLUS',
    organizationId: given,
  }: { plan?: 'BASIC' | 'PLUS'; organizationId?: string } = {}): Promise<SixthCustomer> {
    const organizationId = given ?? (await server.createOrganization({ sixth: plan } as object))
    const rows: SixthCustomer['rows'] = (fn) =>
      server.owner.withOrganization(liveSide(organizationId), fn, { actor: 'test' })
    const key = await rows((db) =>
      createApiKey(db, keyFormat, { name: 'test', level: 'admin', sandbox: false }),
    )
    const { userId, username } = await rows((db) => createMember(db, { role: 'owner' }))
    const signedIn = await fetch(`${server.baseUrl}/sixth/v1/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    const [cookie = ''] = signedIn.headers.getSetCookie()
    return {
      organizationId,
      key: { Authorization: `Key ${key.key}` },
      keyId: key.id,
      cookie: { Cookie: cookie.split(';')[0] ?? '' },
      userId,
      rows,
    }
  }
  return { ...project, server, createCustomer }
}
