import { beforeAll, describe, expect, test } from '@jest/globals'
import { allPermissions, systemRolePermissions } from '../../../src/domain/access/permissions.ts'
import { createOwner, createPerson, include, type Person, trail } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let owner: Person
let stranger: Person

beforeAll(async () => {
  owner = await createOwner(server)
  stranger = await createOwner(server)
})

const nowhere = '00000000-0000-4000-8000-000000000000'
const anything = expect.any(String) as unknown
const withoutTime = ({ timestamp: _timestamp, ...rest }: Record<string, unknown>) => rest
let count = 0
const create = async (by: Person, body: object = {}) => {
  const { status, body: role } = await by.call('post', '/roles', { name: `role-${++count}`, ...body })
  expect(status).toBe(201)
  return role as { id: string; name: string }
}
const roleIds = async (by: Person) => {
  const { body } = await by.call('get', `/roles?organizationId=${by.organizationId}&size=100`)
  return Object.fromEntries(
    (body as { data: { id: string; name: string }[] }).data.map(({ id, name }) => [name, id]),
  )
}

describe('orgstack_createRole', () => {
  test('makes a role whose members may do what it says, and nothing else', async () => {
    const created = await owner.call('post', '/roles', {
      name: 'help_desk',
      description: 'Answers questions.',
      permissions: ['users.read', 'members.read'],
      metadata: { color: 'red' },
    })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      id: anything,
      name: 'help_desk',
      displayName: 'Help desk',
      description: 'Answers questions.',
      type: 'custom',
      organizationId: owner.organizationId,
      permissions: ['members.read', 'users.read'],
      userCount: 0,
      isDefault: false,
      metadata: { color: 'red' },
      createdAt: anything,
      updatedAt: anything,
    })
    const { id } = created.body as { id: string }
    const person = await createPerson(server, owner.organizationId, 'viewer')
    await owner.call('patch', `/users/${person.userId}`, { role: 'help_desk' })
    await server.access.catchUp()
    expect((await person.call('get', '/users')).status).toBe(200)
    expect((await person.call('get', `/roles/${id}`)).status).toBe(403)
    expect((await owner.call('get', `/roles/${id}`)).body).toMatchObject({ userCount: 1 })
    expect(await trail(server, owner.organizationId)).toContain(`user ${owner.userId}: role.created ${id}`)
  })

  test('refuses a taken name, also a system role’s, and lets another organization have it', async () => {
    const { name } = await create(owner)
    for (const taken of [name, 'owner', 'viewer'])
      expect(await owner.call('post', '/roles', { name: taken })).toMatchObject({
        status: 409,
        body: {
          message: 'This name is taken in the organization.',
          details: [{ field: 'name', in: 'body', message: 'is taken' }],
        },
      })
    expect((await stranger.call('post', '/roles', { name })).status).toBe(201)
  })

  test('of parallel requests for one name lets exactly one through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => owner.call('post', '/roles', { name: 'raced' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(9).fill(409)])
  })

  test('puts nothing into a role that the caller may not do', async () => {
    const admin = await createPerson(server, owner.organizationId, 'admin')
    const permissions = ['users.read', 'organizations.delete']
    expect(await admin.call('post', '/roles', { name: 'too-much', permissions })).toMatchObject({
      status: 403,
      body: { message: 'The role too-much allows more than you may do.' },
    })
    // And nobody gives, changes or deletes a role that allows more than their own
    const { id, name } = await create(owner, { permissions })
    const viewer = await createPerson(server, owner.organizationId, 'viewer')
    for (const [method, path, body] of [
      ['patch', `/roles/${id}`, { description: 'Mine' }],
      ['put', `/roles/${id}/permissions`, { permissions: [] }],
      ['delete', `/roles/${id}`, undefined],
      ['patch', `/users/${viewer.userId}`, { role: name }],
      ['patch', `/users/${admin.userId}`, { role: name }],
      ['post', '/users', { email: 'more@acme.example', role: name }],
      ['patch', `/organizations/${owner.organizationId}`, { settings: { defaultRole: name } }],
    ] as const)
      expect([path, (await admin.call(method, path, body)).status]).toEqual([path, 403])
    const { id: weak } = await create(admin)
    expect((await admin.call('put', `/roles/${weak}/permissions`, { permissions })).status).toBe(403)
    expect((await admin.call('delete', `/roles/${weak}?replacementRoleId=${id}`)).status).toBe(403)
    expect((await owner.call('put', `/roles/${weak}/permissions`, { permissions })).status).toBe(200)
  })

  test.each([
    ['no name', {}, 'name'],
    ['a name in capitals', { name: 'Admin' }, 'name'],
    ['a name that begins with a digit', { name: '1st' }, 'name'],
    ['a name that is too long', { name: 'a'.repeat(51) }, 'name'],
    [
      'a permission that does not exist',
      { name: 'a', permissions: ['users.read', 'users.eat'] },
      'permissions.1',
    ],
    ['a permission that is none', { name: 'a', permissions: ['everything'] }, 'permissions.0'],
    ['a permission twice', { name: 'a', permissions: ['users.read', 'users.read'] }, 'permissions'],
    ['a type', { name: 'a', type: 'system' }, 'type'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const refused = await owner.call('post', '/roles', body)
    expect(refused.status).toBe(400)
    expect((refused.body as { details: { field: string }[] }).details[0]?.field).toBe(field)
  })
})

