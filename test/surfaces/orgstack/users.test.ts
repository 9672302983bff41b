import { beforeAll, describe, expect, test } from '@jest/globals'
import { createOwner, createPerson, include, logIn, type Person, trail } from '../../support/orgstack.ts'
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
const newEmail = () => `person${++count}@acme.example`
const emails = (body: { data: { email: string }[] }) => body.data.map(({ email }) => email)

describe('orgstack_createUser', () => {
  test('makes an account that belongs to the organization, and takes what is left out from the settings', async () => {
    const created = await owner.call('post', '/users', {
      email: 'Ana@Acme.example',
      username: 'ana',
      firstName: 'Ana',
      lastName: 'Novak',
      preferences: { timezone: 'Europe/Ljubljana' },
    })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      id: anything,
      email: 'Ana@Acme.example',
      username: 'ana',
      firstName: 'Ana',
      lastName: 'Novak',
      displayName: 'Ana Novak',
      avatarUrl: null,
      status: 'pending',
      emailVerified: false,
      emailVerifiedAt: null,
      lastLoginAt: null,
      organizations: [
        {
          organizationId: owner.organizationId,
          name: anything,
          slug: anything,
          role: 'member',
          joinedAt: anything,
        },
      ],
      preferences: { timezone: 'Europe/Ljubljana', language: 'en', emailNotifications: true },
      createdAt: anything,
      updatedAt: anything,
    })
    const { id } = created.body as { id: string }
    expect((await owner.call('get', `/users/${id}`)).body).toEqual(created.body)
    expect((await trail(server, owner.organizationId)).slice(-2)).toEqual([
      `user ${owner.userId}: member.added ${id}`,
      `user ${owner.userId}: user.created ${id}`,
    ])
  })

  test('with a password makes somebody who can sign in, by email or user name', async () => {
    const [email, password] = [newEmail(), 'a long enough password']
    const created = await owner.call('post', '/users', {
      email,
      username: 'signs.in',
      password,
      role: 'viewer',
    })
    expect(created.body).toMatchObject({ status: 'pending', displayName: email })
    const person = await logIn(server, { username: email.toUpperCase(), password })
    expect(person.organizationId).toBe(owner.organizationId)
    await logIn(server, { username: 'signs.in', password })
    expect((await person.call('get', `/users/${person.userId}`)).body).toMatchObject({
      status: 'active',
      lastLoginAt: anything,
      organizations: [{ role: 'viewer' }],
    })
    expect((await person.call('post', '/users', { email: newEmail() })).status).toBe(403)
  })

  test('refuses a taken user name, whatever its case', async () => {
    await stranger.call('post', '/users', { email: newEmail(), username: 'Taken' })
    const refused = await owner.call('post', '/users', { email: newEmail(), username: 'tAKEN' })
    expect(refused).toMatchObject({
      status: 409,
      body: { details: [{ field: 'username', in: 'body', message: 'is taken' }] },
    })
  })

  test('gives no role that allows more than the caller may do', async () => {
    const admin = await createPerson(server, owner.organizationId, 'admin')
    expect(await admin.call('post', '/users', { email: newEmail(), role: 'owner' })).toMatchObject({
      status: 403,
      body: { message: 'The role owner allows more than you may do.' },
    })
    expect((await admin.call('post', '/users', { email: newEmail(), role: 'admin' })).status).toBe(201)
    expect((await owner.call('post', '/users', { email: newEmail(), role: 'owner' })).status).toBe(201)
  })

  test('names the field in which a role stands that there is not', async () => {
    const { userId } = await createPerson(server, owner.organizationId, 'viewer')
    for (const [method, path, body] of [
      ['post', '/users', { email: newEmail() }],
      ['patch', `/users/${userId}`, {}],
      ['patch', `/organizations/${owner.organizationId}/members/${userId}`, {}],
    ] as const)
      expect(await owner.call(method, path, { ...body, role: 'nobody' })).toMatchObject({
        status: 400,
        body: {
          message: 'There is no such role.',
          details: [{ field: 'role', in: 'body', message: 'names no role' }],
        },
      })
  })

  test.each([
    ['no email', {}, 'email'],
    ['an email that is none', { email: 'ana' }, 'email'],
    [
      'an unknown time zone',
      { email: 'a@b.example', preferences: { timezone: 'Mars/Olympus' } },
      'preferences.timezone',
    ],
    [
      'an offset for a time zone',
      { email: 'a@b.example', preferences: { timezone: '+01:00' } },
      'preferences.timezone',
    ],
    [
      'an unknown language',
      { email: 'a@b.example', preferences: { language: 'xx' } },
      'preferences.language',
    ],
    [
      'text for a switch',
      { email: 'a@b.example', preferences: { emailNotifications: 'yes' } },
      'preferences.emailNotifications',
    ],
    ['an avatar that is a script', { email: 'a@b.example', avatarUrl: 'javascript:alert(1)' }, 'avatarUrl'],
    ['a user name that is an email', { email: 'a@b.example', username: 'a@b.example' }, 'username'],
    ['a short password', { email: 'a@b.example', password: 'short' }, 'password'],
    ['a status', { email: 'a@b.example', status: 'active' }, 'status'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const refused = await owner.call('post', '/users', body)
    expect(refused.status).toBe(400)
    expect((refused.body as { details: { field: string }[] }).details[0]?.field).toBe(field)
  })
})

