import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { clockTolerance } from '../../clocks.ts'
import type { Database } from '../../database/database.ts'
import type { Vault } from '../../vault.ts'

/** The one algorithm of our tokens: Ed25519 signatures (RFC 8037). */
export const algorithm = 'EdDSA'

/** How long a token is valid, in seconds. */
export const tokenLifetime = 86_400

/** How long a new key is known before it signs, so that others have fetched it by then, in seconds. */
export const introduction = 300

/** A public key, as a JSON Web Key Set has it. */
export interface PublicKey {
  kty: string
  crv: string
  x: string
  kid: string
  alg: string
  use: string
}

/** The keys that all processes sign and check with. */
export interface KeyRing {
  /** The key that signs now. @throws Error when there is none, which the start of a server rules out */
  signer(): Promise<{ id: string; key: CryptoKey }>
  /** The public key with this id; null when there is none. */
  find(id: string): Promise<CryptoKey | null>
  publicKeys(): Promise<PublicKey[]>
  /** Reads the keys anew before they are used next. */
  forget(): void
}

interface Loaded {
  signer: { id: string; sealed: string } | undefined
  nextSignerAt: number
  publicKeys: PublicKey[]
  checkers: Map<string, CryptoKey>
}

const sealedAs = (id: string) => ({ organizationId: null, purpose: 'signing_key', id }) as const

/** How often the keys are read anew at most when a token names one that is not known, in milliseconds. */
const pause = 1_000

export function createKeyRing(database: Database, vault: Vault): KeyRing {
  let current: Promise<Loaded> | null = null
  let searchedAt = -Infinity
  let opened: { id: string; key: CryptoKey } | null = null

  async function load(): Promise<Loaded> {
    const rows = await database.withoutScope((db) =>
      db.selectFrom('signing_keys').selectAll().orderBy('signs_from', 'desc').orderBy('id').execute(),
    )
    const publicKeys = rows.map((row) => row.public_key as unknown as PublicKey)
    const checkers = await Promise.all(publicKeys.map((jwk) => importJWK({ ...jwk }, algorithm)))
    const now = Date.now()
    // The only key signs at once: it was made a moment ago, by a clock that is ahead of this one.
    const signer = rows.find((row) => row.signs_from.getTime() <= now) ?? rows.at(-1)
    const later = rows.map((row) => row.signs_from.getTime()).filter((time) => time > now)
    return {
      signer: signer && { id: signer.id, sealed: signer.sealed_private_key },
      nextSignerAt: Math.min(...later),
      publicKeys,
      checkers: new Map(rows.map(({ id }, index) => [id, checkers[index] as CryptoKey])),
    }
  }

  async function loaded(): Promise<Loaded> {
    const loading = (current ??= load())
    try {
      const keys = await loading
      if (keys.nextSignerAt > Date.now()) return keys
    } catch (error) {
      if (current === loading) current = null
      throw error
    }
    if (current === loading) current = null
    return loaded()
  }

  return {
    async signer() {
      const { signer } = await loaded()
      if (signer === undefined)
        throw new Error(
          'There is no key to sign tokens with: DATABASE_URL leads to another database than DATABASE_OWNER_URL.',
        )
      if (opened?.id !== signer.id) {
        const jwk = JSON.parse(vault.open(signer.sealed, sealedAs(signer.id))) as JWK
        opened = { id: signer.id, key: (await importJWK(jwk, algorithm)) as CryptoKey }
      }
      return opened
    },
    async find(id) {
      const found = (await loaded()).checkers.get(id)
      if (found !== undefined || performance.now() - searchedAt < pause) return found ?? null
      // Another process may sign with it already.
      searchedAt = performance.now()
      current = null
      return (await loaded()).checkers.get(id) ?? null
    },
    publicKeys: async () => (await loaded()).publicKeys,
    forget: () => void (current = null),
  }
}

/** Makes a key that signs from then on. @param db as the owner of the database @returns its id */
async function createSigningKey(db: Kysely<DB>, vault: Vault, signsFrom: Date): Promise<string> {
  const id = randomUUID()
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true })
  const { kty, crv, x } = await exportJWK(publicKey)
  await db
    .insertInto('signing_keys')
    .values({
      id,
      public_key: JSON.stringify({ kty, crv, x, kid: id, alg: algorithm, use: 'sig' }),
      sealed_private_key: vault.seal(JSON.stringify(await exportJWK(privateKey)), sealedAs(id)),
      signs_from: signsFrom,
    })
    .execute()
  return id
}

/** One at a time: processes start together. */
const alone = (db: Kysely<DB>) => sql`lock table signing_keys in exclusive mode`.execute(db)

/** Makes the first key where there is none. @param owner as the owner of the database */
export async function ensureSigningKey(owner: Kysely<DB>, vault: Vault): Promise<void> {
  await owner.transaction().execute(async (db) => {
    await alone(db)
    const known = await db.selectFrom('signing_keys').select('id').limit(1).execute()
    if (known.length === 0) await createSigningKey(db, vault, new Date())
  })
}

/**
 * Makes a new key, and takes away those that have signed nothing that is still valid. Nobody is signed out.
 * @param owner as the owner of the database
 * @param options `compromised`: all other keys are taken away at once, and everybody signs in anew
 */
export async function rotateSigningKey(
  owner: Kysely<DB>,
  vault: Vault,
  { compromised = false }: { compromised?: boolean } = {},
): Promise<{ id: string; signsFrom: Date; removed: string[] }> {
  return owner.transaction().execute(async (db) => {
    await alone(db)
    const signsFrom = new Date(Date.now() + (compromised ? 0 : introduction * 1000))
    const id = await createSigningKey(db, vault, signsFrom)
    const { rows } = await sql<{ id: string }>`
      delete from signing_keys as old where old.id <> ${id} and (${compromised} or exists (
        select from signing_keys as newer where newer.signs_from > old.signs_from
          and newer.signs_from < now() - make_interval(secs => ${tokenLifetime + clockTolerance})))
      returning id`.execute(db)
    return { id, signsFrom, removed: rows.map((row) => row.id) }
  })
}
