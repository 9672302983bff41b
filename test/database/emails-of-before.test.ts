import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade(
  '025',
  'addresses at hosts in Punycode are found as what they stand for when %s migrates',
  async ({ owner, upgrade }) => {
    // Given people whose emails are at such hosts, and others
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
    await upgrade()

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