describe('orgstack_listUsers', () => {
  test('filters, searches, sorts and pages, with nobody twice and nobody lost', async () => {
    // Given seven people, with names that sort differently in each field
    const lister = await createOwner(server)
    for (const [email, firstName, lastName, role] of [
      ['a@list.example', 'Émile', 'Zola', 'viewer'],
      ['b@list.example', 'adam', 'Young', 'viewer'],
      ['c@list.example', 'Zoe', 'Xu', 'admin'],
      ['d@list.example', null, null, 'member'],
      ['e_100%@list.example', 'Eve', 'Adams', 'member'],
    ]) {
      const made = await lister.call('post', '/users', { email, firstName, lastName, role })
      expect(made.status).toBe(201)
    }
    const suspended = await createPerson(server, lister.organizationId, 'viewer')
    await lister.call('patch', `/users/${suspended.userId}`, { status: 'suspended' })
    const list = async (query: string) =>
      (await lister.call('get', `/users${query}`)).body as { data: { email: string }[] }
    const local = async (query: string) => emails(await list(query)).map((email) => email.slice(0, 1))

    expect(await list('')).toMatchObject({ pagination: { page: 1, size: 20, total: 7, totalPages: 1 } })
    expect(await local('?status=pending&sort=firstName&order=asc')).toEqual(['b', 'a', 'e', 'c', 'd'])
    expect(await local('?status=pending&sort=lastName&order=asc')).toEqual(['e', 'c', 'b', 'a', 'd'])
    expect(await local('?status=pending')).toEqual(['e', 'd', 'c', 'b', 'a'])
    expect(emails(await list('?status=suspended'))).toEqual([suspended.email])
    expect(emails(await list('?status=deleted'))).toEqual([])
    expect(await local('?role=viewer&status=pending&sort=email')).toEqual(['b', 'a'])
    expect(emails(await list('?role=owner'))).toEqual([lister.email])
    expect(emails(await list('?emailVerified=false'))).toHaveLength(5)
    expect(emails(await list('?emailVerified=true'))).toHaveLength(2)
    expect(await local('?search=ZO&sort=email&order=asc')).toEqual(['a', 'c'])
    expect(await local('?search=_100%25')).toEqual(['e'])
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`?page=${page}&size=2&sort=lastLoginAt`)))
    expect(new Set(pages.flatMap(emails)).size).toBe(7)
    expect((await lister.call('get', '/users?sort=password')).status).toBe(400)
  })

  test('shows another organization of the caller when it is named, and no other', async () => {
    const person = await createOwner(server)
    await include(server, owner.organizationId, person, 'viewer')
    const own = await person.call('get', '/users')
    expect(own.body).toMatchObject({ pagination: { total: 1 } })
    const named = await person.call('get', `/users?organizationId=${owner.organizationId}&search=acme`)
    expect((named.body as { data: unknown[] }).data.length).toBeGreaterThan(1)
    const [foreign, unknown] = [
      await person.call('get', `/users?organizationId=${stranger.organizationId}`),
      await person.call('get', `/users?organizationId=${nowhere}`),
    ]
    expect([foreign.status, withoutTime(foreign.body as never)]).toEqual([
      404,
      withoutTime(unknown.body as never),
    ])
    // And shows callers all that they belong to
    const self = await person.call('get', `/users/${person.userId}`)
    expect(self.body).toMatchObject({ organizations: [{ role: 'owner' }, { role: 'viewer' }] })
  })
})

