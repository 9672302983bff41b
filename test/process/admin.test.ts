import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectAsOwner, liveSide, type OwnedDatabase } from '../../src/database/database.ts'
import { runAdmin } from '../support/admin.ts'
import { createOlderDatabase } from '../support/older-database.ts'
import { eventually, patience, run, startProcess, whenReady } from '../support/process.ts'
import { encryptionKey } from '../support/vault.ts'

// One server in production, whose database belongs to a user who is under row-level security too.
let env: { DATABASE_URL: string; ENCRYPTION_KEY: string }
let baseUrl: string
let owner: OwnedDatabase
const cleanup: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const { url, drop } = await createOlderDatabase('after all', false)
  env = { DATABASE_URL: url, ENCRYPTION_KEY: encryptionKey }
  cleanup.push(drop)
  baseUrl = await whenReady(startProcess(env, { keep: true }))
  owner = connectAsOwner(url)
  cleanup.push(() => owner.close())
}, patience)
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
}, patience)

/** Runs a command that has to succeed. @returns what it printed */
async function admin(args: string[], input = ''): Promise<string> {
  const result = await runAdmin(env, args, input)
  expect(result).toMatchObject({ code: 0 })
  return result.stdout
}

interface JsonAnswer {
  status: number
  // What an answer is like is what a test asserts.
  body: Record<string, never>
}

async function send(path: string, authorization: string, body?: object): Promise<JsonAnswer> {
  const response = await fetch(`${baseUrl}${path}`, {
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as JsonAnswer['body'] }
}

const logIn = (email: string, password: string) => send('/orgstack/v1/auth/login', '', { email, password })

const passwordIn = (output: string) => /^Password, printed only now: (\S{20})$/m.exec(output)?.[1] ?? ''

/** What the command line has written down in an organization. */
async function trail(slug: string): Promise<string[]> {
  const { id } = await owner.reference
    .selectFrom('organizations')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const events = await owner.withOrganization(liveSide(id), (db) =>
    db.selectFrom('audit_events').select('action').where('actor', '=', 'system').orderBy('at').execute(),
  )
  return events.map(({ action }) => action)
}

test(
  'from nothing to a key that is refused: an owner, who signs in; a key, which is used, listed and revoked',
  async () => {
    // An owner of an organization that is not there yet
    const made = await admin(['owners', 'create', '--organization', 'acme', '--email', 'ana@acme.example'])
    expect(made).toMatch(/^ana@acme\.example owns acme\.\nPassword, printed only now: \S{20}\n$/)
    const signedIn = await logIn('ana@acme.example', passwordIn(made))
    expect(signedIn.status).toBe(200)
    const users = await send('/orgstack/v1/users', `Bearer ${String(signedIn.body['token'])}`)
    expect(users).toMatchObject({
      status: 200,
      body: {
        data: [{ email: 'ana@acme.example', emailVerified: true, organizations: [{ role: 'owner' }] }],
      },
    })

    // A key of it
    const create = ['keys', 'create', '--organization', 'acme', '--surface', 'opspilot365']
    const key = (
      await admin([...create, '--level', 'admin', '--plan', 'SCALE', '--name', 'CI', '--days', '9'])
    ).trim()
    expect(key).toMatch(/^op365_sk_live_\w{32}$/)
    const listed = await admin(['keys', 'list', '--organization', 'acme', '--json'])
    const [entry, ...others] = JSON.parse(listed) as { id: string; createdAt: string; expiresAt: string }[]
    expect(others).toEqual([])
    expect(entry).toEqual({
      id: expect.any(String),
      surface: 'opspilot365',
      organization: 'acme',
      name: 'CI',
      level: 'admin',
      environment: null,
      sandbox: false,
      createdAt: expect.any(String),
      expiresAt: expect.any(String),
      lastUsedAt: null,
      revokedAt: null,
    })
    const { id = '', createdAt = '', expiresAt = '' } = entry ?? {}
    expect(Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000)).toBe(9)
    const table = await admin(['keys', 'list'])
    expect(table).toMatch(
      /^ID +SURFACE +ORGANIZATION +NAME +LEVEL +ENVIRONMENT +SANDBOX +CREATED +EXPIRES +LAST USED +REVOKED\n/,
    )
    expect(table).toMatch(
      new RegExp(`^${id} +opspilot365 +acme +CI +admin +- +no +[-\\d]{10} \\d\\d:\\d\\dZ`, 'm'),
    )
    expect(listed + table).not.toContain(key)

    // Its use, and its end
    const use = () => send('/opspilot365/v1/tenants', `Bearer ${key}`)
    expect((await use()).status).toBe(200)
    expect(await admin(['keys', 'revoke', id])).toBe(`The key ${id} is revoked.\n`)
    await eventually('the server has heard of it', async () => (await use()).status === 401)
    expect(await runAdmin(env, ['keys', 'revoke', id])).toMatchObject({
      code: 1,
      stderr: 'This key is revoked already.\n',
    })
    expect(await trail('acme')).toEqual([
      'organization.created',
      'user.created',
      'member.added',
      'organization.updated',
      'api_key.created',
      'api_key.revoked',
    ])
  },
  patience,
)

test('a key that nobody has cannot be revoked', async () => {
  const result = await runAdmin(env, ['keys', 'revoke', '00000000-0000-4000-8000-000000000000'])
  expect(result).toEqual({ code: 1, stdout: '', stderr: 'There is no such key.\n' })
})

