import type { Severity } from '../../evaluation.ts'
import type { App } from '../apps.ts'
import type { Credential } from '../credentials.ts'
import { toInstantOrNull } from '../instants.ts'
import type { Evidence, Hit } from '../rule.ts'

const nouns: Readonly<Record<Credential['kind'], string>> = {
  SECRET: 'secret',
  CERTIFICATE: 'certificate',
  FEDERATED: 'federated credential',
  SAML_SIGNING: 'SAML signing certificate',
}

/**
 * What a rule finds of one credential of an app.
 * @param found `says` goes on from the name of the credential, to the end of the sentence
 */
export function credentialHit(
  app: App,
  credential: Credential,
  found: { says: string; points: number; severity?: Severity; evidence?: Evidence[] },
): Hit {
  const { keyId, kind, name, on, startsAt, endsAt } = credential
  const noun = nouns[kind]
  const called = name === null || name === '' ? `${noun} ${keyId}` : `${noun} "${name}"`
  // A credential on somebody else's app may do nothing: all that is known is that it is here.
  const isForeign = app.publisher.kind === 'THIRD_PARTY'
  const subject = isForeign
    ? `The ${called}, a local credential on the foreign app "${app.name}",`
    : `The ${called} of "${app.name}"`
  return {
    sub: keyId,
    subject: { type: kind, id: keyId, name: name === null || name === '' ? keyId : name },
    ...(found.severity && { severity: found.severity }),
    points: found.points,
    summary: `${subject} ${found.says}`,
    evidence: [
      { field: 'keyId', value: keyId },
      { field: 'object', value: on === 'APPLICATION' ? 'application' : 'servicePrincipal' },
      { field: 'startDateTime', value: toInstantOrNull(startsAt) ?? 'none' },
      { field: 'endDateTime', value: toInstantOrNull(endsAt) ?? 'none' },
      ...(found.evidence ?? []),
    ],
  }
}
