import { domainToUnicode } from 'node:url'
import { type Kysely, sql } from 'kysely'

/** Addresses at hosts `xn--…` are kept with the name that they stand for, by which they are looked for from now on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Which lets nobody but a person change their own.
  await sql`alter table users disable trigger protect_identity`.execute(db)
  await rename(db, 'users')
  await sql`alter table users enable trigger protect_identity`.execute(db)
  await rename(db, 'wifi_users')
}

async function rename(db: Kysely<unknown>, name: string): Promise<void> {
  const table = sql.table(name)
  await sql`alter table ${table} no force row level security`.execute(db)
  const { rows } = await sql<{ email: string }>`
    select distinct email from ${table} where email ~* '@(.+\\.)?xn--'`.execute(db)
  for (const { email } of rows) {
    const at = email.lastIndexOf('@') + 1
    const host = domainToUnicode(email.slice(at))
    // Empty is what no host can be called.
    if (host === '' || host.toLowerCase() === email.slice(at).toLowerCase()) continue
    const kept = `${email.slice(0, at)}${host}`.toLowerCase().normalize('NFC')
    await sql`update ${table} set email = ${kept} where email = ${email}`.execute(db)
  }
  await sql`alter table ${table} force row level security`.execute(db)
}
