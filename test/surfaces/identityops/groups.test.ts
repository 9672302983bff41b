import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { givePlans, type Plans } from '../../../src/domain/access/plans.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import {
  type Directory,
  guid,
  type Json,
  owner,
  person,
  roleDefinition,
  roleHeld,
} from '../../support/scanned-directory.ts'
import { ago, useAssets, written } from './asset-readings.ts'
import { base, browserHeaders, createCustomer, createTenant, sessionOf, signIn } from './client.ts'

type Group = components['schemas']['IdentityOpsGroup']

const { server, given, scan, get, read, names } = useAssets<Group>('/groups')

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const messageReader = 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b'

const entry = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number),
  displayName,
  mailEnabled: false,
  securityEnabled: true,
  groupTypes: [],
  visibility: null,
  createdDateTime: ago(400 + number),
  onPremisesSyncEnabled: null,
  isAssignableToRole: null,
  memberCount: number,
  owners: [owner(guid(1)), owner(guid(2))],
  ...more,
})

const team = { groupTypes: ['Unified'], mailEnabled: true, securityEnabled: false, visibility: 'Private' }

/** One group of each kind, each with something of its own. */
const directory: Directory = {
  users: [person(1), person(2, { displayName: null }), person(3, { userType: 'Guest' })],
  groups: [
    entry(201, 'Admins', {
      isAssignableToRole: true,
      owners: [owner(guid(1)), owner(guid(2)), owner(guid(3)), owner(guid(4), 'servicePrincipal')],
    }),
    entry(202, 'Bistro', { ...team, visibility: 'Public' }),
    entry(203, 'Café', { ...team, visibility: 'HiddenMembership', memberCount: null }),
    entry(204, 'Distribution', { mailEnabled: true, securityEnabled: false, owners: [] }),
    entry(205, 'Élan', {
      groupTypes: ['DynamicMembership'],
      membershipRule: '(user.department -eq "Sales")',
      membershipRuleProcessingState: 'On',
      createdDateTime: null,
    }),
    entry(206, 'Forgotten', { owners: [], memberCount: 0 }),
    entry(207, 'Guests', { owners: [owner(guid(3).toUpperCase())] }),
    entry(208, 'Mail', { mailEnabled: true }),
    entry(209, 'Nested'),
    entry(210, 'Synced', { onPremisesSyncEnabled: true, owners: [] }),
    entry(211, 'Readers'),
  ],
  roleDefinitions: [
    roleDefinition(userAdministrator, 'User Administrator'),
    roleDefinition(messageReader, 'Message Center Reader'),
  ],
  roleAssignments: [
    roleHeld(guid(201), userAdministrator),
    roleHeld(guid(201), userAdministrator, {
      id: 'scoped',
      directoryScopeId: `/administrativeUnits/${guid(9)}`,
    }),
  ],
  roleEligibilities: [roleHeld(guid(211), messageReader)],
  roleMembers: [
    { groupId: guid(201), members: [owner(guid(209), 'group')] },
    { groupId: guid(211), members: [] },
  ],
}

beforeAll(async () => void (await scan(directory)))

const called = async (name: string): Promise<Group> => {
  const found = (await read(`search=${encodeURIComponent(name)}`)).data.find((group) => group.name === name)
  if (found === undefined) throw new Error(`there is no group ${name}`)
  return found
}

const none = { critical: 0, high: 0, medium: 0, low: 0, acknowledged: 0, unknown: 0 }

describe('a group', () => {
  test('says all that the scan knows of it', async () => {
    expect(await called('Admins')).toEqual({
      id: guid(201),
      name: 'Admins',
      kind: 'SECURITY',
      dynamic: false,
      membershipRule: null,
      visibility: null,
      roleAssignable: true,
      // Held for the directory and for a part of it: one role.
      roles: [{ id: userAdministrator, name: 'User Administrator' }],
      owners: { count: 4, names: ['User 1', 'owner 02', 'User 3'] },
      memberCount: 201,
      synced: false,
      createdAt: written(directory.groups?.[0]?.['createdDateTime']),
      // A guest owns it (GRP-006), and a group that is no such one is in it (GRP-002).
      findings: { ...none, high: 1, medium: 1 },
    })
    expect(await called('Élan')).toMatchObject({
      dynamic: true,
      membershipRule: '(user.department -eq "Sales")',
      createdAt: null,
      roles: [],
      roleAssignable: false,
    })
  })

  test.each([
    ['Admins', 'SECURITY', null],
    ['Bistro', 'MICROSOFT_365', 'PUBLIC'],
    ['Café', 'MICROSOFT_365', 'HIDDEN_MEMBERSHIP'],
    ['Distribution', 'DISTRIBUTION', null],
    ['Mail', 'MAIL_SECURITY', null],
  ])('%s is of the kind %s, with the visibility %s', async (name, kind, visibility) => {
    expect(await called(name)).toMatchObject({ kind, visibility })
  })

  test('of which Microsoft tells no owners or members has null there, and nothing is found for it', async () => {
    for (const name of ['Distribution', 'Synced'])
      expect(await called(name)).toMatchObject({ owners: null, findings: none })
    expect(await called('Café')).toMatchObject({ memberCount: null, owners: { count: 2 }, findings: none })
    expect(await called('Forgotten')).toMatchObject({
      memberCount: 0,
      owners: { count: 0, names: [] },
      findings: { ...none, medium: 1, low: 1 },
    })
  })

  test('that may take a role up, or is inside of one that has it, leads to it', async () => {
    expect((await called('Readers')).roles).toEqual([{ id: messageReader, name: 'Message Center Reader' }])
    expect((await called('Nested')).roles).toEqual([{ id: userAdministrator, name: 'User Administrator' }])
  })
})

