// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the Ipera WiFi surface. `baseUrl` is the server's address, without a path. */
export function createIperaWiFiClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    listTenants: client['/iperawifi/api/v1/tenants'].GET,
    createTenant: client['/iperawifi/api/v1/tenants'].POST,
    countTenants: client['/iperawifi/api/v1/tenants/count'].GET,
    getTenant: client['/iperawifi/api/v1/tenants/{id}'].GET,
    updateTenant: client['/iperawifi/api/v1/tenants/{id}'].PUT,
    deactivateTenant: client['/iperawifi/api/v1/tenants/{id}/deactivate'].PUT,
    activateTenant: client['/iperawifi/api/v1/tenants/{id}/activate'].PUT,
    switchTenant: client['/iperawifi/api/v1/tenants/{id}/switch'].PUT,
    listLocations: client['/iperawifi/api/v1/locations'].GET,
    countLocations: client['/iperawifi/api/v1/locations/count'].GET,
    listUsers: client['/iperawifi/api/v1/users'].GET,
    createUser: client['/iperawifi/api/v1/users'].POST,
    countUsers: client['/iperawifi/api/v1/users/count'].GET,
  }
}
