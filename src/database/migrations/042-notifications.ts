import { type Kysely, sql } from 'kysely'
import { openToBackup } from '../backup.ts'
import { isolateByOrganization, searchRole } from '../row-security.ts'

/** What people are told of, how they want to be told, and what waits until they do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPreferences(db)
  await createNotifications(db)
  await createHeldNotifications(db)
  await nameMembers(db)
  await openToBackup(db)
}

/** What is a member's goes with the membership, and stays with it when somebody takes the place of a placeholder. */
const belongToMembers = (db: Kysely<unknown>, table: string) =>
  sql`alter table ${sql.table(table)} add constraint ${sql.id(`${table}_member`)}
    foreign key (organization_id, user_id) references memberships (organization_id, user_id)
    on update cascade on delete cascade`.execute(db)

async function createPreferences(db: Kysely<unknown>): Promise<void> {
  // Those of an organization are what its new members begin with.
  await db.schema
    .createTable('notification_defaults')
    .addColumn('organization_id', 'uuid', (c) =>
      c
        .primaryKey()
        .defaultTo(sql`current_organization()`)
        .references('organizations.id'),
    )
    .addColumn('settings', 'jsonb', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .execute()
  await isolateByOrganization(db, 'notification_defaults')
  await db.schema
    .createTable('notification_preferences')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    .addColumn('settings', 'jsonb', (c) => c.notNull())
    // Null of who has chosen nothing: these are the defaults of when they came.
    .addColumn('updated_at', 'timestamptz')
    .addPrimaryKeyConstraint('notification_preferences_pkey', ['organization_id', 'user_id'])
    .execute()
  await belongToMembers(db, 'notification_preferences')
  await isolateByOrganization(db, 'notification_preferences')
}

async function createNotifications(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notifications')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    // What it is told for: nobody is told twice.
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('critical', 'boolean', (c) => c.notNull())
    // Whether it is shown to who looks for it, or is there for its key alone.
    .addColumn('in_app', 'boolean', (c) => c.notNull())
    .addColumn('subject', 'text')
    .addColumn('text', 'text')
    .addColumn('path', 'text')
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addColumn('read_at', 'timestamptz')
    .addPrimaryKeyConstraint('notifications_pkey', ['organization_id', 'id'])
    .addUniqueConstraint('notifications_once', ['organization_id', 'user_id', 'key'])
    .addCheckConstraint(
      'notifications_shown',
      sql`in_app = (subject is not null) and in_app = (text is not null)`,
    )
    .execute()
  await belongToMembers(db, 'notifications')
  await isolateByOrganization(db, 'notifications')
  await sql`create index notifications_in_app on notifications (organization_id, user_id, created_at, id)
    where in_app`.execute(db)
  await sql`create index notifications_unread on notifications (organization_id, user_id)
    where in_app and read_at is null`.execute(db)
}

async function createHeldNotifications(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('held_notifications')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull())
    .addColumn('user_id', 'uuid', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('critical', 'boolean', (c) => c.notNull())
    .addColumn('sealed_content', 'text', (c) => c.notNull())
    .addColumn('due_at', 'timestamptz', (c) => c.notNull())
    .addColumn('created_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    .addPrimaryKeyConstraint('held_notifications_pkey', ['organization_id', 'id'])
    .execute()
  await belongToMembers(db, 'held_notifications')
  await isolateByOrganization(db, 'held_notifications')
  await sql`create index held_notifications_due on held_notifications (organization_id, user_id, due_at)`.execute(
    db,
  )
  // Whoever runs the installation looks at which keys something is sealed with.
  const role = sql.id(searchRole)
  await sql`create policy overview on held_notifications for select to ${role} using (true)`.execute(db)
  await sql`grant select (sealed_content) on held_notifications to ${role}`.execute(db)
}

/** Mail that is for somebody as a member goes with the membership, while it waits and after. */
async function nameMembers(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mails add column user_id uuid`.execute(db)
  await belongToMembers(db, 'mails')
  await sql`create index mails_by_member on mails (organization_id, user_id) where user_id is not null`.execute(
    db,
  )
}
