import { Cron } from 'croner'
import { sql } from 'kysely'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { limitOn, planOf } from '../access/plans.ts'
import { recordChange } from '../audit/audit.ts'
import { InputError, RequestError } from '../errors.ts'
import { enqueue } from '../queue.ts'
import { isTimeZone } from '../time-zones.ts'
import { requestScan } from './requests.ts'

type Weekday = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'

/** When a tenant is scanned without being asked, by the clocks of a time zone. */
export interface ScanSchedule {
  enabled: boolean
  frequency: 'DAILY' | 'WEEKLY'
  /** Of a weekly one. */
  dayOfWeek: Weekday | null
  /** `HH:MM`. */
  time: string
  /** Of the IANA, such as `Europe/Ljubljana`. */
  timeZone: string
}

export interface ScheduleState extends ScanSchedule {
  nextRunAt: Date | null
  lastRunAt: Date | null
  /** Why the last one came to nothing. */
  lastProblem: string | null
}

interface TenantOf {
  organizationId: string
  tenantId: string
}

/** A tenant that nobody has made a schedule for. */
const none: ScheduleState = {
  enabled: false,
  frequency: 'WEEKLY',
  dayOfWeek: 'MON',
  time: '06:00',
  timeZone: 'UTC',
  nextRunAt: null,
  lastRunAt: null,
  lastProblem: null,
}

/** The surface whose plans include schedules. */
const surface = 'identityops'
const scheduleFeature = 'SCHEDULED_SCANS'

export async function getScanSchedule(
  db: Scoped,
  { tenantId }: Pick<TenantOf, 'tenantId'>,
): Promise<ScheduleState> {
  const row = await db
    .selectFrom('scan_schedules')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  if (row === undefined) return none
  return {
    enabled: row.enabled,
    frequency: row.frequency as ScanSchedule['frequency'],
    dayOfWeek: row.day_of_week as Weekday | null,
    time: row.time,
    timeZone: row.time_zone,
    nextRunAt: row.next_run_at,
    lastRunAt: row.last_run_at,
    lastProblem: row.last_problem,
  }
}

/**
 * Sets when a tenant is scanned, in the place of what was set before.
 * @throws RequestError `invalid_request` for a time zone that there is not, and for a weekly one without its day
 */
export function setScanSchedule(
  db: Scoped,
  tenant: TenantOf,
  schedule: ScanSchedule,
): Promise<ScheduleState> {
  const { enabled, frequency, dayOfWeek, time, timeZone } = schedule
  if (!isTimeZone(timeZone)) throw unfit('timeZone', 'is no time zone of the IANA')
  if (frequency === 'WEEKLY' && dayOfWeek === null) throw unfit('dayOfWeek', 'is required for a weekly one')
  const next = enabled ? nextRun(schedule, new Date()) : null
  const { tenantId } = tenant
  const values = {
    enabled,
    frequency,
    day_of_week: frequency === 'WEEKLY' ? dayOfWeek : null,
    time,
    time_zone: timeZone,
    next_run_at: next,
    last_problem: null,
  }
  return inTransaction(db, async (db) => {
    await db
      .insertInto('scan_schedules')
      .values({ tenant_id: tenantId, ...values })
      .onConflict((conflict) => conflict.columns(['organization_id', 'tenant_id']).doUpdateSet(values))
      .execute()
    if (next !== null) await enqueueRun(db, tenant, next)
    const details = { ...schedule }
    await recordChange(db, { action: 'scan_schedule.updated', targetId: tenantId, tenantId, details })
    return getScanSchedule(db, tenant)
  })
}

const unfit = (input: string, message: string) =>
  new InputError('invalid_request', 'There is no such schedule.', [{ input, message }])

/** One job for each tenant: a later time takes the place of an earlier one. */
const enqueueRun = (db: Scoped, { organizationId, tenantId }: TenantOf, runAt: Date) =>
  enqueue(db, 'run_scan_schedule', { organizationId, tenantId }, { runAt, key: `scan schedule ${tenantId}` })

/**
 * Scans a tenant if it is time, and sees to the next time. What stands in the way, such as a plan that does not include
 * it any more, is written down, and the schedule goes on.
 */
export function runSchedule(db: Scoped, tenant: TenantOf): Promise<void> {
  const { tenantId } = tenant
  return inTransaction(db, async (db) => {
    const row = await db
      .selectFrom('scan_schedules')
      .select('next_run_at')
      .where('tenant_id', '=', tenantId)
      .forUpdate()
      .executeTakeFirst()
    const schedule = await getScanSchedule(db, { tenantId })
    // Switched off or put off since this job was made; by a second, clocks may differ.
    if (!row?.next_run_at || row.next_run_at.getTime() > Date.now() + 1000) return
    const next = nextRun(schedule, new Date(Math.max(Date.now(), row.next_run_at.getTime())))
    const problem = await scanNow(db, tenant)
    await db
      .updateTable('scan_schedules')
      .set({ next_run_at: next, last_run_at: sql`now()`, last_problem: problem })
      .where('tenant_id', '=', tenantId)
      .execute()
    await enqueueRun(db, tenant, next)
  })
}

/** @returns why there is no scan; null when there is one */
async function scanNow(db: Scoped, { tenantId }: TenantOf): Promise<string | null> {
  const { plan: name, features } = await planOf(db, surface)
  if (!features.has(scheduleFeature)) return 'The plan does not include scheduled scans.'
  const plan = { name, scansPerDay: limitOn(surface, name, 'scansPerDay') }
  try {
    await requestScan(db, { tenantId }, { trigger: 'scheduled', plan })
    return null
  } catch (error) {
    if (error instanceof RequestError) return error.message
    throw error
  }
}

/** The next time after another one. A time that a clock skips is when it goes on; one that comes twice counts once. */
export function nextRun({ dayOfWeek, time, timeZone }: Omit<ScanSchedule, 'enabled'>, after: Date): Date {
  const [hour, minute] = time.split(':').map(Number)
  const next = new Cron(`${minute} ${hour} * * ${dayOfWeek ?? '*'}`, { timezone: timeZone }).nextRun(after)
  if (next === null) throw new Error('a schedule without an end has no next time')
  return next
}