describe('the list of groups', () => {
  const everyone = [
    'Admins',
    'Bistro',
    'Café',
    'Distribution',
    'Élan',
    'Forgotten',
    'Guests',
    'Mail',
    'Nested',
    'Readers',
    'Synced',
  ]

  test('has all of them by name, as people sort names', async () => {
    expect(await names()).toEqual(everyone)
    expect(await names('sort=name&order=desc')).toEqual(everyone.toReversed())
  })

  test.each([
    ['sort=memberCount', ['Forgotten', 'Admins', 'Bistro'], 'Café'],
    ['sort=memberCount&order=desc', ['Readers', 'Synced', 'Nested'], 'Café'],
    ['sort=createdAt', ['Readers', 'Synced', 'Nested'], 'Élan'],
    ['sort=createdAt&order=desc', ['Admins', 'Bistro', 'Café'], 'Élan'],
  ])('%s begins with %j, and %s, of which it is not known, comes last', async (query, first, last) => {
    const found = await names(query)
    expect([found.slice(0, 3), found.at(-1), found.length]).toEqual([first, last, 11])
  })

  test.each([
    ['search=isTRo', ['Bistro']],
    [`search=${guid(204).toUpperCase()}`, ['Distribution']],
    ['search=%25', []],
    ['kind=MICROSOFT_365', ['Bistro', 'Café']],
    ['kind=DISTRIBUTION', ['Distribution']],
    ['kind=MAIL_SECURITY', ['Mail']],
    ['owner=none', ['Forgotten']],
    ['owner=guest', ['Admins', 'Guests']],
    ['empty=true', ['Forgotten']],
    ['empty=false', everyone.filter((name) => name !== 'Forgotten' && name !== 'Café')],
    ['dynamic=true', ['Élan']],
    ['dynamic=false', everyone.filter((name) => name !== 'Élan')],
    ['visibility=PUBLIC', ['Bistro']],
    ['visibility=PRIVATE', []],
    ['visibility=HIDDEN_MEMBERSHIP', ['Café']],
    ['privileged=true', ['Admins', 'Nested']],
    ['privileged=false', everyone.filter((name) => name !== 'Admins' && name !== 'Nested')],
    ['synced=true', ['Synced']],
    ['synced=false', everyone.filter((name) => name !== 'Synced')],
    ['rule=GRP-001', ['Forgotten']],
    ['rule=GRP-006', ['Admins', 'Guests']],
    ['rule=GRP-999', []],
    ['kind=SECURITY&owner=guest&privileged=false', ['Guests']],
  ])('has what %s asks for, and all of it', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
    expect((await read(query)).pagination.total).toBe(expected.length)
  })

  test('is read page by page, and none is lost or told twice', async () => {
    for (const sort of ['name', 'memberCount', 'createdAt'])
      for (const order of ['asc', 'desc']) {
        const pages = await Promise.all(
          [1, 2, 3, 4].map(
            async (page) => (await get(`sort=${sort}&order=${order}&limit=3&page=${page}`)).body,
          ),
        )
        expect(pages.map(({ data }) => data.length)).toEqual([3, 3, 3, 2])
        expect(pages.flatMap(({ data }) => data.map(({ name }: Group) => name)).toSorted()).toEqual(
          everyone.toSorted(),
        )
        expect(pages[3].pagination).toEqual({ page: 4, limit: 3, total: 11, totalPages: 4 })
      }
  })

  test.each([
    ['kind=TEAM', 'kind'],
    ['owner=single', 'owner'],
    ['empty=maybe', 'empty'],
    ['dynamic=1', 'dynamic'],
    ['visibility=public', 'visibility'],
    ['privileged=null', 'privileged'],
    ['synced=no', 'synced'],
    ['rule=everything', 'rule'],
    ['sort=id', 'sort'],
    ['order=up', 'order'],
    [`search=${'x'.repeat(101)}`, 'search'],
    ['search=%00', 'search'],
    ['limit=101', 'limit'],
    ['members=3', 'members'],
  ])('refuses %s, and names %s', async (query, field) => {
    const { status, body } = await get(query)
    expect([status, body.error.code, body.error.details.fields]).toEqual([
      400,
      'VALIDATION_ERROR',
      [expect.objectContaining({ field, in: 'query' })],
    ])
  })

  test('says which scan it is of, and is empty without one', async () => {
    expect((await read()).scan).toMatchObject({ coverage: 'FULL', gaps: [] })
    const other = await createCustomer(server)
    expect((await get('', other.keys.read)).body).toEqual({
      data: [],
      pagination: { page: 1, limit: 25, total: 0, totalPages: 0 },
      scan: null,
    })
  })
})

