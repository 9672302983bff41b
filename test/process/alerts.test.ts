import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import { findRecipients } from '../../src/domain/alerts/recipients.ts'
import { createAlertSubscription } from '../../src/domain/alerts/subscriptions.ts'
import { planOf } from '../../src/domain/access/plans.ts'
import { startMailServer } from '../support/mail-server.ts'
import { createMember } from '../support/people.ts'
import { eventually, patience, startProcess, whenReady } from '../support/process.ts'
import { createScannedTenant } from '../support/scans.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 20 })

/** Starts a worker, and ends it without a word as soon as `isSo`; others have at once what it held. */
async function killWhen(smtpUrl: string, what: string, isSo: () => Promise<boolean>): Promise<void> {
  const worker = startProcess({
    DATABASE_URL: server.ownerUrl,
    ROLE: 'worker',
    MICROSOFT_LOGIN_URL: simulator().loginUrl,
    MICROSOFT_GRAPH_URL: simulator().graphUrl,
    SCAN_DNS: 'off',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'no-reply@tenantry.example',
  })
  await whenReady(worker)
  await eventually(what, isSo)
  worker.kill('SIGKILL')
  await worker.exited
  for (const table of ['_private_jobs', '_private_job_queues'])
    await sql`update ${sql.table(`graphile_worker.${table}`)} set locked_at = null, locked_by = null`.execute(
      server.owner.reference,
    )
}

test(
  'a worker that is killed between matching and sending loses no alert; a second copy comes only where nobody heard that the first had arrived',
  async () => {
    const mailbox = await startMailServer()
    server.defer(() => mailbox.close())
    const organizationId = await server.createOrganization({ identityops: 'ENTERPRISE' })
    const [connection] = simulator().connections
    if (connection === undefined) throw new Error('there is no directory')
    const tenant = await createScannedTenant(server, organizationId, connection)
    const { email } = await server.owner.withOrganization(
      { organizationId, sandbox: false },
      (db) => createMember(db),
      { actor: 'test' },
    )
    const { id } = await tenant.rows(async (db) => {
      expect(await findRecipients(db, [email])).toHaveLength(1)
      return createAlertSubscription(db, await planOf(db, 'identityops'), {
        name: 'Alerts',
        triggers: ['NEW_FINDING'],
        rules: [],
        categories: [],
        minSeverity: 'LOW',
        credentialDays: [30],
        wasteMonthly: null,
        score: null,
        filter: { publisher: null, privileged: null, ownedBy: null },
        delivery: 'IMMEDIATE',
        channel: 'EMAIL',
        integrationId: null,
        webhookId: null,
        enabled: true,
        recipients: [email],
      })
    })
    const told = async () => {
      const { rows } = await tenant.rows((db) =>
        sql<{ count: number }>`select count(*) from alert_deliveries where subscription_id = ${id}`.execute(
          db,
        ),
      )
      return rows[0]?.count ?? 0
    }
    await tenant.scan()

    // Given a worker that has matched, and cannot write the mail down
    const holder = new pg.Client(server.ownerUrl)
    await holder.connect()
    await holder.query('begin; lock table mails in share mode')
    const waits = async () => {
      const { rows } = await holder.query<{ count: number }>(
        `select count(*)::int as count from pg_locks where not granted and relation = 'mails'::regclass`,
      )
      return (rows[0]?.count ?? 0) > 0
    }
    // When it is killed there
    await killWhen(mailbox.url, 'the mail to be written down', waits)
    await holder.query('rollback')
    await holder.end()
    // Then it has told nothing, to anybody
    expect([await told(), mailbox.received.length]).toEqual([0, 0])

    // When the next one is killed after the receiver took the mail and before it said so
    mailbox.mood = 'silent'
    await killWhen(mailbox.url, 'the mail', async () => mailbox.received.length === 1)
    const count = await told()
    expect(count).toBeGreaterThan(20)
    mailbox.mood = null

    // Then one more copy comes, of the same mail, and nothing after it
    await tenant.rows((db) =>
      sql`update mails set next_attempt_at = now() where next_attempt_at is not null`.execute(db),
    )
    await sql`update graphile_worker._private_jobs set run_at = now()`.execute(server.owner.reference)
    const ended = async () => {
      const { rows } = await tenant.rows((db) =>
        sql<{ status: string }>`select status from mails where recipient = ${email}`.execute(db),
      )
      return rows.length === 1 && rows[0]?.status === 'sent'
    }
    await killWhen(mailbox.url, 'the end', ended)
    expect(await told()).toBe(count)
    expect(mailbox.received.map(({ subject }) => subject)).toEqual(
      Array(2).fill(`Adatum Retail: ${count} new findings`),
    )
    expect(new Set(mailbox.received.map(({ messageId }) => messageId)).size).toBe(1)
  },
  patience,
)
