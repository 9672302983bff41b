import { beforeAll, describe, expect, test } from '@jest/globals'
import { createFamily } from '../../../src/domain/access/sessions.ts'
import {
  createOwner,
  createPerson,
  include,
  logIn,
  type Person,
  setVerified,
  trail,
} from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
/** Invites; and one who knows nothing of the inviter, and is invited. */
let owner: Person
let person: Person

const nowhere = '00000000-0000-4000-8000-000000000000'
const anything = expect.any(String) as unknown
let count = 0
const newEmail = () => `person${++count}@invitations.example`

beforeAll(async () => {
  owner = await createOwner(server)
})

/** A new organization's owner, who is invited to another one. */
async function invitePerson(by = owner, body: object = {}) {
  person = await createOwner(server)
  return invite(person, by, body)
}

async function invite({ email }: Pick<Person, 'email'>, by = owner, body: object = {}): Promise<string> {
  const { status, body: user } = await by.call('post', '/users', { email, ...body })
  expect(status).toBe(201)
  return (user as { id: string }).id
}

const accept = (id: string, by = person) => by.call('post', `/invitations/${id}/accept`)
const decline = (id: string, by = person) => by.call('post', `/invitations/${id}/decline`)
const invitationsOf = async (who: Person) =>
  ((await who.call('get', '/invitations')).body as { data: { id: string }[] }).data

describe('somebody with an account who is added by email', () => {
  test('is invited: nothing of them is shown, and their own organization keeps all rights', async () => {
    // Given somebody with a name in an organization of their own
    const home = await createOwner(server)
    person = await createPerson(server, home.organizationId, 'member')
    const path = `/users/${person.userId}`
    const named = await home.call('patch', path, { firstName: 'Secret', avatarUrl: 'https://a.example/' })
    expect(named.status).toBe(200)
    // When another organization adds their email, in whatever case
    const id = await invite({ email: person.email.toUpperCase() }, owner, {
      firstName: 'Given',
      role: 'viewer',
    })
    // Then it sees what it has given, under another id
    const { body } = await owner.call('get', `/users/${id}`)
    expect(body).toMatchObject({
      email: person.email.toUpperCase(),
      firstName: 'Given',
      avatarUrl: null,
      status: 'pending',
      emailVerified: false,
      lastLoginAt: null,
      organizations: [{ organizationId: owner.organizationId, role: 'viewer' }],
    })
    expect(id).not.toBe(person.userId)
    expect((await owner.call('get', `/users/${person.userId}`)).status).toBe(404)
    expect((await owner.call('get', '/users?search=Secret')).body).toMatchObject({ data: [] })
    expect((await owner.call('get', '/users?search=given')).body).toMatchObject({ data: [{ id }] })
    // And they belong to their own organization alone, which changes their profile and closes their account
    expect((await home.call('patch', path, { lastName: 'Ours' })).status).toBe(200)
    expect((await home.call('delete', path)).status).toBe(200)
    const row = await server.owner.reference
      .selectFrom('users')
      .select('status')
      .where('id', '=', person.userId)
      .executeTakeFirst()
    expect(row).toEqual({ status: 'deleted' })
  })

  test('of parallel requests is added to each organization once', async () => {
    const [email, other] = [newEmail(), await createOwner(server)]
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? owner : other).call('post', '/users', { email }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, ...Array<number>(8).fill(409)])
    const accounts = await server.owner.reference
      .selectFrom('users')
      .select('invited_to')
      .where('email', '=', email)
      .execute()
    expect(accounts.filter(({ invited_to }) => invited_to === null)).toHaveLength(1)
    expect(accounts).toHaveLength(2)
  })

  test('signs in nowhere as what stands for them, also with the password that came with the invitation', async () => {
    const [password, username] = ['a long enough password', 'invited.person']
    const id = await invitePerson(owner, { password, username })
    for (const login of [username, person.email])
      await expect(logIn(server, { username: login, password })).rejects.toThrow('401')
    await expect(
      server.access.switchOrganization(
        { userId: id, family: createFamily() },
        owner.organizationId,
        'req_test',
      ),
    ).rejects.toThrow('There is no such organization.')
    // And the user name is taken while they are invited
    expect((await owner.call('post', '/users', { email: newEmail(), username })).status).toBe(409)
    await accept(id)
    expect((await owner.call('post', '/users', { email: newEmail(), username })).status).toBe(201)
  })
})

