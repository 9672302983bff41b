import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { createOwner, createPerson, logIn, type Person } from '../../support/orgstack.ts'
import { password } from '../../support/people.ts'
import { startServer } from '../../support/server.ts'

/** How many organizations may be made, by whom and from where: with none of them comes one more limit of requests. */
const server = startServer({ unlimited: true })

/** Puts organizations there that were made in the past; their maker belongs to none of them. */
const putMade = (count: number, by: { created_by?: string; origin_id?: string }, status = 'active') =>
  server.owner.reference
    .insertInto('organizations')
    .values(
      Array.from({ length: count }, () => {
        const id = randomUUID()
        return { id, slug: id, name: id, status, ...by }
      }),
    )
    .execute()

const create = (person: Person) => person.call('post', '/organizations', { name: 'New', slug: randomUUID() })
const byPerson = {
  status: 409,
  body: {
    error: 'Conflict',
    message: 'You have made 50 organizations, and one person makes no more.',
    timestamp: expect.any(String) as unknown,
  },
}
const fromOrigin = {
  ...byPerson,
  body: {
    ...byPerson.body,
    message: '200 organizations have been made from this one, and no more may be.',
  },
}

describe('given a person who has made nearly as many organizations as one may', () => {
  test.each(['active', 'archived'])(
    'of which some are %s: of parallel requests exactly the rest succeeds',
    async (status) => {
      const person = await createOwner(server)
      await putMade(20, { created_by: person.userId }, status)
      await putMade(27, { created_by: person.userId })
      const answers = await Promise.all(Array.from({ length: 8 }, () => create(person)))
      const refused = answers.filter((answer) => answer.status !== 201)
      expect(answers.length - refused.length).toBe(3)
      for (const answer of refused) expect(answer).toEqual(byPerson)
    },
  )

  test('then from another of their organizations they make no more either, and others do', async () => {
    const person = await createOwner(server)
    await putMade(49, { created_by: person.userId })
    const made = (await create(person)).body as { id: string }
    expect(await create(person)).toEqual(byPerson)
    // And archiving one makes no room.
    expect((await person.call('delete', `/organizations/${made.id}`)).status).toBe(200)
    expect(await create(person)).toEqual(byPerson)
    const colleague = await createPerson(server, person.organizationId, 'admin')
    expect((await create(colleague)).status).toBe(201)
    const elsewhere = await createOwner(server)
    await putMade(49, { created_by: elsewhere.userId })
    expect((await create(elsewhere)).status).toBe(201)
  })
})

describe('given an organization from which nearly as many have been made as may be', () => {
  test('whoever its people are and add, in it and in what they made, they make the rest and no more', async () => {
    const owner = await createOwner(server)
    const first = (await create(owner)).body as { id: string }
    await putMade(197, { origin_id: owner.organizationId })
    // Given a person whom its owner made, in the organization that they made
    const email = `${randomUUID()}@people.example`
    const added = await owner.call('post', '/users', {
      email,
      password,
      role: 'admin',
      organizationId: first.id,
    })
    const credentials = { username: email, password, organizationId: first.id }
    const answers = [
      added.status === 201 ? await create(await logIn(server, credentials)) : added,
      ...(await Promise.all(Array.from({ length: 4 }, () => create(owner)))),
    ]
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409])
    expect(await create(owner)).toEqual(fromOrigin)
    expect((await create(await createOwner(server))).status).toBe(201)
  })
})
