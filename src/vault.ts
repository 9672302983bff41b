import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'

/** What a sealed value is, and whose. A value opens only as what it was sealed as. */
export interface Sealing {
  /** Null for what belongs to the whole product. */
  organizationId: string | null
  purpose:
    | 'webhook_secret'
    | 'client_secret'
    | 'idempotent_answer'
    | 'signing_key'
    | 'sign_in'
    | 'mail'
    | 'chat_url'
    | 'chat_message'
    | 'notification'
    | 'unsubscribe'
  /** Of the row that holds it. */
  id: string
}

/** Encrypts what must not be read in the database: secrets, and answers that may hold one. */
export interface Vault {
  seal(text: string, as: Sealing): string
  /** @throws VaultError when its key is not among ours, or when it is not what was sealed as this */
  open(sealed: string, as: Sealing): string
  /** @throws VaultError when the key with this id, which sealed something, is not among ours */
  requireKey(keyId: string, purpose: Sealing['purpose']): void
  /** What every value begins with that was sealed with the key that seals now. */
  readonly prefix: string
}

/** A sealed value that does not open. The message names the key, never the value. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
}

/** Bytes of a key, of a nonce and of an authentication tag (AES-256-GCM, NIST SP 800-38D). */
export const keyLength = 32
const nonceLength = 12
const tagLength = 16
const algorithm = 'aes-256-gcm'

const form = /^v1\.([0-9a-f]{16})\.([\w-]+)$/

/** Names a key without telling it: the beginning of its SHA-256. */
const idOf = (key: Buffer) => hash('sha256', key, 'hex').slice(0, 16)

const additionalData = ({ organizationId, purpose, id }: Sealing) =>
  Buffer.from(JSON.stringify([purpose, organizationId, id]))

/** @param keys of 32 bytes each: the first one seals, all of them open */
export function createVault(keys: readonly Buffer[]): Vault {
  const [first] = keys
  if (first === undefined || keys.some((key) => key.length !== keyLength))
    throw new TypeError(`a vault needs keys of ${keyLength} bytes`)
  const known = new Map(keys.map((key) => [idOf(key), key]))
  const prefix = `v1.${idOf(first)}.`

  function keyOf(keyId: string, purpose: Sealing['purpose']): Buffer {
    const key = known.get(keyId)
    if (key !== undefined) return key
    const held = [...known.keys()].join(', ')
    throw new VaultError(
      `This ${purpose} was sealed with the key ${keyId}, which ENCRYPTION_KEY lacks. It has ${held}.`,
    )
  }

  return {
    prefix,
    seal(text, as) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv(algorithm, first, nonce).setAAD(additionalData(as))
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return prefix + sealed.toString('base64url')
    },
    open(sealed, as) {
      const [, keyId = '', body = ''] = form.exec(sealed) ?? []
      if (keyId === '') throw new VaultError(`This ${as.purpose} is not a sealed value.`)
      const key = keyOf(keyId, as.purpose)
      const bytes = Buffer.from(body, 'base64url')
      try {
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), {
          authTagLength: tagLength,
        })
        decipher.setAAD(additionalData(as)).setAuthTag(bytes.subarray(-tagLength))
        const text = decipher.update(bytes.subarray(nonceLength, -tagLength))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw new VaultError(`This ${as.purpose} was altered, or belongs to something else.`)
      }
    },
    requireKey: (keyId, purpose) => void keyOf(keyId, purpose),
  }
}
