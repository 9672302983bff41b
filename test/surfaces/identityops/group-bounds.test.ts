import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import { givePlans, type Plans } from '../../../src/domain/access/plans.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { guid } from '../../support/scanned-directory.ts'
import { base, browserHeaders, createCustomer, createTenant, sessionOf, signIn } from './client.ts'
import { directory, entry, type Group, none, useGroups, userAdministrator } from './group-readings.ts'

const { server, scan, read } = useGroups()

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

test('a search finds all of what more groups have than are looked up one by one', async () => {
  const customer = await createCustomer(server)
  const groups = Array.from({ length: 1_001 }, (_, index) => entry(1_000 + index, `Project ${index}`))
  await scan({ groups: [...groups, entry(3_000, 'Payroll')] }, { customer })
  const total = async (search: string) =>
    (await read(`search=${search}`, customer.keys.read)).pagination.total
  expect([await total('PROJECT'), await total('project+100'), await total('payroll')]).toEqual([1_001, 2, 1])
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