describe('orgstack_updateUser', () => {
  const create = async (by: Person, body: object = {}) =>
    ((await by.call('post', '/users', { email: newEmail(), ...body })).body as { id: string }).id

  test('changes what is given, clears what is null, and leaves the rest', async () => {
    const id = await create(owner, { firstName: 'Ana', lastName: 'Novak', preferences: { language: 'sl' } })
    const changed = await owner.call('patch', `/users/${id}`, {
      lastName: null,
      displayName: 'Annie',
      avatarUrl: 'https://cdn.example/a.png',
      preferences: { emailNotifications: false },
      role: 'viewer',
      status: 'suspended',
    })
    expect(changed).toMatchObject({
      status: 200,
      body: {
        firstName: 'Ana',
        lastName: null,
        displayName: 'Annie',
        avatarUrl: 'https://cdn.example/a.png',
        preferences: { timezone: 'UTC', language: 'sl', emailNotifications: false },
        organizations: [{ role: 'viewer' }],
        status: 'suspended',
      },
    })
    expect((await owner.call('patch', `/users/${id}`, { displayName: null })).body).toMatchObject({
      displayName: 'Ana',
    })
    for (const body of [{}, { email: 'other@acme.example' }, { password: 'of the admin' }])
      expect((await owner.call('patch', `/users/${id}`, body)).status).toBe(400)
  })

  test('refuses the profile of who may do more than the caller, but not the caller’s own', async () => {
    // Given somebody whose role allows to change users, and little else
    await owner.call('post', '/roles', { name: 'editor', permissions: ['users.read', 'users.update'] })
    const editor = await createPerson(server, owner.organizationId, 'viewer')
    await owner.call('patch', `/users/${editor.userId}`, { role: 'editor' })
    const viewer = await create(owner, { role: 'editor' })
    const admin = await createPerson(server, owner.organizationId, 'admin')
    const invited = await create(owner, { email: stranger.email, role: 'admin' })
    await server.access.catchUp()
    // When they change those with a higher role, account or invitation, then they are refused
    for (const id of [admin.userId, invited])
      for (const body of [{ firstName: 'X' }, { avatarUrl: null }, { preferences: { language: 'sl' } }])
        expect(await editor.call('patch', `/users/${id}`, body)).toMatchObject({
          status: 403,
          body: { message: 'The role admin allows more than you may do.' },
        })
    // But not for their equals, nor for themselves
    expect((await editor.call('patch', `/users/${viewer}`, { firstName: 'X' })).status).toBe(200)
    expect((await editor.call('patch', `/users/${editor.userId}`, { firstName: 'X' })).status).toBe(200)
  })

  test('leaves the profile of a person who belongs elsewhere too to that person', async () => {
    const person = await createPerson(server, owner.organizationId, 'admin')
    await include(server, stranger.organizationId, person, 'viewer')
    const path = `/users/${person.userId}`
    expect((await owner.call('patch', path, { firstName: 'Defaced' })).status).toBe(409)
    expect((await stranger.call('patch', path, { firstName: 'Defaced' })).status).toBe(409)
    expect((await stranger.call('patch', path, { role: 'member' })).status).toBe(200)
    expect(await person.call('patch', path, { firstName: 'Own' })).toMatchObject({
      body: { firstName: 'Own' },
    })
  })

  test('does not find who is in another organization only', async () => {
    const id = await create(stranger)
    for (const method of ['get', 'patch', 'delete'] as const) {
      const [foreign, unknown] = [
        await owner.call(method, `/users/${id}`, method === 'patch' ? { firstName: 'A' } : undefined),
        await owner.call(method, `/users/${nowhere}`, method === 'patch' ? { firstName: 'A' } : undefined),
      ]
      expect([foreign.status, withoutTime(foreign.body as never)]).toEqual([
        404,
        withoutTime(unknown.body as never),
      ])
    }
  })
})
