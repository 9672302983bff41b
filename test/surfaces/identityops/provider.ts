import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import { type AdapterFactory, type AdapterPayload, Provider } from 'oidc-provider'
import { createSignIn } from '../../../src/connectors/sign-in/index.ts'
import type { TestServer } from '../../support/server.ts'
import { base } from './client.ts'

const client = { clientId: 'tenantry', clientSecret: 'a secret that only both of them know' }

/** An account at the provider, with the claims that Microsoft gives. */
export interface Account {
  sub: string
  tid?: string
  oid?: string
  email?: string
}

/** Where Microsoft accounts are, for the time of a test file. */
export interface TestProvider {
  /**
   * Does what a browser does that is sent there and in which somebody signs in.
   * @returns where the browser is sent back to
   */
  visit(location: string, account: Account): Promise<URL>
}

/** What the provider remembers, in this process. */
function createStore(): AdapterFactory {
  const store = new Map<string, AdapterPayload>()
  return (model) => {
    const find = async (id: string) => store.get(`${model} ${id}`)
    const search = async (matches: (payload: AdapterPayload) => boolean) =>
      [...store].find(([key, payload]) => key.startsWith(`${model} `) && matches(payload))?.[1]
    return {
      upsert: async (id, payload) => void store.set(`${model} ${id}`, payload),
      find,
      findByUid: (uid) => search((payload) => payload.uid === uid),
      findByUserCode: (code) => search((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = await find(id)
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id) => void store.delete(`${model} ${id}`),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of store) if (payload.grantId === grantId) store.delete(key)
      },
    }
  }
}

/** Starts an OpenID provider on this machine, and has the server sign people in with it. */
export async function startProvider(server: TestServer): Promise<TestProvider> {
  const accounts = new Map<string, Account>()
  let visitor: Account = { sub: 'nobody' }
  const http = createServer()
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${server.baseUrl}${base}/auth/microsoft/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    // As Entra has it, the ID token says all that is to be known.
    conformIdTokenClaims: false,
    claims: { profile: ['tid', 'oid', 'email'] },
    cookies: { keys: ['test'] },
    adapter: createStore(),
    jwks: { keys: [await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey)] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...accounts.get(sub), sub }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  http.on('request', (req, res) => {
    if (req.url?.startsWith('/sign-in/') === true)
      void provider.interactionFinished(req, res, { login: { accountId: visitor.sub } })
    else void answer(req, res)
  })
  server.defer(async () => {
    http.closeAllConnections()
    await new Promise((closed) => http.close(closed))
  })
  server.connectors.microsoftSignIn = createSignIn({ issuer, ...client })
  return {
    async visit(location, account) {
      accounts.set(account.sub, account)
      visitor = account
      const jar = new Map<string, string>()
      let url = new URL(location)
      while (url.origin === issuer) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const { headers } = await fetch(url, { redirect: 'manual', headers: { cookie } })
        for (const set of headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          jar.set(name, value)
        }
        url = new URL(headers.get('location') ?? '', url)
      }
      return url
    },
  }
}
