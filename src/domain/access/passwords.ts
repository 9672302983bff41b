import { argon2id, hash, verify } from 'argon2'
import pLimit from 'p-limit'
import { RequestError } from '../errors.ts'

/**
 * What OWASP asks of argon2id at least: 19 MiB, two passes, one lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The work runs on libuv's four threads, which name look-ups and files need too. */
const limit = pLimit(2)

/** The hash of a password that nobody has: made once, looked at when there is no account. */
let nobody: Promise<string> | undefined

/** How many may wait for their turn: some seconds of work. */
const longestQueue = 200

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (limit.pendingCount >= longestQueue)
    throw new RequestError('unavailable', 'Too many people sign in at once.', { retryAfter: 5 })
  return limit(work)
}

/** @returns the salted hash of a password, with its parameters (PHC string format) */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

/**
 * Whether a password belongs to a hash. Without a hash (there is no such account, or it has no password) the answer
 * is no, and takes as long.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const against = passwordHash ?? (await (nobody ??= hashPassword(crypto.randomUUID())))
  return (await inTurn(() => verify(against, password))) && passwordHash !== null
}
