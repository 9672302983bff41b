import pg from 'pg'

/**
 * SQLSTATE classes and codes after which the same request may succeed: connection failures (08), too little of
 * something (53), an administrator's or a time limit's interruption (57), lost races (40), what an operator is at
 * just now, such as a new password (28) or another name of the database (3D000), a database that takes no writes
 * (25006), a transaction that was ended from outside (25P03, 25P04), a lock that did not come in time (55P03), and
 * failing disks (58).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const transientStates = /^(?:08|53|57|40|28|3D000|25006|25P03|25P04|55P03|58)/

const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

/** What pg says, without a code, when a statement is not answered in time, and its connection is ended. */
const noAnswer = 'Query read timeout'

/** What pg says, without a code, when a connection is lost or none is free in time. */
const lostConnection = new RegExp(
  `^(?:Connection terminated|timeout exceeded when trying to connect|${noAnswer}|` +
    'Client has encountered a connection error|Client was closed)',
)

/** The database takes no writes, as a standby or one whose disk is full. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError'
  constructor() {
    super('the database takes no writes')
  }
}

/** Whether a failure says of its connection, and of all that are as old, that they are of no use any more. */
export function endsTrust(error: unknown): boolean {
  return isSilent(error) || isReadOnly(error)
}

/** Whether the other side of a connection did not answer, and did not end it either. */
export function isSilent(error: unknown): boolean {
  return error instanceof Error && error.message === noAnswer
}

/** Whether the database of this connection takes no writes. */
function isReadOnly(error: unknown): boolean {
  return error instanceof ReadOnlyError || (error instanceof pg.DatabaseError && error.code === '25006')
}

/** No connection is free for whoever needs one: the database is busy, and may be so for this one alone. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** Whether a statement was stopped for taking too long. */
export function isOverTime(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014'
}

/** Whether a statement was stopped for waiting too long for what another transaction holds. */
export function isLockedOut(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '55P03'
}

/**
 * Whether a failure says that the database is away or busy, rather than that the statement is wrong. One that comes
 * from another thread is of no class any more: its name and code tell.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return transientStates.test(error.code ?? '')
  if (typeof error !== 'object' || error === null) return false
  const { code = '', name = '', message = '' } = error as Partial<NodeJS.ErrnoException>
  if (name === BusyError.name || name === ReadOnlyError.name) return true
  return transientStates.test(code) || networkErrors.has(code) || lostConnection.test(message)
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
