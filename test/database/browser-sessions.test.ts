import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { createMember, type Member } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** Who sees and changes what people sign in with by a browser. */
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
  ana = await member(ours, {})
  await member(theirs, { userId: ana.userId })
  ben = await member(theirs, {})
})

const inOurs = <T>(fn: (db: Scoped) => Promise<T>) => server.database.withOrganization(liveSide(ours), fn)
const asAna = <T>(fn: (db: Scoped) => Promise<T>) => server.database.withUser(ana.userId, fn)

describe('what people sign in with by a browser', () => {
  const identity = {
    issuer: 'https://login.example',
    tenant: '',
    subject: 'ana',
    identity_hash: randomBytes(32),
  }
  const token = randomBytes(32)
  const identities = (db: Scoped) => db.selectFrom('external_identities').select('subject').execute()
  const sessions = (db: Scoped) => db.selectFrom('browser_sessions').select('user_id').execute()
  beforeAll(async () => {
    await asAna((db) =>
      db
        .insertInto('external_identities')
        .values({ ...identity, user_id: ana.userId })
        .execute(),
    )
    for (const [place, { userId }, token_hash] of [
      [ours, ana, token],
      [theirs, ana, randomBytes(32)],
      [theirs, ben, randomBytes(32)],
    ] as const)
      await server.database.withOrganization(liveSide(place), (db) =>
        db
          .insertInto('browser_sessions')
          .values({ user_id: userId, token_hash, expires_at: new Date(Date.now() + 60_000) })
          .execute(),
      )
  })

  test('an identity is in sight of its person, and of who presents it, and of no organization', async () => {
    expect(await asAna(identities)).toEqual([{ subject: 'ana' }])
    expect(await server.database.withKeyHash(identity.identity_hash, identities)).toEqual([
      { subject: 'ana' },
    ])
    expect(await server.database.withUser(ben.userId, identities)).toEqual([])
    expect(await server.database.withKeyHash(randomBytes(32), identities)).toEqual([])
    expect(await inOurs(identities)).toEqual([])
  })

  test('nobody gives an identity to somebody else, takes away theirs, or changes one', async () => {
    const other = { ...identity, subject: 'ben', identity_hash: randomBytes(32), user_id: ben.userId }
    await expect(asAna((db) => db.insertInto('external_identities').values(other).execute())).rejects.toThrow(
      'violates row-level security policy',
    )
    await server.database.withUser(ben.userId, (db) => db.deleteFrom('external_identities').execute())
    expect(await asAna(identities)).toEqual([{ subject: 'ana' }])
    await expect(
      asAna((db) => db.updateTable('external_identities').set({ subject: 'ben' }).execute()),
    ).rejects.toThrow('permission denied')
  })

  test('sessions are in sight of their person, of their organization, and the presented one of who presents it', async () => {
    const [anas, bens] = [{ user_id: ana.userId }, { user_id: ben.userId }]
    expect(await asAna(sessions)).toEqual([anas, anas])
    expect(await inOurs(sessions)).toEqual([anas])
    expect(await server.database.withKeyHash(token, sessions)).toEqual([anas])
    expect(await server.database.withKeyHash(randomBytes(32), sessions)).toEqual([])
    expect(await server.database.withUser(ben.userId, sessions)).toEqual([bens])
  })

  test('a person ends their sessions everywhere, and does nothing else with them', async () => {
    await expect(
      asAna((db) =>
        db
          .updateTable('browser_sessions')
          .set({ expires_at: new Date(Date.now() + 1e9) })
          .execute(),
      ),
    ).rejects.toThrow('violates row-level security policy')
    const ended = await asAna((db) =>
      db.updateTable('browser_sessions').set({ revoked_at: new Date() }).executeTakeFirst(),
    )
    expect(ended.numUpdatedRows).toBe(2n)
  })
})
