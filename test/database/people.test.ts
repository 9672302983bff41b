import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import {
  inOrganization,
  inTransaction,
  liveSide,
  presentLogin,
  type Scoped,
} from '../../src/database/database.ts'
import { createMember, type Member } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** Who sees and changes people, memberships and organizations: the boundary between customers who share people. */
const server = startServer()
let ours: string
let theirs: string
/** Ana belongs to both organizations, Ben to the other one only. */
let ana: Member
let ben: Member

beforeAll(async () => {
  ours = await server.createOrganization()
  theirs = await server.createOrganization()
  const member = (id: string, fixture: Parameters<typeof createMember>[1]) =>
    server.owner.withOrganization(liveSide(id), (db) => createMember(db, fixture), { actor: 'test' })
  ana = await member(ours, { role: 'owner' })
  await member(theirs, { role: 'viewer', userId: ana.userId })
  ben = await member(theirs, { role: 'member' })
})

const inOurs = <T>(fn: (db: Scoped) => Promise<T>, userId?: string) =>
  server.database.withOrganization(liveSide(ours), fn, {
    actor: 'test',
    ...(userId === undefined ? {} : { userId }),
  })
const asAna = <T>(fn: (db: Scoped) => Promise<T>) => server.database.withUser(ana.userId, fn)

