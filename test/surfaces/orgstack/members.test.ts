import { beforeAll, describe, expect, test } from '@jest/globals'
import { liveSide } from '../../../src/database/database.ts'
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
const members = (organizationId = owner.organizationId) => `/organizations/${organizationId}/members`
const lastOwner = {
  status: 409,
  body: { error: 'Conflict', message: 'This is the last active owner of the organization.' },
}

/** The active owners of an organization. */
const ownersOf = async (organizationId: string) => {
  const { body } = await server.owner.withOrganization(liveSide(organizationId), async (db) => ({
    body: await db
      .selectFrom('memberships')
      .innerJoin('roles', 'roles.id', 'memberships.role_id')
      .select('user_id')
      .where('memberships.organization_id', '=', organizationId)
      .where('roles.name', '=', 'owner')
      .where('memberships.status', '=', 'active')
      .execute(),
  }))
  return body.map(({ user_id }) => user_id)
}

describe('orgstack_addMember', () => {
  test('invites whom the caller knows from another of their organizations', async () => {
    // Given somebody with a name, whom the owner of two organizations knows from one of them
    const colleague = await createPerson(server, owner.organizationId, 'viewer')
    await owner.call('patch', `/users/${colleague.userId}`, { firstName: 'Ana' })
    const { body } = await owner.call('post', '/organizations', { name: 'Second' })
    const { id } = body as { id: string }
    // When they add that person to the other one
    const added = await owner.call('post', members(id), { userId: colleague.userId, role: 'admin' })
    // Then somebody stands for the person there, of whom the email is known
    expect(added).toEqual({
      status: 201,
      body: {
        userId: expect.any(String) as unknown,
        organizationId: id,
        email: colleague.email,
        displayName: colleague.email,
        role: 'admin',
        status: 'active',
        joinedAt: expect.any(String) as unknown,
      },
    })
    const { userId } = added.body as { userId: string }
    expect(userId).not.toBe(colleague.userId)
    expect((await trail(server, id)).at(-1)).toBe(`user ${owner.userId}: member.added ${userId}`)
    expect((await colleague.call('get', `/organizations/${id}`)).status).toBe(404)
    // And nobody is invited twice, by whichever of their ids or the email
    for (const known of [colleague.userId, userId])
      expect(await owner.call('post', members(id), { userId: known })).toMatchObject({
        status: 409,
        body: { details: [{ field: 'userId', in: 'body', message: 'is taken' }] },
      })
    expect((await owner.call('post', '/users', { email: colleague.email, organizationId: id })).status).toBe(
      409,
    )
    // And once they have accepted, they are a member under their own id
    expect(await colleague.call('post', `/invitations/${userId}/accept`)).toMatchObject({
      status: 200,
      body: { userId: colleague.userId, displayName: 'Ana' },
    })
    expect((await colleague.call('get', `/organizations/${id}`)).status).toBe(200)
    expect((await owner.call('post', members(id), { userId: colleague.userId })).status).toBe(409)
  })

  test('does not find who is known to others only, and names the field', async () => {
    for (const userId of [stranger.userId, nowhere])
      expect(await owner.call('post', members(), { userId })).toMatchObject({
        status: 400,
        body: {
          message: 'There is no such user.',
          details: [{ field: 'userId', in: 'body', message: 'names no user' }],
        },
      })
  })

  test('of parallel requests for one person lets exactly one through', async () => {
    const person = await createPerson(server, stranger.organizationId, 'member')
    await include(server, stranger.organizationId, owner, 'viewer')
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => owner.call('post', members(), { userId: person.userId })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(7).fill(409)])
  })
})

describe('orgstack_listMembers', () => {
  test('filters, searches, sorts and pages', async () => {
    const lister = await createOwner(server)
    for (const [email, role] of [
      ['x@members.example', 'viewer'],
      ['y@members.example', 'admin'],
      ['z@members.example', 'viewer'],
    ])
      await lister.call('post', '/users', { email, role })
    const list = async (query: string) =>
      (await lister.call('get', `${members(lister.organizationId)}${query}`)).body as {
        data: { email: string; role: string }[]
      }
    const local = async (query: string) => (await list(query)).data.map(({ email }) => email.slice(0, 1))
    expect((await local('')).slice(1)).toEqual(['x', 'y', 'z'])
    expect(await local('?role=viewer&order=desc')).toEqual(['z', 'x'])
    expect(await local('?search=MEMBERS&sort=email&order=desc')).toEqual(['z', 'y', 'x'])
    expect((await list('?sort=role')).data.map(({ role }) => role)).toEqual([
      'admin',
      'owner',
      'viewer',
      'viewer',
    ])
    expect(await local('?status=suspended')).toEqual([])
    expect(await list('?page=2&size=3')).toMatchObject({
      data: [{}],
      pagination: { page: 2, size: 3, total: 4, totalPages: 2 },
    })
  })
})

