import { type Expression, type RawBuilder, sql } from 'kysely'

/** How serious a severity is, in SQL: a higher number is worse. */
export const severityWeight = (severity: Expression<unknown>): RawBuilder<number> =>
  sql<number>`array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], ${severity})`
