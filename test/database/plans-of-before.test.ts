import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide } from '../../src/database/database.ts'
import { testUpgrade } from '../support/older-database.ts'

testUpgrade('027', 'plans of before are kept when %s migrates', async ({ owner, upgrade }) => {
  // Given organizations with plans of their own on no surface, on one and on both
  const organizations = [
    { id: randomUUID(), opspilot365: 'STARTER', userpilot: 'STANDARD', given: [] },
    { id: randomUUID(), opspilot365: 'SCALE', userpilot: 'STANDARD', given: ['opspilot365 SCALE'] },
    {
      id: randomUUID(),
      opspilot365: 'CUSTOM',
      userpilot: 'HIGH_VOLUME',
      given: ['opspilot365 CUSTOM', 'userpilot HIGH_VOLUME'],
    },
  ]
  for (const { id, opspilot365, userpilot } of organizations)
    await owner.withOrganization(liveSide(id), (db) =>
      sql`insert into organizations (id, slug, name, opspilot365_plan, userpilot_plan)
        values (${id}, ${id}, ${id}, ${opspilot365}, ${userpilot})`.execute(db),
    )

  // When the database is migrated
  await upgrade()

  // Then each has been given what is not the default of the surface
  for (const { id, given } of organizations) {
    const rows = await owner.withOrganization(liveSide(id), (db) =>
      db
        .selectFrom('organization_plans')
        .select(['surface', 'plan'])
        .where('organization_id', '=', id)
        .orderBy('surface')
        .execute(),
    )
    expect(rows.map(({ surface, plan }) => `${surface} ${plan}`)).toEqual(given)
  }

  // And processes of the version before read what they always have, until they are replaced
  const { rows } = await sql<{ opspilot365_plan: string }>`
    select opspilot365_plan from organizations order by opspilot365_plan`.execute(owner.reference)
  expect(rows.map(({ opspilot365_plan }) => opspilot365_plan)).toEqual(['CUSTOM', 'SCALE', 'STARTER'])
})
