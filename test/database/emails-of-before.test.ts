import { afterAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { connectAsOwner } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createOlderDatabase } from '../support/older-database.ts'
import { vault } from '../support/vault.ts'

const cleanup: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of cleanup.reverse()) await step()
})

test.each([
  ['a superuser', true],
  ['a user who is none', false],
])(
  'addresses at hosts in Punycode are found as what they stand for when %s migrates',
  async (_who, superuser) => {
    // Given people whose emails are at such hosts, and others
    const older = await createOlderDatabase('025', superuser)
    cleanup.push(older.drop)
    const owner = connectAsOwner(older.url)
    cleanup.push(() => owner.close())
    const emails = [
      'Ana@XN--Mnchen-3ya.example',
      'b@sub.xn--mnchen-3ya.example',
      'Xn--@Example.com',
      'c@xn--.example',
    ]
    await sql`alter table users no force row level security`.execute(owner.reference)
    for (const email of emails)
      await sql`insert into users (email) values (${email})`.execute(owner.reference)
    await sql`alter table users force row level security`.execute(owner.reference)

    // When the database is migrated
    await migrate(older.url, vault)

    // Then those are kept in the letters that people read, and the others as they were
    await sql`alter table users no force row level security`.execute(owner.reference)
    const { rows } = await sql<{ email: string }>`select email from users order by created_at`.execute(
      owner.reference,
    )
    expect(rows.map(({ email }) => email).toSorted()).toEqual(
      ['ana@münchen.example', 'b@sub.münchen.example', 'Xn--@Example.com', 'c@xn--.example'].toSorted(),
    )
  },
)
