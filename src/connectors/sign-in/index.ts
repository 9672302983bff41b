import * as oidc from 'openid-client'

/** An OpenID provider that people sign in with, and this server as its client. */
export interface SignInOptions {
  /** As its discovery document is found: `<issuer>/.well-known/openid-configuration`. */
  issuer: string
  clientId: string
  clientSecret: string
}

/** What holds a sign-in together that is begun in one request and finished in another. */
export interface SignInChecks {
  state: string
  nonce: string
  /** Of PKCE (RFC 7636). */
  verifier: string
}

/** An account of a provider, by what never changes of it. */
export interface ProviderAccount {
  issuer: string
  /** Of Entra's accounts; empty where the provider knows none. */
  tenant: string
  subject: string
  /** Whether it is a person's own, and no organization's. */
  isPersonal: boolean
}

/** The tenant of all personal accounts. https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad'

/** Seconds that the provider has for each answer. */
const timeout = 5

/** What is said of the sign-in itself, and not of the way to the provider. */
const aboutSignIn = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
])

/** Signs people in with an OpenID provider, by the authorization code flow with PKCE. */
export function createSignIn({ issuer, clientId, clientSecret }: SignInOptions) {
  let found: Promise<oidc.Configuration> | undefined

  /** Asks the provider once; again when it did not answer. */
  function discover(): Promise<oidc.Configuration> {
    const url = new URL(issuer)
    const execute = url.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
    found ??= oidc
      .discovery(url, clientId, clientSecret, undefined, { execute, timeout })
      .catch((error: unknown) => {
        found = undefined
        throw error
      })
    return found
  }

  return {
    /**
     * Where to send a browser.
     * @param callback where it is sent back to
     * @throws when the provider does not answer
     */
    async begin(callback: string): Promise<{ url: string; checks: SignInChecks }> {
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: callback,
        // The profile has the object id; the email says nothing of who somebody is.
        scope: 'openid profile',
        response_mode: 'query',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, checks }
    },

    /**
     * Who has signed in.
     * @param url to which the browser was sent back
     * @returns null when the provider does not confirm it
     * @throws when the provider does not answer
     */
    async finish(url: string, { state, nonce, verifier }: SignInChecks): Promise<ProviderAccount | null> {
      const provider = await discover()
      try {
        const tokens = await oidc.authorizationCodeGrant(provider, new URL(url), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        return claims === undefined ? null : toAccount(claims)
      } catch (error) {
        if (isRefusal(error)) return null
        throw error
      }
    },
  }
}

/** In Entra, `sub` is another one for each client: an account is its object in its tenant. */
function toAccount({ iss, sub, tid, oid }: oidc.IDToken): ProviderAccount {
  const isObject = typeof tid === 'string' && tid !== '' && typeof oid === 'string' && oid !== ''
  return {
    issuer: iss,
    tenant: isObject ? tid : '',
    subject: isObject ? oid : sub,
    isPersonal: tid === personalTenant,
  }
}

const isRefusal = (error: unknown) =>
  error instanceof oidc.AuthorizationResponseError ||
  (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') ||
  (error instanceof oidc.ClientError && aboutSignIn.has(error.code ?? ''))
