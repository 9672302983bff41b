import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  inTransaction,
  liveSide,
  type OwnedDatabase,
  presentLogin,
  type Scoped,
} from '../../src/database/database.ts'
import { hashPassword } from '../../src/domain/access/passwords.ts'

export const password = 'correct horse battery staple'
const passwordHash = hashPassword(password, 'test')

export interface Member {
  userId: string
  email: string
  username: string
}

export interface MemberFixture {
  role?: string
  /** Of a person who is there already. */
  userId?: string
  status?: 'active' | 'suspended'
}

/** Invites the person with an email into an organization. @returns id of the invitation */
export const invite = (
  database: Pick<OwnedDatabase, 'withOrganization'>,
  organizationId: string,
  { email }: Pick<Member, 'email'>,
): Promise<string> =>
  database.withOrganization(
    liveSide(organizationId),
    (scoped) =>
      inTransaction(scoped, async (db) => {
        const { id } = await db
          .insertInto('users')
          .values({ email, invited_to: organizationId })
          .returning('id')
          .executeTakeFirstOrThrow()
        const role = await db
          .selectFrom('roles')
          .select('id')
          .where('organization_id', '=', organizationId)
          .where('name', '=', 'member')
          .executeTakeFirstOrThrow()
        await db.insertInto('memberships').values({ user_id: id, role_id: role.id }).execute()
        return id
      }),
    { actor: 'test' },
  )

/** Makes a person with the password above, or takes one, into the organization in scope, with a session. */
export async function createMember(
  scoped: Scoped,
  { role = 'member', userId, status = 'active' }: MemberFixture = {},
): Promise<Member> {
  const name = randomBytes(6).toString('hex')
  const person = { userId: userId ?? randomUUID(), email: `${name}@people.example`, username: name }
  await inTransaction(scoped, async (db) => {
    if (userId === undefined) {
      await presentLogin(db, person.email)
      await db
        .insertInto('users')
        .values({
          id: person.userId,
          email: person.email,
          username: person.username,
          password_hash: await passwordHash,
          email_verified_at: new Date(),
        })
        .execute()
    }
    const { id } = await db
      .selectFrom('roles')
      .select('id')
      // Fixtures are made by the owner, who sees all organizations.
      .where('organization_id', '=', sql<string>`current_organization()`)
      .where('name', '=', role)
      .executeTakeFirstOrThrow()
    await db.insertInto('memberships').values({ user_id: person.userId, role_id: id, status }).execute()
    const session = await db
      .insertInto('sessions')
      .values({ user_id: person.userId, expires_at: new Date(Date.now() + 86_400_000) })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('refresh_tokens')
      .values({ session_id: session.id, token_hash: randomBytes(32) })
      .execute()
  })
  return person
}