describe('orgstack_listInvitations', () => {
  test('shows the caller’s own, the latest first, of organizations that are active', async () => {
    const first = await invitePerson(owner, { role: 'viewer' })
    const other = await createOwner(server)
    const second = await invite(person, other)
    const archived = await createOwner(server)
    await invite(person, archived)
    await archived.call('delete', `/organizations/${archived.organizationId}`)
    expect(await person.call('get', '/invitations')).toEqual({
      status: 200,
      body: {
        data: [
          {
            id: second,
            organizationId: other.organizationId,
            name: anything,
            slug: anything,
            role: 'member',
            invitedAt: anything,
          },
          expect.objectContaining({ id: first, organizationId: owner.organizationId, role: 'viewer' }),
        ],
        pagination: { page: 1, size: 20, total: 2, totalPages: 1 },
      },
    })
    expect((await person.call('get', '/invitations?page=2&size=1')).body).toMatchObject({
      data: [{ id: first }],
      pagination: { page: 2, size: 1, total: 2 },
    })
    expect(await invitationsOf(owner)).toEqual([])
  })

  test('shows nothing to people whose email is not verified, unless the inviter knows them', async () => {
    // Given an account that somebody has made with a password of their own for another one's email
    const email = newEmail()
    const [attacker, password] = [await createOwner(server), 'known to the attacker']
    await attacker.call('post', '/users', { email, password })
    const impostor = await logIn(server, { username: email, password })
    // When an organization invites that email, then they neither see nor accept it
    const id = await invite({ email })
    expect(await invitationsOf(impostor)).toEqual([])
    for (const answer of [await accept(id, impostor), await decline(id, impostor)])
      expect(answer).toMatchObject({ status: 404, body: { message: 'There is no such invitation.' } })
    // But whoever shares an organization with them means them
    const { body } = await attacker.call('post', '/organizations', { name: 'Of the attacker' })
    const organizationId = (body as { id: string }).id
    const known = await invite({ email }, attacker, { organizationId })
    expect((await invitationsOf(impostor)).map((invitation) => invitation.id)).toEqual([known])
    expect((await accept(known, impostor)).status).toBe(200)
    // And once the email is verified, it is everybody's that it names
    await setVerified(server, impostor, true)
    expect((await invitationsOf(impostor)).map((invitation) => invitation.id)).toEqual([id])
  })
})