/** How many rows of each table are in sight. */
async function sight(db: Scoped) {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from users) as users, (select count(*) from memberships) as memberships,
    (select count(*) from organizations) as organizations, (select count(*) from roles) as roles,
    (select count(*) from sessions) as sessions, (select count(*) from refresh_tokens) as tokens`.execute(db)
  return rows[0]
}
const nothing = { users: 0, memberships: 0, organizations: 0, roles: 0, sessions: 0, tokens: 0 }

describe('in sight', () => {
  test('of an organization are its members and itself, also when a person of several acts in it', async () => {
    const expected = { users: 1, memberships: 1, organizations: 1, roles: 4, sessions: 1, tokens: 1 }
    expect(await inOurs(sight)).toEqual(expected)
    expect(await inOurs(sight, ana.userId)).toEqual(expected)
  })

  test('of a person are the account, the memberships with all that they have, and no one else', async () => {
    const own = { users: 1, memberships: 2, organizations: 2, roles: 2, sessions: 2 }
    expect(await asAna(sight)).toEqual({ ...nothing, ...own })
    expect(await server.database.withUser(randomUUID(), sight)).toEqual(nothing)
  })

  test.each([
    ['an email', () => ben.email],
    ['an email in capitals', () => ben.email.toUpperCase()],
    ['a user name', () => ben.username],
  ])('of who presents %s is that account, and nothing that it belongs to', async (_what, login) => {
    expect(await server.database.withLogin(login(), sight)).toEqual({ ...nothing, users: 1 })
  })

  test.each(["' or true --", '%', '', '\\', 'é😀'])('of who presents %j is nothing', async (login) => {
    expect(await server.database.withLogin(login, sight)).toEqual(nothing)
  })

  test('of nobody is nothing', async () => {
    expect(await server.database.withoutScope(sight)).toEqual(nothing)
    expect(await server.database.withKeyHash(Buffer.alloc(32), sight)).toEqual(nothing)
  })

  test('of who enters another organization in a transaction is that one, until they leave it', async () => {
    await inOurs((scoped) =>
      inTransaction(scoped, async (db) => {
        expect(await inOrganization(db, theirs, sight)).toMatchObject({ users: 2, memberships: 2 })
        expect(await sight(db)).toMatchObject({ users: 1, memberships: 1 })
      }),
    )
  })

  test('a search finds members only', async () => {
    const found = (term: string) =>
      inOurs(async (db) => {
        const { rows } = await sql<{ id: string }>`select search_users(${term}) as id`.execute(db)
        return rows.map(({ id }) => id)
      })
    expect(await found(ana.username.toUpperCase())).toEqual([ana.userId])
    expect(await found('people.example')).toEqual([ana.userId])
    expect(await found(ben.username)).toEqual([])
    for (const wild of ['%', '_', '\\']) expect(await found(wild)).toEqual([])
  })
})

describe('an organization', () => {
  test.each([
    ['what is not of its members', { first_name: 'X' }, () => ben.userId, 0n],
    ['a name of its members', { first_name: 'Ana' }, () => ana.userId, 1n],
  ])('changes %s', async (_what, change, id, changed) => {
    const result = await inOurs((db) =>
      db.updateTable('users').set(change).where('id', '=', id()).executeTakeFirst(),
    )
    expect(result.numUpdatedRows).toBe(changed)
  })

  test.each([
    { email: 'taken.over@evil.example' },
    { username: 'takenover' },
    { password_hash: 'x' },
    { status: 'suspended' },
    { email_verified_at: new Date() },
  ])('does not change how its members sign in: %j', async (change) => {
    const set = (userId?: string) =>
      inOurs((db) => db.updateTable('users').set(change).where('id', '=', ana.userId).execute(), userId)
    await expect(set()).rejects.toThrow('only a person may change how he signs in')
    await expect(set(ben.userId)).rejects.toThrow('only a person may change how he signs in')
  })

  test('makes an account only of the email that it presents, and finds the one that is there', async () => {
    const insert = (presented: string, email: string) =>
      inOurs((scoped) =>
        inTransaction(scoped, async (db) => {
          await presentLogin(db, presented)
          return db
            .insertInto('users')
            .values({ email })
            .onConflict((conflict) =>
              conflict
                .expression(sql`lower(email)`)
                .where('invited_to', 'is', null)
                .doNothing(),
            )
            .returning('id')
            .executeTakeFirst()
        }),
      )
    expect(await insert('new@people.example', 'New@people.example')).toEqual({
      id: expect.any(String) as unknown,
    })
    expect(await insert(ben.email, ben.email)).toBeUndefined()
    await expect(insert('new@people.example', 'other@people.example')).rejects.toThrow(
      'violates row-level security policy',
    )
  })

  test('is made in its own scope only, has its system roles at once, and is not taken over', async () => {
    const id = randomUUID()
    const insert = (db: Scoped) =>
      db.insertInto('organizations').values({ id, slug: id, name: 'New' }).execute()
    await expect(inOurs(insert)).rejects.toThrow('violates row-level security policy')
    await expect(asAna(insert)).rejects.toThrow('violates row-level security policy')
    await asAna((db) => inOrganization(db, id, insert))
    const roles = await server.database.withOrganization(liveSide(id), (db) =>
      db
        .selectFrom('roles')
        .select(['name', 'type', 'permissions'])
        .orderBy('created_at')
        .orderBy('name')
        .execute(),
    )
    expect(roles).toEqual(
      ['admin', 'member', 'owner', 'viewer'].map((name) => ({ name, type: 'system', permissions: [] })),
    )
    const renamed = await inOurs((db) =>
      db.updateTable('organizations').set({ name: 'Mine' }).where('id', '=', theirs).executeTakeFirst(),
    )
    expect(renamed.numUpdatedRows).toBe(0n)
  })

  test('whoever makes it, as its owner too, has the scope that it had before', async () => {
    await server.owner.withOrganization(liveSide(ours), (scoped) =>
      inTransaction(scoped, async (db) => {
        await db.insertInto('organizations').values({ slug: randomUUID(), name: 'Other' }).execute()
        const { rows } = await sql<{ id: string }>`select current_organization() as id`.execute(db)
        expect(rows).toEqual([{ id: ours }])
      }),
    )
  })
})

describe('a person', () => {
  test('changes how they sign in, in the organization that they act in and outside of it', async () => {
    const set = (db: Scoped) =>
      db
        .updateTable('users')
        .set({ email_verified_at: new Date(), username: ana.username })
        .where('id', '=', ana.userId)
        .executeTakeFirst()
    expect((await inOurs(set, ana.userId)).numUpdatedRows).toBe(1n)
    expect((await asAna(set)).numUpdatedRows).toBe(1n)
  })

  test('has no user name that could be an email', async () => {
    const set = asAna((db) =>
      db.updateTable('users').set({ username: 'ben@people.example' }).where('id', '=', ana.userId).execute(),
    )
    await expect(set).rejects.toThrow('users_username_no_email')
  })

  test('does not become a member by their own hand, nor gets another role in their membership', async () => {
    const roles = await asAna((db) => db.selectFrom('roles').select('id').execute())
    await expect(
      asAna((db) =>
        db
          .insertInto('memberships')
          .values({ organization_id: theirs, user_id: ana.userId, role_id: roles[0]?.id ?? '' })
          .execute(),
      ),
    ).rejects.toThrow('violates row-level security policy')
    const { numUpdatedRows } = await asAna((db) =>
      db
        .updateTable('memberships')
        .set({ status: 'active' })
        .where('user_id', '=', ana.userId)
        .executeTakeFirst(),
    )
    expect(numUpdatedRows).toBe(0n)
  })

  test('ends sessions, their own ones in all organizations, and changes nothing else of them', async () => {
    const change = (values: Record<string, Date | string | null>) =>
      asAna((db) => db.updateTable('sessions').set(values).executeTakeFirst())
    const forbidden: Parameters<typeof change>[0][] = [
      { expires_at: new Date() },
      { organization_id: theirs },
      { revoked_at: null },
    ]
    for (const values of forbidden)
      await expect(change(values)).rejects.toThrow('violates row-level security policy')
    expect((await change({ revoked_at: new Date() })).numUpdatedRows).toBe(2n)
    const { numDeletedRows } = await asAna((db) => db.deleteFrom('sessions').executeTakeFirst())
    expect(numDeletedRows).toBe(0n)
  })

  test('takes nothing but a UUID, as a scope of an organization does', async () => {
    const hostile = `${ana.userId}'; set local role postgres; --`
    await expect(server.database.withUser(hostile, sight)).rejects.toThrow('id must be a UUID')
    await expect(server.database.withOrganization(liveSide(hostile), sight)).rejects.toThrow(
      'id must be a UUID',
    )
  })
})

