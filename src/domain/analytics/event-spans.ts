import { type RawBuilder, sql } from 'kysely'

/** A part of time: from `from` on, before `to`; null is without end. */
export interface Span {
  from: Date | null
  to: Date | null
}

/** Months that the first span reaches back, this one included, and that each further one covers. */
const recentMonths = 2
const monthsAtOnce = 12

/** Years before this one whose months have partitions of their own; older events share one, the history. */
const yearsInMonths = 2

/**
 * All of time, latest first, in spans that lie in at most twelve partitions each: the latest months, further ones, and
 * the history. A statement on events names one of them, so that it plans and locks those partitions alone.
 */
export function eventSpans(now: Date): Span[] {
  const year = now.getUTCFullYear()
  const history = new Date(Date.UTC(year - yearsInMonths, 0))
  const starts: Date[] = []
  for (let back = recentMonths - 1; ; back += monthsAtOnce) {
    const start = new Date(Date.UTC(year, now.getUTCMonth() - back))
    if (start <= history) break
    starts.push(start)
  }
  starts.push(history)
  return [
    ...starts.map((from, index) => ({ from, to: starts[index - 1] ?? null })),
    { from: null, to: history },
  ]
}

/** Whether a span holds times from `from` on and before `to`; undefined is without end. */
export const overlaps = (span: Span, from: Date | undefined, to: Date | undefined): boolean =>
  (span.to === null || from === undefined || from < span.to) &&
  (span.from === null || to === undefined || to > span.from)

/**
 * Events of a span. The times are part of the text: with parameters, Postgres may settle for one plan for all of
 * them, and that locks every partition.
 */
export function inSpan({ from, to }: Span): RawBuilder<boolean> {
  const bounds = [
    ...(from === null ? [] : [sql`at >= ${sql.lit(from.toISOString())}`]),
    ...(to === null ? [] : [sql`at < ${sql.lit(to.toISOString())}`]),
  ]
  return sql<boolean>`(${sql.join(bounds, sql` and `)})`
}