describe('a source that was not read', () => {
  const scanned = async (states: NonNullable<Parameters<typeof scan>[1]>['states']) => {
    const customer = await createCustomer(server)
    await scan(directory, { customer, states })
    const key = customer.keys.read
    return { customer, key, of: async (query: string) => (await read(query, key)).data }
  }
  const called = (groups: Group[], wanted: string) => groups.find(({ name }) => name === wanted)

  test('with the assignments of roles: roles are not known, and none is taken for unprivileged', async () => {
    const { of, key } = await scanned({ roleAssignments: 'REFUSED' })
    expect((await of('')).map(({ roles }) => roles)).toEqual(Array(11).fill(null))
    expect([await of('privileged=true'), await of('privileged=false')]).toEqual([[], []])
    expect(called(await of(''), 'Admins')?.findings.unknown).toBe(1)
    const { scan } = await read('', key)
    expect(scan).toMatchObject({
      coverage: 'PARTIAL',
      gaps: [{ source: 'roleAssignments', rules: expect.arrayContaining(['GRP-002']) }],
    })
  })

  test('with what they mean: a role has no name, and whether it is privileged is not known', async () => {
    const { of } = await scanned({ roleDefinitions: 'FAILED' })
    expect(called(await of(''), 'Admins')?.roles).toEqual([{ id: userAdministrator, name: null }])
    expect([await of('privileged=true'), await of('privileged=false')]).toEqual([[], []])
  })

  test('with who may take roles up: refused there is nobody, broken off it is not known', async () => {
    const refused = await scanned({ roleEligibilities: 'REFUSED' })
    expect((await refused.of('privileged=false')).length).toBe(9)
    const failed = await scanned({ roleEligibilities: 'FAILED' })
    expect(await failed.of('privileged=false')).toEqual([])
    expect((await failed.of('privileged=true')).map(({ name }) => name)).toEqual(['Admins', 'Nested'])
  })

  test('with the users: owners are told by the names that the group has, and no guest is known', async () => {
    const { of } = await scanned({ users: 'FAILED' })
    expect(called(await of(''), 'Admins')?.owners).toEqual({
      count: 4,
      names: ['owner 01', 'owner 02', 'owner 03'],
    })
    expect(await of('owner=guest')).toEqual([])
    expect((await of('owner=none')).map(({ name }) => name)).toEqual(['Forgotten'])
  })

  test('with the groups themselves: those of the scan before stay, with what was found of them', async () => {
    const { customer, key } = await scanned({})
    const before = (await read('', key)).data
    await scan({}, { customer, states: { groups: 'FAILED' } })
    const after = await read('', key)
    expect(after.data).toEqual(before)
    expect(after.scan?.gaps).toMatchObject([{ source: 'groups' }])
    // And when it is read again, those that are gone are gone
    await scan({ groups: [entry(301, 'New')] }, { customer })
    expect((await read('', key)).data.map(({ name }) => name)).toEqual(['New'])
  })
})

describe('a finding of a group that somebody has accepted', () => {
  test('is counted among the accepted, until it is over', async () => {
    const customer = await createCustomer(server)
    const { organizationId, tenantId, keys } = customer
    const { findings } = await scan({ groups: [entry(206, 'Forgotten', { owners: [] })] }, { customer })
    const findingId = findings.find(({ rule }) => rule === 'GRP-001')?.id ?? ''
    await customer.rows((db) =>
      acknowledge(db, { organizationId, tenantId, findingId }, { reason: 'It is known.' }),
    )
    const counted = async () => (await read('', keys.read)).data[0]?.findings
    expect(await counted()).toEqual({ ...none, medium: 1, acknowledged: 1 })
    await scan({ groups: [entry(206, 'Forgotten')] }, { customer })
    expect(await counted()).toEqual(none)
  })
})