test.each([
  ['iperawifi', ['--sandbox'], '/iperawifi/api/v1/tenants', 'Bearer', /^ipera_test_\w{32}\n$/],
  ['userpilot', ['--region', 'eu'], '/userpilot/v1/events?user_id=u', 'Token', /^upk_eu_\w{32}\n$/],
])('a key of %s works', async (surface, options, path, scheme, form) => {
  const key = await admin(['keys', 'create', '--organization', 'globex', '--surface', surface, ...options])
  expect(key).toMatch(form)
  expect((await send(path, `${scheme} ${key.trim()}`)).status).toBe(200)
})

describe('an account that exists', () => {
  const create = (organization: string, email: string) => [
    'owners',
    'create',
    '--organization',
    organization,
    '--email',
    email,
  ]

  test(
    'becomes an owner and keeps its password; one that is piped in replaces it, and signs out',
    async () => {
      expect(await admin(create('initech', 'bill@initech.example'), 'the first password\n')).toBe(
        'bill@initech.example owns initech.\n',
      )
      expect(await admin(create('initrode', 'Bill@Initech.example'))).toBe(
        'Bill@Initech.example owns initrode, and keeps the password of the account.\n',
      )
      const { status, body } = await logIn('bill@initech.example', 'the first password')
      expect(status).toBe(200)
      const use = () => send('/orgstack/v1/users', `Bearer ${String(body['token'])}`)
      expect((await use()).status).toBe(200)
      await admin(create('initrode', 'bill@initech.example'), 'the second password\n')
      await eventually('signed out', async () => (await use()).status === 401)
      expect((await logIn('bill@initech.example', 'the first password')).status).toBe(401)
      expect((await logIn('bill@initech.example', 'the second password')).status).toBe(200)
    },
    patience,
  )

  test(
    'gets another password when somebody else may have chosen the one it has, who is signed out',
    async () => {
      const trap = { email: 'victim@umbrella.example', password: 'chosen by another' }
      await admin(create('umbrella', 'eve@umbrella.example'), 'eve has a password')
      const eve = await logIn('eve@umbrella.example', 'eve has a password')
      const made = await send('/orgstack/v1/users', `Bearer ${String(eve.body['token'])}`, trap)
      expect(made.status).toBe(201)
      const before = await logIn(trap.email, trap.password)
      expect(before.status).toBe(200)

      const output = await admin(create('acme', trap.email))
      const spied = await send('/orgstack/v1/users', `Bearer ${String(before.body['token'])}`)
      expect(spied.status).toBe(401)
      expect((await logIn(trap.email, trap.password)).status).toBe(401)
      expect((await logIn(trap.email, passwordIn(output))).status).toBe(200)
    },
    patience,
  )
})

describe('a command that is not called as it should be says so, and ends with 2', () => {
  test.each([
    [
      ['keys', 'create', '--surface', 'x', '--level', 'all', '--days', '0'],
      [
        '--organization <slug> is missing',
        '--surface must be one of opspilot365, iperawifi, identityops, userpilot',
        '--level must be one of read, write, admin',
        '--days must be a whole number of days',
        'See tenantry-admin keys create --help',
      ],
    ],
    [
      ['keys', 'create', '--key', 'x'],
      ["Unknown option '--key'", 'See tenantry-admin keys create --help'],
    ],
    [
      ['keys', 'create', '--organization', 'a', '--surface', 'iperawifi', '--plan', 'SCALE'],
      ['--plan is not for iperawifi, which has none', 'See tenantry-admin keys create --help'],
    ],
    [
      ['keys', 'revoke'],
      ['<id> is missing', 'See tenantry-admin keys revoke --help'],
    ],
    [
      ['keys', 'revoke', 'op365_sk_live_x'],
      ['<id> must be the id that `keys list` names', 'See tenantry-admin keys revoke --help'],
    ],
    [
      ['owners', 'create', '--organization', 'Acme Inc.', '--email', 'ana'],
      [
        '--organization must be a short name in lower case, such as acme',
        '--email must be an email address, such as ana@acme.example',
        'See tenantry-admin owners create --help',
      ],
    ],
  ])('%j', async (args, lines) => {
    expect(await runAdmin(env, args)).toEqual({ code: 2, stdout: '', stderr: `${lines.join('\n')}\n` })
  })

  test('a password that is too short', async () => {
    const args = ['owners', 'create', '--organization', 'acme', '--email', 'ben@acme.example']
    expect(await runAdmin(env, args, 'short\n')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The password must be one line of 8 to 256 characters') as unknown,
    })
  })

  test.each([[[]], [['keys']], [['keys', 'erase']], [['nothing']]])('%j', async (args) => {
    expect(await runAdmin(env, args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: tenantry-admin ') as unknown,
    })
  })
})

describe('--help', () => {
  test.each([[[]], [['keys']], [['keys', 'list']], [['owners', 'create']], [['signing-key', 'rotate']]])(
    'of %j tells how to call it',
    async (command) => {
      const { code, stdout, stderr } = await runAdmin({}, [...command, '--help'])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(new RegExp(`^Usage: tenantry-admin ${command.join(' ')}`))
    },
  )

  test('is there through npm too', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'admin', '--', 'keys', 'revoke', '--help'])
    expect(stdout).toMatch(/^Usage: tenantry-admin keys revoke <id>\n/)
  })
})

test('without a database the command says what it takes', async () => {
  const result = await runAdmin({ DATA_DIRECTORY: '/nowhere' }, ['keys', 'list'])
  expect(result).toMatchObject({ code: 1, stdout: '' })
  expect(result.stderr).toMatch(/^Set DATABASE_URL and ENCRYPTION_KEY as for the server\./)
})
