import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { inTransaction, liveSide, type Scoped } from '../../src/database/database.ts'
import { createMember, invite, type Member } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** The row that stands for who is invited: whose it is, and what it never becomes. */
const server = startServer()
let ours: string
let theirs: string
/** Belongs to the other organization, and is invited to ours. */
let ben: Member
let id: string

beforeAll(async () => {
  ours = await server.createOrganization()
  theirs = await server.createOrganization()
  ben = await server.owner.withOrganization(liveSide(theirs), (db) => createMember(db), { actor: 'test' })
  id = await invite(server.owner, ours, ben)
})

const inOurs = <T>(fn: (db: Scoped) => Promise<T>, userId?: string) =>
  server.database.withOrganization(liveSide(ours), fn, {
    actor: 'test',
    ...(userId === undefined ? {} : { userId }),
  })
const found = (db: Scoped) =>
  db.selectFrom('users').select('id').where('invited_to', 'is not', null).execute()

test('is in sight of its organization, and of nobody else', async () => {
  expect(await inOurs(found)).toEqual([{ id }])
  expect(await server.database.withOrganization(liveSide(theirs), found)).toEqual([])
  for (const userId of [id, ben.userId]) expect(await server.database.withUser(userId, found)).toEqual([])
  expect(await server.database.withLogin(ben.email, found)).toEqual([])
  expect(await server.database.withoutScope(found)).toEqual([])
})

test('is made for one’s own organization only, once for an email', async () => {
  const insert = (organizationId: string) =>
    inOurs((db) => db.insertInto('users').values({ email: ben.email, invited_to: organizationId }).execute())
  await expect(insert(theirs)).rejects.toThrow('violates row-level security policy')
  await expect(insert(ours)).rejects.toThrow('users_invited_email')
})

test.each([
  { invited_to: null },
  { invited_account: randomUUID() },
  { password_hash: 'x' },
  { email: 'other@people.example' },
  { email_verified_at: new Date() },
])('does not become somebody else: %j', async (change) => {
  const set = inOurs((db) => db.updateTable('users').set(change).where('id', '=', id).execute(), ben.userId)
  await expect(set).rejects.toThrow(/does not change|only a person may change/)
})

test('has nothing to sign in with, whoever writes it', async () => {
  for (const change of [
    { password_hash: 'x' },
    { email_verified_at: new Date() },
    { last_login_at: new Date() },
    { status: 'pending' },
  ])
    await expect(
      server.owner.reference
        .insertInto('users')
        .values({ email: 'x@people.example', invited_to: ours, ...change })
        .execute(),
    ).rejects.toThrow('users_placeholder')
})

test('is removed by its organization, which removes no account', async () => {
  const remove = (organizationId: string, userId: string) =>
    server.database.withOrganization(liveSide(organizationId), (scoped) =>
      inTransaction(scoped, async (db) => {
        await db
          .deleteFrom('memberships')
          .where('organization_id', '=', organizationId)
          .where('user_id', '=', id)
          .execute()
        return db.deleteFrom('users').where('id', '=', userId).executeTakeFirst()
      }),
    )
  expect((await remove(theirs, id)).numDeletedRows).toBe(0n)
  expect((await remove(theirs, ben.userId)).numDeletedRows).toBe(0n)
  expect((await remove(ours, id)).numDeletedRows).toBe(1n)
})
