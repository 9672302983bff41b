import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { lintContract } from '../../scripts/generate/contract.ts'
import { contractDocument } from '../support/contract-document.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenantry-lint-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Node = Record<string, unknown>

interface Parts {
  root: Node
  /** `GET /tenants` and `POST /webhooks`. */
  list: Node
  create: Node
}

/** Lints a copy of the contract after a change. @returns what the contract's own rules say */
async function lintAfter(change: (parts: Parts) => void): Promise<string[]> {
  const root = contractDocument()
  const paths = root['paths'] as Record<string, Record<string, Node>>
  const list = paths['/opspilot365/v1/tenants']?.['get']
  const create = paths['/opspilot365/v1/webhooks']?.['post']
  if (list === undefined || create === undefined) throw new Error('the contract has changed')
  change({ root, list, create })
  const path = join(folder, 'openapi.json')
  await writeFile(path, JSON.stringify(root))
  const problems = await lintContract(path)
  return problems
    .filter(({ ruleId }) => ruleId.startsWith('tenantry/'))
    .map(({ ruleId, message }) => `${ruleId.slice('tenantry/'.length)}: ${message}`)
}

/** Runs the generator in a folder that holds a contract. */
const generate = (folder: string, ...options: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/generate.ts'), ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
  })

const child = (node: Node, ...path: string[]) => path.reduce<Node>((found, key) => found[key] as Node, node)
const list = 'opspilot365_listTenants'
const create = 'opspilot365_createWebhook'

describe('given the contract as it is', () => {
  test('no rule has anything against it', async () => {
    expect(await lintAfter(() => {})).toEqual([])
  })
})

describe('given a contract with one fault', () => {
  const operationId =
    'operation-id: operationId must be <surface>_<verbNoun> with one of the surfaces opspilot365, userpilot, orgstack, iperawifi, identityops.'
  const lacks = (id: string, what: string) => `complete-operation: ${id} lacks ${what}.`
  const faults: [name: string, change: (parts: Parts) => void, says: string][] = [
    ['an operationId without its surface', (c) => (c.list['operationId'] = 'listTenants'), operationId],
    [
      'an operationId of a surface that is not there',
      (c) => (c.list['operationId'] = 'other_listTenants'),
      operationId,
    ],
    ['an operationId without a noun', (c) => (c.list['operationId'] = 'opspilot365_list'), operationId],
    [
      'an operationId in another case',
      (c) => (c.list['operationId'] = 'opspilot365_ListTenants'),
      operationId,
    ],
    [
      'an operationId of three parts',
      (c) => (c.list['operationId'] = 'opspilot365_listTenants_all'),
      operationId,
    ],
    ['no summary', (c) => delete c.list['summary'], lacks(list, 'a summary')],
    [
      'no example of its success',
      (c) => delete child(c.list, 'responses', '200', 'content', 'application/json')['example'],
      lacks(list, 'an example of its success'),
    ],
    [
      'no example of what its surface puts into an envelope',
      (c) => (child(c.list, 'responses')['200'] = { description: 'x', 'x-page': { items: {} } }),
      lacks(list, 'an example of its success'),
    ],
    [
      'no example of its request body',
      (c) => delete child(c.create, 'requestBody', 'content', 'application/json')['example'],
      lacks(create, 'an example of its request body'),
    ],
    [
      'two successes',
      (c) => (child(c.list, 'responses')['202'] = child(c.list, 'responses')['200']),
      lacks(list, 'exactly one success answer'),
    ],
    [
      'no security, of its own or of its surface',
      (c) => {
        delete c.list['security']
        delete child(c.root, 'x-surfaces', 'opspilot365')['security']
      },
      lacks(list, 'a security requirement (or a place in x-public-operations)'),
    ],
    [
      'a security that asks for nothing',
      (c) => (c.list['security'] = []),
      lacks(list, 'a security requirement (or a place in x-public-operations)'),
    ],
    [
      'security on a public operation',
      (c) => (c.root['x-public-operations'] = [list]),
      lacks(list, '`security: []`, being on the list of public operations'),
    ],
    ['no permission', (c) => delete c.list['x-permission'], lacks(list, 'x-permission')],
    [
      'no rate limit, of its own or of its surface',
      (c) => {
        delete c.list['x-rate-limit']
        delete child(c.root, 'x-surfaces', 'opspilot365')['rateLimit']
      },
      lacks(list, 'x-rate-limit'),
    ],
    [
      'a rate limit that is not there',
      (c) => (c.list['x-rate-limit'] = 'other'),
      lacks(list, 'an x-rate-limit that x-rate-limits names (not other)'),
    ],
    [
      'a rate limit named like a part of every object',
      (c) => (c.list['x-rate-limit'] = 'toString'),
      lacks(list, 'an x-rate-limit that x-rate-limits names (not toString)'),
    ],
    [
      'an open request body',
      (c) =>
        delete child(c.root, 'components', 'schemas', 'OpsPilot365WebhookCreate')['additionalProperties'],
      'closed-request-body: A request body says whether it takes additionalProperties.',
    ],
    [
      'a second alternative that says nothing of what the first requires',
      (c) => {
        const [, second] = child(c.root, 'components', 'schemas', 'UserpilotGivenCompany')['anyOf'] as Node[]
        delete child(second ?? {}, 'properties')['company_id']
      },
      'checked-alternatives: An alternative does not say what company_id may be, and one requires it.',
    ],
    [
      'an alternative that does not say what it requires, and nothing beside it does',
      (c) => delete child(c.root, 'components', 'schemas', 'OrgStackLogin', 'properties')['email'],
      'checked-alternatives: An alternative does not say what email may be, and one requires it.',
    ],
    [
      'a part of alternatives that has no type',
      (c) => {
        const [first] = child(c.root, 'components', 'schemas', 'UserpilotGivenCompany')['anyOf'] as Node[]
        delete first?.['type']
      },
      'typed-alternatives: Each part of allOf, anyOf and oneOf has a type or is a component.',
    ],
    [
      'properties beside alternatives',
      (c) => {
        const login = child(c.root, 'components', 'schemas', 'OrgStackLogin')
        login['oneOf'] = [{ type: 'object', required: ['username'] }]
      },
      'typed-alternatives: Properties stand in the alternatives, or alternatives do without them.',
    ],
    [
      'an object in a property that would be called as a component is',
      (c) => {
        const organization = child(c.root, 'components', 'schemas', 'OrgStackOrganization', 'properties')
        organization['settings'] = { type: 'object', properties: {} }
      },
      'distinct-names: OrgStackOrganization.settings would be generated as OrgStackOrganizationSettings, which is another component.',
    ],
    [
      'a callback without a name',
      (c) => {
        const { event } = c.create['callbacks'] as Record<string, Record<string, { post: Node }>>
        for (const { post } of Object.values(event ?? {})) delete post['operationId']
      },
      operationId,
    ],
    [
      'a name that may be blank',
      (c) =>
        (child(c.root, 'components', 'schemas', 'OpsPilot365TenantCreate', 'properties')['name'] = {
          type: 'string',
          minLength: 1,
        }),
      'visible-name: name is a name, and needs a format (name) that refuses blanks.',
    ],
    [
      'names in a list that may be blank',
      (c) =>
        (child(c.root, 'components', 'schemas', 'OpsPilot365TenantCreate', 'properties', 'tags')['items'] = {
          type: 'string',
          pattern: '^.{1,9}$',
        }),
      'visible-name: tags is a name, and needs a format (name) that refuses blanks.',
    ],
  ]

  test.each(faults)('%s: the rule names it', async (_name, change, says) => {
    expect(await lintAfter(change)).toContain(says)
  })

  test('a public operation needs neither security nor permission', async () => {
    const problems = await lintAfter((c) => {
      c.root['x-public-operations'] = [...(c.root['x-public-operations'] as string[]), list]
      c.list['security'] = []
      delete c.list['x-permission']
    })
    expect(problems).toEqual([])
  })
})

