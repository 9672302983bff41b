import { beforeAll, describe, expect, test } from '@jest/globals'
import { createOwner, createPerson, include, logIn, type Person } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let owner: Person
let stranger: Person

beforeAll(async () => {
  owner = await createOwner(server)
  stranger = await createOwner(server)
})

describe('orgstack_deleteUser', () => {
  test('closes the account of a person who belongs nowhere else, and frees their email', async () => {
    const [email, password] = ['gone@acme.example', 'a long enough password']
    const made = await owner.call('post', '/users', { email, password, firstName: 'Gone' })
    const { id } = made.body as { id: string }
    const person = await logIn(server, { username: email, password })
    expect(await owner.call('delete', `/users/${id}`)).toMatchObject({
      status: 200,
      body: { id, deleted: true },
    })

    await server.access.catchUp()
    expect((await person.call('get', '/organizations')).status).toBe(401)
    await expect(logIn(server, { username: email, password })).rejects.toThrow('401')
    expect((await owner.call('get', `/users/${id}`)).status).toBe(404)
    const row = await server.owner.reference
      .selectFrom('users')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ status: 'deleted', password_hash: null, first_name: null })
    expect(JSON.stringify(row)).not.toContain(email)
    // And the email belongs to somebody new
    const again = await stranger.call('post', '/users', { email })
    expect(again.status).toBe(201)
    expect((again.body as { id: string }).id).not.toBe(id)
  })

  test('leaves the account of who belongs elsewhere too', async () => {
    const person = await createPerson(server, owner.organizationId, 'member')
    await include(server, stranger.organizationId, person, 'viewer')
    expect((await owner.call('delete', `/users/${person.userId}`)).status).toBe(200)
    expect((await stranger.call('get', `/users/${person.userId}`)).body).toMatchObject({
      status: 'active',
      organizations: [{ organizationId: stranger.organizationId }],
    })
  })

  test('refuses to delete oneself, however the id is written', async () => {
    for (const id of [owner.userId, owner.userId.toUpperCase()])
      expect(await owner.call('delete', `/users/${id}`)).toMatchObject({
        status: 403,
        body: { message: 'You cannot delete yourself.' },
      })
  })

  test('of two organizations that delete one person at the same moment, the later closes the account', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await createPerson(server, owner.organizationId, 'member')
      await include(server, stranger.organizationId, person, 'member')
      const answers = await Promise.all([
        owner.call('delete', `/users/${person.userId}`),
        stranger.call('delete', `/users/${person.userId}`),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { status } = await server.owner.reference
        .selectFrom('users')
        .select('status')
        .where('id', '=', person.userId)
        .executeTakeFirstOrThrow()
      expect(status).toBe('deleted')
    }
  })

  test('while they join another organization, leaves either a member or nobody', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await createPerson(server, owner.organizationId, 'member')
      const invited = await stranger.call('post', '/users', { email: person.email })
      const [deleted, joined] = await Promise.all([
        owner.call('delete', `/users/${person.userId}`),
        person.call('post', `/invitations/${(invited.body as { id: string }).id}/accept`),
      ])
      expect(deleted.status).toBe(200)
      const found = await stranger.call('get', `/users/${person.userId}`)
      if (joined.status === 200) expect(found.body).toMatchObject({ email: person.email, status: 'active' })
      else expect([[401, 404, 409].includes(joined.status), found.status]).toEqual([true, 404])
    }
  })
})