describe('orgstack_listRoles', () => {
  test('filters, searches, sorts and pages', async () => {
    const lister = await createOwner(server)
    await create(lister, { name: 'zeta', description: 'Looks after People.' })
    await create(lister, { name: 'alpha', displayName: 'The First' })
    const list = async (query: string) =>
      (await lister.call('get', `/roles?organizationId=${lister.organizationId}${query}`)).body as {
        data: { name: string }[]
      }
    const names = async (query: string) => (await list(query)).data.map(({ name }) => name)
    expect(await names('')).toEqual(['admin', 'alpha', 'member', 'owner', 'viewer', 'zeta'])
    expect(await names('&type=custom&order=desc')).toEqual(['zeta', 'alpha'])
    expect(await names('&sort=createdAt&order=desc&size=2')).toEqual(['alpha', 'zeta'])
    expect(await names('&search=PEOPLE')).toEqual(['zeta'])
    expect(await names('&search=the%20first')).toEqual(['alpha'])
    expect(await list('&page=2&size=4')).toMatchObject({
      data: [{}, {}],
      pagination: { page: 2, size: 4, total: 6, totalPages: 2 },
    })
    expect(await list('&search=do%20everything.')).toMatchObject({
      data: [{ type: 'system', userCount: 1, isDefault: false, permissions: allPermissions.toSorted() }],
    })
    expect(await list('&search=viewer')).toMatchObject({
      data: [{ permissions: [...systemRolePermissions.viewer].toSorted() }],
    })
    expect(await list('&search=member')).toMatchObject({ data: [{ isDefault: true }] })
  })

  test('needs the organization, and finds none that the caller does not belong to', async () => {
    expect(await owner.call('get', '/roles')).toMatchObject({
      status: 400,
      body: { details: [{ field: 'organizationId', in: 'query', message: 'is required' }] },
    })
    const [foreign, unknown] = [
      await owner.call('get', `/roles?organizationId=${stranger.organizationId}`),
      await owner.call('get', `/roles?organizationId=${nowhere}`),
    ]
    expect([foreign.status, withoutTime(foreign.body as never)]).toEqual([
      404,
      withoutTime(unknown.body as never),
    ])
  })
})