describe('a name that somebody has chosen with care', () => {
  const hostile: [string, unknown, string][] = [
    ['with NUL', 'Sales\0 ops', 'Sales ops'],
    ['with half a character', 'Sales\ud800', 'Sales\ufffd'],
    ['that reads backwards', '\u202egnp.exe', '\u202egnp.exe'],
    ['that is a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['that is long', `z${'ž'.repeat(9_999)}`, `z${'ž'.repeat(9_999)}`],
    ['of 2,000 emojis', '😀'.repeat(2_000), '😀'.repeat(2_000)],
    ['that is none', '\u200b', guid(400)],
    ['of an object', '__proto__', '__proto__'],
    ['of SQL', "'); drop table governed_groups; --", "'); drop table governed_groups; --"],
  ]
  test.each(hostile)('%s breaks no scan, and is shown as it is', async (_what, displayName, shown) => {
    const customer = await createCustomer(server)
    const group = entry(400, '', { displayName, membershipRule: displayName, visibility: 'constructor' })
    await scan({ groups: [group] }, { customer })
    const { data } = await read('', customer.keys.read)
    expect(data).toMatchObject([{ id: guid(400), name: shown, visibility: null }])
    expect((await read('sort=name&order=desc', customer.keys.read)).data).toEqual(data)
  })
})

describe('groups of others', () => {
  test('are seen by nobody else: neither another organization nor another tenant of the same', async () => {
    const [ana, other] = [await createCustomer(server), await createCustomer(server)]
    await scan({ groups: [entry(500, 'Ours')] }, { customer: ana })
    await scan({ groups: [entry(500, 'Theirs')] }, { customer: other })
    const seen = async (key: string, query = '') => (await read(query, key)).data.map(({ name }) => name)
    expect([await seen(ana.keys.read), await seen(other.keys.read)]).toEqual([['Ours'], ['Theirs']])
    expect(await seen(ana.keys.read, 'search=Theirs')).toEqual([])
    expect(await seen(ana.testKey)).toEqual([])
  })

  test('are those of the tenant that somebody switches to', async () => {
    const customer = await createCustomer(server)
    const second = await createTenant(server, customer.organizationId, { name: 'Second' })
    await scan({ groups: [entry(501, 'First')] }, { customer })
    await scan({ groups: [entry(502, 'Second')] }, { customer, tenantId: second })
    const { session } = await signIn(server, customer.organizationId)
    const look = async (session: string) => {
      const { body } = await request(server.baseUrl).get(`${base}/groups`).set(browserHeaders(session))
      return (body.data as Group[]).map(({ name }) => name)
    }
    expect(await look(session)).toEqual(['First'])
    const switched = await request(server.baseUrl)
      .post(`${base}/auth/switch-tenant`)
      .set(browserHeaders(session))
      .send({ tenantId: second })
    expect(await look(sessionOf(switched))).toEqual(['Second'])
  })
})

describe('the plan', () => {
  test('STARTER does not include groups; PRO does, at the next request, and a downgrade takes them away', async () => {
    const customer = await createCustomer(server, 'STARTER')
    await scan({ groups: [entry(600, 'Payroll')] }, { customer })
    const { session } = await signIn(server, customer.organizationId)
    const look = () => request(server.baseUrl).get(`${base}/groups`).set(browserHeaders(session))
    const change = async (identityops: NonNullable<Plans['identityops']>) => {
      await customer.rows((db) => givePlans(db, { identityops }))
      await server.access.catchUp()
    }
    const refused = {
      code: 'FEATURE_NOT_AVAILABLE',
      details: { feature: 'GROUPS_ENTERPRISE_APPS', currentPlan: 'STARTER' },
    }
    const before = await look()
    expect([before.status, before.body.error]).toMatchObject([403, refused])
    await change('PRO')
    expect((await look()).body.data).toMatchObject([{ name: 'Payroll' }])
    await change('STARTER')
    const after = await look()
    expect([after.status, after.body.error]).toMatchObject([403, refused])
    expect(after.text).not.toContain('Payroll')
  })
})

test('given the same directory again, nothing is written', async () => {
  const { rows } = given.customer
  const stored = () =>
    rows(async (db) => {
      const written = sql`select xmin::text, * from governed_groups where tenant_id = ${given.customer.tenantId} order by group_id`
      return (await written.execute(db)).rows
    })
  const before = await stored()
  expect(before).toHaveLength(11)
  await scan(directory)
  expect(await stored()).toEqual(before)
})
