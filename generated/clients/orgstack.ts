// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from './types.ts'

/** A client of the OrgStack surface. `baseUrl` is the server's address, without a path. */
export function createOrgStackClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    logIn: client['/orgstack/v1/auth/login'].POST,
    refreshToken: client['/orgstack/v1/auth/refresh'].POST,
    logOut: client['/orgstack/v1/auth/logout'].POST,
    switchOrganization: client['/orgstack/v1/auth/switch-organization'].POST,
    getJwks: client['/.well-known/jwks.json'].GET,
  }
}
