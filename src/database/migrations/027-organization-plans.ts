import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { applicationRole, isolateByOrganization } from '../row-security.ts'

/** One row for each plan that an organization has been given, instead of a column for each surface. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organization_plans')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .notNull()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('surface', 'text', (c) => c.notNull())
    .addColumn('plan', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('organization_plans_pkey', ['organization_id', 'surface'])
    .execute()
  // What was the columns' default is the default of the contract: nobody has to be given it.
  await sql`insert into organization_plans (organization_id, surface, plan)
    select id, 'opspilot365', opspilot365_plan from organizations where opspilot365_plan <> 'STARTER'
    union all
    select id, 'userpilot', userpilot_plan from organizations where userpilot_plan <> 'STANDARD'`.execute(db)
  // The columns stay for processes of the version before, which read them until they are replaced.

  await isolateByOrganization(db, 'organization_plans')
  const app = sql.id(applicationRole)
  // Plans are an operator's to give.
  await sql`revoke insert, update, delete on organization_plans from ${app}`.execute(db)
  // Who presents a key may see the plans of its organization, which is in scope only then.
  await sql`create policy plan_of_key on organization_plans for select to ${app}
    using (exists (select from api_keys where api_keys.organization_id = organization_plans.organization_id
      and api_keys.key_hash = current_key_hash()))`.execute(db)
  await sql`create trigger announce_access_change after insert or delete or update on organization_plans
    for each row execute function announce_access_change('organization', 'organization_id')`.execute(db)
  await openToBackup(db)
}