describe('orgstack_updateMember', () => {
  test('takes effect with the next request', async () => {
    const person = await createPerson(server, owner.organizationId, 'viewer')
    const path = `${members()}/${person.userId}`
    expect((await person.call('post', '/roles', { name: 'own-role' })).status).toBe(403)
    expect(await owner.call('patch', path, { role: 'admin' })).toMatchObject({
      status: 200,
      body: { role: 'admin', status: 'active' },
    })
    await server.access.catchUp()
    expect((await person.call('post', '/roles', { name: 'own-role' })).status).toBe(201)
    expect(await owner.call('patch', path, { status: 'suspended' })).toMatchObject({
      body: { role: 'admin', status: 'suspended' },
    })
    await server.access.catchUp()
    expect((await person.call('get', '/organizations')).status).toBe(401)
    await owner.call('patch', path, { status: 'active' })
    await server.access.catchUp()
    expect((await person.call('get', '/organizations')).status).toBe(200)
  })

  test('lets an admin neither make nor unmake nor suspend nor remove an owner', async () => {
    const admin = await createPerson(server, owner.organizationId, 'admin')
    const second = await createPerson(server, owner.organizationId, 'owner')
    const viewer = await createPerson(server, owner.organizationId, 'viewer')
    for (const [method, who, body] of [
      ['patch', viewer, { role: 'owner' }],
      ['patch', admin, { role: 'owner' }],
      ['patch', second, { role: 'viewer' }],
      ['patch', second, { status: 'suspended' }],
      ['delete', second, undefined],
    ] as const)
      expect(await admin.call(method, `${members()}/${who.userId}`, body)).toMatchObject({
        status: 403,
        body: { message: 'The role owner allows more than you may do.' },
      })
    expect((await admin.call('patch', `${members()}/${viewer.userId}`, { role: 'admin' })).status).toBe(200)
    expect((await owner.call('patch', `${members()}/${second.userId}`, { role: 'viewer' })).status).toBe(200)
  })

  test('does not find who is no member', async () => {
    for (const userId of [stranger.userId, nowhere])
      for (const method of ['patch', 'delete'] as const)
        expect(
          await createOwner(server).then((own) =>
            own.call(
              method,
              `${members(own.organizationId)}/${userId}`,
              method === 'patch' ? { role: 'viewer' } : undefined,
            ),
          ),
        ).toMatchObject({ status: 404, body: { message: 'There is no such user.' } })
  })
})

describe('an organization never loses its last owner', () => {
  test('who can be neither demoted nor suspended nor removed, and cannot leave', async () => {
    const alone = await createOwner(server)
    // Given others who do not count
    await createPerson(server, alone.organizationId, 'admin')
    const suspended = await createPerson(server, alone.organizationId, 'owner')
    for (const email of [stranger.email, 'not.yet.there@members.example'])
      expect((await alone.call('post', '/users', { email, role: 'owner' })).status).toBe(201)
    const path = `${members(alone.organizationId)}/${alone.userId}`
    await alone.call('patch', `${members(alone.organizationId)}/${suspended.userId}`, { status: 'suspended' })

    expect(await alone.call('patch', path, { role: 'admin' })).toMatchObject(lastOwner)
    expect(await alone.call('patch', path, { status: 'suspended' })).toMatchObject(lastOwner)
    expect(await alone.call('delete', path)).toMatchObject(lastOwner)
    expect(await alone.call('patch', `/users/${alone.userId}`, { role: 'viewer' })).toMatchObject(lastOwner)
    expect((await alone.call('patch', path, { role: 'owner', status: 'active' })).status).toBe(200)
    // When there is another one, then they may leave
    await alone.call('patch', `${members(alone.organizationId)}/${suspended.userId}`, { status: 'active' })
    expect((await alone.call('delete', path)).status).toBe(200)
    expect(await ownersOf(alone.organizationId)).toContain(suspended.userId)
  })

  const races: [string, (one: Person, two: Person) => Promise<{ status: number }>[]][] = [
    [
      'two owners demote each other',
      (one, two) => [
        one.call('patch', `${members(one.organizationId)}/${two.userId}`, { role: 'viewer' }),
        two.call('patch', `${members(one.organizationId)}/${one.userId}`, { role: 'viewer' }),
      ],
    ],
    [
      'two owners leave',
      (one, two) =>
        [one, two].map((who) => who.call('delete', `${members(one.organizationId)}/${who.userId}`)),
    ],
    [
      'two owners delete each other',
      (one, two) => [one.call('delete', `/users/${two.userId}`), two.call('delete', `/users/${one.userId}`)],
    ],
    [
      'one suspends the other, who demotes them',
      (one, two) => [
        one.call('patch', `/users/${two.userId}`, { status: 'suspended' }),
        two.call('patch', `/users/${one.userId}`, { role: 'member' }),
      ],
    ],
  ]
  test.each(races)('when %s at the same moment', async (_what, race) => {
    for (let round = 0; round < 5; round += 1) {
      const one = await createOwner(server)
      const two = await createPerson(server, one.organizationId, 'owner')
      const statuses = (await Promise.all(race(one, two))).map(({ status }) => status)
      expect(statuses.toSorted()[0]).toBe(200)
      // The other one is the last owner by now, or no owner any more.
      expect([401, 403, 404, 409]).toContain(statuses.toSorted()[1])
      expect(await ownersOf(one.organizationId)).toHaveLength(1)
    }
  })

  test('when five owners all leave at the same moment', async () => {
    const first = await createOwner(server)
    const others = await Promise.all(
      Array.from({ length: 4 }, () => createPerson(server, first.organizationId, 'owner')),
    )
    const answers = await Promise.all(
      [first, ...others].map((who) => who.call('delete', `${members(first.organizationId)}/${who.userId}`)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 409])
    expect(await ownersOf(first.organizationId)).toHaveLength(1)
  })
})