describe('orgstack_acceptInvitation', () => {
  test('makes the person the member that was invited, with their own profile', async () => {
    const id = await invitePerson(owner, { firstName: 'Given', role: 'viewer' })
    await person.call('patch', `/users/${person.userId}`, { firstName: 'Own' })
    await owner.call('patch', `/users/${id}`, { role: 'admin' })
    expect(await accept(id)).toEqual({
      status: 200,
      body: {
        userId: person.userId,
        organizationId: owner.organizationId,
        email: person.email,
        displayName: 'Own',
        role: 'admin',
        status: 'active',
        joinedAt: anything,
      },
    })
    expect((await owner.call('get', `/users/${id}`)).status).toBe(404)
    expect((await owner.call('get', `/users/${person.userId}`)).body).toMatchObject({
      firstName: 'Own',
      status: 'active',
      emailVerified: true,
      organizations: [{ role: 'admin' }],
    })
    expect((await trail(server, owner.organizationId)).at(-1)).toBe(
      `user ${person.userId}: invitation.accepted ${id}`,
    )
    // Then they act there, and their profile is their own to change
    expect((await person.call('get', `/organizations/${owner.organizationId}`)).status).toBe(200)
    expect((await owner.call('patch', `/users/${person.userId}`, { firstName: 'X' })).status).toBe(409)
    expect(await owner.call('post', '/users', { email: person.email })).toMatchObject({
      status: 409,
      body: {
        message: 'This email is taken in the organization.',
        details: [{ field: 'email', in: 'body', message: 'is taken' }],
      },
    })
    // And there is nothing left to accept
    expect([(await accept(id)).status, await invitationsOf(person)]).toEqual([404, []])
  })

  test('keeps the member suspended who was suspended while they were invited', async () => {
    const id = await invitePerson()
    await owner.call('patch', `/users/${id}`, { status: 'suspended' })
    expect((await accept(id)).body).toMatchObject({ status: 'suspended' })
    expect((await person.call('get', `/organizations/${owner.organizationId}`)).status).toBe(404)
  })

  test('is a conflict for who is a member already', async () => {
    const id = await invitePerson()
    await include(server, owner.organizationId, person, 'viewer')
    expect(await accept(id)).toMatchObject({
      status: 409,
      body: { message: 'You are a member of this organization already.' },
    })
    expect((await decline(id)).status).toBe(200)
  })

  test.each([
    ['that is somebody else’s', (id: string) => ({ id, by: owner })],
    ['that does not exist', () => ({ id: nowhere, by: person })],
    ['that is a member', () => ({ id: owner.userId, by: person })],
  ])('finds none %s', async (_what, of) => {
    const { id, by } = of(await invitePerson())
    for (const answer of [await accept(id, by), await decline(id, by)])
      expect(answer).toMatchObject({ status: 404, body: { message: 'There is no such invitation.' } })
  })

  test('finds none of an organization that is archived', async () => {
    const host = await createOwner(server)
    const id = await invitePerson(host)
    await host.call('delete', `/organizations/${host.organizationId}`)
    expect((await accept(id)).status).toBe(404)
  })
})

describe('an invitation that has ended', () => {
  test.each([
    ['declined', (id: string) => decline(id)],
    ['withdrawn as a user', (id: string) => owner.call('delete', `/users/${id}`)],
    [
      'withdrawn as a member',
      (id: string) => owner.call('delete', `/organizations/${owner.organizationId}/members/${id}`),
    ],
  ])('%s: leaves nothing, and may come again', async (_how, end) => {
    const id = await invitePerson()
    expect(await end(id)).toEqual({ status: 200, body: { id, deleted: true } })
    expect((await owner.call('get', `/users/${id}`)).status).toBe(404)
    expect((await accept(id)).status).toBe(404)
    const row = server.owner.reference.selectFrom('users').select('id').where('id', '=', id)
    expect(await row.executeTakeFirst()).toBeUndefined()
    await accept(await invite(person))
    expect((await owner.call('get', `/users/${person.userId}`)).status).toBe(200)
  })

  const races: [string, (id: string) => Promise<{ status: number }>[], number[][]][] = [
    ['accepted four times', (id) => Array.from({ length: 4 }, () => accept(id)), [[200, 404, 404, 404]]],
    ['accepted and declined', (id) => [accept(id), decline(id)], [[200, 404]]],
    ['accepted and withdrawn', (id) => [accept(id), owner.call('delete', `/users/${id}`)], [[200, 404]]],
    [
      'accepted, and made again',
      (id) => [accept(id), owner.call('post', '/users', { email: person.email })],
      [[200, 409]],
    ],
    [
      'declined, and made again',
      (id) => [decline(id), owner.call('post', '/users', { email: person.email })],
      [
        [200, 201],
        [200, 409],
      ],
    ],
  ]
  test.each(races)('at the same moment %s: one of them counts', async (_what, race, outcomes) => {
    for (let round = 0; round < 5; round += 1) {
      const statuses = (await Promise.all(race(await invitePerson()))).map(({ status }) => status)
      expect(outcomes.map((outcome) => outcome.toSorted())).toContainEqual(statuses.toSorted())
      const { body } = await owner.call('get', `/users?search=${person.email}`)
      expect((body as { data: unknown[] }).data.length).toBeLessThanOrEqual(1)
    }
  })
})
