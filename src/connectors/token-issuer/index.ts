import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import * as z from 'zod'
import { clockTolerance } from '../../clocks.ts'

export interface TokenIssuerOptions {
  /** As it stands in the claim `iss`. */
  issuer: string
  /** Where its JSON Web Key Set is. Never another place: addresses that stand in a token are not looked at. */
  jwksUrl: string
  /** One of the token's audiences. */
  audience: string
}

/** What a valid token says of its bearer. */
export interface Identity {
  subject: string
  /** Null unless the issuer says that it has verified it. */
  email: string | null
  /** The claim `tenantId`. */
  organizationId: string | null
  /** In milliseconds since 1970. */
  expiresAt: number
}

/** Asymmetric signatures only: with a shared secret, whoever checks tokens could make them. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']

/** What is read of a token. A claim of another form is refused: to pass it over could mean somebody else. */
const claims = z.object({
  sub: z.string().min(1).max(500),
  exp: z.number(),
  email: z
    .string()
    .max(254)
    // What is composed into ASCII, such as the sign of Kelvin, would name somebody else.
    .regex(/^(?:(?![\s\p{C}\p{Z}\u037e\u1fef\u212a])[^@])+@[\p{L}\p{M}\p{N}_.-]+$/u)
    .optional(),
  email_verified: z.boolean().optional(),
  tenantId: z.string().optional(),
})

/** How long a token may be valid at most, in seconds. */
const longestLifetime = 86_400

/** How long fetching the keys may take, how long they are kept, and the pause before they are fetched for an unknown one. */
const fetching = { timeoutDuration: 3_000, cacheMaxAge: 600_000, cooldownDuration: 30_000 }

/** What jose throws when the keys cannot be had; its other errors are about the token. */
const notTheToken = [errors.JWKSTimeout, errors.JWKSInvalid]

/** Checks the tokens of one issuer (RFC 7519), with keys that are fetched when they are needed and kept. */
export function createTokenIssuer({ issuer, jwksUrl, audience }: TokenIssuerOptions) {
  const keys = createRemoteJWKSet(new URL(jwksUrl), fetching)
  return {
    issuer,
    /** @returns null for a token that is not valid. @throws when the keys cannot be had */
    async verify(token: string): Promise<Identity | null> {
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms,
          clockTolerance,
          requiredClaims: ['sub', 'exp'],
        })
        const read = claims.safeParse(payload)
        if (!read.success) return null
        const { sub, exp, email, email_verified: verified, tenantId } = read.data
        if (exp > Date.now() / 1000 + longestLifetime + clockTolerance) return null
        return {
          subject: sub,
          email: email !== undefined && verified === true ? email : null,
          organizationId: tenantId ?? null,
          expiresAt: exp * 1000,
        }
      } catch (error) {
        const aboutToken =
          error instanceof errors.JOSEError &&
          // The set itself answers with the base class when it is not answered with 200.
          error.code !== 'ERR_JOSE_GENERIC' &&
          !notTheToken.some((kind) => error instanceof kind)
        if (aboutToken) return null
        throw error
      }
    },
  }
}
