import pg from 'pg'

/**
 * SQLSTATE classes and codes after which the same request may succeed: connection failures (08), too little of
 * something (53), an administrator's or a time limit's interruption (57, 25P03), and lost races (40).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const transientStates = /^(?:08|53|57|40|25P03)/

const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

/** What pg says, without a code, when a connection is lost or none is free in time. */
const lostConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** No connection is free for whoever needs one: the database is busy, and may be so for him alone. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** Whether a statement was stopped for taking too long. */
export function isOverTime(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014'
}

/** Whether a failure says that the database is away or busy, rather than that the statement is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof BusyError) return true
  if (error instanceof pg.DatabaseError) return transientStates.test(error.code ?? '')
  if (!(error instanceof Error)) return false
  return networkErrors.has((error as NodeJS.ErrnoException).code ?? '') || lostConnection.test(error.message)
}

/** Name of the unique constraint or index that a statement ran into, or null. */
export function violatedUniqueness(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.code === '23505' ? (error.constraint ?? '') : null
}

/** Whether a statement failed because of the values in it: data exceptions (22), checks (23514), limits (54). */
export function isDataFault(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(?:22|54|23514)/.test(error.code ?? '')
}

/** Name of the check constraint that a statement ran into, or null. */
export function violatedCheck(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.code === '23514' ? (error.constraint ?? '') : null
}

/** Whether a statement gave way to another one (class 40): a deadlock or a serialization failure. */
export function isLostRace(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code ?? '').startsWith('40')
}
