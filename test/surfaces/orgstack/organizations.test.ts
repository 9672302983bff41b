import { beforeAll, describe, expect, test } from '@jest/globals'
import { createOwner as makeOwner } from '../../../src/domain/organizations/create-owner.ts'
import { deriveSlug } from '../../../src/domain/organizations/slugs.ts'
import { createOwner, createPerson, include, type Person, trail } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'
import { startSession } from './trial.ts'

const server = startServer({ unlimited: true })
let owner: Person
let stranger: Person

beforeAll(async () => {
  owner = await createOwner(server)
  stranger = await createOwner(server)
})

const nowhere = '00000000-0000-4000-8000-000000000000'
const settings = { allowPublicSignup: false, requireEmailVerification: false, defaultRole: 'member' }
const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name)

describe('orgstack_createOrganization', () => {
  test('makes an organization that belongs to its creator, with a slug from its name', async () => {
    const created = await owner.call('post', '/organizations', {
      name: 'Čebelnjak & Söhne',
      domain: 'Honey.EXAMPLE',
      metadata: { tier: 'gold', nested: { list: [1, null] } },
    })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      id: expect.any(String) as unknown,
      name: 'Čebelnjak & Söhne',
      slug: 'cebelnjak-sohne',
      domain: 'honey.example',
      status: 'active',
      settings,
      metadata: { tier: 'gold', nested: { list: [1, null] } },
      createdAt: expect.any(String) as unknown,
      updatedAt: expect.any(String) as unknown,
    })
    // Then the token of the old organization reaches the new one, as its owner
    const { id } = created.body as { id: string }
    expect((await owner.call('get', `/organizations/${id}`)).body).toEqual(created.body)
    const roles = await owner.call('get', `/roles?organizationId=${id}`)
    expect(names(roles.body as never)).toEqual(['admin', 'member', 'owner', 'viewer'])
    const members = await owner.call('get', `/organizations/${id}/members`)
    expect(members.body).toMatchObject({ data: [{ userId: owner.userId, role: 'owner' }] })
    expect(await trail(server, id)).toEqual([`user ${owner.userId}: organization.created ${id}`])
  })

  test.each([
    ['Acme', 'acme'],
    ['  Größe -- 7 ', 'grosse-7'],
    ['ACME, Inc. (EU)', 'acme-inc-eu'],
    ['é'.repeat(100), 'e'.repeat(63)],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('makes of the name %j the slug %j', (name, slug) => {
    expect(deriveSlug(name)).toBe(slug)
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('gives a name without Latin letters a slug of its own', async () => {
    const [one, two] = [
      await owner.call('post', '/organizations', { name: '株式会社' }),
      await owner.call('post', '/organizations', { name: '株式会社' }),
    ]
    expect([one.status, two.status]).toEqual([201, 201])
    expect((one.body as { slug: string }).slug).toMatch(/^organization-[0-9a-f]{8}$/)
  })

  test('refuses a slug that is given and taken, also to another organization', async () => {
    expect((await owner.call('post', '/organizations', { name: 'Taken Name' })).status).toBe(201)
    for (const person of [owner, stranger]) {
      const refused = await person.call('post', '/organizations', { name: 'Other', slug: 'taken-name' })
      expect(refused.status).toBe(409)
      expect(refused.body).toEqual({
        error: 'Conflict',
        message: 'This slug is taken by another organization.',
        timestamp: expect.any(String) as unknown,
        details: [{ field: 'slug', in: 'body', message: 'is taken' }],
      })
    }
  })

  test('gives a second organization of one name a slug of its own, and says nothing of the first', async () => {
    const create = async (person: Person, name: string) => {
      const { status, body } = await person.call('post', '/organizations', { name })
      expect([status, body]).toEqual([201, expect.objectContaining({ name })])
      return (body as { slug: string }).slug
    }
    expect(await create(owner, 'Second Name')).toBe('second-name')
    expect(await create(stranger, 'Second Name')).toMatch(/^second-name-[0-9a-f]{8}$/)
    expect(await create(owner, 'second náme!')).toMatch(/^second-name-[0-9a-f]{8}$/)
    const long = 'l'.repeat(100)
    expect(await create(owner, long)).toBe('l'.repeat(63))
    expect(await create(owner, long)).toMatch(/^l{54}-[0-9a-f]{8}$/)
  })

  test('lets all of those through who make organizations of one name at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 === 0 ? owner : stranger).call('post', '/organizations', { name: 'At Once' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(201))
    expect(new Set(answers.map(({ body }) => (body as { slug: string }).slug)).size).toBe(8)
  })

  test('keeps the slug of an organization that gets the name of another', async () => {
    await owner.call('post', '/organizations', { name: 'Renamed To' })
    const { body } = await owner.call('post', '/organizations', { name: 'Renamed From' })
    const { id } = body as { id: string }
    const renamed = await owner.call('patch', `/organizations/${id}`, { name: 'Renamed To' })
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Renamed To', slug: 'renamed-from' } })
    expect((await owner.call('patch', `/organizations/${id}`, { slug: 'renamed-to' })).status).toBe(409)
  })

  test('operators who make one organization at once make it once', async () => {
    const emails = ['a', 'b', 'c'].map((name) => `${name}@same-time.example`)
    const made = await Promise.all(
      emails.map((email) =>
        makeOwner(server.owner, { email, organization: 'same-time', password: null }, 'system'),
      ),
    )
    expect(made.filter(({ organizationCreated }) => organizationCreated)).toHaveLength(1)
  })

  test('of parallel requests for one slug lets exactly one through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? owner : stranger).call('post', '/organizations', { name: 'Race', slug: 'race' }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(11).fill(409)])
  })

  test('takes a system role as the default role, and no other', async () => {
    const create = (name: string, defaultRole: string) =>
      owner.call('post', '/organizations', { name, settings: { defaultRole } })
    expect((await create('Default One', 'viewer')).body).toMatchObject({
      settings: { ...settings, defaultRole: 'viewer' },
    })
    expect(await create('Default Two', 'nobody')).toMatchObject({
      status: 400,
      body: {
        message: 'There is no such role.',
        details: [{ field: 'settings.defaultRole', in: 'body', message: 'names no role' }],
      },
    })
    // And the refused one left nothing behind.
    expect((await create('Default Two', 'admin')).status).toBe(201)
  })

  test.each([
    ['no name', {}, 'name'],
    ['a blank name', { name: ' ' }, 'name'],
    ['a slug in capitals', { name: 'A', slug: 'A' }, 'slug'],
    ['a slug with a hyphen at its end', { name: 'A', slug: 'a-' }, 'slug'],
    ['a slug that is too long', { name: 'A', slug: 'a'.repeat(64) }, 'slug'],
    ['a domain that is none', { name: 'A', domain: 'nope' }, 'domain'],
    ['a status', { name: 'A', status: 'active' }, 'status'],
    ['an unknown setting', { name: 'A', settings: { color: 'red' } }, 'settings.color'],
    ['metadata that is a list', { name: 'A', metadata: [] }, 'metadata'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const refused = await owner.call('post', '/organizations', body)
    expect(refused.status).toBe(400)
    expect((refused.body as { details: { field: string }[] }).details[0]?.field).toBe(field)
  })
})

describe('orgstack_listOrganizations', () => {
  test('shows those of the caller, whichever their token is for, by name, status and search', async () => {
    const person = await createOwner(server)
    for (const [name, domain] of [
      ['Zebra', 'stripes.example'],
      ['apple', null],
      ['Mango', 'tropical.example'],
    ]) {
      expect(
        (await person.call('post', '/organizations', { name, domain, slug: `list-${name}`.toLowerCase() }))
          .status,
      ).toBe(201)
    }
    const list = async (query: string) =>
      (await person.call('get', `/organizations${query}`)).body as { data: { name: string }[] }
    expect(names(await list('')).slice(0, 3)).toEqual(['Mango', 'apple', 'Zebra'])
    expect(await list('')).toMatchObject({ pagination: { page: 1, size: 20, total: 4, totalPages: 1 } })
    expect(names(await list('?sort=name&order=asc')).filter((name) => !name.startsWith('org'))).toEqual([
      'apple',
      'Mango',
      'Zebra',
    ])
    expect(names(await list('?search=TROPICAL'))).toEqual(['Mango'])
    expect(names(await list('?search=%25'))).toEqual([])
    expect(names(await list('?status=archived'))).toEqual([])
    expect(await list('?page=2&size=3')).toMatchObject({
      data: [{}],
      pagination: { page: 2, size: 3, total: 4, totalPages: 2 },
    })
    expect((await list('?limit=2')).data).toHaveLength(2)
    expect((await person.call('get', '/organizations?sort=slug')).status).toBe(400)
  })

  test('leaves out where the caller is suspended', async () => {
    const member = await createPerson(server, stranger.organizationId, 'member')
    const { body } = await owner.call('post', '/organizations', { name: 'Suspends' })
    const { id } = body as { id: string }
    await include(server, id, member, 'viewer', 'suspended')
    expect(await member.call('get', '/organizations')).toMatchObject({
      body: { data: [{ id: stranger.organizationId }], pagination: { total: 1 } },
    })
    expect((await member.call('get', `/organizations/${id}`)).status).toBe(404)
  })
})

describe('an organization by id', () => {
  test('that the caller does not belong to is exactly like one that does not exist', async () => {
    for (const [method, suffix, body] of [
      ['get', '', undefined],
      ['patch', '', { name: 'Mine' }],
      ['delete', '', undefined],
      ['get', '/members', undefined],
      ['post', '/members', { userId: owner.userId }],
    ] as const) {
      const [foreign, unknown] = [
        await owner.call(method, `/organizations/${stranger.organizationId}${suffix}`, body),
        await owner.call(method, `/organizations/${nowhere}${suffix}`, body),
      ]
      const { timestamp: _one, ...first } = foreign.body as Record<string, unknown>
      const { timestamp: _two, ...second } = unknown.body as Record<string, unknown>
      expect([foreign.status, first]).toEqual([404, second])
    }
  })

  test('is what the role there allows, not the role in the token’s organization', async () => {
    // Given an owner elsewhere who is a viewer here
    const person = await createOwner(server)
    await owner.call('post', '/organizations', { name: 'Two Roles', slug: 'two-roles' })
    const id = (
      (await owner.call('get', '/organizations?search=two%20roles')).body as { data: { id: string }[] }
    ).data[0]?.id
    await include(server, id ?? '', person, 'viewer')
    expect((await person.call('get', `/organizations/${id?.toUpperCase()}`)).status).toBe(200)
    expect(await person.call('patch', `/organizations/${id}`, { name: 'Mine' })).toMatchObject({
      status: 403,
      body: { message: 'This needs the permission organizations.update.' },
    })
  })

  test('orgstack_updateOrganization changes what is given and leaves the rest', async () => {
    const { body } = await owner.call('post', '/organizations', {
      name: 'Before',
      domain: 'before.example',
      metadata: { a: 1 },
    })
    const before = body as { id: string; updatedAt: string }
    const path = `/organizations/${before.id}`
    const changed = await owner.call('patch', path, {
      domain: null,
      settings: { requireEmailVerification: true },
      metadata: { b: 2 },
    })
    expect(changed.body).toEqual({
      ...before,
      domain: null,
      settings: { ...settings, requireEmailVerification: true },
      metadata: { b: 2 },
      updatedAt: expect.any(String) as unknown,
    })
    expect((changed.body as { updatedAt: string }).updatedAt > before.updatedAt).toBe(true)
    expect((await owner.call('patch', path, { slug: 'race' })).status).toBe(409)
    expect((await owner.call('patch', path, {})).status).toBe(400)
    expect(await owner.call('patch', path, { settings: { defaultRole: 'nobody' } })).toMatchObject({
      status: 400,
      body: { details: [{ field: 'settings.defaultRole', in: 'body', message: 'names no role' }] },
    })
    expect((await owner.call('patch', path, { settings: { defaultRole: 'owner' } })).status).toBe(200)
  })

  test('orgstack_updateOrganization lets an admin make no role the default that they could not have', async () => {
    const admin = await createPerson(server, owner.organizationId, 'admin')
    const set = (defaultRole: string) =>
      admin.call('patch', `/organizations/${owner.organizationId}`, { settings: { defaultRole } })
    expect((await set('owner')).status).toBe(403)
    expect((await set('member')).status).toBe(200)
  })

  test('orgstack_deleteOrganization archives: it is seen in the list and not reached any more', async () => {
    const person = await createOwner(server)
    const member = await createPerson(server, person.organizationId, 'member')
    const path = `/organizations/${person.organizationId}`
    const other = (await person.call('post', '/organizations', { name: 'Remaining', slug: 'remaining' }))
      .body as {
      id: string
    }
    const tokens = await startSession(server, other.id, person)
    expect(tokens.organizationId).toBe(other.id)

    expect((await member.call('delete', path)).status).toBe(403)
    expect(await person.call('delete', path)).toMatchObject({ status: 200, body: { status: 'archived' } })

    await server.access.catchUp()
    expect((await person.call('get', path)).status).toBe(401)
    expect((await member.call('get', '/organizations')).status).toBe(401)
    const list = await fetch(`${server.baseUrl}/orgstack/v1/organizations?status=archived`, {
      headers: { Authorization: `Bearer ${tokens.token}` },
    })
    expect(await list.json()).toMatchObject({ data: [{ id: person.organizationId, status: 'archived' }] })
    const gone = await fetch(`${server.baseUrl}/orgstack/v1${path}`, {
      headers: { Authorization: `Bearer ${tokens.token}` },
    })
    expect(gone.status).toBe(404)
    expect((await trail(server, person.organizationId)).at(-1)).toBe(
      `user ${person.userId}: organization.archived ${person.organizationId}`,
    )
  })
})