describe('a role by id', () => {
  test('changes what is given, keeps the rest, and its members have it at once', async () => {
    const role = await create(owner, { displayName: 'Kept', permissions: ['users.read'] })
    const person = await createPerson(server, owner.organizationId, 'viewer')
    await owner.call('patch', `/users/${person.userId}`, { role: role.name })
    await owner.call('patch', `/organizations/${owner.organizationId}`, {
      settings: { defaultRole: role.name },
    })
    const renamed = await owner.call('patch', `/roles/${role.id}`, { name: `renamed-${role.name}` })
    expect(renamed).toMatchObject({
      status: 200,
      body: {
        name: `renamed-${role.name}`,
        displayName: 'Kept',
        permissions: ['users.read'],
        isDefault: true,
        userCount: 1,
      },
    })
    const { body: organization } = await owner.call('get', `/organizations/${owner.organizationId}`)
    expect(organization).toMatchObject({ settings: { defaultRole: `renamed-${role.name}` } })

    await owner.call('put', `/roles/${role.id}/permissions`, { permissions: ['roles.read'] })
    await server.access.catchUp()
    expect((await person.call('get', '/users')).status).toBe(403)
    expect((await person.call('get', `/roles/${role.id}`)).status).toBe(200)
    expect((await owner.call('patch', `/roles/${role.id}`, { name: 'owner' })).status).toBe(409)
    await owner.call('patch', `/organizations/${owner.organizationId}`, {
      settings: { defaultRole: 'member' },
    })
  })

  test('of another organization is exactly like one that does not exist', async () => {
    const { id } = await create(stranger)
    for (const [method, suffix, body] of [
      ['get', '', undefined],
      ['patch', '', { description: 'Mine' }],
      ['put', '/permissions', { permissions: [] }],
      ['delete', '', undefined],
    ] as const) {
      const [foreign, unknown] = [
        await owner.call(method, `/roles/${id}${suffix}`, body),
        await owner.call(method, `/roles/${nowhere}${suffix}`, body),
      ]
      expect([foreign.status, withoutTime(foreign.body as never)]).toEqual([
        404,
        withoutTime(unknown.body as never),
      ])
    }
    // Unless the caller belongs there, names it, and may
    await include(server, stranger.organizationId, owner, 'viewer')
    const path = `/roles/${id}?organizationId=${stranger.organizationId}`
    expect((await owner.call('get', path)).status).toBe(200)
    expect((await owner.call('delete', path)).status).toBe(403)
  })

  test('is a system role: nobody changes or deletes it', async () => {
    for (const [name, id] of Object.entries(await roleIds(owner)).filter(([name]) =>
      ['owner', 'admin', 'member', 'viewer'].includes(name),
    ))
      for (const [method, suffix, body] of [
        ['patch', '', { displayName: 'Mine' }],
        ['put', '/permissions', { permissions: [] }],
        ['delete', '', undefined],
      ] as const)
        expect([name, await owner.call(method, `/roles/${id}${suffix}`, body)]).toMatchObject([
          name,
          { status: 403, body: { message: 'System roles cannot be changed.' } },
        ])
  })
})

describe('orgstack_deleteRole', () => {
  test('refuses a role in use, and puts another one in its place when that is named', async () => {
    const role = await create(owner)
    const replacement = await create(owner)
    const people = await Promise.all([1, 2].map(() => createPerson(server, owner.organizationId, 'viewer')))
    for (const { userId } of people) await owner.call('patch', `/users/${userId}`, { role: role.name })
    expect(await owner.call('delete', `/roles/${role.id}`)).toMatchObject({
      status: 409,
      body: { details: [{ field: 'replacementRoleId', in: 'query', message: 'is needed' }] },
    })
    const itself = await owner.call('delete', `/roles/${role.id}?replacementRoleId=${role.id.toUpperCase()}`)
    expect(itself.status).toBe(409)
    expect(await owner.call('delete', `/roles/${role.id}?replacementRoleId=${nowhere}`)).toMatchObject({
      status: 400,
      body: { details: [{ field: 'replacementRoleId', in: 'query', message: 'names no role' }] },
    })
    const deleted = await owner.call('delete', `/roles/${role.id}?replacementRoleId=${replacement.id}`)
    expect([deleted.status, deleted.body]).toEqual([200, { id: role.id, deleted: true }])
    expect((await owner.call('get', `/roles/${role.id}`)).status).toBe(404)
    expect((await owner.call('get', `/roles/${replacement.id}`)).body).toMatchObject({ userCount: 2 })
  })

  test('treats the default role as in use', async () => {
    const role = await create(owner)
    const settings = { defaultRole: role.name }
    await owner.call('patch', `/organizations/${owner.organizationId}`, { settings })
    expect((await owner.call('delete', `/roles/${role.id}`)).status).toBe(409)
    const { viewer } = await roleIds(owner)
    expect((await owner.call('delete', `/roles/${role.id}?replacementRoleId=${viewer}`)).status).toBe(200)
    expect((await owner.call('get', `/organizations/${owner.organizationId}`)).body).toMatchObject({
      settings: { defaultRole: 'viewer' },
    })
  })

  test('at the same moment as it is given to somebody: one of the two is refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      const role = await create(owner)
      const [deleted, given] = await Promise.all([
        owner.call('delete', `/roles/${role.id}`),
        owner.call('post', '/users', { email: `round${round}@roles.example`, role: role.name }),
      ])
      expect([
        [200, 400],
        [409, 201],
      ]).toContainEqual([deleted.status, given.status])
    }
  })

  test('of two roles that replace each other at the same moment, one remains', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await create(owner), await create(owner)]
      const answers = await Promise.all([
        owner.call('delete', `/roles/${one.id}?replacementRoleId=${two.id}`),
        owner.call('delete', `/roles/${two.id}?replacementRoleId=${one.id}`),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
    }
  })
})
