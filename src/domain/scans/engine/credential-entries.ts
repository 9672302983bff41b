import type { Application, KeyCredential, PasswordCredential, ServicePrincipal } from '../snapshot.ts'
import { sortedBy, toKey } from './order.ts'

/** An entry of either collection of Graph's, and where it stands. */
export interface Entry extends PasswordCredential {
  on: 'APPLICATION' | 'SERVICE_PRINCIPAL'
  /** Of a secret null. */
  usage: string | null
  isKey: boolean
}

/** The entries of an application or a service principal. */
export function entriesOf(on: Entry['on'], object: Application | ServicePrincipal | null): Entry[] {
  const entry = (credential: PasswordCredential | KeyCredential, isKey: boolean): Entry => ({
    ...credential,
    on,
    usage: 'usage' in credential ? credential.usage : null,
    isKey,
  })
  return [
    ...(object?.passwordCredentials ?? []).map((credential) => entry(credential, false)),
    ...(object?.keyCredentials ?? []).map((credential) => entry(credential, true)),
  ]
}

/** The one that stands for all: that of the registration, where there is one. */
export const firstOf = (group: readonly Entry[]): Entry =>
  sortedBy(group, (entry) => [
    entry.on,
    keyIdOf(entry),
    JSON.stringify(entry.displayName),
    String(entry.startDateTime),
    String(entry.endDateTime),
  ])[0] as Entry

/** A credential without a key id has to be told from others by what it has. */
export const keyIdOf = ({ keyId, customKeyIdentifier, startDateTime, endDateTime }: PasswordCredential) =>
  keyId === null ? (customKeyIdentifier ?? `${startDateTime}/${endDateTime}`) : toKey(keyId)