describe('signing keys', () => {
  test('are sealed, and only read by the application', async () => {
    const [row] = await server.database.withoutScope((db) =>
      db.selectFrom('signing_keys').selectAll().execute(),
    )
    expect(row?.sealed_private_key).toMatch(/^v1\./)
    expect(Object.keys(row?.public_key as object)).not.toContain('d')
    await expect(
      server.database.withoutScope((db) => db.deleteFrom('signing_keys').execute()),
    ).rejects.toThrow('permission denied')
  })
})

describe('shared_memberships', () => {
  const shared = (viewer: string, person: string) =>
    server.database.withoutScope(async (db) => {
      const { rows } = await sql<{ organization_id: string; role: string }>`
        select organization_id, role from shared_memberships(${viewer}, ${[person]}::uuid[]) order by role`.execute(
        db,
      )
      return rows
    })

  test('are the active organizations that both belong to', async () => {
    expect(await shared(ben.userId, ana.userId)).toEqual([{ organization_id: theirs, role: 'viewer' }])
    expect(await shared(ana.userId, ana.userId)).toEqual([
      { organization_id: ours, role: 'owner' },
      { organization_id: theirs, role: 'viewer' },
    ])
    expect(await shared(randomUUID(), ana.userId)).toEqual([])
  })

  test('are none where the viewer is suspended, or may not read users', async () => {
    const place = await server.createOrganization()
    const member = (fixture: Parameters<typeof createMember>[1]) =>
      server.owner.withOrganization(liveSide(place), (db) => createMember(db, fixture), { actor: 'test' })
    const seen = await member({ role: 'owner' })
    const suspended = await member({ role: 'admin', status: 'suspended' })
    await server.owner.withOrganization(liveSide(place), (db) =>
      db
        .insertInto('roles')
        .values({ name: 'blind', display_name: 'Blind', permissions: ['roles.read'] })
        .execute(),
    )
    const blind = await member({ role: 'blind' })
    expect(await shared(suspended.userId, seen.userId)).toEqual([])
    expect(await shared(suspended.userId, suspended.userId)).toEqual([])
    expect(await shared(blind.userId, seen.userId)).toEqual([])
    expect(await shared(blind.userId, blind.userId)).toEqual([{ organization_id: place, role: 'blind' }])
  })
})
