// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the IdentityOps surface. `baseUrl` is the server's address, without a path. */
export function createIdentityOpsClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    getSession: client['/identityops/api/auth/session'].GET,
    startScan: client['/identityops/api/scan'].POST,
    listScans: client['/identityops/api/scans'].GET,
    getScan: client['/identityops/api/scans/{id}'].GET,
    watchScan: client['/identityops/api/scans/{id}/events'].GET,
    listApps: client['/identityops/api/apps'].GET,
    getApp: client['/identityops/api/apps/{id}'].GET,
  }
}
