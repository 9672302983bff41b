import request from 'supertest'
import type { TestServer } from '../../support/server.ts'
import { base, browserHeaders, keptOf, type Person } from './client.ts'
import type { Account, TestProvider } from './provider.ts'

export const start = `${base}/auth/microsoft`

const tenant = '0c9a7f3e-1b2d-4e5f-8a6b-9c0d1e2f3a4b'
let made = 0
/** An account at Microsoft that nobody has linked yet. */
export const newAccount = (claims: Partial<Account> = {}): Account => {
  made += 1
  return { sub: `pairwise-${made}`, tid: tenant, oid: `object-${made}`, ...claims }
}

const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' }

/** What browsers do that are sent to Microsoft and come back. */
export function createTravel(server: TestServer, provider: () => TestProvider) {
  const begin = (query = '') => request(server.baseUrl).get(start + query)
  const beginLink = ({ session }: Person, query = '') =>
    request(server.baseUrl)
      .post(start + query)
      .set(browserHeaders(session))
  const beginAccepting = (
    invite: { token: string; firstName?: string; lastName?: string },
    { query = '', headers = sameOrigin }: { query?: string; headers?: Record<string, string> } = {},
  ) => request(server.baseUrl).post(`${base}/invites/accept/microsoft${query}`).set(headers).send(invite)
  const comeBack = (url: URL, cookies: string[]) =>
    request(server.baseUrl)
      .get(url.pathname + url.search)
      .set('Cookie', cookies.join('; '))
  async function travel(departure: request.Response, account: Account, cookies: string[] = []) {
    const url = await provider().visit(departure.headers['location'] ?? '', account)
    return comeBack(url, [...keptOf(departure), ...cookies])
  }
  return {
    begin,
    beginLink,
    beginAccepting,
    comeBack,
    travel,
    signInWith: async (account: Account) => travel(await begin(), account),
    /** Accepts an invite with an account, in a browser that has these cookies. */
    acceptWith: async (token: string, account: Account, cookies: string[] = []) =>
      travel(await beginAccepting({ token }), account, cookies),
    link: async (person: Person, account: Account) =>
      travel(await beginLink(person), account, [`idops_session=${person.session}`]),
  }
}

/** The status of a refusal, and its words. */
export const refusalOf = ({ status, body }: request.Response) => [
  status,
  (body as { error?: { message: string } }).error?.message,
]

export const unknown = [
  403,
  'This Microsoft account is linked to nobody here. Sign in with your password, and link it.',
]
