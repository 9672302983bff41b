import { randomUUID } from 'node:crypto'
import type { Scoped } from '../../src/database/database.ts'

/** Puts a subscription into the database that has collected one alert about a tenant, which is due. @returns its id */
export async function insertWaitingAlert(
  db: Scoped,
  { tenantId, subject }: { tenantId: string; subject: string },
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('alert_subscriptions')
    .values({
      id,
      name: 'Alerts',
      triggers: ['NEW_FINDING'],
      rules: [],
      categories: [],
      min_severity: 'LOW',
      credential_days: [30],
      delivery: 'DAILY',
      channel: 'EMAIL',
      enabled: true,
    })
    .execute()
  await db
    .insertInto('alert_deliveries')
    .values({
      subscription_id: id,
      trigger: 'NEW_FINDING',
      subject,
      step: '1',
      tenant_id: tenantId,
      scan_id: randomUUID(),
      scan_number: 1,
      weight: 1,
      points: 0,
      entry: '{}',
      due_at: new Date(Date.now() - 60_000),
    })
    .execute()
  return id
}
