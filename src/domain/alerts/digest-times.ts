import { Cron } from 'croner'
import type { Scoped } from '../../database/database.ts'
import { readDefaults } from '../notifications/preferences.ts'

/** When collections are sent: at eight in the morning, of every day or of Mondays. */
const times = { DAILY: '0 8 * * *', WEEKLY: '0 8 * * MON' } as const

/** When what is collected from now on is sent, by the clocks of the organization in scope. */
export async function nextDigests(db: Scoped, after: Date): Promise<{ DAILY: Date; WEEKLY: Date }> {
  const { timeZone } = (await readDefaults(db)).preferences
  return { DAILY: next(times.DAILY, timeZone, after), WEEKLY: next(times.WEEKLY, timeZone, after) }
}

function next(time: string, timezone: string, after: Date): Date {
  const date = new Cron(time, { timezone }).nextRun(after)
  if (date === null) throw new Error('a time of day without an end has no next one')
  return date
}
