import { type Entry, firstOf, keyIdOf } from './credential-entries.ts'
import { toMilliseconds } from './instants.ts'
import { sortedBy, toKey } from './order.ts'

// A SAML signing certificate comes as two key credentials, to sign and to verify, and a password for the private key.

interface SamlSets {
  /** The entries that sign, by set. */
  signing: Map<string, Entry[]>
  identifiers: ReadonlySet<string | null>
  keyIds: ReadonlySet<string | null>
}

export function samlSetsOf(entries: readonly Entry[]): SamlSets {
  const signing = entries.filter(({ isKey, usage }) => isKey && usage?.toLowerCase() === 'sign')
  const given = (values: (string | null)[]) => new Set(values.filter((value) => value !== null))
  return {
    signing: Map.groupBy(signing, (entry) => entry.customKeyIdentifier ?? keyIdOf(entry)),
    identifiers: given(signing.map(({ customKeyIdentifier }) => customKeyIdentifier)),
    keyIds: given(signing.map(({ keyId }) => keyId && toKey(keyId))),
  }
}

/** Whether it belongs to a set: its copy to verify, or the password of its private key, has either of its ids. */
export const isOfSamlSet = (entry: Entry, { identifiers, keyIds }: SamlSets): boolean =>
  (entry.isKey && entry.usage?.toLowerCase() === 'sign') ||
  identifiers.has(entry.customKeyIdentifier) ||
  keyIds.has(entry.keyId && toKey(entry.keyId))

/**
 * One entry for each set, and whether it is the one in use: that whose identifier is the preferred thumbprint, else the
 * one that ends last.
 */
export function samlSigning(
  { signing }: SamlSets,
  thumbprint: string | null,
): { entry: Entry; active: boolean }[] {
  const entries = sortedBy(
    Array.from(signing.values(), (set) => lastOf(set)),
    (entry) => [keyIdOf(entry)],
  )
  const preferred = entries.find(({ customKeyIdentifier }) => isThumbprint(customKeyIdentifier, thumbprint))
  const inUse = preferred ?? (entries.length > 0 ? lastOf(entries) : undefined)
  return entries.map((entry) => ({ entry, active: entry === inUse }))
}

function lastOf(entries: readonly Entry[]): Entry {
  const end = ({ endDateTime }: Entry) => toMilliseconds(endDateTime) ?? Infinity
  const last = Math.max(...entries.map(end))
  return firstOf(entries.filter((entry) => end(entry) === last))
}

/** @param identifier Base64 of the bytes of a thumbprint, whose other form is hexadecimal, in either case */
function isThumbprint(identifier: string | null, thumbprint: string | null): boolean {
  if (identifier === null || thumbprint === null) return false
  return Buffer.from(identifier, 'base64').toString('hex') === thumbprint.toLowerCase()
}
