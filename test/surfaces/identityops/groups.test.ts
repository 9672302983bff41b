import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { guid } from '../../support/scanned-directory.ts'
import { type Listing, written } from './asset-readings.ts'
import { createCustomer } from './client.ts'
import { directory, type Group, messageReader, none, useGroups, userAdministrator } from './group-readings.ts'

const { server, given, scan, expectRefused, get, read, names } = useGroups()

const called = async (name: string): Promise<Group> => {
  const found = (await read(`search=${encodeURIComponent(name)}`)).data.find((group) => group.name === name)
  if (found === undefined) throw new Error(`there is no group ${name}`)
  return found
}

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
            async (page) =>
              (await get(`sort=${sort}&order=${order}&limit=3&page=${page}`)).body as Listing<Group>,
          ),
        )
        expect(pages.map(({ data }) => data.length)).toEqual([3, 3, 3, 2])
        expect(pages.flatMap(({ data }) => data.map(({ name }) => name)).toSorted()).toEqual(
          everyone.toSorted(),
        )
        expect(pages[3]?.pagination).toEqual({ page: 4, limit: 3, total: 11, totalPages: 4 })
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
  ])('refuses %s, and names %s', expectRefused)

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