describe('given two components of one name in different files', () => {
  test('make generate names them and fails, rather than making up a name that clients would see', async () => {
    const copy = join(folder, 'twins')
    await cp('openapi', join(copy, 'openapi'), { recursive: true })
    for (const file of ['openapi.yaml', 'orgstack/common.yaml']) {
      const path = join(copy, 'openapi', file)
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('OrgStackRateLimited', 'RateLimited'))
    }
    const { stdout, status } = generate(copy)
    expect(stdout).toMatch(/same name but different content. Renamed RateLimited/)
    expect(status).toBe(1)
  }, 60_000)
})

describe('given an error that a surface does not write', () => {
  test('make generate names both and fails', async () => {
    const copy = join(folder, 'undecided')
    await cp('openapi', join(copy, 'openapi'), { recursive: true })
    const path = join(copy, 'openapi/openapi.yaml')
    const root = await readFile(path, 'utf8')
    await writeFile(path, root.replace('\nx-errors:\n', '\nx-errors:\n  teapot: { when: always }\n'))
    const { stderr, status } = generate(copy)
    expect(stderr).toMatch('opspilot365 does not say how it writes teapot')
    expect(status).toBe(1)
  }, 60_000)
})

describe('given generated files that are not what the contract says', () => {
  test('make generate --check names them and the command, and fails', async () => {
    const copy = join(folder, 'copy')
    await cp('generated', join(copy, 'generated'), { recursive: true })
    await symlink(resolve('openapi'), join(copy, 'openapi'))
    await symlink(resolve('docs'), join(copy, 'docs'))
    await symlink(resolve('README.md'), join(copy, 'README.md'))
    await appendFile(join(copy, 'generated/operations.txt'), 'x\n')
    await writeFile(join(copy, 'generated/old.ts'), '')
    const { stderr, status } = generate(copy, '--check')
    expect(stderr).toMatch('generated/ is stale (operations.txt, old.ts). Run: make generate')
    expect(status).toBe(1)
  }, 60_000)
})
