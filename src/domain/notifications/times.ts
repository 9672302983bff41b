import { Cron } from 'croner'
import type { NotificationCategory, Preferences } from './preferences.ts'

// When somebody may be told something. Clocks that are put forward or back are the library's to know: a time that a
// clock skips is when it goes on, and one that comes twice counts the first time.

const clock = (time: string, days: string, timeZone: string) => {
  const [hour, minute] = time.split(':').map(Number)
  return new Cron(`${minute} ${hour} * * ${days}`, { timezone: timeZone })
}

const shift = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)

/** The end of the quiet hours that last at a time; null when none do. */
export function quietUntil(
  { quietHours: { enabled, from, to, days }, timeZone }: Pick<Preferences, 'quietHours' | 'timeZone'>,
  now: Date,
): Date | null {
  if (!enabled) return null
  // What lies before a time, and not at it, is what the library tells.
  const [begin] = clock(from, days.join(','), timeZone).previousRuns(1, shift(now, 1))
  if (begin === undefined) return null
  // Where a clock skips both, they begin and end at the same moment.
  const end = clock(to, '*', timeZone).nextRun(shift(begin, -1))
  return end !== null && end > now ? end : null
}

/** The next time after another one when what was collected is sent; null for who wants everything at once. */
function nextDigest(
  { digest, timeZone }: Pick<Preferences, 'digest' | 'timeZone'>,
  after: Date,
): Date | null {
  const { frequency, time, dayOfWeek } = digest
  if (frequency === 'NONE') return null
  return clock(time, frequency === 'WEEKLY' ? dayOfWeek : '*', timeZone).nextRun(after)
}

/**
 * When somebody is to get a mail about something that happens now; null for at once. What is critical waits for no
 * digest, and for no quiet hours either unless the person says so; what is about signing in waits for nothing: whoever
 * has got into an account could otherwise put off that its owner hears of it.
 */
export function dueAt(
  preferences: Preferences,
  { category, critical }: { category: NotificationCategory; critical: boolean },
  now: Date,
): Date | null {
  if (category === 'AUTH') return null
  const quiet = critical && preferences.criticalIgnoresQuietHours ? null : quietUntil(preferences, now)
  if (critical) return quiet
  const digest = nextDigest(preferences, now)
  return digest === null ? quiet : (quietUntil(preferences, digest) ?? digest)
}
