import { type Kysely, sql } from 'kysely'
import { isolateByOrganization } from '../row-security.ts'

/** Bulk updates and imports: their files, how far they are, and which rows were not right. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('background_jobs')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('id', 'uuid', (c) => c.notNull().defaultTo(sql`gen_random_uuid()`))
    .addColumn('environment_id', 'uuid', (c) => c.notNull())
    // Whose it is, such as `key <id>`.
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) =>
      c.notNull().check(sql`type in ('users_bulk_identify', 'companies_bulk_identify', 'import')`),
    )
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .defaultTo('queued')
        .check(
          sql`status in ('queued', 'validating', 'processing', 'pending_refresh', 'completed', 'failed')`,
        ),
    )
    .addColumn('filename', 'text', (c) => c.notNull())
    .addColumn('file_size', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('total_rows', 'integer', (c) => c.notNull().defaultTo(0))
    // Together they are the point from which an interrupted run goes on.
    .addColumn('completed_rows', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('failed_rows', 'integer', (c) => c.notNull().defaultTo(0))
    // Why the file was not taken at all.
    .addColumn('failure', 'text')
    .addColumn('start_time', 'timestamptz', (c) => c.notNull().defaultTo(sql`clock_timestamp()`))
    // Null while the file is still being sent.
    .addColumn('received_at', 'timestamptz')
    .addColumn('end_time', 'timestamptz')
    .addPrimaryKeyConstraint('background_jobs_pkey', ['organization_id', 'id'])
    .addForeignKeyConstraint(
      'background_jobs_environment',
      ['organization_id', 'environment_id'],
      'environments',
      ['organization_id', 'id'],
    )
    .addCheckConstraint(
      'background_jobs_end',
      sql`(end_time is not null) = (status in ('completed', 'failed'))`,
    )
    .execute()
  await isolateByOrganization(db, 'background_jobs')
  // One bulk update and one import at a time for each key.
  await sql`create unique index background_jobs_running on background_jobs
    (organization_id, actor, (type = 'import')) where end_time is null`.execute(db)
  await db.schema
    .createIndex('background_jobs_by_time')
    .on('background_jobs')
    .columns(['organization_id', 'environment_id', 'start_time', 'id'])
    .execute()

  await db.schema
    .createTable('upload_chunks')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('job_id', 'uuid', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('bytes', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('upload_chunks_pkey', ['organization_id', 'job_id', 'position'])
    .addForeignKeyConstraint(
      'upload_chunks_job',
      ['organization_id', 'job_id'],
      'background_jobs',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'upload_chunks')
  // Read once, in order: compressing it costs more than it saves.
  await sql`alter table upload_chunks alter column bytes set storage external`.execute(db)

  await db.schema
    .createTable('background_job_errors')
    .addColumn('organization_id', 'uuid', (c) => c.notNull().defaultTo(sql`current_organization()`))
    .addColumn('job_id', 'uuid', (c) => c.notNull())
    .addColumn('line', 'integer', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('background_job_errors_pkey', ['organization_id', 'job_id', 'line'])
    .addForeignKeyConstraint(
      'background_job_errors_job',
      ['organization_id', 'job_id'],
      'background_jobs',
      ['organization_id', 'id'],
      (fk) => fk.onDelete('cascade'),
    )
    .execute()
  await isolateByOrganization(db, 'background_job_errors')
}
