import { decodeProtectedHeader, decodeJwt, errors, jwtVerify, SignJWT } from 'jose'
import { clockTolerance } from '../../clocks.ts'
import { algorithm, type KeyRing, tokenLifetime } from './signing-keys.ts'
import { isUuid } from '../../uuid.ts'

/** What our tokens say. */
export interface TokenClaims {
  userId: string
  email: string
  organizationId: string
  role: string
  sessionId: string
  /** When the session ends, in milliseconds since 1970. */
  endsAt: number
}

/** What a valid token of ours rests on. */
export interface VerifiedToken {
  userId: string
  organizationId: string
  sessionId: string
  keyId: string
  /** In milliseconds since 1970. */
  expiresAt: number
}

const audience = 'orgstack'

/**
 * Signs a token, which does not outlive its session.
 * @param issuer what our tokens name as theirs
 */
export async function signToken(
  keys: KeyRing,
  issuer: string,
  { userId, email, organizationId, role, sessionId, endsAt }: TokenClaims,
): Promise<{ token: string; expiresIn: number }> {
  const { id, key } = await keys.signer()
  const now = Math.floor(Date.now() / 1000)
  const expiresIn = Math.min(tokenLifetime, Math.floor(endsAt / 1000) - now)
  const token = await new SignJWT({ email, tenantId: organizationId, roles: [role], sid: sessionId })
    .setProtectedHeader({ alg: algorithm, kid: id, typ: 'JWT' })
    .setSubject(userId)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .setJti(crypto.randomUUID())
    .sign(key)
  return { token, expiresIn }
}

/** The issuer that a token names, before anything of it is believed; null when it is no token. */
export function issuerOf(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null
  } catch {
    return null
  }
}

/**
 * Checks a token of ours. Its header may name one of our keys and nothing else: a key, an address of one or another
 * algorithm in it is an attack.
 * @returns null when it is not valid
 */
export async function verifyToken(
  keys: KeyRing,
  issuer: string,
  token: string,
): Promise<VerifiedToken | null> {
  try {
    const { alg, kid = '', typ, ...others } = decodeProtectedHeader(token)
    if (alg !== algorithm || typ !== 'JWT' || Object.keys(others).length > 0) return null
    const key = isUuid(kid) ? await keys.find(kid) : null
    if (key === null) return null
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms: [algorithm],
      clockTolerance,
      requiredClaims: ['sub', 'tenantId', 'sid', 'exp', 'iat', 'jti'],
      maxTokenAge: tokenLifetime,
    })
    const { sub = '', tenantId, sid, exp = 0 } = payload
    if (exp > Date.now() / 1000 + tokenLifetime + clockTolerance) return null
    const ids = [sub, tenantId, sid]
    if (!ids.every((id): id is string => typeof id === 'string' && isUuid(id))) return null
    const [userId = '', organizationId = '', sessionId = ''] = ids
    return { userId, organizationId, sessionId, keyId: kid, expiresAt: exp * 1000 }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null
    throw error
  }
}
