import { beforeAll, describe, expect, test } from '@jest/globals'
import { operations } from '../../../generated/operations.ts'
import { systemRolePermissions } from '../../../src/domain/access/permissions.ts'
import { createOwner, createPerson, include, type Person } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

const server = startServer({ unlimited: true })
let owner: Person
let viewer: Person
let stranger: Person

beforeAll(async () => {
  owner = await createOwner(server)
  viewer = await createPerson(server, owner.organizationId, 'viewer')
  stranger = await createOwner(server)
})

const nowhere = '00000000-0000-4000-8000-000000000000'

describe('orgstack_listPermissions', () => {
  test('has every permission that an operation of the contract asks for, and no other', async () => {
    const pages = await Promise.all(
      [1, 2].map((page) => viewer.call('get', `/permissions?size=100&page=${page}`)),
    )
    const listed = pages.flatMap(
      ({ body }) => (body as { data: { name: string; operations: string[]; systemRoles: string[] }[] }).data,
    )
    const asked = operations.filter(
      ({ permission }) => permission !== null && (permission as string) !== 'authenticated',
    )
    expect(listed.flatMap((entry) => entry.operations.map((id) => `${id} ${entry.name}`)).toSorted()).toEqual(
      asked.map(({ id, permission }) => `${id} ${permission}`).toSorted(),
    )
    expect(listed.find(({ name }) => name === 'organizations.delete')?.systemRoles).toEqual(['owner'])
    expect(listed.find(({ name }) => name === 'users.read')?.systemRoles).toEqual([
      'owner',
      'admin',
      'member',
      'viewer',
    ])
    const first = await viewer.call('get', '/permissions?size=3')
    expect(first.body).toMatchObject({
      data: [{}, {}, {}],
      pagination: { page: 1, size: 3, total: listed.length },
    })
  })
})

describe('orgstack_getUserPermissions', () => {
  test('has what the user may do, each with the role that it comes from', async () => {
    const { status, body } = await owner.call('get', `/users/${viewer.userId}/permissions`)
    expect(status).toBe(200)
    expect(body).toEqual({
      userId: viewer.userId,
      organizationId: owner.organizationId,
      permissions: [...systemRolePermissions.viewer]
        .toSorted()
        .map((permission) => ({ permission, role: 'viewer' })),
    })
  })

  test('has nothing for who is suspended, and does not find who is no member', async () => {
    const person = await createPerson(server, owner.organizationId, 'admin')
    await owner.call('patch', `/users/${person.userId}`, { status: 'suspended' })
    expect((await owner.call('get', `/users/${person.userId}/permissions`)).body).toMatchObject({
      permissions: [],
    })
    for (const id of [stranger.userId, nowhere])
      expect(await owner.call('get', `/users/${id}/permissions`)).toMatchObject({
        status: 404,
        body: { message: 'There is no such user.' },
      })
  })
})

describe('orgstack_checkPermissions', () => {
  test('answers each question with whether and why', async () => {
    const suspended = await createPerson(server, owner.organizationId, 'admin')
    await owner.call('patch', `/users/${suspended.userId}`, { status: 'suspended' })
    const { status, body } = await viewer.call('post', '/permissions/check', {
      checks: [
        { permission: 'users.read' },
        { permission: 'users.delete', userId: viewer.userId.toUpperCase() },
        { permission: 'organizations.delete', userId: owner.userId },
        { permission: 'users.read', userId: suspended.userId },
        { permission: 'users.read', userId: stranger.userId },
        { permission: 'users.read', userId: nowhere },
        { permission: 'users.eat', userId: owner.userId },
      ],
    })
    expect(status).toBe(200)
    const answers = (body as { results: Record<string, unknown>[] }).results
    expect(answers.map(({ userId, allowed, reason, role }) => [userId, allowed, reason, role])).toEqual([
      [viewer.userId, true, 'allowed_by_role', 'viewer'],
      [viewer.userId, false, 'not_in_role', 'viewer'],
      [owner.userId, true, 'allowed_by_role', 'owner'],
      [suspended.userId, false, 'suspended', 'admin'],
      [stranger.userId, false, 'not_a_member', null],
      [nowhere, false, 'not_a_member', null],
      [owner.userId, false, 'unknown_permission', 'owner'],
    ])
  })

  test('says what the pipeline does, for each permission and each system role', async () => {
    const people = { owner, viewer, admin: await createPerson(server, owner.organizationId, 'admin') }
    const body = { permissions: ['users.read'] }
    for (const person of Object.values(people)) {
      const check = await person.call('post', '/permissions/check', {
        checks: [{ permission: 'roles.update' }],
      })
      const { allowed } = (check.body as { results: [{ allowed: boolean }] }).results[0]
      const tried = await person.call('put', `/roles/${nowhere}/permissions`, body)
      expect(tried.status).toBe(allowed ? 404 : 403)
    }
  })

  test('is about another organization when that is named', async () => {
    const person = await createOwner(server)
    await include(server, owner.organizationId, person, 'viewer')
    const checks = [{ permission: 'users.create' }]
    const ask = (organizationId?: string) =>
      person.call('post', '/permissions/check', { checks, ...(organizationId && { organizationId }) })
    expect((await ask()).body).toMatchObject({ results: [{ allowed: true, role: 'owner' }] })
    expect((await ask(owner.organizationId)).body).toMatchObject({
      results: [{ allowed: false, role: 'viewer' }],
    })
    expect((await ask(stranger.organizationId)).status).toBe(404)
  })

  test('takes a hundred questions, and no more', async () => {
    const ask = (length: number) =>
      owner.call('post', '/permissions/check', {
        checks: Array.from({ length }, () => ({ permission: 'users.read' })),
      })
    expect(((await ask(100)).body as { results: unknown[] }).results).toHaveLength(100)
    expect((await ask(101)).status).toBe(400)
    expect((await ask(0)).status).toBe(400)
  })
})
