import type { DirectoryFault } from '../connectors.ts'
import type { SourceState } from './snapshot.ts'

/** Why a source was not read to its end. */
export type Withheld = Omit<SourceState, 'state' | 'items'> & {
  readonly state: 'REFUSED' | 'FAILED' | 'THROTTLED'
  readonly message: string
}

/**
 * What a fault means for the source that was being read. The message is ours: what Microsoft says may repeat what it
 * was sent.
 */
export function withheldBy(fault: DirectoryFault): Withheld {
  switch (fault.kind) {
    case 'unauthorized':
    case 'refused':
      return whyRefused(fault)
    case 'throttled':
      return { state: 'THROTTLED', code: null, message: 'Microsoft asked us to wait for too long.' }
    case 'unavailable':
      return { state: 'FAILED', code: null, message: 'Microsoft did not answer.' }
    case 'invalid_response':
      return { state: 'FAILED', code: null, message: 'Microsoft gave an answer that cannot be read.' }
  }
}

/**
 * Whether a fault concerns the connection itself, so that nothing else can be read either: its credentials are refused,
 * or the app has no consent in this directory.
 */
export function refusesConnection(fault: DirectoryFault): boolean {
  if (fault.kind !== 'unauthorized' || isOfIntune(fault)) return false
  return fault.status !== 403 || fault.code.startsWith('AADSTS')
}

/** What is known of the sign-ins of users when the directory gives users without them. */
export const signInsWithheld: SourceState = {
  state: 'REFUSED',
  items: 0,
  code: null,
  message:
    'Microsoft does not tell when users signed in: the directory has no Microsoft Entra ID P1 license, or the app lacks the permission AuditLog.Read.All.',
}

/**
 * Intune answers an app that may not read it, or a directory that has none, with 401 as well, whatever the token is
 * good for. Source: microsoftgraph/microsoft-graph-explorer-v4, issue 706.
 */
const isOfIntune = ({ request }: Refusal) => request.includes('/deviceManagement/')

type Refusal = Extract<DirectoryFault, { status: number }>

function whyRefused(fault: Refusal): Withheld {
  const code = codeOf(fault)
  const refused = (message: string): Withheld => ({ state: 'REFUSED', code, message })
  if (refusesConnection(fault))
    return refused('Microsoft does not accept the credentials of this connection.')
  if (lacksLicense(fault)) return refused('The directory has no license for this.')
  if (fault.kind === 'unauthorized')
    return refused('The app lacks a permission for this, or the consent to it.')
  if (isNotThere(fault)) return refused('This is not there in the cloud of this directory.')
  return { state: 'FAILED', code, message: 'Microsoft did not take our request.' }
}

/**
 * Codes of refusals for want of a license: `Authentication_RequestFromNonPremiumTenantOrB2CTenant` of sign-ins and
 * reports, `AadPremiumLicenseRequired` of roles (with 400 or 403), `Forbidden_LicenseRequired` of identity protection.
 */
function lacksLicense({ codes, message }: Refusal): boolean {
  return (
    codes.some((code) => /NonPremiumTenant|License/i.test(code)) ||
    // Of a directory without Intune. Source: microsoftgraph/msgraph-beta-sdk-go, issue 198.
    /not applicable to target tenant/i.test(message)
  )
}

/** What a national cloud lacks is an unknown segment of the path there (400), nothing (404), or not implemented. */
function isNotThere({ status, message }: Refusal): boolean {
  const unknownSegment = status === 400 && /resource not found for the segment/i.test(message)
  return unknownSegment || [404, 405, 501].includes(status)
}

/** The code, where it is one: a word, such as `Authorization_RequestDenied`. */
function codeOf({ code }: Refusal): string | null {
  return /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(code) ? code : null
}
