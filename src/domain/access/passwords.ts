import { argon2id, hash, verify } from 'argon2'
import { createHashingQueue } from './hashing-queue.ts'

/**
 * What OWASP asks of argon2id at least: 19 MiB, two passes, one lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// The work runs on libuv's four threads, which name look-ups and files need too. Whoever signs in does not wait for
// passwords that are set.
const signingIn = createHashingQueue({
  concurrency: 2,
  longestQueue: 50,
  refusal: 'Too many people sign in at once.',
})
const setting = createHashingQueue({
  concurrency: 1,
  longestQueue: 20,
  refusal: 'Too many passwords are set at once.',
})

/** The hash of a password that nobody has: made once, looked at when there is no account. */
let nobody: Promise<string> | undefined

/**
 * @param organizationId whose user's password it is: organizations take turns
 * @returns the salted hash of a password, with its parameters (PHC string format)
 * @throws RequestError `unavailable` when too many of the same organization wait
 */
export const hashPassword = (password: string, organizationId: string): Promise<string> =>
  setting.use(organizationId, () => hash(password, cost))

/**
 * Whether a password belongs to a hash. Without a hash (there is no such account, or it has no password) the answer
 * is no, and takes as long.
 * @param address of the one who signs in: addresses take turns
 * @throws RequestError `unavailable` when too many of the same address wait
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
  address: string,
): Promise<boolean> {
  const against = passwordHash ?? (await (nobody ??= hash(crypto.randomUUID(), cost)))
  return (await signingIn.use(address, () => verify(against, password))) && passwordHash !== null
}
