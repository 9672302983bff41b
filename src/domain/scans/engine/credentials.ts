import type { AppAssessment } from '../evaluation.ts'
import type { Application, CredentialSignIns, ServicePrincipal } from '../snapshot.ts'
import { entriesOf, type Entry, firstOf, keyIdOf } from './credential-entries.ts'
import { day, latest, toMilliseconds } from './instants.ts'
import { byCodeUnits, indexBy, sortedBy, toKey } from './order.ts'
import { isOfSamlSet, samlSigning, samlSetsOf } from './saml.ts'

type Row = AppAssessment['credentials'][number]

/** How soon an end is that people should do something about, in milliseconds. */
export const EXPIRING_WITHIN = 30 * day

export interface Credential extends Pick<Row, 'keyId' | 'name' | 'kind' | 'on' | 'active' | 'state'> {
  startsAt: number | null
  /** Null for one that never ends. */
  endsAt: number | null
  lastUsedAt: number | null
  /** Of all entries that make it up; sorted. */
  keyIds: readonly string[]
}

/** When credentials were last used, by key id in lower case. */
export function readCredentialUse(records: readonly CredentialSignIns[]): Map<string, number | null> {
  const named = records.filter(({ keyId }) => keyId !== null)
  return new Map(
    Array.from(
      Map.groupBy(named, ({ keyId }) => toKey(keyId ?? '')),
      ([keyId, of]) => [
        keyId,
        latest(of.map(({ signInActivity }) => toMilliseconds(signInActivity?.lastSignInDateTime))),
      ],
    ),
  )
}

/**
 * What an app can sign in with or signs with, each once: a certificate that is listed for two uses or on both objects is
 * one, and all that belongs to a SAML signing certificate is one too.
 * @param uses see readCredentialUse
 */
export function readCredentials(
  application: Application | null,
  principal: ServicePrincipal | null,
  now: number,
  uses: ReadonlyMap<string, number | null>,
): Credential[] {
  const entries = [...entriesOf('APPLICATION', application), ...entriesOf('SERVICE_PRINCIPAL', principal)]
  const saml = samlSetsOf(entries)
  const others = entries.filter((entry) => !isOfSamlSet(entry, saml))
  const credentials = [
    ...samlSigning(saml, principal?.preferredTokenSigningKeyThumbprint ?? null).map(({ entry, active }) =>
      toCredential([entry], 'SAML_SIGNING', now, active, uses),
    ),
    ...once(others).map((group) =>
      toCredential(group, firstOf(group).isKey ? 'CERTIFICATE' : 'SECRET', now, null, uses),
    ),
    ...Array.from(
      indexBy(application?.federatedIdentityCredentials ?? [], ({ id }) => id),
      ([keyId, { name }]): Credential => ({
        keyId,
        name,
        kind: 'FEDERATED',
        on: 'APPLICATION',
        active: null,
        state: 'LIVE',
        startsAt: null,
        endsAt: null,
        lastUsedAt: uses.get(keyId) ?? null,
        keyIds: [keyId],
      }),
    ),
  ]
  return sortedBy(credentials, ({ kind, keyId, on, ...of }) => [kind, keyId, on, JSON.stringify(of)])
}

/** Certificates are the same by identifier, secrets by key id; what ends at another time is another one. */
function once(entries: readonly Entry[]): Entry[][] {
  const groups = Map.groupBy(entries, (entry) => {
    const same = entry.isKey ? (entry.customKeyIdentifier ?? keyIdOf(entry)) : keyIdOf(entry)
    return `${entry.isKey}|${same}|${toMilliseconds(entry.endDateTime)}`
  })
  return Array.from(groups.values())
}

function toCredential(
  entries: readonly Entry[],
  kind: Credential['kind'],
  now: number,
  active: boolean | null,
  uses: ReadonlyMap<string, number | null>,
): Credential {
  const entry = firstOf(entries)
  const [startsAt, endsAt] = [toMilliseconds(entry.startDateTime), toMilliseconds(entry.endDateTime)]
  const { displayName: name, on } = entry
  const keyId = keyIdOf(entry)
  const state = stateOf(startsAt, endsAt, now)
  return {
    keyId,
    name,
    kind,
    on,
    active,
    state,
    startsAt,
    endsAt,
    lastUsedAt: uses.get(toKey(keyId)) ?? null,
    keyIds: entries.map(keyIdOf).sort(byCodeUnits),
  }
}

function stateOf(startsAt: number | null, endsAt: number | null, now: number): Credential['state'] {
  if (endsAt !== null && endsAt < now) return 'EXPIRED'
  if (startsAt !== null && startsAt > now) return 'NOT_YET_VALID'
  return endsAt !== null && endsAt <= now + EXPIRING_WITHIN ? 'EXPIRING' : 'LIVE'
}

/** Whether it is valid now. */
export const isLive = ({ state }: Credential): boolean => state === 'LIVE' || state === 'EXPIRING'

/** Whether an app can sign in with it, when it is valid. A SAML signing certificate signs what others sign in with. */
export const signsIn = ({ kind }: Credential): boolean => kind !== 'SAML_SIGNING'

/** Whether its end is due: within the time that is called expiring, the last moment included. */
export const endsSoon = ({ endsAt }: Credential, now: number): boolean =>
  endsAt !== null && endsAt >= now && endsAt <= now + EXPIRING_WITHIN

/**
 * The one of all that ends last, of those that do the same, have not ended and end after it; undefined for none. One that
 * is not valid yet is a successor too; a trust in another issuer is none, since nobody made it to follow a secret.
 */
export function successorOf(credential: Credential, all: readonly Credential[]): Credential | undefined {
  const end = ({ endsAt }: Credential) => endsAt ?? Infinity
  return all
    .filter(({ kind }) => kind !== 'FEDERATED')
    .filter((other) => signsIn(other) === signsIn(credential) && other.state !== 'EXPIRED')
    .filter((other) => end(other) > end(credential))
    .reduce<Credential | undefined>(
      (last, other) => (last && end(last) >= end(other) ? last : other),
      undefined,
    )
}
